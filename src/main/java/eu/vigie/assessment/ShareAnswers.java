package eu.vigie.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import eu.vigie.assessment.ControlQuestion.Sort;
import eu.vigie.assessment.ControlReport.CapitalPart;
import eu.vigie.assessment.ControlReport.Integrated;
import eu.vigie.assessment.ControlReport.Named;
import eu.vigie.ownership.Attribution;
import eu.vigie.ownership.CapitalShare;
import eu.vigie.ownership.IntegratedShare;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.PartyId;

/** Answers in percent of a capital: what comes to a holder through every chain, or how much of it is of an area. */
final class ShareAnswers {

    private final ControlQuestion question;
    private final AskedEvidence evidence;
    private final OwnershipGraph ownership;

    ShareAnswers(ControlQuestion question, AskedEvidence evidence) {
        this.question = question;
        this.evidence = evidence;
        ownership = OwnershipGraph.of(evidence.register(), question.asOf());
    }

    ControlReport report() {
        return question.sort() == Sort.INTEGRATED
                ? ControlReport.integrated(question.asOf(), integrated(), ownership.inconsistent())
                : ControlReport.capital(question.asOf(), capital(), ownership.inconsistent());
    }

    private List<Integrated> integrated() {
        Set<PartyId> holders = evidence.found(question.whom().by());
        PartyId of = evidence.of();
        Stream<IntegratedShare> shares = of == null
                ? holders.stream().flatMap(holder -> ownership.integratedOf(holder).stream())
                : ownership.integratedIn(of).stream()
                        .filter(share -> holders.isEmpty() || holders.contains(share.holder().id()));
        return shares.map(share -> new Integrated(Named.of(share.holder()), Named.of(share.company()), share.share(),
                share.loop())).toList();
    }

    private List<CapitalPart> capital() {
        PartyId of = Objects.requireNonNull(evidence.of());
        Area area = evidence.area(Objects.requireNonNull(question.whom().capitalIn()));
        AreaSeats seats = new AreaSeats(ownership, area);
        Named company = Named.of(Objects.requireNonNull(ownership.party(of)));
        return Arrays.stream(Attribution.values()).map(attribution -> {
            CapitalShare share = ownership.capitalIn(of, seats::within, attribution);
            return new CapitalPart(company, area.id(), attribution.name(), share.share(), share.consistent(),
                    share.loop(), Steps.stakes(share.stakes()));
        }).toList();
    }
}
