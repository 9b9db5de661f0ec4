package eu.vigie.ownership;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Truth;

/**
 * Single controllers, one run of both fixpoints for each. A concert that holds nothing itself is named only where none of
 * its members gets as far alone.
 */
final class Pairs {

    private final Edges edges;
    private final Fixpoint certain;
    private final Fixpoint possible;

    Pairs(Edges edges) {
        this.edges = edges;
        certain = new Fixpoint(edges, false, false);
        possible = new Fixpoint(edges, true, false);
    }

    static boolean holdsNothing(Edges edges, int party) {
        return edges.members[party] > 0 && edges.outStart[party] == edges.outStart[party + 1];
    }

    List<ControlPair> controlledBy(int controller) {
        return sorted(downFrom(controller, null));
    }

    List<ControlPair> all() {
        return sorted(IntStream.range(0, edges.size()).filter(this::mayControl)
                .mapToObj(party -> downFrom(party, null)).flatMap(List::stream).toList());
    }

    List<ControlPair> controllersOf(int controlled) {
        BitSet above = new Upstream(edges).above(controlled);
        above.set(controlled);
        List<ControlPair> found = new ArrayList<>();
        for (int party = 0; party < edges.size(); party++) {
            if (party != controlled && mayControl(party) && reaches(party, above)) {
                run(party, above);
                if (possible.contains(controlled) || certain.contains(controlled)) {
                    addPair(party, controlled, above, found);
                }
            }
        }
        return sorted(found);
    }

    List<ControlPair> ultimateControllersOf(int controlled) {
        List<ControlPair> found = new ArrayList<>();
        for (ControlPair pair : controllersOf(controlled)) {
            List<ControlPair> above = controllersOf(edges.parties.number(pair.controller().id()));
            Truth controlledItself = above.isEmpty() ? Truth.NO : above.getFirst().truth();
            Truth ultimate = pair.truth().and(controlledItself.not());
            if (ultimate != Truth.NO) {
                found.add(new ControlPair(pair.controller(), pair.controlled(), ultimate, pair.witness()));
            }
        }
        return sorted(found);
    }

    private boolean mayControl(int party) {
        return (edges.outStart[party] < edges.outStart[party + 1] || edges.members[party] > 0) && !edges.isBoard(party);
    }

    private boolean reaches(int party, BitSet above) {
        return above.get(party)
                || holdsNothing(edges, party) && membersOf(party).anyMatch(above::get);
    }

    private void run(int party, @Nullable BitSet within) {
        certain.run(roots(edges, party, Holdings.MEMBER), within);
        possible.run(roots(edges, party, Holdings.MEMBER | Holdings.MEMBER_CLAIM), within);
    }

    /** The party, and if it is a concert that holds nothing itself those of its members whose membership is so stated. */
    static int[] roots(Edges edges, int party, int memberships) {
        return holdsNothing(edges, party)
                ? IntStream.concat(IntStream.of(party), edges.membersOf(party, memberships)).toArray()
                : new int[]{party};
    }

    private List<ControlPair> downFrom(int party, @Nullable BitSet within) {
        run(party, within);
        int[] reached = IntStream.concat(places(possible), places(certain)).distinct().toArray();
        List<ControlPair> found = new ArrayList<>();
        for (int controlled : reached) {
            if (!possible.isRoot(controlled) && !edges.isBoard(controlled)) {
                addPair(party, controlled, within, found);
            }
        }
        return found;
    }

    private static IntStream places(Fixpoint fixpoint) {
        return IntStream.range(0, fixpoint.size()).map(fixpoint::at);
    }

    /** Expects both fixpoints to stand as run from that party, and leaves them so. */
    private void addPair(int party, int controlled, @Nullable BitSet within, List<ControlPair> found) {
        boolean isCertain = certain.contains(controlled);
        if (holdsNothing(edges, party) && aMemberGetsAsFar(party, controlled, isCertain, within)) {
            return;
        }
        Witness witness = new Witnesses(edges, isCertain ? certain : possible).of(controlled);
        found.add(new ControlPair(edges.parties.at(party), edges.parties.at(controlled),
                isCertain ? Truth.YES : Truth.UNKNOWN, witness));
    }

    private boolean aMemberGetsAsFar(int concert, int controlled, boolean isCertain, @Nullable BitSet within) {
        boolean itDoes = false;
        for (int member : membersOf(concert).toArray()) {
            run(member, within);
            itDoes |= member == controlled || (isCertain ? certain : possible).contains(controlled);
        }
        run(concert, within);
        return itDoes;
    }

    private IntStream membersOf(int concert) {
        return edges.membersOf(concert, Holdings.MEMBER | Holdings.MEMBER_CLAIM);
    }

    private static List<ControlPair> sorted(List<ControlPair> pairs) {
        return pairs.stream().sorted(ControlPair.ORDER).toList();
    }
}
