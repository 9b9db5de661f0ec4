package eu.vigie.supplychain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** A document that cannot be used; nothing of it is kept. Carries the problems found in it. */
public class UnreadableInput extends RuntimeException {

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

    /** Of each document the first hundred and how many more; a list that was cut before is not cut again. */
    private static List<InputProblem> shown(List<InputProblem> problems) {
        Map<String, List<InputProblem>> byDocument = new LinkedHashMap<>();
        problems.forEach(p -> byDocument.computeIfAbsent(p.document(), name -> new ArrayList<>()).add(p));
        List<InputProblem> shown = new ArrayList<>();
        byDocument.forEach((name, all) -> {
            int more = all.size() - MOST_PROBLEMS;
            shown.addAll(more <= 1 ? all : all.subList(0, MOST_PROBLEMS));
            if (more > 1) {
                shown.add(new InputProblem(name, "", String.valueOf(more), "there are more problems",
                        "mend those listed first"));
            }
        });
        return List.copyOf(shown);
    }

    /** At least one, in document order; of each document the first hundred, and then how many more there are. */
    public final List<InputProblem> problems() {
        return problems;
    }
}
