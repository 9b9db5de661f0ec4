package eu.vigie.evidence;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.RegisterTaker;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Symbols;

/**
 * Everything that documents state, read from their columns: as {@link GraphFacts#all} reads it from a graph. A party that
 * several statements describe, or a list of the program, is left to a graph of those parties.
 */
final class StatedRegister {

    private final List<Statements> documents;
    private final StatedParties parties;
    private final Function<BitSet, Evidence> graph;
    private final Map<Integer, Identifier> names;
    private final @Nullable PartyId[] ids;
    private final BitSet several = new BitSet();
    private final BitSet met;

    /** @param graph makes one of what is said of some parties, with the lists of the program */
    StatedRegister(List<Statements> documents, StatedParties parties, Function<BitSet, Evidence> graph) {
        this.documents = documents;
        this.parties = parties;
        this.graph = graph;
        names = parties.names();
        ids = new @Nullable PartyId[parties.size()];
        met = new BitSet(parties.size());
        BitSet seen = new BitSet(parties.size());
        for (int place = 0; place < parties.parties(); place++) {
            int root = parties.root(place);
            if (seen.get(root) || parties.isListed(root)) {
                several.set(root);
            }
            seen.set(root);
        }
        for (int document = 0; document < documents.size(); document++) {
            int number = document;
            documents.get(document).changed().forEach(party -> several.set(root(number, party)));
        }
    }

    Register all() {
        List<Interest> interests = interests();
        return new Register(List.copyOf(described().values()), interests);
    }

    /** Who is described, or was met in a stake before this was called. */
    private Map<PartyId, Party> described() {
        Map<PartyId, Party> found = new TreeMap<>();
        Map<PartyId, Party> undescribed = new TreeMap<>();
        BitSet merged = new BitSet();
        for (int document = 0; document < documents.size(); document++) {
            Statements statements = documents.get(document);
            for (int party = -statements.hinted(); party < statements.keyed(); party++) {
                int root = root(document, party);
                PartyClaim claim = statements.claim(party);
                if (several.get(root) && claim != null) {
                    merged.set(root);
                } else if (claim != null && claim.kind() != null || met.get(root)) {
                    Party described = party(statements, party, claim);
                    (several.get(root) ? undescribed : found).put(id(document, party), described);
                }
            }
        }
        addMerged(merged, found);
        undescribed.forEach(found::putIfAbsent);
        return found;
    }

    private void addMerged(BitSet merged, Map<PartyId, Party> found) {
        try (Evidence asked = graph.apply(merged)) {
            asked.register().parties().forEach(party -> found.put(party.id(), party));
            merged.and(met);
            merged.stream().mapToObj(this::mergedId).filter(id -> !found.containsKey(id))
                    .forEach(id -> asked.known(id).ifPresent(party -> found.put(id, party)));
        }
    }

    /** The same, told without making a list of it, but for the lists' own parties. Documents that agree are told once. */
    void tell(RegisterTaker taker) {
        if (!several.isEmpty() || !documents.stream().allMatch(Statements::isOfNames)) { // names are told in any case
            forEachStake((document, row) -> {
                StakeTable stakes = documents.get(document).stakes();
                met.set(root(document, stakes.holder(row)));
                met.set(root(document, stakes.company(row)));
            });
        }
        taker.expect(documents.stream().mapToInt(each -> each.stakes().size()).sum());
        Map<PartyId, Integer> numbers = new HashMap<>();
        int[] number = tellParties(taker, numbers);
        SharedPairs shared = sharedPairs();
        Map<String, Interest> told = new TreeMap<>();
        forEachStake((document, row) -> {
            Statements statements = documents.get(document);
            StakeTable stakes = statements.stakes();
            if (shared.has(pair(document, row))) {
                Interest stake = interest(document, statements, row);
                told.put(stake.id().value(), stake);
                numbers.put(stake.holder(), number[root(document, stakes.holder(row))]);
                numbers.put(stake.company(), number[root(document, stakes.company(row))]);
            } else {
                Share share = stated(stakes, row);
                taker.stake(number[root(document, stakes.holder(row))], number[root(document, stakes.company(row))],
                        InterestTerms.counting(stakes.term(row), share), InterestTerms.share(stakes.term(row), share),
                        stakes.directness(row), stakes.from(row), stakes.until(row), null);
            }
        });
        for (Interest stake : StakeClaims.reconciled(told.values())) {
            taker.stake(Objects.requireNonNull(numbers.get(stake.holder())),
                    Objects.requireNonNull(numbers.get(stake.company())), stake.kind(), stake.share(),
                    stake.directness(), stake.from(), stake.until(), stake.power());
        }
    }

    /** Pairs about whom several documents state something. */
    SharedPairs sharedPairs() {
        return documents.size() > 1 ? SharedPairs.ofSeveral(this::forEachStake, this::pair) : SharedPairs.NONE;
    }

    /** Pairs about whom several statements say something, of one document or of several. */
    SharedPairs repeatedPairs() {
        return SharedPairs.repeated(this::forEachStake, this::pair);
    }

    /** Roots of the parties that several statements describe, or a list of the program. */
    BitSet several() {
        return (BitSet) several.clone();
    }

    private int[] tellParties(RegisterTaker taker, Map<PartyId, Integer> numbers) {
        int[] number = new int[parties.size()];
        Arrays.fill(number, -1);
        if (!several.isEmpty()) {
            described().values().forEach(party -> numbers.put(party.id(), taker.party(party)));
        }
        for (int document = 0; document < documents.size(); document++) {
            Statements statements = documents.get(document);
            if (several.isEmpty() && statements.isOfNames()) {
                tellNames(taker, document, number);
                continue;
            }
            for (int party = -statements.hinted(); party < statements.keyed(); party++) {
                int root = root(document, party);
                PartyClaim claim = statements.claim(party);
                if (number[root] < 0 && (claim != null && claim.kind() != null || met.get(root))) {
                    number[root] = several.isEmpty()
                            ? taker.party(party(statements, party, claim))
                            : numbers.getOrDefault(id(document, party), -1);
                }
            }
        }
        return number;
    }

    /** All at once: of millions no name is written out that nobody asks for. */
    private void tellNames(RegisterTaker taker, int document, int[] number) {
        Statements statements = documents.get(document);
        int names = Symbols.EMPTY + 1;
        int first = taker.companies(statements.keyed() - names, at -> new PartyId(statements.iri(names + at)),
                at -> statements.keys().text(names + at));
        for (int party = names; party < statements.keyed(); party++) {
            number[root(document, party)] = first + party - names;
        }
    }

    /** Takes a document and a row of its stakes. */
    interface StakeAction {
        void accept(int document, int row);
    }

    private void forEachStake(StakeAction action) {
        for (int document = 0; document < documents.size(); document++) {
            StakeTable stakes = documents.get(document).stakes();
            for (int row = 0; row < stakes.rows(); row++) {
                if (stakes.stands(row)) {
                    action.accept(document, row);
                }
            }
        }
    }

    /** The holder's root and the company's. */
    long pair(int document, int row) {
        StakeTable stakes = documents.get(document).stakes();
        return (long) root(document, stakes.holder(row)) << Integer.SIZE | root(document, stakes.company(row));
    }

    private static @Nullable Share stated(StakeTable stakes, int row) {
        Share share = stakes.share(row);
        return Share.UNKNOWN.equals(share) ? null : share;
    }

    private List<Interest> interests() {
        Map<String, Interest> stakes = new TreeMap<>();
        forEachStake((document, row) -> {
            Interest stake = interest(document, documents.get(document), row);
            stakes.put(stake.id().value(), stake);
        });
        return StakeClaims.reconciled(stakes.values());
    }

    private Interest interest(int document, Statements statements, int row) {
        StakeTable stakes = statements.stakes();
        int holder = root(document, stakes.holder(row));
        int company = root(document, stakes.company(row));
        met.set(holder);
        met.set(company);
        Share share = stated(stakes, row);
        Assertion said = stakes.said(row);
        return new Interest(new InterestId(statements.stakeIri(row)), id(document, stakes.holder(row)),
                id(document, stakes.company(row)), InterestTerms.counting(stakes.term(row), share),
                InterestTerms.share(stakes.term(row), share), stakes.directness(row), stakes.from(row),
                stakes.until(row), evidence(statements, statements.stakePlace(row), said));
    }

    private static EvidenceRef evidence(Statements statements, String place, Assertion said) {
        return new EvidenceRef(statements.document().name(), statements.document().sha256(), place, said.source(),
                said.date());
    }

    private int root(int document, int party) {
        return parties.root(parties.place(document, party));
    }

    private PartyId id(int document, int party) {
        int root = root(document, party);
        PartyId known = ids[root];
        if (known == null) {
            known = several.get(root)
                    ? mergedId(root)
                    : id(documents.get(document), party, documents.get(document).claim(party));
            ids[root] = known;
        }
        return known;
    }

    private PartyId mergedId(int root) {
        Identifier name = names.get(root);
        return new PartyId(name == null // one statement after the other of one party of one document
                ? documents.get(parties.document(root)).iri(parties.party(root))
                : PartyKeys.of(name).getURI());
    }

    /** By its smallest LEI, else its smallest other number, else its own name. */
    private static PartyId id(Statements statements, int party, @Nullable PartyClaim claim) {
        return id(statements, party, numbers(statements, party, claim));
    }

    private static PartyId id(Statements statements, int party, List<Identifier> numbers) {
        Identifier best = StatedParties.best(numbers);
        return new PartyId(best == null ? statements.iri(party) : PartyKeys.of(best).getURI());
    }

    /** Sorted, each once. */
    private static List<Identifier> numbers(Statements statements, int party, @Nullable PartyClaim claim) {
        Identifier itself = statements.ownNumber(party);
        List<Identifier> stated = claim == null ? List.of() : claim.identifiers();
        if (stated.isEmpty()) {
            return itself == null ? List.of() : List.of(itself);
        }
        TreeSet<Identifier> numbers = new TreeSet<>(itself == null ? List.of() : List.of(itself));
        stated.forEach(each -> numbers.add(Identifier.canonical(each.scheme(), each.id())));
        return List.copyOf(numbers);
    }

    /** As {@link MergedParty} has one that a single statement describes, or none. */
    private static Party party(Statements statements, int party, @Nullable PartyClaim claim) {
        List<Identifier> numbers = numbers(statements, party, claim);
        PartyId id = id(statements, party, numbers);
        if (claim == null) {
            return new Party(id, PartyKind.UNSPECIFIED, id.value(), List.of(), numbers, null, null, List.of(), null,
                    false, false, "no document describes it", new EvidenceRef("", "", id.value()));
        }
        PartyKind kind = Objects.requireNonNullElse(claim.kind(), PartyKind.LEGAL_ENTITY);
        boolean unspecified = kind == PartyKind.UNSPECIFIED;
        String name = claim.name() != null ? claim.name() : unspecified ? "unspecified" : id.value();
        List<String> others = claim.otherNames().isEmpty()
                ? List.of()
                : claim.otherNames().stream().distinct().filter(other -> !other.equals(name)).sorted().toList();
        return new Party(id, kind, name, others, numbers, claim.jurisdiction(), claim.headquarters(),
                claim.nationalities().isEmpty() ? List.of() : List.copyOf(new TreeSet<>(claim.nationalities())),
                claim.residence(),
                Boolean.TRUE.equals(claim.holdersComplete()), Boolean.TRUE.equals(claim.treasurySuspended()),
                unspecified ? Objects.requireNonNullElse(claim.unspecifiedReason(), "no document describes it") : null,
                evidence(statements, statements.placeOf(party), claim.said()));
    }
}
