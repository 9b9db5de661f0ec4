package eu.vigie.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Percentages in flat arrays, fractions, stretches of percentages: none of them loses anything. */
class ExactNumbersTest {

    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

    @Test
    void sums_and_rests_of_percentages_in_arrays_are_those_of_decimal_numbers() {
        Random random = new Random(50);
        for (int times = 0; times < 2_000; times++) {
            BigDecimal[] values = random.ints(4, 0, 30).mapToObj(whole -> percent(random, whole))
                    .toArray(BigDecimal[]::new);
            boolean anyFine = Arrays.stream(values).anyMatch(Amounts::needsFine);
            Amounts all = new Amounts(values.length, anyFine);
            for (int at = 0; at < values.length; at++) {
                all.set(at, values[at]);
            }
            Amounts sums = new Amounts(2, anyFine || random.nextBoolean());
            sums.copy(0, all, 0);
            sums.add(0, all, 1);
            sums.copy(1, sums, 0);
            sums.add(1, all, 2);
            sums.add(1, all, 3);
            BigDecimal part = values[0].add(values[1]);
            BigDecimal total = part.add(values[2]).add(values[3]);

            assertThat(sums.get(0)).isEqualByComparingTo(part);
            assertThat(sums.compare(0, Amounts.FIFTY)).isEqualTo(part.compareTo(FIFTY));
            assertThat(sums.compareRest(0, sums, 1, Amounts.FIFTY))
                    .isEqualTo(total.subtract(part).compareTo(FIFTY));
            assertThat(all.compareRest(0, sums, 0, Amounts.FIFTY)).isEqualTo(values[1].compareTo(FIFTY));
        }
    }

    /** Half of the time within a hair of 25, so that sums meet fifty. */
    private static BigDecimal percent(Random random, int whole) {
        BigDecimal hair = BigDecimal.valueOf(random.nextInt(3) - 1, random.nextBoolean() ? 20 : 9);
        return random.nextBoolean()
                ? BigDecimal.valueOf(random.nextBoolean() ? 25 : 50).add(hair)
                : BigDecimal.valueOf(whole);
    }

    @ParameterizedTest(name = "{0} needs it: {1}")
    @CsvSource({"33, false", "33.333333333, false", "33.3333333333, true", "0.00000000000000000001, true"})
    void more_than_nine_decimals_need_a_fine_part(BigDecimal percent, boolean needed) {
        assertThat(Amounts.needsFine(percent)).isEqualTo(needed);
        Amounts amounts = new Amounts(1, needed);
        amounts.set(0, percent);
        assertThat(amounts.get(0)).isEqualByComparingTo(percent);
    }

    @Test
    void percentages_are_the_same_when_every_digit_is() {
        assertThat(amounts("1", "2").sameAs(amounts("1", "2"))).isTrue();
        assertThat(amounts("1", "2").sameAs(amounts("1", "3"))).isFalse();
        assertThat(amounts("1.00000000000000000001").sameAs(amounts("1.00000000000000000001"))).isTrue();
        assertThat(amounts("1.00000000000000000001").sameAs(amounts("1.00000000000000000002"))).isFalse();
        assertThat(amounts("1.00000000000000000001").sameAs(amounts("2.00000000000000000001"))).isFalse();
    }

    @Test
    void percentages_moved_to_a_longer_array_keep_every_digit() {
        Amounts fine = amounts("1.00000000000000000001", "2").resized(3, false);
        Amounts made = amounts("1", "2").resized(3, true);

        assertThat(fine.get(0)).isEqualByComparingTo("1.00000000000000000001");
        assertThat(fine.get(2)).isEqualByComparingTo("0");
        assertThat(made.isFine()).isTrue();
        assertThat(made.get(1)).isEqualByComparingTo("2");
        assertThat(amounts("1").resized(1, false).isFine()).isFalse();
        fine.clear(0);
        assertThat(fine.get(0)).isEqualByComparingTo("0");
    }

    private static Amounts amounts(String... percents) {
        BigDecimal[] values = Arrays.stream(percents).map(BigDecimal::new).toArray(BigDecimal[]::new);
        Amounts amounts = new Amounts(values.length, Arrays.stream(values).anyMatch(Amounts::needsFine));
        for (int at = 0; at < values.length; at++) {
            amounts.set(at, values[at]);
        }
        return amounts;
    }

    @Test
    void fractions_stand_in_lowest_terms_whatever_they_came_from() {
        assertThat(fraction(6, -4)).isEqualTo(fraction(-3, 2));
        assertThat(fraction(0, -7)).isEqualTo(Fraction.ZERO);
        assertThat(Fraction.of(new BigDecimal("1E+2"))).isEqualTo(Fraction.HUNDRED);
        assertThat(Fraction.of(new BigDecimal("0.50"))).isEqualTo(fraction(1, 2));
        assertThat(fraction(1, 3).plus(fraction(1, 6))).isEqualTo(fraction(1, 2));
        assertThat(fraction(1, 3).minus(fraction(1, 2))).isEqualTo(fraction(-1, 6));
        assertThat(fraction(2, 3).times(fraction(3, 4))).isEqualTo(fraction(1, 2));
        assertThat(fraction(1, 3).over(fraction(-2, 3))).isEqualTo(fraction(-1, 2));
        assertThat(fraction(1, 3).min(fraction(1, 4))).isEqualTo(fraction(1, 4));
        assertThat(fraction(1, 4).min(fraction(1, 3))).isEqualTo(fraction(1, 4));
        assertThat(fraction(2, 3).floor(3)).isEqualByComparingTo("0.666");
        assertThat(fraction(-2, 3).floor(3)).isEqualByComparingTo("-0.667");
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatThrownBy(() -> Fraction.ONE.over(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.ZERO.over(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_system_is_solved_in_whatever_order_its_equations_stand() {
        // y = 2; x + z = 4; x − z = 2: the first equation tells nothing of x
        Fraction[][] rows = {row(0, 1, 0, 2), row(1, 0, 1, 4), row(1, 0, -1, 2)};

        assertThat(LinearSystem.solve(rows)).containsExactly(fraction(3, 1), fraction(2, 1), fraction(1, 1));
    }

    @Test
    void a_system_of_which_one_equation_follows_from_the_others_has_no_single_solution() {
        assertThatThrownBy(() -> LinearSystem.solve(new Fraction[][]{row(1, 2, 3), row(2, 4, 6)}))
                .isInstanceOf(ArithmeticException.class).hasMessageContaining("no single solution");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            [0,50] | [50,100] | true
            [0,50) | [50,100] | false
            [0,50] | (50,100] | false
            [0,50) | [0,50]   | true
            [50,60]| (50,60]  | true
            [50,50]| (50,60]  | false
            (40,50]| [50,50]  | true
            [40,50)| (30,50]  | true
            [40,40]| (30,40)  | false
            [0,10] | [20,30]  | false
            """)
    void what_two_stretches_have_in_common_leaves_out_what_either_leaves_out(String one, String other,
            boolean something) {
        assertThat(stretch(one).and(stretch(other)).holdsSomething()).isEqualTo(something);
        assertThat(stretch(other).and(stretch(one)).holdsSomething()).isEqualTo(something);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            [0,0]  | false
            [0,1]  | true
            [0,1)  | true
            (0,1)  | true
            [5,5]  | true
            [-3,0] | false
            """)
    void nothing_is_not_more_than_nothing(String stretch, boolean more) {
        assertThat(stretch(stretch).holdsMoreThanNothing()).isEqualTo(more);
    }

    @Test
    void an_open_end_stays_open_when_stretches_are_added_turned_over_or_halved() {
        assertThat(stretch("(10,20]").plus(stretch("[1,2)"))).isEqualTo(stretch("(11,22)"));
        assertThat(stretch("(10,20]").complement()).isEqualTo(stretch("[80,90)"));
        assertThat(stretch("[10,20)").complement()).isEqualTo(stretch("(80,90]"));
        assertThat(stretch("[10,20)").halfOfRest().and(stretch("[40,40]")).holdsSomething()).isFalse();
        assertThat(stretch("(10,20]").halfOfRest().and(stretch("[40,40]")).holdsSomething()).isTrue();
    }

    private static Interval stretch(String text) {
        String[] ends = text.strip().substring(1, text.strip().length() - 1).split(",");
        return new Interval(new BigDecimal(ends[0]), text.startsWith("("), new BigDecimal(ends[1]),
                text.strip().endsWith(")"));
    }

    private static Fraction[] row(int... values) {
        return Arrays.stream(values).mapToObj(value -> fraction(value, 1)).toArray(Fraction[]::new);
    }

    private static Fraction fraction(int numerator, int denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
}
