package eu.vigie.ownership;

import static eu.vigie.ownership.Sketch.id;
import static eu.vigie.ownership.Sketch.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Truth;

/** Seats on a board are added over those who act as one, as votes are. */
class BoardsTest {

    @ParameterizedTest(name = "{0}: {1} controls A: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            X4/7A                   | X   | YES
            X2/7A                   | X   | NO
            X3/6A                   | X   | NO
            X100J X2/7A J2/7A       | X   | YES
            X100J X2/6A J1/6A       | X   | NO
            X60J J60K X2/7A K2/7A   | X   | YES
            X50J X2/7A J2/7A        | X   | NO
            X[50,60]J X2/7A J2/7A   | X   | UNKNOWN
            X2/7A Y2/7A             | X   | NO
            X2/7A Y2/7A             | X Y | YES
            X2/6A Y1/6A             | X Y | NO
            X+P Y+P X2/7A Y2/7A     | P   | YES
            X~2/7A Y2/7A            | X Y | UNKNOWN
            X2/7A X4/7A             | X   | UNKNOWN
            X2/7A X4/7A Y1/7A       | X Y | UNKNOWN
            X2/7A X4/7A Y2/7A       | X Y | YES
            X4/7A Y>A               | X   | UNKNOWN
            X4/7A Y4/7A             | Y   | UNKNOWN
            E100A A! X2/7A          | E   | YES
            X>A                     | X   | YES
            X>A X>A                 | X   | YES
            X>A Y>A                 | X   | UNKNOWN
            X>A Y>A                 | X Y | UNKNOWN
            X>A Y>A E60A            | E   | YES
            X100J X>A J>A           | X   | UNKNOWN
            X>A Y~>A                | X   | YES
            X>A A>A                 | X   | YES
            X>A Y2/7A               | X   | YES
            X>A Y>A A100B           | X   | UNKNOWN
            """)
    void seatsAreAddedOverThoseWhoActAsOne(String line, String who, Truth expected) {
        OwnershipGraph graph = Sketch.graph(line);

        assertThat(graph.block(ids(who), Set.of(), HiddenHolders.NOT_ALLOWED).controls(id("A"))).isEqualTo(expected);
    }

    @Test
    void seatsOfSomebodyWhoIsNotNamedMayBeAnybodys() {
        OwnershipGraph graph = Sketch.graph("A! E! ?U2/7A J2/7A E100A");

        assertThat(graph.block(ids("J"), Set.of(), HiddenHolders.ALLOWED).controls(id("A"))).isEqualTo(Truth.UNKNOWN);
        assertThat(graph.block(ids("J"), Set.of(), HiddenHolders.NOT_ALLOWED).controls(id("A"))).isEqualTo(Truth.NO);
    }

    @Test
    void seatsThatNobodyIsSaidToFillAreNobodys() {
        assertThat(Sketch.graph("A! E! J2/7A E100A").block(ids("J"), Set.of(), HiddenHolders.ALLOWED).controls(id("A")))
                .isEqualTo(Truth.NO);
    }

    @Test
    void theProofNamesWhoAppointsAndTheCompanyAndNoBodyThatNobodyStated() {
        OwnershipGraph graph = Sketch.graph("X100J X2/7A J2/7A");
        List<ControlPair> controllers = graph.controllersOf(id("A"));

        assertThat(controllers).extracting(pair -> pair.controller().name()).containsExactly("X");
        assertThat(told(controllers.getFirst().witness().stakes()))
                .isEqualTo("X→J SHAREHOLDING 1; X→A APPOINTMENT_OF_BOARD 1; J→A APPOINTMENT_OF_BOARD 1");
        assertThat(graph.parties()).extracting(Party::name).containsExactly("A", "J", "X");
        assertThat(graph.background(id("A")).upstream()).extracting(Party::name).containsExactly("J", "X");
        assertThat(graph.loops()).isEmpty();
        assertThat(graph.controlledBy(id("X"))).extracting(pair -> pair.controlled().name()).containsExactly("A", "J");
    }

    @Test
    void statementsThatDifferAreBothShown() {
        assertThat(told(Sketch.graph("X2/7A X4/7A").controllersOf(id("A")).getFirst().witness().stakes()))
                .isEqualTo("X→A APPOINTMENT_OF_BOARD 2");
    }

    @Test
    void moreSeatsThanTheBoardHasAreAContradiction() {
        List<Inconsistency> found = Sketch.graph("X4/7A Y4/7A E60A").background(id("A")).inconsistent();

        assertThat(found).extracting(each -> each.company().name()).containsExactly("A");
        assertThat(found).extracting(Inconsistency::ledger).containsExactly(InterestKind.APPOINTMENT_OF_BOARD);
    }

    @Test
    void twoMajoritiesOfOneBoardAreAContradiction() {
        List<Inconsistency> found = Sketch.graph("X>A Y>A E100A").inconsistent();

        assertThat(found).extracting(each -> each.company().name()).containsExactly("A");
        assertThat(found).extracting(Inconsistency::ledger).containsExactly(InterestKind.APPOINTMENT_OF_BOARD);
        assertThat(found.getFirst().stakes()).extracting(stake -> stake.holder().name()).containsExactly("X", "Y");
        assertThat(OwnershipGraph.of(Sketch.register("X>A Y>A"), Sketch.TODAY, Measure.CAPITAL_HALF).inconsistent())
                .isEmpty();
    }

    @Test
    void whoGivesItsSeatsUpControlsNoMore() {
        Explanations why = new Explanations(Sketch.register("X100J X2/7A J2/7A"), Sketch.TODAY, Measure.VOTES, ids("X"),
                Set.of());

        assertThat(why.cures(id("A"))).isNotEmpty();
        assertThat(told(why.decisive(id("A"))))
                .isEqualTo("X→J SHAREHOLDING 1; X→A APPOINTMENT_OF_BOARD 1; J→A APPOINTMENT_OF_BOARD 1");
    }

    private static String told(List<Stake> stakes) {
        return stakes.stream().map(stake -> stake.holder().name() + "→" + stake.company().name() + " " + stake.kind()
                + " " + stake.statements().size()).collect(Collectors.joining("; "));
    }
}
