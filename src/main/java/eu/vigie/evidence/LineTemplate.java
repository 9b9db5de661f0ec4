package eu.vigie.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonToken;

/**
 * What lines of JSON that a register's program writes have in common: the same members in the same order, most values equal,
 * and gaps where a text or a number differs from line to line. A line that fits is read by comparing bytes, and what is in
 * its gaps is checked: a text without escapes, in UTF-8; a number as JSON writes it, without an exponent. So a line
 * that fits is JSON of the same shape as the one that was learnt from; any other has to be parsed.
 */
final class LineTemplate {

    static final int NO_FIT = -1;

    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NUMBER = 100;

    private final byte[] line;
    private final JsonToken[] kinds;
    /** Of each token where its text begins and ends in the line, without quotes. */
    private final int[] from;
    private final int[] to;
    /** Of what opens, the token that closes it; of any other itself. */
    private final int[] last;
    private final @Nullable String[] texts;
    private final @Nullable String[] kept;
    private final boolean[] varies;
    /** The tokens that are gaps. */
    private int[] gaps = {};
    /** By token that is a gap: where it stands in the line at hand. */
    private final int[] start;
    private final int[] end;
    private final @Nullable String[] decoded;

    private LineTemplate(byte[] line, LineScan scan) {
        this.line = line;
        kinds = scan.kinds();
        from = scan.from();
        to = scan.to();
        last = scan.last();
        int size = kinds.length;
        texts = new @Nullable String[size];
        kept = new @Nullable String[size];
        varies = new boolean[size];
        start = new int[size];
        end = new int[size];
        decoded = new @Nullable String[size];
        for (int token = 0; token < size; token++) {
            if (to[token] > from[token]) {
                texts[token] = new String(line, from[token], to[token] - from[token], StandardCharsets.UTF_8).intern();
            }
        }
    }

    /** Of a line that was parsed and found to be one object; null when it has escapes or nothing that varies could be told. */
    static @Nullable LineTemplate of(byte[] bytes, int from, int until) {
        byte[] line = Arrays.copyOfRange(bytes, from, until);
        LineScan scan = LineScan.of(line);
        return scan == null ? null : new LineTemplate(line, scan);
    }

    /** Where another of the same shape has other values, this one has gaps from now on; false when it is of another shape. */
    boolean widen(LineTemplate other) {
        if (!Arrays.equals(kinds, other.kinds)) {
            return false;
        }
        for (int token = 0; token < kinds.length; token++) {
            if (kinds[token] == JsonToken.PROPERTY_NAME && texts[token] != other.texts[token]) {
                return false;
            }
        }
        List<Integer> found = new ArrayList<>();
        for (int token = 0; token < kinds.length; token++) {
            varies[token] |= isValue(token) && texts[token] != other.texts[token];
            if (varies[token]) {
                found.add(token);
            }
        }
        gaps = found.stream().mapToInt(Integer::intValue).toArray();
        return true;
    }

    private boolean isValue(int token) {
        return kinds[token] == JsonToken.VALUE_STRING || kinds[token].isNumeric();
    }

    /** Where a line that begins there ends, if it fits; its values can then be asked for. */
    int fit(byte[] bytes, int begin) {
        int at = begin;
        int done = 0;
        for (int token : gaps) {
            int same = from[token] - done;
            if (!isSame(bytes, at, done, same)) {
                return NO_FIT;
            }
            at += same;
            start[token] = at;
            at = kinds[token] == JsonToken.VALUE_STRING ? textEnd(bytes, at, token) : numberEnd(bytes, at, token);
            if (at < 0) {
                return NO_FIT;
            }
            end[token] = at;
            done = to[token];
        }
        if (!isSame(bytes, at, done, line.length - done)) {
            return NO_FIT;
        }
        at += line.length - done;
        boolean ends = at == bytes.length || bytes[at] == '\n'
                || bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n';
        return ends ? at : NO_FIT;
    }

    private boolean isSame(byte[] bytes, int at, int place, int length) {
        return length <= bytes.length - at && Arrays.equals(bytes, at, at + length, line, place, place + length);
    }

    private int textEnd(byte[] bytes, int begin, int token) {
        int most = Math.min(bytes.length, begin + LONGEST_TEXT);
        boolean wide = false;
        for (int at = begin; at < most; at++) {
            byte letter = bytes[at];
            if (letter == '"') {
                decoded[token] = wide ? decoded(bytes, begin, at) : null;
                return wide && decoded[token] == null ? NO_FIT : at;
            }
            if (letter == '\\' || letter >= 0 && letter < ' ') {
                return NO_FIT;
            }
            wide |= letter < 0;
        }
        return NO_FIT;
    }

    private static @Nullable String decoded(byte[] bytes, int from, int until) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, until - from)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Of a number, whole or with a point. */
    private int numberEnd(byte[] bytes, int begin, int token) {
        int at = begin < bytes.length && bytes[begin] == '-' ? begin + 1 : begin;
        int whole = at;
        at = digitsEnd(bytes, at);
        if (at == whole || bytes[whole] == '0' && at > whole + 1) {
            return NO_FIT;
        }
        if (at < bytes.length && bytes[at] == '.') {
            int fraction = at + 1;
            at = digitsEnd(bytes, fraction);
            if (at == fraction) {
                return NO_FIT;
            }
        }
        decoded[token] = null;
        return at - begin > LONGEST_NUMBER ? NO_FIT : at; // what follows is compared: no exponent, no further digit
    }

    private static int digitsEnd(byte[] bytes, int begin) {
        int at = begin;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }

    int size() {
        return kinds.length;
    }

    JsonToken kind(int token) {
        return kinds[token];
    }

    /** Of what opens, the token that closes it. */
    int last(int token) {
        return last[token];
    }

    boolean varies(int token) {
        return varies[token];
    }

    /** A name, or a value that does not vary. */
    String text(int token) {
        String text = texts[token];
        return text == null ? "" : text;
    }

    /** Of a value that varies, in the line at hand. */
    int start(int token) {
        return start[token];
    }

    int end(int token) {
        return end[token];
    }

    /** Of a text that varies, if it is not in ASCII alone; else null. */
    @Nullable
    String decoded(int token) {
        return decoded[token];
    }

    @Nullable
    String kept(int token) {
        return varies[token] ? null : kept[token];
    }

    void keep(int token, String text) {
        kept[token] = text;
    }
}
