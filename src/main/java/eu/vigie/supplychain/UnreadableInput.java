package eu.vigie.supplychain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** A document that cannot be used; nothing of it is kept. Carries the problems found in it. */
public final class UnreadableInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** More than that nobody reads at once. */
    private static final int MOST_PROBLEMS = 100;

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
        List<InputProblem> shown = shown(problems);
        super(shown.stream().map(InputProblem::toString).collect(Collectors.joining("\n")), cause);
        this.problems = shown;
    }

    private static List<InputProblem> shown(List<InputProblem> problems) {
        int more = problems.size() - MOST_PROBLEMS;
        if (more <= 0) {
            return List.copyOf(problems);
        }
        List<InputProblem> shown = new ArrayList<>(problems.subList(0, MOST_PROBLEMS));
        shown.add(new InputProblem(problems.get(MOST_PROBLEMS).document(), "", String.valueOf(more),
                "there are more problems", "mend those listed first"));
        return List.copyOf(shown);
    }

    /** At least one, in document order; the first hundred, and then how many more there are. */
    public List<InputProblem> problems() {
        return problems;
    }
}
