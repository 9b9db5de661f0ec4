package eu.vigie.ledger;

import java.util.List;
import java.util.Optional;

import eu.vigie.supplychain.InputProblem;

/** Acknowledged work, in the order of its acknowledgement. */
public final class Jobs {

    /** Problems kept of one job; its count goes on beyond. */
    public static final int MOST_PROBLEMS = 1_000;

    private final Database database;
    private final Documents documents;

    Jobs(Database database, Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    /**
     * What a job came to.
     *
     * @param read lines, statements or findings
     * @param rejected lines or statements that could not be read
     * @param result name of the resource made
     * @param problems what was wrong, without making it fail
     */
    public record Success(long read, long rejected, String result, List<InputProblem> problems) {}

    /** Takes on work; when this returns, neither the order nor its document can be lost. */
    public Job acknowledge(JobRequest request) {
        JobId id = JobId.random();
        return database.write(() -> {
            ContentHash hash = request.document() == null ? null : ContentHash.of(request.document());
            if (request.document() != null && hash != null) {
                documents.keep(hash, request.document().bytes());
            }
            long number = database.sql().sql("select coalesce(max(number), 0) + 1 from job").query(Long.class)
                    .single();
            database.sql().sql("""
                    insert into job (number, id, kind, state, document, name, request, who, attempts, read_count,
                        rejected_count, problem_count, created_at)
                    values (:number, :id, :kind, 'QUEUED', :document, :name, :request, :who, 0, 0, 0, 0, :now)
                    """).param("number", number).param("id", id.toString()).param("kind", request.kind().name())
                    .param("document", hash == null ? null : hash.hex())
                    .param("name", request.document() == null ? null : request.document().name())
                    .param("request", request.request()).param("who", request.who().name())
                    .param("now", database.now().toString()).update();
            return find(id).orElseThrow();
        });
    }

    public Optional<Job> find(JobId id) {
        List<InputProblem> problems = problems(id);
        return database.sql().sql("select * from job where id = ?").param(id.toString())
                .query((row, number) -> JobRow.read(row, problems)).optional();
    }

    /** The oldest job that is not finished: queued, or running when the process ended. */
    public Optional<JobId> next() {
        return database.sql()
                .sql("select id from job where state in ('QUEUED', 'RUNNING') order by number limit 1")
                .query((row, number) -> JobId.parse(row.getString("id")).orElseThrow()).optional();
    }

    /** How many jobs are not finished. */
    public long unfinished() {
        return database.sql().sql("select count(*) from job where state in ('QUEUED', 'RUNNING')").query(Long.class)
                .single();
    }

    /** Notes that the job is being worked on. */
    public Job start(JobId id) {
        return database.write(() -> {
            database.sql().sql("""
                    update job set state = 'RUNNING', attempts = attempts + 1
                    where id = ? and state in ('QUEUED', 'RUNNING')
                    """).param(id.toString()).update();
            return find(id).orElseThrow();
        });
    }

    /** Notes what the job made; its resource was recorded before. */
    public void succeed(JobId id, Success success) {
        database.write(() -> {
            finish(id, JobState.SUCCEEDED, success.problems());
            return database.sql().sql("update job set read_count = ?, rejected_count = ?, result = ? where id = ?")
                    .params(success.read(), success.rejected(), success.result(), id.toString()).update();
        });
    }

    /** Notes why the job came to nothing, and drops its upload: nothing is kept half. */
    public void fail(JobId id, List<InputProblem> problems) {
        database.write(() -> {
            finish(id, JobState.FAILED, problems);
            find(id).map(Job::document).ifPresent(documents::dropUnlessNeeded);
            return id;
        });
    }

    private void finish(JobId id, JobState state, List<InputProblem> problems) {
        database.sql().sql("update job set state = ?, problem_count = ?, finished_at = ? where id = ?")
                .params(state.name(), problems.size(), database.now().toString(), id.toString()).update();
        int number = 0;
        for (InputProblem problem : problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS))) {
            database.sql().sql("""
                    insert into job_problem (job, number, document, place, found, problem, remedy)
                    values (:job, :number, :document, :place, :found, :problem, :remedy)
                    """).param("job", id.toString()).param("number", number++).param("document", problem.document())
                    .param("place", problem.place()).param("found", problem.value())
                    .param("problem", problem.problem()).param("remedy", problem.remedy()).update();
        }
    }

    private List<InputProblem> problems(JobId id) {
        return database.sql().sql("select * from job_problem where job = ? order by number").param(id.toString())
                .query((row, number) -> JobRow.problem(row)).list();
    }
}
