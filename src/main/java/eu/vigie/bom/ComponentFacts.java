package eu.vigie.bom;

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
        SUBJECT_SUPPLIER,
        /** An address in the web of who is named so that is a number in a register. */
        MANUFACTURER_LINK, SUPPLIER_LINK, SUBJECT_MANUFACTURE_LINK, SUBJECT_SUPPLIER_LINK,
        /** An external reference to a company in a register; its comment stands in the place of a property's name. */
        REFERENCE;

        /** Of whom this names, an address that is a number; null where none is read. */
        @Nullable
        Kind link() {
            return switch (this) {
                case MANUFACTURER -> MANUFACTURER_LINK;
                case SUPPLIER -> SUPPLIER_LINK;
                case SUBJECT_MANUFACTURE -> SUBJECT_MANUFACTURE_LINK;
                case SUBJECT_SUPPLIER -> SUBJECT_SUPPLIER_LINK;
                default -> null;
            };
        }
    }

    private static final Kind[] KINDS = Kind.values();
    private static final int WIDTH = 3;
    private static final int KIND_BITS = 5;

    private final IntStack numbers = new IntStack();

    void add(Kind kind, int text, int propertyName, int place) {
        numbers.push(place << KIND_BITS | kind.ordinal());
        numbers.push(text);
        numbers.push(propertyName);
    }

    void addAll(ComponentFacts others) {
        for (int fact = 0; fact < others.count(); fact++) {
            add(others.kind(fact), others.text(fact), others.propertyName(fact), others.place(fact));
        }
    }

    int count() {
        return numbers.size() / WIDTH;
    }

    Kind kind(int fact) {
        return KINDS[numbers.get(fact * WIDTH) & (1 << KIND_BITS) - 1];
    }

    int text(int fact) {
        return numbers.get(fact * WIDTH + 1);
    }

    int propertyName(int fact) {
        return numbers.get(fact * WIDTH + 2);
    }

    int place(int fact) {
        return numbers.get(fact * WIDTH) >>> KIND_BITS;
    }

    /** Equal for components that say the same. */
    IntStack row() {
        return numbers;
    }

    /** For the next component. */
    void clear() {
        numbers.clear();
    }
}
