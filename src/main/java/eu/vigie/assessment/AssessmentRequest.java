package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.List;

import eu.vigie.supplychain.Document;

/**
 * What is to be assessed.
 *
 * @param consortium the consortium's document
 * @param boms bills of materials; may be empty, then rules about parts do not apply
 * @param knowledge ownership and other evidence, in any mix of formats; may be empty
 * @param profile id of the profile, for example {@code ai-gigafactory}
 * @param asOf the date on which everything is judged
 */
public record AssessmentRequest(Document consortium, List<Document> boms, List<Document> knowledge, String profile,
        LocalDate asOf) {

    public AssessmentRequest {
        boms = List.copyOf(boms);
        knowledge = List.copyOf(knowledge);
    }
}
