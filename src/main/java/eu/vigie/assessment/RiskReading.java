package eu.vigie.assessment;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Consortium.RiskCriterion;
import eu.vigie.supplychain.Consortium.RiskStatement;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.StatedParty;
import eu.vigie.supplychain.Truth;

/** Reads what a consortium's document says of suppliers under the criteria for high-risk ones. */
final class RiskReading {

    private final Document document;
    private final Function<StrictObject, StatedParty> party;

    /** @param party reads the party of an entry */
    RiskReading(Document document, Function<StrictObject, StatedParty> party) {
        this.document = document;
        this.party = party;
    }

    List<RiskStatement> read(StrictObject root) {
        return root.objects("supplierRisks").stream().map(this::statement).toList();
    }

    private RiskStatement statement(StrictObject risk) {
        risk.allow("party", "criterion", "met", "statedBy", "on");
        @Nullable
        RiskCriterion criterion = risk.word("criterion", RiskCriterion.values());
        if (!risk.has("criterion")) {
            risk.missing("criterion");
        }
        if (!risk.has("met")) {
            risk.missing("met");
        }
        Truth met = risk.truth("met");
        String statedBy = risk.requiredText("statedBy");
        EvidenceRef place = document.at(risk.pointer());
        return new RiskStatement(party.apply(risk), criterion == null ? RiskCriterion.OWNERSHIP : criterion, met,
                statedBy,
                new EvidenceRef(place.document(), place.sha256(), place.place(), statedBy, risk.date("on")));
    }
}
