package eu.vigie.evidence;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.ListEdition;
import eu.vigie.supplychain.NameConfirmation;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyNames;
import eu.vigie.supplychain.Register;

/**
 * What all documents say, a named graph for each ({@code urn:sha256:…}), with the areas and lists that come with the
 * program. A projection: the documents themselves are kept elsewhere, and it can be built from them again. May be used
 * by several threads; each answer is of one state, sorted, and says of every fact where it was read.
 */
public final class EvidenceGraph implements Evidence, PartyNames {

    private final Store store;
    private final Map<Class<?>, Object> derived;
    private final @Nullable LocalDate asOf;

    /** Entries by list, which every rule on lists asks for. */
    private record EntriesByList(Map<String, List<Designation>> known) {

        EntriesByList() {
            this(new ConcurrentHashMap<>());
        }
    }

    private EvidenceGraph(Store store) {
        this(store, new ConcurrentHashMap<>(), null);
        SystemGraphs.bring(store);
    }

    private EvidenceGraph(Store store, Map<Class<?>, Object> derived, @Nullable LocalDate asOf) {
        this.store = store;
        this.derived = derived;
        this.asOf = asOf;
    }

    /** The same graph, what is added to it later included. */
    @Override
    public EvidenceGraph on(LocalDate day) {
        return new EvidenceGraph(store, derived, day);
    }

    /** Whether a list comes with the program, so that no document brings it. */
    public static boolean isOfTheProgram(String list) {
        return SystemDocuments.listIds().contains(list);
    }

    /** Empty but for the areas and lists that come with the program. */
    public static EvidenceGraph inMemory() {
        Jena.start();
        return new EvidenceGraph(StoreFolder.memory());
    }

    /** Of some documents, kept nowhere. */
    static EvidenceGraph inMemory(Collection<Knowledge> documents) {
        EvidenceGraph graph = inMemory();
        documents.forEach(document -> graph.add(document, -1));
        return graph;
    }

    /**
     * Opens the graph kept in a folder, or makes one there.
     *
     * @throws UnusableStore when it does not open: {@link #discard} it and build it again
     * @throws IllegalStateException when it is open already, here or in another process
     */
    public static EvidenceGraph at(Path folder) {
        Jena.start();
        Store store = StoreFolder.open(folder);
        try {
            return new EvidenceGraph(store);
        } catch (RuntimeException | Error e) {
            store.close();
            throw new UnusableStore(folder, "it opens and cannot be read or written", e);
        }
    }

    /**
     * Deletes such a folder, so that {@link #at} makes an empty graph there.
     *
     * @throws IllegalArgumentException when the folder holds anything but an evidence graph: nothing is deleted then
     */
    public static void discard(Path folder) {
        StoreFolder.delete(folder);
    }

    /**
     * Adds a document, all of it or, when the machine fails, nothing. One that is there already (the same bytes, under
     * whatever name) changes nothing.
     *
     * @param ledgerPosition the position up to which the graph stands now; -1 when there is no ledger
     */
    public void add(Knowledge knowledge, long ledgerPosition) {
        Graph graph = knowledge.graph(); // before the write begins, which must not fail
        store.write(dataset -> {
            SystemGraphs.write(dataset, knowledge.document(), graph, SystemGraphs.USER);
            SystemGraphs.moveTo(dataset, ledgerPosition);
        });
        derived.clear();
    }

    /** What persons said of names, sorted by where they said it; incomplete ones are refused when they are read. */
    public List<NameConfirmation> confirmations() {
        return facts(facts -> facts.confirmations());
    }

    /** What persons took back of that, sorted likewise. */
    public List<NameConfirmation.Revocation> revocations() {
        return facts(facts -> facts.revocations());
    }

    /** What somebody made of all that is in here, kept until a document is added. */
    public <T> T derived(Class<T> kind, Supplier<T> made) {
        return kind.cast(derived.computeIfAbsent(kind, any -> made.get()));
    }

    @Override
    public void eachName(BiConsumer<PartyId, String> taker) {
        inspect(dataset -> {
            Quads quads = new DatasetQuads(dataset);
            for (Node type : PartyTerms.classes()) {
                for (Quad party : quads.find(Node.ANY, Vocabulary.TYPE, type)) {
                    for (Node predicate : List.of(Vocabulary.NAME, Vocabulary.ALTERNATE_NAME)) {
                        quads.find(party.getSubject(), predicate, Node.ANY)
                                .forEach(name -> taker.accept(new PartyId(party.getSubject().getURI()),
                                        name.getObject().getLiteralLexicalForm()));
                    }
                }
            }
            return Boolean.TRUE;
        });
    }

    /** The highest position that came with a document; -1 when none from a ledger was added. */
    public long ledgerPosition() {
        return store.read(SystemGraphs::position);
    }

    @Override
    public Register upstreamOf(Collection<PartyId> parties) {
        return facts(facts -> facts.upstreamOf(parties.stream().distinct().sorted().map(facts::named)
                .filter(Objects::nonNull).toList()));
    }

    @Override
    public Optional<Party> known(PartyId id) {
        return facts(facts -> Optional.ofNullable(facts.named(id)).map(facts::party));
    }

    @Override
    public Register register() {
        return facts(GraphFacts::all);
    }

    @Override
    public Comparison compared() {
        return store.read(dataset -> new GraphFacts(new DatasetQuads(dataset))
                .compared(SystemGraphs.programGraphs(dataset).stream().map(DocumentGraph::sha256Of)
                        .collect(Collectors.toSet())));
    }

    @Override
    public List<ListEdition> editions(String list) {
        return store.read(dataset -> new SystemFacts(dataset).editions(list));
    }

    @Override
    public SortedSet<String> lists() {
        return store.read(dataset -> new SystemFacts(dataset).lists());
    }

    /** Names of the documents that bring a list and of which nobody says of which day they are. */
    public List<String> undated(String list) {
        return store.read(dataset -> new SystemFacts(dataset).undated(list));
    }

    @Override
    public List<Designation> designations(String list) {
        return derived(EntriesByList.class, EntriesByList::new).known().computeIfAbsent(list,
                id -> store.read(dataset -> new SystemFacts(dataset).designations(id)));
    }

    @Override
    public Area area(String id, LocalDate asOf) {
        return store.read(dataset -> new SystemFacts(dataset).area(id, asOf));
    }

    @Override
    public List<Party> withIdentifier(Identifier identifier) {
        return found(Vocabulary.KEY, PartyKeys.of(Identifier.canonical(identifier.scheme(), identifier.id())));
    }

    @Override
    public List<Party> withNameKey(String nameKey) {
        return found(Vocabulary.NAME_KEY, Vocabulary.text(nameKey));
    }

    @Override
    public boolean isOnlyListed(PartyId party) {
        return store.read(dataset -> {
            PartyCluster cluster = new GraphFacts(new DatasetQuads(dataset)).named(party);
            return cluster != null && new SystemFacts(dataset).isOnlyListed(cluster);
        });
    }

    /**
     * A list's own party stands back where a document describes a party of the same name and seat, or where the list states no seat:
     * the entry names that one, or may name it, which the rules on lists ask, and a reader of bills of materials should not have to
     * choose between the two. Of several lists' parties of one name
     * the first stands for all, where nothing that is said of them tells them apart.
     */
    private List<Party> found(Node predicate, Node value) {
        return store.read(dataset -> {
            DatasetQuads quads = new DatasetQuads(dataset);
            GraphFacts facts = new GraphFacts(quads, asOf);
            TreeMap<PartyId, PartyCluster> clusters = new TreeMap<>();
            for (Quad quad : quads.find(Node.ANY, predicate, value)) {
                PartyCluster cluster = facts.cluster(facts.partyOf(quad.getSubject()));
                if (!predicate.equals(Vocabulary.NAME_KEY) || Concerned.names(cluster).contains(keyOf(value))) {
                    clusters.put(cluster.id(), cluster);
                }
            }
            SystemFacts lists = new SystemFacts(dataset);
            List<Party> described = clusters.values().stream().filter(c -> !lists.isOnlyListed(c)).map(facts::party)
                    .toList();
            if (described.isEmpty()) {
                return Namesakes.asOne(clusters.values().stream().map(facts::party).toList());
            }
            return clusters.values().stream().map(facts::party)
                    .filter(party -> described.contains(party) || described.stream()
                            .noneMatch(d -> party.jurisdiction() == null
                                    || party.jurisdiction().equals(d.jurisdiction())))
                    .toList();
        });
    }

    private static String keyOf(Node nameKey) {
        return nameKey.getLiteralLexicalForm();
    }

    private <T> T facts(Function<GraphFacts, T> reading) {
        return store.read(dataset -> reading.apply(new GraphFacts(new DatasetQuads(dataset), asOf)));
    }

    /** For inquiries that only read. */
    <T> T inspect(Function<DatasetGraph, T> reading) {
        return store.read(reading);
    }

    /** Waits for the last write. */
    @Override
    public void close() {
        store.close();
    }
}
