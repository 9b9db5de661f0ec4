package eu.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user may hand in by mistake or by malice: one clear line each, exit 5, and nothing written. */
class BadInputTest {

    private static final String SOUND_CONSORTIUM = """
            {"name": "Aube", "members": [{"party": {"name": "Aube SA", "jurisdiction": "FR"},
             "roles": ["coordinator"], "capital": {"exact": "100"}}]}""";
    private static final String SOUND_BOM = "part,quantity,manufacturer\nP1,1,Aube SA\n";

    @TempDir
    Path folder;

    record Answer(int exit, String out, String err) {}

    static Stream<Arguments> badConsortia() {
        return Stream.of(
                Arguments.of("truncated", "{\"name\": \"Aube\", \"members\": [", "line 1"),
                Arguments.of("a member twice", "{\"name\": \"Aube\", \"name\": \"Aurore\", \"members\": []}", "twice"),
                Arguments.of("an unknown member", "{\"name\": \"Aube\", \"membres\": []}", "/membres"),
                Arguments.of("a share over 100", capital("\"100.01\""), "/members/0/capital/exact"),
                Arguments.of("a negative share", capital("\"-1\""), "/members/0/capital/exact"),
                Arguments.of("a share beyond all numbers", capital("\"1e99999999\""), "/members/0/capital/exact"),
                Arguments.of("a number beyond all numbers", capital("1e99999999"), "/members/0/capital/exact"),
                Arguments.of("a decimal comma", capital("\"50,1\""), "/members/0/capital/exact"),
                Arguments.of("an unknown country", SOUND_CONSORTIUM.replace("\"FR\"", "\"ZZ\""),
                        "/members/0/party/jurisdiction"),
                Arguments.of("an array", "[]", "consortium.json"),
                Arguments.of("nothing", "", "consortium.json"));
    }

    private static String capital(String exact) {
        return SOUND_CONSORTIUM.replace("\"100\"", exact);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badConsortia")
    void a_bad_consortium_is_refused_with_its_place(String what, String json, String place) throws IOException {
        Answer answer = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assess(json, "bom.csv", SOUND_BOM, null, null));
        assertRefused(answer, "consortium.json", place);
    }

    static Stream<Arguments> badBoms() {
        return Stream.of(
                Arguments.of("bom.json", "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": [",
                        "line 1"),
                Arguments.of("bom.json", cyclonedx("{\"type\": \"device\", \"name\": \"A\", \"name\": \"B\"}"),
                        "twice"),
                Arguments
                        .of("bom.json",
                                cyclonedx(
                                        """
                        {"type": "device", "name": "A", "bom-ref": "x"}, {"type": "device", "name": "B", "bom-ref": "x"}"""),
                                "/components/1/bom-ref"),
                Arguments.of("bom.json", cyclonedx("{\"type\": \"device\", \"name\": \"A\", \"bom-ref\": \"a\"}],"
                        + "\"dependencies\": [{\"ref\": \"a\", \"dependsOn\": [\"gone\"]}"), "gone"),
                Arguments.of("bom.json", cyclonedx("""
                        {"type": "device", "name": "A", "bom-ref": "a"}, {"type": "device", "name": "B", "bom-ref": "b"}],
                        "dependencies": [{"ref": "a", "dependsOn": ["b"]}, {"ref": "b", "dependsOn": ["a"]}"""),
                        "/dependencies"),
                Arguments.of("bom.xml", "<?xml version=\"1.0\"?><bom/>", "bom.xml"),
                Arguments.of("bom.pdf", "%PDF-1.7", "bom.pdf"),
                Arguments.of("bom.csv", "part,parent,quantity\nA,B,1\nB,A,1\n", "row"));
    }

    private static String cyclonedx(String components) {
        return "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": [" + components + "]}";
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("badBoms")
    void an_unsound_bill_of_materials_is_refused_with_its_place(String name, String text, String place)
            throws IOException {
        assertRefused(assess(SOUND_CONSORTIUM, name, text, null, null), name, place);
    }

    static Stream<Arguments> badKnowledge() {
        return Stream.of(
                Arguments.of("bods.json", "[{\"statementId\":", "line 1"),
                Arguments.of("bods.json", bods("\"subject\": \"nobody\"", "\"exact\": 50"), "/1/recordDetails/subject"),
                Arguments.of("bods.json", bods("\"subject\": \"e1\"", "\"exact\": 150"),
                        "/1/recordDetails/interests/0"),
                Arguments.of("bods.json", bods("\"subject\": \"e1\"", "\"exact\": -5"), "/1/recordDetails/interests/0"),
                Arguments.of("bods.json", bods("\"subject\": \"e1\"", "\"exact\": 1e99999999"),
                        "/1/recordDetails/interests/0"),
                Arguments.of("bods.json", bods("\"subject\": \"e1\"", "\"exact\": \"50,1\""),
                        "/1/recordDetails/interests/0"),
                Arguments.of("bods.json", bods("\"subject\": \"e1\"", "\"exact\": 50").replace("\"FR\"", "\"ZZ\""),
                        "ZZ"),
                Arguments.of("odd.ttl", "@prefix \"x%:b (", "line 1"),
                Arguments.of("odd.ttl", "@prefix v: <urn:x#> . v:a v:b", "line"),
                Arguments.of("note.txt", "Dear all, see attached.", "note.txt"));
    }

    private static String bods(String subject, String share) {
        return """
                [{"statementId": "s-e1-000000000000000000000000000", "recordId": "e1", "recordType": "entity", "recordStatus": "new",
                  "declarationSubject": "e1", "statementDate": "2026-01-01",
                  "publicationDetails": {"publicationDate": "2026-01-01", "bodsVersion": "0.4", "publisher": {"name": "Register"}},
                  "recordDetails": {"isComponent": false, "entityType": {"type": "registeredEntity"}, "name": "Aube SA",
                   "jurisdiction": {"name": "France", "code": "FR"}}},
                 {"statementId": "s-r1-000000000000000000000000000", "recordId": "r1", "recordType": "relationship", "recordStatus": "new",
                  "declarationSubject": "e1", "statementDate": "2026-01-01",
                  "publicationDetails": {"publicationDate": "2026-01-01", "bodsVersion": "0.4", "publisher": {"name": "Register"}},
                  "recordDetails": {"isComponent": false, %s, "interestedParty": "e1",
                   "interests": [{"type": "shareholding", "directOrIndirect": "direct", "share": {%s}}]}}]"""
                .formatted(subject, share);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("badKnowledge")
    void bad_knowledge_is_refused_with_its_place(String name, String text, String place) throws IOException {
        Answer answer = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assess(SOUND_CONSORTIUM, "bom.csv", SOUND_BOM, name, text));
        assertRefused(answer, name, place);
    }

    @Test
    void a_missing_file_and_a_folder_are_both_named_in_one_go() {
        Answer answer = run(List.of("assess", "--consortium", folder.resolve("gone.json").toString(), "--bom",
                folder.toString()));
        assertThat(answer.exit()).isEqualTo(5);
        assertThat(answer.err().lines()).hasSize(2).anyMatch(line -> line.contains("gone.json"))
                .anyMatch(line -> line.contains("folder"));
    }

    @Test
    void an_unknown_option_profile_or_date_is_a_usage_error() throws IOException {
        Path consortium = write("consortium.json", SOUND_CONSORTIUM);
        assertThat(run(List.of("assess", "--wat")).exit()).isEqualTo(2);
        assertThat(run(List.of("assess", "--consortium", consortium.toString(), "--profile", "nonesuch")).exit())
                .isEqualTo(2);
        assertThat(run(List.of("assess", "--consortium", consortium.toString(), "--as-of", "yesterday")).exit())
                .isEqualTo(2);
    }

    private void assertRefused(Answer answer, String name, String place) {
        assertThat(answer.exit()).as(answer.err()).isEqualTo(5);
        assertThat(answer.err()).contains(name).contains(place).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(answer.err().lines().count()).as("lines of\n" + answer.err()).isBetween(1L, 3L);
        assertThat(answer.out()).isEmpty();
        assertThat(folder.resolve("result.json")).doesNotExist();
    }

    private Answer assess(String consortium, String bomName, String bom,
            @org.jspecify.annotations.Nullable String knowledgeName,
            @org.jspecify.annotations.Nullable String knowledge)
            throws IOException {
        var arguments = new java.util.ArrayList<>(List.of("assess", "--consortium",
                write("consortium.json", consortium).toString(), "--bom", write(bomName, bom).toString(), "--as-of",
                "2026-11-22", "--format", "json", "--output", folder.resolve("result.json").toString()));
        if (knowledgeName != null && knowledge != null) {
            arguments.addAll(List.of("--knowledge", write(knowledgeName, knowledge).toString()));
        }
        return run(arguments);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    static Answer run(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Vigie.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
        return new Answer(exit, out.toString(), err.toString());
    }
}
