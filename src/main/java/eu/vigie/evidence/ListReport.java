package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What came of one list of designated parties that a document brings.
 *
 * @param id by which rules ask for it
 * @param name for people
 * @param on the day from which it speaks; null where the document does not say
 * @param whole whether everybody on the list is in it, by the document's own word; where not, nobody is cleared by it
 * @param entries that were read
 * @param persons how many of them are natural persons
 * @param refused entries that cannot be used; each has a problem
 * @param leftOut entries that are nobody whom a rule could ask about, such as ships, by what they are
 */
public record ListReport(String id, String name, @Nullable LocalDate on, boolean whole, int entries, int persons,
        int refused, Map<String, Integer> leftOut) {

    /** How the words of OFAC's own numbers begin, by which its files belong together. */
    public static final String OFAC_NUMBERS = "US-OFAC ";

    public ListReport {
        leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
    }
}
