package eu.vigie.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On each day of its clause a parameter has exactly one value. */
class DatedValuesTest {

    private static final Bilingual WORDS = new Bilingual("words", "mots");

    private static Clause clause(String from, @Nullable String until) {
        return new Clause(RuleId.CTRL_001, "1", WORDS, WORDS, WORDS, null, LegalStatus.IN_FORCE,
                Verification.READ, LocalDate.parse(from), until == null ? null : LocalDate.parse(until),
                LocalDate.parse("2026-11-22"), WORDS);
    }

    /** Values as {@code 2020-01-01..2022-01-01=50}, an open end left out. */
    private static DatedValues read(Clause clause, String... values) {
        StringBuilder text = new StringBuilder("unit: percent\nvalues:\n");
        for (String value : values) {
            String[] parts = value.split("\\.\\.|=");
            text.append("  - {from: ").append(parts[0]).append(parts[1].isEmpty() ? "" : ", until: " + parts[1])
                    .append(", value: \"").append(parts[2])
                    .append("\", comparison: AT_LEAST, reference: an act, verification: read}\n");
        }
        return DatedValues.read(RuleFile.parse("parameters.yaml", text.toString().getBytes(StandardCharsets.UTF_8)),
                "threshold", clause);
    }

    private static List<String> on(DatedValues values, String day) {
        return values.on(LocalDate.parse(day)).stream().map(ParameterValue::value).toList();
    }

    @Test
    void a_value_follows_another_on_the_day_the_other_ends() {
        DatedValues values = read(clause("2020-01-01", null), "2020-01-01..2022-07-03=25", "2022-07-03..=50");

        assertThat(on(values, "2019-12-31")).isEmpty();
        assertThat(on(values, "2020-01-01")).containsExactly("25");
        assertThat(on(values, "2022-07-02")).containsExactly("25");
        assertThat(on(values, "2022-07-03")).containsExactly("50");
        assertThat(on(values, "2099-01-01")).containsExactly("50");
    }

    @Test
    void the_order_in_the_file_is_the_authors() {
        assertThat(read(clause("2020-01-01", null), "2022-07-03..=50", "2020-01-01..2022-07-03=25").values())
                .extracting(ParameterValue::value).containsExactly("25", "50");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"2020-01-01..2022-07-03=25, 2022-07-04..=50, no value holds on 2022-07-03",
            "2020-01-01..2022-07-03=25, 2022-07-02..=50, two values hold on 2022-07-02",
            "2020-01-01..=25, 2022-07-03..=50, two values hold on 2022-07-03",
            "2020-01-01..2022-07-03=25, 2022-07-03..2025-01-01=50, no value holds on 2025-01-01",
            "2020-01-02..2022-07-03=25, 2022-07-03..=50, no value holds on 2020-01-01",
            "2019-12-31..2022-07-03=25, 2022-07-03..=50, two values hold on 2019-12-31",
            "2020-01-01..2020-01-01=25, 2022-07-03..=50, a value ends on 2020-01-01 and begins on 2020-01-01",
            "2020-01-01..2019-06-01=25, 2022-07-03..=50, a value ends on 2019-06-01 and begins on 2020-01-01"})
    void a_gap_or_an_overlap_is_refused_with_its_day(String first, String second, String problem) {
        assertThatThrownBy(() -> read(clause("2020-01-01", null), first, second)).isInstanceOf(RuleFileProblem.class)
                .hasMessageContaining(problem);
    }

    @Test
    void values_need_not_outlive_their_clause() {
        assertThat(on(read(clause("2020-01-01", "2025-01-01"), "2020-01-01..2025-01-01=25"), "2024-12-31"))
                .containsExactly("25");
        assertThat(read(clause("2020-01-01", "2025-01-01"), "2020-01-01..=25").values()).hasSize(1);
        assertThatThrownBy(() -> read(clause("2020-01-01", "2025-01-01"), "2020-01-01..2024-12-31=25"))
                .hasMessageContaining("no value holds on 2024-12-31");
    }

    @Test
    void a_parameter_without_values_is_a_gap() {
        assertThatThrownBy(() -> DatedValues.read(
                RuleFile.parse("parameters.yaml", "{unit: percent, values: []}".getBytes(StandardCharsets.UTF_8)),
                "threshold", clause("2020-01-01", null))).hasMessageContaining("no value holds on 2020-01-01");
    }
}
