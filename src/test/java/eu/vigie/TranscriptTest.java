package eu.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** The check of the pages can fail. */
class TranscriptTest {

    @Test
    void output_as_shown_passes() {
        assertThat(shown("one", "two").missingFrom("one\ntwo\n")).isEmpty();
    }

    @Test
    void a_line_that_did_not_come_is_named() {
        assertThat(shown("one", "two").missingFrom("one\nthree\n")).contains("two", "three");
    }

    @Test
    void a_line_that_came_and_is_not_shown_is_named() {
        assertThat(shown("one").missingFrom("one\ntwo\n")).contains("two");
    }

    @Test
    void an_ellipsis_stands_for_lines_and_within_one_for_characters() {
        assertThat(shown("one", "…", "s…n").missingFrom("one\ntwo\nthree\nseven\n")).isEmpty();
        assertThat(shown("one", "…", "s…n").missingFrom("one\ntwo\nthree\neight\n")).isNotEmpty();
    }

    @Test
    void lines_after_an_ellipsis_are_looked_for_together() {
        assertThat(shown("…", "one", "three", "…").missingFrom("one\ntwo\none\nthree\nfour\n")).isEmpty();
        assertThat(shown("…", "one", "four", "…").missingFrom("one\ntwo\none\nthree\nfour\n")).contains("four");
    }

    @Test
    void lines_in_another_order_are_caught() {
        assertThat(shown("…", "two", "…", "one", "…").missingFrom("one\ntwo\n")).contains("one");
    }

    @Test
    void quotes_hold_a_word_together() {
        assertThat(new Transcript("curl -H 'a: b' x", List.of()).words()).containsExactly("curl", "-H", "a: b", "x");
    }

    private static Transcript shown(String... lines) {
        return new Transcript("echo", List.of(lines));
    }
}
