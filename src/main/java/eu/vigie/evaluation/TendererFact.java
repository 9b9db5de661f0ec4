package eu.vigie.evaluation;

import java.util.List;
import java.util.Map;

import eu.vigie.evaluation.Facts.Identity;
import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.Subject;
import eu.vigie.supplychain.Consortium.Tenderer;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.StatedParty;
import eu.vigie.supplychain.Truth;

/** Somebody selected to deliver without being a member. */
public record TendererFact(Tenderer tenderer, Identity identity, List<ReasoningStep> because) implements Participant {

    private static final String LEAST = "costShareLeast";

    @Override
    public StatedParty stated() {
        return tenderer.party();
    }

    @Override
    public Subject subject() {
        String name = displayName();
        return new Subject(Subject.Kind.TENDERER, partyKey().isEmpty() ? name : partyKey(), name,
                partyKey().isEmpty() ? null : partyKey(), name, "tenderer");
    }

    /** By any one of three: its share of the costs, a contract with a member, access to classified information. */
    @Override
    public Truth inScope(Law law) {
        return law.holds(LEAST, tenderer.share()).or(tenderer.directContract()).or(tenderer.classifiedAccess());
    }

    @Override
    public Map<String, String> words() {
        Country seat = establishedIn();
        return Map.of("candidates", candidateNames(), "share", tenderer.share().toString(), "seat",
                seat == null ? "" : seat.code());
    }

    @Override
    public List<Figure> figures() {
        Share share = tenderer.share();
        return List.of(Figure.of("share of the costs", share, null));
    }
}
