package eu.vigie.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import eu.vigie.regulation.Language;
import eu.vigie.supplychain.InputProblem;

class ProblemCodesTest {

    private static List<String> sentences() throws IOException {
        try (var in = Objects.requireNonNull(ProblemCodes.class.getResourceAsStream("problem-codes.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(" +", 2)[1])
                    .toList();
        }
    }

    @Test
    void every_sentence_with_a_code_is_said_in_french_too() throws IOException {
        for (String sentence : sentences()) {
            InputProblem problem = new InputProblem("a.csv", "", null, sentence.replace("{}", "7"), "");

            assertThat(ProblemCodes.of(problem)).as(sentence).isPresent();
            assertThat(ProblemWords.in(problem, Language.FR).problem()).as(sentence).isNotEqualTo(problem.problem());
        }
    }

    @Test
    void a_problem_of_another_kind_has_no_code() {
        assertThat(ProblemCodes.of(new InputProblem("a.json", "/x", null, "this is no JSON", ""))).isEmpty();
    }
}
