package eu.vigie.assessment;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.AssuranceFact;
import eu.vigie.evaluation.Facts.Identity;
import eu.vigie.evaluation.TendererFact;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Consortium.Tenderer;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** Those whom the consortium selected to deliver, and the assurances it has on record, against the evidence. */
final class Tenderers {

    private final Consortium consortium;
    private final Identities identities;

    Tenderers(Consortium consortium, Identities identities) {
        this.consortium = consortium;
        this.identities = identities;
    }

    List<TendererFact> facts() {
        return consortium.tenderers().stream().map(this::fact).toList();
    }

    List<AssuranceFact> assurances() {
        return consortium.assurances().stream()
                .map(assurance -> new AssuranceFact(assurance, identities.of(assurance.party()))).toList();
    }

    private TendererFact fact(Tenderer tenderer) {
        Identity identity = identities.of(tenderer.party());
        List<ReasoningStep> because = new ArrayList<>(
                identity.namedIn(consortium.name(), "tenderer", tenderer.party()));
        because.add(Members.place(Fact.SEAT, tenderer.party(), identity.seat(tenderer.party()), "seat",
                Members.source(tenderer.party(), identity)));
        because.add(datum(tenderer, tenderer.share().equals(Share.UNKNOWN) ? null : tenderer.share().toString(),
                "cost-share"));
        because.add(datum(tenderer, word(tenderer.directContract()), "direct-contract"));
        because.add(datum(tenderer, word(tenderer.classifiedAccess()), "classified-access"));
        return new TendererFact(tenderer, identity, because);
    }

    private static @Nullable String word(Truth truth) {
        return truth == Truth.UNKNOWN ? null : Supplies.word(truth);
    }

    private static ReasoningStep datum(Tenderer tenderer, @Nullable String value, String kind) {
        return new ReasoningStep(value == null ? Fact.MISSING : Fact.STATED, tenderer.party().name(), value, null, kind,
                tenderer.party().evidence());
    }
}
