package eu.vigie.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.swagger.v3.oas.annotations.media.Schema;

import eu.vigie.ledger.Job;
import eu.vigie.ledger.JobState;

/**
 * A job.
 *
 * @param records what it records when it succeeds
 */
@Schema(name = "Job")
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobView(String id, String records, JobState state, @Nullable DocumentName document, Counts counts,
        List<ProblemView> problems, Instant createdAt, @Nullable Instant finishedAt, Links links) {

    /** The upload. */
    @Schema(name = "JobDocument")
    record DocumentName(String name, String sha256) {}

    /**
     * What was read.
     *
     * @param read lines of a bill of materials, statements of knowledge, members of a consortium, findings made
     * @param rejected lines that could not be read
     * @param problems how many problems were met; the first thousand are listed
     */
    @Schema(name = "JobCounts")
    record Counts(long read, long rejected, long problems) {}

    /** Addresses; the result's is there once the job has succeeded. */
    @Schema(name = "JobLinks")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Links(String self, @Nullable String result) {}

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
