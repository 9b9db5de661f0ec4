package eu.vigie.matching;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Countries and parts of the world in names; {@code places.tsv} has them with their source. */
final class WorldPlaces {

    private static final int LONGEST = 3;
    private static final Map<String, String> CODES = CompanyWords.table("places.tsv");

    /**
     * A place in a name.
     *
     * @param words how many words of the name it is
     * @param code its code
     */
    record Place(int words, String code) {}

    private WorldPlaces() {}

    /** The place that begins there; null when none does. */
    static @Nullable Place at(List<String> words, int from) {
        for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
            String code = CODES.get(length == 1
                    ? words.get(from)
                    : String.join(" ", words.subList(from, from + length)));
            if (code != null) {
                return new Place(length, code);
            }
        }
        return null;
    }
}
