package eu.vigie.bom;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import eu.vigie.supplychain.InputProblem;
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
    static Placement place(Sheet sheet, SheetLines lines, Symbols symbols, String heading, RowProblems problems) {
        Map<String, IntStack> byName = new HashMap<>();
        for (int line = 0; line < lines.lines(); line++) {
            byName.computeIfAbsent(key(lines.nameOf(line)), name -> new IntStack()).push(line);
        }
        Placement placement = new Placement(lines.lines());
        for (int line = 0; line < lines.lines(); line++) {
            String parent = symbols.text(lines.parentOf(line));
            if (Spelling.saysNothing(parent)) {
                continue;
            }
            IntStack above = byName.get(key(parent));
            if (above == null) {
                problems.add(lines.rowOf(line), heading, parent, "no line has this as its part",
                        "name the part above as its own line names it, or leave the cell empty");
                placement.doubt(line);
                continue;
            }
            hang(sheet, placement, line, above, lines);
        }
        refuseLoop(sheet, placement.structure(), lines, heading);
        return placement;
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
