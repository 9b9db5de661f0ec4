package eu.vigie.evidence;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The members of a BODS statement and of its details, in any version. */
enum BodsMember {
    STATEMENT_ID("statementId"), STATEMENT_DATE("statementDate"), ANNOTATIONS("annotations"), PUBLICATION_DETAILS(
            "publicationDetails"), SOURCE("source"), DECLARATION("declaration"), DECLARATION_SUBJECT(
                    "declarationSubject"), RECORD_ID("recordId"), RECORD_TYPE("recordType"), RECORD_STATUS(
                            "recordStatus"), RECORD_DETAILS("recordDetails"), OLD_STATEMENT_ID(
                                    "statementID"), STATEMENT_TYPE("statementType"), REPLACES_STATEMENTS(
                                            "replacesStatements"), IS_COMPONENT("isComponent"), ENTITY_TYPE(
                                                    "entityType"), UNSPECIFIED_ENTITY_DETAILS(
                                                            "unspecifiedEntityDetails"), NAME("name"), ALTERNATE_NAMES(
                                                                    "alternateNames"), JURISDICTION(
                                                                            "jurisdiction"), INCORPORATED_IN_JURISDICTION(
                                                                                    "incorporatedInJurisdiction"), IDENTIFIERS(
                                                                                            "identifiers"), FOUNDING_DATE(
                                                                                                    "foundingDate"), DISSOLUTION_DATE(
                                                                                                            "dissolutionDate"), ADDRESSES(
                                                                                                                    "addresses"), URI(
                                                                                                                            "uri"), PUBLIC_LISTING(
                                                                                                                                    "publicListing"), FORMED_BY_STATUTE(
                                                                                                                                            "formedByStatute"), ENTITY_SUBTYPE(
                                                                                                                                                    "entitySubtype"), MISSING_INFO_REASON(
                                                                                                                                                            "missingInfoReason"), PERSON_TYPE(
                                                                                                                                                                    "personType"), UNSPECIFIED_PERSON_DETAILS(
                                                                                                                                                                            "unspecifiedPersonDetails"), NAMES(
                                                                                                                                                                                    "names"), NATIONALITIES(
                                                                                                                                                                                            "nationalities"), PLACE_OF_BIRTH(
                                                                                                                                                                                                    "placeOfBirth"), PLACE_OF_RESIDENCE(
                                                                                                                                                                                                            "placeOfResidence"), BIRTH_DATE(
                                                                                                                                                                                                                    "birthDate"), DEATH_DATE(
                                                                                                                                                                                                                            "deathDate"), TAX_RESIDENCIES(
                                                                                                                                                                                                                                    "taxResidencies"), POLITICAL_EXPOSURE(
                                                                                                                                                                                                                                            "politicalExposure"), HAS_PEP_STATUS(
                                                                                                                                                                                                                                                    "hasPepStatus"), PEP_STATUS_DETAILS(
                                                                                                                                                                                                                                                            "pepStatusDetails"), COMPONENT_RECORDS(
                                                                                                                                                                                                                                                                    "componentRecords"), COMPONENT_STATEMENTS(
                                                                                                                                                                                                                                                                            "componentStatementIDs"), SUBJECT(
                                                                                                                                                                                                                                                                                    "subject"), INTERESTED_PARTY(
                                                                                                                                                                                                                                                                                            "interestedParty"), INTERESTS(
                                                                                                                                                                                                                                                                                                    "interests");

    /** Of a statement of 0.4, around its details. */
    static final long STATEMENT = bits(EnumSet.range(STATEMENT_ID, RECORD_DETAILS));
    /** Of a statement of 0.1 to 0.3, which has no details apart. */
    static final long OLD_STATEMENT = bits(EnumSet.of(OLD_STATEMENT_ID, STATEMENT_TYPE, STATEMENT_DATE, ANNOTATIONS,
            PUBLICATION_DETAILS, SOURCE, REPLACES_STATEMENTS));

    private static final long PARTY = bits(EnumSet.of(IS_COMPONENT, IDENTIFIERS, ADDRESSES));
    private static final long ENTITY = PARTY | bits(EnumSet.of(ENTITY_TYPE, UNSPECIFIED_ENTITY_DETAILS, NAME,
            ALTERNATE_NAMES, JURISDICTION, INCORPORATED_IN_JURISDICTION, FOUNDING_DATE, DISSOLUTION_DATE, URI,
            PUBLIC_LISTING, FORMED_BY_STATUTE));
    private static final long PERSON = PARTY | bits(EnumSet.of(PERSON_TYPE, UNSPECIFIED_PERSON_DETAILS, NAMES,
            NATIONALITIES, PLACE_OF_BIRTH, BIRTH_DATE, DEATH_DATE, TAX_RESIDENCIES, POLITICAL_EXPOSURE));
    private static final long RELATIONSHIP = bits(
            EnumSet.of(IS_COMPONENT, COMPONENT_RECORDS, SUBJECT, INTERESTED_PARTY, INTERESTS));
    private static final long OLD_ENTITY = ENTITY | bits(EnumSet.of(ENTITY_SUBTYPE, MISSING_INFO_REASON));
    private static final long OLD_PERSON = PERSON
            | bits(EnumSet.of(MISSING_INFO_REASON, PLACE_OF_RESIDENCE, HAS_PEP_STATUS, PEP_STATUS_DETAILS));
    private static final long OLD_RELATIONSHIP = RELATIONSHIP | bits(EnumSet.of(COMPONENT_STATEMENTS));

    /** Open table by the hash of the name, which a text keeps: one look for nearly every name. */
    private static final @Nullable BodsMember[] BY_NAME = new @Nullable BodsMember[256];

    static {
        for (BodsMember member : values()) {
            BY_NAME[slot(member.json)] = member;
        }
    }

    private static int slot(String json) {
        int slot = json.hashCode() * 0x9E3779B1 >>> 24;
        while (BY_NAME[slot] != null && !BY_NAME[slot].json.equals(json)) {
            slot = slot + 1 & BY_NAME.length - 1;
        }
        return slot;
    }

    private final String json;

    BodsMember(String json) {
        this.json = json;
    }

    /** Null when no version has it. */
    static @Nullable BodsMember named(String json) {
        return BY_NAME[slot(json)];
    }

    /** What the details of such a statement may have. */
    static long detailsOf(BodsKind kind, boolean old) {
        return switch (kind) {
            case ENTITY -> old ? OLD_ENTITY : ENTITY;
            case PERSON -> old ? OLD_PERSON : PERSON;
            case RELATIONSHIP -> old ? OLD_RELATIONSHIP : RELATIONSHIP;
        };
    }

    long bit() {
        return 1L << ordinal();
    }

    String json() {
        return json;
    }

    private static long bits(Set<BodsMember> members) {
        long bits = 0;
        for (BodsMember member : members) {
            bits |= member.bit();
        }
        return bits;
    }
}
