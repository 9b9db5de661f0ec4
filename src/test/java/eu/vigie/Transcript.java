package eu.vigie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page says that somebody types and then sees: the blocks fenced as {@code console}, a command after {@code $}, its
 * output below. A line that is only an ellipsis stands for any number of lines; one within a line, for any characters.
 *
 * @param command without the prompt, continued lines joined
 * @param expected the output as the page shows it
 */
record Transcript(String command, List<String> expected) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\\n(.*?)^```$");
    private static final String ANYTHING = "…";

    static List<Transcript> of(Path page) throws IOException {
        List<Transcript> found = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(Files.readString(page));
        while (blocks.find()) {
            for (String exchange : blocks.group(1).replace("\\\n", " ").split("(?m)^\\$ ")) {
                if (!exchange.isBlank()) {
                    List<String> lines = exchange.lines().toList();
                    found.add(new Transcript(lines.getFirst(), lines.subList(1, lines.size())));
                }
            }
        }
        return found;
    }

    /** The command's words; quotes hold a word together. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)").matcher(command);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        return words;
    }

    /** The first line that the page shows and that did not come, in its order; empty when all did. */
    String missingFrom(String output) {
        List<String> actual = output.lines().map(String::stripTrailing).toList();
        int at = 0;
        boolean mayskip = false;
        for (String line : expected) {
            if (line.strip().equals(ANYTHING)) {
                mayskip = true;
                continue;
            }
            int found = at;
            while (mayskip && found < actual.size() && !alike(line, actual.get(found))) {
                found++;
            }
            if (found >= actual.size() || !alike(line, actual.get(found))) {
                return line
                        + (at < actual.size() ? "\n  where there is: " + actual.get(at) : "\n  where the output ends");
            }
            at = found + 1;
            mayskip = false;
        }
        return at < actual.size() && !mayskip && !expected.isEmpty()
                ? "(the end)\n  where there is: " + actual.get(at)
                : "";
    }

    private static boolean alike(String shown, String actual) {
        String[] pieces = shown.stripTrailing().split(ANYTHING, -1);
        StringBuilder pattern = new StringBuilder(Pattern.quote(pieces[0]));
        for (int i = 1; i < pieces.length; i++) {
            pattern.append(".*").append(Pattern.quote(pieces[i]));
        }
        return actual.matches(pattern.toString());
    }
}
