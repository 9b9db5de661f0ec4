package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.BilledPart;
import eu.vigie.evaluation.Facts.Supply;
import eu.vigie.finding.Subject;
import eu.vigie.finding.Verdict;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Origin;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.PartValue;
import eu.vigie.supplychain.SupplyRole;
import eu.vigie.supplychain.Truth;

/** The rules that ask where parts come from, and whom one depends on: ORIG. */
record PlainOrigins(PlainReading reading, List<BilledPart> parts) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static PlainOrigins of(PlainReading reading) {
        return new PlainOrigins(reading, reading.file().parts());
    }

    void answers(List<String> all) {
        switch (reading.rule().rule()) {
            case ORIG_001 -> parts.stream().map(BilledPart::part).filter(PlainOrigins::circuit)
                    .forEach(part -> all.add(PlainReading.told(whole(part), diffused(part))));
            case ORIG_004 -> parts.forEach(part -> all.add(PlainReading.told(part,
                    part.maker() == Truth.YES && part.originStated() ? Verdict.COMPLIANT : Verdict.UNDETERMINED)));
            case ORIG_002 -> all.add(PlainReading.told(reading.file().consortium(), costs()));
            default -> all.add(PlainReading.told(reading.file().consortium(), dependent()));
        }
    }

    /** A part, whoever makes it. */
    private static Subject whole(Part part) {
        return new Subject(Subject.Kind.COMPONENT, part.id().value(), part.name(), null, null, null);
    }

    private static boolean circuit(Part part) {
        return !at(part, Origin.Stage.DIFFUSION).isEmpty() || !part.roles().isEmpty()
                || part.function() != null && Set.of("gpu", "GPU", "cpu").contains(part.function());
    }

    private static List<Origin> at(Part part, Origin.Stage stage) {
        return part.origins().stream().filter(each -> each.stage() == stage).toList();
    }

    private static boolean shared(List<Origin> origins) {
        return origins.stream().allMatch(each -> each.share() != null);
    }

    private static BigDecimal sum(Stream<Origin> origins) {
        return origins.map(each -> Objects.requireNonNull(each.share()).minimum()).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }

    private Verdict diffused(Part part) {
        List<Origin> places = at(part, Origin.Stage.DIFFUSION);
        Set<Country> countries = places.stream().map(Origin::country).collect(Collectors.toSet());
        Set<Country> declared = at(part, Origin.Stage.DECLARED).stream().map(Origin::country)
                .collect(Collectors.toSet());
        boolean all = !shared(places) || sum(places.stream()).compareTo(HUNDRED) >= 0;
        boolean disputed = part.disputed().contains(Origin.Stage.DIFFUSION)
                || part.disputed().contains(Origin.Stage.DECLARED);
        if (disputed && !places.isEmpty() && !declared.isEmpty()) {
            return declared.stream().noneMatch(countries::contains) ? Verdict.FLAG : Verdict.UNDETERMINED;
        }
        if (places.isEmpty() || !all || disputed) {
            return Verdict.UNDETERMINED;
        }
        if (!countries.containsAll(declared)) {
            return Verdict.FLAG;
        }
        return countries.size() == 1 ? Verdict.COMPLIANT : Verdict.UNDETERMINED;
    }

    /** Percent of a part that is certainly from inside, or certainly from outside. */
    private BigDecimal certainly(Truth inside, Part part) {
        Origin.Stage stage = circuit(part) ? Origin.Stage.DIFFUSION : Origin.Stage.DECLARED;
        List<Origin> places = at(part, stage);
        List<Origin> these = places.stream().filter(each -> reading.within("SAFE", each.country()) == inside).toList();
        if (!shared(places) || part.disputed().contains(stage)) {
            return these.size() == places.size() ? HUNDRED : BigDecimal.ZERO;
        }
        return sum(places.stream()).compareTo(HUNDRED) > 0 ? BigDecimal.ZERO : sum(these.stream());
    }

    private Verdict costs() {
        if (parts.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        BigDecimal total = total(parts);
        boolean least = true;
        boolean most = true;
        BigDecimal outside = BigDecimal.ZERO;
        BigDecimal inside = BigDecimal.ZERO;
        for (BilledPart each : parts) {
            BigDecimal foreign = certainly(Truth.NO, each.part());
            BigDecimal own = certainly(Truth.YES, each.part());
            outside = outside.add(amount(each).multiply(foreign));
            inside = inside.add(amount(each).multiply(own));
            least &= value(each).isWhole() || foreign.compareTo(HUNDRED) == 0;
            most &= value(each).isWhole() || own.compareTo(HUNDRED) == 0;
        }
        if (total.signum() == 0 || currencies(parts).size() > 1) {
            return Verdict.UNDETERMINED;
        }
        BigDecimal limit = total.multiply(BigDecimal.valueOf(35));
        boolean mayBeMore = !most || total.multiply(HUNDRED).subtract(inside).compareTo(limit) > 0;
        boolean mayBeLess = !least || outside.compareTo(limit) <= 0;
        return !mayBeMore
                ? Verdict.COMPLIANT
                : mayBeLess ? Verdict.UNDETERMINED : reading.against(reading.file().consortium());
    }

    private PartValue value(BilledPart part) {
        return Objects.requireNonNull(reading.file().values().get(part.part().id()));
    }

    private BigDecimal amount(BilledPart part) {
        return value(part).amounts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal total(List<BilledPart> of) {
        return of.stream().map(this::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Set<String> currencies(List<BilledPart> of) {
        Set<String> all = new TreeSet<>();
        of.forEach(each -> all.addAll(value(each).amounts().keySet()));
        return all;
    }

    private Verdict dependent() {
        List<BilledPart> processors = parts.stream().filter(each -> each.part().function() != null
                && Set.of("compute", "gpu", "cpu").contains(each.part().function())).toList();
        if (processors.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        BigDecimal total = total(processors);
        if (total.signum() == 0 || currencies(processors).size() > 1
                || processors.stream().anyMatch(each -> !value(each).isWhole())) {
            return Verdict.UNDETERMINED;
        }
        Map<String, BigDecimal> least = new TreeMap<>();
        Map<String, BigDecimal> most = new TreeMap<>();
        BigDecimal anybodys = BigDecimal.ZERO;
        for (BilledPart each : processors) {
            GroupHead maker = maker(each.part());
            Truth captive = replaceable(each.part(), maker).or(maker == null ? Truth.NO : european(maker)).not();
            String head = maker == null ? null : maker.head();
            if (head == null) {
                anybodys = anybodys.add(captive == Truth.NO ? BigDecimal.ZERO : amount(each));
            } else {
                least.merge(head, captive == Truth.YES ? amount(each) : BigDecimal.ZERO, BigDecimal::add);
                most.merge(head, captive == Truth.NO ? BigDecimal.ZERO : amount(each), BigDecimal::add);
            }
        }
        BigDecimal half = total.divide(BigDecimal.valueOf(2));
        BigDecimal unknown = anybodys;
        most.putIfAbsent("nobody known yet", BigDecimal.ZERO);
        if (least.values().stream().anyMatch(each -> each.compareTo(half) >= 0)) {
            return reading.against(reading.file().consortium());
        }
        return most.values().stream().anyMatch(each -> each.add(unknown).compareTo(half) >= 0)
                ? Verdict.UNDETERMINED
                : Verdict.COMPLIANT;
    }

    private List<Supply> of(Part part, SupplyRole role) {
        return reading.file().supplies().stream()
                .filter(each -> each.part().id().equals(part.id()) && each.role() == role).toList();
    }

    private @Nullable GroupHead maker(Part part) {
        List<Supply> makers = of(part, SupplyRole.MANUFACTURER);
        return makers.size() == 1 ? head(makers.getFirst()) : null;
    }

    private @Nullable GroupHead head(NamedParty named) {
        return reading.file().behind().stream().filter(GroupHead.class::isInstance).map(GroupHead.class::cast)
                .filter(each -> each.partyKey().equals(PlainReading.key(named))).findFirst().orElse(null);
    }

    /** A head inside may have somebody above it, unless that is excluded. */
    private Truth european(GroupHead head) {
        Truth seat = head.head() == null ? Truth.UNKNOWN : reading.within("EU27", head.country());
        return seat == Truth.YES && !head.closed() ? Truth.UNKNOWN : seat;
    }

    private Truth replaceable(Part part, @Nullable GroupHead maker) {
        Truth best = Truth.NO;
        for (Supply alternate : of(part, SupplyRole.ALTERNATE_MANUFACTURER)) {
            GroupHead other = head(alternate);
            best = best.or(other == null ? Truth.UNKNOWN : european(other).or(elsewhere(other, maker)));
        }
        return best;
    }

    private static Truth elsewhere(GroupHead other, @Nullable GroupHead maker) {
        if (maker == null || maker.country() == null || other.country() == null) {
            return Truth.UNKNOWN;
        }
        return maker.country().equals(other.country()) ? Truth.NO : Truth.of(other.closed() ? true : null);
    }
}
