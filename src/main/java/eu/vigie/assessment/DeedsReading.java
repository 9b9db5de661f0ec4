package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Consortium.Audit;
import eu.vigie.supplychain.Consortium.AuditReport;
import eu.vigie.supplychain.Consortium.Event;
import eu.vigie.supplychain.Consortium.EventKind;
import eu.vigie.supplychain.Consortium.GrantRecord;
import eu.vigie.supplychain.Consortium.UnionAccess;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Truth;

/**
 * Reads what a consortium has done and kept, day by day. A list that is missing is not known; an empty one says that there
 * is nothing.
 */
final class DeedsReading {

    private static final int FIRST_YEAR = 2021;
    private static final int LAST_YEAR = 2199;

    private final Document document;
    private final StrictObject root;

    DeedsReading(Document document, StrictObject root) {
        this.document = document;
        this.root = root;
    }

    private static <T> @Nullable List<T> list(StrictObject parent, String name, Function<StrictObject, T> reading) {
        List<StrictObject> objects = parent.maybeObjects(name);
        return objects == null ? null : objects.stream().map(reading).toList();
    }

    @Nullable
    List<Event> events() {
        return list(root, "events", this::event);
    }

    private Event event(StrictObject event) {
        event.allow("kind", "what", "to", "on", "approved", "approvedOn", "approvedBy");
        LocalDate on = event.date("on");
        if (!event.has("on")) {
            event.missing("on");
        }
        if (!event.has("kind")) {
            event.missing("kind");
        }
        EventKind kind = event.word("kind", EventKind.values());
        if (kind == EventKind.CONTROL_CHANGE && event.has("to")) {
            event.problem("to", null, "a change of control goes to no country", "leave it out");
        }
        LocalDate approvedOn = event.date("approvedOn");
        return new Event(kind == null ? EventKind.CONTROL_CHANGE : kind, event.text("what"), event.country("to"),
                on == null ? LocalDate.EPOCH : on, told(event, "approved", approvedOn, "approvedOn"), approvedOn,
                event.text("approvedBy"), document.at(event.pointer()));
    }

    /** What a word says, or the day beside it: a day says yes. */
    private static Truth told(StrictObject object, String word, @Nullable LocalDate day, String dayName) {
        Truth told = object.truth(word);
        if (told == Truth.NO && day != null) {
            object.problem(dayName, day.toString(), "a day is stated for what did not happen: " + word + " is false",
                    "keep one of them");
        }
        return day == null ? told : Truth.YES;
    }

    @Nullable
    UnionAccess unionAccess() {
        StrictObject access = root.object("unionAccess");
        if (access == null) {
            return null;
        }
        access.allow("since", "auditReports");
        Set<Integer> years = new HashSet<>();
        return new UnionAccess(access.date("since"), list(access, "auditReports", report -> report(report, years)),
                document.at(access.pointer()));
    }

    private AuditReport report(StrictObject report, Set<Integer> years) {
        report.allow("year", "filed", "filedOn");
        Integer year = report.whole("year", FIRST_YEAR, LAST_YEAR);
        if (!report.has("year")) {
            report.missing("year");
        } else if (year != null && !years.add(year)) {
            report.problem("year", year.toString(), "two reports are stated for one year",
                    "keep the one that was filed first");
        }
        LocalDate filedOn = report.date("filedOn");
        return new AuditReport(year == null ? FIRST_YEAR : year, told(report, "filed", filedOn, "filedOn"), filedOn,
                document.at(report.pointer()));
    }

    @Nullable
    List<GrantRecord> records() {
        return list(root, "records", this::record);
    }

    private GrantRecord record(StrictObject grant) {
        grant.allow("what", "amount", "currency", "balancePaidOn", "kept", "deletedOn", "audits");
        LocalDate deletedOn = grant.date("deletedOn");
        Truth kept = grant.truth("kept");
        if (kept == Truth.YES && deletedOn != null) {
            grant.problem("deletedOn", deletedOn.toString(),
                    "a day is stated on which they are deleted, and that they are kept",
                    "keep one of them");
        }
        return new GrantRecord(grant.requiredText("what"), grant.amount("amount"),
                grant.has("amount") || grant.has("currency") ? grant.currency("currency") : "",
                grant.date("balancePaidOn"), deletedOn == null ? kept : Truth.NO, deletedOn,
                list(grant, "audits", this::audit), document.at(grant.pointer()));
    }

    private Audit audit(StrictObject audit) {
        audit.allow("opened", "closed", "open");
        LocalDate opened = audit.date("opened");
        LocalDate closed = audit.date("closed");
        Truth open = audit.truth("open");
        if (open == Truth.YES && closed != null) {
            audit.problem("closed", closed.toString(), "a day is stated on which it was closed, and that it is open",
                    "keep one of them");
        }
        if (opened != null && closed != null && closed.isBefore(opened)) {
            audit.problem("closed", closed.toString(), "it is closed before it was opened on " + opened,
                    "correct the days");
        }
        return new Audit(opened, closed, closed == null ? open : Truth.NO, document.at(audit.pointer()));
    }
}
