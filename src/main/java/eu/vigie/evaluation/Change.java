package eu.vigie.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.ConsortiumFact;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.finding.Subject;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Consortium.Event;
import eu.vigie.supplychain.Consortium.EventKind;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Truth;

/** A change of ultimate control, or a move of a critical asset, against the day of its approval. */
public final class Change implements Item {

    private final Law law;
    private final Event event;

    private Change(Law law, Event event) {
        this.law = law;
        this.event = event;
    }

    static List<Change> of(ConsortiumFact consortium, Law law) {
        List<Event> events = consortium.stated().events();
        return events == null ? List.of() : events.stream().map(event -> new Change(law, event)).toList();
    }

    @Override
    public Subject subject() {
        String name = (name() + " " + event.on()).strip();
        return new Subject(Subject.Kind.EVENT, event.evidence().place(), name, null, null, Facts.word(event.kind()));
    }

    private String name() {
        return event.what() == null ? "" : event.what();
    }

    /** Whether it took place before the clause could be applied. */
    public boolean isBeforeTheAct() {
        return event.on().isBefore(law.inForce().clause().validFrom());
    }

    /** Whether it is still to come on the day of the assessment. */
    public boolean isAhead() {
        return event.on().isAfter(law.inForce().asOf());
    }

    /** Whether it is of those that have to be approved: any change of control, a move that leaves the area. */
    public Truth toBeApproved(Area area) {
        return event.kind() == EventKind.CONTROL_CHANGE ? Truth.YES : area.contains(event.to()).not();
    }

    /**
     * Whether it was approved before the day on which it took place. Days do not tell what came first within one, and an
     * approval by nobody knows whom is none yet.
     */
    public Truth approvedBeforehand() {
        LocalDate approval = event.approvedOn();
        if (approval == null) {
            return event.approved() == Truth.NO ? Truth.NO : Truth.UNKNOWN;
        }
        boolean inTime = approval.isBefore(event.on());
        return approval.isAfter(event.on())
                ? Truth.NO
                : inTime && event.approvedBy() != null && !approval.isAfter(law.inForce().asOf())
                        ? Truth.YES
                        : Truth.UNKNOWN;
    }

    /** Whether a day of an approval is stated. */
    public boolean isApprovalDated() {
        return event.approvedOn() != null;
    }

    /** Whether approval and change are of one day. */
    public boolean isSameDay() {
        return event.on().equals(event.approvedOn());
    }

    @Override
    public List<ReasoningStep> because() {
        List<ReasoningStep> steps = new ArrayList<>();
        steps.add(step(Facts.word(event.kind()), event.on().toString()));
        Country to = event.to();
        if (event.kind() == EventKind.CRITICAL_ASSET_MOVE) {
            steps.add(step("moved-to", to == null ? null : to.code()));
        }
        if (event.approved() == Truth.NO) {
            steps.add(step("approved", "no"));
            return steps;
        }
        steps.add(step("approved-on", text(event.approvedOn())));
        steps.add(step("approved-by", event.approvedBy()));
        return steps;
    }

    private ReasoningStep step(String datum, @Nullable String value) {
        return new ReasoningStep(value == null ? Fact.MISSING : Fact.STATED, subject().name(), value, null, datum,
                event.evidence());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    @Override
    public Map<String, String> words() {
        Country to = event.to();
        LocalDate approval = event.approvedOn();
        return Map.of("change", Facts.word(event.kind()), "what", name(), "on", event.on().toString(), "country",
                to == null ? "" : to.code(), "approval", approval == null ? "" : approval.toString(), "approver",
                event.approvedBy() == null ? "" : event.approvedBy());
    }
}
