package eu.vigie.bom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;

/** What was wrong in rows, put in order of rows at the end; no more are kept than anybody would read. */
final class RowProblems {

    /** The most problems that are named one by one; the rest is counted. */
    static final int MOST = 1_000;
    private static final int MOST_KEPT = 20_000;

    private final List<RowProblem> problems = new ArrayList<>();
    private long total;

    /** @param column its heading; null when the row as a whole is meant */
    record RowProblem(int row, @Nullable String column, @Nullable String value, String problem, String remedy) {

        String place() {
            return column == null ? "row " + row : "row " + row + ", column \"" + column + "\"";
        }
    }

    void add(int row, @Nullable String column, @Nullable String value, String problem, String remedy) {
        total++;
        if (problems.size() < MOST_KEPT) {
            problems.add(new RowProblem(row, column, value, problem, remedy));
        }
    }

    List<InputProblem> in(Document document) {
        List<InputProblem> result = new ArrayList<>();
        problems.stream().sorted(Comparator.comparingInt(RowProblem::row)).limit(MOST).forEach(problem -> result
                .add(new InputProblem(document.name(), problem.place(), problem.value(), problem.problem(),
                        problem.remedy())));
        if (total > result.size()) {
            result.add(new InputProblem(document.name(), "", null, (total - result.size())
                    + " more problems of this kind are not listed", "mend those listed first"));
        }
        return result;
    }
}
