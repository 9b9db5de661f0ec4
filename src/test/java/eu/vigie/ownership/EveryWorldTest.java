package eu.vigie.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Truth;

/**
 * The solver, register after register, against every world of each: single controllers, blocks with and without hidden holders,
 * owners of half, boards, contradictions; as a graph, as a snapshot, and asked party by party. Ten thousand registers by default, a million with
 * {@code -Dvigie.registers=1000000}, from {@code -Dvigie.first} on. A register that differs is told with nothing in it that the
 * difference does not need. Nearly all of the time goes into the worlds, so with {@code -Dvigie.again=true}, as mutation tests have
 * it, they are gone through once and kept for the next run in the same process.
 */
class EveryWorldTest {

    private static final int MOST_TOLD = 5;
    private static final boolean AGAIN = Boolean.getBoolean("vigie.again");
    private static final Map<Asked, EveryWorld> KEPT = new ConcurrentHashMap<>();

    private record Asked(long number, Measure measure, HiddenHolders hidden) {}

    @Test
    void theSolverAnswersWhatHoldsInEveryWorldAndWhatInSome() {
        long first = Long.getLong("vigie.first", 0);
        List<String> differences = LongStream.range(first, first + Long.getLong("vigie.registers", 10_000)).parallel()
                .mapToObj(EveryWorldTest::difference).filter(told -> !told.isEmpty()).limit(MOST_TOLD).toList();

        assertThat(differences).isEmpty();
    }

    private static String difference(long number) {
        Register register = RandomRegister.numbered(number);
        if (differences(register, number).isEmpty()) {
            return "";
        }
        Register small = AGAIN ? register : reduced(register, number);
        return "register " + number + ":\n  " + told(small) + "\n  " + differences(small, number);
    }

    private static Register reduced(Register register, long number) {
        for (int at = 0; at < register.interests().size(); at++) {
            List<Interest> fewer = new ArrayList<>(register.interests());
            fewer.remove(at);
            Register smaller = new Register(register.parties(), fewer);
            if (!differences(smaller, number).isEmpty()) {
                return reduced(smaller, number);
            }
        }
        return register;
    }

    private static List<String> differences(Register register, long number) {
        List<String> found = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            EveryWorld worlds = worlds(register, number, measure, HiddenHolders.NOT_ALLOWED);
            Set<String> expected = pairs(worlds);
            OwnershipGraph graph = OwnershipGraph.of(register, Sketch.TODAY, measure);
            RegisterSnapshot snapshot = snapshot(register, measure);
            compare("pairs of the graph by " + measure, expected, told(graph.allPairs()), found);
            compare("pairs of the snapshot by " + measure, expected, RegisterSnapshotTest.pairs(snapshot), found);
            compare("pairs asked one by one by " + measure, expected, oneByOne(graph, snapshot, number), found);
            compare("contradictions by " + measure, worlds.contradictory(), contradictory(graph, graph::ledger), found);
            compare("contradictory boards by " + measure, worlds.contradictoryBoards(),
                    contradictory(graph, company -> InterestKind.APPOINTMENT_OF_BOARD), found);
            compare("contradictions of the snapshot by " + measure,
                    all(worlds.contradictory(), worlds.contradictoryBoards()), contradictory(snapshot), found);
            for (HiddenHolders hidden : HiddenHolders.values()) {
                EveryWorld all = hidden == HiddenHolders.NOT_ALLOWED
                        ? worlds
                        : worlds(register, number, measure, hidden);
                compareBlocks(all, graph, snapshot, hidden, number, found);
            }
        }
        return found;
    }

    private static EveryWorld worlds(Register register, long number, Measure measure, HiddenHolders hidden) {
        return AGAIN
                ? KEPT.computeIfAbsent(new Asked(number, measure, hidden),
                        asked -> new EveryWorld(register, Sketch.TODAY, measure, hidden))
                : new EveryWorld(register, Sketch.TODAY, measure, hidden);
    }

    private static void compareBlocks(EveryWorld worlds, OwnershipGraph graph, RegisterSnapshot snapshot,
            HiddenHolders hidden, long number, List<String> found) {
        Random random = new Random(~number);
        for (int times = 0; times < 2; times++) {
            int certain = random.nextInt(1 << worlds.parties().size());
            int also = random.nextInt(1 << worlds.parties().size());
            Truth[] expected = worlds.block(certain, also);
            ControlAnswer answer = graph.block(ids(worlds, certain), ids(worlds, certain | also), hidden);
            Truth[] actual = worlds.parties().stream().map(id -> answer.controls(new PartyId(id)))
                    .toArray(Truth[]::new);
            compare("block " + ids(worlds, certain) + " and perhaps " + ids(worlds, also) + " " + hidden,
                    List.of(expected), List.of(actual), found);
        }
    }

    private static void compare(String what, Object expected, Object actual, List<String> found) {
        if (!expected.equals(actual)) {
            found.add(what + " should be " + expected + " and are " + actual);
        }
    }

    private static Set<String> pairs(EveryWorld worlds) {
        Set<String> pairs = new TreeSet<>();
        Truth[][] truths = worlds.pairs();
        for (int holder = 0; holder < truths.length; holder++) {
            for (int company = 0; company < truths.length; company++) {
                if (truths[holder][company] != Truth.NO) {
                    pairs.add(worlds.parties().get(holder) + " " + worlds.parties().get(company) + " "
                            + truths[holder][company]);
                }
            }
        }
        return pairs;
    }

    private static Set<String> told(List<ControlPair> pairs) {
        return pairs.stream().map(pair -> pair.controller().id() + " " + pair.controlled().id() + " " + pair.truth())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Some parties asked who controls them, by the graph or the snapshot, the others whom they control. */
    private static Set<String> oneByOne(OwnershipGraph graph, RegisterSnapshot snapshot, long number) {
        Set<String> pairs = new TreeSet<>();
        switch ((int) (number % 3)) {
            case 0 -> graph.parties().forEach(party -> pairs.addAll(told(graph.controllersOf(party.id()))));
            case 1 -> graph.parties().forEach(party -> pairs.addAll(told(graph.controlledBy(party.id()))));
            default -> IntStream.range(0, snapshot.size()).forEach(party -> snapshot.controllersOf(List.of(party))
                    .forEach(pair -> pairs.add(RegisterSnapshotTest.told(snapshot, pair))));
        }
        return pairs;
    }

    private static Set<String> contradictory(OwnershipGraph graph, Function<PartyId, InterestKind> ledger) {
        return graph.inconsistent().stream().filter(defect -> defect.ledger() == ledger.apply(defect.company().id()))
                .map(defect -> defect.company().id().value()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those whose board it is are marked. */
    private static Set<String> contradictory(RegisterSnapshot snapshot) {
        return snapshot.contradictions().stream().map(defect -> snapshot.id(defect.company())
                + (defect.ledger() == InterestKind.APPOINTMENT_OF_BOARD ? " board" : ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all(Set<String> votes, Set<String> boards) {
        return Stream.concat(votes.stream(), boards.stream().map(company -> company + " board"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static RegisterSnapshot snapshot(Register register, Measure measure) {
        RegisterColumns columns = new RegisterColumns();
        register.parties().forEach(columns::add);
        register.interests().forEach(columns::add);
        return columns.asOf(Sketch.TODAY, measure);
    }

    private static Set<PartyId> ids(EveryWorld worlds, int bits) {
        return IntStream.range(0, worlds.parties().size()).filter(party -> (bits & 1 << party) != 0)
                .mapToObj(party -> new PartyId(worlds.parties().get(party))).collect(Collectors.toSet());
    }

    private static String told(Register register) {
        String marks = register.parties().stream()
                .map(party -> party.id() + " " + party.kind() + (party.holdersComplete() ? " complete" : "")
                        + (party.treasurySuspended() ? " suspended" : ""))
                .collect(Collectors.joining(", "));
        return marks + "; " + register.interests().stream()
                .map(each -> each.holder() + " " + each.directness() + " " + each.kind() + " "
                        + (each.share() == null ? "" : each.share() + " of ")
                        + (each.power() == null ? "" : each.power() + " of ") + each.company()
                        + (each.from() == null ? "" : " from " + each.from())
                        + (each.until() == null ? "" : " until " + each.until()))
                .collect(Collectors.joining(", "));
    }
}
