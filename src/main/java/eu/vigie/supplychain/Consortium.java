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
 * @param events changes of control and moves of assets, with their approvals; null when not stated, empty when there were
 *        none
 * @param unionAccess how the Union's access time is used and reported; null when not stated
 * @param records what is kept of grants; null when not stated, empty when there were no grants
 * @param compute what is built, in processors; null when not stated
 * @param risks what is stated of suppliers under the criteria for high-risk ones
 * @param assurances accepted assurances and guarantees
 * @param evidence the document
 */
public record Consortium(String name, @Nullable Constitution constituted, List<Member> members, List<Site> sites,
        @Nullable Financing financing, List<Tenderer> tenderers, @Nullable List<Event> events,
        @Nullable UnionAccess unionAccess, @Nullable List<GrantRecord> records, @Nullable Compute compute,
        List<RiskStatement> risks, List<Assurance> assurances, EvidenceRef evidence) {

    public Consortium {
        members = List.copyOf(members);
        sites = List.copyOf(sites);
        tenderers = List.copyOf(tenderers);
        events = events == null ? null : List.copyOf(events);
        records = records == null ? null : List.copyOf(records);
        risks = List.copyOf(risks);
        assurances = List.copyOf(assurances);
    }

    /** Of whom nothing is said but its name. */
    public static Consortium named(String name, EvidenceRef evidence) {
        return new Consortium(name, null, List.of(), List.of(), null, List.of(), null, null, null, null, List.of(),
                List.of(), evidence);
    }

    /** Whether at least one member has the role. */
    public boolean names(MemberRole role) {
        return members.stream().anyMatch(member -> member.roles().contains(role));
    }

    /**
     * For how long the consortium is constituted, half-open: the end day is out.
     *
     * @param from first day; null when not stated
     * @param until first day on which it no longer is; null when not stated, or when there is none
     * @param openEnded whether it is constituted for an unlimited time
     */
    public record Constitution(@Nullable LocalDate from, @Nullable LocalDate until, boolean openEnded,
            EvidenceRef evidence) {}

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

    /** What may only happen once it is approved. */
    public enum EventKind {
        CONTROL_CHANGE, CRITICAL_ASSET_MOVE
    }

    /**
     * A change of ultimate control, or a move of a critical asset.
     *
     * @param what whose control changed, or what was moved; null when not stated
     * @param to the country to which an asset is moved; null when not stated, or for a change of control
     * @param on the day
     * @param approved whether it was approved: YES where a day is stated
     * @param approvedOn the day of the approval; null when not stated, or when there is none
     * @param approvedBy who approved it; null when not stated
     */
    public record Event(EventKind kind, @Nullable String what, @Nullable Country to, LocalDate on, Truth approved,
            @Nullable LocalDate approvedOn, @Nullable String approvedBy, EvidenceRef evidence) {}

    /**
     * The Union's share of computing time.
     *
     * @param since the first day on which it could be used; null when not stated
     * @param auditReports on how it was used, one a year; null when not stated
     */
    public record UnionAccess(@Nullable LocalDate since, @Nullable List<AuditReport> auditReports,
            EvidenceRef evidence) {

        public UnionAccess {
            auditReports = auditReports == null ? null : List.copyOf(auditReports);
        }
    }

    /**
     * An audit report on one year.
     *
     * @param year the calendar year that it is about
     * @param filed whether it was filed: YES where a day is stated
     * @param filedOn the day; null when not stated, or when it was not
     */
    public record AuditReport(int year, Truth filed, @Nullable LocalDate filedOn, EvidenceRef evidence) {}

    /**
     * Records of one grant.
     *
     * @param what of which grant
     * @param amount of the grant; null when not stated
     * @param currency of the amount; empty when there is none
     * @param balancePaidOn the day on which the balance was paid; null when not stated, or when it was not
     * @param kept whether they are still there: NO where a day of deletion is stated
     * @param deletedOn the day on which they were, or are to be, deleted; null when not stated
     * @param audits audits, appeals, litigation and claims about the grant; null when not stated
     */
    public record GrantRecord(String what, @Nullable BigDecimal amount, String currency,
            @Nullable LocalDate balancePaidOn, Truth kept, @Nullable LocalDate deletedOn, @Nullable List<Audit> audits,
            EvidenceRef evidence) {

        public GrantRecord {
            audits = audits == null ? null : List.copyOf(audits);
        }
    }

    /**
     * An audit, appeal, litigation or claim, from one day to another.
     *
     * @param opened null when not stated
     * @param closed null when not stated, or when it is not closed
     * @param open whether it is known to be open still: NO where a day of closing is stated
     */
    public record Audit(@Nullable LocalDate opened, @Nullable LocalDate closed, Truth open, EvidenceRef evidence) {}

    /** How far a project is built out. */
    public enum Phase {
        INITIAL, FINAL
    }

    /**
     * What the bills of materials build, in processors.
     *
     * @param lot of the call, 1 or 2; null when not stated
     * @param phase which the bills describe; null when not stated
     * @param complete whether all processors for artificial intelligence are among {@code processors}
     * @param processors parts that are such processors
     */
    public record Compute(@Nullable Integer lot, @Nullable Phase phase, Truth complete, List<Accelerator> processors,
            EvidenceRef evidence) {

        public Compute {
            processors = List.copyOf(processors);
        }
    }

    /**
     * What one piece of a part counts for.
     *
     * @param part its manufacturer part number, or its name in the bill
     * @param h100Equivalents how many H100 one piece stands for; null when not stated
     * @param source who says so; null when not stated
     */
    public record Accelerator(String part, @Nullable BigDecimal h100Equivalents, @Nullable String source,
            EvidenceRef evidence) {

        /** Whether that part is meant. */
        public boolean means(Part of) {
            return part.equals(of.manufacturerPartNumber()) || part.equals(of.name());
        }

        /** What one piece counts for; null where nobody says, or nobody says who does. */
        public @Nullable BigDecimal sourced() {
            return source == null ? null : h100Equivalents;
        }
    }

    /**
     * A criterion for high-risk suppliers (coordinated risk assessment of 5G networks 2019, toolbox of 2020-01-29; recalled). The first
     * four are those of interference by a third country.
     */
    public enum RiskCriterion {
        GOVERNMENT_LINK, LAW_WITHOUT_CHECKS, OWNERSHIP, PRESSURE, SUPPLY_ASSURANCE, SECURITY_PRACTICE;

        /** Whether it is one of interference by a third country. */
        public boolean isInterference() {
            return ordinal() <= PRESSURE.ordinal();
        }
    }

    /**
     * What somebody states of a supplier under a criterion.
     *
     * @param met whether the criterion is met, to the supplier's disadvantage; UNKNOWN when not stated
     * @param statedBy who says so
     */
    public record RiskStatement(StatedParty party, RiskCriterion criterion, Truth met, String statedBy,
            EvidenceRef evidence) {}

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
