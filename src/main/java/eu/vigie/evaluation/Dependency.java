package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.BilledPart;
import eu.vigie.evaluation.Facts.CaseFile;
import eu.vigie.evaluation.Facts.Supply;
import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Origin;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.PartValue;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.SupplyRole;
import eu.vigie.supplychain.Truth;

/**
 * How much of the value of the processors comes from one group outside an area, with no alternative from inside or from
 * another country than that group's. Concentration is the Herfindahl-Hirschman index, {@code sum of (100 * value of a group
 * / value of all)^2}, up to 10 000.
 */
public final class Dependency implements Grounds {

    private static final String LEAST = "dependentShareLeast";
    private static final Set<String> PROCESSORS = Set.of("compute", "calcul", "gpu", "cpu", "npu", "tpu", "dpu",
            "processor", "processeur");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;
    private static final int MOST_PARTS = 200;

    private final Law law;
    private final Area area;
    private final Map<String, GroupHead> heads = new HashMap<>();
    private final Map<String, List<Supply>> supplies = new HashMap<>();
    private final Map<String, BigDecimal> byGroup = new TreeMap<>();
    private final Map<String, BigDecimal> captive = new TreeMap<>();
    private final Map<String, BigDecimal> mayBeCaptive = new TreeMap<>();
    private final Map<String, BigDecimal> leastByPlace = new TreeMap<>();
    private final Map<String, BigDecimal> mostByPlace = new TreeMap<>();
    private final Map<String, @Nullable Country> countries = new HashMap<>();
    private final Set<String> currencies = new TreeSet<>();
    private final Set<ReasoningStep> because = new LinkedHashSet<>();
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal ungrouped = BigDecimal.ZERO;
    private BigDecimal ungroupedCaptive = BigDecimal.ZERO;
    private int processors;
    private boolean unpriced;

    private Dependency(Law law, Area area) {
        this.law = law;
        this.area = area;
    }

    static Dependency of(CaseFile file, Area area, Law law) {
        Dependency dependency = new Dependency(law, area);
        file.behind().stream().filter(GroupHead.class::isInstance).map(GroupHead.class::cast)
                .forEach(head -> dependency.heads.put(head.partyKey(), head));
        file.supplies().forEach(supply -> dependency.supplies
                .computeIfAbsent(supply.part().id().value(), part -> new ArrayList<>()).add(supply));
        for (BilledPart fact : file.parts()) {
            PartValue value = file.values().get(fact.part().id());
            String function = fact.part().function();
            if (value != null && function != null && PROCESSORS.contains(function)) {
                dependency.add(fact.part(), value);
            }
        }
        return dependency;
    }

    private void add(Part part, PartValue value) {
        processors++;
        unpriced |= !value.isWhole();
        currencies.addAll(value.amounts().keySet());
        BigDecimal amount = value.amounts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        total = total.add(amount);
        List<Supply> all = supplies.getOrDefault(part.id().value(), List.of());
        List<Supply> makers = all.stream().filter(supply -> supply.role() == SupplyRole.MANUFACTURER).toList();
        @Nullable
        GroupHead head = makers.size() == 1 ? heads.get(makers.getFirst().partyKey()) : null;
        Truth alternative = alternative(all, head);
        explain(part, value, makers, head);
        part.origins().forEach(origin -> place(part, origin, amount));
        if (head == null || head.head() == null) {
            ungrouped = ungrouped.add(amount);
            ungroupedCaptive = alternative == Truth.YES ? ungroupedCaptive : ungroupedCaptive.add(amount);
            return;
        }
        byGroup.merge(head.head(), amount, BigDecimal::add);
        countries.put(head.head(), head.country());
        Truth held = inside(head).not().and(alternative.not());
        captive.merge(head.head(), held == Truth.YES ? amount : BigDecimal.ZERO, BigDecimal::add);
        mayBeCaptive.merge(head.head(), held == Truth.NO ? BigDecimal.ZERO : amount, BigDecimal::add);
    }

    /** One place without a share is all of its stage; of several without shares each may be none of it, or all. */
    private void place(Part part, Origin origin, BigDecimal amount) {
        String place = "origin-" + Facts.word(origin.stage()) + " " + origin.country().code();
        boolean alone = part.origins().stream().filter(other -> other.stage() == origin.stage()).count() == 1;
        boolean disputed = part.disputed().contains(origin.stage());
        Share share = origin.share() != null && !disputed
                ? origin.share()
                : alone && !disputed ? Share.exactly(HUNDRED) : Share.UNKNOWN;
        leastByPlace.merge(place, amount.multiply(share.minimum()).movePointLeft(2), BigDecimal::add);
        mostByPlace.merge(place, amount.multiply(share.maximum()).movePointLeft(2), BigDecimal::add);
    }

    private void explain(Part part, PartValue value, List<Supply> makers, @Nullable GroupHead head) {
        if (processors > MOST_PARTS) {
            return;
        }
        value.amounts().forEach((currency, amount) -> because.add(new ReasoningStep(Fact.STATED, part.name(),
                (plain(amount).toPlainString() + " " + currency).strip(), null, "cost", part.evidence())));
        if (!value.isWhole()) {
            because.add(new ReasoningStep(Fact.MISSING, part.name(), null, null, "cost", part.evidence()));
        }
        makers.forEach(maker -> because.addAll(maker.because()));
        if (head != null) {
            because.addAll(head.because());
        }
    }

    /** Whether another maker is approved whose group is of the area, or of another country than the maker's. */
    private Truth alternative(List<Supply> all, @Nullable GroupHead maker) {
        Truth answer = Truth.NO;
        for (Supply supply : all) {
            if (supply.isAlternate()) {
                @Nullable
                GroupHead other = heads.get(supply.partyKey());
                answer = answer.or(other == null ? Truth.UNKNOWN : inside(other).or(isElsewhere(other, maker)));
            }
        }
        return answer;
    }

    /** By its own seat a head outside is outside, whoever stands above it; one inside is inside only where nobody may. */
    private Truth inside(GroupHead head) {
        Truth seat = head.head() == null ? Truth.UNKNOWN : area.contains(head.country());
        return seat == Truth.YES && !head.closed() ? Truth.UNKNOWN : seat;
    }

    private static Truth isElsewhere(GroupHead other, @Nullable GroupHead maker) {
        Country theirs = other.country();
        Country own = maker == null ? null : maker.country();
        if (theirs == null || own == null) {
            return Truth.UNKNOWN;
        }
        return theirs.equals(own) ? Truth.NO : other.closed() ? Truth.YES : Truth.UNKNOWN;
    }

    /** Whether the bills name any processor. */
    public boolean isAsked() {
        return processors > 0;
    }

    /** Whether all processors have prices, in one currency. */
    public boolean isCounted() {
        return !unpriced && currencies.size() == 1 && total.signum() > 0;
    }

    /** Whether one group outside is depended on, in every world the documents allow or in none. */
    public Truth dependent() {
        if (!isCounted()) {
            return Truth.UNKNOWN;
        }
        if (captive.values().stream().anyMatch(this::reaches)) {
            return Truth.YES;
        }
        boolean possible = reaches(ungroupedCaptive)
                || mayBeCaptive.values().stream().anyMatch(amount -> reaches(amount.add(ungroupedCaptive)));
        return possible ? Truth.UNKNOWN : Truth.NO;
    }

    private boolean reaches(BigDecimal amount) {
        return law.comparison(LEAST).holds(amount.multiply(HUNDRED), law.inForce().number(LEAST).multiply(total));
    }

    /** The group of which most would be lost; empty when none is known. */
    private String largest() {
        Map<String, BigDecimal> of = captive.values().stream().anyMatch(amount -> amount.signum() > 0)
                ? captive
                : byGroup;
        return of.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

    @Override
    public List<ReasoningStep> because() {
        return List.copyOf(because);
    }

    @Override
    public Map<String, String> words() {
        Country country = countries.get(largest());
        return Map.of("group", largest(), "country", country == null ? "" : country.code(), "hhi",
                isCounted() ? concentration(RoundingMode.FLOOR).toPlainString() : "", "share", shareOfLargest());
    }

    private String shareOfLargest() {
        if (!isCounted() || largest().isEmpty()) {
            return "[0, 100]";
        }
        BigDecimal amount = byGroup.getOrDefault(largest(), BigDecimal.ZERO);
        return Share.between(percent(amount, RoundingMode.FLOOR).toPlainString(),
                percent(amount.add(ungrouped), RoundingMode.CEILING).toPlainString()).toString();
    }

    /** Those of unknown groups count as many small ones here: the least that the index can be. */
    private BigDecimal concentration(RoundingMode rounding) {
        BigDecimal sum = byGroup.values().stream().map(amount -> amount.multiply(amount)).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        return sum.multiply(HUNDRED).multiply(HUNDRED).divide(total.multiply(total), 0, rounding);
    }

    @Override
    public List<Figure> figures() {
        if (!isCounted()) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>();
        captive.forEach((group, amount) -> figures.add(new Figure("without alternative: " + group,
                percent(amount, RoundingMode.FLOOR),
                percent(mayBeCaptive.getOrDefault(group, amount).add(ungroupedCaptive), RoundingMode.CEILING),
                "percent",
                law.threshold(LEAST))));
        Map<String, BigDecimal> byCountry = new TreeMap<>();
        byGroup.forEach((group, amount) -> {
            Country country = countries.get(group);
            byCountry.merge(country == null ? "?" : country.code(), amount, BigDecimal::add);
        });
        byCountry.forEach((country, amount) -> figures.add(share("controlled from " + country, amount)));
        leastByPlace.forEach((place, least) -> figures.add(new Figure(place, percent(least, RoundingMode.FLOOR),
                percent(mostByPlace.getOrDefault(place, least), RoundingMode.CEILING), "percent", null)));
        figures.add(new Figure("concentration (HHI) at least", concentration(RoundingMode.FLOOR),
                concentration(RoundingMode.CEILING), "count", null));
        return figures;
    }

    private Figure share(String name, BigDecimal amount) {
        return new Figure(name, percent(amount, RoundingMode.FLOOR), percent(amount, RoundingMode.CEILING), "percent",
                null);
    }

    private BigDecimal percent(BigDecimal amount, RoundingMode outwards) {
        return plain(amount.multiply(HUNDRED).divide(total, DECIMALS, outwards));
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
