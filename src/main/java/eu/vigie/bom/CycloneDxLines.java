package eu.vigie.bom;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Price;

/** The lines of a CycloneDX document: one for each component of the inventory, in document order. */
final class CycloneDxLines {

    private static final int MOST_PROBLEMS = 1_000;
    private static final Pattern QUANTITY = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,9})?");

    private final CycloneDxWalk walk;
    private final PartBook book = new PartBook();
    /** What each line says, as an index into the five that follow. */
    private final IntStack contents = new IntStack();
    private final IntStack parts = new IntStack();
    private final IntStack nestedUnder = new IntStack();
    private final List<String> names = new ArrayList<>();
    private final List<@Nullable Price> prices = new ArrayList<>();
    private final List<@Nullable BigDecimal> quantities = new ArrayList<>();
    private final BitSet totals = new BitSet();
    private final Map<String, BigDecimal> quantityOfText = new HashMap<>();
    private final FactRows known = new FactRows();
    private final IntStack partOfKnown = new IntStack();
    private final List<String> nameOfKnown = new ArrayList<>();
    private final List<InputProblem> problems = new ArrayList<>();
    private int problemsNotKept;
    private final List<InputProblem> notes = new ArrayList<>();
    private int notesNotKept;
    private int subject = -1;

    CycloneDxLines(CycloneDxWalk walk) {
        this.walk = walk;
    }

    /** The line of a component that begins. */
    int begin(int parent) {
        contents.push(parts.size());
        nestedUnder.push(parent);
        parts.push(-1);
        names.add("");
        quantities.add(null);
        prices.add(null);
        return contents.size() - 1;
    }

    /** The line of a component that says what that of an earlier one says. */
    int again(int parent, int earlier) {
        contents.push(contents.get(earlier));
        nestedUnder.push(parent);
        return contents.size() - 1;
    }

    /** Says that the line is what the whole document describes: there is one of it, unless it says otherwise. */
    void beginSubject(int line) {
        subject = line;
    }

    /**
     * @param pointer of the component; asked for only when nobody said the same before
     * @return whether nothing was wrong with what it says
     */
    boolean end(int line, ComponentFacts facts, ComponentQuantity pieces, Supplier<String> pointer) {
        int problemsBefore = problemCount();
        int content = contents.get(line);
        int same = known.find(facts.row());
        if (same >= 0) {
            parts.set(content, partOfKnown.get(same));
            names.set(content, nameOfKnown.get(same));
        } else {
            understand(content, facts, pointer.get());
        }
        BigDecimal quantity = pieces.read(pointer);
        totals.set(content, pieces.isTotal() && quantity != null);
        quantities.set(content, quantity == null && line == subject ? BigDecimal.ONE : quantity);
        prices.set(content, pieces.price(pointer));
        return problemCount() == problemsBefore;
    }

    private int problemCount() {
        return problems.size() + problemsNotKept;
    }

    private void understand(int content, ComponentFacts facts, String pointer) {
        ComponentReading reading = new ComponentReading(walk, facts, pointer);
        PartBook.Added added = book.add(reading.draft());
        int part = added.part();
        for (Contradiction said : added.contradictions()) {
            note(said.at(walk.document.name(), walk.written(pointer)));
        }
        parts.set(content, part);
        names.set(content, reading.name());
        reading.problems().forEach(this::add);
        if (reading.problems().isEmpty()) {
            known.add(facts.row());
            partOfKnown.push(part);
            nameOfKnown.add(reading.name());
        }
    }

    /** Null when the text is none. */
    @Nullable
    BigDecimal quantity(String text) {
        BigDecimal known = quantityOfText.get(text);
        if (known == null && QUANTITY.matcher(text).matches()) {
            known = new BigDecimal(text);
            quantityOfText.put(text, known);
        }
        return known;
    }

    /** Something in the document makes its reading incomplete. */
    void add(String pointer, @Nullable String value, String problem, String remedy) {
        add(new InputProblem(walk.document.name(), walk.written(pointer), value, problem, remedy));
    }

    private void add(InputProblem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        } else {
            problemsNotKept++;
        }
    }

    private void note(InputProblem note) {
        if (notes.size() < MOST_PROBLEMS) {
            notes.add(note);
        } else {
            notesNotKept++;
        }
    }

    /** What a reader should know; nothing is missing for it. */
    List<InputProblem> notes() {
        if (notesNotKept > 0) {
            notes.add(new InputProblem(walk.document.name(), "", null,
                    notesNotKept + " more problems of this kind are not listed", "mend those listed first"));
            notesNotKept = 0;
        }
        return notes;
    }

    int size() {
        return contents.size();
    }

    /** -1 when the document describes nothing in particular. */
    int subject() {
        return subject;
    }

    /** -1 when the line is nested in none. */
    int nestedUnder(int line) {
        return nestedUnder.get(line);
    }

    String name(int line) {
        return names.get(contents.get(line));
    }

    PartBook book() {
        return book;
    }

    Lines lines(Structure structure) {
        return new Lines(contents.toArray(), parts.toArray(), names.toArray(String[]::new),
                quantities.toArray(new @Nullable BigDecimal[0]),
                prices.toArray(new @Nullable Price[0]), totals, structure);
    }

    List<InputProblem> problems() {
        if (problemsNotKept > 0) {
            problems.add(new InputProblem(walk.document.name(), "", null,
                    problemsNotKept + " more problems of this kind are not listed", "mend those listed first"));
            problemsNotKept = 0;
        }
        return problems;
    }
}
