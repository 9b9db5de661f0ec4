package eu.vigie.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

import eu.vigie.evaluation.Facts.CaseFile;
import eu.vigie.evaluation.Questions.Question;
import eu.vigie.finding.Figures;
import eu.vigie.finding.Finding;
import eu.vigie.finding.Findings;
import eu.vigie.finding.Findings.Chapter;
import eu.vigie.finding.RuleFault;
import eu.vigie.finding.Subject;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.RuleId;
import eu.vigie.regulation.RuleInForce;

/**
 * All rules, ready to be asked. Immutable; may be asked by several threads at once. Each rule has a base of its own, so
 * that one that fails takes no other with it.
 */
public final class RuleBase {

    /** The case of a subject that a rule failed to answer about. */
    static final String FAILED = "rule-failed";

    private static final class Precompiled {
        private static final RuleBase RULES = new RuleBase(PrecompiledRules.load());
    }

    private final Map<RuleId, Model> models;
    private final Map<RuleId, KieBase> bases = new EnumMap<>(RuleId.class);

    RuleBase(Map<RuleId, Model> models) {
        this.models = models;
    }

    /**
     * The rules that this build carries.
     *
     * @throws IllegalStateException when the build did not compile them, or from other texts
     */
    public static RuleBase precompiled() {
        return Precompiled.RULES;
    }

    /**
     * Asks the rules. A rule that does not apply on its date, or has nothing in its scope, answers NOT_APPLICABLE for
     * the consortium; one that fails is UNDETERMINED and named among the faults.
     */
    public Outcome evaluate(CaseFile file, List<RuleInForce> rules) {
        Questions questions = new Questions(file);
        List<Chapter> chapters = new ArrayList<>();
        List<RuleFault> faults = new ArrayList<>();
        for (RuleInForce rule : rules) {
            evaluate(rule, file, questions, chapters, faults);
        }
        return new Outcome(Findings.of(chapters),
                faults.stream().sorted(Comparator.comparing(RuleFault::rule)).toList());
    }

    private void evaluate(RuleInForce rule, CaseFile file, Questions questions, List<Chapter> chapters,
            List<RuleFault> faults) {
        Subject consortium = file.consortium().subject();
        if (!rule.applies()) {
            chapters.add(Chapter.of(List.of(plain(rule, Verdict.NOT_APPLICABLE, consortium, "not-in-force"))));
            return;
        }
        try {
            Question question = questions.about(rule, new Law(rule));
            if (question.subjects().isEmpty()) {
                chapters.add(Chapter.of(List.of(plain(rule, Verdict.NOT_APPLICABLE, consortium, "nothing-in-scope"))));
                return;
            }
            Roll roll = new Roll(question.subjects());
            Asking.ask(base(rule.rule()), question, roll);
            Optional<String> fault = roll.fault();
            chapters.addAll(roll.findings(asked -> failed(rule, asked.subject())).toList());
            fault.ifPresent(problem -> faults.add(new RuleFault(rule.rule(), problem)));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            chapters.add(Chapter.of(List.of(failed(rule, consortium))));
            faults.add(new RuleFault(rule.rule(), "the rule failed: " + rootOf(e)));
        }
    }

    private static Finding failed(RuleInForce rule, Subject subject) {
        return plain(rule, Verdict.UNDETERMINED, subject, FAILED);
    }

    private static Finding plain(RuleInForce rule, Verdict verdict, Subject subject, String caseId) {
        return new Finding(rule.rule(), rule.clause(), verdict, subject, caseId,
                Map.of("asOf", rule.asOf().toString()), Figures.NONE, List.of(), null);
    }

    private static String rootOf(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + (root.getMessage() == null ? "" : ": " + root.getMessage());
    }

    private KieBase base(RuleId rule) {
        synchronized (bases) {
            return bases.computeIfAbsent(rule, this::build);
        }
    }

    private KieBase build(RuleId rule) {
        Model model = models.get(rule);
        if (model == null) {
            throw new IllegalStateException("there is no compiled " + rule);
        }
        return KieBaseBuilder.createKieBaseFromModel(model);
    }
}
