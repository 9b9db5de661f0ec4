package eu.vigie.bom;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import eu.vigie.supplychain.Symbols;

/**
 * Places lines by a column of levels: numbers ({@code 0}, {@code 1}, {@code .1}, {@code ..2}), where a line stands under
 * the nearest line above it of a lesser level, or outline numbers ({@code 1.2.3}), where it stands under {@code 1.2}.
 * What hangs under a rejected row, or below a level that is not there, keeps the place above and loses its quantity.
 */
final class Levels {

    private static final int DEEPEST = 1_000;
    private static final int NOT_LOOKED_AT = -2;
    private static final Pattern BELOW_TOP = Pattern.compile("\\d+(\\.\\d+)*\\.[1-9]\\d*\\.?");
    private static final Pattern OUTLINE = Pattern.compile("\\d{1,9}(\\.\\d{1,9}){0,200}");
    private static final String REMEDY = "number the levels without gaps";

    private final SheetLines lines;
    private final Symbols symbols;
    private final String heading;
    private final RowProblems problems;
    private final Placement placement;

    private Levels(SheetLines lines, Symbols symbols, String heading, RowProblems problems) {
        this.lines = lines;
        this.symbols = symbols;
        this.heading = heading;
        this.problems = problems;
        this.placement = new Placement(lines.lines());
    }

    static Placement place(SheetLines lines, Symbols symbols, String heading, RowProblems problems) {
        Levels levels = new Levels(lines, symbols, heading, problems);
        if (levels.areOutlines()) {
            levels.placeByOutline();
        } else {
            levels.placeByDepth();
        }
        return levels.placement;
    }

    private String text(int index) {
        return symbols.text(lines.level(index));
    }

    private boolean areOutlines() {
        boolean[] looked = new boolean[symbols.size()];
        for (int i = 0; i < lines.rows(); i++) {
            int level = lines.level(i);
            if (!looked[level] && BELOW_TOP.matcher(symbols.text(level)).matches()) {
                return true;
            }
            looked[level] = true;
        }
        return false;
    }

    private void placeByDepth() {
        int[] depths = new int[lines.rows()];
        int[] depthsOfTexts = new int[symbols.size()];
        Arrays.fill(depthsOfTexts, NOT_LOOKED_AT);
        int top = DEEPEST;
        for (int i = 0; i < depths.length; i++) {
            int level = lines.level(i);
            if (depthsOfTexts[level] == NOT_LOOKED_AT) {
                depthsOfTexts[level] = depth(symbols.text(level));
            }
            depths[i] = depthsOfTexts[level];
            top = depths[i] < 0 ? top : Math.min(top, depths[i]);
        }
        IntStack open = new IntStack();
        boolean lost = false;
        for (int i = 0; i < depths.length; i++) {
            if (depths[i] < 0) {
                problem(i, "this is no level", "write 0, 1, 2, … or 1, 1.1, 1.1.1, …");
                doubt(i);
                lost = true;
                continue;
            }
            lost = lost && depths[i] != top;
            while (!open.isEmpty() && depths[open.peek()] >= depths[i]) {
                open.pop();
            }
            boolean sure = hang(i, open, depths, top);
            if (lost || !sure) {
                doubt(i);
            }
            open.push(i);
        }
    }

    /** Hangs a row under the nearest open one that is a line; false when a level between them is missing. */
    private boolean hang(int index, IntStack open, int[] depths, int top) {
        int above = open.isEmpty() ? top - 1 : depths[open.peek()];
        boolean follows = depths[index] == above + 1;
        if (!follows) {
            problem(index, open.isEmpty()
                    ? "nothing stands above this level"
                    : "the level jumps from " + above + " to " + depths[index], REMEDY);
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            int parent = lines.line(open.get(i));
            if (parent >= 0) {
                under(index, parent);
                return follows && i == open.size() - 1;
            }
        }
        return follows && open.isEmpty();
    }

    /** -1 when it is no level. {@code ..2} and {@code 2.0} are 2. */
    private static int depth(String text) {
        int start = 0;
        while (start < text.length() && ".-+ ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        String digits = text.substring(start);
        digits = digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
        if (text.startsWith("-") && !text.startsWith("--") && start == 1 || digits.isEmpty() || digits.length() > 4) {
            return -1;
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return -1;
            }
        }
        int depth = Integer.parseInt(digits);
        return depth > DEEPEST ? -1 : depth;
    }

    private void placeByOutline() {
        Map<String, Integer> rowsByNumber = new HashMap<>();
        boolean[] twice = new boolean[lines.rows()];
        for (int i = 0; i < lines.rows(); i++) {
            Integer first = rowsByNumber.putIfAbsent(number(i), i);
            if (first != null && !number(i).isEmpty()) {
                twice[first] = true;
                problem(i, "row " + lines.row(first) + " has the same number", "give each line a number of its own");
            }
        }
        for (int i = 0; i < lines.rows(); i++) {
            if (OUTLINE.matcher(number(i)).matches()) {
                hang(i, rowsByNumber, twice);
            } else {
                problem(i, "this is no outline number", "write 1, 1.1, 1.1.1, …");
                doubt(i);
            }
        }
    }

    private void hang(int index, Map<String, Integer> rowsByNumber, boolean[] twice) {
        String number = number(index);
        boolean named = false;
        for (int dot = number.lastIndexOf('.'); dot > 0; dot = number.lastIndexOf('.', dot - 1)) {
            Integer above = rowsByNumber.get(number.substring(0, dot));
            if (above == null && !named) {
                problem(index, "there is no line " + number.substring(0, dot), REMEDY);
                named = true;
            }
            if (above != null && lines.line(above) >= 0) {
                under(index, lines.line(above));
                if (named || twice[above]) {
                    doubt(index);
                }
                return;
            }
            doubt(index);
        }
    }

    private String number(int index) {
        String text = text(index);
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private void under(int index, int parent) {
        if (lines.line(index) >= 0) {
            placement.under(lines.line(index), parent);
        }
    }

    private void doubt(int index) {
        if (lines.line(index) >= 0) {
            placement.doubt(lines.line(index));
        }
    }

    private void problem(int index, String problem, String remedy) {
        problems.add(lines.row(index), heading, text(index), problem, remedy);
    }
}
