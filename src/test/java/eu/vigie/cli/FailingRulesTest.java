package eu.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import eu.vigie.cli.OtherRules.Answer;

/**
 * A rule that goes wrong is never silently absent: documents that conform under sound rules are UNDETERMINED when one of
 * them throws, will not end, or says nothing, and whoever reads the outcome sees which and why.
 */
class FailingRulesTest {

    private static final String CONSORTIUM = """
            {"name": "Aube", "members": [{"party": {"name": "Sihtasutus Aube", "jurisdiction": "EE", "headquarters": "EE"},
              "roles": ["coordinator", "hosting-entity", "technology-supplier"], "capital": {"exact": "100"}, "votes": {"exact": "100"}}],
             "constituted": {"from": "2026-09-01", "until": "2033-09-01"}, "events": [], "records": [],
             "sites": [{"name": "Narva", "country": "EE", "itLoadMw": "160", "pue": "1.09", "renewableShare": "88"}],
             "compute": {"lot": "1", "phase": "initial", "complete": true, "processors": [{"part": "Power shelf",
              "h100Equivalents": "25000", "source": "a data sheet"}]},
             "financing": {"currency": "EUR", "computeCapex": "4000000000", "union": "680000000", "states": "680000000",
              "private": "2640000000"}}""";
    private static final String KNOWLEDGE = """
            @prefix vigie: <urn:vigie:ontology#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <urn:example:aube> a vigie:Company ; skos:prefLabel "Sihtasutus Aube" ; vigie:jurisdiction "EE" ;
                vigie:headquarters "EE" ; vigie:holdersComplete true .
            """;
    private static final String BOM = "part,quantity,manufacturer,country of origin\nPower shelf,4,Sihtasutus Aube,EE\n";

    private static final String THROWS = """
            package rules.ctrl001;
            import eu.vigie.evaluation.Facts.Supply;
            rule "CTRL-001 throws" when $supply : Supply() then throw new IllegalStateException("out of paper"); end
            """;
    private static final String NEVER_ENDS = """
            package rules.hrs001;
            import eu.vigie.evaluation.Law;
            rule "HRS-001 begins" when Law() then insert(Integer.valueOf(0)); end
            rule "HRS-001 goes on" when $number : Integer() then insert(Integer.valueOf($number + 1)); end
            """;
    private static final String SAYS_NOTHING = """
            package rules.orig004;
            import eu.vigie.evaluation.Facts.PartFact;
            import eu.vigie.evaluation.Law;
            import eu.vigie.supplychain.Truth;
            rule "ORIG-004 looks away" when $law : Law() $part : PartFact(maker == Truth.NO) then
                insert($law.compliant($part, "maker-and-origin").because($part));
            end
            """;

    @TempDir
    static Path folder;

    private static OtherRules sound;
    private static OtherRules failing;

    @BeforeAll
    static void build() throws IOException, ReflectiveOperationException {
        sound = new OtherRules(Files.createDirectory(folder.resolve("sound")), Map.of());
        failing = new OtherRules(Files.createDirectory(folder.resolve("failing")),
                Map.of("CTRL-001", THROWS, "HRS-001", NEVER_ENDS, "ORIG-004", SAYS_NOTHING));
        Files.writeString(folder.resolve("aube.json"), CONSORTIUM);
        Files.writeString(folder.resolve("aube.ttl"), KNOWLEDGE);
        Files.writeString(folder.resolve("aube.csv"), BOM);
    }

    @AfterAll
    static void close() throws IOException {
        sound.close();
        failing.close();
    }

    private static Answer assess(OtherRules rules, String... more) throws ReflectiveOperationException {
        List<String> arguments = new ArrayList<>(List.of("assess", "--consortium",
                folder.resolve("aube.json").toString(),
                "--bom", folder.resolve("aube.csv").toString(), "--knowledge", folder.resolve("aube.ttl").toString(),
                "--as-of", "2026-11-22"));
        arguments.addAll(List.of(more));
        return rules.run(arguments);
    }

    private static JsonNode json(OtherRules rules) throws ReflectiveOperationException {
        return JsonMapper.shared().readTree(assess(rules, "--format", "json").out());
    }

    private static List<String> verdicts(JsonNode assessment, String rule) {
        return StreamSupport.stream(assessment.path("findings").spliterator(), false)
                .filter(finding -> finding.path("rule").asString("").equals(rule))
                .map(finding -> finding.path("verdict").asString("")).distinct().toList();
    }

    @Test
    void these_documents_conform_under_sound_rules() throws ReflectiveOperationException {
        Answer answer = assess(sound, "--format", "text");
        assertThat(answer.exit()).as(answer.out()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(json(sound).path("verdict").asString("")).isEqualTo("COMPLIANT");
        assertThat(json(sound).has("faults")).isFalse();
    }

    @Test
    void the_exit_code_says_undetermined() throws ReflectiveOperationException {
        assertThat(assess(failing).exit()).isEqualTo(4);
        assertThat(assess(failing, "--fail-on", "undetermined").exit()).isEqualTo(3);
        assertThat(assess(failing, "--format", "json").exit()).isEqualTo(4);
    }

    @Test
    void the_json_has_each_fault_and_an_open_finding_for_each_rule_that_failed() throws ReflectiveOperationException {
        JsonNode assessment = json(failing);
        assertThat(assessment.path("verdict").asString("")).isEqualTo("UNDETERMINED");
        assertThat(assessment.path("counts").path("UNDETERMINED").asInt(0)).isEqualTo(3);
        assertThat(assessment.path("faults").values()).extracting(fault -> fault.path("rule").asString(""))
                .containsExactly("CTRL-001", "HRS-001", "ORIG-004");
        assertThat(assessment.path("faults").values()).extracting(fault -> fault.path("problem").asString(""))
                .satisfiesExactly(problem -> assertThat(problem).contains("out of paper"),
                        problem -> assertThat(problem).contains("was stopped"),
                        problem -> assertThat(problem).contains("'Power shelf' (manufacturer) got 0 answers"));
        for (String rule : List.of("CTRL-001", "HRS-001", "ORIG-004")) {
            assertThat(verdicts(assessment, rule)).as(rule).containsExactly("UNDETERMINED");
        }
        for (String rule : List.of("GIGA-001", "GIGA-002", "GIGA-004", "GIGA-006", "GIGA-012", "HRS-002")) {
            assertThat(verdicts(assessment, rule)).as("%s failed with the others", rule).containsExactly("COMPLIANT");
        }
    }

    @Test
    void the_text_names_them_in_both_languages_before_any_finding() throws ReflectiveOperationException {
        for (String format : List.of("text", "brief")) {
            assertThat(assess(failing, "--format", format).out()).as(format)
                    .containsSubsequence("Verdict: UNDETERMINED", "== Rules that failed", "CTRL-001: the rule failed",
                            "out of paper", "HRS-001: the rule failed", "ORIG-004: ", "the rule itself failed");
        }
        assertThat(assess(failing, "--format", "text").out()).containsSubsequence("Rules that failed",
                "Report the fault");
        assertThat(assess(failing, "--lang", "fr").out()).containsSubsequence("INDÉTERMINÉ", "== Règles en défaut",
                "CTRL-001: ");
    }

    @Test
    void whoever_redirects_the_output_sees_them_still() throws ReflectiveOperationException {
        assertThat(assess(failing, "--output", folder.resolve("out.json").toString(), "--format", "json").err())
                .contains("CTRL-001: the rule failed").contains("HRS-001: ").contains("ORIG-004: ");
    }

    @Test
    void it_fails_in_the_same_words_each_time() throws ReflectiveOperationException {
        assertThat(assess(failing, "--format", "json").out()).isEqualTo(assess(failing, "--format", "json").out());
    }
}
