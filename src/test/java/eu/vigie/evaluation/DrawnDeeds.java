package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Consortium.Accelerator;
import eu.vigie.supplychain.Consortium.Audit;
import eu.vigie.supplychain.Consortium.AuditReport;
import eu.vigie.supplychain.Consortium.Compute;
import eu.vigie.supplychain.Consortium.Constitution;
import eu.vigie.supplychain.Consortium.Event;
import eu.vigie.supplychain.Consortium.EventKind;
import eu.vigie.supplychain.Consortium.Financing;
import eu.vigie.supplychain.Consortium.GrantRecord;
import eu.vigie.supplychain.Consortium.Phase;
import eu.vigie.supplychain.Consortium.UnionAccess;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.Truth;

/** What a consortium has done, pays and builds, drawn at random, a step either side of where the law draws a line. */
final class DrawnDeeds {

    private static final LocalDate ACT = LocalDate.of(2026, 1, 20);

    private final Draw draw;
    private int places;

    private DrawnDeeds(Draw draw) {
        this.draw = draw;
    }

    /** The same consortium with deeds. */
    static Consortium consortium(Draw draw, Consortium bare, List<Part> parts) {
        DrawnDeeds deeds = new DrawnDeeds(draw);
        return new Consortium(bare.name(), deeds.term(), bare.members(), bare.sites(), deeds.money(), bare.tenderers(),
                draw.below(4) == 0 ? null : draw.upTo(3, deeds::event), deeds.access(),
                draw.below(4) == 0 ? null : draw.upTo(3, deeds::records), deeds.compute(parts), List.of(), List.of(),
                bare.evidence());
    }

    private EvidenceRef place() {
        return new EvidenceRef("test", "", "/" + places++);
    }

    private @Nullable Constitution term() {
        LocalDate from = draw.perhaps(LocalDate.of(2026, 9, 1), LocalDate.of(2028, 2, 29));
        LocalDate start = from == null ? ACT : from;
        LocalDate until = draw.perhaps(start.plusYears(5).minusDays(1), start.plusYears(5), start.plusYears(5)
                .plusDays(1));
        boolean open = draw.below(4) == 0;
        return draw.below(6) == 0 ? null : new Constitution(from, open ? null : until, open, Given.HERE);
    }

    private @Nullable Financing money() {
        return draw.below(8) == 0
                ? null
                : new Financing("EUR", draw.number("4000", "4000", "4000", "0", ""),
                        draw.number("680", "680", "679.99", "680.01", "1400", ""),
                        draw.number("680", "680", "679.99", "680.01", "1400", "3400", ""),
                        draw.number("2640", "2640", "2640.01", "2639.99", "100", ""), Given.HERE);
    }

    private Event event() {
        LocalDate on = draw.of(ACT.minusDays(1), ACT, Given.DAY, Given.DAY.plusDays(1), Given.DAY.minusDays(9));
        Truth approved = draw.truth();
        LocalDate approval = approved == Truth.YES ? on.plusDays(draw.of(-9, -1, 0, 1)) : null;
        return new Event(draw.of(EventKind.values()), null, draw.country(), on, approved, approval,
                draw.toss() ? null : "an authority", place());
    }

    private @Nullable UnionAccess access() {
        List<AuditReport> reports = new ArrayList<>();
        for (int year = 2025; year < 2028; year++) {
            if (draw.toss()) {
                Truth filed = draw.truth();
                LocalDate last = LocalDate.of(year + 1, 1, 31);
                reports.add(new AuditReport(year, filed,
                        filed == Truth.YES ? last.plusDays(draw.of(-31, -30, 0, 1, 2, 900)) : null, place()));
            }
        }
        LocalDate since = draw.perhaps(LocalDate.of(2025, 5, 1), LocalDate.of(2026, 5, 1), LocalDate.of(2027, 5, 1));
        return draw.below(6) == 0 ? null : new UnionAccess(since, draw.below(6) == 0 ? null : reports, place());
    }

    private GrantRecord records() {
        LocalDate paid = draw.perhaps(LocalDate.of(2021, 11, 22), LocalDate.of(2021, 6, 30), LocalDate.of(2022, 3, 1));
        LocalDate base = paid == null ? LocalDate.of(2021, 6, 30) : paid;
        int years = draw.of(1, 3, 5);
        LocalDate deletion = draw.of(base.plusYears(years).plusDays(draw.of(0, 1, 2, 3, 4)), LocalDate.of(2024, 9, 29),
                LocalDate.of(2024, 9, 30), Given.DAY, Given.DAY.plusDays(1));
        Truth kept = draw.truth();
        LocalDate deleted = kept == Truth.NO && draw.below(5) > 0 ? deletion : null;
        BigDecimal amount = draw.number("60000", "60000.01", "59999", "");
        return new GrantRecord("study", amount, draw.of("EUR", "EUR", "EUR", "USD"), paid, kept, deleted,
                draw.below(4) == 0 ? null : draw.upTo(2, () -> audit(deletion)), place());
    }

    private Audit audit(LocalDate deletion) {
        LocalDate opened = draw.perhaps(deletion.minusDays(1), deletion, deletion.plusDays(1));
        LocalDate closed = draw.perhaps(deletion.minusDays(1), deletion, deletion.plusDays(1));
        return new Audit(opened, closed, closed != null ? Truth.NO : draw.of(Truth.UNKNOWN, Truth.YES), place());
    }

    private @Nullable Compute compute(List<Part> parts) {
        List<Accelerator> stated = new ArrayList<>();
        for (Part part : parts) {
            if (draw.below(4) > 0) {
                stated.add(new Accelerator(draw.below(9) == 0 ? "in no bill" : part.name(),
                        draw.number("1", "1", "1", "2", ""), draw.below(6) == 0 ? null : "a data sheet", place()));
            }
        }
        Integer lot = draw.perhaps(1, 2);
        Phase phase = draw.perhaps(Phase.INITIAL, Phase.FINAL);
        return draw.below(8) == 0
                ? null
                : new Compute(lot, phase, draw.of(Truth.YES, Truth.YES, draw.truth()), stated, place());
    }
}
