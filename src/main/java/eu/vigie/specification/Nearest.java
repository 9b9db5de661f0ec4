package eu.vigie.specification;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import eu.vigie.regulation.Language;

/** The published sentences that are most like one that is not: by the words that they share, names and numbers apart. */
final class Nearest {

    private static final int SHOWN = 3;
    private static final double LIKE = 0.2;

    private Nearest() {}

    static List<String> to(String sentence, Language language) {
        Set<String> said = words(sentence);
        record Near(String expression, double likeness) {}
        return StepBook.shipped().steps(language).stream()
                .map(step -> new Near(step.expression().replace("\\(", "("), likeness(said, words(step.expression()))))
                .filter(near -> near.likeness() > LIKE)
                .sorted(Comparator.comparingDouble(Near::likeness).reversed().thenComparing(Near::expression))
                .limit(SHOWN).map(Near::expression).toList();
    }

    /** Twice what two sets share, over what both have; words that begin alike count half. */
    private static double likeness(Set<String> said, Set<String> published) {
        double shared = 0;
        for (String word : said) {
            if (published.contains(word)) {
                shared++;
            } else if (published.stream().anyMatch(other -> beginAlike(word, other))) {
                shared += 0.5;
            }
        }
        return 2 * shared / (said.size() + published.size());
    }

    private static boolean beginAlike(String word, String other) {
        int most = Math.min(word.length(), other.length());
        int same = 0;
        while (same < most && word.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= 4 && same * 2 >= Math.max(word.length(), other.length());
    }

    private static Set<String> words(String sentence) {
        String kinds = sentence.replaceAll("\\{rule}|\\b[A-Z]{3,4}-[0-9]+", " ruleid ")
                .replaceAll("\\{verdict}|\\b(" + VerdictWords.ANY + ")\\b", " verdictword ");
        String plain = Normalizer.normalize(kinds.replaceAll("\"[^\"]*\"|\\{[^}]*}|[0-9.,]+", " "),
                Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>(Arrays.asList(plain.split("[^\\p{L}]+")));
        words.remove("");
        return words;
    }
}
