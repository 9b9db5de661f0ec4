package eu.vigie.supplychain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact was read: every fact has one.
 *
 * @param document the document's name as it was handed in; for people only, never a path to open
 * @param sha256 the document's hash, 64 lower-case hexadecimal digits; empty for facts that no document states
 * @param place where in it: a JSON pointer, {@code row 12, column "Manufacturer"}, {@code line 7}, or an RDF node
 * @param source who says so, as the document puts it; null when it does not
 * @param date when that was said (statement date, register date); null when the document does not say
 * @param notes what the program found out about the statement: who disagrees with it; mostly empty
 */
public record EvidenceRef(String document, String sha256, String place, @Nullable String source,
        @Nullable LocalDate date, List<SourceNote> notes) {

    public EvidenceRef {
        notes = List.copyOf(notes);
    }

    public EvidenceRef(String document, String sha256, String place, @Nullable String source,
            @Nullable LocalDate date) {
        this(document, sha256, place, source, date, List.of());
    }

    public EvidenceRef(String document, String sha256, String place) {
        this(document, sha256, place, null, null);
    }

    /** The same with one more note. */
    public EvidenceRef noting(SourceNote note) {
        List<SourceNote> all = new ArrayList<>(notes);
        all.add(note);
        return new EvidenceRef(document, sha256, place, source, date, all);
    }
}
