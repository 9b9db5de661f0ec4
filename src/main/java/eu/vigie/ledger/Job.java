package eu.vigie.ledger;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.InputProblem;

/**
 * Acknowledged work and what became of it.
 *
 * @param number order of acknowledgement
 * @param id its name
 * @param kind what it records when it succeeds
 * @param state where it stands
 * @param document hash of the upload; null for an assessment
 * @param name name of the upload; null for an assessment
 * @param request the order; empty for an upload
 * @param who on whose behalf
 * @param attempts how often it was started
 * @param read lines, statements or findings that were read or made
 * @param rejected lines or statements that could not be read
 * @param problemCount how many problems were met; {@code problems} holds the first {@link Jobs#MOST_PROBLEMS}
 * @param problems what is wrong in the input
 * @param result name of the resource made; null unless it succeeded
 * @param createdAt when it was acknowledged
 * @param finishedAt when it succeeded or failed; null before
 */
public record Job(long number, JobId id, EntryKind kind, JobState state, @Nullable ContentHash document,
        @Nullable String name, String request, Account who, long attempts, long read, long rejected, long problemCount,
        List<InputProblem> problems, @Nullable String result, Instant createdAt, @Nullable Instant finishedAt) {}
