package eu.vigie.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.evidence.Statements.Style;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Symbols;

/**
 * A table of stakes in which no cell is quoted and none that counts is missing or wrong, read straight from its bytes, some
 * hundred rows at a time. In any other it finds nothing: {@link StakesCsv} reads that cell by cell and says what is wrong.
 */
final class PlainStakes {

    private static final int BLOCK = 512;
    private static final int LONGEST = 1000;
    /** So that no table of a few odd rows takes more room than a register of millions. */
    private static final int MOST_EXPECTED = 1 << 23;
    private static final int HOLDER = 0;
    private static final int COMPANY = 1;
    private static final int SHARE = 2;
    /** A column that is not read. */
    private static final int OTHER = 3;

    private final byte[] bytes;
    private final Statements statements;
    private int at;
    private int[] roles = {};
    private List<String> unknown = List.of();
    private final int[] from = new int[OTHER + 1];
    private final int[] to = new int[OTHER + 1];
    private boolean wide;
    /** Of the rows of a block: holder and company of each, one after the other. */
    private char[] letters = new char[1 << 14];
    private final int[] stops = new int[2 * BLOCK];
    private final int[] names = new int[2 * BLOCK];
    private final int[] shares = new int[BLOCK];
    private int held;
    private final Symbols figures = new Symbols();
    /** The number in the table of stakes of each figure, and one more. */
    private int[] figureNumbers = new int[64];
    private int named = Symbols.EMPTY + 1;
    private int rows = 1;

    private PlainStakes(Document document) {
        bytes = document.bytes();
        statements = Statements.ofNames(document, Style.ROW);
    }

    /** Null when it is not so plain; nothing is then written in the log. */
    static @Nullable Statements read(Document document, ImportLog log) {
        PlainStakes reader = new PlainStakes(document);
        if (!reader.headings() || !reader.all()) {
            return null;
        }
        reader.unknown.forEach(log::unknownField);
        for (int row = 1; row < reader.rows; row++) {
            log.countRead();
        }
        return reader.statements;
    }

    private boolean headings() {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            if (bytes[end++] == '"') {
                return false;
            }
        }
        String text = decoded(0, end);
        if (text == null) {
            return false;
        }
        List<String> headings = StakesCsv.names(text.split(",", -1));
        roles = new int[headings.size()];
        Arrays.fill(roles, OTHER);
        for (int role = 0; role < OTHER; role++) {
            int column = headings.indexOf(StakesCsv.COLUMNS.get(role));
            if (column < 0) {
                return false;
            }
            roles[column] = role;
        }
        unknown = headings.stream().filter(heading -> !StakesCsv.COLUMNS.contains(heading)).toList();
        at = Math.min(bytes.length, end + 1);
        return at < bytes.length;
    }

    private @Nullable String decoded(int start, int end) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private boolean all() {
        while (at < bytes.length) {
            int block = 0;
            held = 0;
            while (block < BLOCK && at < bytes.length) {
                int start = at;
                if (!row() || wide && decoded(start, at) == null || !keep(block++)) {
                    return false;
                }
            }
            if (rows == 1) {
                expect((int) Math.min(MOST_EXPECTED, (long) block * bytes.length / at));
            }
            if (!add(block)) {
                return false;
            }
        }
        return true;
    }

    /** As the first rows are, so will the others be. */
    private void expect(int count) {
        statements.stakes().expect(count);
        statements.keys().expect(count);
    }

    /** Finds where the cells of a row begin and end. */
    private boolean row() {
        int column = 0;
        int start = at;
        Arrays.fill(to, -1);
        wide = false;
        while (true) {
            int letter = at < bytes.length ? bytes[at] : '\n';
            if (letter == ',' || letter == '\n') {
                int end = letter == '\n' && at > start && bytes[at - 1] == '\r' ? at - 1 : at;
                int role = column < roles.length ? roles[column] : OTHER;
                from[role] = start;
                to[role] = end;
                column++;
                start = ++at;
                if (letter == '\n') {
                    at = Math.min(at, bytes.length);
                    return to[HOLDER] >= 0 && to[COMPANY] >= 0 && to[SHARE] >= 0;
                }
            } else {
                if (letter < ' ' && letter >= 0 && !isLineEnd() || letter == '"') {
                    return false;
                }
                wide |= letter < 0;
                at++;
            }
        }
    }

    private boolean isLineEnd() {
        return bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n';
    }

    private boolean keep(int row) {
        int figure = figure();
        shares[row] = figure;
        return figure >= 0 && keepName(HOLDER, 2 * row) && keepName(COMPANY, 2 * row + 1);
    }

    private boolean keepName(int role, int place) {
        int length = to[role] - from[role];
        if (length > LONGEST) {
            return false;
        }
        if (held + length > letters.length) {
            letters = Arrays.copyOf(letters, 2 * letters.length);
        }
        if (wide) {
            String text = new String(bytes, from[role], length, StandardCharsets.UTF_8).strip();
            text.getChars(0, text.length(), letters, held);
            held += text.length();
        } else {
            for (int each = from[role]; each < to[role]; each++) {
                letters[held++] = (char) bytes[each];
            }
        }
        stops[place] = held;
        return true;
    }

    /** The share's number in the table of stakes; negative when it is none. */
    private int figure() {
        int length = to[SHARE] - from[SHARE];
        if (wide || length > LONGEST) {
            return wide ? figure(new String(bytes, from[SHARE], length, StandardCharsets.UTF_8).strip()) : -1;
        }
        if (held + length > letters.length) {
            letters = Arrays.copyOf(letters, 2 * letters.length);
        }
        for (int each = 0; each < length; each++) {
            letters[held + each] = (char) bytes[from[SHARE] + each];
        }
        int symbol = figures.of(letters, held, length);
        if (symbol >= figureNumbers.length) {
            figureNumbers = Arrays.copyOf(figureNumbers, 2 * symbol);
        }
        if (figureNumbers[symbol] == 0) {
            figureNumbers[symbol] = figure(figures.text(symbol)) + 1;
        }
        return figureNumbers[symbol] - 1;
    }

    private int figure(String text) {
        try {
            return statements.stakes().number(text.isEmpty() ? Share.UNKNOWN : Share.exactly(text));
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    private boolean add(int block) {
        statements.keys().all(letters, stops, 2 * block, names);
        for (int row = 0; row < block; row++) {
            rows++;
            int holder = names[2 * row];
            int company = names[2 * row + 1];
            if (holder == Symbols.EMPTY || company == Symbols.EMPTY) {
                return false;
            }
            meet(holder);
            meet(company);
            statements.stakes().addHeld(holder, company, shares[row], rows);
        }
        return true;
    }

    /** Names are numbered as they are met. */
    private void meet(int name) {
        if (name >= named) {
            statements.meet(name, rows);
            named = name + 1;
        }
    }
}
