package eu.vigie.evaluation;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import eu.vigie.evaluation.Facts.BilledPart;
import eu.vigie.evaluation.Facts.CaseFile;
import eu.vigie.evaluation.Facts.ConsortiumFact;
import eu.vigie.evaluation.Facts.Identity;
import eu.vigie.evaluation.Facts.Listing;
import eu.vigie.evaluation.Facts.Standing;
import eu.vigie.evaluation.Facts.Supply;
import eu.vigie.evaluation.HandWrittenJoin.Said;
import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.Findings;
import eu.vigie.finding.Outlook;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;
import eu.vigie.regulation.RuleInForce;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.PartId;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.StatedParty;
import eu.vigie.supplychain.SupplyRole;
import eu.vigie.supplychain.Truth;

/**
 * All rules about parts and their suppliers over generated facts, beside a join written by hand (the reference), in turn in one process, and
 * their answers compared: distinct parts with four roles each, 500 suppliers. Arguments: distinct parts, runs.
 */
public final class RuleFigures {

    private static final EvidenceRef HERE = new EvidenceRef("generated", "", "line 1");
    private static final Set<RuleId> ABOUT_PARTS = EnumSet.of(RuleId.CTRL_001, RuleId.HRS_001, RuleId.HRS_002,
            RuleId.ORIG_004);
    private static final List<SupplyRole> ROLES = List.of(SupplyRole.DESIGNER, SupplyRole.FIRMWARE_AUTHOR,
            SupplyRole.MANUFACTURER, SupplyRole.SUPPLIER);
    private static final int SUPPLIERS = 500;

    private RuleFigures() {}

    public static void main(String[] arguments) {
        int parts = Integer.parseInt(arguments[0]);
        int runs = Integer.parseInt(arguments[1]);
        RuleCatalogue catalogue = RuleCatalogue.fromClassPath();
        List<RuleInForce> rules = catalogue
                .inForce(catalogue.profile("ai-gigafactory"), LocalDate.of(2026, 11, 22)).stream()
                .filter(rule -> ABOUT_PARTS.contains(rule.rule())).toList();
        compare(file(2_000, rules), rules);
        for (int size : new int[]{parts / 10, parts / 2, parts}) {
            CaseFile file = file(size, rules);
            double join = seconds(runs, () -> new HandWrittenJoin().of(file));
            double asked = seconds(runs, () -> RuleBase.precompiled().evaluate(file, rules).findings().counts());
            double made = seconds(runs, () -> List.copyOf(RuleBase.precompiled().evaluate(file, rules).findings()));
            List<RuleInForce> tenfold = rules.stream().flatMap(rule -> Collections.nCopies(10, rule).stream())
                    .toList();
            double often = seconds(runs, () -> RuleBase.precompiled().evaluate(file, tenfold).findings().counts());
            System.out.printf(Locale.ROOT,
                    "%d parts, %d facts: join %.1f ms; rules asked %.1f ms, %.1f x; each finding made as well"
                            + " %.1f ms, %.1f x; every rule asked ten times %.1f x once%n",
                    size, facts(file), join * 1e3,
                    asked * 1e3, asked / join, made * 1e3, made / join, often / asked);
        }
        CaseFile file = file(parts, rules);
        long before = live();
        Outcome held = RuleBase.precompiled().evaluate(file, rules);
        System.out.printf(Locale.ROOT, "live heap of the answers: %.0f bytes a fact; %d findings%n",
                (live() - before) / (double) facts(file), held.findings().size());
    }

    private static int facts(CaseFile file) {
        return file.supplies().size() + file.parts().size();
    }

    private static void compare(CaseFile file, List<RuleInForce> rules) {
        Comparator<Said> order = Comparator.comparing(Said::rule).thenComparing(Said::subject);
        List<Said> expected = new HandWrittenJoin().of(file).stream().sorted(order).toList();
        Findings findings = RuleBase.precompiled().evaluate(file, rules).findings();
        List<Said> said = findings.stream()
                .map(it -> new Said(it.rule(), it.subject(), it.verdict(), it.caseId())).toList();
        if (!said.equals(expected)) {
            throw new IllegalStateException("the rules and the join written by hand do not agree");
        }
        System.out.printf("%d findings of both are equal: %s%n", said.size(), findings.counts());
    }

    /** The median of the working thread's time. */
    private static double seconds(int runs, Supplier<?> work) {
        double[] seconds = new double[runs];
        for (int run = -runs; run < runs; run++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.get();
            if (run >= 0) {
                seconds[run] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            }
        }
        Arrays.sort(seconds);
        return seconds[runs / 2];
    }

    private static long live() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static CaseFile file(int size, List<RuleInForce> rules) {
        RuleInForce control = rules.stream().filter(rule -> rule.rule() == RuleId.CTRL_001).findFirst().orElseThrow();
        String list = rules.stream().filter(rule -> rule.rule() == RuleId.HRS_001).findFirst().orElseThrow()
                .parameter("list").value();
        Area area = new Area(control.area(), Set.of(Country.of("FR")), LocalDate.of(2020, 2, 1), null, "treaty",
                "read");
        List<Identity> suppliers = new ArrayList<>();
        List<Standing> standings = new ArrayList<>();
        List<Listing> listings = new ArrayList<>();
        for (int i = 0; i < SUPPLIERS; i++) {
            Party party = Party.of("urn:generated:" + i, PartyKind.LEGAL_ENTITY, "Maker " + i, Country.of("FR"), HERE);
            suppliers.add(
                    i % 50 == 49 ? new Identity(null, "unknown", List.of()) : new Identity(party, "name", List.of()));
            standings.add(standing(party, area, i));
            listings.add(listing(party, list, i));
        }
        List<Supply> supplies = new ArrayList<>();
        List<BilledPart> parts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Part part = new Part(new PartId("urn:generated:part:" + i), "P" + (1_000_000 + i), null, null, null,
                    List.of(), List.of(), HERE, Set.of());
            for (int role = 0; role < ROLES.size(); role++) {
                int who = (i + 7 * role) % SUPPLIERS;
                supplies.add(new Supply(part, ROLES.get(role), StatedParty.named("Maker " + who, HERE),
                        suppliers.get(who)));
            }
            parts.add(new BilledPart(part, suppliers.get(i % SUPPLIERS).isKnown() ? Truth.YES : Truth.UNKNOWN,
                    "Maker " + i % SUPPLIERS, i % 3 == 0, List.of(supplies.get(supplies.size() - 2))));
        }
        return new CaseFile(new ConsortiumFact(Consortium.named("Generated", HERE)), List.of(), List.of(), List.of(),
                supplies,
                parts, standings, listings, List.of(area), List.of(), List.of(), List.of(), List.of(), Map.of(),
                Map.of());
    }

    private static Standing standing(Party party, Area area, int i) {
        Truth one = Truth.values()[i % 3];
        return new Standing(party, area, Truth.NO, one, one, Truth.NO, one.not(), i % 2 == 0, false, false,
                new Figure("votes", BigDecimal.TEN, BigDecimal.valueOf(60), "percent", "> 50"),
                one == Truth.NO ? null : "Holder " + i, List.of(), () -> Outlook.NONE);
    }

    private static Listing listing(Party party, String list, int i) {
        return new Listing(party, list, i % 100 == 7 ? Truth.YES : Truth.NO, i % 100 == 8 ? Truth.YES : Truth.NO, null,
                Truth.NO, Truth.NO, List.of(), null, List.of(), false, List.of(), () -> Outlook.NONE);
    }
}
