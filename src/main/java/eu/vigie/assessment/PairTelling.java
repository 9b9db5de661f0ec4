package eu.vigie.assessment;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.ControlQuestion.Detail;
import eu.vigie.assessment.ControlReport.Explanation;
import eu.vigie.assessment.ControlReport.Named;
import eu.vigie.assessment.ControlReport.Pair;
import eu.vigie.assessment.Outlooks.Members;
import eu.vigie.finding.OpenFact;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.Remedy;
import eu.vigie.ownership.ControlAnswer;
import eu.vigie.ownership.HiddenHolders;
import eu.vigie.ownership.Witness;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Truth;

/** Tells one control in as much detail as was asked for. */
final class PairTelling {

    /** More ways than this nobody reads. */
    private static final int MOST_PATHS = 50;

    private final Detail detail;
    private final Outlooks outlooks;

    PairTelling(Detail detail, Outlooks outlooks) {
        this.detail = detail;
        this.outlooks = outlooks;
    }

    /**
     * @param agreement of a concert that controls: who acts in it
     * @param found a proof
     * @param answer where a smaller proof is looked for; null to be content with the one found
     */
    Pair pair(Named controller, List<ReasoningStep> agreement, Party controlled, Truth truth, Witness found,
            @Nullable ControlAnswer answer,
            Members members, HiddenHolders hidden) {
        Witness smallest = answer == null ? null : answer.smallest(controlled.id());
        Witness shown = smallest == null ? found : smallest;
        Explanation explanation = answer != null && (detail.explained() || detail.everyPath())
                ? explanation(controlled, truth, answer, members, hidden)
                : null;
        return new Pair(controller, controlled, truth,
                Stream.concat(agreement.stream(), Steps.proof(shown).stream()).distinct().toList(), shown.stakes(),
                explanation);
    }

    private Explanation explanation(Party controlled, Truth truth, ControlAnswer answer, Members members,
            HiddenHolders hidden) {
        List<List<ReasoningStep>> paths = detail.everyPath()
                ? answer.everyWitness(controlled.id(), MOST_PATHS).stream().map(Steps::proof).toList()
                : List.of();
        if (!detail.explained()) {
            return new Explanation(List.of(), List.of(), List.of(), paths);
        }
        List<OpenFact> settling = truth == Truth.UNKNOWN
                ? outlooks.settling(controlled, members, hidden, OpenFact.Kind.SEAT)
                : List.of();
        List<ReasoningStep> decisive = truth == Truth.YES
                ? Steps.stakes(outlooks.explained(controlled, members).decisive(controlled.id()))
                : List.of();
        return new Explanation(decisive, settling, outlooks.curing(controlled, members, Remedy.UNRELATED), paths);
    }
}
