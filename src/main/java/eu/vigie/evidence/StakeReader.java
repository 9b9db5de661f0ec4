package eu.vigie.evidence;

import java.math.BigDecimal;
import java.util.Objects;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Share;

/** A stake from what its document says of it. */
final class StakeReader {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private StakeReader() {}

    /**
     * @throws IllegalArgumentException when the share contradicts itself
     * @throws java.time.DateTimeException when a date is none
     */
    static Interest read(Described stake, PartyId holder, PartyId company) {
        Share stated = share(stake);
        InterestKind kind = kind(stake, stated);
        Share share = stated == null && InterestTerms.hasShare(kind) ? Share.UNKNOWN : stated;
        return new Interest(new InterestId(stake.node().getURI()), holder, company, kind, share, directness(stake),
                stake.date(Vocabulary.START_DATE), stake.date(Vocabulary.END_DATE), stake.evidence());
    }

    /** A right to appoint that reaches half of the board at most is no majority of it. */
    private static InterestKind kind(Described stake, @Nullable Share share) {
        InterestKind kind = stake.all(Vocabulary.TYPE).stream().map(InterestTerms::kind).filter(Objects::nonNull)
                .findFirst().orElseThrow(() -> new IllegalArgumentException("an interest is of no kind that is known"));
        return kind == InterestKind.APPOINTMENT_OF_BOARD && share != null && share.maximum().compareTo(HALF) <= 0
                ? InterestKind.OTHER
                : kind;
    }

    private static @Nullable Share share(Described stake) {
        BigDecimal exact = stake.read(Vocabulary.SHARE_EXACT, Share::percentage);
        Bound lower = Bound.of(stake, Vocabulary.SHARE_MINIMUM, Vocabulary.SHARE_EXCLUSIVE_MINIMUM, true);
        Bound upper = Bound.of(stake, Vocabulary.SHARE_MAXIMUM, Vocabulary.SHARE_EXCLUSIVE_MAXIMUM, false);
        if (lower == null && upper == null) {
            return exact == null ? null : Share.exactly(exact);
        }
        Share band = new Share(lower == null ? BigDecimal.ZERO : lower.value(), lower != null && lower.exclusive(),
                upper == null ? BigDecimal.valueOf(100) : upper.value(), upper != null && upper.exclusive());
        if (exact == null) {
            return band;
        }
        if (exact.compareTo(band.minimum()) < 0 || exact.compareTo(band.maximum()) > 0) {
            throw new IllegalArgumentException("the exact share " + exact.toPlainString() + " is not within " + band);
        }
        return Share.exactly(exact);
    }

    private static Directness directness(Described stake) {
        Node stated = stake.first(Vocabulary.DIRECT_OR_INDIRECT);
        if (stated == null || stated.equals(Vocabulary.uri(Vocabulary.CODES + "Direct"))) {
            return Directness.DIRECT;
        }
        return stated.equals(Vocabulary.uri(Vocabulary.CODES + "Indirect"))
                ? Directness.INDIRECT
                : Directness.UNKNOWN;
    }

    private record Bound(BigDecimal value, boolean exclusive) {

        /** The narrower of an inclusive and an exclusive bound. */
        static @Nullable Bound of(Described stake, Node inclusive, Node exclusive, boolean lower) {
            BigDecimal in = stake.read(inclusive, Share::percentage);
            BigDecimal out = stake.read(exclusive, Share::percentage);
            if (in == null || out == null) {
                return in == null && out == null
                        ? null
                        : new Bound(Objects.requireNonNull(in != null ? in : out), in == null);
            }
            int order = lower ? out.compareTo(in) : in.compareTo(out);
            return order >= 0 ? new Bound(out, true) : new Bound(in, false);
        }
    }
}
