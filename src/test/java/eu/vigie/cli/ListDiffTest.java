package eu.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import eu.vigie.evidence.ListFiles;

/** Two snapshots of a list, two profiles: what differs, and what that changes in the findings. */
class ListDiffTest {

    private static final String CONSORTIUM = """
            {"name": "Test", "constituted": {"from": "2026-09-01"},
             "members": [{"party": {"name": "Fern Compute", "jurisdiction": "SE"}, "roles": ["coordinator"],
                          "capital": {"exact": "100"}, "votes": {"exact": "100"}}],
             "sites": [{"name": "Here", "country": "SE"}]}
            """;
    private static final String KNOWN = """
            @prefix vigie: <urn:vigie:ontology#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <urn:example:fern> a vigie:Company ; skos:prefLabel "Fern Compute" ; vigie:jurisdiction "SE" ;
                vigie:holdersComplete true .
            <urn:example:tulip> a vigie:Company ; skos:prefLabel "Tulip Trading" ; vigie:jurisdiction "AE" ;
                vigie:holdersComplete true .
            """;

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void files() throws IOException {
        write("consortium.json", CONSORTIUM);
        write("known.ttl", KNOWN);
        write("bom.csv",
                "manufacturer,manufacturer part number,quantity\nOrchid Trading,OT-1,2\nTulip Trading,TT-1,1\n");
        Files.createDirectories(folder.resolve("old"));
        Files.createDirectories(folder.resolve("new"));
        String sdn = new String(ListFiles.file("sdn.csv").bytes(), StandardCharsets.UTF_8);
        write("old/sdn.csv", sdn);
        write("new/sdn.csv", sdn.replace("99204,\"ORCHID TRADING\"", "99205,\"TULIP TRADING\"").replace(
                "\"BIRCHWOOD MICROSYSTEMS LLC\",-0- ,\"UKRAINE-EO13662] [RUSSIA",
                "\"BIRCHWOOD MICROSYSTEMS LLC\",-0- ,\"RUSSIA"));
        for (String side : List.of("old/", "new/")) {
            write(side + "alt.csv", new String(ListFiles.file("alt.csv").bytes(), StandardCharsets.UTF_8));
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... arguments) {
        return Vigie.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private String[] onTheCase(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--consortium", path("consortium.json"), "--bom", path("bom.csv"), "--knowledge",
                path("known.ttl"), "--as-of", "2026-11-22"));
        return all.toArray(String[]::new);
    }

    @Test
    void entries_that_came_went_and_changed_are_told() {
        assertThat(run("list-diff", path("old"), path("new"))).isZero();
        assertThat(out.toString()).contains("ofac-sdn: added 1, removed 1, changed 1",
                "+ TULIP TRADING [US-OFAC 99205] SDGT, IRAN", "- ORCHID TRADING [US-OFAC 99204] SDGT, IRAN",
                "~ BIRCHWOOD MICROSYSTEMS LLC [US-OFAC 99173]",
                "scope: UKRAINE-EO13662, RUSSIA-EO14024 → RUSSIA-EO14024");
        assertThat(out.toString()).as("nobody asked for findings").doesNotContain("Findings");
    }

    @Test
    void files_in_one_folder_are_one_snapshot() {
        assertThat(run("list-diff", path("old"), path("old/sdn.csv"), "--lang", "fr")).isZero();
        assertThat(out.toString()).contains("ofac-sdn : ajouts 0, retraits 0, modifications 2",
                "autres noms : BEREZA MIKROSISTEMY; OOO BIRCHWOOD MIKROSISTEMY → –");
    }

    @Test
    void findings_that_change_with_the_list_are_told_with_both_verdicts() {
        assertThat(run(onTheCase("list-diff", path("old"), path("new"), "--format", "json"))).isZero();
        JsonNode answer = JsonMapper.shared().readTree(out.toString());
        assertThat(answer.get("profile").asString()).isEqualTo("us-lists");
        List<String> changes = new ArrayList<>();
        answer.get("findings").forEach(change -> {
            if (change.get("rule").asString().equals("SANC-003") && change.has("party")) {
                changes.add(change.get("party").asString() + " " + change.get("before").asString() + " "
                        + change.get("after").asString());
            }
        });
        assertThat(changes).containsExactlyInAnyOrder("ORCHID TRADING FLAG UNDETERMINED",
                "Tulip Trading COMPLIANT UNDETERMINED");
    }

    @Test
    void an_assessment_names_each_list_that_it_asked_with_day_and_hash() {
        assertThat(run(onTheCase("assess", "--profile", "us-lists", "--list-date", "2026-11-18", "--format", "json",
                "--knowledge", path("old/sdn.csv")))).isNotEqualTo(5);
        JsonNode lists = JsonMapper.shared().readTree(out.toString()).get("lists");
        assertThat(lists).hasSize(1);
        assertThat(lists.get(0).get("id").asString()).isEqualTo("ofac-sdn");
        assertThat(lists.get(0).get("from").asString()).isEqualTo("2026-11-18");
        assertThat(lists.get(0).get("sha256").asString()).isEqualTo(ListFiles.file("sdn.csv").sha256());
        assertThat(lists.get(0).get("entries").asInt()).isEqualTo(4);
        assertThat(lists.get(0).get("whole").asBoolean()).isTrue();
    }

    @Test
    void a_list_of_no_known_day_counts_for_none_and_that_is_told() {
        assertThat(run(onTheCase("assess", "--profile", "us-lists", "--knowledge", path("old/sdn.csv"), "--lang",
                "fr"))).isNotEqualTo(5);
        assertThat(out.toString()).contains(
                "la liste ofac-sdn de ce fichier ne vaut pour aucun jour, car rien ne dit de quel jour elle est");
    }

    @Test
    void two_profiles_differ_in_what_they_confirm_and_in_the_findings() {
        assertThat(run(onTheCase("profile-diff", "ai-gigafactory", "ai-gigafactory-strict"))).isZero();
        assertThat(out.toString()).contains("HRS-001", "A asks it · B asks it, and the call carries it",
                "GIGA-003 Other countries that the call lists: A unstated · B none",
                "Findings that differ, from A to B");
    }

    @Test
    void a_profile_of_ones_own_is_a_file_and_the_assessment_names_its_hash() throws IOException {
        String page = Files.readString(Path.of("docs", "lists.md"));
        String fence = "```yaml own-profile\n";
        write("House-Rules.yaml", page.substring(page.indexOf(fence) + fence.length()).split("```", 2)[0]);
        assertThat(run(onTheCase("assess", "--profile", path("House-Rules.yaml"), "--format", "json"))).isNotEqualTo(5);
        JsonNode profile = JsonMapper.shared().readTree(out.toString()).get("profile");
        assertThat(profile.get("id").asString()).isEqualTo("house-rules");
        assertThat(profile.get("version").asString()).isEqualTo("1");
        assertThat(profile.get("sha256").asString()).hasSize(64);
        out.getBuffer().setLength(0);
        assertThat(run("profile-diff", "ai-gigafactory", path("House-Rules.yaml"), "--lang", "fr")).isZero();
        assertThat(out.toString()).contains("B house-rules (1) : Règles maison",
                "A à signaler · B un contrôle", "GIGA-001", "A la demande · B ne la demande pas");
    }

    @Test
    void a_profile_that_chooses_a_number_of_the_law_is_refused() throws IOException {
        write("mine.yaml", """
                version: "1"
                title: {en: Mine, fr: Le mien}
                rules: [CTRL-001]
                confirmed: []
                chosen: {CTRL-001: {controlThreshold: "60"}}
                """);
        assertThat(run(onTheCase("assess", "--profile", path("mine.yaml")))).isEqualTo(5);
        assertThat(err.toString()).contains("mine.yaml",
                "a profile does not choose a value of unit 'percent of votes'");
    }
}
