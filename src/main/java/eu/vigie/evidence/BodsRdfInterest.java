package eu.vigie.evidence;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

import tools.jackson.databind.node.ObjectNode;

/** An interest of BODS in RDF. What is not known of it could change what it says, and is refused. */
record BodsRdfInterest(BodsNode interest) {

    private static final List<String> BOUNDS = List.of("exact", "minimum", "maximum", "exclusiveMinimum",
            "exclusiveMaximum");

    void write(ObjectNode json) {
        refuseUnknown();
        TreeSet<String> types = new TreeSet<>();
        interest.classes().stream().filter(local -> !local.equals("Interest"))
                .forEach(local -> types.add(local.substring(0, 1).toLowerCase(Locale.ROOT) + local.substring(1)));
        interest.all("interestType").forEach(type -> types.add(BodsTerm.code(type)));
        if (types.size() > 1) {
            interest.log().problem(interest.place(), String.join(", ", types), "an interest is of several types",
                    "state an interest for each");
        }
        if (!types.isEmpty()) {
            json.put("type", types.getFirst());
        }
        Node directness = interest.one("directOrIndirect");
        if (directness != null) {
            json.put("directOrIndirect", BodsTerm.code(directness));
        }
        String beneficial = interest.text("beneficialOwnershipOrControl");
        if (beneficial != null) {
            json.put("beneficialOwnershipOrControl", beneficial.equals("true") || beneficial.equals("1"));
        }
        ObjectNode share = json.putObject("share");
        for (String bound : BOUNDS) {
            BodsRdf.number(share, bound, interest.text("share" + bound.substring(0, 1).toUpperCase(Locale.ROOT)
                    + bound.substring(1)));
        }
        BodsRdfSource.put(json, "startDate", interest.text("startDate"));
        BodsRdfSource.put(json, "endDate", interest.text("endDate"));
    }

    private void refuseUnknown() {
        for (Triple triple : interest.graph().iterate(interest.node(), Node.ANY, Node.ANY)) {
            Node term = triple.getPredicate();
            if (BodsTerm.isOne(term) && !BodsTerm.OF_INTEREST.contains(BodsTerm.local(term))) {
                interest.log().problem(interest.place(), term.getURI(),
                        "BODS has no such term for an interest, and it may change what it says",
                        "shares are bods:shareExact, shareMinimum, shareMaximum, shareExclusiveMinimum and"
                                + " shareExclusiveMaximum");
            } else if (!BodsTerm.isOne(term) && !term.equals(Vocabulary.TYPE)) {
                interest.log().unknownField(term.getURI());
            }
        }
    }
}
