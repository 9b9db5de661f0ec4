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
        boolean maySkip = false;
        for (int line = 0; line < expected.size();) {
            if (isEllipsis(line)) {
                maySkip = true;
                line++;
                continue;
            }
            int end = line;
            while (end < expected.size() && !isEllipsis(end)) {
                end++;
            }
            Stretch found = find(expected.subList(line, end), actual, at, maySkip);
            if (found.length() < end - line) {
                return expected.get(line + found.length()) + where(actual, found.start() + found.length());
            }
            at = found.start() + found.length();
            maySkip = false;
            line = end;
        }
        return at < actual.size() && !maySkip && !expected.isEmpty() ? "(the end)" + where(actual, at) : "";
    }

    private boolean isEllipsis(int line) {
        return expected.get(line).strip().equals(ANYTHING);
    }

    /** Lines that agree, from where to how many. */
    private record Stretch(int start, int length) {}

    /** Where lines stand together; the longest beginning of them where they do not. */
    private static Stretch find(List<String> lines, List<String> actual, int from, boolean maySkip) {
        Stretch best = new Stretch(from, 0);
        for (int start = from; start < (maySkip ? actual.size() : from + 1); start++) {
            int length = 0;
            while (length < lines.size() && start + length < actual.size()
                    && alike(lines.get(length), actual.get(start + length))) {
                length++;
            }
            if (length > best.length()) {
                best = new Stretch(start, length);
            }
            if (length == lines.size()) {
                break;
            }
        }
        return best;
    }

    private static String where(List<String> actual, int at) {
        return at < actual.size() ? "\n  where there is: " + actual.get(at) : "\n  where the output ends";
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
