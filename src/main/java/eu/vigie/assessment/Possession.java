package eu.vigie.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.Outlooks.Members;
import eu.vigie.finding.OpenFact;
import eu.vigie.finding.Outlook;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.ownership.Background;
import eu.vigie.ownership.ControlAnswer;
import eu.vigie.ownership.HiddenHolders;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.ownership.Stake;
import eu.vigie.ownership.Witness;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * Whether some parties, all together, own companies as a rule of sanctions law counts it, or control them otherwise. What they own
 * counts in full for what it holds in turn.
 */
final class Possession {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private final Members whom;
    private final OpenFact.Kind belonging;
    private final String remedy;
    private final Set<PartyId> claimed;
    private final CapitalView capital;
    private final Outlooks ofVotes;
    private final ControlAnswer owning;
    private final ControlAnswer stated;
    private final ControlAnswer controlling;

    /**
     * @param capital the register by the measure that is enough
     * @param votes the register as control sees it
     * @param whom those who own, for certain and possibly
     * @param belonging what is asked where it is not known whether somebody is one of them
     * @param remedy what takes their place in a cure, as {@link eu.vigie.finding.Remedy} has it
     */
    Possession(Register register, LocalDate asOf, CapitalView capital, OwnershipGraph votes, Outlooks ofVotes,
            Members whom,
            OpenFact.Kind belonging, String remedy) {
        this.whom = whom;
        this.belonging = belonging;
        this.remedy = remedy;
        this.ofVotes = ofVotes;
        Set<PartyId> all = with(whom.certain(), whom.possible());
        this.capital = capital;
        claimed = claimed(register, asOf, all);
        owning = capital.graph().block(whom.certain(), with(all, claimed), HiddenHolders.ALLOWED);
        stated = capital.graph().block(whom.certain(), all, HiddenHolders.NOT_ALLOWED);
        controlling = votes.block(whom.certain(), all, HiddenHolders.ALLOWED);
    }

    /**
     * What was found out about one company.
     *
     * @param owned whether they own it
     * @param share what they hold in its capital, directly or through those they own; null when nothing
     * @param controlled whether they control it by votes or rights
     * @param holders who of all those that hold anything appears in the proof, or in the stakes
     * @param loop whether holdings run in a loop on the way
     * @param because the stakes, seats and gaps that prove the answers
     */
    record Found(Truth owned, @Nullable Share share, Truth controlled, List<PartyId> holders, boolean loop,
            List<ReasoningStep> because) {

        /** Of one of whom nothing is asked: it is one of them itself, or a person or State. */
        static final Found NOTHING = new Found(Truth.NO, null, Truth.NO, List.of(), false,
                List.of());
    }

    Found of(Party party) {
        PartyId id = party.id();
        if (party.kind().endsChain()) {
            return Found.NOTHING;
        }
        Background background = capital.graph().background(id);
        Truth owned = owning.controls(id).or(claimed.contains(id) ? Truth.UNKNOWN : Truth.NO);
        Truth controlled = controlling.controls(id);
        @Nullable
        Share share = share(id);
        @Nullable
        Witness proof = owned == Truth.NO ? null : owning.witness(id);
        @Nullable
        Witness control = controlled == Truth.YES && owned == Truth.NO ? controlling.witness(id) : null;
        List<Stake> stakes = share == null ? List.of() : stated.everyStake(id);
        List<PartyId> holders = Stream.of(proof == null ? stakes : proof.stakes(),
                control == null ? List.<Stake>of() : control.stakes()).flatMap(List::stream)
                .map(stake -> stake.holder().id()).distinct().toList();
        Set<ReasoningStep> because = new LinkedHashSet<>();
        because.addAll(proof == null ? List.of() : Steps.proof(proof));
        because.addAll(control == null ? List.of() : Steps.proof(control));
        if (owned != Truth.YES) {
            because.addAll(Steps.stakes(stakes));
            because.addAll(capital.upstreams().stakes(party, background));
            because.addAll(Steps.gaps(background));
        }
        return new Found(owned, share, controlled, holders, !background.loop().isEmpty(),
                new ArrayList<>(because));
    }

    /** What would settle or end that they own it, else that they control it. */
    Outlook outlook(Party party, Found found) {
        return switch (found.owned()) {
            case YES -> new Outlook(List.of(), capital.outlooks().curing(party, whom, remedy));
            case UNKNOWN -> new Outlook(settling(capital.outlooks(), party), List.of());
            case NO -> switch (found.controlled()) {
                case YES -> new Outlook(List.of(), ofVotes.curing(party, whom, remedy));
                case UNKNOWN -> new Outlook(settling(ofVotes, party), List.of());
                case NO -> Outlook.NONE;
            };
        };
    }

    private List<OpenFact> settling(Outlooks outlooks, Party party) {
        return outlooks.settling(party, whom, HiddenHolders.ALLOWED, belonging);
    }

    /**
     * Companies of which one of them is stated to hold half through others. Where the stakes that are read do not bear it out, one of
     * the two is wrong: half is possible.
     */
    private static Set<PartyId> claimed(Register register, LocalDate asOf, Set<PartyId> all) {
        return register.interests().stream()
                .filter(interest -> interest.holdsOn(asOf) && mayBeHalfThroughOthers(interest))
                .filter(interest -> all.contains(interest.holder())).map(Interest::company)
                .collect(Collectors.toSet());
    }

    private static boolean mayBeHalfThroughOthers(Interest interest) {
        Share share = interest.share();
        return interest.kind() == InterestKind.SHAREHOLDING && interest.directness() == Interest.Directness.INDIRECT
                && share != null && share.maximum().compareTo(HALF) >= 0;
    }

    private static Set<PartyId> with(Set<PartyId> some, Set<PartyId> others) {
        Set<PartyId> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** What they hold by stated stakes; where none is stated, what may be theirs because nobody says whose it is. */
    private @Nullable Share share(PartyId company) {
        @Nullable
        Share known = some(stated.votes(company));
        return known != null ? known : some(owning.votes(company));
    }

    private static @Nullable Share some(@Nullable Share share) {
        return share == null || share.maximum().signum() == 0 ? null : share;
    }
}
