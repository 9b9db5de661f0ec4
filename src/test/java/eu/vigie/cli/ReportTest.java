package eu.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import eu.vigie.cli.Desk.Answer;

/** What a reader of the text is told besides the findings. */
class ReportTest {

    private static final String CONSORTIUM = """
            {"name": "Aube", "members": [{"party": {"name": "Aube SAS"}}],
             "assurances": [{"party": {"name": "Aube SAS"}, "basis": "a promise"}]}""";
    private static final String BOM = """
            Level,Part,Quantity,Manufacturer,Repère
            1,Baie,2,Acme,B1
            2,Carte,x,Acme,B2
            1,Tiroir,2,Acme,B3
            2,Carte,3,Acme,B4
            1,Armoire,2,Acme,B5
            2,Carte,4,Acme,B6
            """;

    @TempDir
    Path folder;

    private String report(String language) throws IOException {
        Desk desk = new Desk(folder);
        Path consortium = desk.write("aube.json", CONSORTIUM);
        Path bom = desk.write("aube.csv", BOM);
        Answer answer = Desk.run(new ArrayList<>(List.of("assess", "--consortium", consortium.toString(), "--bom",
                bom.toString(), "--as-of", "2026-11-22", "--lang", language)));
        assertThat(answer.exit()).as(answer.err()).isEqualTo(4);
        return answer.out();
    }

    @Test
    void places_that_are_not_listed_are_counted() throws IOException {
        assertThat(report("en")).contains("Carte · 3 places, quantity not known", "      (and 1 more place)");
    }

    @Test
    void what_no_rule_asks_about_is_said() throws IOException {
        assertThat(report("en"))
                .contains(
                        "aube.json at /assurances: these entries were read, and no rule of the profile asks about them");
    }

    @Test
    void the_french_report_is_french_to_its_last_line() throws IOException {
        assertThat(report("fr"))
                .contains(
                        "aube.csv, ligne 3, colonne « Quantity » : la quantité n'est pas un nombre (trouvé : « x ») ; "
                                + "indiquez le nombre de pièces en chiffres ; d'ici là elles comptent comme inconnues.",
                        "aube.json, /assurances : ces entrées ont été lues, et aucune règle du profil ne les examine",
                        "[aube.csv, ligne 6, colonne « Manufacturer »]")
                .doesNotContain(" at ", "row ", "column ", "found");
    }
}
