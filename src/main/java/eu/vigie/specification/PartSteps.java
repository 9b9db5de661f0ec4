package eu.vigie.specification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import io.cucumber.java.en.When;
import io.cucumber.java.fr.Quand;

import eu.vigie.specification.Words.Somewhere;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Origin.Stage;
import eu.vigie.supplychain.SupplyRole;

/** What the bill of materials lists. */
public final class PartSteps {

    private final List<PartLine> parts;
    private final RegisterBook register;

    public PartSteps(Scene scene) {
        this.parts = scene.parts();
        this.register = scene.register();
    }

    @When("the bill of materials has a part made by {string}")
    @Quand("la nomenclature comporte une pièce fabriquée par {string}")
    public void madeBy(String maker) {
        part(Map.of(SupplyRole.MANUFACTURER, maker), Map.of());
    }

    @When("the bill of materials has a part whose {role} is {string}")
    @Quand("la nomenclature comporte une pièce dont {role} est {string}")
    public void suppliedBy(SupplyRole role, String party) {
        part(Map.of(role, party), Map.of());
    }

    @When("the bill of materials has a part made by {string} with its {stage} {place}")
    @Quand("la nomenclature comporte une pièce fabriquée par {string}, avec {stage} {place}")
    public void madeAt(String maker, Stage stage, Somewhere place) {
        Country country = place.country();
        if (country == null) {
            throw new IllegalArgumentException("A stage whose country is not known is not stated: leave it out.");
        }
        part(Map.of(SupplyRole.MANUFACTURER, maker), Map.of(stage, country.code()));
    }

    @When("the bill of materials has a part that names no maker")
    @Quand("la nomenclature comporte une pièce qui ne nomme pas de fabricant")
    public void madeByNobody() {
        part(Map.of(), Map.of());
    }

    @When("the bill of materials has these parts:")
    @Quand("la nomenclature comporte ces pièces :")
    public void these(List<PartLine> lines) {
        parts.addAll(lines);
    }

    @When("the bill of materials has a part made by {string} with the register number of {string}")
    @Quand("la nomenclature comporte une pièce fabriquée par {string}, avec le numéro au registre de {string}")
    public void madeByNumber(String maker, String bearer) {
        parts.add(new PartLine(1, "Power shelf", BigDecimal.ONE, Map.of(SupplyRole.MANUFACTURER, maker), Map.of(), null,
                null, RegisterTurtle.SCHEME + " " + register.numberOf(register.named(bearer))));
    }

    private void part(Map<SupplyRole, String> parties, Map<Stage, String> origins) {
        parts.add(new PartLine(1, "Power shelf", BigDecimal.ONE, parties, origins, null, null, null));
    }
}
