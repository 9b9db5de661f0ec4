package eu.vigie.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import eu.vigie.supplychain.Share;

class OpenEndTest {

    private static final Share MORE_THAN_HALF = new Share(new BigDecimal(50), true, new BigDecimal(60), false);
    private static final Share LESS_THAN_HALF = new Share(new BigDecimal(40), false, new BigDecimal(50), true);
    private static final List<Fraction> FIRST_COUNTS = List.of(Fraction.ONE, Fraction.ZERO);
    private static final List<Fraction> BOTH_COUNT = List.of(Fraction.ONE, Fraction.ONE);

    @Test
    void whoHasMoreThanHalfNeverComesDownToHalf() {
        assertThat(OpenEnd.isLeastExceeded(List.of(MORE_THAN_HALF, Share.between("40", "50")), FIRST_COUNTS, true))
                .isTrue();
        assertThat(OpenEnd.isLeastExceeded(List.of(MORE_THAN_HALF), List.of(Fraction.ONE), false)).isTrue();
    }

    @Test
    void othersWithLessThanHalfLeaveMoreThanHalf() {
        assertThat(OpenEnd.isLeastExceeded(List.of(Share.between("50", "60"), LESS_THAN_HALF), FIRST_COUNTS, true))
                .isTrue();
    }

    @Test
    void closedBandsAreReached() {
        assertThat(OpenEnd.isLeastExceeded(List.of(Share.between("50", "60"), Share.between("40", "50")), FIRST_COUNTS,
                true)).isFalse();
    }

    @Test
    void anEndThatTheOthersKeepAwayFromSaysNothing() {
        Share more = new Share(new BigDecimal(30), true, new BigDecimal(60), false);
        assertThat(OpenEnd.isLeastExceeded(List.of(more, Share.between("40", "50")), FIRST_COUNTS, true)).isFalse();
    }

    @Test
    void whereHoldersOfOneValueMayDivideOtherwiseNothingIsOpen() {
        assertThat(OpenEnd.isLeastExceeded(List.of(MORE_THAN_HALF, Share.between("30", "60")), BOTH_COUNT, true))
                .isFalse();
    }

    @Test
    void whatIsWorthNothingMayBeLeftOpen() {
        assertThat(OpenEnd.isLeastExceeded(List.of(MORE_THAN_HALF), List.of(Fraction.ZERO), false)).isFalse();
    }
}
