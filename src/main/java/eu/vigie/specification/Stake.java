package eu.vigie.specification;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Power;
import eu.vigie.supplychain.Share;

/**
 * A stake of a scenario's register.
 *
 * @param holder who holds
 * @param company what is held
 * @param means by what
 * @param share how much; null where the means has no percentage
 * @param from first day; null when always so far
 * @param until first day on which it no longer holds; null while it does
 * @param power what it allows beside a share; null where nothing is said of it
 */
record Stake(Somebody holder, Somebody company, InterestKind means, @Nullable Share share, @Nullable LocalDate from,
        @Nullable LocalDate until, @Nullable Power power) {

    Stake(Somebody holder, Somebody company, InterestKind means, @Nullable Share share, @Nullable LocalDate from,
            @Nullable LocalDate until) {
        this(holder, company, means, share, from, until, null);
    }
}
