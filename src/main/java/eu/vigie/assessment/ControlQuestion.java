package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.Documents.Problems;
import eu.vigie.evidence.Evidence;
import eu.vigie.evidence.Knowledge;
import eu.vigie.evidence.KnowledgeReader;
import eu.vigie.supplychain.Document;

/**
 * Who controls whom, asked of knowledge alone.
 *
 * @param knowledge ownership and other evidence
 * @param sort what is asked
 * @param whom about whom
 * @param detail how much is told of each answer
 * @param asOf the date
 */
public record ControlQuestion(List<Document> knowledge, Sort sort, Whom whom, Detail detail, LocalDate asOf) {

    /** What is asked. */
    public enum Sort {
        /** Who controls whom: more than half of the votes, or control by other means. */
        CONTROL,
        /** Who owns half or more of whom, as the rules of sanctions law on half of the capital count it. */
        FIFTY_PERCENT_RULE,
        /** Controllers of a company that nobody controls. */
        ULTIMATE,
        /** How much of a capital comes to a holder when shares multiply along chains and add across them. */
        INTEGRATED,
        /** How much of a company's capital is of an area, by each way to count indirect stakes. */
        CAPITAL;

        /** As data: {@code fifty-percent-rule}. */
        String word() {
            return Supplies.word(this);
        }
    }

    /**
     * About whom.
     *
     * @param of the company whose controllers are asked for: an IRI, an LEI or a name; null for all
     * @param by the party, or the parties, whose companies are asked for; empty for all
     * @param byArea for example {@code EU27:outside}: everybody outside (or inside) an area; null for nobody
     * @param byList everybody on a list of designations on that date; null for nobody
     * @param each whether those named are asked about one by one, not taken together
     * @param capitalIn the area of which the capital is asked for; null unless {@link Sort#CAPITAL} is asked
     */
    public record Whom(@Nullable String of, List<String> by, @Nullable String byArea, @Nullable String byList,
            boolean each, @Nullable String capitalIn) {

        boolean isSet() {
            return !by.isEmpty() || byArea != null || byList != null;
        }
    }

    /**
     * How much is told of each answer.
     *
     * @param explained which stake is decisive, what would settle or end it
     * @param everyPath every way, not only the one with the fewest stakes
     * @param drawn a picture as well
     */
    public record Detail(boolean explained, boolean everyPath, boolean drawn) {}

    /** A party named in the question that the knowledge does not have, or an area or list that is not known. */
    public static final class NotFound extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotFound(String message) {
            super(message);
        }
    }

    /**
     * Reads the knowledge and answers.
     *
     * @throws eu.vigie.supplychain.UnreadableInput when a document cannot be used
     * @throws NotFound when a named party, area or list is not there
     */
    public ControlReport answer() {
        Problems problems = new Problems();
        List<Knowledge> read = problems.collectAll(knowledge, KnowledgeReader::read);
        problems.throwIfAny();
        try (Evidence evidence = Evidence.of(read)) {
            AskedEvidence asked = new AskedEvidence(evidence, whom, asOf);
            return switch (sort) {
                case CONTROL, FIFTY_PERCENT_RULE, ULTIMATE -> new PairAnswers(this, asked).report();
                case INTEGRATED, CAPITAL -> new ShareAnswers(this, asked).report();
            };
        }
    }
}
