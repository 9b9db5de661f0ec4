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
}
