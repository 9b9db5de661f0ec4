package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.ControlQuestion.Sort;
import eu.vigie.assessment.ControlReport.Pair;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.ownership.Stake;
import eu.vigie.supplychain.PartyId;

/** Chooses what of an answer is drawn: everything above the company in question, else the proofs of what is controlled. */
final class PairPicture {

    private final OwnershipGraph ownership;
    private final @Nullable PartyId of;

    PairPicture(OwnershipGraph ownership, @Nullable PartyId of) {
        this.ownership = ownership;
        this.of = of;
    }

    ControlPicture of(Sort sort, LocalDate asOf, List<Pair> pairs) {
        Set<Stake> proving = new LinkedHashSet<>();
        pairs.forEach(pair -> proving.addAll(pair.proof()));
        Set<Stake> drawn = new LinkedHashSet<>();
        if (of != null) {
            drawn.addAll(ownership.stakesAbove(of));
        }
        drawn.addAll(proving);
        return new ControlPicture(sort, asOf, of == null ? null : ownership.party(of), pairs, List.copyOf(drawn),
                Set.copyOf(proving));
    }
}
