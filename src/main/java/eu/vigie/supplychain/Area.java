package eu.vigie.supplychain;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * The countries that count as "European" under one act on one date. Data, never a constant.
 *
 * @param id its name in {@code ontology/jurisdictions.ttl}, for example {@code EU27}
 * @param members its countries, sorted
 * @param validFrom first day of this composition
 * @param validUntil first day on which it no longer holds; null while it does
 * @param reference the act or page that says so
 * @param verification how sure we are: read, second-hand or recalled
 */
public record Area(String id, Set<Country> members, LocalDate validFrom, @Nullable LocalDate validUntil,
        String reference, String verification) {

    public Area {
        members = java.util.Collections.unmodifiableSet(new TreeSet<>(members));
    }

    /** Unknown for an unknown country. */
    public Truth contains(@Nullable Country country) {
        return country == null ? Truth.UNKNOWN : Truth.of(members.contains(country));
    }
}
