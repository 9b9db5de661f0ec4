package eu.vigie.bom;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Origin;
import eu.vigie.supplychain.SupplyRole;

/**
 * What a line says of its part and another line of the same part says otherwise. Both are kept: nobody here knows which is right.
 *
 * @param stage whose countries differ; null where it is something else
 * @param role whose bearers differ; null where it is something else, the function where the stage is null as well
 * @param here what this line says
 * @param there what the other one says
 * @param other the other line
 */
record Contradiction(Origin.@Nullable Stage stage, @Nullable SupplyRole role, String here, String there,
        EvidenceRef other) {

    static final String PROBLEM = "another line of the same part says otherwise; both are kept";

    String remedy() {
        return remedy(other.place(), there);
    }

    /** @param place of the other line, and what it says */
    static String remedy(String place, String says) {
        return "find out which is right; in " + place + " it is: " + says;
    }

    InputProblem at(String document, String place) {
        return new InputProblem(document, place, here, PROBLEM, remedy());
    }
}
