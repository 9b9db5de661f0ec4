package eu.vigie.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

import eu.vigie.finding.Verdict;

/**
 * How a recorded assessment is described; answers are made from the recorded bytes, and a test holds these to what is
 * described here.
 */
@Schema(name = "Assessment", title = "An assessment")
record AssessmentShape(@Schema(description = "the same for the same inputs, profile and day") String id,
        @Schema(description = "the day whose law and facts count") LocalDate asOf, ProfileShape profile,
        @Schema(description = "the consortium, the bills of materials, all knowledge, the program's own lists and areas, in that order") List<InputShape> inputs,
        @Schema(description = "the lists of designated parties that were asked, as each document brings them") List<ListShape> lists,
        @Schema(description = "the worst of all findings; at best UNDETERMINED where something could not be read") Verdict verdict,
        @Schema(description = "how many findings of each verdict, gravest first") Map<String, Integer> counts,
        @Schema(description = "by rule, then subject") List<FindingShape> findings,
        @Schema(description = "what could not be read; absent when there is nothing") @Nullable List<ProblemView> problems,
        @Schema(description = "what was left out without making the reading incomplete; absent when there is nothing") @Nullable List<ProblemView> notes,
        @Schema(description = "rules that failed; absent when none did") @Nullable List<FaultShape> faults) {

    @Schema(name = "Profile", title = "Which rules and call conditions a programme uses")
    record ProfileShape(String id, String version,
            @Schema(description = "over everything that makes the profile") String sha256) {}

    @Schema(name = "Input", title = "A document that went in")
    record InputShape(String name,
            @Schema(allowableValues = {"consortium", "bom", "knowledge", "exceptions", "list"}) String kind,
            String mediaType,
            String sha256,
            @Schema(description = "lines, statements or members read") int lines,
            @Schema(description = "lines that could not be used") int rejected,
            @Schema(description = "what columns of a sheet were read as on somebody's word; absent where headings spoke for themselves") @Nullable ColumnsShape columns) {}

    @Schema(name = "ListUsed", title = "A list of designated parties that was asked")
    record ListShape(@Schema(example = "ofac-sdn") String id, String name, String document, String sha256,
            @Schema(description = "first day for which it speaks", example = "2026-11-18") String from,
            @Schema(description = "first day for which it no longer does; absent while it does") @Nullable String until,
            @Schema(description = "whether it clears those who do not stand on it") boolean whole,
            @Schema(description = "entries of all dates") int entries,
            @Schema(description = "where the document says that it is from; absent when it does not") @Nullable String source) {}

    @Schema(name = "SaidColumns", title = "What columns of a sheet were read as on somebody's word")
    record ColumnsShape(
            @Schema(description = "columns of ours by heading, as said of this sheet; NOT_READ is not read") Map<String, String> said,
            @Schema(description = "the same, as said of an earlier sheet of the supplier") Map<String, String> remembered,
            @Schema(description = "absent when nothing was remembered") @Nullable String supplier) {}

    @Schema(name = "RuleFault", title = "A rule that failed", description = "Its findings are UNDETERMINED.")
    record FaultShape(String rule, String problem) {}

    @Schema(name = "Finding", title = "What a rule found on a subject", description = "Sentences are in the language asked for; everything else is the same in both.")
    record FindingShape(@Schema(description = "the same for the same question on every day") String id,
            @Schema(description = "the rule's id") String rule, String ruleVersion, Verdict verdict,
            SubjectShape subject, ClauseShape clause,
            @Schema(description = "which of the rule's cases this is") String caseId,
            @Schema(description = "one sentence for people") String message, FiguresShape figures,
            @Schema(description = "where the part stands; absent for other subjects") @Nullable OccurrencesShape occurrences,
            @Schema(description = "the facts that led here, each with its source") List<StepShape> reasoning,
            @Schema(description = "what would settle an open question") @Nullable String settles,
            @Schema(description = "the same as data: each fact that is missing; absent when none could be worked out") @Nullable List<OpenFactShape> settlesBy,
            @Schema(description = "what would cure a breach") @Nullable String cures,
            @Schema(description = "the same as data: changes of stakes, each checked by solving again, the least first; absent when there are none") @Nullable List<RemedyShape> curedBy,
            @Schema(description = "what covers a finding that is DEROGATED; absent for others") @Nullable ExceptionShape exception) {}

    @Schema(name = "Exception", title = "What covers a finding that is DEROGATED", description = "An exception that was decided, or an assurance on record; what it rests on and where it was read are among the reasoning.")
    record ExceptionShape(
            @Schema(description = "of an exception that was decided; absent for an assurance on record") @Nullable String id,
            @Schema(description = "what it is in law; absent likewise", allowableValues = {"waiver", "derogation",
                    "guarantee", "assurance"}) @Nullable String kind,
            @Schema(description = "the verdict without it; absent likewise", allowableValues = {"BREACH",
                    "FLAG"}) @Nullable String was,
            @Schema(description = "why it is given, or what it consists in") String reason,
            @Schema(description = "who proposed it; absent likewise") @Nullable String proposedBy,
            @Schema(description = "who approved or accepted it") String approver,
            @Schema(description = "first day") LocalDate from,
            @Schema(description = "first day on which the finding is back") LocalDate until) {}

    @Schema(name = "OpenFact", title = "A fact that nobody has stated and that the answer hangs on")
    record OpenFactShape(@Schema(description = "one phrase for people") String fact,
            @Schema(allowableValues = {"share", "directness", "other-holders", "holder", "seat",
                    "identity"}) String missing,
            @Nullable PartyShape holder, @Nullable PartyShape company,
            @Schema(description = "least that is known of a share, percent") @Nullable String from,
            @Schema(description = "most") @Nullable String to,
            @Schema(description = "whether it may settle the question by itself") boolean alone) {}

    @Schema(name = "Remedy", title = "A change of the stakes in one company that ends what was found")
    record RemedyShape(@Schema(description = "one sentence for people") String change, PartyShape company,
            @Schema(description = "percent that change hands; 0 when only rights end") String points,
            @Schema(description = "who may take over: somebody in an area, unlisted, unrelated") String passesTo,
            List<ChangeShape> changes,
            @Schema(description = "true where it ends what was found and leaves open who controls then; absent otherwise") @Nullable Boolean partial) {}

    @Schema(name = "Change", title = "What one holder gives up")
    record ChangeShape(PartyShape holder, @Schema(example = "shareholding") String kind,
            @Schema(description = "percent as it stands; absent for a right, which ends") @Nullable String from,
            @Schema(description = "percent that may stay, at most") @Nullable String to) {}

    @Schema(name = "Subject", title = "What a finding is about")
    record SubjectShape(
            @Schema(allowableValues = {"consortium", "member", "tenderer", "site", "event", "record",
                    "component"}) String kind,
            String id, String name,
            @Schema(description = "in which role the party meets the subject") @Nullable String role,
            @Nullable PartyShape party) {}

    @Schema(name = "Party", title = "A party by name")
    record PartyShape(@Schema(description = "absent when nothing is known of it") @Nullable String id, String name) {}

    @Schema(name = "Clause", title = "The law that asks")
    record ClauseShape(String source, String article, @Nullable String link,
            @Schema(description = "how binding it is", example = "CALL_DEPENDENT") String status,
            @Schema(description = "how sure we are of it", example = "read") String verification, LocalDate validFrom,
            @Nullable LocalDate validUntil, LocalDate checkedOn) {}

    @Schema(name = "Figures", title = "What was reckoned", description = "The first figure, then all.")
    record FiguresShape(@Schema(description = "how shares were attributed") @Nullable String attribution,
            @Nullable String lower, @Nullable Boolean exclusiveLower, @Nullable String upper,
            @Nullable Boolean exclusiveUpper, @Nullable String unit, @Nullable String threshold,
            @Nullable List<FigureShape> all) {}

    @Schema(name = "Figure", title = "A span of numbers", description = "Decimal strings, never floating point.")
    record FigureShape(String name, String lower,
            @Schema(description = "true where it is more than that") @Nullable Boolean exclusiveLower, String upper,
            @Schema(description = "true where it is less than that") @Nullable Boolean exclusiveUpper, String unit,
            @Nullable String threshold) {}

    @Schema(name = "Occurrences", title = "Where a part stands")
    record OccurrencesShape(@Schema(description = "in how many places") long count,
            @Schema(description = "pieces in all, a decimal string; absent when one is not known") @Nullable String quantity,
            @Schema(description = "from the top down; some of the places where there are many") List<List<String>> paths) {}

    @Schema(name = "ReasoningStep", title = "A fact with its source")
    record StepShape(@Schema(description = "one sentence for people") String fact,
            @Schema(example = "HOLDS") String type, String from, @Nullable String to,
            @Schema(description = "percent, exact or a span") @Nullable String share, @Nullable String kind,
            @Schema(description = "who says so") @Nullable String source, @Nullable LocalDate date,
            @Schema(description = "name of the document where it was read") @Nullable String document,
            @Nullable String sha256,
            @Schema(description = "a JSON pointer, a line, a row and column") @Nullable String place,
            @Schema(description = "what this step rests on") @Nullable List<StepShape> because) {}
}
