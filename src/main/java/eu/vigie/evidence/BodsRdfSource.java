package eu.vigie.evidence;

import java.util.Set;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a BODS statement in RDF says of itself: its date and version, its publisher, its source. */
record BodsRdfSource(Set<Node> told) {

    private static final Set<String> TYPES = Set.of("OfficialRegister", "ThirdParty", "PrimaryResearch",
            "SelfDeclaration", "Verified");

    void write(BodsNode statement, ObjectNode json) {
        put(json, "statementDate", statement.text("statementDate"));
        ObjectNode publication = json.putObject("publicationDetails");
        put(publication, "bodsVersion", statement.text("bodsVersion", "version"));
        put(publication, "publicationDate", statement.text("publicationDate"));
        Node publisher = statement.one("publisher");
        if (publisher != null) {
            put(publication.putObject("publisher"), "name", name(statement, publisher));
        }
        Node source = statement.one("source");
        if (source != null && source.isLiteral()) {
            json.putObject("source").put("description", source.getLiteralLexicalForm());
        } else if (source != null) {
            source(statement.at(source), json.putObject("source"));
        }
    }

    private void source(BodsNode source, ObjectNode json) {
        told.add(source.node());
        ArrayNode types = json.putArray("type");
        source.classes().stream().filter(TYPES::contains)
                .forEach(
                        type -> types.add(type.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + type.substring(1)));
        put(json, "description", source.text("description"));
        put(json, "url", source.text("url"));
        ArrayNode asserters = json.putArray("assertedBy");
        for (Node by : source.all("assertedBy")) {
            ObjectNode who = asserters.addObject();
            put(who, "name", name(source, by));
            if (by.isURI()) {
                who.put("uri", by.getURI());
            }
        }
    }

    /** Of somebody who is a text, or a thing with a name. */
    private @Nullable String name(BodsNode beside, Node who) {
        if (who.isLiteral()) {
            return who.getLiteralLexicalForm();
        }
        told.add(who);
        return beside.at(who).text("agentName", "publisherName", "name", "uri");
    }

    static void put(ObjectNode json, String name, @Nullable String text) {
        if (text != null) {
            json.put(name, text);
        }
    }
}
