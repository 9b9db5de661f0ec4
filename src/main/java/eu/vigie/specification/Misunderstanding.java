package eu.vigie.specification;

import java.util.List;

import eu.vigie.finding.ProblemWords;
import eu.vigie.regulation.Language;
import eu.vigie.supplychain.InputProblem;

/** What the words of a step say when they are not understood, in both languages. */
final class Misunderstanding {

    private static final InputProblem FRAME = new InputProblem("", "", null, "", "");

    private Misunderstanding() {}

    static Recital.NotUnderstood of(IllegalArgumentException problem) {
        if (problem instanceof NumberFormatException) {
            return new Recital.NotUnderstood("A number of this sentence cannot be used.",
                    "Un nombre de cette phrase ne peut servir.", List.of());
        }
        String english = String.valueOf(problem.getMessage());
        return new Recital.NotUnderstood(english, french(english), List.of());
    }

    private static String french(String english) {
        InputProblem problem = new InputProblem(FRAME.document(), FRAME.place(), null, english, FRAME.remedy());
        return ProblemWords.in(problem, Language.FR).problem();
    }
}
