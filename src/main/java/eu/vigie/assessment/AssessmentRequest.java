package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import eu.vigie.bom.Bill;
import eu.vigie.bom.ColumnChoice;
import eu.vigie.supplychain.Document;

/**
 * What is to be assessed.
 *
 * @param consortium the consortium's document
 * @param boms bills of materials; may be empty, then rules about parts do not apply
 * @param columns what was said of the columns of each bill, in the same order
 * @param knowledge ownership and other evidence, in any mix of formats; may be empty
 * @param exceptions waivers, derogations, guarantees and assurances that were decided; may be empty
 * @param profile id of the profile, for example {@code ai-gigafactory}
 * @param ownProfile the file of that profile where it is somebody's own; null where it comes with the program
 * @param asOf the date on which everything is judged
 */
public record AssessmentRequest(Document consortium, List<Document> boms, List<ColumnChoice> columns,
        List<Document> knowledge, List<Document> exceptions, String profile, @Nullable Document ownProfile,
        LocalDate asOf) {

    public AssessmentRequest {
        boms = List.copyOf(boms);
        columns = List.copyOf(columns);
        knowledge = List.copyOf(knowledge);
        exceptions = List.copyOf(exceptions);
        if (columns.size() != boms.size()) {
            throw new IllegalArgumentException("something is said of " + columns.size() + " bills, and there are "
                    + boms.size());
        }
    }

    /** Of bills of whose columns nobody said anything. */
    public AssessmentRequest(Document consortium, List<Document> boms, List<Document> knowledge, String profile,
            LocalDate asOf) {
        this(consortium, boms, boms.stream().map(bom -> ColumnChoice.NONE).toList(), knowledge, List.of(), profile,
                null, asOf);
    }

    /** Under a profile that may be somebody's own. */
    public AssessmentRequest(Document consortium, List<Document> boms, List<Document> knowledge, ProfileChoice profile,
            LocalDate asOf) {
        this(consortium, boms, boms.stream().map(bom -> ColumnChoice.NONE).toList(), knowledge, List.of(),
                profile.id(), profile.file(), asOf);
    }

    /** The same under exceptions. */
    public AssessmentRequest under(List<Document> decided) {
        return new AssessmentRequest(consortium, boms, columns, knowledge, decided, profile, ownProfile,
                asOf);
    }

    /** The same, where what was said of earlier sheets counts for bills with the same headings. */
    public AssessmentRequest remembering(MappingFile file) {
        return new AssessmentRequest(consortium, boms,
                columns.stream().map(choice -> choice.remembering(file.mappings())).toList(), knowledge,
                exceptions, profile, ownProfile, asOf);
    }

    /** The same under another profile. */
    AssessmentRequest by(ProfileChoice other) {
        return new AssessmentRequest(consortium, boms, columns, knowledge, exceptions, other.id(), other.file(), asOf);
    }

    /** The same with other knowledge. */
    AssessmentRequest knowing(List<Document> other) {
        return new AssessmentRequest(consortium, boms, columns, other, exceptions, profile, ownProfile, asOf);
    }

    List<Bill> bills() {
        return IntStream.range(0, boms.size()).mapToObj(i -> new Bill(boms.get(i), columns.get(i))).toList();
    }
}
