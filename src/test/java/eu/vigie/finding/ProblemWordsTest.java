package eu.vigie.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.regulation.Language;
import eu.vigie.supplychain.InputProblem;

class ProblemWordsTest {

    private static List<String> table() throws IOException {
        try (InputStream in = ProblemWords.class.getResourceAsStream("problems.fr.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }

    @Test
    void every_english_sentence_has_one_french_one_with_the_same_gaps() throws IOException {
        List<String> table = table();
        assertThat(table.stream().filter(line -> !line.startsWith("  "))).doesNotHaveDuplicates();
        for (int i = 0; i < table.size(); i += 2) {
            assertThat(table.get(i)).doesNotStartWith("  ");
            assertThat(table.get(i + 1)).as(table.get(i)).startsWith("  ");
            assertThat(gaps(table.get(i + 1))).as(table.get(i)).isEqualTo(gaps(table.get(i)));
        }
    }

    private static int gaps(String line) {
        return line.split("\\{}", -1).length;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            row 31, column "Fabricant"   | ligne 31, colonne « Fabricant »
            row 2                        | ligne 2
            line 7                       | ligne 7
            sheet "BOM" row 31, column "Fabricant" | feuille « BOM », ligne 31, colonne « Fabricant »
            sheet "BOM"                  | feuille « BOM »
            line 1, column 9             | ligne 1, colonne 9
            line 1, column 9 /members/0  | ligne 1, colonne 9, /members/0
            /members/0/party             | /members/0/party
            node urn:example:a           | node urn:example:a
            """)
    void places_are_said_in_french(String english, String french) {
        assertThat(ProblemWords.place(english, Language.FR)).isEqualTo(french);
        assertThat(ProblemWords.place(english, Language.EN)).isEqualTo(english);
    }

    @Test
    void what_varies_has_its_own_words() {
        InputProblem problem = new InputProblem("a.csv", "row 2, column \"Qté\"", "1.5",
                "the quantity has a point before its decimals, where the file has a comma", "an unknown remedy");

        assertThat(ProblemWords.line(problem, Language.FR)).isEqualTo(
                "a.csv, ligne 2, colonne « Qté » : la quantité a un point avant ses décimales, là où le fichier a une "
                        + "virgule (trouvé : « 1.5 ») ; an unknown remedy.");
        assertThat(ProblemWords.line(problem, Language.EN)).isEqualTo(problem.toString());
    }
}
