package eu.vigie.supplychain;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What the program adds to the source of a stake: that it is questioned, and by whom. */
public sealed interface SourceNote {

    /**
     * Statements about one stake do not agree; what counts lies between all of them.
     *
     * @param claims every statement, in the order of documents and places
     */
    record Disagreement(List<Claim> claims) implements SourceNote {

        public Disagreement {
            claims = List.copyOf(claims);
        }
    }

    /** The holder or the company says something else of itself, which takes nothing away; {@code claims} says what. */
    record Objection(List<Claim> claims) implements SourceNote {

        public Objection {
            claims = List.copyOf(claims);
        }
    }

    /** The holder or the company says so of itself. */
    record OfItself() implements SourceNote {}

    /**
     * One statement.
     *
     * @param share null when it gives none
     */
    record Claim(String document, String place, @Nullable Share share) {

        public static Claim of(Interest stake) {
            return new Claim(stake.evidence().document(), stake.evidence().place(), stake.share());
        }
    }
}
