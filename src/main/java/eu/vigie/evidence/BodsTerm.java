package eu.vigie.evidence;

import java.util.Locale;
import java.util.Set;

import org.apache.jena.graph.Node;

/** The terms of the BODS vocabulary in RDF, of the published version 0.4.0 and of the drafts before it, as far as they are known. */
final class BodsTerm {

    static final Set<String> STATEMENTS = Set.of("New", "Updated", "Closed", "NewRecordStatement",
            "UpdatedRecordStatement", "ClosedRecordStatement", "Statement");
    static final Set<String> RECORDS = Set.of("Entity", "Person", "Relationship");
    static final Set<String> UNSPECIFIED = Set.of("Unspecified", "UnspecifiedRecord");

    /** Read of each kind of thing, or without bearing on who holds what. Anything else is counted, or refused on an interest. */
    static final Set<String> OF_STATEMENT = Set.of("statementIdString", "recordIdString", "statementDate",
            "bodsVersion",
            "version", "publicationDate", "publisher", "source", "recordDetails", "declaration", "declarationSubject",
            "license", "annotation");
    static final Set<String> OF_PARTY = Set.of("recordIdString", "isComponent", "entityType", "entityTypeDetails",
            "entitySubtype", "name", "entityName", "alternateName", "identifier", "jurisdiction",
            "incorporatedInJurisdiction", "foundingDate", "dissolutionDate", "address", "uri", "personType",
            "personName",
            "nationality", "birthDate", "deathDate", "placeOfBirth", "taxResidency", "unspecifiedReason",
            "unspecifiedDescription");
    static final Set<String> OF_RELATIONSHIP = Set.of("recordIdString", "isComponent", "componentRecord", "subject",
            "interestedParty", "interest");
    static final Set<String> OF_INTEREST = Set.of("interestType", "directOrIndirect", "beneficialOwnershipOrControl",
            "details", "shareExact", "shareMinimum", "shareMaximum", "shareExclusiveMinimum", "shareExclusiveMaximum",
            "startDate", "endDate");

    /** From the details of a record that one of several statements gives to the record; of lines of quads. */
    static final String VERSION_OF = "urn:vigie:bods#versionOf";

    private BodsTerm() {}

    static boolean isOne(Node node) {
        return node.isURI() && node.getURI().startsWith(Vocabulary.BODS);
    }

    /** What stands behind the last {@code #}, {@code /} or {@code :}. */
    static String local(Node node) {
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
        return text
                .substring(Math.max(text.lastIndexOf('#'), Math.max(text.lastIndexOf('/'), text.lastIndexOf(':'))) + 1);
    }

    /** A code as BODS in JSON writes it: {@code codes:RegisteredEntity} is {@code registeredEntity}. */
    static String code(Node node) {
        String local = local(node);
        return local.isEmpty() ? local : local.substring(0, 1).toLowerCase(Locale.ROOT) + local.substring(1);
    }
}
