package eu.vigie.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Clause;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.LegalStatus;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;
import eu.vigie.specification.RuleAccount.Value;

/** The catalogue's account of its rules is what its files say. */
class CatalogueAccountTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private final RuleCatalogue catalogue = RuleCatalogue.fromClassPath();

    @ParameterizedTest
    @EnumSource
    void an_account_has_the_clause_its_numbers_and_every_answer_in_both_languages(RuleId rule) {
        Clause clause = catalogue.clause(rule);
        for (Language language : Language.values()) {
            RuleAccount account = RuleAccount.of(catalogue, rule, DAY, language);
            assertThat(account.title()).isEqualTo(clause.title().in(language));
            assertThat(account.law().article()).isEqualTo(clause.article().in(language));
            assertThat(account.law().status()).isEqualTo(clause.on(DAY).status().name());
            assertThat(account.cases()).extracting(RuleAccount.Case::id)
                    .containsExactlyElementsOf(catalogue.cases(rule));
            assertThat(account.parameters().stream().mapToInt(each -> each.values().size()).sum())
                    .isEqualTo(catalogue.parameters(rule).values().stream().mapToInt(List::size).sum());
            assertThat(account.profiles()).isNotEmpty();
            assertThat(account.files().values()).allSatisfy(file -> assertThat(Path.of(file)).exists());
        }
    }

    @ParameterizedTest
    @EnumSource
    void on_a_day_of_its_clause_each_parameter_has_one_current_value(RuleId rule) {
        LocalDate first = catalogue.clause(rule).validFrom();
        for (LocalDate day : List.of(first, first.plusYears(1), DAY)) {
            RuleAccount account = RuleAccount.of(catalogue, rule, day, Language.EN);
            assertThat(account.parameters()).allSatisfy(parameter -> assertThat(
                    parameter.values().stream().filter(Value::current)).as(parameter.name() + " on " + day)
                    .hasSize(account.law().applies() ? 1 : 0));
        }
        assertThat(RuleAccount.of(catalogue, rule, first.minusDays(1), Language.EN).law().applies()).isFalse();
    }

    @Test
    void force_that_changes_is_told_as_of_the_day() {
        LocalDate later = Objects.requireNonNull(catalogue.clause(RuleId.CTRL_002).later()).from();
        assertThat(status(later.minusDays(1))).isEqualTo(LegalStatus.NOT_YET_APPLICABLE.name());
        assertThat(status(later)).isEqualTo(LegalStatus.IN_FORCE.name());
    }

    private String status(LocalDate day) {
        return RuleAccount.of(catalogue, RuleId.CTRL_002, day, Language.EN).law().status();
    }

    @ParameterizedTest
    @EnumSource
    void only_a_rule_that_can_say_that_something_is_not_met_may_be_a_breach_at_worst(RuleId rule) throws IOException {
        String obligation = Files.readString(Path.of("rules", rule.group(), rule + ".drl"));
        Clause inForce = new Clause(rule, "1", catalogue.clause(rule).title(), catalogue.clause(rule).source(),
                catalogue.clause(rule).article(), null, LegalStatus.IN_FORCE, catalogue.clause(rule).verification(),
                DAY,
                null, DAY, catalogue.clause(rule).asks());
        assertThat(Gravest.of(inForce) == Verdict.BREACH).as("Gravest knows whether %s has an answer against", rule)
                .isEqualTo(obligation.contains(".against("));
    }

    @Test
    void the_index_of_the_features_names_every_feature() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("features"))) {
            List<String> there = files.map(file -> Path.of("features").relativize(file).toString())
                    .filter(name -> name.endsWith(".feature")).sorted().toList();
            assertThat(ShippedFeatures.names()).as("features/index.txt, one name a line, sorted").isEqualTo(there);
        }
    }
}
