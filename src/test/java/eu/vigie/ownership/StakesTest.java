package eu.vigie.ownership;

import static eu.vigie.ownership.Sketch.id;
import static eu.vigie.ownership.Sketch.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** What is told of a stake: how it was counted, and by the statements that were. */
class StakesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            X60A             | X SHAREHOLDING 60 for votes 1
            X60vA            | X VOTING_RIGHTS 60 1
            X60vA X40A       | X VOTING_RIGHTS 60 1
            X60vA X30vA      | X VOTING_RIGHTS [30, 60] 2
            X60vA Y40A       | X VOTING_RIGHTS 60 1; Y SHAREHOLDING [0, 100] for votes 1
            X60vA Y40A Y>A   | X VOTING_RIGHTS 60 1; Y SHAREHOLDING [0, 100] for votes 1; Y APPOINTMENT_OF_BOARD null 1
            X60A X>A         | X SHAREHOLDING 60 for votes 1; X APPOINTMENT_OF_BOARD null 1
            X~60A            | X SHAREHOLDING [0, 60] for votes claimed 1
            X~60A X30A       | X SHAREHOLDING [30, 60] for votes 2
            X~>A             | X APPOINTMENT_OF_BOARD null claimed 1
            X+A Y+A X30A     | X SHAREHOLDING 30 for votes 1; X ACTING_IN_CONCERT null 1; Y ACTING_IN_CONCERT null 1
            X~+A Y+A         | X ACTING_IN_CONCERT null claimed 1; Y ACTING_IN_CONCERT null 1
            """)
    void countedByVotesItSaysByWhatAndHowManyStatements(String line, String expected) {
        assertThat(told(Sketch.graph(line).stakesAbove(id("A")))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            X60vA X40A X>A   | X SHAREHOLDING 40 1
            X60vA            | X VOTING_RIGHTS [0, 100] 1
            X60vA X>A        | X VOTING_RIGHTS [0, 100] 1
            X~40A            | X SHAREHOLDING [0, 40] claimed 1
            X>A              | ''
            """)
    void countedByCapitalItSaysTheSame(String line, String expected) {
        CapitalShare share = Sketch.graph(line).capital(List.of(new CapitalHolding(id("A"), Share.exactly("100"))),
                party -> Truth.YES, Attribution.MULTIPLY);

        assertThat(told(share.stakes())).isEqualTo(expected);
    }

    @Test
    void nothingStandsForVotesWhereHalfOfTheCapitalIsAskedFor() {
        OwnershipGraph graph = OwnershipGraph.of(Sketch.register("X60A"), Sketch.TODAY, Measure.CAPITAL_HALF);

        assertThat(told(graph.stakesAbove(id("A")))).isEqualTo("X SHAREHOLDING 60 1");
    }

    @Test
    void aRightThatSomebodyCallsDirectIsToldAndNotOneThatNobodyDoes() {
        Interest claimed = right("a", InterestKind.APPOINTMENT_OF_BOARD, Directness.UNKNOWN);
        Interest direct = right("b", InterestKind.RIGHTS_GRANTED_BY_CONTRACT, Directness.DIRECT);
        Register register = new Register(Sketch.register("X A").parties(), List.of(claimed, direct));

        assertThat(told(OwnershipGraph.of(register, Sketch.TODAY).stakesAbove(id("A"))))
                .isEqualTo("X RIGHTS_GRANTED_BY_CONTRACT null 2");
    }

    private static Interest right(String id, InterestKind kind, Directness directness) {
        return new Interest(new InterestId(id), id("X"), id("A"), kind, null, directness, null, null, Sketch.EVIDENCE);
    }

    @Test
    void theLargestStakesProveItFirst() {
        String certain = "X100A X100B X100C X100D X100E A26Z B26Z C[12,30]Z D[12,30]Z E[12,30]Z";
        String possible = "X100A X100B X100C X100D X100E A[0,40]Z B[0,40]Z C[0,20]Z D[0,20]Z E[0,20]Z";

        assertThat(proof(certain)).containsExactly("X→A", "X→B", "A→Z", "B→Z");
        assertThat(proof(possible)).containsExactly("X→A", "X→B", "A→Z", "B→Z");
    }

    @Test
    void stakesAreToldInTheOrderInWhichTheirHoldersCameUnderControl() {
        String line = "X60C C60B B60A A30Z B30Z C30Z";

        assertThat(proof(line)).containsExactly("X→C", "C→B", "C→Z", "B→Z");
        assertThat(Sketch.graph(line).block(ids("X"), Set.of(), HiddenHolders.NOT_ALLOWED).everyStake(id("Z")))
                .extracting(stake -> stake.holder().name() + "→" + stake.company().name())
                .containsExactly("X→C", "C→B", "B→A", "C→Z", "B→Z", "A→Z");
    }

    /** 35 companies with 1.5 to 1.9 % each: more sets of them are a majority than could be gone through. */
    @Test
    void aProofIsFoundWithBoundedWorkWhereThereAreTooManySetsToCompare() {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < 35; at++) {
            String name = "C" + (char) ('a' + at / 26) + (char) ('a' + at % 26);
            line.append("X100%s %s1.%d%d1Z ".formatted(name, name, 5 + at % 5, at % 10));
        }
        ControlAnswer answer = Sketch.graph(line.toString()).block(ids("X"), Set.of(), HiddenHolders.NOT_ALLOWED);

        assertThat(Objects.requireNonNull(answer.smallest(id("Z"))).stakes().size()).isBetween(54, 70);
        assertThat(answer.everyWitness(id("Z"), 3)).hasSizeLessThanOrEqualTo(3)
                .allSatisfy(witness -> assertThat(witness.stakes()).hasSizeBetween(54, 70));
    }

    @ParameterizedTest(name = "{0}: in {2}")
    @CsvSource(delimiter = '|', textBlock = """
            X40A                  | A | A
            X40A Y60A A!          | A | ''
            X[40,60]A Y[0,60]A A! | A | ''
            B60C Y40C C!          | C | B
            """)
    void aProofSaysInWhichCompanyTheUnnamedAreMeant(String line, String asked, String expected) {
        ControlAnswer answer = Sketch.graph(line + " X! Y!").block(ids("X"), Set.of(), HiddenHolders.ALLOWED);
        Witness witness = answer.witness(id(asked));

        assertThat(witness == null ? "" : String.join(",", witness.unidentified().stream().map(Party::name).toList()))
                .isEqualTo(expected);
    }

    @Test
    void votesOfWhichNothingIsKnownAreNoneUnlessTheUnnamedCount() {
        OwnershipGraph graph = Sketch.graph("X>A");

        assertThat(graph.block(ids("X"), Set.of(), HiddenHolders.NOT_ALLOWED).votes(id("A"))).isNull();
        assertThat(graph.block(ids("X"), Set.of(), HiddenHolders.ALLOWED).votes(id("A"))).isEqualTo(Share.UNKNOWN);
        assertThat(Sketch.graph("X60A Y60A").block(ids("X"), Set.of(), HiddenHolders.NOT_ALLOWED).votes(id("A")))
                .isEqualTo(Share.UNKNOWN);
    }

    @Test
    void aGraphIsOfItsDay() {
        LocalDate day = LocalDate.of(2024, 2, 29);

        assertThat(OwnershipGraph.of(Sketch.register("X60A"), day).asOf()).isEqualTo(day);
    }

    @Test
    void concertsAreFoundByTheirMembersAndCapitalByItsHolders() {
        OwnershipGraph graph = Sketch.graph("X+K Y+K Y~+L Z+L K60A X30A Z10vA B>A");

        assertThat(graph.concertsOf(parties(graph, "X"))).extracting(Party::name).containsExactly("K");
        assertThat(graph.concertsOf(parties(graph, "Y"))).extracting(Party::name).containsExactly("K", "L");
        assertThat(graph.concertsOf(parties(graph, "X Z A"))).extracting(Party::name).containsExactly("K", "L");
        assertThat(graph.concertsOf(Sketch.graph("Q").parties())).isEmpty();
        assertThat(graph.capitalOf(id("A")).stream().map(held -> held.holder() + " " + held.share()))
                .containsExactly("K 60", "X 30", "Z [0, 100]");
        assertThat(graph.capitalOf(id("X"))).isEmpty();
    }

    private static List<Party> parties(OwnershipGraph graph, String names) {
        return graph.parties().stream().filter(party -> ids(names).contains(party.id())).toList();
    }

    private static List<String> proof(String line) {
        ControlAnswer answer = Sketch.graph(line).block(ids("X"), Set.of(), HiddenHolders.NOT_ALLOWED);
        return Objects.requireNonNull(answer.witness(id("Z"))).stakes().stream()
                .map(stake -> stake.holder().name() + "→" + stake.company().name()).toList();
    }

    private static String told(List<Stake> stakes) {
        return String.join("; ", stakes.stream().map(StakesTest::told).toList());
    }

    private static String told(Stake stake) {
        @Nullable
        Share share = stake.share();
        return stake.holder().name() + " " + stake.kind() + " " + share + (stake.capitalForVotes() ? " for votes" : "")
                + (stake.claim() ? " claimed" : "") + " " + stake.statements().size();
    }
}
