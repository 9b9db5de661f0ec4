package eu.vigie.assessment;

import java.util.ArrayList;
import java.util.List;

import eu.vigie.evaluation.Facts.CapitalSplit;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.ownership.Attribution;
import eu.vigie.ownership.CapitalHolding;
import eu.vigie.ownership.CapitalShare;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Consortium.Member;

/** How much of the consortium's capital is of an area, by each way of counting indirect stakes. */
final class Capital {

    private final OwnershipGraph ownership;
    private final Area area;
    private final AreaSeats seats;

    Capital(OwnershipGraph ownership, Area area, AreaSeats seats) {
        this.ownership = ownership;
        this.area = area;
        this.seats = seats;
    }

    List<CapitalSplit> of(Consortium consortium, Members members) {
        List<CapitalHolding> holdings = new ArrayList<>();
        List<ReasoningStep> stated = new ArrayList<>();
        for (Member member : consortium.members()) {
            holdings.add(new CapitalHolding(members.party(member).id(), member.capital()));
            stated.add(new ReasoningStep(Fact.HOLDS, member.party().name(), consortium.name(),
                    member.capital().toString(), "capital", member.party().evidence()));
            stated.add(Steps.seat(members.party(member)));
        }
        List<CapitalSplit> splits = new ArrayList<>();
        for (Attribution attribution : Attribution.values()) {
            splits.add(split(attribution, ownership.capital(holdings, seats::within, attribution), stated));
        }
        return splits;
    }

    private CapitalSplit split(Attribution attribution, CapitalShare share, List<ReasoningStep> stated) {
        List<ReasoningStep> steps = new ArrayList<>(stated);
        steps.addAll(Steps.stakes(share.stakes()));
        share.stakes().forEach(stake -> steps.add(Steps.seat(stake.holder())));
        return new CapitalSplit(eu.vigie.evaluation.Facts.Attribution.valueOf(attribution.name()), area, share.share(),
                steps.stream().distinct().toList());
    }
}
