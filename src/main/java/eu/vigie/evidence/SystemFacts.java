package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Designation;

/** Areas and lists, read from the program's own documents only: no user's document can add a country or an entry. */
final class SystemFacts {

    private final Quads quads;
    private final GraphFacts facts;
    private final Set<String> program;

    SystemFacts(DatasetGraph dataset) {
        quads = new DatasetQuads(dataset);
        facts = new GraphFacts(quads);
        program = SystemGraphs.programGraphs(dataset).stream().map(DocumentGraph::sha256Of)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Designation> designations(String list) {
        return quads.find(Node.ANY, Vocabulary.NOTATION, Vocabulary.text(list)).stream().filter(this::isOfTheProgram)
                .flatMap(q -> quads.find(Node.ANY, Vocabulary.LIST, q.getSubject()).stream())
                .filter(this::isOfTheProgram).map(q -> designation(list, own(q.getSubject())))
                .sorted(Comparator.comparing(Designation::from).thenComparing(d -> d.party().id())).toList();
    }

    private Designation designation(String list, Described entry) {
        Node party = Objects.requireNonNull(entry.first(Vocabulary.DESIGNATES));
        PartyCluster cluster = facts.cluster(party);
        List<Described> listed = cluster.descriptions().stream().filter(this::isOfTheProgram).toList();
        return new Designation(list, MergedParty.of(new PartyCluster(cluster.id(), cluster.nodes(), listed)),
                required(entry, Vocabulary.SCOPE), required(entry, Vocabulary.REFERENCE),
                required(entry, Vocabulary.VERIFICATION), LocalDate.parse(required(entry, Vocabulary.VALID_FROM)),
                entry.date(Vocabulary.VALID_UNTIL), entry.evidence());
    }

    Area area(String id, LocalDate asOf) {
        List<Node> areas = quads.find(Node.ANY, Vocabulary.NOTATION, Vocabulary.text(id)).stream()
                .filter(this::isOfTheProgram).map(Quad::getSubject).toList();
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("there is no area '" + id + "' in ontology/jurisdictions.ttl");
        }
        return own(areas.getFirst()).all(Vocabulary.COMPOSITION).stream().map(node -> area(id, own(node)))
                .filter(area -> !asOf.isBefore(area.validFrom())
                        && (area.validUntil() == null || asOf.isBefore(area.validUntil())))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("ontology/jurisdictions.ttl does not say "
                        + "which countries the area '" + id + "' had on " + asOf));
    }

    private static Area area(String id, Described composition) {
        return new Area(id,
                composition.texts(Vocabulary.COUNTRY).map(Country::of).collect(Collectors.toCollection(TreeSet::new)),
                LocalDate.parse(required(composition, Vocabulary.VALID_FROM)),
                composition.date(Vocabulary.VALID_UNTIL), required(composition, Vocabulary.REFERENCE),
                required(composition, Vocabulary.VERIFICATION));
    }

    /** Whether nothing but a list's own document describes the party. */
    boolean isOnlyListed(PartyCluster cluster) {
        return cluster.descriptions().stream().allMatch(this::isOfTheProgram);
    }

    private Described own(Node node) {
        return facts.descriptions(node).stream().filter(this::isOfTheProgram).findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("the ontology refers to " + node + " and does not have it"));
    }

    private boolean isOfTheProgram(Quad quad) {
        return program.contains(DocumentGraph.sha256Of(quad.getGraph()));
    }

    private boolean isOfTheProgram(Described description) {
        return program.contains(description.document().sha256());
    }

    private static String required(Described description, Node predicate) {
        String text = description.text(predicate);
        if (text == null) {
            throw new IllegalStateException("the ontology does not state " + predicate + " of " + description.node());
        }
        return text;
    }
}
