package eu.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on asking the rules shows is what happens. */
class RulesPageTest {

    @TempDir
    Path folder;

    @Test
    void every_command_gives_what_the_page_shows() throws Exception {
        try (Tour tour = new Tour(folder)) {
            for (Transcript shown : Transcript.of(Path.of("docs", "rules.md"))) {
                assertThat(tour.missing(shown)).as(shown.command()).isEmpty();
            }
            assertThat(tour.walked()).contains("vigie explain", "vigie why");
        }
    }
}
