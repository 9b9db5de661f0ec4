package eu.vigie.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** The definitions one by one, and the faults that others made. */
class DefinitionsTest {

    @ParameterizedTest(name = "{0}: X has {2} of A, control {3}")
    @CsvSource(delimiter = '|', textBlock = """
            half is not control          | X50A                             | 50                           | NO
            one step over is             | X50.00000000000000000001A        | 50.00000000000000000001      | YES
            one step under               | X49.99999999999999999999A Y!     | 49.99999999999999999999      | NO
            more than 25 is no majority  | X(25,50]A                        | (25, 50]                     | NO
            a band is not its middle     | X(25,75]A                        | (25, 75]                     | UNKNOWN
            an open end excludes half    | X(50,75)A                        | (50, 75)                     | YES
            others bound a band          | X[10,90]A Y[30,40]A              | [10, 70]                     | UNKNOWN
            nobody scales to a hundred   | X40A Y20A                        | 40                           | NO
            votes differ: wider, no sum  | X30A X40A                        | [30, 40]                     | NO
            said twice counts once       | X30A X30A                        | 30                           | NO
            no number widens nothing     | X60A X[0,100]A                   | 60                           | YES
            votes over capital           | X60A X40vA                       | 40                           | NO
            capital where votes are known| X60vA Y100A                      | 60                           | YES
            capital tells no votes then  | Y60vA X100A                      | [0, 40]                      | NO
            a claim is possible only     | X~60A                            | [0, 60]                      | UNKNOWN
            a claim adds to no stake     | X40A X~30A                       | 40                           | NO
            a claim may widen a stake    | X40A X~70A                       | [40, 70]                     | UNKNOWN
            own votes are nobody's       | X45A A20A Y35A                   | 45                           | NO
            suspended, none left over    | X45A A20A Y35A A%                | 56.25                        | YES
            suspended, a rounded share   | X40A A10A A% Y50A                | [44.44444444444444444444, 44.44444444444444444445] | NO
            suspended, own votes in band | X45A A[0,20]A Y35A A% A!         | 56.25                        | YES
            suspended, exactly half      | X40A A20A Y40A A%                | 50                           | NO
            suspended, own end left out  | X[45,100]A Y[0,45]A A[10,20)A A% A! | [50, 100]             | UNKNOWN
            a contradiction says nothing | X60A Y60A                        | [0, 100]                     | UNKNOWN
            more than nothing            | X(0,20]A                         | (0, 20]                      | NO
            decimals in the upper end    | X[10,20.00000000000000000001]A   | [10, 20.00000000000000000001] | NO
            decimals in the lower end    | X[19.99999999999999999999,20]A   | [19.99999999999999999999, 20] | NO
            twenty decimals add up       | X33.33333333333333333333A B16.66666666666666666667A X100B | 50  | NO
            and one more                 | X33.33333333333333333334A B16.66666666666666666667A X100B | 50.00000000000000000001 | YES
            tenths that floats get wrong | X14.7A B17.4A C17.9A X100B X100C  | 50                           | NO
            """)
    void votesAreCountedSo(String name, String line, String votes, Truth control) {
        ControlAnswer answer = Sketch.graph(line).block(Sketch.ids("X"), Set.of(), HiddenHolders.NOT_ALLOWED);

        assertThat(answer.votes(Sketch.id("A"))).hasToString(votes);
        assertThat(answer.controls(Sketch.id("A"))).isEqualTo(control);
    }

    @ParameterizedTest
    @EnumSource(InterestKind.class)
    void onlyKindsThatGiveControlAloneDoSo(InterestKind kind) {
        OwnershipGraph graph = graph(interest("s1", "X", "A", kind, Directness.DIRECT, null));
        Truth expected = kind.givesControlAlone()
                ? Truth.YES
                : Band.isStake(kind) || kind.mayGiveControl() ? Truth.UNKNOWN : Truth.NO;

        assertThat(single(graph).controls(Sketch.id("A"))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} until {1}: {2}")
    @CsvSource({"2026-11-22,,YES", "2026-11-23,,NO", ",2026-11-22,NO", ",2026-11-23,YES", ",,YES"})
    void aStakeCountsFromItsFirstDayUntilTheDayBeforeItsEnd(@Nullable LocalDate from, @Nullable LocalDate until,
            Truth control) {
        OwnershipGraph graph = graph(with(interest("s1", "X", "A", InterestKind.APPOINTMENT_OF_BOARD,
                Directness.DIRECT, null), from, until));

        assertThat(single(graph).controls(Sketch.id("A"))).isEqualTo(control);
    }

    @ParameterizedTest
    @EnumSource(InterestKind.class)
    void anIndirectInterestOtherThanVotesIsAClaimOfControl(InterestKind kind) {
        OwnershipGraph graph = graph(interest("s1", "X", "A", kind, Directness.INDIRECT, null));
        boolean claims = kind.givesControlAlone() || kind.mayGiveControl();

        assertThat(single(graph).controls(Sketch.id("A"))).isEqualTo(claims ? Truth.UNKNOWN : Truth.NO);
    }

    @Test
    void influenceShowsAsAClaimAndYieldsToARightThatGivesControl() {
        Interest influence = interest("s1", "X", "A", InterestKind.INFLUENCE, Directness.DIRECT, null);
        Interest board = interest("s2", "X", "A", InterestKind.APPOINTMENT_OF_BOARD, Directness.DIRECT, null);

        assertThat(Objects.requireNonNull(single(graph(influence)).witness(Sketch.id("A"))).stakes()).singleElement()
                .matches(Stake::claim).extracting(Stake::kind).isEqualTo(InterestKind.INFLUENCE);
        assertThat(Objects.requireNonNull(single(graph(influence, board)).witness(Sketch.id("A"))).stakes())
                .singleElement().matches(stake -> !stake.claim()).extracting(Stake::kind)
                .isEqualTo(InterestKind.APPOINTMENT_OF_BOARD);
    }

    @Test
    void anIndirectStakeIsNoEdgeAndDoesNotHideTheDirectOne() {
        OwnershipGraph indirect = graph(interest("s1", "X", "A", InterestKind.SHAREHOLDING, Directness.INDIRECT,
                Share.exactly("90")));
        OwnershipGraph both = graph(
                interest("s1", "X", "A", InterestKind.SHAREHOLDING, Directness.INDIRECT, Share.exactly("10")),
                interest("s2", "X", "A", InterestKind.SHAREHOLDING, Directness.DIRECT, Share.exactly("60")));

        assertThat(single(indirect).controls(Sketch.id("A"))).isEqualTo(Truth.NO);
        assertThat(single(both).controls(Sketch.id("A"))).isEqualTo(Truth.YES);
    }

    @ParameterizedTest
    @EnumSource(value = PartyKind.class, names = {"NATURAL_PERSON", "STATE"})
    void nobodyStandsBehindAPersonOrAState(PartyKind kind) {
        Register register = new Register(List.of(party("X", PartyKind.LEGAL_ENTITY), party("A", kind)),
                List.of(interest("s1", "X", "A", InterestKind.SHAREHOLDING, Directness.DIRECT, Share.exactly("100"))));
        OwnershipGraph graph = OwnershipGraph.of(register, Sketch.TODAY);

        assertThat(graph.block(Sketch.ids("X"), Set.of(), HiddenHolders.ALLOWED).controls(Sketch.id("A")))
                .isEqualTo(Truth.NO);
        assertThat(graph.background(Sketch.id("A")).ownersKnown()).isTrue();
    }

    @Test
    void capitalThatStandsForVotesSaysSoAndVotingRightsDoNot() {
        Stake capital = stakes("X60A").getFirst();
        Stake votes = stakes("X60vA X40A").getFirst();

        assertThat(capital.capitalForVotes()).isTrue();
        assertThat(votes.capitalForVotes()).isFalse();
        assertThat(votes.kind()).isEqualTo(InterestKind.VOTING_RIGHTS);
    }

    @Test
    void aWitnessLeavesOutWhatIsNotNeededAndTheFullListLeavesOutNothing() {
        OwnershipGraph graph = Sketch.graph("X60A X60B X60C A30D B30D C30D");
        ControlAnswer answer = graph.block(Sketch.ids("X"), Set.of(), HiddenHolders.NOT_ALLOWED);

        Witness witness = Objects.requireNonNull(answer.witness(Sketch.id("D")));

        assertThat(told(witness.stakes())).containsExactly("X→A", "X→B", "A→D", "B→D");
        assertThat(told(answer.everyStake(Sketch.id("D")))).containsExactly("X→A", "X→B", "X→C", "A→D", "B→D", "C→D");
    }

    @Test
    void whatTheOthersCannotHoldIsAProofOnlyWithACompleteList() {
        Witness witness = Objects.requireNonNull(single(Sketch.graph("X[0,100]A Y[0,45]A A!")).witness(Sketch.id("A")));

        assertThat(told(witness.bounds())).containsExactly("Y→A");
        assertThat(witness.complete()).extracting(Party::name).containsExactly("A");
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(delimiter = '|', textBlock = """
            X60A Y60A         | 120 | 120
            X(50,60]A Y50A    | 100 | 110
            X30A Y30A A!      | 60  | 60
            X[40,50)A Y50A A! | 90  | 100
            X60vA Y50vA       | 110 | 110
            """)
    void stakesThatCannotAddUpAreReportedAndSettleNothing(String line, String lower, String upper) {
        OwnershipGraph graph = Sketch.graph(line);

        assertThat(graph.inconsistent()).singleElement().satisfies(defect -> {
            assertThat(defect.lower()).isEqualByComparingTo(lower);
            assertThat(defect.upper()).isEqualByComparingTo(upper);
            assertThat(defect.stakes()).hasSize(2);
        });
        assertThat(single(graph).controls(Sketch.id("A"))).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest(name = "{0}: a contradiction {1}")
    @CsvSource(delimiter = '|', textBlock = """
            X60vA X70A Y70A         | true
            X60vA X50A Y50A         | false
            X60vA X50A Y50.01A      | true
            X60vA X(50,60]A Y50A    | true
            X60vA X[50,60]A Y50A    | false
            X100vA X30A A!          | true
            X100vA X30A             | false
            X100vA X[40,100)A A!    | true
            X100vA X[40,100)A       | false
            X100vA X[40,100]A A!    | false
            X100vA A!               | false
            """)
    void capitalThatCannotAddUpIsReportedBesideSoundVotes(String line, boolean contradiction) {
        assertThat(Sketch.graph(line).inconsistent().stream().map(Inconsistency::ledger))
                .isEqualTo(contradiction ? List.of(InterestKind.SHAREHOLDING) : List.of());
    }

    @Test
    void aCompanyThatNobodyHoldsIsNoContradiction() {
        OwnershipGraph graph = Sketch.graph("A!");

        assertThat(graph.inconsistent()).isEmpty();
        assertThat(graph.background(Sketch.id("A")).ownersKnown()).isTrue();
        assertThat(graph.block(Set.of(), Set.of(), HiddenHolders.ALLOWED).controls(Sketch.id("A"))).isEqualTo(Truth.NO);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            X40A             | 60        | ''  | A,X
            X40A ?U10A       | 60        | ''  | A,U,X
            X[30,50)A        | (50, 70]  | ''  | A,X
            X[30,50]A Y[50,60]A A! | 0   | ''  | X,Y
            A                | 100       | ''  | A
            X100A            | 0         | ''  | X
            A60B B60A        | 40        | A,B | A,B
            A10A X90A        | 0         | ''  | X
            A60B B30C C60B B20A | 80     | A,B,C | A,B,C
            """)
    void theBackgroundSaysWhatIsMissing(String line, String unidentified, String loop, String unresolved) {
        Background background = Sketch.graph(line).background(Sketch.id("A"));

        assertThat(background.unidentified()).hasToString(unidentified);
        assertThat(background.loop().stream().map(Party::name).toList()).isEqualTo(listed(loop));
        assertThat(background.unresolved().stream().map(Party::name).toList()).isEqualTo(listed(unresolved));
    }

    @Test
    void loopsAreOfThoseWhoStandAboveThemselves() {
        assertThat(Sketch.graph("A60B B60A C10C X60D A10E E10F").loops()).extracting(Party::name)
                .as("own shares are no loop").containsExactly("A", "B");
        assertThat(Sketch.graph("X60A").loops()).isEmpty();
    }

    @Test
    void whoOwnsACompanyIsKnownWhenAHolderIsOrWhenAllAreListed() {
        assertThat(Sketch.graph("A").background(Sketch.id("A")).ownersKnown()).isFalse();
        assertThat(Sketch.graph("A60B B").background(Sketch.id("A")).ownersKnown()).isFalse();
        assertThat(Sketch.graph("X1A").background(Sketch.id("A")).ownersKnown()).isTrue();
        assertThat(Sketch.graph("A!").background(Sketch.id("A")).ownersKnown()).isTrue();
    }

    @Test
    void theStakesAboveAPartyAreThoseInItAndInEverybodyAboveIt() {
        assertThat(told(Sketch.graph("X60A X>A A60B Y40B B30C Z10B").stakesAbove(Sketch.id("B"))))
                .containsExactly("X→A", "X→A", "A→B", "Y→B", "Z→B");
        assertThat(Sketch.graph("X60A").stakesAbove(Sketch.id("X"))).isEmpty();
    }

    @Test
    void ultimateControllersAreThoseNobodyControls() {
        assertThat(pairs(Sketch.graph("X60A A60B"), "B")).containsExactly("X YES");
        assertThat(pairs(Sketch.graph("X[40,60]A A60B"), "B")).containsExactly("A UNKNOWN", "X UNKNOWN");
        assertThat(pairs(Sketch.graph("A60B B60A A60C"), "C")).isEmpty();
        assertThat(pairs(Sketch.graph("X60A Y>A"), "A")).containsExactly("X YES", "Y YES");
    }

    @Test
    void aConcertStatedOnTheCompanyActsWithAllItsMembersVotes() {
        OwnershipGraph graph = Sketch.graph("X30A Y25A Z45A");
        List<Interest> interests = new ArrayList<>(Sketch.register("X30A Y25A Z45A").interests());
        interests.add(interest("t1", "X", "A", InterestKind.ACTING_IN_CONCERT, Directness.DIRECT, null));
        interests.add(interest("t2", "Y", "A", InterestKind.ACTING_IN_CONCERT, Directness.DIRECT, null));
        OwnershipGraph concert = OwnershipGraph.of(new Register(graph.parties(), interests), Sketch.TODAY);

        assertThat(graph.controllersOf(Sketch.id("A"))).isEmpty();
        assertThat(concert.controllersOf(Sketch.id("A"))).singleElement().satisfies(pair -> {
            assertThat(pair.truth()).isEqualTo(Truth.YES);
            assertThat(pair.controller().name()).isEqualTo("X + Y");
            assertThat(concert.membersOf(pair.controller().id())).extracting(Party::name).containsExactly("X", "Y");
            assertThat(told(pair.witness().stakes())).containsExactly("X→A", "Y→A");
        });
    }

    @Test
    void a_company_without_votes_is_won_by_nobody_for_lack_of_others() {
        OwnershipGraph graph = Sketch.graph("D! D% D>D C>D");

        assertThat(graph.controllersOf(Sketch.id("D"))).singleElement()
                .satisfies(pair -> assertThat(pair.witness().stakes()).hasSize(1));
    }

    @Test
    void aPartyThatIsNotThereIsAnErrorWhenAskedAboutAndHoldsNothingAsARoot() {
        OwnershipGraph graph = Sketch.graph("X60A");

        assertThatThrownBy(() -> graph.controllersOf(Sketch.id("Q"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Q");
        assertThat(graph.block(Sketch.ids("Q"), Set.of(), HiddenHolders.NOT_ALLOWED).certain()).isEmpty();
    }

    private static List<String> listed(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split(","));
    }

    private static List<String> pairs(OwnershipGraph graph, String company) {
        return graph.ultimateControllersOf(Sketch.id(company)).stream()
                .map(pair -> pair.controller().name() + " " + pair.truth()).toList();
    }

    private static List<Stake> stakes(String line) {
        Witness witness = single(Sketch.graph(line)).witness(Sketch.id("A"));
        return witness == null ? List.of() : witness.stakes();
    }

    private static List<String> told(List<Stake> stakes) {
        return stakes.stream().map(stake -> stake.holder().name() + "→" + stake.company().name()).toList();
    }

    private static ControlAnswer single(OwnershipGraph graph) {
        return graph.block(Sketch.ids("X"), Set.of(), HiddenHolders.NOT_ALLOWED);
    }

    private static OwnershipGraph graph(Interest... interests) {
        return OwnershipGraph.of(new Register(List.of(party("X", PartyKind.LEGAL_ENTITY),
                party("A", PartyKind.LEGAL_ENTITY)), List.of(interests)), Sketch.TODAY);
    }

    private static Party party(String name, PartyKind kind) {
        return Party.of(name, kind, name, null, Sketch.EVIDENCE);
    }

    private static Interest interest(String id, String holder, String company, InterestKind kind, Directness directness,
            @Nullable Share share) {
        return new Interest(new InterestId(id), Sketch.id(holder), Sketch.id(company), kind, share, directness, null,
                null, Sketch.EVIDENCE);
    }

    private static Interest with(Interest interest, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Interest(interest.id(), interest.holder(), interest.company(), interest.kind(), interest.share(),
                interest.directness(), from, until, interest.evidence());
    }
}
