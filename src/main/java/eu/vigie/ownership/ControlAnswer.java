package eu.vigie.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * What a set of parties, taken as one, controls. Its members come in two degrees: certain ones, and those of whom the
 * evidence allows that they belong to it. YES holds in every world that the evidence allows, NO in every one too.
 * Unchanging.
 */
public final class ControlAnswer {

    private final Edges edges;
    private final int[] certainRoots;
    private final int[] possibleRoots;
    private final HiddenHolders hidden;
    private final Fixpoint certain;
    private final Fixpoint possible;

    ControlAnswer(Edges edges, int[] certainRoots, int[] possibleRoots, HiddenHolders hidden) {
        this.edges = edges;
        this.certainRoots = certainRoots;
        this.possibleRoots = possibleRoots;
        this.hidden = hidden;
        certain = new Fixpoint(edges, false, false);
        possible = new Fixpoint(edges, true, hidden == HiddenHolders.ALLOWED);
        certain.run(certainRoots, null);
        possible.run(possibleRoots, null);
    }

    /**
     * Whether the set controls a party. Nobody controls itself: for a member of the set, whether the others do (which
     * costs another run).
     *
     * @throws IllegalArgumentException when the register has no such party
     */
    public Truth controls(PartyId party) {
        int number = edges.parties.number(party);
        return othersThan(number, answer -> answer.truth(number));
    }

    /** Whether a party belongs to the set itself: YES, or UNKNOWN when it possibly does. */
    public Truth isMember(PartyId party) {
        int number = edges.parties.number(party);
        return certain.isRoot(number) ? Truth.YES : possible.isRoot(number) ? Truth.UNKNOWN : Truth.NO;
    }

    /**
     * Why it controls a party, for certain where it does, else possibly.
     *
     * @return null when the answer is NO
     * @throws IllegalArgumentException when the register has no such party
     */
    public @Nullable Witness witness(PartyId party) {
        int number = edges.parties.number(party);
        return othersThan(number, answer -> answer.proof(number));
    }

    /**
     * Every stake through which the set holds the party, at every depth up to its members: all ways, where
     * {@link #witness} shows one. Those that possibly belong are followed too unless control is certain.
     */
    public List<Stake> everyStake(PartyId party) {
        int number = edges.parties.number(party);
        return othersThan(number, answer -> new Witnesses(edges,
                answer.certain.contains(number) ? answer.certain : answer.possible).everyStake(number));
    }

    /** The same, and what is held by those who are possibly under the set, whether the control is certain or not. */
    List<Stake> everyPossibleStake(PartyId party) {
        int number = edges.parties.number(party);
        return othersThan(number, answer -> new Witnesses(edges, answer.possible).everyStake(number));
    }

    /**
     * The fewest stakes that prove the control, where they can be found with bounded work; else as {@link #witness}.
     *
     * @return null when the answer is NO
     */
    public @Nullable Witness smallest(PartyId party) {
        int number = edges.parties.number(party);
        return othersThan(number, answer -> answer.truth(number) == Truth.NO
                ? null
                : new Witnesses(edges, answer.certain.contains(number) ? answer.certain : answer.possible)
                        .smallest(number));
    }

    /**
     * Every way in which it controls a party, each with as few stakes as carry it, short ones first; where
     * {@link #smallest} shows one. Of more ways than asked for, or than can be found with bounded work, some are left out.
     *
     * @param most how many are looked for
     * @return empty when the answer is NO
     */
    public List<Witness> everyWitness(PartyId party, int most) {
        int number = edges.parties.number(party);
        return othersThan(number, answer -> answer.truth(number) == Truth.NO
                ? List.of()
                : new Witnesses(edges, answer.certain.contains(number) ? answer.certain : answer.possible)
                        .every(number, most));
    }

    /**
     * Votes that the set and the companies under it have in a party: the least they certainly have, the most they may
     * have, in percent. Bounds that need more than {@link Share#MOST_DECIMALS} decimals are rounded outwards.
     *
     * @return null when no votes in it are known or possible; {@link Share#UNKNOWN} where the register contradicts itself
     */
    public @Nullable Share votes(PartyId party) {
        int number = edges.parties.number(party);
        return othersThan(number, answer -> new Votes(edges, answer.certain, answer.possible).in(number));
    }

    /** Companies it certainly controls, without the set's own members, sorted. */
    public List<Party> certain() {
        return members(certain, null);
    }

    /** Companies it controls in some worlds and not in all, without the set's own members, sorted. */
    public List<Party> possible() {
        return members(possible, certain);
    }

    private Truth truth(int party) {
        return certain.contains(party) ? Truth.YES : possible.contains(party) ? Truth.UNKNOWN : Truth.NO;
    }

    private @Nullable Witness proof(int party) {
        return switch (truth(party)) {
            case YES -> new Witnesses(edges, certain).of(party);
            case UNKNOWN -> new Witnesses(edges, possible).of(party);
            case NO -> null;
        };
    }

    private <T extends @Nullable Object> T othersThan(int party, Function<ControlAnswer, T> question) {
        // whoever certainly belongs to the set possibly does
        return question.apply(possible.isRoot(party)
                ? new ControlAnswer(edges, without(party, certainRoots), without(party, possibleRoots), hidden)
                : this);
    }

    private static int[] without(int party, int[] roots) {
        return java.util.Arrays.stream(roots).filter(root -> root != party).toArray();
    }

    private List<Party> members(Fixpoint fixpoint, @Nullable Fixpoint except) {
        List<Integer> numbers = new ArrayList<>();
        for (int place = 0; place < fixpoint.size(); place++) {
            int party = fixpoint.at(place);
            if (!fixpoint.isRoot(party) && !edges.isBoard(party) && (except == null || !except.contains(party))) {
                numbers.add(party);
            }
        }
        return numbers.stream().sorted().map(edges.parties::at).toList();
    }
}
