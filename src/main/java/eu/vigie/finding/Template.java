package eu.vigie.finding;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A sentence with words in braces. */
final class Template {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z0-9-]+)}");

    private Template() {}

    /**
     * Fills every placeholder; what is filled in is not looked at again.
     *
     * @throws IllegalStateException when a placeholder has no word: a fault of the wording, not of the case
     */
    static String fill(String sentence, Function<String, @Nullable String> words) {
        Matcher matcher = PLACEHOLDER.matcher(sentence);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String word = words.apply(matcher.group(1));
            if (word == null) {
                throw new IllegalStateException(
                        "nothing stands for {" + matcher.group(1) + "} in \"" + sentence + "\"");
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(word));
        }
        return matcher.appendTail(filled).toString();
    }
}
