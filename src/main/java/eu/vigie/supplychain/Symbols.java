package eu.vigie.supplychain;

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

    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    private char[] letters = new char[16_384];
    private int[] ends = new int[1024];
    private @Nullable String[] texts = new @Nullable String[1024];
    /** Numbers plus one in the lower half, their hashes in the upper, side by side to be fetched at once; 0 is free. */
    private long[] table = new long[4096];
    private int size;

    public Symbols() {
        intern(letters, 0, 0);
    }

    /** The number of the text without the white space around it. */
    public int of(char[] characters, int offset, int length) {
        int start = offset;
        int end = offset + length;
        while (start < end && isSpace(characters[start])) {
            start++;
        }
        while (end > start && isSpace(characters[end - 1])) {
            end--;
        }
        return intern(characters, start, end - start);
    }

    /** The number of the text with all its white space. */
    public int exactly(char[] characters, int offset, int length) {
        return intern(characters, offset, length);
    }

    public String text(int symbol) {
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
        for (long entry = table[slot]; entry != 0; entry = table[slot]) {
            int symbol = (int) entry - 1;
            if ((int) (entry >>> 32) == hash && Arrays.equals(letters, start(symbol), ends[symbol], characters, start,
                    start + length)) {
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

    private int add(int slot, int hash, char[] characters, int start, int length) {
        int symbol = size++;
        if (symbol == ends.length) {
            ends = Arrays.copyOf(ends, symbol * 2);
            texts = Arrays.copyOf(texts, symbol * 2);
        }
        int from = start(symbol);
        if ((long) from + length > letters.length) {
            letters = Arrays.copyOf(letters, (int) Math.min(LONGEST_ARRAY, ((long) from + length) * 2));
        }
        System.arraycopy(characters, start, letters, from, length);
        ends[symbol] = from + length;
        table[slot] = (long) hash << 32 | size;
        if (size * 2 > table.length) {
            grow();
        }
        return symbol;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        for (long entry : old) {
            if (entry != 0) {
                int slot = slot((int) (entry >>> 32));
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
