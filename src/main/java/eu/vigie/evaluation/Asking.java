package eu.vigie.evaluation;

import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

import eu.vigie.evaluation.Questions.Question;

/** One session for one rule: facts in, answers out, then it is gone. */
final class Asking {

    /** A rule fires once a subject; twice as often leaves room to say which ones it answered twice. */
    private static final int FIRINGS_PER_SUBJECT = 2;
    private static final int LEAST_LIMIT = 16;

    private Asking() {}

    /**
     * Asks, and enters the answers on the roll.
     *
     * @throws RuntimeException when a condition or consequence throws, or the firing limit is reached
     */
    static void ask(KieBase base, Question question, Roll roll) {
        int limit = Math.max(LEAST_LIMIT, FIRINGS_PER_SUBJECT * roll.size());
        KieSession session = base.newKieSession();
        try {
            question.facts().forEach(session::insert);
            if (session.fireAllRules(limit) >= limit) {
                throw new IllegalStateException("it fired " + limit + " times and was stopped");
            }
            roll.enter(session.getObjects(Answer.class::isInstance));
        } finally {
            session.dispose();
        }
    }
}
