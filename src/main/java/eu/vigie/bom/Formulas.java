package eu.vigie.bom;

/** Texts that a spreadsheet program would take for a formula when it opens a CSV file. */
public final class Formulas {

    private Formulas() {}

    static boolean mayBegin(char first) {
        return first == '=' || first == '+' || first == '-' || first == '@' || first == '\t' || first == '\r';
    }

    /** The text with an apostrophe before it where it could be a formula; numbers stay as they are. */
    public static String guarded(String text) {
        boolean isHarmless = text.isEmpty() || !mayBegin(text.charAt(0)) || text.matches("[-+][0-9][0-9.,]*|-|--");
        return isHarmless ? text : "'" + text;
    }
}
