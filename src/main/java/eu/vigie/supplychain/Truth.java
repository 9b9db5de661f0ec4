package eu.vigie.supplychain;

import org.jspecify.annotations.Nullable;

/** Three-valued truth (Kleene): what holds in every world that the evidence allows, in none, or in some. */
public enum Truth {
    NO, UNKNOWN, YES;

    /** Unknown for null. */
    public static Truth of(@Nullable Boolean value) {
        return value == null ? UNKNOWN : value ? YES : NO;
    }

    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }
}
