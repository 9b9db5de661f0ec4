package eu.vigie.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** One record of a GLEIF file: what it has of each field. */
final class GleifRecord {

    private final Map<GleifField, List<String>> values = new EnumMap<>(GleifField.class);
    private final TreeMap<Integer, Map<GleifField, String>> periods = new TreeMap<>();

    /** @param period the number of the period that it belongs to, where it belongs to one */
    void put(GleifField field, String value, int period) {
        switch (field) {
            case PERIOD_START, PERIOD_END, PERIOD_TYPE ->
                periods.computeIfAbsent(period, p -> new EnumMap<>(GleifField.class)).putIfAbsent(field, value);
            default -> values.computeIfAbsent(field, f -> new ArrayList<>(1)).add(value);
        }
    }

    /** Null when it is not there. */
    @Nullable
    String get(GleifField field) {
        List<String> found = values.get(field);
        return found == null ? null : found.getFirst();
    }

    List<String> all(GleifField field) {
        return values.getOrDefault(field, List.of());
    }

    /** In the order of their numbers. */
    List<Map<GleifField, String>> periods() {
        return List.copyOf(periods.values());
    }
}
