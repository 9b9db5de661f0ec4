package eu.vigie.bom;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The rows of a sheet that claim to be a part, as columns of numbers; a rejected row keeps its place among the others. */
final class SheetLines {

    private final IntStack rows = new IntStack();
    private final IntStack linesOfRows = new IntStack();
    private final IntStack levels = new IntStack();
    private final IntStack parts = new IntStack();
    private final IntStack rowsOfLines = new IntStack();
    private final IntStack parents = new IntStack();
    private final IntStack quantities = new IntStack();
    private final IntStack prices = new IntStack();
    private final IntStack currencies = new IntStack();
    private final IntStack fitted = new IntStack();
    private final List<String> names = new ArrayList<>();
    private final BitSet disputed = new BitSet();
    private int rejected;

    void reject(int row, int level) {
        rows.push(row);
        levels.push(level);
        linesOfRows.push(-1);
        rejected++;
    }

    /** Level, parent and quantity are the numbers of their texts. */
    void add(int row, int part, String name, int level, int parent, int quantity, boolean isFitted) {
        rows.push(row);
        levels.push(level);
        linesOfRows.push(parts.size());
        parts.push(part);
        rowsOfLines.push(row);
        parents.push(parent);
        quantities.push(quantity);
        fitted.push(isFitted ? 1 : 0);
        names.add(name);
    }

    /** Two columns say different quantities of the line added last. */
    void dispute() {
        disputed.set(parts.size() - 1);
    }

    boolean isDisputed(int line) {
        return disputed.get(line);
    }

    int partOf(int line) {
        return parts.get(line);
    }

    /** Rows that claim to be a part, rejected ones too. */
    int rows() {
        return rows.size();
    }

    int row(int index) {
        return rows.get(index);
    }

    int level(int index) {
        return levels.get(index);
    }

    /** -1 when the row was rejected. */
    int line(int index) {
        return linesOfRows.get(index);
    }

    int lines() {
        return parts.size();
    }

    int rejected() {
        return rejected;
    }

    int rowOf(int line) {
        return rowsOfLines.get(line);
    }

    int parentOf(int line) {
        return parents.get(line);
    }

    int quantityOf(int line) {
        return quantities.get(line);
    }

    /** The unit price of the line added last. */
    void priced(int price, int currency) {
        prices.push(price);
        currencies.push(currency);
    }

    int priceOf(int line) {
        return prices.get(line);
    }

    int currencyOf(int line) {
        return currencies.get(line);
    }

    boolean isFitted(int line) {
        return fitted.get(line) == 1;
    }

    String nameOf(int line) {
        return names.get(line);
    }

    int[] parts() {
        return parts.toArray();
    }

    String[] names() {
        return names.toArray(String[]::new);
    }
}
