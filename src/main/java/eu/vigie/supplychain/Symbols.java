package eu.vigie.supplychain;

import java.nio.CharBuffer;
import java.security.SecureRandom;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Texts met in a file, each kept once under a small number: a sheet of a hundred thousand lines repeats a few thousand
 * texts, and equal numbers are cheaper to compare than equal texts. The letters of all of them lie in one array, so that
 * meeting a text again touches little memory; it becomes a string only when somebody wants it.
 */
public final class Symbols {

    /** The number of the empty text. */
    public static final int EMPTY = 0;

    /** Another one in each process, so that nobody can send texts that all have one hash. It never shows in a result. */
    private static final int BASE = new SecureRandom().nextInt() | 1;
    private static final int BASE_2 = BASE * BASE;
    private static final int BASE_3 = BASE_2 * BASE;
    private static final int BASE_4 = BASE_3 * BASE;

    private static final int SHORT = 8;
    private static final int FEW = 1024;
    private static final int MANY = 1 << 22;
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    private char[] letters = new char[16_384];
    private int[] ends;
    private @Nullable String[] texts = new @Nullable String[1024];
    /** Each the hash and, below, the number plus one; 0 is free. */
    private long[] table;
    private int size;
    private int[] hashes = new int[16];
    private int[] starts = new int[16];

    public Symbols() {
        this(FEW);
    }

    /** @param expected how many texts there may be; more are taken as well */
    public Symbols(int expected) {
        int slots = slotsFor(expected);
        ends = new int[slots / 4];
        table = new long[slots];
        intern(letters, 0, 0);
    }

    private static int slotsFor(int expected) {
        return Integer.highestOneBit(Math.clamp(expected, FEW, MANY)) * 4;
    }

    /** Makes room for so many in all, so that the table need not grow on the way; more are taken as well. */
    public void expect(int count) {
        if (slotsFor(count) > table.length) {
            grow(slotsFor(count));
        }
    }

    /** The number of the text without the white space around it. */
    public int of(char[] characters, int offset, int length) {
        int start = trimmedStart(characters, offset, offset + length);
        return intern(characters, start, trimmedEnd(characters, start, offset + length) - start);
    }

    private static int trimmedStart(char[] characters, int from, int end) {
        int start = from;
        while (start < end && isSpace(characters[start])) {
            start++;
        }
        return start;
    }

    private static int trimmedEnd(char[] characters, int start, int until) {
        int end = until;
        while (end > start && isSpace(characters[end - 1])) {
            end--;
        }
        return end;
    }

    /** The number of the text with all its white space. */
    public int exactly(char[] characters, int offset, int length) {
        return intern(characters, offset, length);
    }

    /**
     * The numbers of several texts, as {@link #of} has them one by one. Among millions of symbols each text costs a few waits
     * for memory; here all of them wait together.
     *
     * @param stops where each text ends in {@code characters}; the first begins at 0, each other where the one before ends
     * @param numbers takes the answers
     */
    public void all(char[] characters, int[] stops, int count, int[] numbers) {
        all(characters, stops, count, numbers, true);
    }

    /** The numbers of several texts, as {@link #exactly} has them, in the way of {@link #all}. */
    public void allExactly(char[] characters, int[] stops, int count, int[] numbers) {
        all(characters, stops, count, numbers, false);
    }

    private void all(char[] characters, int[] stops, int count, int[] numbers, boolean trimmed) {
        if (count > hashes.length) {
            hashes = new int[count];
            starts = new int[count];
        }
        for (int text = 0, from = 0; text < count; from = stops[text++]) {
            int start = trimmed ? trimmedStart(characters, from, stops[text]) : from;
            starts[text] = start;
            numbers[text] = trimmed ? trimmedEnd(characters, start, stops[text]) : stops[text];
            hashes[text] = hash(characters, start, numbers[text]);
        }
        guess(characters, count, numbers);
        for (int text = 0, from = 0; text < count; from = stops[text++]) {
            if (numbers[text] < 0) {
                int start = starts[text];
                int end = trimmed ? trimmedEnd(characters, start, stops[text]) : stops[text];
                numbers[text] = intern(characters, start, end - start);
            }
        }
    }

    /** Puts in the place of each text's end its number, where that is the first in its slot; else something negative. */
    private void guess(char[] characters, int count, int[] numbers) {
        int[] guesses = new int[count];
        for (int text = 0; text < count; text++) {
            long entry = table[slot(hashes[text])];
            guesses[text] = entry != 0 && (int) (entry >>> Integer.SIZE) == hashes[text] ? (int) entry - 1 : -1;
        }
        int[] places = new int[count];
        for (int text = 0; text < count; text++) {
            int guess = guesses[text];
            if (guess >= 0) {
                places[text] = start(guess);
                guesses[text] = ends[guess] - places[text] == numbers[text] - starts[text] ? guess : -1;
            }
        }
        for (int text = 0; text < count; text++) {
            boolean right = guesses[text] >= 0
                    && isAt(places[text], characters, starts[text], numbers[text] - starts[text]);
            numbers[text] = right ? guesses[text] : -1;
        }
    }

    /** The letters of a text, without a string being made. */
    public CharSequence letters(int symbol) {
        int start = start(symbol);
        return CharBuffer.wrap(letters, start, ends[symbol] - start);
    }

    public String text(int symbol) {
        if (symbol >= texts.length) {
            texts = Arrays.copyOf(texts, ends.length);
        }
        String text = texts[symbol];
        if (text == null) {
            int start = start(symbol);
            text = new String(letters, start, ends[symbol] - start);
            texts[symbol] = text;
        }
        return text;
    }

    public int size() {
        return size;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u202f';
    }

    private int start(int symbol) {
        return symbol == 0 ? 0 : ends[symbol - 1];
    }

    private int intern(char[] characters, int start, int length) {
        int hash = hash(characters, start, start + length);
        int slot = slot(hash);
        while (table[slot] != 0) {
            int symbol = (int) table[slot] - 1;
            if ((int) (table[slot] >>> Integer.SIZE) == hash
                    && ends[symbol] - start(symbol) == length && isAt(start(symbol), characters, start, length)) {
                return symbol;
            }
            slot = slot + 1 & table.length - 1;
        }
        return add(slot, hash, characters, start, length);
    }

    /** Four letters at a time, which do not wait for each other. */
    private static int hash(char[] characters, int start, int end) {
        int hash = end - start;
        int i = start;
        for (; i + 3 < end; i += 4) {
            hash = hash * BASE_4 + characters[i] * BASE_3 + characters[i + 1] * BASE_2 + characters[i + 2] * BASE
                    + characters[i + 3];
        }
        for (; i < end; i++) {
            hash = hash * BASE + characters[i];
        }
        return hash;
    }

    /** Whether the letters kept there are these; of a short text looked at one by one. */
    private boolean isAt(int place, char[] characters, int start, int length) {
        if (length > SHORT) {
            return Arrays.equals(letters, place, place + length, characters, start, start + length);
        }
        for (int at = 0; at < length; at++) {
            if (letters[place + at] != characters[start + at]) {
                return false;
            }
        }
        return true;
    }

    private int add(int slot, int hash, char[] characters, int start, int length) {
        int symbol = size++;
        if (symbol == ends.length) {
            ends = Arrays.copyOf(ends, symbol * 2);
        }
        int from = start(symbol);
        if ((long) from + length > letters.length) {
            letters = Arrays.copyOf(letters, (int) Math.min(LONGEST_ARRAY, ((long) from + length) * 2));
        }
        System.arraycopy(characters, start, letters, from, length);
        ends[symbol] = from + length;
        table[slot] = (long) hash << Integer.SIZE | size;
        if (size * 2 > table.length) {
            grow(table.length * 2);
        }
        return symbol;
    }

    private void grow(int length) {
        long[] before = table;
        table = new long[length];
        for (long entry : before) {
            if (entry != 0) {
                int slot = slot((int) (entry >>> Integer.SIZE));
                while (table[slot] != 0) {
                    slot = slot + 1 & table.length - 1;
                }
                table[slot] = entry;
            }
        }
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) * 0x9E3779B1 >>> 8 & table.length - 1;
    }
}
