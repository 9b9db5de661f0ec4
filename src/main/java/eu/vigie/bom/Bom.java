package eu.vigie.bom;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Occurrences;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.PartId;
import eu.vigie.supplychain.PartValue;
import eu.vigie.supplychain.Price;

/**
 * A bill of materials: its distinct parts, and where each stands. The lines stay in flat arrays; what is found about a
 * part is multiplied by its lines only when somebody asks.
 */
public final class Bom {

    private final Document document;
    private final String mediaType;
    private final int rejected;
    private final List<InputProblem> problems;
    private final List<InputProblem> notes;
    private final List<Part> parts;
    private final Lines lines;
    private final Totals totals;
    private final Map<PartId, int[]> linesOfPart;
    private final List<Part> inOrderOfLines;
    private final AppliedColumns columns;

    Bom(Document document, String mediaType, PartBook book, Lines lines, int rejected, List<InputProblem> problems,
            List<InputProblem> notes, AppliedColumns columns) {
        this.columns = columns;
        this.document = document;
        this.mediaType = mediaType;
        this.rejected = rejected;
        this.problems = List.copyOf(problems);
        this.notes = List.copyOf(notes);
        this.lines = lines;
        this.totals = Totals.of(lines);
        inOrderOfLines = book.parts();
        this.linesOfPart = linesOfPart(inOrderOfLines, lines);
        this.parts = inOrderOfLines.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
    }

    private static Map<PartId, int[]> linesOfPart(List<Part> parts, Lines lines) {
        int[][] byPart = lines.byPart(parts.size());
        Map<PartId, int[]> result = HashMap.newHashMap(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            result.put(parts.get(i).id(), byPart[i]);
        }
        return result;
    }

    /** {@code application/vnd.cyclonedx+json}, {@code application/vnd.cyclonedx+xml} or {@code text/csv}. */
    public String mediaType() {
        return mediaType;
    }

    /** How many lines of the document claim to be a part: those read and those rejected; totals and empty rows are none. */
    public int lines() {
        return lines.size() + rejected;
    }

    /** How many lines could not be read as a part; each is named in {@link #problems}. */
    public int rejected() {
        return rejected;
    }

    /** What makes the reading incomplete, in document order: rejected lines, and values of lines that could not be used. */
    public List<InputProblem> problems() {
        return problems;
    }

    /** What was left out without making the reading incomplete: columns without a meaning here, totals, empty rows. */
    public List<InputProblem> notes() {
        return notes;
    }

    /** What columns of a sheet were taken for on somebody's word. */
    public AppliedColumns columns() {
        return columns;
    }

    public Document document() {
        return document;
    }

    /** The distinct parts, sorted by id. */
    public List<Part> parts() {
        return parts;
    }

    /**
     * Where a part stands.
     *
     * @param mostPaths how many paths to name at most; they come in document order
     * @return the count is held at {@link Long#MAX_VALUE} when there are more places; the quantity is null when one on
     *     the way is not known or the product has more than {@value Totals#MOST_DIGITS} digits
     */
    public Occurrences occurrences(PartId part, int mostPaths) {
        int[] places = linesOfPart.getOrDefault(part, new int[0]);
        long count = 0;
        BigDecimal quantity = BigDecimal.ZERO;
        List<List<String>> paths = new ArrayList<>();
        for (int line : places) {
            count = Totals.plus(count, totals.count(line));
            quantity = Totals.plus(quantity, totals.quantity(line));
            if (paths.size() < mostPaths) {
                lines.pathsTo(line, mostPaths - paths.size(), paths);
            }
        }
        return new Occurrences(count, plain(quantity), paths);
    }

    /** What the pieces of each part cost that count for themselves; computed when asked for. */
    public Map<PartId, PartValue> values() {
        return Values.of(lines, index -> inOrderOfLines.get(index).id(), lines::price);
    }

    /**
     * As {@link #values}, by what one piece of a part counts for instead of its price: amounts without a currency.
     *
     * @param worth null for a part that does not count, or of which it is not known
     */
    public Map<PartId, PartValue> counts(Function<Part, @Nullable BigDecimal> worth) {
        List<@Nullable Price> ofParts = new ArrayList<>();
        for (Part part : inOrderOfLines) {
            BigDecimal amount = worth.apply(part);
            ofParts.add(amount == null ? null : new Price(amount, ""));
        }
        return Values.of(lines, index -> inOrderOfLines.get(index).id(), line -> ofParts.get(lines.part(line)));
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal quantity) {
        if (quantity == null) {
            return null;
        }
        BigDecimal stripped = quantity.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
