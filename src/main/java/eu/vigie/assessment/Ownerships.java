package eu.vigie.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Ownership;
import eu.vigie.evaluation.Ownership.Owning;
import eu.vigie.evaluation.Ownership.Route;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.ownership.Background;
import eu.vigie.ownership.ControlAnswer;
import eu.vigie.ownership.ControlPair;
import eu.vigie.ownership.HiddenHolders;
import eu.vigie.ownership.OwnedShare;
import eu.vigie.ownership.Owners;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * Asks the solver, for each known party, who owns it in the end: by shares multiplied along chains, and where ownership and
 * control stand in different layers of one chain.
 */
final class Ownerships {

    private final OwnershipGraph ownership;
    private final Upstreams upstreams;
    private final BigDecimal atLeast;
    private final ControlAnswer hidden;

    /** @param atLeast the lowest threshold that a clause asks for, in percent */
    Ownerships(OwnershipGraph ownership, Upstreams upstreams, BigDecimal atLeast) {
        this.ownership = ownership;
        this.upstreams = upstreams;
        this.atLeast = atLeast;
        this.hidden = ownership.block(Set.of(), Set.of(), HiddenHolders.ALLOWED);
    }

    List<Ownership> of(List<Party> parties) {
        return parties.stream().map(this::of).toList();
    }

    private Ownership of(Party party) {
        Background background = ownership.background(party.id());
        boolean itself = Standings.answersForItself(party, background);
        List<ReasoningStep> because = new ArrayList<>(upstreams.stakes(party, background));
        because.addAll(Steps.gaps(background));
        return new Ownership(party, itself, background.ownersKnown(), !background.loop().isEmpty(),
                !background.inconsistent().isEmpty(), itself ? List.of() : routes(party, background), because);
    }

    private List<Owning> routes(Party party, Background background) {
        List<Owning> routes = new ArrayList<>(owners(party, Route.MULTIPLIED, Truth.YES, List.of()));
        List<ControlPair> controllers = ownership.controllersOf(party.id());
        for (ControlPair pair : controllers) {
            Party controller = pair.controller();
            ReasoningStep control = new ReasoningStep(pair.truth() == Truth.YES ? Fact.CONTROLS : Fact.MAY_CONTROL,
                    controller.name(), party.name(), null, null, null, Steps.proof(pair.witness()));
            if (controller.kind().endsChain()) {
                routes.add(new Owning(controller, Route.CONTROL, null, pair.truth(), List.of(control)));
            } else {
                routes.addAll(owners(controller, Route.OVER_CONTROL, pair.truth(), List.of(control)));
            }
        }
        background.upstream().stream().filter(person -> person.kind().endsChain())
                .forEach(person -> routes.addAll(under(person, party)));
        routes.add(new Owning(null, Route.CONTROL, null, hidden.controls(party.id()), List.of()));
        ownership.directlyHeld(party.id(), hidden, HiddenHolders.ALLOWED)
                .forEach(share -> routes.add(new Owning(null, Route.UNDER_CONTROL, share, Truth.YES, List.of())));
        return routes;
    }

    /** Owners of a company by multiplied shares, and what nobody named may own of it. */
    private List<Owning> owners(Party company, Route route, Truth control, List<ReasoningStep> after) {
        Owners owners = ownership.ownersOf(company.id(), atLeast);
        List<Owning> routes = new ArrayList<>();
        for (OwnedShare owned : owners.owners()) {
            for (Share share : new LinkedHashSet<>(List.of(owned.capital(), owned.votes()))) {
                routes.add(new Owning(owned.owner(), route, share, control,
                        Stream.concat(Stream.of(owns(owned.owner(), company, share, "multiplied")), after.stream())
                                .toList()));
            }
        }
        routes.add(new Owning(null, route, owners.unnamed(), control, List.of()));
        return routes;
    }

    /** What a person holds through companies that it controls; nothing where it controls none of the holders. */
    private List<Owning> under(Party person, Party company) {
        ControlAnswer alone = ownership.block(Set.of(person.id()), Set.of(), HiddenHolders.NOT_ALLOWED);
        boolean throughOthers = ownership.background(company.id()).upstream().stream()
                .anyMatch(holder -> !holder.equals(person) && alone.controls(holder.id()) != Truth.NO);
        if (!throughOthers) {
            return List.of();
        }
        List<Owning> routes = new ArrayList<>();
        for (Share share : new LinkedHashSet<>(
                ownership.directlyHeld(company.id(), alone, HiddenHolders.NOT_ALLOWED))) {
            routes.add(
                    new Owning(person, Route.UNDER_CONTROL, share, Truth.YES, through(person, company, share, alone)));
        }
        return routes;
    }

    private List<ReasoningStep> through(Party person, Party company, Share share, ControlAnswer alone) {
        List<ReasoningStep> steps = new ArrayList<>();
        steps.add(owns(person, company, share, "under-control"));
        for (Party holder : ownership.background(company.id()).upstream()) {
            Truth controlled = holder.equals(person) ? Truth.NO : alone.controls(holder.id());
            var witness = alone.witness(holder.id());
            if (controlled != Truth.NO && witness != null) {
                steps.add(new ReasoningStep(controlled == Truth.YES ? Fact.CONTROLS : Fact.MAY_CONTROL, person.name(),
                        holder.name(), null, null, null, Steps.proof(witness)));
            }
        }
        return steps;
    }

    private static ReasoningStep owns(Party owner, Party company, Share share, @Nullable String how) {
        return new ReasoningStep(Fact.OWNS, owner.name(), company.name(), share.toString(), how, null);
    }
}
