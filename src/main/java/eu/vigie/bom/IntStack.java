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
