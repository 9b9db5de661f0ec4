package eu.vigie.matching;

import java.util.List;
import java.util.function.Predicate;

/**
 * The word by which a listed group is known, and what else may be meant to be taken for it. Errs on the side of asking: a
 * false alarm costs a question, a miss may clear whom the law excludes.
 *
 * @param word in plain letters without spaces, or in Chinese characters
 * @param shape the word as {@link Lookalike} sees it
 * @param misspelt whether slips are looked for
 */
record Brand(String word, String shape, boolean misspelt) {

    /** Words of fewer letters are like too many others to be looked for with a slip anywhere, or inside of words. */
    private static final int LONG_ENOUGH = 5;

    static Brand of(String word) {
        return new Brand(word, Lookalike.shape(word), true);
    }

    /** A name run together with its legal form, in which a slip may make another name of the short word in it. */
    static Brand exactly(String word) {
        return new Brand(word, Lookalike.shape(word), false);
    }

    boolean isIdeographic() {
        return PlainLetters.isIdeograph(word.charAt(0));
    }

    /** Whether the words of a name, some of them run together, are or nearly are this one, or begin with it. */
    boolean isIn(List<String> shapes) {
        return isIn(shapes, this::isLike);
    }

    /** The same without any slip. */
    boolean standsIn(List<String> shapes) {
        return isIn(shapes, run -> run.equals(shape));
    }

    private boolean isIn(List<String> shapes, Predicate<String> likeness) {
        for (int from = 0; from < shapes.size(); from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < shapes.size() && run.length() <= shape.length() + 1; to++) {
                run.append(shapes.get(to));
                if (likeness.test(run.toString())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isLike(String run) {
        if (run.equals(shape) || !misspelt) {
            return run.equals(shape);
        }
        return shape.length() >= LONG_ENOUGH
                ? Edits.between(run, shape, 1) <= 1 || run.contains(shape)
                : isSlip(run);
    }

    /** One slip of a finger in a short word: two letters exchanged, or one of them twice. */
    private boolean isSlip(String run) {
        int same = 0;
        while (same < Math.min(run.length(), shape.length()) && run.charAt(same) == shape.charAt(same)) {
            same++;
        }
        return switch (run.length() - shape.length()) {
            case 0 -> Edits.between(run, shape, 1) == 1 && same + 1 < run.length()
                    && run.charAt(same) == shape.charAt(same + 1);
            case 1 -> same > 0 && run.charAt(same) == shape.charAt(same - 1)
                    && run.substring(same + 1).equals(shape.substring(same));
            default -> false;
        };
    }
}
