package eu.vigie.bom;

/** Which lines of a sheet stand under which, and of which lines the place is not sure: nobody knows their quantity then. */
final class Placement {

    private final IntStack children = new IntStack();
    private final IntStack parents = new IntStack();
    private final boolean[] uncertain;

    Placement(int lines) {
        this.uncertain = new boolean[lines];
    }

    void under(int child, int parent) {
        children.push(child);
        parents.push(parent);
    }

    void doubt(int line) {
        uncertain[line] = true;
    }

    boolean isUncertain(int line) {
        return uncertain[line];
    }

    int edges() {
        return children.size();
    }

    Structure structure() {
        return Structure.of(uncertain.length, children.toArray(), parents.toArray());
    }
}
