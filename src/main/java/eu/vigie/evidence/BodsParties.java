package eu.vigie.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import eu.vigie.evidence.BodsReader.BodsProblems;

/** Entity and person statements of BODS into the graph. */
final class BodsParties {

    private static final Map<String, Node> ENTITY_TYPES = Map.of("registeredEntity", Vocabulary.COMPANY_CLASS,
            "legalEntity", Vocabulary.COMPANY_CLASS, "state", Vocabulary.STATE_CLASS, "stateBody",
            Vocabulary.STATE_CLASS, "arrangement", Vocabulary.ARRANGEMENT_CLASS, "anonymousEntity",
            Vocabulary.UNSPECIFIED_CLASS, "unknownEntity", Vocabulary.UNSPECIFIED_CLASS);
    private static final Map<String, Node> PERSON_TYPES = Map.of("knownPerson", Vocabulary.PERSON_CLASS,
            "anonymousPerson", Vocabulary.UNSPECIFIED_CLASS, "unknownPerson", Vocabulary.UNSPECIFIED_CLASS);

    /** Facts that BODS has no member for, as custom members of an annotation, which the standard allows. */
    private static final Map<String, Node> ANNOTATED = Map.of("vigie:holdersComplete", Vocabulary.HOLDERS_COMPLETE,
            "vigie:treasurySuspended", Vocabulary.TREASURY_SUSPENDED, "vigie:headquarters", Vocabulary.HEADQUARTERS);

    private final DocumentGraph graph;
    private final BodsProblems problems;
    private final UnknownMembers unknown;

    BodsParties(DocumentGraph graph, BodsProblems problems, UnknownMembers unknown) {
        this.graph = graph;
        this.problems = problems;
        this.unknown = unknown;
    }

    static Node node(DocumentGraph graph, String recordId) {
        return graph.node("party", recordId);
    }

    void write(BodsStatement statement) {
        Node party = node(graph, statement.recordId());
        graph.place(party, statement.place().strip());
        JsonNode details = statement.details();
        if (statement.type().equals("entity")) {
            unknown.look(details, UnknownMembers.ENTITY);
            entity(statement, party, details);
        } else {
            unknown.look(details, UnknownMembers.PERSON);
            person(statement, party, details);
        }
        identifiers(statement, party, details.path("identifiers"));
        annotations(statement, party);
        provenance(graph, statement, party);
    }

    private void entity(BodsStatement statement, Node party, JsonNode details) {
        JsonNode type = details.path("entityType").path("type");
        Node kind = type(statement, type, "/entityType/type", ENTITY_TYPES);
        if (kind == null) {
            return;
        }
        graph.add(party, Vocabulary.TYPE, kind);
        String name = text(statement, details.path("name"), "/name");
        if (kind.equals(Vocabulary.UNSPECIFIED_CLASS)) {
            unspecified(party, name, details.path("unspecifiedEntityDetails"));
        } else {
            graph.add(party, Vocabulary.NAME, Vocabulary.text(name != null ? name : stopgap(statement, details)));
        }
        List<JsonNode> others = List.copyOf(details.path("alternateNames").values());
        for (int i = 0; i < others.size(); i++) {
            String other = text(statement, others.get(i), "/alternateNames/" + i);
            if (other != null) {
                graph.add(party, Vocabulary.ALTERNATE_NAME, Vocabulary.text(other));
            }
        }
        String member = details.has("jurisdiction") ? "jurisdiction" : "incorporatedInJurisdiction";
        country(statement, party, Vocabulary.JURISDICTION, details.path(member), "/" + member);
    }

    private void person(BodsStatement statement, Node party, JsonNode details) {
        Node kind = type(statement, details.path("personType"), "/personType", PERSON_TYPES);
        if (kind == null) {
            return;
        }
        graph.add(party, Vocabulary.TYPE, kind);
        List<String> names = personNames(statement, details.path("names"));
        if (kind.equals(Vocabulary.UNSPECIFIED_CLASS)) {
            unspecified(party, names.isEmpty() ? null : names.getFirst(), details.path("unspecifiedPersonDetails"));
            return;
        }
        graph.add(party, Vocabulary.NAME,
                Vocabulary.text(names.isEmpty() ? stopgap(statement, details) : names.getFirst()));
        names.stream().skip(1).forEach(n -> graph.add(party, Vocabulary.ALTERNATE_NAME, Vocabulary.text(n)));
        List<JsonNode> nationalities = List.copyOf(details.path("nationalities").values());
        for (int i = 0; i < nationalities.size(); i++) {
            country(statement, party, Vocabulary.NATIONALITY, nationalities.get(i), "/nationalities/" + i);
        }
        List<JsonNode> addresses = List.copyOf(details.path("addresses").values());
        for (int i = 0; i < addresses.size(); i++) {
            if ("residence".equals(BodsText.text(addresses.get(i).path("type")))) {
                country(statement, party, Vocabulary.RESIDENCE, addresses.get(i).path("country"),
                        "/addresses/" + i + "/country");
            }
        }
    }

    private @Nullable Node type(BodsStatement statement, JsonNode stated, String place, Map<String, Node> types) {
        Node type = types.get(stated.asString(""));
        if (type == null) {
            problems.add(statement.detailsPlace() + place,
                    stated.isMissingNode() ? null : stated.asString(stated.toString()),
                    "this is no kind of " + statement.type() + " that BODS 0.4 has",
                    "give one of " + String.join(", ", types.keySet().stream().sorted().toList()));
        }
        return type;
    }

    private void unspecified(Node party, @Nullable String name, JsonNode details) {
        if (name != null) {
            graph.add(party, Vocabulary.NAME, Vocabulary.text(name));
        }
        unspecified(graph, party, details);
    }

    /** The reason, and the words added to it. */
    static void unspecified(DocumentGraph graph, Node party, JsonNode details) {
        String reason = BodsText.text(details.path("reason"));
        String words = BodsText.text(details.path("description"));
        String said = Stream.of(reason, words).filter(java.util.Objects::nonNull).collect(Collectors.joining(": "));
        graph.add(party, Vocabulary.UNSPECIFIED_REASON, Vocabulary.text(said.isEmpty() ? "unknown" : said));
    }

    /** The legal name first. */
    private List<String> personNames(BodsStatement statement, JsonNode names) {
        List<String> found = new ArrayList<>();
        List<JsonNode> stated = List.copyOf(names.values());
        for (int i = 0; i < stated.size(); i++) {
            JsonNode name = stated.get(i);
            String place = "/names/" + i + "/";
            String full = text(statement, name.path("fullName"), place + "fullName");
            String parts = Stream.of("givenName", "patronymicName", "familyName")
                    .map(part -> text(statement, name.path(part), place + part)).filter(java.util.Objects::nonNull)
                    .collect(Collectors.joining(" "));
            String text = full != null ? full : parts;
            if (!text.isEmpty()) {
                found.add("legal".equals(BodsText.text(name.path("type"))) ? 0 : found.size(), text);
            }
        }
        return found;
    }

    /** Null when it is not stated; what is stated and no text is a problem. */
    private @Nullable String text(BodsStatement statement, JsonNode value, String place) {
        if (!value.isMissingNode() && !value.isNull() && !value.isString()) {
            problems.add(statement.detailsPlace() + place, value.toString(), "a name is a text",
                    "write it in quotes, or leave it out");
        }
        return BodsText.text(value);
    }

    /** BODS does not ask for a name: a number, else the record, stands for it. */
    private static String stopgap(BodsStatement statement, JsonNode details) {
        JsonNode number = details.path("identifiers").path(0);
        String id = BodsText.text(number.path("id"));
        return id == null ? statement.recordId() : number.path("scheme").asString("") + " " + id;
    }

    private void identifiers(BodsStatement statement, Node party, JsonNode identifiers) {
        int i = 0;
        for (JsonNode identifier : identifiers.values()) {
            String scheme = BodsText.text(identifier.path("scheme"));
            String name = BodsText.text(identifier.path("schemeName"));
            String id = BodsText.text(identifier.path("id"));
            String register = scheme != null ? scheme : name;
            if (register != null && id != null && PartyKeys.isNumber(id)) {
                String place = statement.detailsPlace().strip() + "/identifiers/" + i + "/id";
                Node node = graph.node("number", statement.recordId(), String.valueOf(i));
                graph.addAt(party, Vocabulary.IDENTIFIER, node, place);
                graph.add(node, Vocabulary.SCHEME, Vocabulary.text(register));
                graph.add(node, Vocabulary.ID_STRING, Vocabulary.text(id));
                graph.place(node, place);
            }
            i++;
        }
    }

    /** Without a code there is a name at most, which is no country that is known. */
    private void country(BodsStatement statement, Node party, Node predicate, JsonNode country, String place) {
        String code = BodsText.text(country.isString() ? country : country.path("code"));
        if (code != null) {
            graph.addAt(party, predicate, Vocabulary.text(code),
                    statement.detailsPlace().strip() + place + (country.isString() ? "" : "/code"));
        }
    }

    private void annotations(BodsStatement statement, Node party) {
        int i = 0;
        for (JsonNode annotation : statement.json().path("annotations").values()) {
            for (Map.Entry<String, Node> term : ANNOTATED.entrySet()) {
                JsonNode value = annotation.path(term.getKey());
                if (!value.isMissingNode()) {
                    graph.addAt(party, term.getValue(), value.isBoolean()
                            ? NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDboolean)
                            : Vocabulary.text(value.asString(value.toString())),
                            statement.place().strip() + "/annotations/" + i + "/" + term.getKey());
                }
            }
            i++;
        }
    }

    /** Who says so, and when. */
    static void provenance(DocumentGraph graph, BodsStatement statement, Node node) {
        JsonNode source = statement.json().path("source");
        String said = Stream.of(source.path("description"), source.path("assertedBy").path(0).path("name"),
                statement.json().path("publicationDetails").path("publisher").path("name"), source.path("url"))
                .map(BodsText::text).filter(java.util.Objects::nonNull).findFirst().orElse(null);
        if (said != null) {
            graph.add(node, Vocabulary.SOURCE, Vocabulary.text(said));
        }
        if (statement.date() != null) {
            graph.add(node, Vocabulary.STATEMENT_DATE,
                    NodeFactory.createLiteralDT(statement.date().toString(), XSDDatatype.XSDdate));
        }
    }
}
