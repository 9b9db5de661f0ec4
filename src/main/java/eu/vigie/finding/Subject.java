package eu.vigie.finding;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * What a finding is about.
 *
 * @param kind part of the bill of materials, party, site, event, report or record, or the consortium
 * @param id its one name
 * @param name for people
 * @param partyId the party concerned, for a component the one in the role; null when there is none or it is not known
 * @param partyName that party's name as known or as stated; null when there is none
 * @param role that party's role, for example {@code manufacturer} or {@code coordinator}; null when there is none
 */
public record Subject(Kind kind, String id, String name, @Nullable String partyId, @Nullable String partyName,
        @Nullable String role) implements Comparable<Subject> {

    /** Kinds of subjects; the word in JSON is the lower-case name. */
    public enum Kind {
        CONSORTIUM, MEMBER, TENDERER, SITE, EVENT, RECORD, COMPONENT;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::kind)
            .thenComparing(Subject::name).thenComparing(Subject::id)
            .thenComparing(s -> s.role() == null ? "" : s.role())
            .thenComparing(s -> s.partyName() == null ? "" : s.partyName())
            .thenComparing(s -> s.partyId() == null ? "" : s.partyId());

    @Override
    public int compareTo(Subject other) {
        return this == other ? 0 : ORDER.compare(this, other);
    }
}
