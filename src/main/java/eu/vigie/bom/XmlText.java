package eu.vigie.bom;

import java.util.Arrays;

/** The letters of one text of an XML document, put together from the pieces in which they are read. */
final class XmlText {

    /** In characters, as in JSON. */
    static final int LONGEST = 5_000_000;

    private char[] letters = new char[1024];
    private int length;

    void clear() {
        length = 0;
    }

    /** @return false when the text is longer than any that is read */
    boolean add(char[] source, int start, int count) {
        if (length + count > LONGEST) {
            return false;
        }
        if (length + count > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(letters.length * 2, length + count));
        }
        System.arraycopy(source, start, letters, length, count);
        length += count;
        return true;
    }

    void set(String text) {
        clear();
        char[] characters = text.toCharArray();
        add(characters, 0, characters.length);
    }

    char[] letters() {
        return letters;
    }

    /** Where the text begins without the white space around it. */
    int start() {
        int start = 0;
        while (start < length && letters[start] <= ' ') {
            start++;
        }
        return start;
    }

    /** Without the white space around it. */
    int length() {
        int start = start();
        int end = length;
        while (end > start && letters[end - 1] <= ' ') {
            end--;
        }
        return end - start;
    }
}
