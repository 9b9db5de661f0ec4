package eu.vigie.evidence;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The fields of GLEIF's three files that are read, as their XML and the columns of the golden copy name them. */
enum GleifField {
    LEI("LEI", "LEI"), LEGAL_NAME("Entity/LegalName", "Entity.LegalName"), OTHER_NAME(
            "Entity/OtherEntityNames/OtherEntityName",
            "Entity.OtherEntityNames.OtherEntityName.#"), TRANSLITERATED_NAME(
                    "Entity/TransliteratedOtherEntityNames/TransliteratedOtherEntityName",
                    "Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName.#"), HEADQUARTERS_COUNTRY(
                            "Entity/HeadquartersAddress/Country", "Entity.HeadquartersAddress.Country"), JURISDICTION(
                                    "Entity/LegalJurisdiction", "Entity.LegalJurisdiction"), REGISTER(
                                            "Entity/RegistrationAuthority/RegistrationAuthorityID",
                                            "Entity.RegistrationAuthority.RegistrationAuthorityID"), NUMBER(
                                                    "Entity/RegistrationAuthority/RegistrationAuthorityEntityID",
                                                    "Entity.RegistrationAuthority.RegistrationAuthorityEntityID"), ENTITY_STATUS(
                                                            "Entity/EntityStatus",
                                                            "Entity.EntityStatus"), CATEGORY("Entity/EntityCategory",
                                                                    "Entity.EntityCategory"), START_NODE(
                                                                            "Relationship/StartNode/NodeID",
                                                                            "Relationship.StartNode.NodeID"), START_TYPE(
                                                                                    "Relationship/StartNode/NodeIDType",
                                                                                    "Relationship.StartNode.NodeIDType"), END_NODE(
                                                                                            "Relationship/EndNode/NodeID",
                                                                                            "Relationship.EndNode.NodeID"), END_TYPE(
                                                                                                    "Relationship/EndNode/NodeIDType",
                                                                                                    "Relationship.EndNode.NodeIDType"), RELATIONSHIP_TYPE(
                                                                                                            "Relationship/RelationshipType",
                                                                                                            "Relationship.RelationshipType"), RELATIONSHIP_STATUS(
                                                                                                                    "Relationship/RelationshipStatus",
                                                                                                                    "Relationship.RelationshipStatus"), PERIOD_START(
                                                                                                                            "Relationship/RelationshipPeriods/RelationshipPeriod/StartDate",
                                                                                                                            "Relationship.Period.#.startDate"), PERIOD_END(
                                                                                                                                    "Relationship/RelationshipPeriods/RelationshipPeriod/EndDate",
                                                                                                                                    "Relationship.Period.#.endDate"), PERIOD_TYPE(
                                                                                                                                            "Relationship/RelationshipPeriods/RelationshipPeriod/PeriodType",
                                                                                                                                            "Relationship.Period.#.periodType"), EXCEPTION_CATEGORY(
                                                                                                                                                    "ExceptionCategory",
                                                                                                                                                    "Exception.Category"), EXCEPTION_REASON(
                                                                                                                                                            "ExceptionReason",
                                                                                                                                                            "Exception.Reason.#"), LAST_UPDATE(
                                                                                                                                                                    "Registration/LastUpdateDate",
                                                                                                                                                                    "Registration.LastUpdateDate"), REGISTRATION_STATUS(
                                                                                                                                                                            "Registration/RegistrationStatus",
                                                                                                                                                                            "Registration.RegistrationStatus"), MANAGING_LOU(
                                                                                                                                                                                    "Registration/ManagingLOU",
                                                                                                                                                                                    "Registration.ManagingLOU"), VALIDATION(
                                                                                                                                                                                            "Registration/ValidationSources",
                                                                                                                                                                                            "Registration.ValidationSources"), DELETED(
                                                                                                                                                                                                    "Extension/Deletion/DeletedAt",
                                                                                                                                                                                                    "Extension.Deletion.DeletedAt");

    /** What the formats have besides, and nobody here needs. */
    private static final Set<String> KNOWN = Set.of("entity/legaladdress", "entity/headquartersaddress",
            "entity/otheraddresses", "entity/transliteratedotheraddresses", "entity/legalform",
            "entity/associatedentity", "entity/successorentity", "entity/entitycreationdate",
            "entity/entityexpirationdate", "entity/entityexpirationreason", "entity/entitysubcategory",
            "entity/legalentityevents", "entity/businessregisterentityid", "entity/registrationauthority",
            "entity/otherentitynames", "entity/transliteratedotherentitynames", "entity/legalname", "registration",
            "relationship/relationshipqualifiers", "relationship/relationshipquantifiers", "relationship/qualifiers",
            "relationship/quantifiers", "relationship/period", "exceptionreference", "exception/reference",
            "extension", "nextversion");

    private static final Map<String, GleifField> BY_PATH = new HashMap<>();
    private static final Map<String, GleifField> BY_COLUMN = new HashMap<>();

    static {
        for (GleifField field : values()) {
            BY_PATH.put(field.path, field);
            BY_COLUMN.put(field.column.toLowerCase(Locale.ROOT), field);
        }
    }

    private final String path;
    private final String column;

    GleifField(String path, String column) {
        this.path = path;
        this.column = column;
    }

    /** By the path of an element below its record; null when it is not read. */
    static @Nullable GleifField atPath(String path) {
        return BY_PATH.get(path);
    }

    /** By a column's heading; null when it is not read. */
    static @Nullable GleifField inColumn(String heading) {
        return BY_COLUMN.get(heading.strip().toLowerCase(Locale.ROOT).replaceAll("\\.[0-9]+(?=\\.|$)", ".#"));
    }

    /** Whether the formats have such a field at all. */
    static boolean isKnown(String pathOrHeading) {
        String path = pathOrHeading.toLowerCase(Locale.ROOT).replace('.', '/');
        for (int slash = path.length(); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            if (KNOWN.contains(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }
}
