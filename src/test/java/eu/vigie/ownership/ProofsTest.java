package eu.vigie.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Truth;

/**
 * The proofs of an answer against every set of stakes there is. A set proves the answer when it stays with all other stakes in the
 * hands of strangers; a proof is a set of which no stake is idle.
 */
class ProofsTest {

    private static final int REGISTERS = 1_000;
    /** As many stakes as can be put into strangers' hands in every way. */
    private static final int MOST_STAKES = 7;

    /** One holder's stake in one company, whatever states it. */
    private record Held(String holder, String company) {}

    @Test
    void every_set_of_stakes_that_proves_the_answer_is_found_and_none_with_an_idle_stake() {
        forEachControl((register, answer, company) -> {
            Set<Set<Held>> expected = proofs(register, answer, company);
            List<Witness> every = answer.everyWitness(company, 1_000);

            // votes, and seats on a board that is laid out, of one holder in one company are two proofs and one Held
            assertThat(every).doesNotHaveDuplicates();
            assertThat(every.stream().map(ProofsTest::held).distinct().toList())
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(every).isSortedAccordingTo(Comparator.comparing(witness -> held(witness).size()));
            every.forEach(witness -> assertReadsFromTheTop(witness, answer, company));
        });
    }

    @Test
    void the_smallest_proof_is_as_small_as_any() {
        forEachControl((register, answer, company) -> {
            Set<Set<Held>> every = proofs(register, answer, company);
            Witness smallest = Objects.requireNonNull(answer.smallest(company));

            assertThat(every).contains(held(smallest));
            assertThat(held(smallest)).hasSize(every.stream().mapToInt(Set::size).min().orElseThrow());
            assertReadsFromTheTop(smallest, answer, company);
        });
    }

    @Test
    void the_proof_shown_first_is_one_of_them() {
        forEachControl((register, answer, company) -> {
            Witness witness = Objects.requireNonNull(answer.witness(company));

            assertThat(proofs(register, answer, company)).contains(held(witness));
            assertReadsFromTheTop(witness, answer, company);
        });
    }

    private interface Check {

        void on(Register register, ControlAnswer answer, PartyId company);
    }

    /** Registers with a set of one or two in each, and a company that it controls or may control. */
    private static void forEachControl(Check check) {
        for (long number = 0; number < REGISTERS; number++) {
            Register register = RandomRegister.numbered(number);
            OwnershipGraph graph = OwnershipGraph.of(register, Sketch.TODAY);
            List<Party> parties = register.parties();
            ControlAnswer answer = answer(graph, roots(parties, number));
            for (Party party : parties) {
                PartyId id = party.id();
                if (answer.isMember(id) == Truth.NO && answer.controls(id) != Truth.NO
                        && stakes(answer, id).size() <= MOST_STAKES) {
                    check.on(register, answer, id);
                }
            }
        }
    }

    private static Set<PartyId> roots(List<Party> parties, long number) {
        return IntStream.of((int) (number % parties.size()), (int) (number / 7 % parties.size()))
                .mapToObj(parties::get).filter(party -> party.kind() != PartyKind.ARRANGEMENT).map(Party::id)
                .collect(Collectors.toSet());
    }

    private static ControlAnswer answer(OwnershipGraph graph, Set<PartyId> roots) {
        return graph.block(roots, Set.of(), HiddenHolders.NOT_ALLOWED);
    }

    private static Set<Held> stakes(ControlAnswer answer, PartyId company) {
        return answer.everyStake(company).stream().map(ProofsTest::held)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Held held(Stake stake) {
        return new Held(stake.holder().id().value(), stake.company().id().value());
    }

    private static Set<Held> held(Witness witness) {
        return witness.stakes().stream().map(ProofsTest::held).collect(Collectors.toSet());
    }

    /** The smallest sets first, so that whatever contains one of them has an idle stake. */
    private static Set<Set<Held>> proofs(Register register, ControlAnswer answer, PartyId company) {
        List<Held> stakes = List.copyOf(stakes(answer, company));
        Set<PartyId> roots = register.parties().stream().map(Party::id)
                .filter(id -> answer.isMember(id) != Truth.NO).collect(Collectors.toSet());
        Set<Set<Held>> proofs = new LinkedHashSet<>();
        IntStream.range(0, 1 << stakes.size()).boxed().sorted(Comparator.comparing(Integer::bitCount))
                .map(bits -> IntStream.range(0, stakes.size()).filter(at -> (bits & 1 << at) != 0)
                        .mapToObj(stakes::get).collect(Collectors.toSet()))
                .filter(set -> proofs.stream().noneMatch(set::containsAll))
                .filter(set -> answer(OwnershipGraph.of(without(register, stakes, set), Sketch.TODAY), roots)
                        .controls(company).compareTo(answer.controls(company)) >= 0)
                .forEach(proofs::add);
        return proofs;
    }

    /** The stakes that are not kept are held by somebody else each. */
    private static Register without(Register register, List<Held> stakes, Set<Held> kept) {
        List<Party> parties = new ArrayList<>(register.parties());
        List<Interest> interests = new ArrayList<>();
        for (Interest each : register.interests()) {
            Held held = new Held(each.holder().value(), told(register, each));
            PartyId stranger = new PartyId("stranger" + stakes.indexOf(held));
            if (!stakes.contains(held) || kept.contains(held)) {
                interests.add(each);
            } else {
                interests.add(new Interest(new InterestId(each.id().value()), stranger, each.company(), each.kind(),
                        each.share(), each.directness(), each.from(), each.until(), each.evidence(), each.power()));
                if (parties.stream().noneMatch(party -> party.id().equals(stranger))) {
                    parties.add(Party.of(stranger.value(), PartyKind.NATURAL_PERSON, "stranger", null,
                            Sketch.EVIDENCE));
                }
            }
        }
        return new Register(parties, interests);
    }

    /** Those who are said to act together in a company are members of its concert. */
    private static String told(Register register, Interest interest) {
        boolean concerted = interest.kind() == InterestKind.ACTING_IN_CONCERT && register.parties().stream()
                .noneMatch(party -> party.id().equals(interest.company()) && party.kind() == PartyKind.ARRANGEMENT);
        return (concerted ? Concerts.ID : "") + interest.company().value();
    }

    private static void assertReadsFromTheTop(Witness witness, ControlAnswer answer, PartyId company) {
        Set<PartyId> reached = new TreeSet<>();
        for (Stake stake : witness.stakes()) {
            PartyId holder = stake.holder().id();
            assertThat(reached.contains(holder) || answer.isMember(holder) != Truth.NO).isTrue();
            reached.add(stake.company().id());
        }
        assertThat(witness.stakes().getLast().company().id()).isEqualTo(company);
        assertThat(Stream.concat(witness.stakes().stream(), witness.bounds().stream()).map(ProofsTest::held))
                .as("what is a stake of theirs is no bound").filteredOn(held(witness)::contains)
                .hasSameSizeAs(witness.stakes());
    }
}
