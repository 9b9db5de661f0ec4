package eu.vigie.assessment;

import java.util.List;

import eu.vigie.evidence.Knowledge;
import eu.vigie.supplychain.InputProblem;

/**
 * What an assessment says of a knowledge document besides the facts in it.
 *
 * @param input as it stands among the inputs
 * @param problems what makes the reading incomplete
 * @param notes what was read over without harm
 */
record KnowledgeNote(Assessment.Input input, List<InputProblem> problems, List<InputProblem> notes) {

    static KnowledgeNote of(Knowledge knowledge) {
        return new KnowledgeNote(new Assessment.Input(knowledge.document().name(), "knowledge", knowledge.mediaType(),
                knowledge.document().sha256(), knowledge.statements(), 0), knowledge.problems(), knowledge.notes());
    }
}
