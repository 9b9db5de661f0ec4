package eu.vigie.ownership;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Share;

/**
 * What several statements about one holder and one company come to. A holder counts once: statements that differ widen
 * the band and are never added; a statement without a number does not widen one that has a number; a stake that
 * nobody calls direct may be there or not.
 */
final class Band {

    private Band() {}

    /** Whether a direct interest of that kind says how much. */
    static boolean isKnown(Interest interest, InterestKind kind) {
        return interest.kind() == kind && interest.directness() == Directness.DIRECT && isTelling(interest.share());
    }

    /**
     * Votes of the holder of these interests; null when they are not about votes.
     *
     * @param votingKnown whether voting rights are known for anybody in the company: if so, a shareholding tells nothing
     *        of votes but that the holder may have some
     */
    static @Nullable Share votes(List<Interest> interests, boolean votingKnown) {
        return of(interests, votingKnown ? InterestKind.VOTING_RIGHTS : InterestKind.SHAREHOLDING, true);
    }

    /** Capital of the holder of these interests: voting rights tell nothing of it but that there may be some. */
    static @Nullable Share capital(List<Interest> interests) {
        return of(interests, InterestKind.SHAREHOLDING, false);
    }

    static boolean isStake(InterestKind kind) {
        return kind == InterestKind.VOTING_RIGHTS || kind == InterestKind.SHAREHOLDING;
    }

    private static @Nullable Share of(List<Interest> interests, InterestKind ledger, boolean votes) {
        Share direct = null;
        Share claimed = null;
        boolean any = false;
        boolean unstated = false;
        for (Interest interest : interests) {
            if (!isStake(interest.kind())) {
                continue;
            }
            any = true;
            Share share = isTelling(interest.share()) ? interest.share() : null;
            boolean isDirect = interest.directness() == Directness.DIRECT;
            if (share != null && isDirect && interest.kind() == ledger) {
                direct = around(direct, share);
            } else if (share != null && !isDirect && (interest.kind() == ledger
                    || votes && interest.kind() == InterestKind.VOTING_RIGHTS)) {
                claimed = around(claimed, share);
            } else {
                unstated = true;
            }
        }
        return any ? combined(direct, claimed, unstated) : null;
    }

    private static Share combined(@Nullable Share direct, @Nullable Share claimed, boolean unstated) {
        if (claimed == null) {
            return direct == null ? Share.UNKNOWN : direct;
        }
        if (direct == null) {
            return unstated
                    ? Share.UNKNOWN
                    : new Share(BigDecimal.ZERO, false, claimed.maximum(), claimed.exclusiveMaximum());
        }
        return new Share(direct.minimum(), direct.exclusiveMinimum(), direct.maximum().max(claimed.maximum()),
                isTopOpen(direct, claimed));
    }

    private static Share around(@Nullable Share one, Share other) {
        return one == null
                ? other
                : new Share(one.minimum().min(other.minimum()), isBottomOpen(one, other),
                        one.maximum().max(other.maximum()), isTopOpen(one, other));
    }

    /** Whether the lower of two bottoms is left out; by both, where they are equal. */
    private static boolean isBottomOpen(Share one, Share other) {
        int order = one.minimum().compareTo(other.minimum());
        return (order > 0 || one.exclusiveMinimum()) && (order < 0 || other.exclusiveMinimum());
    }

    private static boolean isTopOpen(Share one, Share other) {
        int order = one.maximum().compareTo(other.maximum());
        return (order < 0 || one.exclusiveMaximum()) && (order > 0 || other.exclusiveMaximum());
    }

    private static boolean isTelling(@Nullable Share share) {
        return share != null && !share.equals(Share.UNKNOWN);
    }
}
