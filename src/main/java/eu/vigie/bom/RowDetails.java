package eu.vigie.bom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import eu.vigie.bom.Sheet.CellFault;

/** What the texts of the row that was handed out last do not show: what is wrong in its cells, and how far they are indented. */
final class RowDetails {

    /** What a spreadsheet program shows in a cell in place of a value. */
    private static final Set<String> ERRORS = Set.of("#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!",
            "#SPILL!", "#CALC!", "#GETTING_DATA");
    private static final int LONGEST_ERROR = 13;

    private final List<CellFault> faults = new ArrayList<>();
    private int[] indents = new int[8];
    private int indented;

    void clear() {
        faults.clear();
        Arrays.fill(indents, 0, indented, 0);
        indented = 0;
    }

    List<CellFault> faults() {
        return faults;
    }

    static boolean isError(String text) {
        return text.length() <= LONGEST_ERROR && text.startsWith("#") && ERRORS.contains(text);
    }

    /** Notes that the cell has an error such as {@code #REF!}. */
    void error(int at, String value) {
        faults.add(new CellFault(at, value, CellFault.Kind.LOST, "the cell holds an error in place of a value",
                "mend the formula, or write the value itself"));
    }

    /** Notes the spaces before a text. */
    void indent(int at, char[] letters, int offset, int length) {
        int spaces = 0;
        while (spaces < length && (letters[offset + spaces] == ' ' || letters[offset + spaces] == '\u00a0')) {
            spaces++;
        }
        if (spaces > 0 && spaces < length) {
            indents = at < indents.length ? indents : Arrays.copyOf(indents, Math.max(at + 1, indents.length * 2));
            indents[at] = spaces;
            indented = Math.max(indented, at + 1);
        }
    }

    /** How many spaces stand before the cell's text. */
    int indent(int at) {
        return at >= 0 && at < indented ? indents[at] : 0;
    }
}
