package eu.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code vigie bom-diff}. */
class BomDiffCommandTest {

    private static final String OLD = """
            Level,Part reference,Manufacturer,MPN,Quantity
            1,Rack,Aube,R1,2
            2,Board,Aube,B1,4
            2,Fan,Melt,F1,3
            1,Cable,Acme,C1,7
            """;
    private static final String NEW = """
            Level,Part reference,Manufacturer,MPN,Quantity
            1,Rack,Aube,R1,2
            2,Board,Zenith,Z9,4
            1,Fan,Melt,F1,6
            1,Lamp,Acme,L1,1
            """;

    @TempDir
    Path folder;

    private String compared(String before, String after, String... options) throws IOException {
        Path older = Files.writeString(folder.resolve("old.csv"), before);
        Path newer = Files.writeString(folder.resolve("new.csv"), after);
        StringWriter out = new StringWriter();
        String[] command = new String[3 + options.length];
        command[0] = "bom-diff";
        command[1] = older.toString();
        command[2] = newer.toString();
        System.arraycopy(options, 0, command, 3, options.length);
        assertThat(Vigie.run(new PrintWriter(out), new PrintWriter(out), command)).as(out.toString()).isZero();
        return out.toString();
    }

    @Test
    void every_kind_of_change_is_named_once() throws IOException {
        assertThat(compared(OLD, NEW).lines()).containsExactly("Board: replaced: Aube B1 → Zenith Z9",
                "Board: maker changed: Aube → Zenith", "Cable: removed: Acme C1", "Fan: moved: Rack",
                "Lamp: added: Acme L1");
    }

    @Test
    void a_quantity_is_compared_over_all_places_and_said_in_french() throws IOException {
        assertThat(compared(OLD, OLD.replace("R1,2", "R1,5"), "--lang", "fr")).contains(
                "Board : quantité changée : 8 → 20", "Fan : quantité changée : 6 → 15");
    }

    @Test
    void the_same_bill_has_no_change() throws IOException {
        assertThat(compared(OLD, OLD)).isEqualTo("Nothing changed.\n");
        assertThat(compared(OLD, OLD, "--format", "json")).isEqualTo("{\"changes\":[]}\n");
    }

    @Test
    void another_supplier_or_origin_is_a_change() throws IOException {
        String old = "Part,Maker,MPN,Qty,Supplier,Supplier DUNS,Country of origin\nFan,Melt,F1,3,Arrow,150483782,FR\n";

        assertThat(compared(old, old.replace("Arrow", "Zenith").replace("FR", "CN")).lines()).containsExactly(
                "Fan: supplier changed: Arrow [XI-DUNS 150483782] → Zenith [XI-DUNS 150483782]",
                "Fan: declared origin changed: FR → CN");
        assertThat(compared(old, old.replace("150483782", "150483783"), "--lang", "fr")).isEqualTo(
                "Fan : fournisseur changé : Arrow [XI-DUNS 150483782] → Arrow [XI-DUNS 150483783]\n");
    }

    @Test
    void of_a_bill_that_was_not_read_whole_nothing_is_told_as_if_it_were() throws IOException {
        Path older = Files.writeString(folder.resolve("old.csv"), OLD);
        Path newer = Files.writeString(folder.resolve("new.csv"), OLD.replace("C1,7", "C1,7,shifted"));
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);

        assertThat(Vigie.run(writer, writer, "bom-diff", older.toString(), newer.toString())).isEqualTo(4);
        assertThat(out.toString().lines()).containsExactly("new.csv was not read whole (problems: 1), so that this may"
                + " not be all; vigie read-bom tells what is wrong.", "Cable: removed: Acme C1");
        assertThat(Vigie.run(writer, writer, "bom-diff", older.toString(), newer.toString(), "--format", "json"))
                .isEqualTo(4);
        assertThat(out.toString()).contains("\"incomplete\":[{\"bill\":\"new.csv\",\"problems\":1}]");
    }
}
