package eu.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import eu.vigie.cli.Desk.Answer;

/** A finding says with names and figures what would settle it or put it right. */
class FindingOutlookTest {

    private static final String PREFIXES = """
            @prefix vigie: <urn:vigie:ontology#> .
            @prefix bods:  <https://vocab.openownership.org/terms#> .
            @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
            @prefix :      <urn:example:> .
            :aube a vigie:Company ; skos:prefLabel "Aube SA" ; vigie:jurisdiction "FR" .
            :mid a vigie:Company ; skos:prefLabel "Mittelbau GmbH" ; vigie:jurisdiction "DE" .
            :zen a vigie:Company ; skos:prefLabel "Zenith Holding" ; vigie:jurisdiction "US" .
            :eva a vigie:Person ; skos:prefLabel "Eva Berg" ; vigie:nationality "SE" .
            :huawei a vigie:Company ; skos:prefLabel "Huawei" ; vigie:jurisdiction "CN" .
            """;

    @TempDir
    Path folder;

    private Path consortium;
    private Path bom;

    @BeforeEach
    void documents() throws IOException {
        consortium = Files.writeString(folder.resolve("consortium.json"), Desk.CONSORTIUM);
        bom = Files.writeString(folder.resolve("bom.csv"), Desk.BOM);
    }

    @Test
    void a_control_is_ended_by_the_least_change_of_stakes() throws IOException {
        String chain = holds("zen", "mid", "shareExact 51.01") + holds("eva", "mid", "shareExact 48.99")
                + holds("mid", "aube", "shareExact 60") + holds("eva", "aube", "shareExact 40");
        JsonNode finding = finding("CTRL-001", chain, "EN");

        assertThat(finding.path("cures").asString()).contains(
                "Zenith Holding passes at least 1.01\u00a0% of the capital of Mittelbau GmbH to somebody in the Union and "
                        + "keeps 50\u00a0% at most (now 51.01\u00a0%)");
        JsonNode least = finding.path("curedBy").get(0);
        assertThat(least.path("company").path("name").asString()).isEqualTo("Mittelbau GmbH");
        assertThat(least.path("points").asString()).isEqualTo("1.01");
        assertThat(least.path("passesTo").asString()).isEqualTo("EU27");
        JsonNode change = least.path("changes").get(0);
        assertThat(change.path("holder").path("id").asString()).isEqualTo("urn:example:zen");
        assertThat(change.path("from").asString()).isEqualTo("51.01");
        assertThat(change.path("to").asString()).isEqualTo("50");
        assertThat(finding("CTRL-001", chain, "FR").path("cures").asString()).contains(
                "« Zenith Holding » cède au moins 1,01\u00a0% du capital de « Mittelbau GmbH » à quelqu'un dans l'Union "
                        + "et n'en garde que 50\u00a0% au plus");
    }

    @Test
    void figures_leave_out_the_ends_that_a_band_leaves_out() throws IOException {
        JsonNode figures = finding("CTRL-001", holds("zen", "aube", "shareExclusiveMinimum 50 ; bods:shareMaximum 75"),
                "EN").path("figures");

        assertThat(figures.path("lower").asString()).isEqualTo("50");
        assertThat(figures.path("exclusiveLower").asBoolean()).isTrue();
        assertThat(figures.has("exclusiveUpper")).isFalse();
        assertThat(figures.path("all").get(0).path("exclusiveLower").asBoolean()).isTrue();
    }

    @Test
    void what_a_finding_says_would_cure_it_does() throws IOException {
        String cured = holds("zen", "mid", "shareExact 50") + holds("eva", "mid", "shareExact 50")
                + holds("mid", "aube", "shareExact 60") + holds("eva", "aube", "shareExact 40");
        JsonNode finding = finding("CTRL-001", cured, "EN");
        assertThat(finding.path("verdict").asString()).isEqualTo("COMPLIANT");
        assertThat(finding.has("curedBy")).isFalse();
        assertThat(finding.has("settlesBy")).isFalse();
    }

    @Test
    void an_open_question_names_the_share_that_settles_it() throws IOException {
        String banded = holds("zen", "aube", "shareMinimum 40 ; bods:shareMaximum 60")
                + holds("eva", "aube", "shareExact 40");
        JsonNode finding = finding("CTRL-001", banded, "EN");

        assertThat(finding.path("settles").asString()).contains(
                "the exact share of Zenith Holding in Aube SA (known: between 40 % and 60 %)");
        JsonNode open = finding.path("settlesBy").get(0);
        assertThat(open.path("missing").asString()).isEqualTo("share");
        assertThat(open.path("holder").path("id").asString()).isEqualTo("urn:example:zen");
        assertThat(open.path("company").path("id").asString()).isEqualTo("urn:example:aube");
        assertThat(open.path("from").asString()).isEqualTo("40");
        assertThat(open.path("to").asString()).isEqualTo("60");
        assertThat(open.path("alone").asBoolean()).isTrue();
        assertThat(finding("CTRL-001", banded, "FR").path("settles").asString()).contains(
                "la part exacte de « Zenith Holding » dans « Aube SA » (connue : entre 40 % et 60 %)");
        assertThat(finding("GIGA-002", banded, "EN").path("settles").asString())
                .contains("the exact share of Zenith Holding");
    }

    @Test
    void a_seat_that_is_not_known_is_asked_for() throws IOException {
        String seated = PREFIXES + holds("zen", "aube", "shareExact 60");
        JsonNode finding = findingIn(seated.replace(" ; vigie:jurisdiction \"US\"", ""), "CTRL-001", "EN");

        assertThat(finding.path("settles").asString()).contains("where Zenith Holding has its seat");
    }

    @Test
    void a_coordinator_controlled_from_outside_is_cured_by_the_same_reckoning() throws IOException {
        JsonNode finding = finding("GIGA-002",
                holds("zen", "aube", "shareExact 60") + holds("eva", "aube", "shareExact 40"), "EN");

        assertThat(finding.path("verdict").asString()).isEqualTo("BREACH");
        assertThat(finding.path("curedBy").get(0).path("points").asString()).isEqualTo("60");
        assertThat(finding.path("curedBy").get(0).has("partial")).isFalse();
        assertThat(finding.path("curedBy").get(1).path("points").asString()).isEqualTo("10");
        assertThat(finding.path("curedBy").get(1).path("partial").asBoolean()).isTrue();
        assertThat(finding.path("cures").asString()).contains("to somebody in the Union",
                "(in part: it ends this and leaves open who controls then)");
        assertThat(
                finding("GIGA-002", holds("zen", "aube", "shareExact 60") + holds("eva", "aube", "shareExact 40"), "FR")
                        .path("cures").asString())
                .contains("(en partie : cela y met fin et laisse ouvert qui contrôle alors)");
    }

    /** What is offered first is made, and asked again. */
    @Test
    void the_cure_of_a_coordinator_that_is_said_to_be_whole_is() throws IOException {
        assertThat(finding("GIGA-002", holds("eva", "aube", "shareExact 40") + holds("eva", "mid", "shareExact 100")
                + holds("mid", "aube", "shareExact 60"), "EN").path("verdict").asString()).isEqualTo("COMPLIANT");
        assertThat(finding("GIGA-002", holds("zen", "aube", "shareExact 50") + holds("eva", "aube", "shareExact 40")
                + holds("mid", "aube", "shareExact 10"), "EN").path("verdict").asString()).isEqualTo("UNDETERMINED");
    }

    @Test
    void a_cure_that_leaves_room_for_holders_whom_nobody_names_is_in_part() throws IOException {
        JsonNode finding = finding("CTRL-001", holds("zen", "aube", "shareExact 60"), "EN");

        assertThat(finding.path("curedBy").findValuesAsString("points")).containsExactly("60", "10");
        assertThat(finding.path("curedBy").get(0).has("partial")).isFalse();
        assertThat(finding.path("curedBy").get(1).path("partial").asBoolean()).isTrue();
    }

    @Test
    void listed_suppliers_pass_their_stakes_to_somebody_whom_they_do_not_control() throws IOException {
        JsonNode finding = finding("HRS-002",
                holds("huawei", "aube", "shareExact 60") + holds("eva", "aube", "shareExact 40"), "EN");
        assertThat(finding.path("cures").asString()).contains(
                "Huawei passes at least 10\u00a0% of the capital of Aube SA",
                "to somebody whom no listed supplier controls");

        JsonNode stake = finding("HRS-002",
                holds("huawei", "aube", "shareExact 5") + holds("eva", "aube", "shareExact 95"), "FR");
        assertThat(stake.path("cures").asString()).contains(
                "« Huawei » cède à quelqu'un qu'aucun fournisseur inscrit ne contrôle tout ce qu'il détient du capital de "
                        + "« Aube SA » (aujourd'hui 5\u00a0%)");
        assertThat(stake.path("curedBy").get(0).path("changes").get(0).path("to").asString()).isEqualTo("0");
    }

    private JsonNode finding(String rule, String stakes, String language) throws IOException {
        return findingIn(PREFIXES + stakes, rule, language);
    }

    private JsonNode findingIn(String turtle, String rule, String language) throws IOException {
        Path knowledge = Files.writeString(folder.resolve("knowledge.ttl"), turtle);
        List<String> arguments = new ArrayList<>(List.of("assess", "--consortium", consortium.toString(), "--bom",
                bom.toString(), "--knowledge", knowledge.toString(), "--as-of", "2026-11-22", "--format", "json",
                "--fail-on", "none", "--lang", language));
        Answer answer = Desk.run(arguments);
        assertThat(answer.exit()).as(answer.err()).isZero();
        for (JsonNode finding : JsonMapper.shared().readTree(answer.out()).path("findings")) {
            if (finding.path("rule").asString().equals(rule)) {
                return finding;
            }
        }
        throw new AssertionError("no finding of " + rule);
    }

    private static String holds(String holder, String company, String share) {
        return "[] a bods:Shareholding ; vigie:holder :" + holder + " ; vigie:company :" + company + " ; bods:" + share
                + " .\n";
    }
}
