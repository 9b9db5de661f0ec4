package eu.vigie.specification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Consortium.EventKind;
import eu.vigie.supplychain.Consortium.Phase;
import eu.vigie.supplychain.Country;

/** What a scenario's consortium has done, keeps and builds. Null is not stated. */
final class Deeds {

    /** A day, "never", or nothing said. */
    record When(@Nullable LocalDate day, boolean never) {

        static final When UNSTATED = new When(null, false);
    }

    /** From when, and until when (never: without an end), a consortium is constituted. */
    record Term(@Nullable LocalDate from, When until) {}

    record Change(EventKind kind, @Nullable String what, @Nullable Country to, LocalDate on, When approved,
            @Nullable String approvedBy) {}

    record Report(int year, When filed) {}

    /** An audit; one that is never closed is open. */
    record Audit(@Nullable LocalDate opened, When closed) {}

    /** Records of a grant, in euro; those never deleted are kept. */
    record Grant(String what, @Nullable BigDecimal amount, String currency, @Nullable LocalDate paid, When deleted,
            @Nullable List<Audit> audits) {}

    record Accelerator(String part, @Nullable BigDecimal equivalents, @Nullable String source) {}

    @Nullable
    Term term;
    @Nullable
    List<Change> changes;
    @Nullable
    LocalDate accessSince;
    @Nullable
    List<Report> reports;
    @Nullable
    List<Grant> grants;
    @Nullable
    Integer lot;
    @Nullable
    Phase phase;
    boolean allProcessors;
    final List<Accelerator> processors = new ArrayList<>();
}
