package eu.vigie.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** Faults that other programs of this kind are known for, each by its name. */
class FaultsOfOthersTest {

    @Test
    void double_counting_the_total_of_a_company_that_stands_in_the_total_of_another() {
        // X's total in B holds what A holds of it; added to A's own thirty it would make sixty
        assertThat(control("X60A A30B X10B B30C", "X", "C")).isEqualTo(Truth.NO);
        assertThat(control("X60A A60B B30C", "X", "C")).isEqualTo(Truth.NO);
        // one stake that two registers state is one
        assertThat(control("X30A X30A", "X", "A")).isEqualTo(Truth.NO);
        assertThat(votes("X60A X60B A20C B20C", "X", "C")).hasToString("40");
    }

    @Test
    void at_least_half_where_the_rule_says_more_than_half() {
        assertThat(control("X50A", "X", "A")).isEqualTo(Truth.NO);
        assertThat(control("X25A X100B B25A", "X", "A")).isEqualTo(Truth.NO);
        assertThat(control("X50.00000000000000000001A", "X", "A")).isEqualTo(Truth.YES);
    }

    @Test
    void more_than_half_where_the_rule_says_half_or_more() {
        assertThat(ownsHalf("X50A")).isEqualTo(Truth.YES);
        assertThat(ownsHalf("X49.99999999999999999999A Y50A")).isEqualTo(Truth.NO);
        assertThat(ownsHalf("X(50,60]A")).isEqualTo(Truth.YES);
        assertThat(ownsHalf("X[40,50)A Y50A")).isEqualTo(Truth.NO);
    }

    @Test
    void midpoints_of_bands() {
        // the middle is 62.5, and half is possible
        assertThat(control("X[50,75]A", "X", "A")).isEqualTo(Truth.UNKNOWN);
        // the middle is 50, and more is possible
        assertThat(control("X(25,75]A", "X", "A")).isEqualTo(Truth.UNKNOWN);
        // two middles of 37.5 make 75, which nobody states
        assertThat(votes("X100P X100Q P(25,50]A Q(25,50]A", "X", "A")).hasToString("(50, 100]");
    }

    @Test
    void renormalising_shares_that_do_not_come_to_a_hundred() {
        // two thirds of what is stated, forty of what there is
        assertThat(control("X40A Y20A", "X", "A")).isEqualTo(Truth.NO);
        assertThat(votes("X40A Y20A", "X", "A")).hasToString("40");
        assertThat(Sketch.graph("X60A Y60A").inconsistent()).hasSize(1);
        assertThat(control("X60A Y60A", "X", "A")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void losing_the_direct_stake_when_an_indirect_one_exists() {
        Register both = new Register(Sketch.register("X60A").parties(),
                List.of(stake("a", Directness.INDIRECT, "10"), stake("b", Directness.DIRECT, "60"),
                        stake("c", Directness.INDIRECT, "90")));
        ControlAnswer answer = OwnershipGraph.of(both, Sketch.TODAY).block(Sketch.ids("X"), Set.of(),
                HiddenHolders.NOT_ALLOWED);

        assertThat(answer.controls(Sketch.id("A"))).isEqualTo(Truth.YES);
        assertThat(answer.votes(Sketch.id("A"))).hasToString("60");
        // and the stake through others does not hide the one of one's own
        assertThat(votes("X30A X60B B30A", "X", "A")).hasToString("60");
    }

    @Test
    void one_path_where_there_are_several() {
        ControlAnswer answer = answer("X60P X60Q P30A Q30A X60R R60A", "X");

        assertThat(told(answer.everyStake(Sketch.id("A"))))
                .containsExactlyInAnyOrder("X60P", "X60Q", "X60R", "P30A", "Q30A", "R60A");
        assertThat(told(Objects.requireNonNull(answer.smallest(Sketch.id("A"))).stakes())).containsExactly("X60R",
                "R60A");
    }

    @Test
    void more_than_25_percent_read_as_75_to_100() {
        assertThat(votes("X(25,100]A", "X", "A")).hasToString("(25, 100]");
        assertThat(control("X(25,100]A", "X", "A")).isEqualTo(Truth.UNKNOWN);
        assertThat(control("X(25,50]A", "X", "A")).isEqualTo(Truth.NO);
    }

    @Test
    void float_sums_that_miss_fifty_by_a_quadrillionth() {
        assertThat(14.7 + 17.4 + 17.9).as("what floating point makes of it").isNotEqualTo(50.0);
        assertThat(votes("X14.7A X100B X100C B17.4A C17.9A", "X", "A")).hasToString("50");
        assertThat(control("X14.7A X100B X100C B17.4A C17.9A", "X", "A")).isEqualTo(Truth.NO);
        assertThat(control("X14.7A X100B X100C B17.4A C17.90000000000000000001A", "X", "A")).isEqualTo(Truth.YES);
        assertThat(ownsHalf("X14.7A X100B X100C B17.4A C17.9A")).isEqualTo(Truth.YES);
    }

    private static ControlAnswer answer(String line, String root) {
        return Sketch.graph(line).block(Sketch.ids(root), Set.of(), HiddenHolders.NOT_ALLOWED);
    }

    private static Truth control(String line, String root, String company) {
        return answer(line, root).controls(Sketch.id(company));
    }

    private static Share votes(String line, String root, String company) {
        return Objects.requireNonNull(answer(line, root).votes(Sketch.id(company)));
    }

    private static Truth ownsHalf(String line) {
        return OwnershipGraph.of(Sketch.register(line), Sketch.TODAY, Measure.CAPITAL_HALF)
                .block(Sketch.ids("X"), Set.of(), HiddenHolders.NOT_ALLOWED).controls(Sketch.id("A"));
    }

    private static Interest stake(String id, Directness directness, String share) {
        return new Interest(new InterestId(id), Sketch.id("X"), Sketch.id("A"), InterestKind.SHAREHOLDING,
                Share.exactly(share), directness, null, null, Sketch.EVIDENCE);
    }

    private static List<String> told(List<Stake> stakes) {
        return stakes.stream().map(stake -> stake.holder().name() + stake.share() + stake.company().name()).toList();
    }
}
