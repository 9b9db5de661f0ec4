package eu.vigie.evidence;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A BODS record in RDF as the record of a statement in JSON.
 *
 * @param told what was read
 * @param records the record that something gives the details of
 */
record BodsRdfRecord(Set<Node> told, UnaryOperator<Node> records) {

    private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    private static final String COMMENT = "http://www.w3.org/2000/01/rdf-schema#comment";

    void write(BodsNode record, ObjectNode json) {
        told.add(record.node());
        ObjectNode details = json.putObject("recordDetails");
        List<String> kinds = record.classes().stream().filter(BodsTerm.RECORDS::contains).toList();
        if (kinds.size() > 1) {
            record.log().problem(record.place(), String.join(", ", kinds), "a record is of several kinds",
                    "make a record of each");
        }
        json.put("recordType", kinds.getFirst().toLowerCase(java.util.Locale.ROOT));
        switch (kinds.getFirst()) {
            case "Entity" -> entity(record, details);
            case "Person" -> person(record, details);
            default -> relationship(record, details);
        }
    }

    /** Counts what is not read of a thing. */
    void count(BodsNode thing, Set<String> known) {
        for (Triple triple : thing.graph().iterate(thing.node(), Node.ANY, Node.ANY)) {
            Node term = triple.getPredicate();
            if (!term.equals(Vocabulary.TYPE) && !term.getURI().equals(BodsTerm.VERSION_OF)
                    && !(BodsTerm.isOne(term) && known.contains(BodsTerm.local(term)))) {
                thing.log().unknownField(term.getURI());
            }
        }
    }

    private void entity(BodsNode entity, ObjectNode details) {
        count(entity, BodsTerm.OF_PARTY);
        Node type = entity.one("entityType");
        details.putObject("entityType").put("type", type == null ? null : BodsTerm.code(type));
        List<String> names = names(entity, "name", "entityName");
        if (!names.isEmpty()) {
            details.put("name", names.getFirst());
        }
        ArrayNode others = details.putArray("alternateNames");
        names.stream().skip(1).forEach(others::add);
        names(entity, "alternateName").forEach(others::add);
        country(entity, entity.one("jurisdiction", "incorporatedInJurisdiction"), details, "jurisdiction");
        party(entity, details, "unspecifiedEntityDetails");
    }

    private void person(BodsNode person, ObjectNode details) {
        count(person, BodsTerm.OF_PARTY);
        Node type = person.one("personType");
        if (type != null) {
            details.put("personType", BodsTerm.code(type));
        }
        ArrayNode names = details.putArray("names");
        for (Node name : person.all("name", "personName")) {
            ObjectNode json = names.addObject();
            if (name.isLiteral()) {
                json.put("fullName", name.getLiteralLexicalForm());
                continue;
            }
            told.add(name);
            BodsNode named = person.at(name);
            json.put("type", named.isOneOf(Set.of("Legal", "LegalName")) ? "legal" : "alternative");
            for (String part : List.of("fullName", "givenName", "patronymicName", "familyName")) {
                BodsRdfSource.put(json, part, named.text(part));
            }
        }
        ArrayNode nationalities = details.putArray("nationalities");
        person.all("nationality").forEach(each -> country(person, each, nationalities.addObject(), "code"));
        party(person, details, "unspecifiedPersonDetails");
    }

    private void party(BodsNode party, ObjectNode details, String unspecified) {
        ArrayNode identifiers = details.putArray("identifiers");
        for (Node each : party.all("identifier")) {
            BodsNode identifier = party.at(each);
            told.add(each);
            ObjectNode json = identifiers.addObject();
            BodsRdfSource.put(json, "scheme", identifier.text("scheme"));
            BodsRdfSource.put(json, "schemeName", identifier.text("schemeName"));
            BodsRdfSource.put(json, "id", identifier.text("idString", "id"));
        }
        ArrayNode addresses = details.putArray("addresses");
        for (Node each : party.all("address")) {
            BodsNode address = party.at(each);
            told.add(each);
            ObjectNode json = addresses.addObject();
            json.put("type", address.isOneOf(Set.of("Residence", "ResidenceAddress")) ? "residence" : "service");
            country(address, address.one("country"), json, "country");
        }
        Node reason = party.one("unspecifiedReason");
        if (reason != null) {
            details.putObject(unspecified).put("reason", BodsTerm.code(reason));
        }
        party.all("placeOfBirth", "taxResidency").forEach(told::add);
    }

    /** A code, an IRI that ends in one, or a thing that has one. */
    private void country(BodsNode beside, @Nullable Node country, ObjectNode json, String name) {
        if (country == null) {
            return;
        }
        BodsNode described = beside.at(country);
        String code = country.isURI() ? described.text("code") : null;
        told.add(country);
        json.put(name, code != null ? code : BodsTerm.local(country));
    }

    /** Texts, or things with a full name. */
    private List<String> names(BodsNode party, String... terms) {
        return party.all(terms).stream().map(name -> {
            told.add(name);
            return name.isLiteral() ? name.getLiteralLexicalForm() : party.at(name).text("fullName");
        }).filter(java.util.Objects::nonNull).toList();
    }

    private void relationship(BodsNode relationship, ObjectNode details) {
        count(relationship, BodsTerm.OF_RELATIONSHIP);
        end(relationship, relationship.one("subject"), details, "subject");
        end(relationship, relationship.one("interestedParty"), details, "interestedParty");
        ArrayNode interests = details.putArray("interests");
        for (Node interest : relationship.all("interest")) {
            told.add(interest);
            new BodsRdfInterest(relationship.at(interest)).write(interests.addObject());
        }
    }

    /** A record, or somebody unspecified with a reason. */
    private void end(BodsNode relationship, @Nullable Node end, ObjectNode details, String name) {
        if (end == null) {
            return;
        }
        BodsNode party = relationship.at(end);
        if (end.isURI() && party.isOneOf(BodsTerm.UNSPECIFIED) && !party.isOneOf(BodsTerm.RECORDS)) {
            told.add(end);
            ObjectNode unspecified = details.putObject(name);
            Node reason = party.one("unspecifiedReason");
            unspecified.put("reason", reason != null ? BodsTerm.code(reason) : plain(party, LABEL));
            BodsRdfSource.put(unspecified, "description", plain(party, COMMENT));
        } else {
            details.put(name, end.isURI() ? records.apply(end).getURI() : end.getLiteralLexicalForm());
        }
    }

    private static @Nullable String plain(BodsNode thing, String predicate) {
        return thing.graph().iterate(thing.node(), Vocabulary.uri(predicate), Node.ANY).stream().map(Triple::getObject)
                .filter(Node::isLiteral).map(Node::getLiteralLexicalForm).sorted().findFirst().orElse(null);
    }
}
