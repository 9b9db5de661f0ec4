package eu.vigie.finding;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Share;

/**
 * The numbers a verdict rests on, with their bounds.
 *
 * @param attribution DIRECT, CASCADE or MULTIPLY where it decided; null where the question does not arise or they disagree
 * @param all the figures, the deciding one first; may be empty
 */
public record Figures(@Nullable String attribution, List<Figure> all) {

    public static final Figures NONE = new Figures(null, List.of());

    public Figures {
        all = List.copyOf(all);
    }

    public static Figures of(Figure... figures) {
        return new Figures(null, List.of(figures));
    }

    /**
     * One number.
     *
     * @param name what it measures, for example {@code votes} or {@code CASCADE}
     * @param lower least value in any world the evidence allows
     * @param exclusiveLower whether it is more than that in all of them
     * @param upper greatest value
     * @param exclusiveUpper whether it is less than that in all of them
     * @param unit {@code percent}, {@code EUR}, {@code count}
     * @param threshold with its comparison, for example {@code > 50}; null when it is compared with nothing
     */
    public record Figure(String name, BigDecimal lower, boolean exclusiveLower, BigDecimal upper,
            boolean exclusiveUpper, String unit, @Nullable String threshold) {

        /** With both ends. */
        public Figure(String name, BigDecimal lower, BigDecimal upper, String unit, @Nullable String threshold) {
            this(name, lower, false, upper, false, unit, threshold);
        }

        /** A share in percent, with the ends that it leaves out. */
        public static Figure of(String name, Share share, @Nullable String threshold) {
            return new Figure(name, share.minimum(), share.exclusiveMinimum(), share.maximum(),
                    share.exclusiveMaximum(), "percent", threshold);
        }
    }
}
