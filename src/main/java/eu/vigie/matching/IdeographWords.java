package eu.vigie.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Parts names in Chinese, Japanese and Korean, which have no spaces, from the legal forms and trades at their ends. */
final class IdeographWords {

    private static final List<String> ENDS = CompanyWords.ideographs().sorted(Comparator.comparingInt(String::length)
            .reversed().thenComparing(Comparator.naturalOrder())).toList();

    private static final Pattern KOREAN_FORMS = Pattern.compile("주식회사|유한회사");

    private IdeographWords() {}

    /** Korean, which is read in Latin letters, with its legal forms parted from the name. */
    static String spaced(String name) {
        return name.indexOf("\ud68c\uc0ac") < 0 ? name : KOREAN_FORMS.matcher(name).replaceAll(" $0 ");
    }

    /** The same words, those of ideographs parted; never nothing but forms and trades where there was more. */
    static List<String> parted(List<String> words) {
        if (words.stream().noneMatch(word -> PlainLetters.isIdeograph(word.charAt(0)))) {
            return words;
        }
        List<String> parted = new ArrayList<>();
        words.forEach(word -> part(word, parted));
        return parted;
    }

    private static void part(String word, List<String> parted) {
        List<String> after = new ArrayList<>();
        String rest = word;
        for (String end = end(rest); end != null; end = end(rest)) {
            if (rest.startsWith(end)) {
                parted.add(end);
                rest = rest.substring(end.length());
            } else {
                after.addFirst(end);
                rest = rest.substring(0, rest.length() - end.length());
            }
        }
        parted.add(rest);
        parted.addAll(after);
    }

    private static @Nullable String end(String word) {
        for (String end : ENDS) {
            if (word.length() > end.length() + 1 && (word.endsWith(end) || word.startsWith(end))) {
                return end;
            }
        }
        return null;
    }
}
