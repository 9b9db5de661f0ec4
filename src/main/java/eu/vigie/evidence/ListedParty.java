package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;

/**
 * An entry of a list as a document has it.
 *
 * @param party its party's number among the document's statements
 * @param list the list's id
 * @param scope what the list covers, in its own terms; never empty
 * @param reference the act, notice or number that it goes back to; never empty
 * @param verification read, or second-hand where the document quotes the list
 * @param from first day; null where the document does not say, which is the list's own first day then
 * @param until first day on which it no longer holds; null while it does
 * @param addresses where the list says that the party is to be found: no seat, and no proof of one
 * @param position the entry's own place
 */
record ListedParty(int party, String list, String scope, String reference, String verification,
        @Nullable LocalDate from, @Nullable LocalDate until, List<Country> addresses, int position) {}
