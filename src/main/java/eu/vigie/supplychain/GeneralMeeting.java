package eu.vigie.supplychain;

import java.time.LocalDate;

/**
 * A general meeting of a company.
 *
 * @param company whose meeting it was
 * @param on the day
 * @param turnout the votes that were present or represented, in percent of all votes; a band where that is all that is known
 * @param evidence where it was read
 */
public record GeneralMeeting(PartyId company, LocalDate on, Share turnout, EvidenceRef evidence) {}
