package eu.vigie.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.GeneralMeeting;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.NameConfirmation;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;

/** Typed facts from statements, within one reading: what is met twice is read once. */
final class GraphFacts {

    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::toString);

    private final Quads quads;
    private final @Nullable LocalDate asOf;
    private final Map<Node, PartyCluster> clusters = new HashMap<>();

    /** What is said of parties now. */
    GraphFacts(Quads quads) {
        this(quads, null);
    }

    /** @param asOf the day on which parties are what was said of them; null for what is said of them now */
    GraphFacts(Quads quads, @Nullable LocalDate asOf) {
        this.quads = quads;
        this.asOf = asOf;
    }

    /** Facts of a document that cannot be read back, so that nothing is added that later readings would trip over. */
    static List<InputProblem> unreadable(DocumentGraph document) {
        GraphFacts facts = new GraphFacts(new DocumentQuads(document));
        List<InputProblem> problems = new ArrayList<>();
        for (Node subject : document.subjects()) {
            try {
                facts.descriptions(subject).forEach(Described::evidence);
                facts.readAgain(document, subject);
            } catch (IllegalArgumentException | DateTimeException e) {
                problems.add(new InputProblem(document.document().name(), document.placeOf(subject), null,
                        String.valueOf(e.getMessage()), "state it so that it can be true"));
            }
        }
        return problems;
    }

    private void readAgain(DocumentGraph document, Node subject) {
        if (document.graph().contains(subject, Vocabulary.HOLDER, Node.ANY)) {
            stakes(subject);
        } else if (document.graph().contains(subject, Vocabulary.MEETING_OF, Node.ANY)) {
            meetings(subject);
        } else if (PartyTerms.isDescribed(document, subject)
                && !document.graph().contains(subject, Vocabulary.FORMER_OF, Node.ANY)) {
            party(cluster(subject));
        }
    }

    PartyCluster cluster(Node start) {
        PartyCluster known = clusters.get(start);
        if (known != null) {
            return known;
        }
        SortedSet<Node> nodes = new TreeSet<>(BY_IRI);
        TreeSet<Identifier> numbers = new TreeSet<>();
        TreeSet<Identifier> shared = new TreeSet<>();
        ArrayDeque<Node> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            Node node = queue.poll();
            if (nodes.add(node)) {
                for (Identifier number : numbers(node)) {
                    if (!number.unites()) {
                        shared.add(number);
                        continue;
                    }
                    numbers.add(number);
                    queue.add(PartyKeys.of(number));
                    quads.find(Node.ANY, Vocabulary.KEY, PartyKeys.of(number)).forEach(q -> queue.add(q.getSubject()));
                }
            }
        }
        List<Described> descriptions = nodes.stream().flatMap(n -> descriptions(n).stream()).map(this::asOf).toList();
        PartyCluster cluster = new PartyCluster(id(nodes, numbers), nodes, shared, descriptions);
        nodes.forEach(node -> clusters.put(node, cluster));
        return cluster;
    }

    /** What the document said of a party on the day. */
    private Described asOf(Described now) {
        LocalDate day = asOf;
        if (day == null || now.first(Vocabulary.FORMERLY) == null) {
            return now;
        }
        return now.all(Vocabulary.FORMERLY).stream().flatMap(former -> descriptions(former).stream())
                .filter(former -> former.document().equals(now.document()) && day.isBefore(until(former)))
                .min(Comparator.comparing(GraphFacts::until))
                .map(former -> former.as(now.node(), Vocabulary.FORMER_KIND)).orElse(now);
    }

    private static LocalDate until(Described former) {
        return Objects.requireNonNullElse(former.date(Vocabulary.VALID_UNTIL), LocalDate.MAX);
    }

    /** The party of which a node says what it was before; the node itself where it is none such. */
    Node partyOf(Node node) {
        return quads.find(node, Vocabulary.FORMER_OF, Node.ANY).stream().map(Quad::getObject).findFirst().orElse(node);
    }

    private List<Identifier> numbers(Node node) {
        TreeSet<Identifier> numbers = new TreeSet<>();
        Identifier itself = PartyKeys.read(node.getURI());
        if (itself != null) {
            numbers.add(itself);
        }
        quads.find(node, Vocabulary.KEY, Node.ANY).stream().map(q -> PartyKeys.read(q.getObject().getURI()))
                .filter(Objects::nonNull).forEach(numbers::add);
        return List.copyOf(numbers);
    }

    private static PartyId id(SortedSet<Node> nodes, TreeSet<Identifier> numbers) {
        Identifier best = numbers.stream().filter(n -> n.scheme().equals(Identifier.LEI)).findFirst()
                .orElse(numbers.isEmpty() ? null : numbers.first());
        return new PartyId(best == null ? nodes.first().getURI() : PartyKeys.of(best).getURI());
    }

    Party party(PartyCluster cluster) {
        return MergedParty.of(cluster);
    }

    /** What each document says of the node, sorted by document. */
    List<Described> descriptions(Node node) {
        TreeMap<String, Map<Node, List<Node>>> byGraph = new TreeMap<>();
        for (Quad quad : quads.find(node, Node.ANY, Node.ANY)) {
            byGraph.computeIfAbsent(quad.getGraph().toString(), g -> new HashMap<>())
                    .computeIfAbsent(quad.getPredicate(), p -> new ArrayList<>()).add(quad.getObject());
        }
        List<Described> descriptions = new ArrayList<>();
        byGraph.forEach((graph, values) -> {
            values.values().forEach(list -> list.sort(BY_IRI));
            descriptions.add(new Described(node, values, quads.document(Vocabulary.uri(graph))));
        });
        return descriptions;
    }

    /** The stakes that a node is; none when it is no stake. */
    List<StatedStake> stakes(Node node) {
        List<StatedStake> stakes = new ArrayList<>();
        for (Described stake : descriptions(node)) {
            Node holder = stake.first(Vocabulary.HOLDER);
            Node company = stake.first(Vocabulary.COMPANY);
            if (holder != null && company != null) {
                PartyCluster holding = cluster(holder);
                PartyCluster held = cluster(company);
                stakes.add(new StatedStake(named(StakeReader.read(stake, holding.id(), held.id()), stakes.isEmpty()),
                        Concerned.says(stake, holding, held)));
            }
        }
        return stakes;
    }

    /** Several documents may call their statements of a stake by the same IRI; neither takes the place of the other. */
    private static Interest named(Interest stake, boolean first) {
        return first
                ? stake
                : new Interest(new InterestId(stake.id() + ":in:" + stake.evidence().sha256()), stake.holder(),
                        stake.company(), stake.kind(), stake.share(), stake.directness(), stake.from(), stake.until(),
                        stake.evidence(), stake.power());
    }

    /** The general meetings that a node is; none when it is no meeting, or only the company speaks of it. */
    private List<GeneralMeeting> meetings(Node node) {
        List<GeneralMeeting> meetings = new ArrayList<>();
        for (Described meeting : descriptions(node)) {
            Node company = meeting.first(Vocabulary.MEETING_OF);
            LocalDate day = meeting.date(Vocabulary.HELD_ON);
            if (company != null && day != null && !Concerned.says(meeting, cluster(company))) {
                meetings.add(new GeneralMeeting(cluster(company).id(), day,
                        Objects.requireNonNullElse(StakeReader.share(meeting), Share.UNKNOWN), meeting.evidence()));
            }
        }
        return meetings;
    }

    /** One meeting a day: where documents differ about it, its turnout lies between the least and the most that is stated. */
    private List<GeneralMeeting> meetingsOf(Collection<PartyCluster> companies) {
        Map<String, GeneralMeeting> met = new TreeMap<>();
        for (PartyCluster company : companies) {
            for (Node node : company.nodes()) {
                for (Quad quad : quads.find(Node.ANY, Vocabulary.MEETING_OF, node)) {
                    meetings(quad.getSubject()).forEach(meeting -> met.merge(meeting.company() + " " + meeting.on(),
                            meeting, (one, other) -> new GeneralMeeting(one.company(), one.on(),
                                    StakeClaims.hull(one.turnout(), other.turnout()), one.evidence())));
                }
            }
        }
        return List.copyOf(met.values());
    }

    /** What persons said of names, sorted by document and place. */
    List<NameConfirmation> confirmations() {
        return words(Vocabulary.NAME_CONFIRMATION)
                .map(said -> new NameConfirmation(text(said, Vocabulary.WRITTEN_NAME), parties(said, Vocabulary.MEANS),
                        parties(said, Vocabulary.MEANS_NOT), text(said, Vocabulary.CONFIRMED_BY),
                        said.text(Vocabulary.APPROVED_BY), text(said, Vocabulary.REASON), day(said), said.evidence()))
                .toList();
    }

    /** What persons took back of what was said of names, sorted by document and place. */
    List<NameConfirmation.Revocation> revocations() {
        return words(Vocabulary.NAME_REVOCATION)
                .map(said -> new NameConfirmation.Revocation(text(said, Vocabulary.WRITTEN_NAME),
                        parties(said, Vocabulary.REVOKES), text(said, Vocabulary.REVOKED_BY),
                        text(said, Vocabulary.REASON), day(said), said.evidence()))
                .toList();
    }

    private Stream<Described> words(Node kind) {
        return quads.find(Node.ANY, Vocabulary.TYPE, kind).stream().map(Quad::getSubject).distinct()
                .flatMap(node -> descriptions(node).stream()).filter(said -> said.text(Vocabulary.WRITTEN_NAME) != null)
                .sorted(Comparator.comparing((Described said) -> said.evidence().sha256())
                        .thenComparing(said -> said.evidence().place()));
    }

    private static String text(Described said, Node predicate) {
        return Objects.requireNonNullElse(said.text(predicate), "");
    }

    /** The shapes ask for it. */
    private static LocalDate day(Described said) {
        return Objects.requireNonNullElse(said.date(Vocabulary.STATEMENT_DATE), LocalDate.MIN);
    }

    private List<PartyId> parties(Described said, Node predicate) {
        return said.all(predicate).stream().filter(Node::isURI).map(node -> cluster(node).id()).toList();
    }

    /** Everybody behind these, at every depth, all dates; with the concerts that those act in. */
    Register upstreamOf(Collection<PartyCluster> starts) {
        Map<PartyId, PartyCluster> met = new LinkedHashMap<>();
        ArrayDeque<PartyCluster> queue = new ArrayDeque<>(starts);
        Map<String, StatedStake> stakes = new TreeMap<>();
        while (!queue.isEmpty()) {
            PartyCluster company = queue.poll();
            if (met.putIfAbsent(company.id(), company) != null) {
                continue;
            }
            for (Node node : company.nodes()) {
                for (Quad quad : quads.find(Node.ANY, Vocabulary.COMPANY, node)) {
                    stakes(quad.getSubject()).forEach(s -> stakes.put(s.stake().id().value(), s));
                    quads.find(quad.getSubject(), Vocabulary.HOLDER, Node.ANY)
                            .forEach(q -> queue.add(cluster(q.getObject())));
                }
                quads.find(node, Vocabulary.IN_CONCERT, Node.ANY).forEach(q -> queue.add(cluster(q.getObject())));
            }
        }
        return register(met.values(), stakes.values());
    }

    /** Parties and stakes, each by its name. */
    private record Met(Map<PartyId, PartyCluster> parties, Map<String, StatedStake> stakes) {}

    /** Everything. */
    Register all() {
        Met met = everything();
        return register(met.parties().values(), met.stakes().values());
    }

    private Met everything() {
        Map<PartyId, PartyCluster> met = new TreeMap<>();
        for (Node type : PartyTerms.classes()) {
            quads.find(Node.ANY, Vocabulary.TYPE, type).forEach(q -> meet(met, q.getSubject()));
        }
        Map<String, StatedStake> stakes = new TreeMap<>();
        for (Quad quad : quads.find(Node.ANY, Vocabulary.HOLDER, Node.ANY)) {
            meet(met, quad.getObject());
            stakes(quad.getSubject()).forEach(s -> stakes.put(s.stake().id().value(), s));
        }
        quads.find(Node.ANY, Vocabulary.COMPANY, Node.ANY).forEach(q -> meet(met, q.getObject()));
        return new Met(met, stakes);
    }

    private void meet(Map<PartyId, PartyCluster> met, Node node) {
        PartyCluster cluster = cluster(node);
        met.put(cluster.id(), cluster);
    }

    private Register register(Collection<PartyCluster> met, Collection<StatedStake> stakes) {
        List<Party> parties = met.stream().map(this::party).toList();
        return new Register(parties, OwnClaims.beside(stakes, parties, conflict -> {
        }), meetingsOf(met));
    }

    /**
     * What several statements say of the same.
     *
     * @param programs hashes of the documents that come with the program
     */
    Comparison compared(Set<String> programs) {
        Met met = everything();
        List<Party> parties = met.parties().values().stream().map(this::party).toList();
        List<StakeConflict> conflicts = new ArrayList<>();
        OwnClaims.beside(met.stakes().values(), parties, conflicts::add);
        Map<PartyId, String> names = new HashMap<>();
        parties.forEach(party -> names.put(party.id(), party.name()));
        names.keySet().retainAll(conflicts.stream().flatMap(each -> Stream.of(each.holder(), each.company()))
                .collect(Collectors.toSet()));
        return new Comparison(Unions.of(met.parties().values(), programs), conflicts, names);
    }

    /** The cluster that a party's one name means; null when nothing is known under it. */
    @Nullable
    PartyCluster named(PartyId id) {
        PartyCluster cluster = cluster(Vocabulary.uri(id.value()));
        return cluster.descriptions().isEmpty() && cluster.nodes().size() == 1 ? null : cluster;
    }
}
