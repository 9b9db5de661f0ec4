package eu.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import eu.vigie.cli.Desk.Answer;
import eu.vigie.cli.Desk.Kind;

/** What a user may hand in by mistake or by malice: one clear line each, exit 5, and nothing written. */
class BadInputTest {

    @TempDir
    Path folder;

    static Stream<Bad> bad() {
        return Stream.of(BadBytes.noText(), BadBytes.json(), BadConsortia.shares(), BadConsortia.amounts(),
                BadConsortia.members(), BadBills.sheets(), BadBills.cycloneDx(), BadEvidence.stakes(),
                BadEvidence.bods(), BadEvidence.rdf()).flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void a_bad_document_is_refused_in_one_line_with_its_place(Bad bad) throws IOException {
        Desk desk = new Desk(folder);
        Answer answer = desk.assessWith(bad.kind(), desk.write(bad.name(), bad.bytes()));

        desk.assertRefused(answer, bad.name(), bad.place(), bad.value());
    }

    /** A quantity or a country that cannot be used is named and left out: the rest is assessed, and never passes. */
    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = '|', value = {
            "quantity|-1|row 2", "quantity|1e99999999|row 2", "quantity|abc|row 2", "quantity|1,000|row 2",
            "quantity|9999999999999999999999999999999999999999|row 2", "quantity|NaN|row 2",
            "country of origin|ZZ|row 2", "country of origin|Atlantis|row 2"})
    void a_value_of_a_line_that_cannot_be_used_leaves_the_line_and_is_named(String column, String value, String place)
            throws IOException {
        Desk desk = new Desk(folder);
        boolean quantity = column.equals("quantity");
        Answer answer = desk.assessWith(Kind.BOM,
                desk.write("sheet.csv", "part;quantity;manufacturer;country of origin\n"
                        + "P1;" + (quantity ? value : "1") + ";Aube SA;" + (quantity ? "FR" : value) + "\n"));

        assertThat(answer.exit()).isEqualTo(4);
        assertThat(answer.lines()).singleElement().satisfies(line -> assertThat(line)
                .startsWith("sheet.csv at " + place + ", column \"" + column + "\"")
                .contains("(found '" + value + "')"));
        assertThat(desk.hasResult()).isTrue();
    }

    @Test
    void a_deceiving_name_in_a_bill_of_materials_is_cleaned_and_named() throws IOException {
        Desk desk = new Desk(folder);
        Answer answer = desk.assessWith(Kind.BOM,
                desk.write("sheet.csv", "part;quantity;manufacturer\nP1;1;\u202eAS ebuA\n"));

        assertThat(answer.exit()).isEqualTo(4);
        assertThat(answer.err()).contains("row 2, column \"manufacturer\"", "U+202E").doesNotContain("\u202e");
    }

    @Test
    void what_a_document_refers_to_is_never_fetched() throws IOException {
        Desk desk = new Desk(folder);
        try (ServerSocket elsewhere = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            elsewhere.setSoTimeout(1);
            String url = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/context";
            Answer answer = desk.assessWith(Kind.KNOWLEDGE,
                    desk.write("facts.jsonld", "{\"@context\": \"" + url + "\", \"@id\": \"urn:a\"}"));

            desk.assertRefused(answer, "facts.jsonld", "", url);
            org.assertj.core.api.Assertions.assertThatThrownBy(elsewhere::accept)
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void a_missing_file_and_a_folder_are_both_named_in_one_go() {
        Answer answer = Desk.run(List.of("assess", "--consortium", folder.resolve("../gone.json").toString(), "--bom",
                folder.toString(), "--knowledge", "/"));

        assertThat(answer.exit()).isEqualTo(5);
        assertThat(answer.lines()).hasSize(3).anyMatch(line -> line.contains("gone.json: there is no such file"))
                .anyMatch(line -> line.contains("a folder"));
    }

    @Test
    @EnabledIf("hasDevices")
    void a_file_without_an_end_is_not_read_to_it() throws IOException {
        Desk desk = new Desk(folder);
        desk.assertRefused(desk.assessWith(Kind.BOM, Path.of("/dev/zero")), "zero", "", "/dev/zero");
    }

    static boolean hasDevices() {
        return Files.isReadable(Path.of("/dev/zero")) && Files.isWritable(Path.of("/dev/full"));
    }

    @Test
    void a_thousand_faults_are_a_hundred_lines_and_a_count() throws IOException {
        Desk desk = new Desk(folder);
        Answer answer = desk.assessWith(Kind.CONSORTIUM, desk.write("many.json",
                "{\"name\": \"A\", \"members\": [" + "{\"partie\": 1},".repeat(999) + "{\"partie\": 1}]}"));

        assertThat(answer.exit()).isEqualTo(5);
        assertThat(answer.lines()).hasSize(101);
        assertThat(answer.lines().getLast()).contains("there are more problems (found '1900')");
    }

    @Test
    void an_unknown_option_profile_date_or_folder_is_a_usage_error() throws IOException {
        Desk desk = new Desk(folder);
        String consortium = desk.write("consortium.json", Desk.CONSORTIUM).toString();
        String bom = desk.write("bom.csv", "Part,Quantity\nP1,2\n").toString();
        assertThat(Desk.run(List.of("assess", "--wat")).exit()).isEqualTo(2);
        for (List<String> option : List.of(List.of("--profile", "nonesuch"), List.of("--as-of", "yesterday"),
                List.of("--as-of", "2026-02-30"), List.of("--output", folder.resolve("gone/x.json").toString()),
                List.of("--output", folder.toString()))) {
            Answer answer = Desk.run(List.of("assess", "--consortium", consortium, "--bom", bom, option.get(0),
                    option.get(1)));
            assertThat(answer.exit()).as(answer.err()).isEqualTo(2);
            assertThat(answer.err()).contains(option.get(0)).doesNotContain("\tat ");
        }
    }

    @Test
    @EnabledIf("hasDevices")
    void a_full_disk_is_said_and_not_called_our_fault() throws IOException {
        Desk desk = new Desk(folder);
        Path consortium = desk.write("consortium.json", Desk.CONSORTIUM);
        Path bom = desk.write("bom.csv", "Part,Quantity\nP1,2\n");
        Answer answer = Desk.run(List.of("assess", "--consortium", consortium.toString(), "--bom", bom.toString(),
                "--format", "json", "--output", "/dev/full"));

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("--output /dev/full", "cannot be written");
    }

    @Test
    void no_result_is_written_over_a_document_that_goes_in() throws IOException {
        Desk desk = new Desk(folder);
        Path consortium = desk.write("consortium.json", Desk.CONSORTIUM);
        Path bom = desk.write("bom.csv", "Part,Quantity\nP1,2\n");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), bom);
        for (Path output : List.of(consortium, bom, link, folder.resolve("../" + folder.getFileName() + "/bom.csv"))) {
            Answer answer = Desk.run(List.of("assess", "--consortium", consortium.toString(), "--bom", bom.toString(),
                    "--output", output.toString()));
            assertThat(answer.exit()).as(output.toString()).isEqualTo(2);
            assertThat(answer.err()).contains("--output " + output, "one of the documents to read");
        }
        Answer control = Desk.run(
                List.of("control", "--knowledge", consortium.toString(), "--output", consortium.toString()));

        assertThat(control.exit()).isEqualTo(2);
        assertThat(consortium).hasContent(Desk.CONSORTIUM);
        assertThat(bom).hasContent("Part,Quantity\nP1,2\n");
    }

    @Test
    void without_a_bill_of_materials_nothing_is_called_compliant() throws IOException {
        Path consortium = new Desk(folder).write("consortium.json", Desk.CONSORTIUM);
        Answer answer = Desk.run(List.of("assess", "--consortium", consortium.toString()));

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("--bom");
    }
}
