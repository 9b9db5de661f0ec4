package eu.vigie.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import eu.vigie.regulation.Language;

/** The step reference in docs/ is the one that the steps make. */
class StepReferenceTest {

    @ParameterizedTest
    @EnumSource
    void the_page_is_up_to_date(Language language) throws IOException {
        Path page = Path.of("docs", language == Language.FR ? "steps.fr.md" : "steps.md");
        assertThat(StepReference.of(language))
                .as("write it anew: vigie check --steps --lang %s --output %s", language.tag(), page)
                .isEqualTo(Files.readString(page));
    }

    @ParameterizedTest
    @EnumSource
    void every_step_is_in_it_with_an_example(Language language) {
        String reference = StepReference.of(language);
        for (PublishedStep step : StepBook.shipped().steps(language)) {
            String heading = step.expression().replace("\\(", "(");
            int at = reference.indexOf(" " + heading + "\n");
            assertThat(at).as(heading).isPositive();
            assertThat(reference.substring(at + heading.length() + 1)).as("no feature says this: %s", heading)
                    .startsWith("\n\n```gherkin\n");
        }
    }
}
