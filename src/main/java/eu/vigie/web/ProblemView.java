package eu.vigie.web;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.InputProblem;

/**
 * Something wrong in what was sent: which document, where in it, what stands there, what is wrong, what to do.
 *
 * @param value what was found there; absent when there is nothing to show
 */
record ProblemView(String document, String place, @Nullable String value, String problem, String remedy) {

    static ProblemView of(InputProblem problem) {
        return new ProblemView(problem.document(), problem.place(), problem.value(), problem.problem(),
                problem.remedy());
    }
}
