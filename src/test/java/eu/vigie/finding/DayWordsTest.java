package eu.vigie.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.regulation.Language;

class DayWordsTest {

    @ParameterizedTest
    @CsvSource({"2026-11-24,24 novembre 2026", "2027-01-01,1er janvier 2027", "2026-08-11,11 août 2026"})
    void a_french_reader_finds_a_day_as_it_is_said(String day, String french) {
        assertThat(DayWords.in(LocalDate.parse(day), Language.FR)).isEqualTo(french);
        assertThat(DayWords.in(LocalDate.parse(day), Language.EN)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24,24 novembre 2026", "2026-02-30,2026-02-30", "EN 2026-11-24,EN 2026-11-24",
            "EUROHPC-2026-11-24,EUROHPC-2026-11-24", "12,12"})
    void only_a_text_that_is_a_day_is_written_as_one(String text, String french) {
        assertThat(DayWords.in(text, Language.FR)).isEqualTo(french);
    }
}
