package eu.vigie.bom;

import java.util.Arrays;

/** Numbers, growing at the end. */
final class IntStack {

    private int[] numbers = new int[16];
    private int size;

    void push(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    void pushAll(IntStack others) {
        if (size + others.size > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(numbers.length * 2, size + others.size));
        }
        System.arraycopy(others.numbers, 0, numbers, size, others.size);
        size += others.size;
    }

    /** Whether the numbers from one index to before another are those of the other stack. */
    boolean has(int from, int to, IntStack others) {
        return Arrays.equals(numbers, from, to, others.numbers, 0, others.size);
    }

    int hash() {
        int hash = size;
        for (int i = 0; i < size; i++) {
            hash = 31 * hash + numbers[i];
        }
        return hash;
    }

    void clear() {
        size = 0;
    }

    int pop() {
        return numbers[--size];
    }

    int peek() {
        return numbers[size - 1];
    }

    int get(int index) {
        return numbers[index];
    }

    void set(int index, int number) {
        numbers[index] = number;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
