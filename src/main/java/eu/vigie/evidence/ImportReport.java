package eu.vigie.evidence;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import eu.vigie.supplychain.InputProblem;

/**
 * What came of reading one document.
 *
 * @param document its name
 * @param sha256 its hash
 * @param format what its content was recognised as, for example {@code BODS 0.4, JSON lines}
 * @param read how many statements it makes; in RDF the parties and stakes described
 * @param used how many of them count
 * @param superseded how many do not, because the document itself replaces or ends them
 * @param refused what cannot be used, with place and reason; when it is not empty nothing of the document counts
 * @param notUnderstood kinds that mean nothing here, and how often each was met
 * @param unknownFields fields that are kept in the document and not read, and how often each was met
 * @param notes what was taken for granted, in the order it was met
 * @param lists what came of each list of designated parties that it brings, by id
 */
public record ImportReport(String document, String sha256, String format, int read, int used, int superseded,
        List<InputProblem> refused, Map<String, Integer> notUnderstood, Map<String, Integer> unknownFields,
        List<String> notes, List<ListReport> lists) {

    public ImportReport {
        lists = List.copyOf(lists);
        refused = List.copyOf(refused);
        notUnderstood = Collections.unmodifiableMap(new TreeMap<>(notUnderstood));
        unknownFields = Collections.unmodifiableMap(new TreeMap<>(unknownFields));
        notes = List.copyOf(notes);
    }

    /** Whether nothing of the document counts. */
    public boolean isRefused() {
        return !refused.isEmpty();
    }
}
