package eu.vigie.matching;

import java.util.Arrays;

/** How many slips of the pen lie between two words: a letter left out, put in, changed, or two exchanged. */
final class Edits {

    private Edits() {}

    /**
     * Optimal string alignment distance (Damerau 1964, adjacent transpositions), as far as it matters.
     *
     * @param most more than these are not counted
     * @return {@code most + 1} when there are more
     */
    static int between(String a, String b, int most) {
        if (a.equals(b)) {
            return 0;
        }
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        int[] next = new int[b.length() + 1];
        Arrays.setAll(row, at -> at);
        for (int i = 1; i <= a.length(); i++) {
            next[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean equal = a.charAt(i - 1) == b.charAt(j - 1);
                int edits = Math.min(row[j - 1] + (equal ? 0 : 1), Math.min(row[j], next[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edits = Math.min(edits, before[j - 2] + 1);
                }
                next[j] = edits;
                least = Math.min(least, edits);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = before;
            before = row;
            row = next;
            next = free;
        }
        return Math.min(row[b.length()], most + 1);
    }

    /** How many slips a word of that many letters may have and still be taken for the same: none below four. */
    static int allowed(int letters) {
        return letters < 4 ? 0 : letters < 9 ? 1 : 2;
    }
}
