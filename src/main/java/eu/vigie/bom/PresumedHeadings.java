package eu.vigie.bom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import eu.vigie.bom.BomReview.TakenFor;

/** The row of a sheet that looks most like headings, where none is understood: the first of those with the most different words. */
final class PresumedHeadings {

    private static final int LONGEST_HEADING = 80;
    private static final Pattern HAS_LETTER = Pattern.compile("(?U).*\\p{L}.*", Pattern.DOTALL);

    private final List<List<String>> rows = new ArrayList<>();
    private int best = -1;
    private int words;

    void take(List<String> row) {
        int here = (int) row.stream().filter(PresumedHeadings::isHeading).distinct().count();
        if (here > words) {
            words = here;
            best = rows.size();
        }
        rows.add(row);
    }

    private static boolean isHeading(String text) {
        return text.length() <= LONGEST_HEADING && HAS_LETTER.matcher(text).matches();
    }

    /** How many different words the row has. */
    int words() {
        return words;
    }

    private static Optional<String> meaning(String heading) {
        return Optional.ofNullable(Column.named(Spelling.folded(heading))).map(known -> known.column().name());
    }

    /** Its columns, with what stands below, and what each would be taken for by its heading. */
    List<TakenFor> columns() {
        Map<String, Set<String>> below = new LinkedHashMap<>();
        List<String> headings = best < 0 ? List.of() : rows.get(best);
        for (List<String> row : rows.subList(best + 1, rows.size())) {
            for (int at = 0; at < Math.min(row.size(), headings.size()); at++) {
                if (!Spelling.isPlaceholder(row.get(at))) {
                    below.computeIfAbsent(headings.get(at), heading -> new LinkedHashSet<>()).add(row.get(at));
                }
            }
        }
        return headings.stream().filter(heading -> !heading.isEmpty()).map(heading -> new TakenFor(heading,
                meaning(heading), false, TakenFor.Word.HEADING,
                below.getOrDefault(heading, Set.of()).stream().limit(Samples.FEW).map(Samples::shortened).toList()))
                .toList();
    }
}
