package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.Listing;
import eu.vigie.evidence.EvidenceGraph;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.matching.DesignatedParties;
import eu.vigie.ownership.ControlAnswer;
import eu.vigie.ownership.HiddenHolders;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.ownership.Witness;
import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** Asks, for each known party, what a list of designations says of it and of those behind it. */
final class Listings {

    private final OwnershipGraph ownership;
    private final Upstreams upstreams;
    private final String list;
    private final Map<PartyId, Designation> certain = new LinkedHashMap<>();
    private final Map<PartyId, Designation> possible = new LinkedHashMap<>();
    private final Map<PartyId, Designation> later = new LinkedHashMap<>();
    private final ControlAnswer control;
    private final ControlAnswer stated;

    Listings(EvidenceGraph graph, OwnershipGraph ownership, Upstreams upstreams, String list, LocalDate asOf) {
        this.upstreams = upstreams;
        this.ownership = ownership;
        this.list = list;
        for (Designation entry : graph.designations(list)) {
            DesignatedParties named = DesignatedParties.of(entry, graph);
            boolean stands = entry.standsOn(asOf);
            if (stands) {
                named.certain().forEach(party -> certain.putIfAbsent(party.id(), entry));
                named.possible().forEach(party -> possible.putIfAbsent(party.id(), entry));
            } else if (asOf.isBefore(entry.from())) {
                named.certain().forEach(party -> later.putIfAbsent(party.id(), entry));
                named.possible().forEach(party -> later.putIfAbsent(party.id(), entry));
            }
        }
        Set<PartyId> listedOrMaybe = new LinkedHashSet<>(certain.keySet());
        listedOrMaybe.addAll(possible.keySet());
        this.control = ownership.block(certain.keySet(), listedOrMaybe, HiddenHolders.ALLOWED);
        this.stated = ownership.block(certain.keySet(), listedOrMaybe, HiddenHolders.NOT_ALLOWED);
    }

    List<Listing> of(List<Party> parties) {
        return parties.stream().map(this::of).toList();
    }

    private Listing of(Party party) {
        PartyId id = party.id();
        Truth listed = certain.containsKey(id) ? Truth.YES : possible.containsKey(id) ? Truth.UNKNOWN : Truth.NO;
        Truth controlled = listed != Truth.NO || party.kind().endsChain() ? Truth.NO : control.controls(id);
        @Nullable
        Share stake = listed != Truth.NO || party.kind().endsChain() ? null : stake(id);
        @Nullable
        Designation entry = entry(party, listed, controlled, stake);
        boolean notYet = listed == Truth.NO && later.containsKey(id);
        return new Listing(party, list, listed, controlled, stake, entry, notYet,
                because(party, entry, listed, controlled, stake));
    }

    /**
     * Votes that listed parties hold by stated stakes, through those they control as well; where no stake is stated, those
     * that may be theirs because nobody says who holds them; null when there are none.
     */
    private @Nullable Share stake(PartyId company) {
        @Nullable
        Share votes = some(stated.votes(company));
        return votes != null ? votes : some(control.votes(company));
    }

    private static @Nullable Share some(@Nullable Share votes) {
        return votes == null || votes.maximum().signum() == 0 ? null : votes;
    }

    private @Nullable Designation entry(Party party, Truth listed, Truth controlled, @Nullable Share stake) {
        Designation own = certain.getOrDefault(party.id(), possible.getOrDefault(party.id(), later.get(party.id())));
        if (own != null || (controlled == Truth.NO && stake == null)) {
            return own;
        }
        return ownership.background(party.id()).upstream().stream().map(Party::id)
                .map(id -> certain.getOrDefault(id, possible.get(id))).filter(java.util.Objects::nonNull)
                .min(Comparator.comparing(entry -> entry.party().id())).orElse(null);
    }

    private List<ReasoningStep> because(Party party, @Nullable Designation entry, Truth listed, Truth controlled,
            @Nullable Share stake) {
        Set<ReasoningStep> steps = new LinkedHashSet<>();
        if (entry != null) {
            steps.add(new ReasoningStep(Fact.LISTED, entry.party().name(), entry.list(), null, entry.scope(),
                    entry.evidence()));
        }
        @Nullable
        Witness proof = listed == Truth.NO && controlled != Truth.NO ? control.witness(party.id()) : null;
        steps.addAll(proof == null ? List.of() : Steps.proof(proof));
        if (listed == Truth.NO && controlled != Truth.YES) {
            steps.addAll(stake == null ? List.of() : Steps.stakes(stated.everyStake(party.id())));
            steps.addAll(upstreams.stakes(party, ownership.background(party.id())));
            steps.addAll(Steps.gaps(ownership.background(party.id())));
        }
        return new ArrayList<>(steps);
    }
}
