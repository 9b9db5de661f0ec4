package eu.vigie.web;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

import eu.vigie.supplychain.InputProblem;

/** Something wrong in what was sent. */
@Schema(name = "InputProblem", title = "Something wrong in what was sent")
record ProblemView(@Schema(description = "the document's name", example = "consortium.json") String document,
        @Schema(description = "a JSON pointer, a line, a row and column; empty for the whole", example = "/members/0/capital/exact") String place,
        @Schema(description = "what stands there; absent when there is nothing to show", example = "50,1") @Nullable String value,
        @Schema(description = "what is wrong") String problem, @Schema(description = "what to do") String remedy) {

    static ProblemView of(InputProblem problem) {
        return new ProblemView(problem.document(), problem.place(), problem.value(), problem.problem(),
                problem.remedy());
    }
}
