package eu.vigie.ownership;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts one after the other in one array of bytes, numbered as they came: some bytes a text instead of an object. */
final class Names {

    private byte[] bytes;
    private int[] end;
    private int size;

    Names() {
        this(new byte[1 << 12], new int[1 << 8], 0);
    }

    /** Takes the arrays over. */
    Names(byte[] bytes, int[] end, int size) {
        this.bytes = bytes;
        this.end = end;
        this.size = size;
    }

    int size() {
        return size;
    }

    /** @return its number */
    int add(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        return add(encoded, 0, encoded.length);
    }

    /** @return the new text's number */
    int addFrom(Names other, int number) {
        int from = other.start(number);
        return add(other.bytes, from, other.end[number] - from);
    }

    private int add(byte[] from, int offset, int length) {
        int start = start(size);
        if (start + length < 0) {
            throw new IllegalStateException("more than 2 GiB of names");
        }
        if (start + length > bytes.length) {
            bytes = Arrays.copyOf(bytes,
                    Math.max(start + length, Math.max(bytes.length, bytes.length + (bytes.length >> 1))));
        }
        if (size == end.length) {
            end = Arrays.copyOf(end, size + (size >> 1));
        }
        System.arraycopy(from, offset, bytes, start, length);
        end[size] = start + length;
        return size++;
    }

    String get(int number) {
        int start = start(number);
        return new String(bytes, start, end[number] - start, StandardCharsets.UTF_8);
    }

    boolean is(int number, byte[] text) {
        int start = start(number);
        return Arrays.equals(bytes, start, end[number], text, 0, text.length);
    }

    int hash(int number) {
        return hash(bytes, start(number), end[number]);
    }

    static int hash(byte[] text) {
        return hash(text, 0, text.length);
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + bytes[at];
        }
        return hash * 0x9E3779B9 >>> 1;
    }

    private int start(int number) {
        return number == 0 ? 0 : end[number - 1];
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, start(size));
    }

    int[] ends() {
        return Arrays.copyOf(end, size);
    }
}
