package eu.vigie.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The solver of ownership knows one kind of control by votes, more than half of them: a file cannot say another. */
class FiguresOfTheSolverTest {

    @ParameterizedTest
    @EnumSource(RuleId.class)
    void control_is_more_than_half_of_the_votes_in_every_rule_that_states_it(RuleId rule) {
        assertThat(RuleCatalogue.fromClassPath().parameters(rule).entrySet())
                .filteredOn(parameter -> parameter.getKey().equals("controlThreshold"))
                .flatExtracting(java.util.Map.Entry::getValue)
                .allSatisfy(value -> assertThat(value.value() + " " + value.comparison()).isEqualTo("50 MORE_THAN"));
    }
}
