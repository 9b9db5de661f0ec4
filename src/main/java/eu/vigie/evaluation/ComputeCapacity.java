package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.BilledPart;
import eu.vigie.evaluation.Facts.CaseFile;
import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.supplychain.Consortium.Accelerator;
import eu.vigie.supplychain.Consortium.Compute;
import eu.vigie.supplychain.Consortium.Phase;
import eu.vigie.supplychain.Consortium.Site;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.PartValue;
import eu.vigie.supplychain.Truth;

/**
 * How many H100 the processors of the bills of materials stand for, and how many megawatts the computers of all sites may
 * draw: sums that are exact, or the least that they can be where something is not known.
 */
public final class ComputeCapacity implements Grounds {

    /** Words of a bill for a processor that is certainly one for artificial intelligence. */
    private static final Set<String> ACCELERATORS = Set.of("gpu", "npu", "tpu", "accelerator", "accélérateur");
    private static final List<Integer> LOTS = List.of(1, 2);

    private final Law law;
    private final String consortium;
    private final EvidenceRef document;
    private final @Nullable Compute compute;
    private final List<Site> sites;
    private final List<Counted> counted = new ArrayList<>();
    private final List<Part> unlisted = new ArrayList<>();
    private BigDecimal count = BigDecimal.ZERO;
    private BigDecimal load = BigDecimal.ZERO;
    private boolean countOpen;
    private boolean loadOpen;

    /** A stated processor, and a part of the bills that it is; null when no bill has it. */
    private record Counted(Accelerator stated, @Nullable Part part, @Nullable BigDecimal amount) {}

    private ComputeCapacity(Law law, CaseFile file) {
        this.law = law;
        this.consortium = file.consortium().name();
        this.document = file.consortium().stated().evidence();
        this.compute = file.consortium().stated().compute();
        this.sites = file.consortium().stated().sites();
    }

    static ComputeCapacity of(CaseFile file, Law law) {
        ComputeCapacity capacity = new ComputeCapacity(law, file);
        List<Part> parts = file.parts().stream().map(BilledPart::part).toList();
        capacity.countOpen = capacity.compute == null || capacity.compute.complete() != Truth.YES || parts.isEmpty();
        for (Accelerator stated : capacity.stated()) {
            List<Part> named = parts.stream().filter(stated::means).toList();
            named.forEach(part -> capacity.add(stated, part, file.processors().get(part.id())));
            if (named.isEmpty()) {
                capacity.countOpen = true;
                capacity.counted.add(new Counted(stated, null, null));
            }
        }
        parts.stream().filter(capacity::isUnlisted).forEach(capacity.unlisted::add);
        capacity.countOpen |= !capacity.unlisted.isEmpty();
        capacity.sites.forEach(capacity::add);
        capacity.loadOpen |= capacity.sites.isEmpty();
        return capacity;
    }

    private List<Accelerator> stated() {
        return compute == null ? List.of() : compute.processors();
    }

    private void add(Accelerator stated, Part part, @Nullable PartValue value) {
        BigDecimal amount = value == null ? null : value.amounts().values().stream().findFirst().orElse(null);
        boolean known = stated.sourced() != null;
        countOpen |= !known || value != null && !value.isWhole();
        count = amount == null || !known ? count : count.add(amount);
        counted.add(new Counted(stated, part, known ? amount : null));
    }

    private boolean isUnlisted(Part part) {
        String function = part.function();
        return function != null && ACCELERATORS.contains(function.toLowerCase(Locale.ROOT))
                && stated().stream().noneMatch(each -> each.means(part));
    }

    private void add(Site site) {
        loadOpen |= site.itLoadMw() == null;
        load = site.itLoadMw() == null ? load : load.add(site.itLoadMw());
    }

    /** Whether the processors stand for as many H100 as the lot and phase ask. */
    public Truth enoughProcessors() {
        return agreed(lots().flatMap(lot -> phases().map(phase -> reaches(asked(lot, phase), count, countOpen))));
    }

    /** Whether the computers may draw as many megawatts as the lot asks. */
    public Truth enoughPower() {
        return agreed(lots().map(lot -> reaches(power(lot), load, loadOpen)));
    }

    private Truth reaches(String parameter, BigDecimal least, boolean open) {
        boolean reached = law.comparison(parameter).holds(least, law.inForce().number(parameter));
        return reached ? Truth.YES : open ? Truth.UNKNOWN : Truth.NO;
    }

    /** Where the lot or phase is not known, what all of them agree on. */
    private static Truth agreed(Stream<Truth> answers) {
        List<Truth> distinct = answers.distinct().toList();
        return distinct.size() == 1 ? distinct.getFirst() : Truth.UNKNOWN;
    }

    private Stream<Integer> lots() {
        return compute == null || compute.lot() == null ? LOTS.stream() : Stream.of(compute.lot());
    }

    private Stream<Phase> phases() {
        return compute == null || compute.phase() == null
                ? Arrays.stream(Phase.values())
                : Stream.of(compute.phase());
    }

    private static String asked(int lot, Phase phase) {
        return "processorsLot" + lot + (phase == Phase.INITIAL ? "Initial" : "Final");
    }

    private static String power(int lot) {
        return "powerLot" + lot;
    }

    @Override
    public List<ReasoningStep> because() {
        List<ReasoningStep> steps = new ArrayList<>();
        EvidenceRef place = compute == null ? document : compute.evidence();
        steps.add(step(consortium, "lot", compute == null ? null : compute.lot(), place));
        steps.add(step(consortium, "phase", compute == null ? null : compute.phase(), place));
        steps.add(step(consortium, "all-processors",
                compute == null || compute.complete() == Truth.UNKNOWN ? null : compute.complete(), place));
        counted.forEach(each -> steps.addAll(steps(each)));
        unlisted.forEach(part -> steps.add(step(part.name(), "h100-equivalents", null, part.evidence())));
        sites.forEach(site -> steps.add(step(site.name(), "it-load", site.itLoadMw(), site.evidence())));
        return steps;
    }

    private static List<ReasoningStep> steps(Counted each) {
        EvidenceRef place = each.stated().evidence();
        EvidenceRef source = new EvidenceRef(place.document(), place.sha256(), place.place(), each.stated().source(),
                null);
        String name = each.part() == null ? each.stated().part() : each.part().name();
        List<ReasoningStep> steps = new ArrayList<>();
        steps.add(step(name, "h100-equivalents", each.stated().h100Equivalents(), source));
        if (each.stated().source() == null) {
            steps.add(step(name, "h100-source", null, place));
        }
        steps.add(step(name, "h100-count", each.amount(), each.part() == null ? place : each.part().evidence()));
        return steps;
    }

    private static ReasoningStep step(String from, String datum, @Nullable Object value, EvidenceRef evidence) {
        return new ReasoningStep(value == null ? Fact.MISSING : Fact.STATED, from, value == null ? null : text(value),
                null, datum, evidence);
    }

    private static String text(Object value) {
        return switch (value) {
            case BigDecimal number -> plain(number);
            case Enum<?> word -> Facts.word(word);
            default -> value.toString();
        };
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        words.put("h100-count", plain(count));
        words.put("h100-least", asked(lots().flatMap(lot -> phases().map(phase -> asked(lot, phase)))));
        words.put("it-load", plain(load));
        words.put("it-load-least", asked(lots().map(ComputeCapacity::power)));
        words.put("lot", compute == null ? "" : Objects.toString(compute.lot(), ""));
        words.put("phase", compute == null || compute.phase() == null ? "" : "phase-" + Facts.word(compute.phase()));
        return words;
    }

    private String asked(Stream<String> parameters) {
        return parameters.map(name -> law.inForce().parameter(name).value()).distinct()
                .collect(Collectors.joining(" / "));
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                figure("H100-equivalents", count, countOpen, "count",
                        lots().flatMap(lot -> phases().map(phase -> asked(lot, phase))).toList()),
                figure("IT load", load, loadOpen, "MW", lots().map(ComputeCapacity::power).toList()));
    }

    /** With a threshold where lot and phase leave only one. */
    private Figure figure(String name, BigDecimal sum, boolean open, String unit, List<String> parameters) {
        return new Figure(open ? name + " at least" : name, sum, sum, unit,
                parameters.size() == 1 ? law.threshold(parameters.getFirst()) : null);
    }
}
