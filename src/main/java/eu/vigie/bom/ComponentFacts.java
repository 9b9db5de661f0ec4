package eu.vigie.bom;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * What one component says, as a row of numbers: for each fact its kind, the number of its text, the number of a
 * property's name, and its place in a list. Components that say the same have equal rows and are read once.
 */
final class ComponentFacts {

    /** What a fact is. */
    enum Kind {
        TYPE, NAME, GROUP, VERSION, DESCRIPTION, MANUFACTURER, SUPPLIER, PUBLISHER, AUTHOR, AUTHORS, PROPERTY,
        /** The document's word on who made its subject: {@code metadata.manufacture}. */
        SUBJECT_MANUFACTURE,
        /** The document's word on who supplied its subject: {@code metadata.supplier}. */
        SUBJECT_SUPPLIER
    }

    private static final Kind[] KINDS = Kind.values();
    private static final int WIDTH = 4;

    private final IntStack numbers = new IntStack();

    void add(Kind kind, int text, int propertyName, int place) {
        numbers.push(kind.ordinal());
        numbers.push(text);
        numbers.push(propertyName);
        numbers.push(place);
    }

    int count() {
        return numbers.size() / WIDTH;
    }

    Kind kind(int fact) {
        return KINDS[numbers.get(fact * WIDTH)];
    }

    int text(int fact) {
        return numbers.get(fact * WIDTH + 1);
    }

    int propertyName(int fact) {
        return numbers.get(fact * WIDTH + 2);
    }

    int place(int fact) {
        return numbers.get(fact * WIDTH + 3);
    }

    Key key() {
        return new Key(numbers.toArray());
    }

    /** Equal for components that say the same. */
    record Key(int[] numbers) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Arrays.equals(numbers, key.numbers);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(numbers);
        }
    }
}
