package eu.vigie.supplychain;

import java.time.LocalDate;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Interest.Directness;

/** Takes a whole register in, fact after fact, without names of stakes and without saying where each was read. */
public interface RegisterTaker {

    /** How many stakes will be told, roughly: whoever keeps them may make room. */
    default void expect(int stakes) {}

    /**
     * A party, told once.
     *
     * @return the number by which its stakes name it
     */
    int party(Party party);

    /**
     * Companies of which nothing is known but a name, told once and at once; ids and names may be asked for later, or never.
     *
     * @param ids by place in what is told, from 0
     * @param names the same
     * @return the number of the first; those of the others follow
     */
    int companies(int count, IntFunction<PartyId> ids, IntFunction<String> names);

    /**
     * A stake of one party in another.
     *
     * @param share how much; null where the kind has no percentage
     * @param from first day; null when not stated
     * @param until first day on which it no longer holds; null while it does
     * @param power what it allows its holder to do, as far as the source says so
     */
    void stake(int holder, int company, InterestKind kind, @Nullable Share share, Directness directness,
            @Nullable LocalDate from, @Nullable LocalDate until, @Nullable Power power);
}
