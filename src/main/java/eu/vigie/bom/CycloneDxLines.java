package eu.vigie.bom;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import eu.vigie.bom.ComponentFacts.Key;
import eu.vigie.supplychain.InputProblem;

/** The lines of a CycloneDX document: one for each component of the inventory, in document order. */
final class CycloneDxLines {

    private static final int MOST_PROBLEMS = 1_000;

    private final CycloneDxWalk walk;
    private final PartBook book = new PartBook();
    private final IntStack parts = new IntStack();
    private final IntStack nestedUnder = new IntStack();
    private final List<String> names = new ArrayList<>();
    private final List<@Nullable BigDecimal> quantities = new ArrayList<>();
    private final Map<Key, Known> known = new HashMap<>();
    private final List<InputProblem> problems = new ArrayList<>();
    private int problemsNotKept;
    private int subject = -1;

    CycloneDxLines(CycloneDxWalk walk) {
        this.walk = walk;
    }

    private record Known(int part, String name) {}

    /** The line of a component that begins. */
    int begin(int parent) {
        parts.push(-1);
        nestedUnder.push(parent);
        names.add("");
        quantities.add(null);
        return parts.size() - 1;
    }

    /** Says that the line is what the whole document describes: there is one of it, unless it says otherwise. */
    void beginSubject(int line) {
        subject = line;
    }

    /** @param pointer of the component; asked for only when nobody said the same before */
    void end(int line, ComponentFacts facts, ComponentQuantity pieces, Supplier<String> pointer) {
        Key key = facts.key();
        Known component = known.get(key);
        if (component == null) {
            ComponentReading reading = new ComponentReading(walk, facts, pointer.get());
            component = new Known(book.add(reading.draft()), reading.name());
            reading.problems().forEach(this::add);
            if (reading.problems().isEmpty()) {
                known.put(key, component);
            }
        }
        parts.set(line, component.part());
        names.set(line, component.name());
        BigDecimal quantity = pieces.read(pointer);
        quantities.set(line, quantity == null && line == subject ? BigDecimal.ONE : quantity);
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

    int size() {
        return parts.size();
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
        return names.get(line);
    }

    PartBook book() {
        return book;
    }

    Lines lines(Structure structure) {
        return new Lines(parts.toArray(), names.toArray(String[]::new), quantities.toArray(new @Nullable BigDecimal[0]),
                structure);
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
