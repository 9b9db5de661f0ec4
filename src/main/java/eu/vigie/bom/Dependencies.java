package eu.vigie.bom;

import java.util.HashSet;
import java.util.Set;

/**
 * The dependency graph of a CycloneDX document and the places it gives to lines. What is nested stands where it is
 * nested; a dependency then only says that it is used. What nothing nests stands under everything that depends on it, and
 * what nothing depends on stands under the component that the document describes.
 */
final class Dependencies {

    private static final int FROM = 0;
    private static final int TO = 1;
    private static final int ENTRY = 2;
    private static final int POSITION = 3;
    private static final int WIDTH = 4;
    /** The position of a link that is the entry's own ref, not one of its dependsOn. */
    private static final int SELF = -1;
    /** Links of its provides count down from here. */
    private static final int FIRST_PROVIDED = -2;

    private final Refs refs;
    private final IntStack numbers = new IntStack();
    private final Set<Long> edges = new HashSet<>();

    Dependencies(Refs refs) {
        this.refs = refs;
    }

    /** An entry of {@code dependencies} for this ref. */
    void entry(int ref, int entry) {
        push(ref, ref, entry, SELF);
    }

    /** The entry's ref depends on the other; the same again says nothing new. */
    void dependsOn(int from, int to, int entry, int position) {
        if (edges.add((long) from << 32 | to)) {
            push(from, to, entry, position);
        }
    }

    /** The entry's ref implements the other; that is no place, but the other must be there. */
    void provides(int other, int entry, int position) {
        push(other, other, entry, FIRST_PROVIDED - position);
    }

    private void push(int from, int to, int entry, int position) {
        numbers.push(from);
        numbers.push(to);
        numbers.push(entry);
        numbers.push(position);
    }

    private int count() {
        return numbers.size() / WIDTH;
    }

    private int get(int index, int what) {
        return numbers.get(index * WIDTH + what);
    }

    private boolean isEdge(int index) {
        return get(index, POSITION) >= 0;
    }

    private String pointer(int index) {
        int position = get(index, POSITION);
        return "/dependencies/" + get(index, ENTRY) + (position >= 0
                ? "/dependsOn/" + position
                : position == SELF ? "/ref" : "/provides/" + (FIRST_PROVIDED - position));
    }

    /** Names every ref that nothing in the document has. */
    void checkThatAllAreDefined(CycloneDxWalk walk) {
        for (int i = 0; i < count(); i++) {
            if (!refs.isDefined(get(i, TO))) {
                walk.problem(pointer(i), refs.name(get(i, TO)), "no object of the document has this bom-ref",
                        "add the component, or take the reference out");
            }
        }
    }

    /** Names a loop among the refs, if there is one. */
    void checkThatNoneGoesInALoop(CycloneDxWalk walk) {
        if (edges.isEmpty()) {
            return;
        }
        IntStack children = new IntStack();
        IntStack parents = new IntStack();
        for (int i = 0; i < count(); i++) {
            if (isEdge(i)) {
                parents.push(get(i, FROM));
                children.push(get(i, TO));
            }
        }
        int[] loop = Structure.of(refs.size(), children.toArray(), parents.toArray()).loop();
        if (loop.length > 0) {
            report(loop, walk);
        }
    }

    private void report(int[] loop, CycloneDxWalk walk) {
        StringBuilder way = new StringBuilder();
        for (int i = 0; i < loop.length && i < 10; i++) {
            way.append(refs.name(loop[i])).append(" → ");
        }
        way.append(loop.length > 10 ? "…" : refs.name(loop[0]));
        int last = loop[loop.length - 1];
        for (int i = 0; i < count(); i++) {
            if (isEdge(i) && get(i, FROM) == last && get(i, TO) == loop[0]) {
                walk.problem(pointer(i), way.toString(), "the dependencies go in a loop",
                        "take out the one that closes it; a part cannot be under itself");
                return;
            }
        }
    }

    Structure place(CycloneDxLines lines) {
        IntStack children = new IntStack();
        IntStack parents = new IntStack();
        boolean[] placed = new boolean[lines.size()];
        for (int line = 0; line < placed.length; line++) {
            if (lines.nestedUnder(line) >= 0) {
                children.push(line);
                parents.push(lines.nestedUnder(line));
                placed[line] = true;
            }
        }
        for (int i = 0; i < count(); i++) {
            int from = refs.line(get(i, FROM));
            int to = refs.line(get(i, TO));
            if (isEdge(i) && from >= 0 && to >= 0 && to != lines.subject() && lines.nestedUnder(to) < 0) {
                children.push(to);
                parents.push(from);
                placed[to] = true;
            }
        }
        for (int line = 0; line < placed.length; line++) {
            if (!placed[line] && lines.subject() >= 0 && line != lines.subject()) {
                children.push(line);
                parents.push(lines.subject());
            }
        }
        return Structure.of(lines.size(), children.toArray(), parents.toArray());
    }
}
