package eu.vigie.bom;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Where a reader stands in a document: names of members and places in lists, from the top. */
final class XmlPath {

    private @Nullable String[] names = new @Nullable String[64];
    private int[] indexes = new int[64];
    private int depth;

    void push(String name) {
        push(name, -1);
    }

    void push(int index) {
        push(null, index);
    }

    private void push(@Nullable String name, int index) {
        if (depth == indexes.length) {
            names = Arrays.copyOf(names, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
        names[depth] = name;
        indexes[depth++] = index;
    }

    void pop() {
        depth--;
    }

    /** As a JSON pointer. */
    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            pointer.append('/');
            if (names[i] == null) {
                pointer.append(indexes[i]);
            } else {
                pointer.append(names[i]);
            }
        }
        return pointer.toString();
    }
}
