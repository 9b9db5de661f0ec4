package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import eu.vigie.finding.ProblemWords;
import eu.vigie.regulation.Language;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.UnreadableInput;

/** Knowledge written in a test. */
final class Given {

    static final String PREFIXES = """
            @prefix vigie: <urn:vigie:ontology#> .
            @prefix bods:  <https://vocab.openownership.org/terms#> .
            @prefix codes: <https://vocab.openownership.org/codelists#> .
            @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd:   <http://www.w3.org/2001/XMLSchema#> .
            @prefix :      <urn:example:> .
            """;

    static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private Given() {}

    static Document document(String name, String text) {
        return Document.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Knowledge turtle(String body) {
        return KnowledgeReader.read(document("facts.ttl", PREFIXES + body));
    }

    static Knowledge bods(String... statements) {
        return KnowledgeReader.read(document("register.json", "[" + String.join(",", statements) + "]"));
    }

    static String entity(String recordId, String details) {
        return statement(recordId, "entity", "\"entityType\":{\"type\":\"registeredEntity\"}," + details);
    }

    static String person(String recordId, String details) {
        return statement(recordId, "person", "\"personType\":\"knownPerson\"," + details);
    }

    static String stake(String recordId, String holder, String company, String interest) {
        return statement(recordId, "relationship", "\"subject\":\"" + company + "\",\"interestedParty\":\"" + holder
                + "\",\"interests\":[" + interest + "]");
    }

    static String statement(String recordId, String type, String details) {
        return "{\"statementId\":\"s-" + recordId + "\",\"statementDate\":\"2026-05-04\",\"recordId\":\"" + recordId
                + "\",\"recordType\":\"" + type
                + "\",\"recordStatus\":\"new\",\"publicationDetails\":{\"bodsVersion\":\"0.4\"},"
                + "\"source\":{\"description\":\"a register\"},\"recordDetails\":{" + details + "}}";
    }

    static EvidenceGraph graph(Knowledge... knowledge) {
        EvidenceGraph graph = EvidenceGraph.inMemory();
        for (Knowledge one : knowledge) {
            graph.add(one, -1);
        }
        return graph;
    }

    static List<InputProblem> refusal(String name, String text) {
        try {
            Knowledge read = KnowledgeReader.read(document(name, text));
            throw new AssertionError(name + " was read: " + read.statements() + " statements");
        } catch (UnreadableInput e) {
            e.problems().forEach(Given::inFrench);
            return e.problems();
        }
    }

    /** Whatever a reader says it says in French too, but for what it quotes. */
    private static void inFrench(InputProblem problem) {
        InputProblem said = ProblemWords.in(problem, Language.FR);
        assertThat(said.problem()).as("the French of: " + problem.problem()).isNotEqualTo(problem.problem());
        assertThat(said.remedy()).as("the French of: " + problem.remedy()).isNotEqualTo(problem.remedy());
    }

    static Party named(Register register, String name) {
        return register.parties().stream().filter(p -> p.name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("nobody is called " + name + " in " + register.parties()));
    }

    /** The stakes in a company, whoever holds them. */
    static List<Interest> in(Register register, String company) {
        return register.interests().stream().filter(i -> i.company().equals(named(register, company).id())).toList();
    }
}
