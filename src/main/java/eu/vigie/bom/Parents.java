package eu.vigie.bom;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.Symbols;
import eu.vigie.supplychain.UnreadableInput;

/**
 * Places lines by a column that names the part above. Such a sheet lists what a part consists of once, however often the
 * part itself is used: a line stands under every line that names its parent as its own part.
 */
final class Parents {

    /** Beyond this the sheet says the same of too many lines to be one that people keep. */
    private static final int MOST_EDGES = 5_000_000;

    private Parents() {}

    /** @throws UnreadableInput when lines stand under each other in a loop; the rows are named */
    static Placement place(Sheet sheet, SheetLines lines, Symbols symbols, String heading, RowProblems problems,
            List<Part> parts) {
        Map<String, IntStack> byName = byText(lines, lines::nameOf);
        Map<String, IntStack> byNumber = byText(lines, line -> parts.get(lines.partOf(line)).manufacturerPartNumber());
        Placement placement = new Placement(lines.lines());
        for (int line = 0; line < lines.lines(); line++) {
            String parent = symbols.text(lines.parentOf(line));
            if (Spelling.saysNothing(parent)) {
                continue;
            }
            IntStack above = byName.getOrDefault(key(parent), byNumber.get(key(parent)));
            if (above == null) {
                problems.add(lines.rowOf(line), heading, parent, "no line has this as its part",
                        "name the part above as its own line names it, or leave the cell empty");
                placement.doubt(line);
                continue;
            }
            if (areSeveral(above, lines)) {
                problems.add(lines.rowOf(line), heading, parent, "several parts go by this name",
                        "name the one that is meant by its part number, or give each a name of its own");
                placement.doubt(line);
            }
            hang(sheet, placement, line, above, lines);
        }
        refuseLoop(sheet, placement.structure(), lines, heading);
        return placement;
    }

    private static Map<String, IntStack> byText(SheetLines lines, IntFunction<@Nullable String> text) {
        Map<String, IntStack> found = new HashMap<>();
        for (int line = 0; line < lines.lines(); line++) {
            String key = text.apply(line);
            if (key != null) {
                found.computeIfAbsent(key(key), each -> new IntStack()).push(line);
            }
        }
        return found;
    }

    /** Whether the lines are of different parts, so that nothing says under which of them another line stands. */
    private static boolean areSeveral(IntStack above, SheetLines lines) {
        for (int i = 1; i < above.size(); i++) {
            if (lines.partOf(above.get(i)) != lines.partOf(above.get(0))) {
                return true;
            }
        }
        return false;
    }

    private static void hang(Sheet sheet, Placement placement, int line, IntStack above, SheetLines lines) {
        if (placement.edges() + above.size() > MOST_EDGES) {
            throw new UnreadableInput(new InputProblem(sheet.document().name(), sheet.place(lines.rowOf(line)), null,
                    "parents are listed so often that the lines stand in more than " + MOST_EDGES + " places",
                    "list each part that has parts once, or use levels"));
        }
        for (int i = 0; i < above.size(); i++) {
            placement.under(line, above.get(i));
        }
    }

    private static void refuseLoop(Sheet sheet, Structure structure, SheetLines lines, String heading) {
        int[] loop = structure.loop();
        if (loop.length == 0) {
            return;
        }
        StringBuilder way = new StringBuilder();
        for (int i = 0; i < loop.length && i < 10; i++) {
            way.append(lines.nameOf(loop[i])).append(" (row ").append(lines.rowOf(loop[i])).append(") → ");
        }
        way.append(loop.length > 10 ? "…" : lines.nameOf(loop[0]));
        throw new UnreadableInput(new InputProblem(sheet.document().name(),
                sheet.place(lines.rowOf(loop[0]), heading), way.toString(),
                "a part is under itself", "take out the parent that closes the loop"));
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
