package eu.vigie.evidence;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The names met in the objects that are open, so that one given twice is found; small objects cost no allocation. */
final class MemberNames {

    private static final int MANY = 24;

    private String[] names = new String[64];
    private int size;
    private int[] starts = new int[16];
    private @Nullable Set<String>[] sets = newSets(16);
    private int depth = -1;

    @SuppressWarnings("unchecked")
    private static @Nullable Set<String>[] newSets(int length) {
        return (Set<String>[]) new Set<?>[length];
    }

    void open() {
        depth++;
        if (depth == starts.length) {
            starts = Arrays.copyOf(starts, depth * 2);
            sets = Arrays.copyOf(sets, depth * 2);
        }
        starts[depth] = size;
        sets[depth] = null;
    }

    void close() {
        size = starts[depth--];
    }

    /** False when the open object has that name already. */
    boolean add(String name) {
        int start = starts[depth];
        if (size - start >= MANY) {
            return isNewAmongMany(name, start);
        }
        for (int i = start; i < size; i++) {
            // names come from one table of the parser: nearly always the same object
            if (names[i].equals(name)) {
                return false;
            }
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
        }
        names[size++] = name;
        return true;
    }

    private boolean isNewAmongMany(String name, int start) {
        Set<String> set = sets[depth];
        if (set == null) {
            set = new HashSet<>(Arrays.asList(names).subList(start, size));
            sets[depth] = set;
        }
        return set.add(name);
    }
}
