package eu.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import eu.vigie.cli.Desk.Answer;

/** {@code vigie read-knowledge}, and what an assessment says of the same contradiction. */
class ReadKnowledgeTest {

    private static final String PREFIXES = """
            @prefix vigie: <urn:vigie:ontology#> .
            @prefix bods:  <https://vocab.openownership.org/terms#> .
            @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
            @prefix :      <urn:example:> .
            """;
    private static final String PARTIES = PREFIXES + """
            :acme a vigie:Company ; skos:prefLabel "Acme" ; vigie:jurisdiction "FR" .
            :zenith a vigie:Company ; skos:prefLabel "Zenith" ; vigie:jurisdiction "CN" .
            """;

    @TempDir
    Path folder;

    private static String votes(String share, String more) {
        return "[] a bods:VotingRights ; vigie:holder :zenith ; vigie:company :acme ; bods:shareExact " + share + more
                + " .\n";
    }

    private Answer read(String option, String value, String... files) throws IOException {
        Desk desk = new Desk(folder);
        List<String> words = new ArrayList<>(List.of("read-knowledge", option, value));
        for (int file = 0; file < files.length; file++) {
            words.add(desk.write((char) ('a' + file) + ".ttl", files[file]).toString());
        }
        return Desk.run(words);
    }

    private JsonNode data(String... files) throws IOException {
        return JsonMapper.shared().readTree(read("--format", "json", files).out());
    }

    @Test
    void two_documents_about_one_stake_are_both_told_with_their_places_and_what_counts() throws IOException {
        Answer answer = read("--lang", "en", PARTIES + votes("60", ""), PREFIXES + votes("37.5", ""));

        assertThat(answer.exit()).isEqualTo(4);
        assertThat(answer.out()).contains("  Zenith → Acme\n", "60 %", "[a.ttl line 7]", "37.5 %", "[b.ttl line 5]",
                "counts: ", "between 37.5 % and 60 %");
        JsonNode conflict = data(PARTIES + votes("60", ""), PREFIXES + votes("37.5", "")).at("/conflicts/0");
        assertThat(conflict.at("/counted").asString()).isEqualTo("[37.5, 60]");
        assertThat(conflict.path("claims")).extracting(each -> each.path("document").asString() + " "
                + each.path("share").asString()).containsExactlyInAnyOrder("a.ttl 60", "b.ttl 37.5");
    }

    @Test
    void two_documents_that_call_their_statement_by_one_name_are_both_heard() throws IOException {
        String stake = ":stake a bods:VotingRights ; vigie:holder :zenith ; vigie:company :acme ; bods:shareExact ";

        assertThat(data(PARTIES + stake + "60 .", PREFIXES + stake + "30 .").at("/conflicts/0/counted").asString())
                .isEqualTo("[30, 60]");
    }

    @Test
    void what_a_party_says_of_itself_is_told_beside_what_others_say() throws IOException {
        JsonNode conflict = data(PARTIES + votes("60", " ; vigie:source \"a register\"")
                + votes("30", " ; vigie:selfDeclared true")).at("/conflicts/0");

        assertThat(conflict.path("counted").asString()).isEqualTo("60");
        assertThat(conflict.path("claims")).extracting(each -> each.path("ofItself").asBoolean()).containsExactly(false,
                true);
    }

    @Test
    void a_contradiction_of_another_time_is_none_today() throws IOException {
        String past = "; bods:endDate \"2020-01-01\"^^<http://www.w3.org/2001/XMLSchema#date>";
        String[] files = {PARTIES + votes("60", past), PREFIXES + votes("30", past)};

        assertThat(data(files).path("conflicts").size()).isEqualTo(1);
        assertThat(read("--as-of", "2026-11-22", files).exit()).isZero();
        assertThat(read("--as-of", "2019-11-22", files).exit()).isEqualTo(4);
        assertThat(data(PARTIES + votes("60", past.replace("endDate", "startDate")),
                PREFIXES + votes("30", past + " ; vigie:selfDeclared true")).path("conflicts").size())
                .isZero();
    }

    @Test
    void parties_that_are_one_are_named_with_the_number_that_makes_them_one() throws IOException {
        JsonNode merged = data(
                PREFIXES + ":a a vigie:Company ; skos:prefLabel \"Acme\" ; "
                        + "bods:identifier [ bods:scheme \"FR-SIREN\" ; bods:idString \"732829320\" ] .",
                PREFIXES + "<urn:vigie:id:FR-SIREN:732829320> vigie:jurisdiction \"FR\" .").path("merged");

        assertThat(merged).singleElement().satisfies(each -> {
            assertThat(each.at("/party/name").asString()).isEqualTo("Acme");
            assertThat(each.at("/by/0").asString()).isEqualTo("FR-SIREN 732829320");
            assertThat(each.path("statements")).extracting(where -> where.path("document").asString())
                    .containsExactly("a.ttl", "b.ttl");
        });
    }

    @Test
    void a_refused_document_is_told_with_place_and_reason_and_the_others_are_read() throws IOException {
        String[] files = {PARTIES, PREFIXES + ":acme vigie:jurisdicton \"FR\" ."};
        Answer answer = read("--lang", "fr", files);

        assertThat(answer.exit()).isEqualTo(5);
        assertThat(answer.out()).contains("a.ttl (Turtle)", "2 lues, 2 retenues",
                "Refusé : rien de ce document ne compte", "b.ttl, ligne 5", "l'ontologie");
        JsonNode told = data(files).path("documents");
        assertThat(told.get(1).at("/refused/0/place").asString()).isEqualTo("line 5");
        assertThat(told.get(1).path("used").asInt()).isZero();
    }

    @Test
    void unknown_fields_are_counted_by_name() throws IOException {
        assertThat(data(PARTIES + ":acme <urn:example:mood> \"good\" . :zenith <urn:example:mood> \"bad\" .")
                .at("/documents/0/unknownFields").path("urn:example:mood").asInt()).isEqualTo(2);
    }

    /** From the documents to the words and the data of a finding. */
    @Test
    void a_finding_that_rests_on_a_contradiction_says_who_says_what() throws IOException {
        Desk desk = new Desk(folder);
        Path knowledge = desk.write("register.ttl", PARTIES.replace("Acme", "Aube SA") + votes("60", ""));
        Path other = desk.write("report.ttl", PREFIXES + votes("37.5", ""));
        List<String> words = new ArrayList<>(List.of("assess", "--consortium", folder.resolve("consortium.json")
                .toString(), "--bom", folder.resolve("bom.csv").toString(), "--as-of", "2026-11-22", "--knowledge",
                knowledge.toString(), "--knowledge", other.toString()));
        String english = Desk.run(words).out();
        words.addAll(List.of("--lang", "fr"));
        String french = Desk.run(words).out();
        words.addAll(List.of("--format", "json"));
        JsonNode data = JsonMapper.shared().readTree(Desk.run(words).out());

        assertThat(english).contains("documents disagree: ", "register.ttl at line 7 says 60",
                "report.ttl at line 5 says 37.5");
        assertThat(french).contains("les documents divergent : ", "register.ttl, ligne 7, indique 60",
                "report.ttl, ligne 5, indique 37,5").doesNotContain("disagree", " says ");
        assertThat(data.path("findings").findValuesAsString("source"))
                .anyMatch(source -> source.startsWith("les documents divergent : ") && source.contains("report.ttl"));
    }

    @Test
    void a_finding_on_a_stake_that_the_party_concerned_states_otherwise_says_so() throws IOException {
        Desk desk = new Desk(folder);
        Path knowledge = desk.write("register.ttl", PARTIES.replace("Acme", "Aube SA")
                + votes("60", " ; vigie:source \"a register\"") + votes("30", " ; vigie:selfDeclared true"));
        List<String> words = new ArrayList<>(List.of("assess", "--consortium", folder.resolve("consortium.json")
                .toString(), "--bom", folder.resolve("bom.csv").toString(), "--as-of", "2026-11-22", "--knowledge",
                knowledge.toString()));

        assertThat(Desk.run(words).out()).contains(
                "a register; the party concerned disagrees: register.ttl at line 8 says 30");
        words.addAll(List.of("--lang", "fr"));
        assertThat(Desk.run(words).out()).contains(
                "a register ; la partie concernée n'est pas d'accord : register.ttl, ligne 8, indique 30");
    }
}
