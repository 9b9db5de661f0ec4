package eu.vigie.supplychain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A consortium that bids, as its own document describes it.
 *
 * @param name as written
 * @param constituted from when and until when; null when not stated
 * @param members in document order
 * @param sites in document order
 * @param financing null when not stated
 * @param tenderers selected tenderers outside the consortium
 * @param events changes of control and moves of assets, with their approvals
 * @param assurances accepted assurances and guarantees
 * @param evidence the document
 */
public record Consortium(String name, @Nullable Period constituted, List<Member> members, List<Site> sites,
        @Nullable Financing financing, List<Tenderer> tenderers, List<Event> events, List<Assurance> assurances,
        EvidenceRef evidence) {

    public Consortium {
        members = List.copyOf(members);
        sites = List.copyOf(sites);
        tenderers = List.copyOf(tenderers);
        events = List.copyOf(events);
        assurances = List.copyOf(assurances);
    }

    /** Half-open: the end day is out; a null end is open. */
    public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {}

    /** What a member does in the consortium. */
    public enum MemberRole {
        COORDINATOR, HOSTING_ENTITY, TECHNOLOGY_SUPPLIER, INVESTOR, OPERATOR, USER
    }

    /** Capital and votes in percent of the consortium; {@link Share#UNKNOWN} when not stated. */
    public record Member(StatedParty party, Set<MemberRole> roles, Share capital, Share votes) {}

    /** Decimal figures: MW of IT load, power usage effectiveness, percent of renewable energy; null when not stated. */
    public record Site(String name, @Nullable Country country, @Nullable BigDecimal itLoadMw, @Nullable BigDecimal pue,
            @Nullable BigDecimal renewableShare, EvidenceRef evidence) {}

    /** Amounts in the currency's main unit; null when not stated. */
    public record Financing(String currency, @Nullable BigDecimal computeCapex, @Nullable BigDecimal union,
            @Nullable BigDecimal states, @Nullable BigDecimal privateMoney, EvidenceRef evidence) {}

    /**
     * Somebody selected to deliver without being a member.
     *
     * @param share of the costs, in percent
     * @param directContract whether it contracts with a member itself
     * @param classifiedAccess whether it may need access to classified information
     */
    public record Tenderer(StatedParty party, Share share, Truth directContract, Truth classifiedAccess) {}

    /** For example kind {@code control-change}. */
    public record Event(String kind, LocalDate on, @Nullable LocalDate approvedOn, EvidenceRef evidence) {}

    /**
     * An assurance or guarantee given for a party, for a time.
     *
     * @param basis what it consists in
     * @param acceptedBy who accepted it; null when not stated
     * @param state the State whose authority that is; null when it is none, or nobody is said to have accepted it
     * @param from first day; null when not stated
     * @param until first day on which it no longer holds; null when not stated
     */
    public record Assurance(StatedParty party, String basis, @Nullable String acceptedBy, @Nullable Country state,
            @Nullable LocalDate from, @Nullable LocalDate until, EvidenceRef evidence) {}
}
