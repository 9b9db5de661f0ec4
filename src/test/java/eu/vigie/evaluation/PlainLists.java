package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import eu.vigie.evaluation.Facts.Listing;
import eu.vigie.evaluation.Facts.Supply;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.RuleId;
import eu.vigie.supplychain.Consortium.RiskCriterion;
import eu.vigie.supplychain.PartId;
import eu.vigie.supplychain.PartValue;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** The rules that ask of lists, of designated countries and of criteria of risk: HRS and SANC. */
record PlainLists(PlainReading reading) {

    private static final Set<RiskCriterion> INTERFERENCE = Set.of(RiskCriterion.GOVERNMENT_LINK,
            RiskCriterion.LAW_WITHOUT_CHECKS, RiskCriterion.OWNERSHIP, RiskCriterion.PRESSURE);

    static PlainLists of(PlainReading reading) {
        return new PlainLists(reading);
    }

    Verdict verdict(NamedParty named) {
        return switch (reading.rule().rule()) {
            case HRS_001 -> listed(named, listing(named));
            case HRS_002 -> behind(named, listing(named));
            case HRS_003 -> risky(named);
            default -> sanctioned(named);
        };
    }

    private Listing listing(NamedParty named) {
        return reading.file().listings().stream().filter(each -> is(named, each.party().id().value())
                && each.list().equals("eu-high-risk-suppliers")).findFirst().orElseThrow();
    }

    private static boolean is(NamedParty named, String key) {
        return key.equals(PlainReading.key(named));
    }

    /** Known by its number, and written like a listed one. */
    private static boolean misnamed(NamedParty named) {
        return !named.identity().candidates().isEmpty();
    }

    private Verdict listed(NamedParty named, Listing at) {
        if (at.listed() == Truth.YES) {
            return reading.against(named);
        }
        if (at.listed() == Truth.UNKNOWN || misnamed(named)) {
            return Verdict.UNDETERMINED;
        }
        return at.notYet() ? Verdict.NOT_APPLICABLE : Verdict.COMPLIANT;
    }

    private Verdict behind(NamedParty named, Listing at) {
        Share stake = at.stake();
        Truth held = stake == null ? Truth.NO : PlainReading.inEveryWorld(stake, share -> share.signum() > 0);
        if (at.controlled() == Truth.YES) {
            return reading.against(named);
        }
        for (Truth each : List.of(at.controlled(), held.or(at.tie()), at.above())) {
            if (each != Truth.NO) {
                return each == Truth.YES ? Verdict.FLAG : Verdict.UNDETERMINED;
            }
        }
        if (misnamed(named)) {
            return Verdict.UNDETERMINED;
        }
        if (at.listed() == Truth.YES) {
            return Verdict.NOT_APPLICABLE;
        }
        return at.undisclosed().isEmpty() || reading.says("undisclosedHolders", "control")
                ? Verdict.COMPLIANT
                : Verdict.UNDETERMINED;
    }

    private Verdict risky(NamedParty named) {
        RiskProfile profile = reading.file().behind().stream().filter(RiskProfile.class::isInstance)
                .map(RiskProfile.class::cast).filter(each -> is(named, each.party().id().value())).findFirst()
                .orElseThrow();
        List<Truth> factors = new ArrayList<>();
        profile.met().forEach((criterion, met) -> {
            if (INTERFERENCE.contains(criterion)) {
                factors.add(met);
            }
        });
        long met = factors.stream().filter(each -> each == Truth.YES).count();
        long open = factors.stream().filter(each -> each == Truth.UNKNOWN).count();
        return met >= 3 ? reading.against(named) : met + open >= 3 ? Verdict.UNDETERMINED : Verdict.COMPLIANT;
    }

    Verdict designated(Supply named) {
        String countries = reading.rule().parameter("attachedTo").value();
        if (countries.equals("none")) {
            return Verdict.NOT_APPLICABLE;
        }
        if (countries.equals("unstated")) {
            return Verdict.UNDETERMINED;
        }
        return reading.who(named, who -> {
            Attached at = attached(who);
            if (at.seated() == Truth.YES || at.controlled() == Truth.YES) {
                return reading.against(named);
            }
            return at.seated() == Truth.UNKNOWN || at.controlled() == Truth.UNKNOWN
                    ? Verdict.UNDETERMINED
                    : at.loop() ? Verdict.FLAG : Verdict.COMPLIANT;
        });
    }

    private Attached attached(NamedParty named) {
        return reading.file().behind().stream().filter(Attached.class::isInstance).map(Attached.class::cast)
                .filter(each -> each.rule() == reading.rule().rule() && is(named, each.party().id().value()))
                .findFirst().orElseThrow();
    }

    Verdict russian(NamedParty named) {
        Attached at = attached(named);
        if (at.seated() == Truth.NO && at.owned() == Truth.NO && at.controlled() == Truth.NO) {
            return at.loop() ? Verdict.FLAG : Verdict.COMPLIANT;
        }
        Truth large = named instanceof Supply ? overATenth(named) : Truth.YES;
        if (large == Truth.NO) {
            return Verdict.NOT_APPLICABLE;
        }
        if (at.seated() == Truth.YES || at.owned() == Truth.YES) {
            return large == Truth.YES ? reading.against(named) : Verdict.UNDETERMINED;
        }
        return at.controlled() == Truth.YES ? Verdict.FLAG : Verdict.UNDETERMINED;
    }

    /** What is not priced may make its part of the contract larger, and what of others is not priced, smaller. */
    private Truth overATenth(NamedParty named) {
        Set<PartId> own = reading.file().supplies().stream().filter(each -> is(named, PlainReading.key(each)))
                .map(each -> each.part().id()).collect(Collectors.toSet());
        Collection<PartValue> all = reading.file().values().values();
        Set<String> currencies = new TreeSet<>();
        all.forEach(each -> currencies.addAll(each.amounts().keySet()));
        BigDecimal total = sum(all);
        if (currencies.size() > 1 || total.signum() == 0) {
            return Truth.UNKNOWN;
        }
        boolean more = sum(all.stream().filter(each -> own.contains(each.part())).toList()).multiply(BigDecimal.TEN)
                .compareTo(total) > 0;
        boolean settled = all.stream()
                .allMatch(each -> each.isWhole() || own.contains(each.part()) == more);
        return settled ? Truth.of(more) : Truth.UNKNOWN;
    }

    private static BigDecimal sum(Collection<PartValue> values) {
        return values.stream().flatMap(each -> each.amounts().values().stream()).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }

    private Verdict sanctioned(NamedParty named) {
        RuleId rule = reading.rule().rule();
        Sanctioned at = reading.file().sanctioned().stream()
                .filter(each -> each.rule() == rule && is(named, each.party().id().value())).findFirst().orElseThrow();
        boolean controlBlocks = rule == RuleId.SANC_001 || rule == RuleId.SANC_005;
        Truth behind = controlBlocks ? at.owned().or(at.controlled()) : at.owned();
        if (at.listed() == Truth.YES) {
            return reading.against(named);
        }
        if (rule == RuleId.SANC_004 && reading.says("standing", "suspended")) {
            return Verdict.NOT_APPLICABLE;
        }
        if (behind == Truth.YES) {
            boolean unknown = rule == RuleId.SANC_004 && reading.says("standing", "unknown");
            return unknown ? Verdict.UNDETERMINED : reading.against(named);
        }
        if (!at.missing().isEmpty() || at.listed() == Truth.UNKNOWN || behind == Truth.UNKNOWN) {
            return Verdict.UNDETERMINED;
        }
        boolean worthALook = at.loop() || rule == RuleId.SANC_003 && at.controlled() == Truth.YES;
        return worthALook ? Verdict.FLAG : Verdict.COMPLIANT;
    }
}
