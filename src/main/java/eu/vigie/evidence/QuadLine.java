package eu.vigie.evidence;

/** Tells a line of N-Triples or N-Quads from other text, without parsing it. */
final class QuadLine {

    private final String line;
    private int at;

    private QuadLine(String line) {
        this.line = line;
    }

    /** Whether the line is three or four terms and a full stop. */
    static boolean isOne(String line) {
        QuadLine reading = new QuadLine(line);
        int terms = 0;
        while (terms < 4 && reading.term(terms)) {
            terms++;
            reading.space();
        }
        return terms >= 3 && reading.at < line.length() && line.charAt(reading.at) == '.'
                && (line.substring(reading.at + 1).isBlank() || line.substring(reading.at + 1).strip().startsWith("#"));
    }

    /** Where the fourth term begins; negative when there is none. */
    static int graphOf(String line) {
        QuadLine reading = new QuadLine(line);
        for (int terms = 0; terms < 3; terms++) {
            if (!reading.term(terms)) {
                return -1;
            }
            reading.space();
        }
        return reading.at < line.length() && line.charAt(reading.at) != '.' ? reading.at : -1;
    }

    private boolean term(int place) {
        if (at >= line.length()) {
            return false;
        }
        return switch (line.charAt(at)) {
            case '<' -> iri();
            case '_' -> line.startsWith("_:", at) && place != 1 && word();
            case '"' -> place == 2 && literal();
            default -> false;
        };
    }

    private boolean iri() {
        int end = line.indexOf('>', at);
        if (end < 0 || line.substring(at, end).indexOf(' ') >= 0 || line.substring(at, end).indexOf(':') < 0) {
            return false; // such an IRI is a relative one, which lines of quads do not have
        }
        at = end + 1;
        return true;
    }

    private boolean word() {
        while (at < line.length() && line.charAt(at) > ' ') {
            at++;
        }
        return true;
    }

    private boolean literal() {
        for (at++; at < line.length() && line.charAt(at) != '"'; at++) {
            at += line.charAt(at) == '\\' ? 1 : 0;
        }
        if (at >= line.length()) {
            return false;
        }
        at++;
        if (line.startsWith("^^<", at)) {
            at += 2;
            return iri();
        }
        return at >= line.length() || line.charAt(at) != '@' || word();
    }

    private void space() {
        while (at < line.length() && line.charAt(at) <= ' ') {
            at++;
        }
    }
}
