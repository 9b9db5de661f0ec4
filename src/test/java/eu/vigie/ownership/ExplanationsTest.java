package eu.vigie.ownership;

import static eu.vigie.ownership.Sketch.id;
import static eu.vigie.ownership.Sketch.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import eu.vigie.supplychain.GeneralMeeting;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** What an answer hangs on, what would end it, what would settle it. */
class ExplanationsTest {

    @Provide
    Arbitrary<DrawnRegister> registers() {
        return DrawnRegister.any();
    }

    @Test
    void the_proof_shown_is_the_smallest() {
        OwnershipGraph graph = Sketch.graph("X60A X60B X60C A20Z B20Z C20Z X60D X51Y Y51Z");

        assertThat(told(graph.block(ids("X"), ids("X"), HiddenHolders.NOT_ALLOWED).smallest(id("Z"))))
                .containsExactly("X51Y", "Y51Z");
    }

    @Test
    void a_company_that_two_stakes_rest_on_is_proven_once() {
        OwnershipGraph graph = Sketch.graph("X60A A60B A60C B30Z C30Z X30D D30Z");

        assertThat(told(graph.block(ids("X"), ids("X"), HiddenHolders.NOT_ALLOWED).smallest(id("Z"))))
                .hasSize(5);
    }

    @Test
    void the_stake_in_common_to_all_ways_is_decisive() {
        assertThat(told(explained("X60P P60A P60B A60Z B60Q Q20Z", "X").decisive(id("Z"))))
                .containsExactlyInAnyOrder("X60P", "P60A", "A60Z");
        assertThat(told(explained("X60P P60A P60B A30Z B30Z X60C C30Z", "X").decisive(id("Z"))))
                .containsExactly("X60P");
    }

    @Test
    void a_breach_is_cured_by_the_least_that_changes_hands() {
        List<Cure> cures = explained("X50.2A Y49.8A A80B", "X").cures(id("B"));

        assertThat(cures).hasSize(2);
        Cure least = cures.getFirst();
        assertThat(least.company().name()).isEqualTo("A");
        assertThat(least.points()).isEqualByComparingTo("0.2");
        assertThat(least.changes()).singleElement().satisfies(change -> {
            assertThat(change.holder().name()).isEqualTo("X");
            assertThat(change.then()).hasToString("50");
        });
        assertThat(cures.getLast().points()).isEqualByComparingTo("30");
    }

    @Test
    void a_right_that_gives_control_must_end_too() {
        Cure cure = explained("X>A X60A Y40A", "X").cures(id("A")).getFirst();

        assertThat(cure.changes()).extracting(change -> String.valueOf(change.then())).containsExactly("null", "50");
    }

    @Test
    void a_bigger_stake_than_one_holders_is_given_up_by_several() {
        Cure cure = explained("X60P X60Q P45A Q45A X10A", "X").cures(id("A")).getFirst();

        assertThat(cure.changes()).extracting(change -> change.holder().name() + " " + change.then())
                .containsExactly("P 0", "Q 40");
        assertThat(cure.points()).isEqualByComparingTo("50");
    }

    @Test
    void under_the_rule_of_half_less_than_half_must_stay() {
        Cure cure = new Explanations(Sketch.register("X50A Y50A"), Sketch.TODAY, Measure.CAPITAL_HALF, ids("X"),
                Set.of()).cures(id("A")).getFirst();

        assertThat(cure.changes().getFirst().then()).hasToString("[0, 50)");
    }

    @Test
    void under_the_rule_of_half_nobody_keeps_less_than_nothing() {
        Register drawn = Sketch.register("X60P X60Q X60R P40A Q35A R25A");
        Cure cure = new Explanations(drawn, Sketch.TODAY, Measure.CAPITAL_HALF, ids("X"), Set.of()).cures(id("A"))
                .getLast();

        assertThat(cure.changes()).extracting(change -> change.holder().name() + " " + change.then())
                .containsExactly("P 0", "Q [0, 25)");
        assertThat(cure.points()).isEqualByComparingTo("50");
    }

    @Test
    void of_a_band_so_much_may_stay_as_leaves_no_more_than_half() {
        assertThat(explained("X[30,60]A", "X").cures(id("A")).getFirst().changes()).singleElement()
                .satisfies(change -> assertThat(change.then()).hasToString("[30, 50]"));
        assertThat(explained("X[52,60]A", "X").cures(id("A")).getFirst().changes()).singleElement()
                .satisfies(change -> assertThat(change.then()).hasToString("50"));
    }

    @Test
    void of_equal_changes_one_in_their_own_hands_comes_first() {
        assertThat(explained("X60B B60A", "X").cures(id("A"))).extracting(cure -> cure.company().name())
                .containsExactly("B", "A");
        assertThat(explained("X60A A60B", "X").cures(id("B"))).extracting(cure -> cure.company().name())
                .containsExactly("A", "B");
    }

    @Test
    void of_changes_equal_in_everything_that_in_the_first_company_by_id_comes_first() {
        assertThat(explained("X60A A60B B60C", "X").cures(id("C"))).extracting(cure -> cure.company().name())
                .containsExactly("A", "B", "C");
    }

    @Test
    void a_concert_alone_is_cured_in_no_single_company_of_its() {
        assertThat(explained("X+K Y+K K60A", "X,Y").cures(id("A"))).extracting(cure -> cure.company().name())
                .containsExactly("A");
    }

    @Test
    void a_band_is_named_as_what_would_settle_the_question() {
        List<MissingFact> missing = explained("X[40,60]A Y40A", "X").missing(id("A"), HiddenHolders.NOT_ALLOWED);

        assertThat(missing).singleElement().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo(MissingFact.Kind.SHARE);
            assertThat(fact.subject().name()).isEqualTo("X");
            assertThat(fact.atLeast()).isEqualTo(Truth.NO);
            assertThat(fact.atMost()).isEqualTo(Truth.YES);
        });
    }

    @Test
    void other_holders_a_claim_and_an_unknown_seat_are_named_too() {
        assertThat(explained("X40A", "X").missing(id("A"), HiddenHolders.ALLOWED))
                .anyMatch(fact -> fact.kind() == MissingFact.Kind.OTHER_HOLDERS && fact.atLeast() == Truth.NO
                        && fact.atMost() == Truth.YES);
        assertThat(explained("X~60A", "X").missing(id("A"), HiddenHolders.NOT_ALLOWED))
                .anyMatch(fact -> fact.kind() == MissingFact.Kind.DIRECTNESS && fact.settles());
        assertThat(new Explanations(Sketch.register("X60A"), Sketch.TODAY, Measure.VOTES, Set.of(), ids("X"))
                .missing(id("A"), HiddenHolders.NOT_ALLOWED))
                .anyMatch(fact -> fact.kind() == MissingFact.Kind.BELONGING && fact.atLeast() == Truth.NO
                        && fact.atMost() == Truth.YES);
    }

    @Test
    void every_way_is_shown_once_with_nothing_idle_in_it() {
        OwnershipGraph graph = Sketch.graph("X60A X60B A40Z B20Z X>Z C10Z X60C");
        List<Witness> every = graph.block(ids("X"), ids("X"), HiddenHolders.NOT_ALLOWED).everyWitness(id("Z"), 20);

        assertThat(every).extracting(ExplanationsTest::told).containsExactlyInAnyOrder(List.of("XnullZ"),
                List.of("X60A", "X60B", "A40Z", "B20Z"));
        assertThat(graph.block(ids("X"), ids("X"), HiddenHolders.NOT_ALLOWED).everyWitness(id("Z"), 1)).hasSize(1);
        assertThat(graph.block(ids("C"), ids("C"), HiddenHolders.NOT_ALLOWED).everyWitness(id("Z"), 20)).isEmpty();
    }

    @Test
    void facts_of_which_none_settles_the_question_alone_are_all_named() {
        String eitherAndEither = "X[40,60]A X[40,60]B X[40,60]E X[40,60]F A>C B>C E>D F>D C30Z D30Z";
        List<MissingFact> missing = explained(eitherAndEither, "X").missing(id("Z"), HiddenHolders.NOT_ALLOWED);

        assertThat(missing).hasSize(4).noneMatch(MissingFact::settles);
    }

    @Test
    void an_unnamed_holder_is_asked_for_where_it_may_be_one_of_the_set() {
        assertThat(explained("?U60A Y40A", "X").missing(id("A"), HiddenHolders.ALLOWED))
                .filteredOn(fact -> fact.kind() == MissingFact.Kind.HOLDER).singleElement().satisfies(fact -> {
                    assertThat(fact.subject().name()).isEqualTo("U");
                    assertThat(String.valueOf(fact.known())).isEqualTo("60");
                    assertThat(fact.atLeast()).isEqualTo(Truth.NO);
                    assertThat(fact.atMost()).isEqualTo(Truth.YES);
                });
    }

    @Test
    void what_is_above_a_party_says_as_much_as_the_whole_register() {
        Register whole = Sketch.register("X60A A60B Y60C C60D X+K Y+K K30B");
        Register cut = new Above(whole).of(id("B"));

        assertThat(cut.parties()).extracting(party -> party.name()).containsExactly("A", "B", "K", "X", "Y");
        assertThat(OwnershipGraph.of(cut, Sketch.TODAY).controllersOf(id("B")))
                .isEqualTo(OwnershipGraph.of(whole, Sketch.TODAY).controllersOf(id("B")));
    }

    @Test
    void above_a_party_are_the_concerts_of_its_holders_and_the_meetings_of_its_companies() {
        Register drawn = Sketch.register("X30A Y25A X+K Y+K Z+K V60Z B60C");
        GeneralMeeting ofA = new GeneralMeeting(id("A"), Sketch.TODAY, Share.exactly("70"), Sketch.EVIDENCE);
        GeneralMeeting ofB = new GeneralMeeting(id("B"), Sketch.TODAY, Share.exactly("70"), Sketch.EVIDENCE);
        Register cut = new Above(new Register(drawn.parties(), drawn.interests(), List.of(ofA, ofB))).of(id("A"));

        assertThat(cut.parties()).extracting(party -> party.name()).containsExactly("A", "K", "V", "X", "Y", "Z");
        assertThat(cut.meetings()).containsExactly(ofA);
    }

    @Property
    void everyWayIsAProofOfWhichTheShortestIsTheSmallest(@ForAll("registers") DrawnRegister drawn,
            @ForAll @IntRange(min = 1, max = 31) int roots) {
        OwnershipGraph graph = Sketch.graph(drawn.line());
        ControlAnswer answer = graph.block(members(roots), members(roots), HiddenHolders.NOT_ALLOWED);
        for (int party = 0; party < DrawnRegister.PARTIES; party++) {
            PartyId id = id(DrawnRegister.name(party));
            List<Witness> every = answer.everyWitness(id, 1000);
            Witness smallest = answer.smallest(id);
            assertThat(every.isEmpty()).isEqualTo(smallest == null);
            if (smallest != null) {
                assertThat(every.getFirst().stakes()).hasSameSizeAs(smallest.stakes());
            }
        }
    }

    @Property
    void theSmallestProofIsAProofAndNoLargerThanAnother(@ForAll("registers") DrawnRegister drawn,
            @ForAll @IntRange(min = 1, max = 31) int roots) {
        OwnershipGraph graph = Sketch.graph(drawn.line());
        ControlAnswer answer = graph.block(members(roots), members(roots), HiddenHolders.NOT_ALLOWED);
        for (int party = 0; party < DrawnRegister.PARTIES; party++) {
            PartyId id = id(DrawnRegister.name(party));
            Witness any = answer.witness(id);
            Witness smallest = answer.smallest(id);
            assertThat(smallest == null).isEqualTo(any == null);
            if (smallest != null && any != null) {
                assertThat(smallest.stakes().size()).isLessThanOrEqualTo(any.stakes().size());
                assertThat(smallest.stakes()).isNotEmpty();
            }
        }
    }

    /** What the holder of a cure may still have is the most it may have: a little more and the control is back. */
    @Property
    void aCureEndsTheControlAndIsTheLeastInItsCompany(@ForAll("registers") DrawnRegister drawn,
            @ForAll @IntRange(min = 1, max = 31) int roots) {
        Register register = Sketch.register(drawn.line());
        Explanations explanations = new Explanations(register, Sketch.TODAY, Measure.VOTES, members(roots), Set.of());
        for (int party = 0; party < DrawnRegister.PARTIES; party++) {
            List<Cure> cures = explanations.cures(id(DrawnRegister.name(party)));
            for (Cure cure : cures) {
                assertThat(cure.points().signum()).isNotNegative();
                assertThat(cure.changes()).isNotEmpty();
            }
            assertThat(cures).isSortedAccordingTo(Cure.LEAST_FIRST);
        }
    }

    private static Set<PartyId> members(int bits) {
        StringBuilder names = new StringBuilder();
        for (int party = 0; party < DrawnRegister.PARTIES; party++) {
            names.append((bits & 1 << party) != 0 ? DrawnRegister.name(party) + " " : "");
        }
        return ids(names.toString());
    }

    private static Explanations explained(String line, String roots) {
        return new Explanations(Sketch.register(line), Sketch.TODAY, Measure.VOTES, ids(roots), Set.of());
    }

    private static List<String> told(@Nullable Witness witness) {
        return told(Objects.requireNonNull(witness).stakes());
    }

    private static List<String> told(List<Stake> stakes) {
        return stakes.stream().map(stake -> stake.holder().name() + stake.share() + stake.company().name()).toList();
    }
}
