package eu.vigie.supplychain;

import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** What an interest that has no percentage allows its holder to do, as far as the source says so. */
public sealed interface Power {

    /** What a veto may stop; the matters of strategic decisions first. */
    enum Matter {
        BUDGET, BUSINESS_PLAN, SENIOR_MANAGEMENT, MAJOR_INVESTMENT, OTHER
    }

    /** May stop decisions on these matters; none when the source names none. */
    record Veto(Set<Matter> matters) implements Power {

        public Veto {
            matters = Set.copyOf(matters);
        }
    }

    /**
     * May appoint so many of the members of the board.
     *
     * @param appoints at least 0, at most {@code of}
     * @param of how many there are, at least 1
     */
    record Seats(int appoints, int of) implements Power {

        public Seats {
            if (of < 1 || appoints < 0 || appoints > of) {
                throw new IllegalArgumentException("nobody appoints " + appoints + " of " + of + " members of a board");
            }
        }

        /** Whether that is most of them: half is not. */
        public boolean isMajority() {
            return 2L * appoints > of;
        }
    }

    /** What two sources on one interest come to: all matters that either names; seats only where they agree. */
    static @Nullable Power both(@Nullable Power one, @Nullable Power other) {
        if (one instanceof Veto(Set<Matter> some) && other instanceof Veto(Set<Matter> more)) {
            Set<Matter> all = new TreeSet<>(some);
            all.addAll(more);
            return new Veto(all);
        }
        return one == null ? other : other == null || one.equals(other) ? one : null;
    }
}
