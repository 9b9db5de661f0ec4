package eu.vigie.bom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

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

        InputProblem in(Sheet sheet) {
            return new InputProblem(sheet.document().name(), sheet.place(row, column), value, problem, remedy);
        }
    }

    void add(int row, @Nullable String column, @Nullable String value, String problem, String remedy) {
        total++;
        if (problems.size() < MOST_KEPT) {
            problems.add(new RowProblem(row, column, value, problem, remedy));
        }
    }

    /** Those of both that are kept, by row; of a row the first's before the second's. */
    static Map<Integer, List<RowProblem>> byRow(RowProblems first, RowProblems second) {
        return Stream.concat(first.problems.stream(), second.problems.stream())
                .collect(Collectors.groupingBy(RowProblem::row));
    }

    List<InputProblem> in(Sheet sheet) {
        List<InputProblem> result = new ArrayList<>();
        problems.stream().sorted(Comparator.comparingInt(RowProblem::row)).limit(MOST)
                .forEach(problem -> result.add(problem.in(sheet)));
        if (total > result.size()) {
            result.add(new InputProblem(sheet.document().name(), "", null, (total - result.size())
                    + " more problems of this kind are not listed", "mend those listed first"));
        }
        return result;
    }
}
