package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.SourceNote;
import eu.vigie.supplychain.SourceNote.Claim;

/**
 * What parties say of their own stakes, beside what others say of them: kept and shown, and never to anybody's advantage.
 *
 * <p>Interpretation: a stake that only its holder or its company states may be there. It can make control possible and takes
 * nothing away from what others state. Where all holders are listed by others, and for shares that a company says it
 * has in itself, it could only take something away: there it is shown and not counted. Nor does a stake of a concert count that
 * the concert claims: one that holds nothing acts with its members' votes. Whoever says of itself that it acts in concert
 * possibly has a say, without the concert's other members getting more or less of one.
 */
final class OwnClaims {

    private static final SourceNote OF_ITSELF = new SourceNote.OfItself();

    private OwnClaims() {}

    /**
     * Each stake that others state once, and beside it what the parties concerned say.
     *
     * @param parties as others than themselves describe them
     * @param conflicts is told where they do not agree
     */
    static List<Interest> beside(Collection<StatedStake> stated, Collection<Party> parties,
            Consumer<StakeConflict> conflicts) {
        List<Interest> others = StakeClaims.reconciled(
                stated.stream().filter(each -> !each.concerned()).map(StatedStake::stake).toList(), conflicts);
        List<Interest> own = stated.stream().filter(StatedStake::concerned).map(StatedStake::stake).toList();
        if (own.isEmpty()) {
            return others;
        }
        Set<PartyId> complete = those(parties, Party::holdersComplete);
        Set<PartyId> concerts = those(parties, party -> party.kind() == PartyKind.ARRANGEMENT);
        List<Interest> all = new ArrayList<>();
        others.forEach(each -> all.add(noting(own, each, conflicts)));
        own.forEach(each -> all.add(concerts.contains(each.holder())
                ? with(each, InterestKind.OTHER, Directness.UNKNOWN, each.evidence().noting(OF_ITSELF))
                : weakened(each, complete.contains(each.company()))));
        return all;
    }

    private static Set<PartyId> those(Collection<Party> parties, Predicate<Party> which) {
        return parties.stream().filter(which).map(Party::id).collect(Collectors.toSet());
    }

    private static Interest weakened(Interest own, boolean complete) {
        boolean shares = own.kind() == InterestKind.SHAREHOLDING || own.kind() == InterestKind.VOTING_RIGHTS;
        boolean takesAway = shares && (complete || own.holder().equals(own.company()));
        Directness directness = takesAway || own.directness() == Directness.INDIRECT
                ? Directness.INDIRECT
                : Directness.UNKNOWN;
        return with(own, own.kind() == InterestKind.ACTING_IN_CONCERT ? InterestKind.INFLUENCE : own.kind(), directness,
                own.evidence().noting(OF_ITSELF));
    }

    /** A stake of which the party concerned says something else says that too. */
    private static Interest noting(List<Interest> own, Interest stake, Consumer<StakeConflict> conflicts) {
        List<Interest> other = own.stream().filter(each -> each.holder().equals(stake.holder())
                && each.company().equals(stake.company()) && each.kind() == stake.kind()
                && areOnOneDay(each, stake) && !Objects.equals(each.share(), stake.share())).toList();
        other.forEach(each -> conflicts.accept(conflict(stake, each)));
        List<Claim> differing = other.stream().map(Claim::of).distinct()
                .sorted(Comparator.comparing(Claim::document).thenComparing(Claim::place)).toList();
        return differing.isEmpty()
                ? stake
                : with(stake, stake.kind(), stake.directness(),
                        stake.evidence().noting(new SourceNote.Objection(differing)));
    }

    private static boolean areOnOneDay(Interest one, Interest other) {
        return begins(one, other.until()) && begins(other, one.until());
    }

    private static boolean begins(Interest stake, @Nullable LocalDate before) {
        return stake.from() == null || before == null || stake.from().isBefore(before);
    }

    private static StakeConflict conflict(Interest stake, Interest own) {
        LocalDate from = own.from() != null && begins(stake, own.from()) ? own.from() : stake.from();
        LocalDate until = own.until() != null && (stake.until() == null || own.until().isBefore(stake.until()))
                ? own.until()
                : stake.until();
        return new StakeConflict(stake.holder(), stake.company(), stake.kind(), from, until, List.of(
                new StakeConflict.Claim(stake.evidence(), stake.share(), false),
                new StakeConflict.Claim(own.evidence(), own.share(), true)),
                stake.share());
    }

    private static Interest with(Interest stake, InterestKind kind, Directness directness, EvidenceRef evidence) {
        return new Interest(stake.id(), stake.holder(), stake.company(), kind, stake.share(), directness, stake.from(),
                stake.until(), evidence, stake.power());
    }
}
