package eu.vigie.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.ReasoningStep;
import eu.vigie.ownership.Background;
import eu.vigie.ownership.Measure;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;

/** All stakes in force above a party, as read: the reasoning of an answer that nobody controls it. */
final class Upstreams {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private final Map<PartyId, List<Interest>> heldIn = new HashMap<>();
    private final Map<PartyId, List<ReasoningStep>> steps = new HashMap<>();
    private final Measure measure;
    private final Map<PartyId, String> names = new HashMap<>();
    private final Map<PartyId, Party> parties = new HashMap<>();

    /** As control sees them. */
    Upstreams(Register register, LocalDate asOf) {
        this(register, asOf, Measure.VOTES);
    }

    Upstreams(Register register, LocalDate asOf, Measure measure) {
        this.measure = measure;
        register.parties().forEach(party -> names.put(party.id(), party.name()));
        register.parties().forEach(party -> parties.put(party.id(), party));
        register.interests().stream().filter(interest -> interest.holdsOn(asOf)).forEach(
                interest -> heldIn.computeIfAbsent(interest.company(), company -> new ArrayList<>()).add(interest));
    }

    /** Interests in force in a company itself, of every kind. */
    List<Interest> into(PartyId company) {
        return heldIn.getOrDefault(company, List.of());
    }

    /**
     * Who is stated to have, through others, what may be most of a company. No stake of its own says so: where those
     * that are read do not bear it out, one of the two is wrong.
     */
    Stream<Party> indirectMajorities(PartyId company) {
        return indirectClaims(company)
                .flatMap(interest -> Stream.ofNullable(parties.get(interest.holder())));
    }

    /** The statements that say so. */
    Stream<Interest> indirectClaims(PartyId company) {
        return into(company).stream().filter(Upstreams::isIndirectMajority);
    }

    private static boolean isIndirectMajority(Interest interest) {
        @Nullable
        Share share = interest.share();
        return interest.directness() == Interest.Directness.INDIRECT && share != null
                && share.maximum().compareTo(HALF) > 0 && (interest.kind() == InterestKind.VOTING_RIGHTS
                        || interest.kind() == InterestKind.SHAREHOLDING);
    }

    List<ReasoningStep> stakes(Party party, Background background) {
        return Stream.concat(Stream.of(party), background.upstream().stream()).distinct()
                .flatMap(company -> steps.computeIfAbsent(company.id(), this::stepsTo).stream()).toList();
    }

    /** As the solver reads it: where votes are asked for, capital stands for them in a company of which none are stated. */
    private List<ReasoningStep> stepsTo(PartyId company) {
        List<Interest> interests = into(company);
        boolean votesStated = measure != Measure.VOTES || interests.stream()
                .anyMatch(other -> other.kind() == InterestKind.VOTING_RIGHTS && other.share() != null);
        return interests.stream().flatMap(interest -> steps(interest, votesStated).stream()).toList();
    }

    /** What one interest says. */
    List<ReasoningStep> steps(Interest interest) {
        return steps(interest, true);
    }

    private List<ReasoningStep> steps(Interest interest, boolean votesStated) {
        boolean forVotes = interest.kind() == InterestKind.SHAREHOLDING && !votesStated;
        return Steps.stated(names.getOrDefault(interest.holder(), interest.holder().value()),
                names.getOrDefault(interest.company(), interest.company().value()), interest, forVotes);
    }
}
