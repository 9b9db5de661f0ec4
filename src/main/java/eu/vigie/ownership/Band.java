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
            boolean tells = isTelling(interest.share());
            boolean isDirect = interest.directness() == Directness.DIRECT;
            if (tells && isDirect && interest.kind() == ledger) {
                direct = around(direct, interest.share());
            } else if (tells && !isDirect && (interest.kind() == ledger
                    || votes && interest.kind() == InterestKind.VOTING_RIGHTS)) {
                claimed = around(claimed, interest.share());
            } else {
                unstated = true;
            }
        }
        return any ? combined(direct, claimed, unstated) : null;
    }

    private static Share combined(@Nullable Share direct, @Nullable Share claimed, boolean unstated) {
        if (direct == null && (claimed == null || unstated)) {
            return Share.UNKNOWN;
        }
        Share optional = claimed == null
                ? null
                : new Share(BigDecimal.ZERO, false, claimed.maximum(),
                        claimed.exclusiveMaximum() && claimed.maximum().signum() > 0);
        if (direct == null) {
            return optional == null ? Share.UNKNOWN : optional;
        }
        return optional == null
                ? direct
                : around(direct, new Share(direct.minimum(), direct.exclusiveMinimum(),
                        direct.maximum().max(optional.maximum()), widerTop(direct, optional)));
    }

    private static boolean widerTop(Share one, Share other) {
        int order = one.maximum().compareTo(other.maximum());
        return order == 0
                ? one.exclusiveMaximum() && other.exclusiveMaximum()
                : (order > 0 ? one : other).exclusiveMaximum();
    }

    private static Share around(@Nullable Share one, @Nullable Share other) {
        if (one == null || other == null) {
            return one != null ? one : other != null ? other : Share.UNKNOWN;
        }
        int order = one.minimum().compareTo(other.minimum());
        boolean openBottom = order == 0
                ? one.exclusiveMinimum() && other.exclusiveMinimum()
                : (order < 0 ? one : other).exclusiveMinimum();
        return new Share(one.minimum().min(other.minimum()), openBottom, one.maximum().max(other.maximum()),
                widerTop(one, other));
    }

    private static boolean isTelling(@Nullable Share share) {
        return share != null && !share.equals(Share.UNKNOWN);
    }
}
