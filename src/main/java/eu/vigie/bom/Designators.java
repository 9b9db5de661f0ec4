package eu.vigie.bom;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Designators of places on a board: {@code C1, C2, R10-R12}. A line that names three has three pieces. */
final class Designators {

    private static final Pattern ONE = Pattern.compile("([A-Za-z]{1,5})_?([0-9]{1,5})[A-Za-z]?");
    private static final Pattern APART = Pattern.compile("[,;\\s]+");
    private static final Pattern RANGE = Pattern.compile("\\s*(?:-|–|—|\\.\\.\\.?|…)\\s*");

    private Designators() {}

    static boolean areDesignators(String text) {
        return count(text) > 0;
    }

    /** How many places the text names; 0 when a piece of it is no designator, so that nothing can be counted. */
    static int count(String text) {
        int count = 0;
        for (String piece : APART.split(RANGE.matcher(text.strip()).replaceAll("-"))) {
            int places = piece.isEmpty() ? 0 : places(piece);
            if (places < 0) {
                return 0;
            }
            count += places;
        }
        return count;
    }

    /** -1 when it is neither a designator nor a range of them. */
    private static int places(String piece) {
        int dash = piece.indexOf('-');
        if (dash < 0) {
            return ONE.matcher(piece).matches() ? 1 : -1;
        }
        Matcher from = ONE.matcher(piece.substring(0, dash));
        String end = piece.substring(dash + 1);
        if (!from.matches()) {
            return -1;
        }
        Matcher to = ONE.matcher(end.matches("[0-9]{1,5}") ? from.group(1) + end : end);
        if (!to.matches() || !to.group(1).equals(from.group(1))) {
            return -1;
        }
        int places = Integer.parseInt(to.group(2)) - Integer.parseInt(from.group(2)) + 1;
        return places < 1 ? -1 : places;
    }
}
