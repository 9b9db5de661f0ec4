package eu.vigie.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleId;
import eu.vigie.specification.FeatureFile.Case;
import eu.vigie.specification.FeatureFile.Sentence;

/** The French twin of a feature states the same numbers and names as many, sentence by sentence and row by row. */
class TwinsTest {

    private static final List<FeatureFile> FEATURES = FeatureReader.readAll(Conclusions.FEATURES);
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[\u00a0\u202f ][0-9]{3})*(?:[.,][0-9]+)?");
    private static final Pattern NAME = Pattern.compile("\"[^\"]*\"");

    /** Of a text how many names stand in quotation marks (those of parts are translated), and the numbers, sorted. */
    private static List<String> facts(String text) {
        long names = NAME.matcher(text).results().count();
        List<String> numbers = NUMBER.matcher(NAME.matcher(text).replaceAll("")).results()
                .map(found -> found.group().replaceAll("[\u00a0\u202f ]", "").replace(',', '.'))
                .map(number -> new BigDecimal(number).stripTrailingZeros().toPlainString()).sorted().toList();
        return Stream.concat(Stream.of(names + " names"), numbers.stream()).toList();
    }

    private static List<List<String>> facts(Case each) {
        List<List<String>> all = new ArrayList<>();
        for (Sentence sentence : each.sentences()) {
            all.add(facts(sentence.text()));
            sentence.table().forEach(row -> all.add(facts(String.join(" | ", row))));
        }
        each.examples().forEach(table -> table.rows()
                .forEach(row -> all.add(facts(String.join(" | ", row.cells())))));
        return all;
    }

    private static List<Case> cases(RuleId rule, Language language) {
        return FEATURES.stream().filter(each -> each.rule() == rule && each.language() == language)
                .flatMap(FeatureFile::cases).toList();
    }

    @ParameterizedTest
    @EnumSource
    void twins_state_the_same_numbers(RuleId rule) {
        List<Case> english = cases(rule, Language.EN);
        List<Case> french = cases(rule, Language.FR);
        assertThat(french).hasSameSizeAs(english).isNotEmpty();
        for (int i = 0; i < english.size(); i++) {
            assertThat(facts(french.get(i))).as("« %s »", french.get(i).title()).isEqualTo(facts(english.get(i)));
        }
    }

    @Test
    void a_number_and_a_name_that_differ_are_seen() {
        assertThat(facts("détenu par \"Acme\" à 50,10 %")).isEqualTo(facts("held by \"Acme\" with 50.1 %"));
        assertThat(facts("le 19 janvier 2026")).isEqualTo(facts("19 January 2026"))
                .isNotEqualTo(facts("20 January 2026"));
        assertThat(facts("détenu par \"Acme\"")).isNotEqualTo(facts("held by somebody"));
        assertThat(facts("4 000 pièces")).isEqualTo(facts("4000 pieces")).isNotEqualTo(facts("400 pieces"));
    }
}
