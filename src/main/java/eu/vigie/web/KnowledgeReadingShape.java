package eu.vigie.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/** How the reading of knowledge is described; {@link eu.vigie.assessment.KnowledgeReading} makes it. */
@Schema(name = "KnowledgeReading", title = "What came of a knowledge document")
record KnowledgeReadingShape(List<DocumentShape> documents,
        @Schema(description = "parties that several statements describe, one of them here") List<UnitedShape> merged,
        @Schema(description = "stakes about which statements do not agree, one of them here") List<ConflictShape> conflicts) {

    @Schema(name = "KnowledgeDocument", title = "What was read of a document")
    record DocumentShape(String document, String sha256, String format, @Schema(description = "statements") int read,
            @Schema(description = "statements that count") int used,
            @Schema(description = "statements that the document itself replaces or ends") int superseded,
            @Schema(description = "when it is not empty nothing of the document counts") List<RefusalShape> refused,
            @Schema(description = "how often each field was met that is not read") Map<String, Integer> unknownFields,
            @Schema(description = "how often each kind was met that means nothing here") Map<String, Integer> notUnderstood,
            @Schema(description = "what was taken for granted") List<String> notes,
            @Schema(description = "lists of designated parties that it brings; absent when there are none") @Nullable List<ListShape> lists,
            @Schema(description = "what is left out so that the reading is incomplete; absent when there is nothing") @Nullable List<RefusalShape> defects) {}

    @Schema(name = "KnowledgeList", title = "What came of a list of designated parties")
    record ListShape(@Schema(example = "ofac-sdn") String id, String name,
            @Schema(description = "the day from which it speaks; absent where the document does not say") @Nullable String on,
            @Schema(description = "whether everybody on the list is in it, by the document's own word") boolean whole,
            int entries, @Schema(description = "how many of them are natural persons") int persons,
            @Schema(description = "entries that cannot be used") int refused,
            @Schema(description = "entries that are nobody whom a rule could ask about, by what they are") Map<String, Integer> leftOut) {}

    @Schema(name = "KnowledgeRefusal", title = "Why something cannot be used")
    record RefusalShape(String place, @Nullable String value, String problem, String remedy) {}

    @Schema(name = "KnowledgeParty", title = "A party that knowledge names")
    record NamedShape(String id, String name) {}

    @Schema(name = "KnowledgePlace", title = "Where something stands")
    record PlaceShape(String document, String place) {}

    @Schema(name = "UnitedParty", title = "A party that several statements describe")
    record UnitedShape(NamedShape party,
            @Schema(description = "numbers and IRIs that make it one") List<String> by, List<PlaceShape> statements) {}

    @Schema(name = "StakeConflict", title = "A stake about which statements do not agree")
    record ConflictShape(NamedShape holder, NamedShape company, @Schema(example = "shareholding") String kind,
            @Schema(description = "first day of the contradiction; absent when there is none") @Nullable String from,
            @Schema(description = "first day without it; absent when there is none") @Nullable String until,
            @Schema(description = "what counts for all of them, percent; absent when it is not known") @Nullable String counted,
            List<ClaimShape> claims) {}

    @Schema(name = "StakeClaim", title = "What one statement says of a stake")
    record ClaimShape(String document, String place, @Schema(description = "percent") @Nullable String share,
            @Nullable String source, @Nullable String date,
            @Schema(description = "whether the holder or the company says so of itself") boolean ofItself) {}
}
