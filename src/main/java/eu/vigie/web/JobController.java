package eu.vigie.web;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import eu.vigie.ledger.JobId;

/** Tells what became of what was sent. */
@RestController
@RequestMapping(Api.BASE + "/jobs")
@Tag(name = "5 Jobs")
final class JobController {

    private static final Pattern WAIT = Pattern.compile("([0-9]{1,2})s");
    private static final int LONGEST_WAIT = 60;

    private final JobRunner jobs;

    JobController(JobRunner jobs) {
        this.jobs = jobs;
    }

    @Operation(summary = "What became of what was sent", description = "State, counts, problems by place, and where the result is.")
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JobView> job(
            @Parameter(description = "the job's id", example = Examples.JOB) @PathVariable String id,
            @Parameter(description = "waits until the job is finished, for at most so long: 0s to 60s", example = "30s") @RequestParam(required = false) @Nullable String wait) {
        Duration longest = wait == null ? Duration.ZERO : duration(wait);
        return JobId.parse(id).flatMap(known -> jobs.await(known, longest))
                .map(job -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(JobView.of(job)))
                .orElseThrow(() -> Refused.notFound("job", id));
    }

    private static Duration duration(String wait) {
        Matcher form = WAIT.matcher(wait);
        if (!form.matches() || Integer.parseInt(form.group(1)) > LONGEST_WAIT) {
            throw Refused.parameter("wait", wait, "write seconds from 0s to " + LONGEST_WAIT + "s");
        }
        return Duration.ofSeconds(Integer.parseInt(form.group(1)));
    }
}
