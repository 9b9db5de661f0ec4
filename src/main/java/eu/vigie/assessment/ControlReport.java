package eu.vigie.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Phrasebook;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.ownership.Inconsistency;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Truth;

/**
 * Who controls whom on a date.
 *
 * @param certain in every world the evidence allows
 * @param possible in some of them and not in all
 * @param inconsistent companies whose stakes no world satisfies
 */
public record ControlReport(LocalDate asOf, List<Pair> certain, List<Pair> possible,
        List<Contradiction> inconsistent) {

    /** A party; or a set of parties under the set's name, then without an id. */
    public record Named(@Nullable String id, String name) {

        static Named of(Party party) {
            return new Named(party.id().value(), party.name());
        }
    }

    /** A controller, what it controls, and why. */
    public record Pair(Named controller, Party controlled, Truth truth, List<ReasoningStep> because) {}

    /**
     * A company whose stated stakes cannot all be true.
     *
     * @param ledger VOTING_RIGHTS for votes, SHAREHOLDING for capital
     * @param lower sum of the least shares, percent
     * @param upper sum of the greatest shares, percent
     * @param complete whether all holders are said to be listed
     */
    public record Contradiction(Named company, InterestKind ledger, BigDecimal lower, BigDecimal upper,
            boolean complete) {

        static Contradiction of(Inconsistency found) {
            return new Contradiction(Named.of(found.company()), found.ledger(), found.lower(), found.upper(),
                    found.complete());
        }
    }

    static ControlReport of(LocalDate asOf, List<Pair> pairs, List<Inconsistency> inconsistent) {
        return new ControlReport(asOf, pairs.stream().filter(pair -> pair.truth() == Truth.YES).toList(),
                pairs.stream().filter(pair -> pair.truth() == Truth.UNKNOWN).toList(),
                inconsistent.stream().map(Contradiction::of).toList());
    }

    /** As JSON, names kept stable, percentages as decimal strings; ends with a line feed. */
    public String json(Language language) {
        Phrasebook phrases = new Phrasebook(RuleCatalogue.fromClassPath(), language);
        return AssessmentJson.text(new View(asOf.toString(),
                certain.stream().map(pair -> PairView.of(pair, phrases)).toList(),
                possible.stream().map(pair -> PairView.of(pair, phrases)).toList(),
                inconsistent.stream().map(DefectView::of).toList()));
    }

    record View(String asOf, List<PairView> certain, List<PairView> possible, List<DefectView> inconsistent) {}

    record PairView(Named controller, Named controlled, List<AssessmentJson.StepView> reasoning) {

        static PairView of(Pair pair, Phrasebook phrases) {
            return new PairView(pair.controller(), Named.of(pair.controlled()),
                    pair.because().stream().map(step -> AssessmentJson.StepView.of(step, phrases)).toList());
        }
    }

    record DefectView(Named company, String ledger, String lower, String upper) {

        static DefectView of(Contradiction defect) {
            return new DefectView(defect.company(), Supplies.word(defect.ledger()),
                    defect.lower().toPlainString(), defect.upper().toPlainString());
        }
    }
}
