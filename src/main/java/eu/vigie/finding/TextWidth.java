package eu.vigie.finding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text is drawn: by the advance widths of Helvetica, which Arial and its free twins share, so that no font has to be
 * there when a picture is made. Accents have no width of their own, letters of East Asian scripts that of their square.
 */
final class TextWidth {

    /** From the blank to the tilde, in thousandths of the size. */
    private static final int[] ASCII = {278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
            556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722,
            667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667,
            611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556,
            556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};
    private static final int OTHERS = 722;
    private static final int SQUARE = 1000;
    private static final int FIRST_OF_EAST_ASIA = 0x1100;
    private static final int NARROW_OR_HARD_BLANK = 0xA0;
    /** How much wider bold letters are, at most. */
    private static final double BOLD = 1.1;

    private TextWidth() {}

    /** In points, of plain letters. */
    static double of(String text, double size) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().mapToDouble(TextWidth::letter).sum() * size
                / 1000;
    }

    /** In points, of bold letters. */
    static double bold(String text, double size) {
        return of(text, size) * BOLD;
    }

    private static int letter(int letter) {
        if (letter >= ' ' && letter <= '~') {
            return ASCII[letter - ' '];
        }
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return letter == NARROW_OR_HARD_BLANK
                ? ASCII[0]
                : letter >= FIRST_OF_EAST_ASIA && letter < 0x2000 || letter >= 0x2E80
                        ? SQUARE
                        : OTHERS;
    }

    /**
     * The text in lines, broken at blanks; what does not fit in the last is cut with a sign that it was.
     *
     * @param width of bold letters, at most
     * @param lines at most, from 1
     */
    static List<String> lines(String text, double size, double width, int lines) {
        List<String> broken = new ArrayList<>();
        String rest = text;
        while (broken.size() < lines - 1 && bold(rest, size) > width) {
            int at = fitting(rest, size, width);
            int blank = rest.lastIndexOf(' ', at);
            if (blank <= 0) {
                break;
            }
            broken.add(rest.substring(0, blank).strip());
            rest = rest.substring(blank + 1).strip();
        }
        broken.add(bold(rest, size) <= width
                ? rest
                : rest.substring(0, fitting(rest, size, width - bold("…", size))).strip() + "…");
        return broken;
    }

    /** How much of the text fits, never half a letter. */
    private static int fitting(String text, double size, double width) {
        int at = 0;
        while (at < text.length()) {
            int next = text.offsetByCodePoints(at, 1);
            if (bold(text.substring(0, next), size) > width) {
                break;
            }
            at = next;
        }
        return at;
    }
}
