package eu.vigie.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** The part of a capital that is European. Names with an e are seated inside, with a u outside, others nobody knows. */
class CapitalShareTest {

    private static final Function<Party, Truth> EUROPEAN = party -> party.name().endsWith("e")
            ? Truth.YES
            : party.name().endsWith("u") ? Truth.NO : Truth.UNKNOWN;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # case                       | capital              | owners behind                          | direct   | cascade  | multiply
            worked: they disagree        | Fe40 De15 Uu30 Au15  | Pe60Fe Qu40Fe Re100De Pe! Re!          | 55       | 55       | 39
            worked: unknown widens       | Pe45 Uu20 ?35        | Pe!                                    | [45, 80] | [45, 80] | [45, 80]
            worked: unknown and over     | Pe52 Uu20 ?28        | Pe!                                    | [52, 80] | [52, 80] | [52, 80]
            owners not known             | Fe60 Uu40            |                                        | 60       | [0, 60]  | [0, 60]
            foreign majority             | Fe60 Uu40            | Vu60Fe Pe40Fe Pe!                      | 60       | 0        | 24
            half and half: own seat      | Fe60 Uu40            | Vu50Fe Pe50Fe Pe! Fe!                  | 60       | 60       | 30
            block of foreigners          | Fe60 Uu40            | Vu20Fe Wu20Fe Xu20Fe Pe40Fe Pe!        | 60       | 0        | 24
            outside, owned from inside   | Fe60 Uu40            | Fe! Pe100Uu Pe!                        | 60       | 100      | 100
            outside, in part from inside | Fe60 Uu40            | Fe! Pe30Uu Pe!                         | 60       | 60       | 72
            outside, by a band of inside | Uu100                | Pe[40,60]Uu Pe!                        | 0        | [0, 100] | [40, 60]
            outside, by who is not known | Uu100                | Fe100Uu                                | 0        | [0, 100] | [0, 100]
            outside, by those of outside | Uu100                | Vu60Uu Pe40Uu Pe!                      | 0        | 0        | 40
            inside, through an outsider  | Ye100                | Uu100Ye Pe100Uu Pe!                    | 100      | [0, 100] | 100
            seat not known               | F100                 | Pe100F Pe!                             | [0, 100] | 100      | 100
            chain                        | Ce100                | Pe50Ae Vu50Ae Ae50Ce Pe30Ce Wu20Ce Pe! | 100      | 100      | 55
            band                         | Fe100                | Pe[40,60]Fe Vu[40,60]Fe Pe! Fe!        | 100      | [0, 100] | [40, 60]
            loop with owners             | Ae100                | Be50Ae Pe50Ae Ae50Be Vu50Be Pe!        | 100      | 100      | [66.66666666666666666666, 66.66666666666666666667]
            loop without owners          | Ae100                | Be100Ae Ae100Be                        | 100      | 100      | [0, 100]
            own shares                   | Ae100                | Ae20Ae Pe60Ae Vu20Ae Pe!               | 100      | 100      | 75
            votes tell no capital        | Fe100                | Pe100vFe Pe!                           | 100      | 100      | [0, 100]
            a concert                    | Ke100                | Pe+Ke Qe+Ke Pe! Qe!                    | 100      | 100      | 100
            a concert without a seat     | K100                 | Pe+K Qe+K Pe! Qe!                      | [0, 100] | 100      | 100
            one of a concert outside     | K100                 | Pe+K Vu+K Pe!                          | [0, 100] | [0, 100] | [0, 100]
            one of it under outsiders    | K100                 | Pe+K Fe+K Vu60Fe Pe!                   | [0, 100] | [0, 100] | [0, 100]
            ring that may own itself     | Ae100                | Be[0,100]Ae Ue[0,100]Ae Ae! Ae100Be Be!| 100      | [0, 100] | [0, 100]
            contradiction                | Fe100                | Pe60Fe Vu60Fe Pe!                      | 100      | [0, 100] | [0, 100]
            """)
    void isWhatTheAttributionSays(String name, String capital, String owners, String direct, String cascade,
            String multiply) {
        String line = capital.replaceAll("\\??[0-9]+", "") + " " + (owners == null ? "" : owners);

        assertThat(share(line, capital, Attribution.DIRECT)).as("direct").hasToString(direct);
        assertThat(share(line, capital, Attribution.CASCADE)).as("cascade").hasToString(cascade);
        assertThat(share(line, capital, Attribution.MULTIPLY)).as("multiply").hasToString(multiply);
    }

    @Test
    void whereAllHoldersAreListedABandIsNoWiderThanTheOthersLeave() {
        OwnershipGraph complete = Sketch.graph("Uu50.1Fe Pe20Fe Vu(25,29.9]Fe Fe! Pe!");
        OwnershipGraph open = Sketch.graph("Uu50.1Fe Pe20Fe Vu(25,29.9]Fe Pe!");

        assertThat(complete.capitalIn(Sketch.id("Fe"), EUROPEAN, Attribution.DIRECT).share()).hasToString("20");
        assertThat(complete.capitalIn(Sketch.id("Fe"), EUROPEAN, Attribution.MULTIPLY).share()).hasToString("20");
        assertThat(open.capitalIn(Sketch.id("Fe"), EUROPEAN, Attribution.DIRECT).share()).hasToString("[20, 24.9)");
    }

    @Test
    void holdingsOverAHundredAreSaidToBeInconsistentAndNotScaled() {
        CapitalShare share = Sketch.graph("Pe Uu").capital(holdings("Pe60 Uu60"), EUROPEAN, Attribution.DIRECT);

        assertThat(share.consistent()).isFalse();
        assertThat(share.share()).isEqualTo(Share.UNKNOWN);
    }

    @Test
    void aLoopOnTheWayIsReportedWithItsStakes() {
        CapitalShare share = Sketch.graph("Be50Ae Pe50Ae Ae50Be Vu50Be").capital(holdings("Ae100"), EUROPEAN,
                Attribution.MULTIPLY);

        assertThat(share.loop()).isTrue();
        assertThat(share.stakes()).extracting(stake -> stake.holder().name() + "→" + stake.company().name())
                .containsExactlyInAnyOrder("Be→Ae", "Pe→Ae", "Ae→Be", "Vu→Be");
    }

    @Test
    void aRingTooLargeToEliminateIsBoundedFromBothSides() {
        StringBuilder line = new StringBuilder("Pe!");
        int size = Integrated.LARGEST_EXACT + 5;
        for (int at = 0; at < size; at++) {
            line.append(" %s50%s Pe30%s Vu20%s".formatted(name(at), name((at + 1) % size), name((at + 1) % size),
                    name((at + 1) % size)));
        }

        Share share = share(line.toString(), name(0) + "100", Attribution.MULTIPLY);

        assertThat(share.minimum()).isBetween(new BigDecimal("59.99999999999999999"), new BigDecimal("60"));
        assertThat(share.maximum()).isBetween(new BigDecimal("60"), new BigDecimal("60.00000000000000001"));
    }

    private static String name(int at) {
        return "A" + (char) ('a' + at / 10) + (char) ('a' + at % 10) + "e";
    }

    private static Share share(String line, String capital, Attribution attribution) {
        return Sketch.graph(line).capital(holdings(capital), EUROPEAN, attribution).share();
    }

    private static List<CapitalHolding> holdings(String capital) {
        List<CapitalHolding> holdings = new ArrayList<>();
        Arrays.stream(capital.split(" ")).forEach(word -> {
            String name = word.replaceAll("[0-9]+", "");
            Share share = Share.exactly(word.replaceAll("[^0-9]+", ""));
            holdings.add(new CapitalHolding(name.equals("?") ? null : Sketch.id(name), share));
        });
        return holdings;
    }
}
