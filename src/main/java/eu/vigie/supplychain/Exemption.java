package eu.vigie.supplychain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A decision that a rule's finding is put up with for a time: a waiver, a derogation, a guarantee, an assurance.
 *
 * @param id what people call it; each once in a document
 * @param kind what it is in law
 * @param scope what it covers
 * @param reason why
 * @param basis the provision or decision that allows it; null when not stated
 * @param evidence what it rests on
 * @param proposedBy who asked for it
 * @param approvedBy who decided; null while nobody has
 * @param from first day
 * @param until first day on which it no longer holds
 * @param revokedOn first day on which it no longer holds after all; null when it was not taken back
 * @param stated where it is read
 */
public record Exemption(String id, Kind kind, Scope scope, String reason, @Nullable String basis,
        List<Proof> evidence, String proposedBy, @Nullable String approvedBy, LocalDate from, LocalDate until,
        @Nullable LocalDate revokedOn, EvidenceRef stated) {

    /** What an exemption is in law. */
    public enum Kind {
        WAIVER, DEROGATION, GUARANTEE, ASSURANCE;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * What an exemption covers: all that is given has to fit.
     *
     * @param rule id of the rule
     * @param party whoever the finding concerns, in whatever role; null for anybody
     * @param member the same, as a member of the consortium alone; null for anybody
     * @param part the part of the bill of materials; null for any
     */
    public record Scope(String rule, @Nullable StatedParty party, @Nullable StatedParty member,
            @Nullable ScopedPart part) {}

    /**
     * A part as an exemption names it.
     *
     * @param manufacturer null when any maker's is meant
     * @param partNumber the maker's number, or the part's name
     */
    public record ScopedPart(@Nullable String manufacturer, String partNumber) {}

    /**
     * A document that an exemption rests on.
     *
     * @param name what it is called
     * @param sha256 its hash; null when not stated
     * @param link where it is; null when not stated
     */
    public record Proof(String name, @Nullable String sha256, @Nullable String link) {}

    public Exemption {
        evidence = List.copyOf(evidence);
    }

    /** Whether it runs on a day: from its first, to the day before it ends or was taken back. */
    public boolean runsOn(LocalDate day) {
        LocalDate taken = revokedOn;
        return !day.isBefore(from) && day.isBefore(until) && (taken == null || day.isBefore(taken));
    }
}
