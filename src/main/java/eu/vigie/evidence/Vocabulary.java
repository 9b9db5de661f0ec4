package eu.vigie.evidence;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** The terms of {@code ontology/vigie.ttl} and of the vocabularies it reuses, as far as the code reads or writes them. */
final class Vocabulary {

    static final String VIGIE = "urn:vigie:ontology#";
    static final String BODS = "https://vocab.openownership.org/terms#";
    static final String CODES = "https://vocab.openownership.org/codelists#";
    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    static final String PROV = "http://www.w3.org/ns/prov#";

    static final Node TYPE = RDF.Nodes.type;
    static final Node NAME = uri(SKOS + "prefLabel");
    static final Node ALTERNATE_NAME = uri(SKOS + "altLabel");
    static final Node NOTATION = uri(SKOS + "notation");
    static final Node DERIVED_FROM = uri(PROV + "wasDerivedFrom");

    static final Node COMPANY_CLASS = own("Company");
    static final Node BRANCH_CLASS = own("Branch");
    static final Node PERSON_CLASS = own("Person");
    static final Node STATE_CLASS = own("State");
    static final Node ARRANGEMENT_CLASS = own("Arrangement");
    static final Node CONCERT_CLASS = own("Concert");
    static final Node UNSPECIFIED_CLASS = own("UnspecifiedParty");
    static final Node CONCERT_MEMBERSHIP = own("ConcertMembership");

    static final Node LEI = own("lei");
    static final Node IDENTIFIER = bods("identifier");
    static final Node SCHEME = bods("scheme");
    static final Node ID_STRING = bods("idString");
    static final Node JURISDICTION = own("jurisdiction");
    static final Node HEADQUARTERS = own("headquarters");
    static final Node NATIONALITY = own("nationality");
    static final Node RESIDENCE = own("residence");
    static final Node HOLDERS_COMPLETE = own("holdersComplete");
    static final Node TREASURY_SUSPENDED = own("treasurySuspended");
    static final Node UNSPECIFIED_REASON = own("unspecifiedReason");
    static final Node MEMBER = own("member");

    static final Node HOLDER = own("holder");
    static final Node COMPANY = own("company");
    static final Node SHARE_EXACT = bods("shareExact");
    static final Node SHARE_MINIMUM = bods("shareMinimum");
    static final Node SHARE_MAXIMUM = bods("shareMaximum");
    static final Node SHARE_EXCLUSIVE_MINIMUM = bods("shareExclusiveMinimum");
    static final Node SHARE_EXCLUSIVE_MAXIMUM = bods("shareExclusiveMaximum");
    static final Node DIRECT_OR_INDIRECT = bods("directOrIndirect");
    static final Node START_DATE = bods("startDate");
    static final Node END_DATE = bods("endDate");

    static final Node MEETING_OF = own("meetingOf");
    static final Node HELD_ON = own("heldOn");
    static final Node SEATS = own("seats");
    static final Node BOARD_SIZE = own("boardSize");
    static final Node MATTER = own("matter");

    static final Node NAME_CONFIRMATION = own("NameConfirmation");
    static final Node WRITTEN_NAME = own("writtenName");
    static final Node MEANS = own("means");
    static final Node MEANS_NOT = own("meansNot");
    static final Node CONFIRMED_BY = own("confirmedBy");
    static final Node APPROVED_BY = own("approvedBy");
    static final Node REASON = own("reason");
    static final Node NAME_REVOCATION = own("NameRevocation");
    static final Node REVOKES = own("revokes");
    static final Node REVOKED_BY = own("revokedBy");

    static final Node SOURCE = own("source");
    static final Node STATEMENT_DATE = bods("statementDate");
    static final Node ASSERTED_BY = own("assertedBy");
    static final Node SELF_DECLARED = own("selfDeclared");

    static final Node AREA_CLASS = own("Area");
    static final Node COMPOSITION = own("composition");
    static final Node COUNTRY = own("country");
    static final Node VALID_FROM = own("validFrom");
    static final Node VALID_UNTIL = own("validUntil");
    static final Node REFERENCE = own("reference");
    static final Node VERIFICATION = own("verification");
    static final Node LIST_CLASS = own("DesignationList");
    static final Node DESIGNATION_CLASS = own("Designation");
    static final Node LIST = own("list");
    static final Node DESIGNATES = own("designates");
    static final Node SCOPE = own("scope");
    static final Node ADDRESS_COUNTRY = own("addressCountry");
    static final Node PARTIAL = own("partial");
    static final Node COPY = own("copy");
    static final Node LIST_COPY_CLASS = own("ListCopy");

    /** What only Vigie itself may state: where a node was read, and what it is found by. */
    static final Node PLACE = own("place");
    static final Node NAME_KEY = own("nameKey");
    static final Node KEY = own("key");
    static final Node IN_CONCERT = own("inConcert");
    /** From a party to what was said of it before, from there back, and what it was then. */
    static final Node FORMERLY = own("formerly");
    static final Node FORMER_OF = own("formerOf");
    static final Node FORMER_KIND = own("formerKind");
    static final Node SUPPLEMENT_CLASS = own("ListSupplement");

    static final Node STORE = uri("urn:vigie:store");
    static final Node LEDGER_POSITION = own("ledgerPosition");
    static final Node DOCUMENT_NAME = own("documentName");
    static final Node DOCUMENT_KIND = own("documentKind");

    private Vocabulary() {}

    static Node own(String term) {
        return uri(VIGIE + term);
    }

    static Node bods(String term) {
        return uri(BODS + term);
    }

    static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }
}
