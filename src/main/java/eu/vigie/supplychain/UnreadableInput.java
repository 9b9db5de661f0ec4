package eu.vigie.supplychain;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** A document that cannot be used; nothing of it is kept. Carries every problem found in it. */
public final class UnreadableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;

    public UnreadableInput(List<InputProblem> problems) {
        this(problems, null);
    }

    public UnreadableInput(InputProblem problem) {
        this(List.of(problem), null);
    }

    public UnreadableInput(InputProblem problem, @Nullable Throwable cause) {
        this(List.of(problem), cause);
    }

    private UnreadableInput(List<InputProblem> problems, @Nullable Throwable cause) {
        super(problems.stream().map(InputProblem::toString).collect(Collectors.joining("\n")), cause);
        this.problems = List.copyOf(problems);
    }

    /** At least one, in document order. */
    public List<InputProblem> problems() {
        return problems;
    }
}
