package eu.vigie.specification;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.cucumber.messages.types.Pickle;

import eu.vigie.finding.Finding;
import eu.vigie.finding.Phrasebook;
import eu.vigie.finding.ProblemWords;
import eu.vigie.regulation.Bilingual;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.specification.CheckReport.Found;
import eu.vigie.specification.CheckReport.Outcome;
import eu.vigie.supplychain.UnreadableInput;

/**
 * Hears scenarios and writes down what they came to.
 *
 * @param spoken the language of their keywords
 * @param answers the language of what is written down
 */
record Hearing(Language spoken, Language answers) {

    private static final int MESSAGES_SHOWN = 5;

    /**
     * A scenario with its places.
     *
     * @param line its own, or that of its row of examples
     * @param lines of its sentences
     */
    record Named(Pickle pickle, String statement, long line, List<Long> lines) {}

    CheckReport.Scenario hear(Named scenario) {
        Recital recital = new Recital(spoken);
        int at = 0;
        try {
            for (; at < scenario.pickle().getSteps().size(); at++) {
                recital.say(scenario.pickle().getSteps().get(at));
            }
        } catch (Recital.NotUnderstood e) {
            return ended(scenario, at, Outcome.NOT_UNDERSTOOD, e.words().in(answers), e.nearest(), recital);
        } catch (Unmet e) {
            return ended(scenario, at, Outcome.NOT_AS_STATED, e.words().in(answers), List.of(), recital);
        } catch (UnreadableInput e) {
            return ended(scenario, at, Outcome.NOT_UNDERSTOOD, String.join(" ", e.problems().stream()
                    .map(problem -> ProblemWords.line(problem, answers)).toList()), List.of(), recital);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            return ended(scenario, at, Outcome.FAILED, new Bilingual("Vigie failed on its own account: ",
                    "Défaillance propre à Vigie : ").in(answers) + e, List.of(), recital);
        }
        return recital.scene().concluded().isEmpty()
                ? told(scenario, Outcome.ASKS_NOTHING,
                        new Bilingual("It asks nothing of the rules, so it shows nothing.",
                                "Il ne demande rien aux règles ; il ne montre donc rien.").in(answers))
                : new CheckReport.Scenario(scenario.statement(), scenario.pickle().getName(), scenario.line(),
                        Outcome.HELD, null, null, null, List.of(), found(recital));
    }

    CheckReport.Scenario notRun(Named scenario) {
        return told(scenario, Outcome.NOT_RUN, new Bilingual("The time for this file was over.",
                "Le temps accordé à ce fichier était écoulé.").in(answers));
    }

    private CheckReport.Scenario told(Named scenario, Outcome outcome, String because) {
        return new CheckReport.Scenario(scenario.statement(), scenario.pickle().getName(), scenario.line(), outcome,
                because, null, null, List.of(), null);
    }

    private CheckReport.Scenario ended(Named scenario, int at, Outcome outcome, String because, List<String> nearest,
            Recital recital) {
        return new CheckReport.Scenario(scenario.statement(), scenario.pickle().getName(), scenario.line(), outcome,
                because, scenario.lines().get(at), scenario.pickle().getSteps().get(at).getText(), nearest,
                found(recital));
    }

    private @Nullable Found found(Recital recital) {
        Phrasebook phrases = new Phrasebook(RuleCatalogue.fromClassPath(), answers);
        Optional<Scene.Conclusion> concluded = recital.scene().concluded();
        return concluded.map(it -> new Found(it.rule().id(), it.verdict(),
                it.findings().stream().map(phrases::message).distinct().limit(MESSAGES_SHOWN).toList(),
                steps(it.findings().getFirst(), phrases), recital.scene().answers())).orElse(null);
    }

    private static List<String> steps(Finding finding, Phrasebook phrases) {
        return finding.reasoning().stream().map(phrases::step).toList();
    }
}
