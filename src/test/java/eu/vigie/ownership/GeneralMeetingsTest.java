package eu.vigie.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.supplychain.GeneralMeeting;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** Who has had the majority at the general meetings of Z, one a year, the last of them in 2026. */
class GeneralMeetingsTest {

    /** Turnouts from the first to the last, exact or as bands. */
    static Register register(String line, String turnouts) {
        Register register = Sketch.register(line);
        List<String> all = Stream.of(turnouts.split(" ")).filter(turnout -> !turnout.isEmpty()).toList();
        List<GeneralMeeting> meetings = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            meetings.add(new GeneralMeeting(Sketch.id("Z"), LocalDate.of(2027 - all.size() + at, 6, 1),
                    share(all.get(at)), Sketch.EVIDENCE));
        }
        return new Register(register.parties(), register.interests(), meetings);
    }

    private static Share share(String turnout) {
        String[] ends = turnout.split("-");
        return ends.length == 1 ? Share.exactly(ends[0]) : Share.between(ends[0], ends[1]);
    }

    private static Truth controls(Register register, String holder) {
        return OwnershipGraph.of(register, Sketch.TODAY)
                .block(Sketch.ids(holder), Sketch.ids(""), HiddenHolders.NOT_ALLOWED).controls(Sketch.id("Z"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # case                              | register                      | turnouts    | does X control Z
            worked: more than half each time    | X38Z Y31Z W31Z                | 70 72 68    | YES
            worked: one meeting at exactly half | X38Z Y31Z W31Z                | 70 76 68    | NO
            one step above half                 | X38Z Y31Z W31Z                | 70 75.99 68 | YES
            older meetings do not count         | X38Z Y31Z W31Z                | 90 70 72 68 | YES
            two meetings known                  | X38Z Y31Z W31Z                | 72 68       | UNKNOWN
            one of two without                  | X38Z Y31Z W31Z                | 76 68       | NO
            no meeting known                    | X38Z Y31Z W31Z                |             | NO
            a turnout as a band                 | X38Z Y31Z W31Z                | 70 72 60-75 | YES
            a band that reaches beyond          | X38Z Y31Z W31Z                | 70 72 60-80 | UNKNOWN
            a stake as a band                   | X(35,40]Z Y[30,33]Z W[30,32]Z | 70 70 70    | YES
            a stake that may be too small       | X[35,40]Z Y[30,33]Z W[30,32]Z | 70 70 70    | UNKNOWN
            not there with all its votes        | X38Z Y31Z W31Z                | 70 72 37.99 | UNKNOWN
            there with exactly its votes        | X38Z Y31Z W31Z                | 70 72 38    | YES
            may have half of all by itself      | X[45,60]Z Y20Z W20Z           | 70 72 68    | YES
            a right and no votes known          | X~>Z                          | 70 72 68    | UNKNOWN
            through companies under it          | X60A X60B A19Z B19Z Y31Z W31Z | 70 72 68    | YES
            strangers are not added up          | X19Z V19Z Y31Z W31Z           | 70 72 68    | NO
            a stranger may have had it as well  | X38Z Y36Z W26Z                | 70 70 70    | UNKNOWN
            somebody else has half of all       | X38Z Y62Z                     | 70 72 68    | NO
            somebody else may have              | X38Z Y[40,60]Z                | 70 72 68    | UNKNOWN
            capital where votes are known       | X38Z X30vZ Y35vZ W35vZ        | 70 72 68    | NO
            """)
    void areControlWhenTheMajorityWasThereEachTime(String name, String line, String turnouts, Truth expected) {
        assertThat(controls(register(line, turnouts == null ? "" : turnouts), "X")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            X38Z Y31Z W31Z                | 70 72 68 | Z 2 X 36
            X38Z Y31Z W31Z                | 70 72 60-75 | Z 2 X 36
            X30Z Y20Z W20Z                | 40 50 45 | Z 5 X 25
            X60A X60B A19Z B19Z Y31Z W31Z | 70 72 68 | Z 2 A 17
            """)
    void theLeastChangeThatEndsItLeavesHalfOfThosePresentOnce(String line, String turnouts, String least) {
        Register register = register(line, turnouts);
        Cure cure = new Explanations(register, Sketch.TODAY, Measure.VOTES, Sketch.ids("X"), java.util.Set.of())
                .cures(Sketch.id("Z")).stream().filter(each -> each.company().name().equals("Z")).findFirst()
                .orElseThrow();
        Change change = cure.changes().getFirst();

        assertThat(cure.company().name() + " " + cure.points().toPlainString() + " " + change.holder().name() + " "
                + java.util.Objects.requireNonNull(change.then()).maximum().toPlainString()).isEqualTo(least);
        assertThat(controls(cure.after(), "X")).isEqualTo(Truth.NO);
    }

    @Test
    void suchControlGoesOnDownTheChain() {
        Register register = register("X38Z Y31Z W31Z Z60C", "70 72 68");

        assertThat(OwnershipGraph.of(register, Sketch.TODAY).controllersOf(Sketch.id("C")))
                .anySatisfy(pair -> assertThat(pair.controller().name()).isEqualTo("X"));
    }

    @Test
    void theProofNamesTheMajorityAtMeetings() {
        Witness witness = OwnershipGraph.of(register("X38Z Y31Z W31Z", "70 72 68"), Sketch.TODAY)
                .controllersOf(Sketch.id("Z")).getFirst().witness();

        assertThat(witness.stakes()).singleElement()
                .satisfies(stake -> assertThat(stake.kind()).isEqualTo(InterestKind.DE_FACTO_MAJORITY));
    }

    @Test
    void itIsThatOfWhoeverHoldsTheVotesAndThroughItOfThoseAbove() {
        OwnershipGraph graph = OwnershipGraph.of(register("A60B B38Z Y31Z W31Z", "70 72 68"), Sketch.TODAY);

        assertThat(graph.controllersOf(Sketch.id("Z"))).extracting(pair -> pair.controller().name())
                .containsExactly("A", "B");
        assertThat(graph.controllersOf(Sketch.id("Z")).getFirst().witness().stakes()).extracting(Stake::kind)
                .containsExactly(InterestKind.SHAREHOLDING, InterestKind.DE_FACTO_MAJORITY);
    }

    @Test
    void aConcertHasItWithAllItsMembersVotesAndAMemberWithItPossibly() {
        Register register = register("X+K Y+K X20Z Y20Z V30Z W30Z", "70 72 68");

        assertThat(controls(register, "K")).isEqualTo(Truth.YES);
        assertThat(controls(register, "X")).isEqualTo(Truth.UNKNOWN);
        assertThat(controls(register, "V")).isEqualTo(Truth.NO);
    }

    @Test
    void aHolderThatNobodyNamesIsNotTheOneWhoHasIt() {
        assertThat(OwnershipGraph.of(register("?U38Z Y31Z W31Z", "70 72 68"), Sketch.TODAY)
                .controllersOf(Sketch.id("Z"))).isEmpty();
    }

    @Test
    void whoeverHasItInACompanyHasThatCompanysVotesAtOtherMeetings() {
        Register drawn = register("X38Z Y31Z W31Z Z38C V31C T31C", "70 72 68");
        List<GeneralMeeting> meetings = new ArrayList<>(drawn.meetings());
        drawn.meetings().forEach(each -> meetings
                .add(new GeneralMeeting(Sketch.id("C"), each.on(), each.turnout(), each.evidence())));
        drawn.meetings().forEach(each -> meetings
                .add(new GeneralMeeting(Sketch.id("Nowhere"), each.on(), each.turnout(), each.evidence())));

        assertThat(OwnershipGraph.of(new Register(drawn.parties(), drawn.interests(), meetings), Sketch.TODAY)
                .controllersOf(Sketch.id("C"))).extracting(pair -> pair.controller().name())
                .containsExactly("X", "Z");
    }

    @Test
    void meetingsGiveNobodyHalfOfTheCapital() {
        Register register = register("X38Z Y31Z W31Z", "70 72 68");

        assertThat(OwnershipGraph.of(register, Sketch.TODAY, Measure.CAPITAL_HALF)
                .block(Sketch.ids("X"), Sketch.ids(""), HiddenHolders.NOT_ALLOWED).controls(Sketch.id("Z")))
                .isEqualTo(Truth.NO);
    }

    @Test
    void aMeetingCountsFromItsDay() {
        Register register = register("X38Z Y31Z W31Z", "70 72 68");

        assertThat(new GeneralMeetings(register, LocalDate.of(2026, 5, 31)).last(Sketch.id("Z"))).hasSize(2);
        assertThat(new GeneralMeetings(register, LocalDate.of(2026, 6, 1)).last(Sketch.id("Z"))).hasSize(3);
    }

    @Test
    void whoeverSellsLosesItWithTheStakeAndNotWithTheMeetings() {
        Register before = register("X38Z Y31Z W31Z", "70 72 68");
        Register after = register("X10Z Y31Z W59Z", "70 72 68");

        assertThat(controls(before, "X")).isEqualTo(Truth.YES);
        assertThat(controls(after, "X")).isEqualTo(Truth.NO);
    }

    @ParameterizedTest(name = "X has {0}, {1} present: {2}")
    @CsvSource({"50,50.01,UNKNOWN", "62,75.99,UNKNOWN", "62,76,NO"})
    void whatNobodyNamesMayHaveBeenTheMajority(String named, String turnout, Truth expected) {
        String turnouts = turnout + " " + turnout + " " + turnout;

        assertThat(new GeneralMeetings(register("X" + named + "Z X!", turnouts), Sketch.TODAY)
                .unnamedMajority(Sketch.id("Z"))).isEqualTo(expected);
    }
}
