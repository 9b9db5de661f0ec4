package eu.vigie.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.InputProblem;

/** Rows of the jobs' tables as records. */
final class JobRow {

    private JobRow() {}

    static Job read(ResultSet row, List<InputProblem> problems) throws SQLException {
        return new Job(row.getLong("number"), JobId.parse(row.getString("id")).orElseThrow(),
                EntryKind.valueOf(row.getString("kind")), JobState.valueOf(row.getString("state")),
                hash(row.getString("document")), row.getString("name"), row.getString("request"),
                new Account(row.getString("who")), row.getLong("attempts"), row.getLong("read_count"),
                row.getLong("rejected_count"), row.getLong("problem_count"), problems, row.getString("result"),
                Instant.parse(row.getString("created_at")), instant(row.getString("finished_at")));
    }

    static InputProblem problem(ResultSet row) throws SQLException {
        return new InputProblem(row.getString("document"), row.getString("place"), row.getString("found"),
                row.getString("problem"), row.getString("remedy"));
    }

    private static @Nullable ContentHash hash(@Nullable String hex) {
        return hex == null ? null : new ContentHash(hex);
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
