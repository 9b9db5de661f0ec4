package eu.vigie.assessment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.Documents.Problems;
import eu.vigie.bom.Bom;
import eu.vigie.bom.BomReader;
import eu.vigie.evaluation.Facts.CaseFile;
import eu.vigie.evaluation.Outcome;
import eu.vigie.evaluation.RuleBase;
import eu.vigie.evidence.EvidenceGraph;
import eu.vigie.evidence.Knowledge;
import eu.vigie.evidence.KnowledgeReader;
import eu.vigie.evidence.SystemDocuments;
import eu.vigie.finding.Finding;
import eu.vigie.finding.Findings;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Profile;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;
import eu.vigie.regulation.RuleInForce;
import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Consortium.Compute;
import eu.vigie.supplychain.Consortium.UnionAccess;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Exemption;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.PartId;
import eu.vigie.supplychain.UnreadableInput;

/** The main job: documents in, an assessment out. Reads everything before it judges anything; keeps nothing. */
public final class Assessing {

    private Assessing() {}

    /**
     * Assesses with evidence from files alone, held in memory.
     *
     * @throws UnreadableInput when a document cannot be used, with all problems of all documents
     * @throws IllegalArgumentException when there is no such profile
     */
    public static Assessment assess(AssessmentRequest request) {
        try (EvidenceGraph graph = EvidenceGraph.inMemory()) {
            return assess(request, graph, List.of());
        }
    }

    /**
     * Assesses against evidence that a graph holds; the request's knowledge is added to it.
     *
     * @param held notes on the knowledge that the graph holds already, in the order in which it was recorded
     * @throws UnreadableInput when a document cannot be used, with all problems of all documents
     * @throws IllegalArgumentException when there is no such profile
     */
    static Assessment assess(AssessmentRequest request, EvidenceGraph graph, List<KnowledgeNote> held) {
        Problems problems = new Problems();
        Consortium consortium = problems.collect(request.consortium(), ConsortiumReader::read);
        List<Bom> boms = problems.collectAll(request.bills(), BomReader::read);
        List<Knowledge> added = problems.collectAll(request.knowledge(), KnowledgeReader::read);
        List<Read> exceptions = problems.collectAll(request.exceptions(),
                document -> new Read(document, ExemptionReader.read(document)));
        problems.throwIfAny();
        added.forEach(each -> graph.add(each, -1));
        List<KnowledgeNote> knowledge = new ArrayList<>(held);
        added.forEach(each -> knowledge.add(KnowledgeNote.of(each)));
        return new Reading(request, Objects.requireNonNull(consortium), boms, knowledge, exceptions)
                .judge(graph);
    }

    /** A document of exceptions, read. */
    private record Read(Document document, List<Exemption> exemptions) {}

    /** All documents of a request, read and sound; what is known stands in the graph. */
    private record Reading(AssessmentRequest request, Consortium consortium, List<Bom> boms,
            List<KnowledgeNote> knowledge, List<Read> exceptions) {

        Assessment judge(EvidenceGraph graph) {
            RuleCatalogue catalogue = new ProfileChoice(request.profile(), request.ownProfile()).catalogue();
            Profile profile = catalogue.profile(request.profile());
            List<RuleInForce> rules = catalogue.inForce(profile, request.asOf());
            MergedParts parts = new MergedParts(boms);
            CaseFiles cases = new CaseFiles(graph, rules, request.asOf());
            CaseFile file = cases.caseFile(consortium, parts.all(),
                    rules.stream().anyMatch(rule -> rule.rule().asksForValues()) ? parts.values() : Map.of(),
                    rules.stream().anyMatch(rule -> rule.rule() == RuleId.GIGA_010)
                            ? parts.processors(consortium.compute())
                            : Map.of());
            Outcome outcome = RuleBase.precompiled().evaluate(file, rules);
            Exemptions exemptions = new Exemptions(
                    exceptions.stream().flatMap(read -> read.exemptions().stream()).toList(), request.asOf(),
                    cases.identities()::of, consortium, parts.all());
            List<InputProblem> problems = Stream.concat(problems().stream(), cases.mentions(parts.all()).stream())
                    .toList();
            Findings findings = exemptions.over(outcome.findings()).with(finding -> placed(finding, parts));
            return new Assessment(id(profile), request.asOf(), profile, inputs(),
                    ListUsed.of(graph, rules, request.asOf()), verdict(findings, outcome, problems), findings, problems,
                    Stream.of(notes(profile.rules(), file), undated(graph, rules), exemptions.notes())
                            .flatMap(List::stream).toList(),
                    outcome.faults());
        }

        /** Lists that rules ask for, in documents of which nobody says of which day they are. */
        private List<InputProblem> undated(EvidenceGraph graph, List<RuleInForce> rules) {
            return ListUsed.asked(rules).stream().flatMap(list -> graph.undated(list).stream()
                    .map(document -> new InputProblem(document, "", list, "the list " + list
                            + " of this file counts for no day, because nothing says of which day it is",
                            "state it as a vigie:ListCopy, or give --list-date")))
                    .toList();
        }

        private static Finding placed(Finding finding, MergedParts parts) {
            return switch (finding.subject().kind()) {
                case COMPONENT -> finding.at(parts.places(new PartId(finding.subject().id())));
                case CONSORTIUM, MEMBER, TENDERER, SITE, EVENT, RECORD -> finding;
            };
        }

        private Verdict verdict(Findings findings, Outcome outcome, List<InputProblem> problems) {
            List<Verdict> verdicts = new ArrayList<>();
            findings.counts()
                    .forEach((verdict, count) -> verdicts.addAll(Collections.nCopies(Math.min(count, 1), verdict)));
            if (!outcome.faults().isEmpty() || boms.stream().anyMatch(bom -> bom.rejected() > 0)
                    || !problems.isEmpty()) {
                verdicts.add(Verdict.UNDETERMINED);
            }
            return Verdict.worst(verdicts);
        }

        private List<InputProblem> problems() {
            List<InputProblem> all = new ArrayList<>();
            boms.forEach(bom -> all.addAll(bom.problems()));
            knowledge.forEach(each -> all.addAll(each.problems()));
            return all;
        }

        private List<InputProblem> notes(Set<RuleId> asked, CaseFile file) {
            List<InputProblem> all = new ArrayList<>(notAskedAbout(asked));
            Set<String> met = new HashSet<>();
            for (Bom bom : boms) {
                if (!met.add(bom.document().sha256())) {
                    all.add(new InputProblem(bom.document().name(), "", null,
                            "the same document is given more than once, and its pieces count each time",
                            "name it once if there is one of what it describes"));
                }
                all.addAll(bom.notes());
            }
            knowledge.forEach(each -> all.addAll(each.notes()));
            all.addAll(NameNotes.of(file));
            return all;
        }

        /** What the consortium's document says and no rule of the profile asks about: nobody may take it for assessed. */
        private List<InputProblem> notAskedAbout(Set<RuleId> asked) {
            Map<String, Integer> parts = new LinkedHashMap<>();
            unlessAsked(parts, "/tenderers", consortium.tenderers(), asked, RuleId.CTRL_008, RuleId.GIGA_005);
            unlessAsked(parts, "/events", consortium.events(), asked, RuleId.GIGA_008);
            UnionAccess access = consortium.unionAccess();
            unlessAsked(parts, "/unionAccess/auditReports", access == null ? null : access.auditReports(), asked,
                    RuleId.GIGA_009);
            Compute compute = consortium.compute();
            unlessAsked(parts, "/compute/processors", compute == null ? null : compute.processors(), asked,
                    RuleId.GIGA_010);
            unlessAsked(parts, "/records", consortium.records(), asked, RuleId.RECD_001);
            unlessAsked(parts, "/supplierRisks", consortium.risks(), asked, RuleId.HRS_003);
            unlessAsked(parts, "/assurances", consortium.assurances(), asked, RuleId.CTRL_007, RuleId.CTRL_008);
            return parts.entrySet().stream().filter(part -> part.getValue() > 0)
                    .map(part -> new InputProblem(request.consortium().name(), part.getKey(),
                            String.valueOf(part.getValue()),
                            "these entries were read, and no rule of the profile asks about them",
                            "look at them yourself"))
                    .toList();
        }

        private static void unlessAsked(Map<String, Integer> parts, String place, @Nullable List<?> entries,
                Set<RuleId> asked, RuleId... asking) {
            parts.put(place, entries == null || Stream.of(asking).anyMatch(asked::contains) ? 0 : entries.size());
        }

        private List<Assessment.Input> inputs() {
            List<Assessment.Input> inputs = new ArrayList<>();
            Document first = request.consortium();
            inputs.add(new Assessment.Input(first.name(), "consortium", "application/json", first.sha256(),
                    consortium.members().size(), 0));
            boms.forEach(bom -> inputs.add(new Assessment.Input(bom.document().name(), "bom", bom.mediaType(),
                    bom.document().sha256(), bom.lines(), bom.rejected(),
                    bom.columns().none() ? null : bom.columns())));
            knowledge.forEach(each -> inputs.add(each.input()));
            exceptions.forEach(each -> inputs.add(new Assessment.Input(each.document().name(), "exceptions",
                    "application/json", each.document().sha256(), each.exemptions().size(), 0)));
            SystemDocuments.all().forEach(own -> inputs.add(new Assessment.Input(own.name(), "list", "text/turtle",
                    own.sha256(), lines(own), 0)));
            return inputs;
        }

        private static int lines(Document document) {
            return (int) new String(document.bytes(), StandardCharsets.UTF_8).lines().count();
        }

        private String id(Profile profile) {
            List<String> hashed = new ArrayList<>(List.of(profile.sha256(), request.asOf().toString()));
            inputs().forEach(input -> {
                hashed.addAll(List.of(input.kind(), input.name(), input.sha256()));
                if (input.columns() != null) {
                    hashed.add(input.columns().write());
                }
            });
            return Hashes.sha256(hashed.toArray(String[]::new)).substring(0, 32);
        }
    }
}
