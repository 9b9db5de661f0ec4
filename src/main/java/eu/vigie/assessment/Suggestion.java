package eu.vigie.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** What somebody who misspelt a word may have meant. */
final class Suggestion {

    private static final int FARTHEST = 3;

    private Suggestion() {}

    /** A remedy: the nearest known word where one is near, else all of them. */
    static String among(String word, Collection<String> known) {
        String nearest = known.stream().min(Comparator.comparingInt(candidate -> distance(word, candidate))).orElse("");
        boolean near = !nearest.isEmpty() && distance(word, nearest) <= Math.min(FARTHEST, nearest.length() / 2);
        return near ? "maybe '" + nearest + "' is meant" : "use one of " + String.join(", ", known);
    }

    /** How many letters must be put in, taken out or changed; case does not count. Long words are far from everything. */
    private static int distance(String a, String b) {
        if (a.length() > 40) {
            return a.length();
        }
        String from = a.toLowerCase(Locale.ROOT);
        String to = b.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[to.length()];
    }
}
