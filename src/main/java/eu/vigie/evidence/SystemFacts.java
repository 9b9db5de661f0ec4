package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.ListEdition;

/**
 * Areas and lists. Areas, and the lists that come with the program, are read from its own documents only: no user's document
 * can add a country, or an entry to such a list. A list of another name is read from the documents that bring it, each
 * with its own entries.
 */
final class SystemFacts {

    private final Quads quads;
    private final GraphFacts facts;
    private final Set<String> program;
    private final ListCopies copies;

    SystemFacts(DatasetGraph dataset) {
        quads = new DatasetQuads(dataset);
        facts = new GraphFacts(quads);
        program = SystemGraphs.programGraphs(dataset).stream().map(DocumentGraph::sha256Of)
                .collect(Collectors.toUnmodifiableSet());
        copies = new ListCopies(quads, facts);
    }

    /** Of all dates; an entry of a list of which nobody says from which day it speaks is none. */
    List<Designation> designations(String list) {
        Set<String> supplements = copies.supplements();
        Map<Node, LocalDate> from = new HashMap<>();
        notations(list).forEach(named -> {
            LocalDate day = copies.from(in(named.getGraph(), named.getSubject()));
            if (day != null) {
                from.put(named.getGraph(), day);
            }
        });
        return notations(list).stream().filter(named -> from.containsKey(named.getGraph()))
                .flatMap(named -> quads.find(Node.ANY, Vocabulary.LIST, named.getSubject()).stream()
                        .filter(entry -> entry.getGraph().equals(named.getGraph())))
                .map(entry -> designation(list, in(entry.getGraph(), entry.getSubject()),
                        Objects.requireNonNull(from.get(entry.getGraph())), supplements))
                .sorted(Comparator.comparing(Designation::from).thenComparing(d -> d.party().id())
                        .thenComparing(d -> d.evidence().toString()))
                .toList();
    }

    /** The documents that bring a list, with the time for which each speaks; sorted by first day. */
    List<ListEdition> editions(String list) {
        return ListCopies.inTurn(notations(list).stream().map(named -> in(named.getGraph(), named.getSubject()))
                .map(said -> copies.edition(list, said)).filter(Objects::nonNull).map(Objects::requireNonNull)
                .sorted(Comparator.comparing(ListEdition::from).thenComparing(edition -> edition.evidence().toString()))
                .toList());
    }

    /** Names of the documents that bring a list and of which nobody says of which day they are. */
    List<String> undated(String list) {
        return notations(list).stream().map(named -> in(named.getGraph(), named.getSubject()))
                .filter(said -> copies.from(said) == null).map(said -> said.document().name()).sorted().toList();
    }

    /** Ids of all lists that documents bring, the program's own included. */
    SortedSet<String> lists() {
        return quads.find(Node.ANY, Vocabulary.TYPE, Vocabulary.LIST_CLASS).stream()
                .flatMap(quad -> in(quad.getGraph(), quad.getSubject()).texts(Vocabulary.NOTATION))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where a list is named: in the program's documents alone when it is one of the program's. */
    private List<Quad> notations(String list) {
        boolean own = SystemDocuments.listIds().contains(list);
        return quads.find(Node.ANY, Vocabulary.NOTATION, Vocabulary.text(list)).stream()
                .filter(quad -> isOfTheProgram(quad) == own).toList();
    }

    private Designation designation(String list, Described entry, LocalDate listed, Set<String> supplements) {
        Node party = Objects.requireNonNull(entry.first(Vocabulary.DESIGNATES));
        PartyCluster cluster = facts.cluster(party);
        List<Described> named = cluster.descriptions().stream()
                .filter(said -> said.document().equals(entry.document()) && isNamed(said)).toList();
        if (!named.isEmpty() && !supplements.isEmpty()) {
            named = Stream.concat(named.stream(), cluster.descriptions().stream()
                    .filter(said -> supplements.contains(said.document().sha256()))).toList();
        }
        LocalDate own = entry.date(Vocabulary.VALID_FROM);
        return new Designation(list,
                MergedParty.of(named.isEmpty()
                        ? cluster
                        : new PartyCluster(cluster.id(), cluster.nodes(), cluster.shared(), named)),
                required(entry, Vocabulary.SCOPE), required(entry, Vocabulary.REFERENCE),
                required(entry, Vocabulary.VERIFICATION), own == null ? listed : own,
                entry.date(Vocabulary.VALID_UNTIL), addresses(named), entry.evidence());
    }

    private static SortedSet<Country> addresses(List<Described> said) {
        return said.stream().flatMap(each -> each.texts(Vocabulary.ADDRESS_COUNTRY)).map(Country::of)
                .collect(Collectors.toCollection(TreeSet::new));
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

    private static boolean isNamed(Described said) {
        return said.first(Vocabulary.NAME) != null;
    }

    /** Whether nothing but lists describe the party: the program's, or those of a document that designates it. */
    boolean isOnlyListed(PartyCluster cluster) {
        return cluster.descriptions().stream().allMatch(said -> isOfTheProgram(said) || isDesignatedThere(said));
    }

    private boolean isDesignatedThere(Described said) {
        return quads.find(Node.ANY, Vocabulary.DESIGNATES, said.node()).stream()
                .anyMatch(quad -> DocumentGraph.sha256Of(quad.getGraph()).equals(said.document().sha256()));
    }

    private Described in(Node graph, Node node) {
        return facts.descriptions(node).stream()
                .filter(said -> said.document().sha256().equals(DocumentGraph.sha256Of(graph))).findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is said of " + node + " in " + graph));
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
