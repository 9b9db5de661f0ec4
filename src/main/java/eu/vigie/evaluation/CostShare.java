package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.BilledPart;
import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.regulation.Comparison;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.PartId;
import eu.vigie.supplychain.PartValue;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * What the components from outside an area cost, of what all of them cost: {@code outside / (inside + outside + open)},
 * where {@code open} is the cost of components whose origin is not known. Compared by multiplication, never by a rounded
 * quotient. A component without a price may cost anything.
 */
public final class CostShare implements Grounds {

    private static final String MOST = "outsideShareMost";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;
    /** A reader follows the dearest parts; the figures count all of them. */
    private static final int MOST_PARTS = 200;

    private final Law law;
    private final List<Costed> parts = new ArrayList<>();
    private final SortedSet<String> currencies = new TreeSet<>();
    private BigDecimal inside = BigDecimal.ZERO;
    private BigDecimal outside = BigDecimal.ZERO;
    private BigDecimal open = BigDecimal.ZERO;
    private boolean unpricedInside;
    private boolean unpricedOutside;

    private record Costed(Part part, PartValue value, OriginSplit origin) {
        private BigDecimal known() {
            return value.amounts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    private CostShare(Law law) {
        this.law = law;
    }

    static CostShare of(List<BilledPart> facts, Map<PartId, PartValue> values, Area area, Law law) {
        CostShare share = new CostShare(law);
        for (BilledPart fact : facts) {
            PartValue value = values.get(fact.part().id());
            if (value != null) {
                share.add(new Costed(fact.part(), value, OriginSplit.of(fact.part(), area)));
            }
        }
        share.parts.sort(Comparator.comparing(Costed::known).reversed().thenComparing(each -> each.part().id()));
        return share;
    }

    private void add(Costed part) {
        parts.add(part);
        OriginSplit origin = part.origin();
        currencies.addAll(part.value().amounts().keySet());
        BigDecimal amount = part.known();
        inside = inside.add(origin.inside(amount));
        outside = outside.add(origin.outside(amount));
        open = open.add(origin.open(amount));
        if (!part.value().isWhole()) {
            unpricedInside |= origin.mayBeInside();
            unpricedOutside |= origin.mayBeOutside();
        }
    }

    /** Whether any component has a price at all. */
    public boolean isPriced() {
        return total().signum() > 0;
    }

    /** Whether all prices are in one currency: those of several are not added. */
    public boolean isOneCurrency() {
        return currencies.size() <= 1;
    }

    /** Whether the components from outside cost no more than they may, in every world the documents allow or in none. */
    public Truth within() {
        if (!isPriced() || !isOneCurrency()) {
            return Truth.UNKNOWN;
        }
        if (!unpricedOutside && holds(outside.add(open))) {
            return Truth.YES;
        }
        return !unpricedInside && !holds(outside) ? Truth.NO : Truth.UNKNOWN;
    }

    private boolean holds(BigDecimal amount) {
        Comparison comparison = law.comparison(MOST);
        return comparison.holds(amount.multiply(HUNDRED), law.inForce().number(MOST).multiply(total()));
    }

    private BigDecimal total() {
        return inside.add(outside).add(open);
    }

    @Override
    public List<Figure> figures() {
        if (!isPriced() || !isOneCurrency()) {
            return List.of();
        }
        Share share = share();
        String currency = currencies.first();
        return List.of(
                Figure.of("cost from outside", share, law.threshold(MOST)),
                new Figure("cost of components from outside", plain(outside), plain(outside.add(open)), currency, null),
                new Figure("cost of components from inside", plain(inside), plain(inside.add(open)), currency, null));
    }

    /** Rounded outwards. */
    private Share share() {
        BigDecimal least = unpricedInside ? BigDecimal.ZERO : percent(outside, RoundingMode.FLOOR);
        BigDecimal most = unpricedOutside ? HUNDRED : percent(outside.add(open), RoundingMode.CEILING);
        return new Share(least, false, most, false);
    }

    private BigDecimal percent(BigDecimal amount, RoundingMode outwards) {
        return amount.multiply(HUNDRED).divide(total(), DECIMALS, outwards);
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        boolean added = isPriced() && isOneCurrency();
        String currency = added ? currencies.first() : "";
        words.put("share", added ? share().toString() : Share.UNKNOWN.toString());
        words.put("outside-cost", added ? money(outside, currency) : "");
        words.put("open-cost", added ? money(open, currency) : "");
        words.put("total-cost", added ? money(total(), currency) : "");
        words.put("currencies", String.join(", ", currencies));
        words.put("unpriced", String.valueOf(parts.stream().filter(part -> !part.value().isWhole()).count()));
        return words;
    }

    private static String money(BigDecimal amount, String currency) {
        return (plain(amount).toPlainString() + " " + currency).strip();
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public List<ReasoningStep> because() {
        return parts.stream().limit(MOST_PARTS).flatMap(part -> steps(part).stream()).toList();
    }

    private static List<ReasoningStep> steps(Costed each) {
        Part part = each.part();
        List<ReasoningStep> steps = new ArrayList<>();
        each.value().amounts().forEach((currency, amount) -> steps.add(new ReasoningStep(Fact.STATED, part.name(),
                money(amount, currency), null, "cost", part.evidence())));
        if (!each.value().isWhole()) {
            steps.add(new ReasoningStep(Fact.MISSING, part.name(), null, null, "cost", part.evidence()));
        }
        each.origin().decisive().forEach(origin -> steps.add(new ReasoningStep(Fact.STATED, part.name(),
                origin.country().code(), origin.share() == null ? null : origin.share().toString(),
                "origin-" + Facts.word(origin.stage()), origin.evidence())));
        @Nullable
        String missing = each.origin().missing();
        if (missing != null) {
            steps.add(new ReasoningStep(Fact.MISSING, part.name(), null, null, missing, part.evidence()));
        }
        return steps;
    }
}
