package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.BilledPart;
import eu.vigie.evaluation.Facts.CapitalSplit;
import eu.vigie.evaluation.Facts.SiteFact;
import eu.vigie.finding.Verdict;
import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Consortium.Accelerator;
import eu.vigie.supplychain.Consortium.Compute;
import eu.vigie.supplychain.Consortium.Constitution;
import eu.vigie.supplychain.Consortium.Financing;
import eu.vigie.supplychain.Consortium.Phase;
import eu.vigie.supplychain.Consortium.Site;
import eu.vigie.supplychain.PartValue;
import eu.vigie.supplychain.Truth;

/** The rules that add up what a consortium states of itself: GIGA-006, GIGA-007, GIGA-010 to GIGA-013. */
record PlainSums(PlainReading reading, Consortium consortium) {

    static PlainSums of(PlainReading reading) {
        return new PlainSums(reading, reading.file().consortium().stated());
    }

    Verdict verdict() {
        Financing stated = consortium.financing();
        Financing plan = stated != null ? stated : new Financing("", null, null, null, null, Given.HERE);
        return switch (reading.rule().rule()) {
            case GIGA_006 -> publicMoney(plan);
            case GIGA_007 -> term(consortium.constituted());
            case GIGA_010 -> capacity(consortium.compute());
            case GIGA_012 -> capital();
            case GIGA_013 -> privateMoney(plan);
            default -> throw new IllegalStateException(reading.rule().rule().id());
        };
    }

    private Verdict against() {
        return reading.against(reading.file().consortium());
    }

    private static @Nullable BigDecimal capex(Financing plan) {
        BigDecimal capex = plan.computeCapex();
        return capex == null || capex.signum() == 0 ? null : capex;
    }

    private static boolean atMost(int percent, BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100)).compareTo(whole.multiply(BigDecimal.valueOf(percent))) <= 0;
    }

    private static BigDecimal orNothing(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private Verdict publicMoney(Financing plan) {
        BigDecimal capex = capex(plan);
        BigDecimal union = plan.union();
        BigDecimal states = plan.states();
        BigDecimal own = plan.privateMoney();
        boolean tooMuch = capex != null && union != null && !atMost(17, union, capex);
        boolean unmatched = union != null && states != null && states.compareTo(union) < 0;
        if (tooMuch || unmatched) {
            return against();
        }
        if (capex == null || union == null || states == null || own == null) {
            return Verdict.UNDETERMINED;
        }
        boolean sound = union.add(states).compareTo(capex) <= 0;
        return sound && union.add(states).add(own).compareTo(capex) >= 0 ? Verdict.COMPLIANT : Verdict.UNDETERMINED;
    }

    private Verdict privateMoney(Financing plan) {
        BigDecimal capex = capex(plan);
        BigDecimal own = plan.privateMoney();
        BigDecimal others = orNothing(plan.union()).add(orNothing(plan.states()));
        if (capex == null || others.add(orNothing(own)).compareTo(capex) > 0) {
            return Verdict.UNDETERMINED;
        }
        boolean possible = atMost(34, own == null ? others : capex.subtract(own), capex);
        return possible ? own == null ? Verdict.UNDETERMINED : Verdict.COMPLIANT : against();
    }

    private Verdict term(@Nullable Constitution term) {
        if (term != null && term.openEnded()) {
            return Verdict.COMPLIANT;
        }
        LocalDate from = term == null ? null : term.from();
        LocalDate until = term == null ? null : term.until();
        if (from == null || until == null) {
            return Verdict.UNDETERMINED;
        }
        LocalDate last = until.minusDays(1);
        return last.plusDays(1).isBefore(fiveYearsAfter(from)) ? against() : Verdict.COMPLIANT;
    }

    /** Five years from a 29 February are over with the 28th. */
    private static LocalDate fiveYearsAfter(LocalDate from) {
        return from.minusDays(1).plusYears(5).plusDays(1);
    }

    private Verdict capital() {
        List<Truth> ways = new ArrayList<>();
        for (CapitalSplit each : reading.file().capital()) {
            if (each.area().id().equals("EU27")) {
                ways.add(PlainReading.inEveryWorld(each.share(), it -> it.compareTo(new BigDecimal("50")) > 0));
            }
        }
        return ways.stream().allMatch(each -> each == Truth.YES)
                ? Verdict.COMPLIANT
                : ways.stream().allMatch(each -> each == Truth.NO) ? against() : Verdict.UNDETERMINED;
    }

    void scores(List<String> all) {
        consortium.sites()
                .forEach(each -> all.add(PlainReading.told(new SiteFact(each, List.of()), score(each))));
        if (consortium.sites().isEmpty()) {
            all.add(PlainReading.told(reading.file().consortium(), Verdict.UNDETERMINED));
        }
    }

    private static Verdict score(Site site) {
        BigDecimal pue = site.pue();
        BigDecimal renewable = site.renewableShare();
        boolean poor = pue != null && pue.compareTo(new BigDecimal("1.25")) > 0
                || renewable != null && renewable.compareTo(new BigDecimal("50")) < 0;
        return poor ? Verdict.FLAG : pue == null || renewable == null ? Verdict.UNDETERMINED : Verdict.COMPLIANT;
    }

    private Verdict capacity(@Nullable Compute compute) {
        List<Truth> answers = List.of(processors(compute), power(compute));
        return answers.contains(Truth.NO)
                ? against()
                : answers.contains(Truth.UNKNOWN)
                        ? Verdict.UNDETERMINED
                        : Verdict.COMPLIANT;
    }

    /** Enough by the strictest lot and phase that may be meant; too few by the mildest. */
    private static Truth between(BigDecimal least, boolean all, List<Integer> asked) {
        int mildest = asked.stream().min(Integer::compare).orElseThrow();
        int strictest = asked.stream().max(Integer::compare).orElseThrow();
        boolean enough = least.compareTo(BigDecimal.valueOf(strictest)) >= 0;
        return enough ? Truth.YES : all && least.compareTo(BigDecimal.valueOf(mildest)) < 0 ? Truth.NO : Truth.UNKNOWN;
    }

    private static boolean mayBe(@Nullable Compute compute, int lot) {
        return compute == null || compute.lot() == null || compute.lot() == lot;
    }

    private Truth power(@Nullable Compute compute) {
        List<Integer> asked = new ArrayList<>();
        if (mayBe(compute, 1)) {
            asked.add(120);
        }
        if (mayBe(compute, 2)) {
            asked.add(150);
        }
        boolean all = !consortium.sites().isEmpty()
                && consortium.sites().stream().noneMatch(each -> each.itLoadMw() == null);
        BigDecimal load = consortium.sites().stream().map(each -> orNothing(each.itLoadMw())).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        return between(load, all, asked);
    }

    private Truth processors(@Nullable Compute compute) {
        List<Integer> asked = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            if (compute == null || compute.phase() == null || compute.phase() == phase) {
                boolean first = phase == Phase.INITIAL;
                if (mayBe(compute, 1)) {
                    asked.add(first ? 25_000 : 75_000);
                }
                if (mayBe(compute, 2)) {
                    asked.add(first ? 40_000 : 100_000);
                }
            }
        }
        List<BilledPart> parts = reading.file().parts();
        boolean all = compute != null && compute.complete() == Truth.YES && !parts.isEmpty();
        BigDecimal count = BigDecimal.ZERO;
        for (Accelerator each : compute == null ? List.<Accelerator>of() : compute.processors()) {
            boolean counts = each.h100Equivalents() != null && each.source() != null;
            all &= counts && parts.stream().anyMatch(part -> part.part().name().equals(each.part()));
            for (BilledPart part : parts) {
                PartValue value = reading.file().processors().get(part.part().id());
                if (part.part().name().equals(each.part()) && value != null) {
                    all &= value.isWhole();
                    count = counts ? value.amounts().values().stream().reduce(count, BigDecimal::add) : count;
                }
            }
        }
        return between(count, all && parts.stream().allMatch(part -> counted(compute, part)), asked);
    }

    /** A processor for artificial intelligence that nobody counts may be any number of them. */
    private static boolean counted(@Nullable Compute compute, BilledPart part) {
        return !"gpu".equalsIgnoreCase(part.part().function()) || compute != null
                && compute.processors().stream().anyMatch(each -> each.part().equals(part.part().name()));
    }
}
