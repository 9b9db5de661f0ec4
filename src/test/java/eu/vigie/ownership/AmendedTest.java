package eu.vigie.ownership;

import static eu.vigie.ownership.Sketch.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;

/** A register in which one fact is other than stated is in everything else as it was. */
class AmendedTest {

    @Test
    void the_rights_of_one_holder_in_one_company_end_and_its_stake_stays() {
        Amended amended = amended("X60A X>A Y>A X>B").withoutRights(id("X"), id("A"));

        assertThat(stakes(amended, "A")).containsExactly("X 60", "Y board");
        assertThat(stakes(amended, "B")).containsExactly("X board");
    }

    @Test
    void influence_that_may_be_control_ends_with_the_rights() {
        Register drawn = Sketch.register("X60A");
        Interest influence = new Interest(new InterestId("t"), id("X"), id("A"), InterestKind.INFLUENCE, null,
                Directness.DIRECT, null, null, Sketch.EVIDENCE);
        Register register = new Register(drawn.parties(), List.of(drawn.interests().getFirst(), influence));

        assertThat(stakes(new Amended(register).withoutRights(id("X"), id("A")), "A")).containsExactly("X 60");
    }

    @Test
    void what_nobody_calls_direct_is_decided_for_one_stake_alone() {
        String claims = "X~60A Y~30A X~60B X30A";

        assertThat(stakes(amended(claims).direct(id("X"), id("A")), "A")).containsExactly("X [30, 60]",
                "Y claimed [0, 30]");
        assertThat(stakes(amended(claims).direct(id("X"), id("A")), "B")).containsExactly("X claimed [0, 60]");
        assertThat(stakes(amended(claims).withoutClaims(id("X"), id("A")), "A")).containsExactly("X 30",
                "Y claimed [0, 30]");
        assertThat(stakes(amended(claims).withoutClaims(id("X"), id("A")), "B"))
                .containsExactly("X claimed [0, 60]");
    }

    @Test
    void one_stake_gives_way_whatever_it_was_counted_by() {
        Amended amended = amended("X60A X30vA Y20vA X60B").stake(id("X"), id("A"), InterestKind.VOTING_RIGHTS,
                Share.exactly("10"));

        assertThat(stakes(amended, "A")).containsExactly("X 10", "Y 20");
        assertThat(stakes(amended, "B")).containsExactly("X 60");
        assertThat(stakes(amended("X60A X30vA X>A").stake(id("X"), id("A"), InterestKind.VOTING_RIGHTS, null), "A"))
                .containsExactly("X board");
    }

    @Test
    void the_newcomer_holds_what_it_is_given_and_belongs_to_nobody() {
        OwnershipGraph graph = amended("X60A").newcomer(id("A"), InterestKind.SHAREHOLDING, Share.exactly("40"))
                .solve(Sketch.TODAY, Measure.VOTES);

        assertThat(graph.background(id("A")).unidentified()).hasToString("0");
        assertThat(graph.controllersOf(Amended.NEWCOMER)).isEmpty();
    }

    @Test
    void the_list_of_one_companys_holders_is_complete() {
        OwnershipGraph graph = amended("X[60,100]A X[60,100]B").complete(id("A")).solve(Sketch.TODAY, Measure.VOTES);

        assertThat(graph.background(id("A")).unidentified()).hasToString("0");
        assertThat(graph.background(id("B")).unidentified()).hasToString("[0, 40]");
    }

    @Test
    void one_unspecified_party_is_a_person() {
        OwnershipGraph graph = amended("?U60A ?V40A").named(id("U")).solve(Sketch.TODAY, Measure.VOTES);

        assertThat(graph.parties()).filteredOn(party -> party.kind() == PartyKind.UNSPECIFIED)
                .extracting(Party::name).containsExactly("V");
        assertThat(graph.background(id("A")).unidentified()).hasToString("40");
    }

    @Test
    void a_stake_was_read_where_its_first_statement_was() {
        EvidenceRef first = new EvidenceRef("register", "1", "");
        Interest stated = Sketch.register("X60A").interests().getFirst();
        Interest earlier = new Interest(new InterestId("a"), stated.holder(), stated.company(), stated.kind(),
                stated.share(), stated.directness(), null, null, first);
        OwnershipGraph graph = OwnershipGraph.of(
                new Register(Sketch.register("X60A").parties(), List.of(stated, earlier)), Sketch.TODAY);

        assertThat(graph.stakesAbove(id("A"))).singleElement().extracting(Stake::evidence).isEqualTo(first);
    }

    @Test
    void of_cures_those_come_first_that_end_fewer_rights_then_move_less_then_ask_fewer_holders() {
        Cure manyPoints = cure(90, false, 2);
        Cure right = cure(0, true, 1);
        Cure fewPoints = cure(10, false, 2);
        Cure oneHolder = cure(10, false, 1);

        assertThat(List.of(right, manyPoints, fewPoints, oneHolder).stream().sorted(Cure.LEAST_FIRST))
                .containsExactly(oneHolder, fewPoints, manyPoints, right);
    }

    private static Cure cure(int points, boolean right, int holders) {
        Party party = Sketch.register("X").parties().getFirst();
        Share half = right ? null : Share.exactly("50");
        InterestKind kind = right ? InterestKind.APPOINTMENT_OF_BOARD : InterestKind.SHAREHOLDING;
        return new Cure(party, java.util.Collections.nCopies(holders, new Change(party, party, kind, half, half)),
                BigDecimal.valueOf(points), Sketch.register("X"));
    }

    private static Amended amended(String line) {
        return new Amended(Sketch.register(line));
    }

    private static List<String> stakes(Amended amended, String company) {
        return amended.solve(Sketch.TODAY, Measure.VOTES).stakesAbove(id(company)).stream()
                .map(stake -> stake.holder().name() + (stake.claim() ? " claimed " : " ")
                        + (stake.share() == null ? "board" : stake.share()))
                .toList();
    }
}
