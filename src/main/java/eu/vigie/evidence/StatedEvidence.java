package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.ListEdition;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyName;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.RegisterTaker;

/**
 * Documents as they were read, for files of millions: only what a question touches is written into a graph, which then
 * answers; what asks for everything is read from the statements. Not for several threads.
 */
final class StatedEvidence implements Evidence {

    private final List<Knowledge> documents;
    private final StatedParties parties;
    private @Nullable StakesByCompany stakes;
    private final BitSet within = new BitSet();
    private @Nullable EvidenceGraph part;
    private final @Nullable LocalDate asOf;

    private StatedEvidence(List<Knowledge> documents) {
        this.documents = documents;
        asOf = null;
        List<Statements> stated = documents.stream().map(each -> Objects.requireNonNull(each.stated())).toList();
        parties = new StatedParties(stated);
    }

    private StatedEvidence(StatedEvidence of, LocalDate asOf) {
        documents = of.documents;
        parties = of.parties;
        stakes = of.stakes;
        this.asOf = asOf;
    }

    @Override
    public StatedEvidence on(LocalDate day) {
        return new StatedEvidence(this, day);
    }

    private Evidence dated(EvidenceGraph graph) {
        return asOf == null ? graph : graph.on(asOf);
    }

    private Evidence asked(Collection<Integer> roots) {
        return dated(around(roots));
    }

    /** @param documents none of them RDF; the same bytes twice are one */
    static StatedEvidence of(List<Knowledge> documents) {
        Map<String, Knowledge> once = new LinkedHashMap<>();
        documents.forEach(each -> once.putIfAbsent(each.document().sha256(), each));
        return new StatedEvidence(List.copyOf(once.values()));
    }

    @Override
    public List<Party> withIdentifier(Identifier identifier) {
        return asked(parties.withNumber(Identifier.canonical(identifier.scheme(), identifier.id())))
                .withIdentifier(identifier);
    }

    @Override
    public List<Party> withNameKey(String nameKey) {
        List<Integer> roots = new ArrayList<>();
        for (int place = 0; place < parties.parties(); place++) {
            PartyClaim claim = claim(place);
            if (claim != null && isNamed(claim, nameKey) || formers(place).stream()
                    .anyMatch(former -> isNamed(former.claim(), nameKey))) {
                roots.add(parties.root(place));
            }
        }
        return asked(roots).withNameKey(nameKey);
    }

    private List<Statements.Former> formers(int place) {
        return stated(parties.document(place)).formers(parties.party(place));
    }

    private static boolean isNamed(PartyClaim claim, String key) {
        return isNamed(claim.name(), key) || claim.otherNames().stream().anyMatch(name -> isNamed(name, key));
    }

    private static boolean isNamed(@Nullable String name, String key) {
        return name != null && PartyName.key(name).equals(key);
    }

    private @Nullable PartyClaim claim(int place) {
        return stated(parties.document(place)).claim(parties.party(place));
    }

    @Override
    public Optional<Party> known(PartyId id) {
        return asked(roots(List.of(id))).known(id);
    }

    @Override
    public Register upstreamOf(Collection<PartyId> asked) {
        return asked(roots(asked)).upstreamOf(asked);
    }

    @Override
    public Register register() {
        return whole().all();
    }

    @Override
    public void tell(RegisterTaker taker) {
        whole().tell(taker);
    }

    /** Only what several statements are about is written into a graph. */
    @Override
    public Comparison compared() {
        StatedRegister whole = whole();
        BitSet several = whole.several();
        SharedPairs shared = whole.repeatedPairs();
        List<Knowledge> parts = new ArrayList<>();
        for (int document = 0; document < documents.size(); document++) {
            int number = document;
            parts.add(documents.get(document).part(party -> several.get(parties.root(parties.place(number, party)))
                    || shared.hasParty(parties.root(parties.place(number, party))),
                    row -> shared.has(whole.pair(number, row))));
        }
        try (EvidenceGraph asked = EvidenceGraph.inMemory(parts)) {
            return asked.compared();
        }
    }

    private StatedRegister whole() {
        return new StatedRegister(documents.stream().map(this::stated).toList(), parties,
                roots -> dated(EvidenceGraph.inMemory(parts(roots, false))));
    }

    @Override
    public Area area(String id, LocalDate asOf) {
        return around(List.of()).area(id, asOf);
    }

    @Override
    public SortedSet<String> lists() {
        return around(List.of()).lists();
    }

    @Override
    public List<Designation> designations(String list) {
        return around(List.of()).designations(list);
    }

    @Override
    public List<ListEdition> editions(String list) {
        return around(List.of()).editions(list);
    }

    private Statements stated(int document) {
        return stated(documents.get(document));
    }

    private Statements stated(Knowledge document) {
        return Objects.requireNonNull(document.stated());
    }

    private List<Integer> roots(Collection<PartyId> ids) {
        List<Integer> roots = new ArrayList<>();
        Set<String> unnumbered = new HashSet<>();
        for (PartyId id : ids) {
            Identifier number = PartyKeys.read(id.value());
            if (number == null || !number.unites()) {
                unnumbered.add(id.value());
            } else {
                roots.addAll(parties.withNumber(number));
            }
        }
        for (int place = 0; !unnumbered.isEmpty() && place < parties.parties(); place++) {
            int document = parties.document(place);
            if (unnumbered.contains(stated(document).iri(parties.party(place)))) {
                roots.add(parties.root(place));
            }
        }
        return roots;
    }

    /** A graph of these parties, everybody above them, and whom it had before. */
    private EvidenceGraph around(Collection<Integer> roots) {
        StakesByCompany index = stakes;
        if (index == null) {
            index = new StakesByCompany(documents.stream().map(this::stated).toList(), parties);
            stakes = index;
        }
        int before = within.cardinality();
        index.addAbove(roots, within);
        EvidenceGraph found = part;
        if (found == null || within.cardinality() > before) {
            close();
            found = EvidenceGraph.inMemory(parts(within, true));
            part = found;
        }
        return found;
    }

    private List<Knowledge> parts(BitSet roots, boolean withStakes) {
        List<Knowledge> parts = new ArrayList<>();
        for (int document = 0; document < documents.size(); document++) {
            int number = document;
            StakeTable table = stated(document).stakes();
            parts.add(documents.get(document).part(
                    party -> roots.get(parties.root(parties.place(number, party))),
                    row -> withStakes && roots.get(parties.root(parties.place(number, table.company(row))))));
        }
        return parts;
    }

    @Override
    public void close() {
        if (part != null) {
            part.close();
        }
    }
}
