package eu.vigie.bom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import eu.vigie.supplychain.Symbols;

/** What stands in the first lines of a sheet, by column: how often each text. */
final class Samples {

    /** So many lines show what a column holds. */
    static final int LINES = 300;

    /** So many show a person what a column holds. */
    static final int FEW = 4;
    private static final int SHORT = 60;

    private final Map<Integer, Map<String, Integer>> texts = new HashMap<>();

    void take(int[] cells, Symbols symbols) {
        for (int at = 0; at < cells.length; at++) {
            String text = cells[at] == Symbols.EMPTY ? "" : symbols.text(cells[at]);
            if (!Spelling.isPlaceholder(text)) {
                texts.computeIfAbsent(at, column -> new HashMap<>()).merge(text, 1, Integer::sum);
            }
        }
    }

    /** The texts that stand in a column most often, shortened, in an order of their own. */
    List<String> few(int at) {
        return of(at).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(FEW).map(Map.Entry::getKey).map(Samples::shortened).toList();
    }

    static String shortened(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
    }

    /** The texts of a column, placeholders left out, and how often each was met. */
    Map<String, Integer> of(int at) {
        return texts.getOrDefault(at, Map.of());
    }
}
