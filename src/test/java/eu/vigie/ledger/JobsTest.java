package eu.vigie.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;

class JobsTest {

    private static final Account OFFICER = new Account("officer");
    private static final Document UPLOAD = Document.of("../../x", "bytes".getBytes(UTF_8));
    private static final InputProblem PROBLEM = new InputProblem("../../x", "row 2", "?", "wrong", "mend it");

    @TempDir
    Path store;
    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.at(store, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void an_acknowledged_job_and_its_upload_survive() {
        Job job = acknowledge();
        ledger.jobs().start(job.id());
        close();
        open();
        assertThat(ledger.jobs().next()).contains(job.id());
        assertThat(ledger.jobs().unfinished()).isEqualTo(1);
        Job again = ledger.jobs().start(job.id());
        assertThat(again.attempts()).isEqualTo(2);
        Document upload = ledger.upload(again).orElseThrow();
        assertThat(upload.bytes()).isEqualTo(UPLOAD.bytes());
        assertThat(upload.name()).isEqualTo("../../x");
    }

    @Test
    void jobs_are_taken_up_in_the_order_of_their_acknowledgement() {
        List<JobId> order = IntStream.range(0, 20).mapToObj(i -> acknowledge().id()).toList();
        List<JobId> taken = new ArrayList<>();
        while (ledger.jobs().next().isPresent()) {
            taken.add(ledger.jobs().next().orElseThrow());
            ledger.jobs().fail(taken.getLast(), List.of());
        }
        assertThat(taken).isEqualTo(order);
    }

    @Test
    void a_failed_job_keeps_its_problems_and_nothing_of_its_upload() {
        Job job = acknowledge();
        ledger.jobs().start(job.id());
        ledger.jobs().fail(job.id(), List.of(PROBLEM));
        Job failed = ledger.jobs().find(job.id()).orElseThrow();
        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.problems()).containsExactly(PROBLEM);
        assertThat(failed.finishedAt()).isNotNull();
        assertThat(ledger.upload(failed)).isEmpty();
        assertThat(ledger.head()).isEqualTo(Checkpoint.START);
    }

    @Test
    void a_failed_job_leaves_the_upload_that_another_job_still_needs() {
        Job first = acknowledge();
        Job second = acknowledge();
        ledger.jobs().fail(first.id(), List.of(PROBLEM));
        assertThat(ledger.upload(second)).isPresent();
    }

    @Test
    void a_failed_job_leaves_the_document_that_an_entry_holds() {
        Entry entry = ledger
                .record(List.of(new Recording(EntryKind.BOM, UPLOAD.sha256(), UPLOAD, "text/csv", "", OFFICER)))
                .getFirst();
        Job job = ledger.jobs().acknowledge(new JobRequest(EntryKind.KNOWLEDGE, UPLOAD, "", OFFICER));
        ledger.jobs().fail(job.id(), List.of(PROBLEM));
        assertThat(ledger.document(entry).bytes()).isEqualTo(UPLOAD.bytes());
    }

    @Test
    void a_job_counts_more_problems_than_it_keeps() {
        Job job = acknowledge();
        ledger.jobs().succeed(job.id(),
                new Jobs.Success(5_000, 3_000, "r", java.util.Collections.nCopies(3_000, PROBLEM)));
        Job done = ledger.jobs().find(job.id()).orElseThrow();
        assertThat(done.problemCount()).isEqualTo(3_000);
        assertThat(done.problems()).hasSize(Jobs.MOST_PROBLEMS);
        assertThat(done.read()).isEqualTo(5_000);
        assertThat(done.rejected()).isEqualTo(3_000);
        assertThat(done.result()).isEqualTo("r");
    }

    private Job acknowledge() {
        return ledger.jobs().acknowledge(new JobRequest(EntryKind.BOM, UPLOAD, "", OFFICER));
    }
}
