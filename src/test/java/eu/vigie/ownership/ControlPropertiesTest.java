package eu.vigie.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** What holds of every register, tried on random small ones with loops, bands, open ends and all marks. */
class ControlPropertiesTest {

    private static final int EVERYBODY = (1 << DrawnRegister.PARTIES) - 1;

    @Provide
    Arbitrary<DrawnRegister> registers() {
        return DrawnRegister.any();
    }

    @Property
    void orderAndRepetitionChangeNothing(@ForAll("registers") DrawnRegister drawn, @ForAll Random random) {
        Register register = Sketch.register(drawn.line());
        List<Interest> twice = new ArrayList<>(register.interests());
        register.interests().forEach(each -> twice.add(new Interest(new InterestId("again" + each.id()), each.holder(),
                each.company(), each.kind(), each.share(), each.directness(), null, null, each.evidence())));
        Collections.shuffle(twice, random);
        List<Party> parties = new ArrayList<>(register.parties());
        Collections.shuffle(parties, random);

        OwnershipGraph graph = OwnershipGraph.of(register, Sketch.TODAY);
        OwnershipGraph shuffled = OwnershipGraph.of(new Register(parties, twice), Sketch.TODAY);

        assertThat(outline(shuffled)).isEqualTo(outline(graph));
    }

    @Property
    void aWitnessProvesItsAnswerByItself(@ForAll("registers") DrawnRegister drawn,
            @ForAll @IntRange(min = 1, max = 31) int roots, @ForAll HiddenHolders hidden) {
        Register register = Sketch.register(drawn.line());
        ControlAnswer answer = OwnershipGraph.of(register, Sketch.TODAY).block(ids(roots), ids(roots), hidden);
        for (int party = 0; party < DrawnRegister.PARTIES; party++) {
            Witness witness = answer.witness(id(party));
            if (witness != null) {
                ControlAnswer alone = OwnershipGraph.of(only(witness, register), Sketch.TODAY)
                        .block(ids(roots), ids(roots), hidden);
                assertThat(alone.controls(id(party))).isGreaterThanOrEqualTo(answer.controls(id(party)));
            }
        }
    }

    @Property
    void aWitnessReadsFromTheTopDown(@ForAll("registers") DrawnRegister drawn,
            @ForAll @IntRange(min = 1, max = 31) int roots) {
        ControlAnswer answer = Sketch.graph(drawn.line()).block(ids(roots), ids(roots), HiddenHolders.NOT_ALLOWED);
        for (int party = 0; party < DrawnRegister.PARTIES; party++) {
            Witness witness = answer.witness(id(party));
            Set<PartyId> reached = new TreeSet<>(ids(roots & ~(1 << party)));
            for (Stake stake : witness == null ? List.<Stake>of() : witness.stakes()) {
                assertThat(reached).contains(stake.holder().id());
                reached.add(stake.company().id());
            }
            assertThat(witness == null || reached.contains(id(party))).isTrue();
        }
    }

    @Property
    void moreVotesNeverLoseControl(@ForAll("registers") DrawnRegister drawn,
            @ForAll @IntRange(max = 4) int holder, @ForAll @IntRange(max = 4) int company) {
        Register register = Sketch.register(drawn.line());
        OwnershipGraph before = OwnershipGraph.of(register, Sketch.TODAY);
        OwnershipGraph after = OwnershipGraph.of(raised(register, id(holder), id(company)), Sketch.TODAY);
        ControlAnswer first = before.block(ids(1 << holder), Set.of(), HiddenHolders.NOT_ALLOWED);
        ControlAnswer then = after.block(ids(1 << holder), Set.of(), HiddenHolders.NOT_ALLOWED);

        if (after.inconsistent().isEmpty()) {
            assertThat(names(then.certain())).containsAll(names(first.certain()));
        }
    }

    @Property
    void whatIsHiddenMakesThingsPossibleAndNothingCertain(@ForAll("registers") DrawnRegister drawn,
            @ForAll @IntRange(max = 31) int roots) {
        OwnershipGraph graph = Sketch.graph(drawn.line());
        ControlAnswer stated = graph.block(ids(roots), Set.of(), HiddenHolders.NOT_ALLOWED);
        ControlAnswer hidden = graph.block(ids(roots), Set.of(), HiddenHolders.ALLOWED);

        for (int party = 0; party < DrawnRegister.PARTIES; party++) {
            Truth without = stated.controls(id(party));
            Truth with = hidden.controls(id(party));
            assertThat(with == Truth.YES).isEqualTo(without == Truth.YES);
            assertThat(with).isGreaterThanOrEqualTo(without);
        }
    }

    @Property
    void theVotesShownAgreeWithTheAnswer(@ForAll("registers") DrawnRegister drawn,
            @ForAll @IntRange(max = 31) int roots, @ForAll HiddenHolders hidden) {
        ControlAnswer answer = Sketch.graph(drawn.line()).block(ids(roots), Set.of(), hidden);
        BigDecimal half = BigDecimal.valueOf(50);
        for (int party = 0; party < DrawnRegister.PARTIES; party++) {
            Share votes = answer.votes(id(party));
            if (votes != null && !votes.equals(Share.UNKNOWN)) {
                Truth truth = answer.controls(id(party));
                assertThat(votes.minimum().compareTo(half) > 0 && truth != Truth.YES).isFalse();
                assertThat(votes.maximum().compareTo(half) > 0 && truth == Truth.NO).isFalse();
            }
        }
    }

    @Property
    void companiesThatHoldNothingAboveChangeNothing(@ForAll("registers") DrawnRegister drawn, @ForAll Random random) {
        StringBuilder more = new StringBuilder(drawn.line());
        for (int times = 0; times < 6; times++) {
            more.append(' ').append(random.nextBoolean() ? "Y" : DrawnRegister.name(random.nextInt(5)))
                    .append(random.nextInt(101)).append(random.nextBoolean() ? "Z" : "Za");
        }
        OwnershipGraph alone = Sketch.graph(drawn.line());
        OwnershipGraph among = Sketch.graph(more.toString());

        for (int party = 0; party < DrawnRegister.PARTIES; party++) {
            assertThat(told(among.controllersOf(id(party)))).isEqualTo(told(alone.controllersOf(id(party))));
            assertThat(among.background(id(party)).unidentified())
                    .isEqualTo(alone.background(id(party)).unidentified());
        }
    }

    @Property
    void whatIsCertainIsPossible(@ForAll("registers") DrawnRegister drawn, @ForAll @IntRange(max = 31) int roots,
            @ForAll HiddenHolders hidden) {
        OwnershipGraph graph = Sketch.graph(drawn.line());
        ControlAnswer certain = graph.block(ids(roots), Set.of(), hidden);
        ControlAnswer possible = graph.block(Set.of(), ids(roots), hidden);

        for (int party = 0; party < DrawnRegister.PARTIES; party++) {
            assertThat(certain.controls(id(party)) == Truth.NO || possible.controls(id(party)) != Truth.NO).isTrue();
            assertThat(possible.controls(id(party))).isLessThanOrEqualTo(certain.controls(id(party)));
        }
        assertThat(certain.certain().stream().filter(certain.possible()::contains)).isEmpty();
    }

    private static Register raised(Register register, PartyId holder, PartyId company) {
        return new Register(register.parties(), register.interests().stream().map(each -> {
            Share share = each.share();
            return share == null || !each.holder().equals(holder) || !each.company().equals(company)
                    ? each
                    : with(each, new Share(share.minimum().add(BigDecimal.TEN).min(BigDecimal.valueOf(100)), false,
                            share.maximum().add(BigDecimal.TEN).min(BigDecimal.valueOf(100)), false));
        }).toList());
    }

    private static Interest with(Interest each, Share share) {
        return new Interest(each.id(), each.holder(), each.company(), each.kind(), share, each.directness(), null, null,
                each.evidence());
    }

    /** The register with nothing in it but what the witness names. */
    private static Register only(Witness witness, Register register) {
        Set<InterestId> kept = Stream.concat(witness.stakes().stream(), witness.bounds().stream())
                .flatMap(stake -> stake.statements().stream()).map(Interest::id).collect(Collectors.toSet());
        List<Party> parties = register.parties().stream().map(party -> new Party(party.id(), party.kind(), party.name(),
                List.of(), List.of(), null, null, List.of(), null, witness.complete().contains(party),
                party.treasurySuspended(), null, party.evidence())).toList();
        return new Register(parties,
                register.interests().stream().filter(interest -> kept.contains(interest.id())).toList());
    }

    private static List<Object> outline(OwnershipGraph graph) {
        List<Object> outline = new ArrayList<>(told(graph.allPairs()));
        ControlAnswer all = graph.block(ids(EVERYBODY & 5), ids(EVERYBODY & 13), HiddenHolders.ALLOWED);
        for (Party party : graph.parties()) {
            outline.add(all.controls(party.id()));
            outline.add(String.valueOf(all.votes(party.id())));
            outline.add(graph.background(party.id()).unidentified());
        }
        graph.inconsistent().forEach(defect -> outline.add(defect.company().id() + " " + defect.lower()));
        return outline;
    }

    private static Set<String> told(List<ControlPair> pairs) {
        return pairs.stream().map(pair -> pair.controller().name() + pair.controlled().name() + pair.truth())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).toList();
    }

    private static PartyId id(int party) {
        return new PartyId(DrawnRegister.name(party));
    }

    private static Set<PartyId> ids(int bits) {
        return IntStream.range(0, DrawnRegister.PARTIES).filter(party -> (bits & 1 << party) != 0)
                .mapToObj(ControlPropertiesTest::id).collect(Collectors.toSet());
    }
}
