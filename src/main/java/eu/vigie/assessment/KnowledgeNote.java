package eu.vigie.assessment;

import java.util.List;

import eu.vigie.evidence.Knowledge;
import eu.vigie.supplychain.InputProblem;

/**
 * What an assessment says of a knowledge document besides the facts in it.
 *
 * @param input as it stands among the inputs
 * @param problems what was read over
 */
record KnowledgeNote(Assessment.Input input, List<InputProblem> problems) {

    static KnowledgeNote of(Knowledge knowledge) {
        return new KnowledgeNote(new Assessment.Input(knowledge.document().name(), "knowledge", knowledge.mediaType(),
                knowledge.document().sha256(), knowledge.statements(), 0), knowledge.problems());
    }
}
