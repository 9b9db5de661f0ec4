package eu.vigie.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.ControlQuestion.Sort;
import eu.vigie.finding.OpenFact;
import eu.vigie.finding.Phrasebook;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.finding.Remedy;
import eu.vigie.ownership.Inconsistency;
import eu.vigie.ownership.Stake;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * Who controls whom on a date, or how much of a capital comes to whom.
 *
 * @param sort what was asked
 * @param certain in every world the evidence allows
 * @param possible in some of them and not in all
 * @param inconsistent companies whose stakes no world satisfies
 * @param open those of them who might have controllers by nothing but what contradicts itself: nobody is named for them
 * @param integrated what comes to holders through every chain; empty unless asked
 * @param capital how much of a capital is of an area, by each attribution; empty unless asked
 * @param remarks what an answer "nobody" does not say
 * @param picture the pairs drawn; null unless asked
 */
public record ControlReport(Sort sort, LocalDate asOf, List<Pair> certain, List<Pair> possible,
        List<Contradiction> inconsistent, List<Named> open, List<Integrated> integrated, List<CapitalPart> capital,
        ControlRemarks remarks, @Nullable ControlPicture picture) {

    /** A party; or a set of parties under the set's name, then without an id. */
    public record Named(@Nullable String id, String name) {

        static Named of(Party party) {
            return new Named(party.id().value(), party.name());
        }
    }

    /**
     * A controller, what it controls, and why.
     *
     * @param proof the stakes of the reasoning
     * @param explanation null unless asked
     */
    public record Pair(Named controller, Party controlled, Truth truth, List<ReasoningStep> because,
            List<Stake> proof, @Nullable Explanation explanation) {}

    /**
     * What a control hangs on.
     *
     * @param decisive stakes without any one of which it would not be certain
     * @param settledBy facts that would settle a possible control
     * @param curedBy changes of stakes that end it, the least first
     * @param paths every way in which it runs; empty unless asked
     */
    public record Explanation(List<ReasoningStep> decisive, List<OpenFact> settledBy, List<Remedy> curedBy,
            List<List<ReasoningStep>> paths) {}

    /**
     * How much of a company's capital comes to a holder.
     *
     * @param loop whether stakes in a ring were solved on the way
     */
    public record Integrated(Named holder, Named company, Share share, boolean loop) {}

    /**
     * How much of a company's capital is of an area.
     *
     * @param attribution DIRECT, CASCADE or MULTIPLY
     * @param consistent whether the holdings can add up
     * @param loop whether stakes in a ring were solved on the way
     * @param because stakes that were looked through
     */
    public record CapitalPart(Named company, String area, String attribution, Share share, boolean consistent,
            boolean loop, List<ReasoningStep> because) {}

    /**
     * A company whose stated stakes cannot all be true.
     *
     * @param ledger VOTING_RIGHTS for votes, SHAREHOLDING for capital, APPOINTMENT_OF_BOARD for seats on the board
     * @param lower sum of the least shares, percent
     * @param exclusiveLower whether all together have more than that
     * @param upper sum of the greatest shares, percent
     * @param exclusiveUpper whether all together have less than that
     * @param complete whether all holders are said to be listed
     */
    public record Contradiction(Named company, InterestKind ledger, BigDecimal lower, boolean exclusiveLower,
            BigDecimal upper, boolean exclusiveUpper, boolean complete) {

        static Contradiction of(Inconsistency found) {
            return new Contradiction(Named.of(found.company()), found.ledger(), found.lower(),
                    found.exclusiveLower(), found.upper(), found.exclusiveUpper(), found.complete());
        }
    }

    /** What a pair is called: control, or half of the capital; certain or possible. */
    public static Fact fact(Sort sort, Truth truth) {
        boolean certain = truth == Truth.YES;
        return sort == Sort.FIFTY_PERCENT_RULE
                ? certain ? Fact.OWNS_HALF : Fact.MAY_OWN_HALF
                : certain ? Fact.CONTROLS : Fact.MAY_CONTROL;
    }

    static ControlReport of(Sort sort, LocalDate asOf, List<Pair> pairs, List<Inconsistency> inconsistent,
            ControlRemarks remarks, @Nullable ControlPicture picture) {
        List<Pair> possible = pairs.stream().filter(pair -> pair.truth() == Truth.UNKNOWN).toList();
        return new ControlReport(sort, asOf, pairs.stream().filter(pair -> pair.truth() == Truth.YES).toList(),
                possible.stream().filter(pair -> !contradicts(pair, inconsistent)).toList(),
                inconsistent.stream().map(Contradiction::of).toList(),
                possible.stream().filter(pair -> contradicts(pair, inconsistent))
                        .map(pair -> Named.of(pair.controlled())).distinct().toList(),
                List.of(), List.of(), remarks, picture);
    }

    /** Whether nothing speaks for the pair but stakes in the company itself that contradict each other: of these nothing follows. */
    private static boolean contradicts(Pair pair, List<Inconsistency> inconsistent) {
        List<Inconsistency> own = inconsistent.stream().filter(each -> each.company().equals(pair.controlled()))
                .toList();
        return !own.isEmpty() && pair.proof().stream().filter(stake -> stake.company().equals(pair.controlled()))
                .allMatch(stake -> own.stream().anyMatch(each -> each.stakes().contains(stake)));
    }

    static ControlReport integrated(LocalDate asOf, List<Integrated> shares, List<Inconsistency> inconsistent) {
        return new ControlReport(Sort.INTEGRATED, asOf, List.of(), List.of(),
                inconsistent.stream().map(Contradiction::of).toList(), List.of(), shares, List.of(),
                ControlRemarks.NONE, null);
    }

    static ControlReport capital(LocalDate asOf, List<CapitalPart> parts, List<Inconsistency> inconsistent) {
        return new ControlReport(Sort.CAPITAL, asOf, List.of(), List.of(),
                inconsistent.stream().map(Contradiction::of).toList(), List.of(), List.of(), parts,
                ControlRemarks.NONE, null);
    }

    /** As JSON, names kept stable, percentages as decimal strings; ends with a line feed. */
    public String json(Language language) {
        Phrasebook phrases = new Phrasebook(RuleCatalogue.fromClassPath(), language);
        return AssessmentJson.text(new View(asOf.toString(), sort.word(),
                certain.stream().map(pair -> PairView.of(pair, phrases)).toList(),
                possible.stream().map(pair -> PairView.of(pair, phrases)).toList(),
                inconsistent.stream().map(DefectView::of).toList(),
                remarks.loop().isEmpty() ? null : remarks.loop(),
                remarks.halves().isEmpty() ? null : remarks.halves().stream().map(HalfView::of).toList(),
                remarks.claims().isEmpty() ? null : steps(remarks.claims(), phrases),
                sort == Sort.INTEGRATED ? integrated.stream().map(IntegratedView::of).toList() : null,
                sort == Sort.CAPITAL ? capital.stream().map(part -> CapitalView.of(part, phrases)).toList() : null));
    }

    record View(String asOf, String question, List<PairView> certain, List<PairView> possible,
            List<DefectView> inconsistent, @Nullable List<Named> loop, @Nullable List<HalfView> halves,
            @Nullable List<AssessmentJson.StepView> claims,
            @Nullable List<IntegratedView> integrated, @Nullable List<CapitalView> capital) {}

    record HalfView(Named holder, String lower, @Nullable Boolean exclusiveLower, String upper,
            @Nullable Boolean exclusiveUpper) {

        static HalfView of(ControlRemarks.Half half) {
            Share votes = half.votes();
            return new HalfView(half.holder(), votes.minimum().toPlainString(),
                    AssessmentJson.mark(votes.exclusiveMinimum()), votes.maximum().toPlainString(),
                    AssessmentJson.mark(votes.exclusiveMaximum()));
        }
    }

    record IntegratedView(Named holder, Named company, String lower, @Nullable Boolean exclusiveLower, String upper,
            @Nullable Boolean exclusiveUpper, boolean loop) {

        static IntegratedView of(Integrated of) {
            Share share = of.share();
            return new IntegratedView(of.holder(), of.company(), share.minimum().toPlainString(),
                    AssessmentJson.mark(share.exclusiveMinimum()), share.maximum().toPlainString(),
                    AssessmentJson.mark(share.exclusiveMaximum()), of.loop());
        }
    }

    record CapitalView(Named company, String area, String attribution, String lower, @Nullable Boolean exclusiveLower,
            String upper, @Nullable Boolean exclusiveUpper, boolean consistent, boolean loop,
            List<AssessmentJson.StepView> reasoning) {

        static CapitalView of(CapitalPart part, Phrasebook phrases) {
            Share share = part.share();
            return new CapitalView(part.company(), part.area(), part.attribution(), share.minimum().toPlainString(),
                    AssessmentJson.mark(share.exclusiveMinimum()), share.maximum().toPlainString(),
                    AssessmentJson.mark(share.exclusiveMaximum()), part.consistent(), part.loop(),
                    steps(part.because(), phrases));
        }
    }

    private static List<AssessmentJson.StepView> steps(List<ReasoningStep> steps, Phrasebook phrases) {
        return steps.stream().map(step -> AssessmentJson.StepView.of(step, phrases)).toList();
    }

    record PairView(Named controller, Named controlled, List<AssessmentJson.StepView> reasoning,
            @Nullable List<AssessmentJson.StepView> decisive, @Nullable List<OutlookJson.OpenFactView> settlesBy,
            @Nullable List<OutlookJson.RemedyView> curedBy, @Nullable List<List<AssessmentJson.StepView>> paths) {

        static PairView of(Pair pair, Phrasebook phrases) {
            Explanation told = pair.explanation();
            return new PairView(pair.controller(), Named.of(pair.controlled()), steps(pair.because(), phrases),
                    told == null || told.decisive().isEmpty() ? null : steps(told.decisive(), phrases),
                    told == null ? null : OutlookJson.facts(told.settledBy(), phrases),
                    told == null ? null : OutlookJson.remedies(told.curedBy(), phrases),
                    told == null || told.paths().isEmpty()
                            ? null
                            : told.paths().stream().map(path -> steps(path, phrases)).toList());
        }
    }

    record DefectView(Named company, String ledger, String lower, @Nullable Boolean exclusiveLower, String upper,
            @Nullable Boolean exclusiveUpper) {

        static DefectView of(Contradiction defect) {
            return new DefectView(defect.company(), Supplies.word(defect.ledger()), defect.lower().toPlainString(),
                    AssessmentJson.mark(defect.exclusiveLower()), defect.upper().toPlainString(),
                    AssessmentJson.mark(defect.exclusiveUpper()));
        }
    }
}
