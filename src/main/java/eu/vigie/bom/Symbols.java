package eu.vigie.bom;

import java.util.Arrays;

/**
 * Texts met in a file, each kept once under a small number: a sheet of a hundred thousand lines repeats a few thousand
 * texts, and equal numbers are cheaper to compare than equal texts.
 */
final class Symbols {

    /** The number of the empty text. */
    static final int EMPTY = 0;

    private String[] texts = new String[1024];
    private int[] table = new int[4096];
    private int size;

    Symbols() {
        Arrays.fill(table, -1);
        of(new char[0], 0, 0);
    }

    /** The number of the text without the white space around it. */
    int of(char[] characters, int offset, int length) {
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
    int exactly(char[] characters, int offset, int length) {
        return intern(characters, offset, length);
    }

    String text(int symbol) {
        return texts[symbol];
    }

    int size() {
        return size;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u202f';
    }

    private int intern(char[] characters, int start, int length) {
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + characters[i];
        }
        int slot = slot(hash);
        while (table[slot] >= 0) {
            if (is(texts[table[slot]], hash, characters, start, length)) {
                return table[slot];
            }
            slot = slot + 1 & table.length - 1;
        }
        return add(slot, new String(characters, start, length));
    }

    /** {@link String#hashCode} is the same sum and is kept by the text. */
    private static boolean is(String text, int hash, char[] characters, int start, int length) {
        if (text.length() != length || text.hashCode() != hash) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[start + i]) {
                return false;
            }
        }
        return true;
    }

    private int add(int slot, String text) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
        }
        texts[size] = text;
        table[slot] = size++;
        if (size * 2 > table.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        table = new int[table.length * 2];
        Arrays.fill(table, -1);
        for (int symbol = 0; symbol < size; symbol++) {
            int slot = slot(texts[symbol].hashCode());
            while (table[slot] >= 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = symbol;
        }
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) * 0x9E3779B1 >>> 8 & table.length - 1;
    }
}
