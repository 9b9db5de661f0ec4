package eu.vigie.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.swagger.v3.oas.annotations.media.Schema;

import eu.vigie.ledger.Job;
import eu.vigie.ledger.JobState;

/** A job. */
@Schema(name = "Job", title = "Work that was taken on")
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobView(String id,
        @Schema(description = "what it records when it succeeds", allowableValues = {
                "consortium", "bom", "knowledge", "mapping", "assessment"}) String records,
        @Schema(description = "FAILED keeps nothing of what was sent") JobState state,
        @Schema(description = "absent for an assessment") @Nullable DocumentName document, Counts counts,
        @Schema(description = "what is wrong in the document, by place: all of it when the job failed, lines and values when it did not") List<ProblemView> problems,
        Instant createdAt, @Schema(description = "absent until then") @Nullable Instant finishedAt, Links links) {

    /** The upload. */
    @Schema(name = "JobDocument", title = "What was sent")
    record DocumentName(String name, String sha256) {}

    /** What was read. */
    @Schema(name = "JobCounts", title = "What was read")
    record Counts(
            @Schema(description = "lines of a bill of materials, statements of knowledge, members of a consortium, findings made") long read,
            @Schema(description = "lines that could not be used") long rejected,
            @Schema(description = "problems met; the first thousand are listed") long problems) {}

    /** Addresses. */
    @Schema(name = "JobLinks", title = "Addresses of a job")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Links(String self,
            @Schema(description = "of what it recorded; there once it has succeeded") @Nullable String result) {}

    static JobView of(Job job) {
        Collection collection = Collection.of(job.kind());
        DocumentName document = job.document() == null || job.name() == null
                ? null
                : new DocumentName(job.name(), job.document().hex());
        return new JobView(job.id().toString(), job.kind().name().toLowerCase(java.util.Locale.ROOT), job.state(),
                document, new Counts(job.read(), job.rejected(), job.problemCount()),
                job.problems().stream().map(ProblemView::of).toList(), job.createdAt(), job.finishedAt(),
                new Links(path(job), job.result() == null ? null : collection.path(job.result())));
    }

    static String path(Job job) {
        return Api.BASE + "/jobs/" + job.id();
    }
}
