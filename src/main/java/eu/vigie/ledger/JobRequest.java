package eu.vigie.ledger;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Document;

/**
 * Work to be acknowledged.
 *
 * @param kind what it will record when it succeeds
 * @param document the upload; null for an assessment
 * @param request the order in the words of who gives it; empty for an upload
 * @param who on whose behalf
 */
public record JobRequest(EntryKind kind, @Nullable Document document, String request, Account who) {}
