package eu.vigie.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonToken;

/**
 * Where the tokens of a line stand, which a parser has found to be JSON before.
 *
 * @param from where the text of each token begins, without quotes
 * @param to where it ends; equal for what opens and closes
 * @param last of what opens, the token that closes it; of any other itself
 */
record LineScan(JsonToken[] kinds, int[] from, int[] to, int[] last) {

    /** Null when the line is not one object, or has escapes. */
    static @Nullable LineScan of(byte[] line) {
        List<JsonToken> kinds = new ArrayList<>();
        List<Integer> from = new ArrayList<>();
        List<Integer> to = new ArrayList<>();
        List<Integer> last = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int at = 0;
        while (at < line.length) {
            byte letter = line[at];
            int begin = at;
            int end = at;
            JsonToken kind = null;
            switch (letter) {
                case ' ', '\t', '\r', ',', ':' -> at++;
                case '{', '[' -> {
                    kind = letter == '{' ? JsonToken.START_OBJECT : JsonToken.START_ARRAY;
                    open.push(kinds.size());
                    at++;
                }
                case '}', ']' -> {
                    kind = letter == '}' ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
                    last.set(open.pop(), kinds.size());
                    at++;
                }
                case '"' -> {
                    begin++;
                    end = begin;
                    while (line[end] != '"') {
                        if (line[end] == '\\') {
                            return null;
                        }
                        end++;
                    }
                    at = end + 1;
                    kind = isName(line, at) ? JsonToken.PROPERTY_NAME : JsonToken.VALUE_STRING;
                }
                default -> {
                    while (end < line.length && " \t\r,]}".indexOf(line[end]) < 0) {
                        end++;
                    }
                    at = end;
                    kind = bare(letter);
                }
            }
            if (kind != null) {
                last.add(kinds.size());
                kinds.add(kind);
                from.add(begin);
                to.add(end);
            }
            if (open.isEmpty() && !kinds.isEmpty()) {
                break;
            }
        }
        boolean one = !kinds.isEmpty() && kinds.getFirst() == JsonToken.START_OBJECT && at == line.length;
        return one
                ? new LineScan(kinds.toArray(JsonToken[]::new), numbers(from), numbers(to), numbers(last))
                : null;
    }

    private static boolean isName(byte[] line, int behind) {
        int at = behind;
        while (at < line.length && (line[at] == ' ' || line[at] == '\t')) {
            at++;
        }
        return at < line.length && line[at] == ':';
    }

    /** Numbers are of one kind here, whole or not. */
    private static JsonToken bare(byte first) {
        return switch (first) {
            case 't' -> JsonToken.VALUE_TRUE;
            case 'f' -> JsonToken.VALUE_FALSE;
            case 'n' -> JsonToken.VALUE_NULL;
            default -> JsonToken.VALUE_NUMBER_FLOAT;
        };
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
