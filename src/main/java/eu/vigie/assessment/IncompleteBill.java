package eu.vigie.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.bom.Bom;

/**
 * A bill of materials that could not be read whole: what is said of it may be less than what it has.
 *
 * @param bill its name
 * @param problems how many things are wrong in it
 */
public record IncompleteBill(String bill, int problems) {

    /** Null when all of them were read whole. */
    static @Nullable List<IncompleteBill> of(List<Bom> boms) {
        List<IncompleteBill> found = boms.stream().filter(bom -> !bom.problems().isEmpty())
                .map(bom -> new IncompleteBill(bom.document().name(), bom.problems().size())).toList();
        return found.isEmpty() ? null : found;
    }
}
