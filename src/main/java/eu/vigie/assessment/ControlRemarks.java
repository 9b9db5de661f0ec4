package eu.vigie.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import eu.vigie.assessment.ControlReport.Named;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.ownership.HiddenHolders;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * What is to be said beside the pairs of control: who stands in a loop of holdings, and who has half of the votes of a company
 * without controlling it, so that it can block and joint control is possible.
 *
 * @param loop parties that stand above themselves, of those asked about or above them, sorted
 * @param halves of the company asked about, where nobody certainly controls it
 * @param claims likewise: majorities, of it or of somebody above it, that are stated to be held through others and that no stakes bear out
 */
public record ControlRemarks(List<Named> loop, List<Half> halves, List<ReasoningStep> claims) {

    static final ControlRemarks NONE = new ControlRemarks(List.of(), List.of(), List.of());

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    /** Somebody with at least half of the votes, with those of whom it controls; no control. */
    public record Half(Named holder, Share votes) {}

    /** Of everything. */
    static ControlRemarks of(OwnershipGraph ownership) {
        return new ControlRemarks(ownership.loops().stream().map(Named::of).toList(), List.of(),
                List.of());
    }

    /** Of one company. */
    static ControlRemarks of(OwnershipGraph ownership, PartyId company, Upstreams upstreams) {
        boolean controlled = ownership.controllersOf(company).stream().anyMatch(pair -> pair.truth() == Truth.YES);
        return new ControlRemarks(ownership.background(company).loop().stream().map(Named::of).toList(),
                controlled ? List.of() : halves(ownership, company),
                controlled ? List.of() : claims(ownership, company, upstreams));
    }

    private static List<ReasoningStep> claims(OwnershipGraph ownership, PartyId company, Upstreams upstreams) {
        return Stream.concat(Stream.of(company), ownership.background(company).upstream().stream().map(Party::id))
                .distinct().flatMap(upstreams::indirectClaims).flatMap(claim -> upstreams.steps(claim).stream())
                .toList();
    }

    private static List<Half> halves(OwnershipGraph ownership, PartyId company) {
        return ownership.background(company).upstream().stream().filter(holder -> !holder.id().equals(company))
                .flatMap(holder -> half(ownership, holder, company)).toList();
    }

    private static Stream<Half> half(OwnershipGraph ownership, Party holder, PartyId company) {
        Share votes = ownership.block(Set.of(holder.id()), Set.of(), HiddenHolders.NOT_ALLOWED).votes(company);
        return votes != null && votes.minimum().compareTo(HALF) >= 0
                ? Stream.of(new Half(Named.of(holder), votes))
                : Stream.empty();
    }
}
