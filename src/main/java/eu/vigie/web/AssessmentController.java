package eu.vigie.web;

import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;

import eu.vigie.assessment.AssessmentOrder;
import eu.vigie.assessment.Clerk;
import eu.vigie.finding.Verdict;
import eu.vigie.ledger.Account;
import eu.vigie.ledger.Entry;
import eu.vigie.ledger.EntryKind;
import eu.vigie.ledger.JobRequest;
import eu.vigie.ledger.Ledger;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/** Orders assessments, and answers their findings. */
@RestController
@RequestMapping(Api.BASE + "/assessments")
@Tag(name = "4 Assessments")
final class AssessmentController {

    private static final String ID = "the assessment's id, from its job";
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final UploadBody body;
    private final JobRunner jobs;
    private final Ledger ledger;
    private final Clock clock;
    private final Archive archive;
    private final FindingShelf shelf;

    AssessmentController(UploadBody body, JobRunner jobs, Ledger ledger, Clock clock, Archive archive,
            FindingShelf shelf) {
        this.body = body;
        this.jobs = jobs;
        this.ledger = ledger;
        this.clock = clock;
        this.archive = archive;
        this.shelf = shelf;
    }

    @Operation(summary = "Order an assessment", description = "Of documents that were recorded, against all knowledge sent before the order. The same order over the same knowledge gives the same assessment, with the same id.", requestBody = @RequestBody(required = true, content = @Content(schema = @Schema(implementation = OrderShape.class))))
    @PostMapping(consumes = JSON, produces = JSON)
    ResponseEntity<JobView> order(@Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) Principal who) throws IOException {
        Document document = Document.of("order", body.read(request.getInputStream(), request.getContentLengthLong()));
        AssessmentOrder order = AssessmentOrder.read(document, LocalDate.now(clock));
        check(order);
        return Accepted
                .of(jobs.take(new JobRequest(EntryKind.ASSESSMENT, null, order.write(), new Account(who.getName()))));
    }

    @Operation(summary = "List the assessments made", description = "In the order in which they were made.")
    @GetMapping(produces = JSON)
    RecordedPage list(
            @Parameter(description = Cursor.MEANING, example = "YWZ0ZXI6Mg") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "entries on a page, 1 to 1000", example = "50") @RequestParam(defaultValue = PageLimit.USUAL) int limit) {
        return archive.page(Collection.ASSESSMENTS, cursor, limit);
    }

    @Operation(summary = "The whole assessment", description = "Byte for byte as it was recorded, and as the command line writes it. Accept-Language chooses English or French.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssessmentShape.class)))
    @GetMapping(path = "/{id}", produces = JSON)
    ResponseEntity<byte[]> assessment(
            @Parameter(description = ID, example = Examples.ASSESSMENT) @PathVariable String id,
            @Parameter(hidden = true) Locale locale) {
        Entry entry = find(id, Api.language(locale));
        return inLanguage(entry, Api.language(locale)).contentType(MediaType.APPLICATION_JSON)
                .body(ledger.document(entry).bytes());
    }

    @Operation(summary = "Findings that fit", description = "In the assessment's order. A rule, party or part that no finding of the assessment names is an error: an empty answer would look like a clean one. Accept-Language chooses English or French.")
    @GetMapping(path = "/{id}/findings", produces = JSON)
    ResponseEntity<FindingPage> findings(
            @Parameter(description = ID, example = Examples.ASSESSMENT) @PathVariable String id,
            @Parameter(description = "a rule's id", example = "HRS-002") @RequestParam(required = false) @Nullable String rule,
            @Parameter(description = "a verdict", example = "BREACH", schema = @Schema(implementation = Verdict.class)) @RequestParam(required = false) @Nullable String verdict,
            @Parameter(description = "id or exact name of the party that the finding is about, or the exact name of one that its reasoning finds behind it", example = "HiSilicon") @RequestParam(required = false) @Nullable String party,
            @Parameter(description = "id or exact name of a part", example = "BMC system-on-chip") @RequestParam(required = false) @Nullable String part,
            @Parameter(description = Cursor.MEANING, example = "YWZ0ZXI6Mg") @RequestParam(required = false) @Nullable String cursor,
            @Parameter(description = "findings on a page, 1 to 1000", example = "50") @RequestParam(defaultValue = PageLimit.USUAL) int limit,
            @Parameter(hidden = true) Locale locale) {
        Entry entry = find(id, Api.language(locale));
        FindingFilter filter = FindingFilter.of(rule, verdict, party, part);
        return inLanguage(entry, Api.language(locale))
                .body(shelf.page(entry, filter, Cursor.parse(cursor).value(), PageLimit.of(limit)));
    }

    @Operation(summary = "One finding with its reasoning", description = "Accept-Language chooses English or French.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssessmentShape.FindingShape.class)))
    @GetMapping(path = "/{id}/findings/{finding}", produces = JSON)
    ResponseEntity<Map<String, Object>> finding(
            @Parameter(description = ID, example = Examples.ASSESSMENT) @PathVariable String id,
            @Parameter(description = "the finding's id within its assessment", example = Examples.FINDING) @PathVariable String finding,
            @Parameter(hidden = true) Locale locale) {
        Entry entry = find(id, Api.language(locale));
        return inLanguage(entry, Api.language(locale))
                .body(shelf.one(entry, finding).orElseThrow(() -> Refused.notFound("finding", finding)));
    }

    /** What can be told at once is told at once; what is missing then was never there. */
    private void check(AssessmentOrder order) {
        List<InputProblem> problems = new ArrayList<>();
        if (ledger.entry(EntryKind.CONSORTIUM, order.consortium()).isEmpty()) {
            problems.add(missing("/consortium", order.consortium(), "consortium"));
        }
        for (int i = 0; i < order.boms().size(); i++) {
            if (ledger.entry(EntryKind.BOM, order.boms().get(i)).isEmpty()) {
                problems.add(missing("/boms/" + i, order.boms().get(i), "bill of materials"));
            }
        }
        List<String> profiles = RuleCatalogue.fromClassPath().profileIds();
        if (!profiles.contains(order.profile())) {
            problems.add(new InputProblem("order", "/profile", order.profile(), "there is no such profile",
                    "choose one of " + String.join(", ", profiles)));
        }
        if (!problems.isEmpty()) {
            throw new UnreadableInput(problems);
        }
    }

    private static InputProblem missing(String place, String id, String what) {
        return new InputProblem("order", place, id, "no " + what + " of this id is recorded",
                "send the document, wait for its job, and take the id from there");
    }

    private Entry find(String id, Language language) {
        return ledger.entry(Clerk.kind(language), id).orElseThrow(() -> Refused.notFound("assessment", id));
    }

    private static ResponseEntity.BodyBuilder inLanguage(Entry entry, Language language) {
        return Unchanging.answer(entry.document().hex()).header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE);
    }
}
