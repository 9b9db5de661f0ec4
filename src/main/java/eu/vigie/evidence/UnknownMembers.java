package eu.vigie.evidence;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;

/** Members that BODS 0.4 does not have: read over, and counted so that a misspelt one is seen. */
final class UnknownMembers {

    static final Set<String> STATEMENT = Set.of("statementId", "statementDate", "annotations", "publicationDetails",
            "source", "declaration", "declarationSubject", "recordId", "recordType", "recordStatus", "recordDetails");
    static final Set<String> ENTITY = Set.of("isComponent", "entityType", "unspecifiedEntityDetails", "name",
            "alternateNames", "jurisdiction", "incorporatedInJurisdiction", "identifiers", "foundingDate",
            "dissolutionDate", "addresses", "uri", "publicListing", "formedByStatute");
    static final Set<String> PERSON = Set.of("isComponent", "personType", "unspecifiedPersonDetails", "names",
            "identifiers", "nationalities", "placeOfBirth", "birthDate", "deathDate", "taxResidencies", "addresses",
            "politicalExposure");
    static final Set<String> RELATIONSHIP = Set.of("isComponent", "componentRecords", "subject", "interestedParty",
            "interests");
    static final Set<String> INTEREST = Set.of("type", "directOrIndirect", "beneficialOwnershipOrControl", "details",
            "share", "startDate", "endDate");
    static final Set<String> SHARE = Set.of("exact", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum");

    private final TreeMap<String, Integer> counts = new TreeMap<>();

    void look(JsonNode json, Set<String> known) {
        json.propertyNames().stream().filter(name -> !known.contains(name))
                .forEach(name -> counts.merge(name, 1, Integer::sum));
    }

    List<InputProblem> problems(Document document) {
        return counts.entrySet().stream()
                .map(e -> new InputProblem(document.name(), "", e.getKey(),
                        "a member that BODS 0.4 does not have stands there "
                                + (e.getValue() == 1 ? "once" : e.getValue() + " times"),
                        "check its spelling if it should count"))
                .toList();
    }
}
