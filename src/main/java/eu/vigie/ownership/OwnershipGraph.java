package eu.vigie.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * Who controls whom by a register on one day: for certain, possibly, or not.
 *
 * <p>Control is the least set that contains the roots and every company in which the set has more than half of the
 * votes, or which one of it controls by other means (board majority, company rules, contract, de facto majority).
 * <ul>
 * <li>Edges are the interests in force on the day that are direct. An interest that nobody calls direct or indirect makes
 * control possible and never certain. So do influence that the source does not define, accounting consolidation, and an
 * indirect interest other than votes: whoever states one claims a control that need not run through votes. Indirect votes,
 * vetoes and rights that give no say are no edges.
 * <li>Votes are counted by voting rights where a direct one with a figure is known in the company; otherwise by
 * shareholdings, and each {@link Stake} says so. Where voting rights are known, a holder of whom only a shareholding
 * is known may have any votes.
 * <li>Seats on a board that are stated in numbers are added as votes are; more than half of them is the majority of the board.
 * <li>A holder counts once for a company. Statements that differ give the narrowest band around them.
 * <li>A company's votes in itself are nobody's; with treasury votes suspended they leave the denominator.
 * <li>Nobody stands behind a natural person or a State.
 * <li>A concert (an arrangement with members) is under a set for certain when all members are in it, possibly when one is.
 * A concert stated on a company itself, or one that holds nothing, is a controller that acts with all its members' votes.
 * <li>Whoever has had the majority at the last general meetings controls the company, as {@link GeneralMeetings} says.
 * <li>A company whose votes cannot add up controls nothing less and proves nothing: each holder of it possibly controls it.
 * </ul>
 *
 * <p>Unchanging and safe to share between threads. Arithmetic is exact; nothing is compared in floating point.
 */
public final class OwnershipGraph {

    private static final Share WHOLE = Share.exactly("100");
    private static final int ANY_MEMBER = Holdings.MEMBER | Holdings.MEMBER_CLAIM;

    private final LocalDate asOf;
    private final Edges edges;

    private OwnershipGraph(LocalDate asOf, Edges edges) {
        this.asOf = asOf;
        this.edges = edges;
    }

    /**
     * Lays out the register as it stands on that day.
     *
     * @throws IllegalArgumentException when an interest names a party that the register does not have, or a party is there
     *         twice
     */
    public static OwnershipGraph of(Register register, LocalDate asOf) {
        return of(register, asOf, Measure.VOTES);
    }

    /** The same for another measure: with {@link Measure#CAPITAL_HALF}, "controls" reads "owns half or more of". */
    public static OwnershipGraph of(Register register, LocalDate asOf, Measure measure) {
        Register laidOut = measure == Measure.VOTES && !register.meetings().isEmpty()
                ? new GeneralMeetings(register, asOf).completed()
                : register;
        return new OwnershipGraph(asOf, new Edges(new EdgesBuilder(laidOut, asOf, measure)));
    }

    /** The day. */
    public LocalDate asOf() {
        return asOf;
    }

    /** All parties, and the concerts that companies' own statements make, sorted by id. */
    public List<Party> parties() {
        return IntStream.range(0, edges.size()).filter(party -> !edges.isBoard(party)).mapToObj(edges.parties::at)
                .toList();
    }

    /** Null when the register has no such party. */
    public @Nullable Party party(PartyId id) {
        int number = edges.parties.find(id);
        return number < 0 ? null : edges.parties.at(number);
    }

    /** The members of a concert, sorted; empty for any other party. */
    public List<Party> membersOf(PartyId concert) {
        return edges.membersOf(edges.parties.number(concert), ANY_MEMBER).mapToObj(edges.parties::at).toList();
    }

    /** The concerts in which any of these acts or is said to act, sorted. */
    public List<Party> concertsOf(Collection<Party> members) {
        return members.stream().mapToInt(member -> edges.parties.find(member.id())).filter(member -> member >= 0)
                .flatMap(member -> IntStream.range(edges.outStart[member], edges.outStart[member + 1])
                        .map(at -> edges.outEdge[at]).filter(edge -> edges.edgeIs(edge, ANY_MEMBER))
                        .map(edge -> edges.company[edge]))
                .distinct().sorted().mapToObj(edges.parties::at).toList();
    }

    /**
     * What a set of parties controls, taken as one. Parties that the register does not have hold nothing in it and are left out.
     *
     * @param certain parties that belong to the set
     * @param possible parties that may belong to it; the certain ones need not be named again
     * @param hidden whether holders nobody has named may belong to it; if so, unspecified parties may too
     */
    public ControlAnswer block(Set<PartyId> certain, Set<PartyId> possible, HiddenHolders hidden) {
        int[] certainRoots = roots(numbers(certain), Holdings.MEMBER);
        IntStream mayBelong = IntStream.concat(Arrays.stream(roots(numbers(certain), ANY_MEMBER)),
                Arrays.stream(roots(numbers(possible), ANY_MEMBER)));
        return new ControlAnswer(edges, certainRoots, withUnspecified(mayBelong, hidden), hidden);
    }

    /**
     * What all parties of a class control, taken as one; "all persons outside the area" for example. Concerts follow their
     * members and unspecified parties the policy, whatever the class says of them.
     *
     * @param belongs whether a party is of the class; UNKNOWN makes it a possible member
     * @param hidden whether holders nobody has named may belong to it
     */
    public ControlAnswer block(Function<Party, Truth> belongs, HiddenHolders hidden) {
        int[] certain = ofClass(belongs, Truth.YES);
        return new ControlAnswer(edges, certain,
                withUnspecified(Arrays.stream(ofClass(belongs, Truth.UNKNOWN)), hidden),
                hidden);
    }

    /** Single controllers of a party by stated stakes, certain ones first, then by id; never the party itself. */
    public List<ControlPair> controllersOf(PartyId controlled) {
        return new Pairs(edges).controllersOf(edges.parties.number(controlled));
    }

    /** Everybody whom one party controls by stated stakes, certain ones first, then by id; never the party itself. */
    public List<ControlPair> controlledBy(PartyId controller) {
        return new Pairs(edges).controlledBy(edges.parties.number(controller));
    }

    /** Every pair of one controller and one controlled party, certain ones first, then by ids. */
    public List<ControlPair> allPairs() {
        return new Pairs(edges).all();
    }

    /**
     * Controllers of a party that nobody controls, all of them: YES when they certainly control it and nobody possibly
     * controls them, UNKNOWN when one of the two is open. A ring of companies without an outside owner has none.
     */
    public List<ControlPair> ultimateControllersOf(PartyId controlled) {
        return new Pairs(edges).ultimateControllersOf(edges.parties.number(controlled));
    }

    /** How much of a company's capital comes to each party above it, to whom any may come, sorted by holder. */
    public List<IntegratedShare> integratedIn(PartyId company) {
        return new IntegratedOwnership(edges).in(edges.parties.number(company));
    }

    /** How much of the capital of each company below a party comes to it, where any may come, sorted by company. */
    public List<IntegratedShare> integratedOf(PartyId holder) {
        return new IntegratedOwnership(edges).of(edges.parties.number(holder));
    }

    /** Who holds a company's capital by stated stakes, each with its share, sorted by holder. */
    public List<CapitalHolding> capitalOf(PartyId company) {
        int number = edges.parties.number(company);
        List<CapitalHolding> holdings = new ArrayList<>();
        for (int edge = edges.inStart[number]; edge < edges.inStart[number + 1]; edge++) {
            Share share = Band.capital(edges.factsOf(edge));
            if (share != null) {
                holdings.add(new CapitalHolding(edges.holderOf(edge).id(), share));
            }
        }
        return holdings;
    }

    /** The head office of a branch: who holds the whole of it; null when that is nobody, or several. */
    public @Nullable Party headOffice(PartyId branch) {
        List<CapitalHolding> whole = capitalOf(branch).stream()
                .filter(each -> each.share().equals(WHOLE) && each.holder() != null).toList();
        PartyId holder = whole.size() == 1 ? whole.getFirst().holder() : null;
        return holder == null ? null : party(holder);
    }

    /** Every stake in a party and in those above it at every depth, sorted by company and holder. */
    public List<Stake> stakesAbove(PartyId party) {
        return new Upstream(edges).stakes(edges.parties.number(party));
    }

    /** What is known, and what not, of those who stand behind a party. */
    public Background background(PartyId party) {
        return new Upstream(edges).of(edges.parties.number(party));
    }

    /** Companies whose stakes cannot add up, with their numbers, sorted; votes before capital. */
    public List<Inconsistency> inconsistent() {
        Inconsistencies found = new Inconsistencies(edges);
        return IntStream.range(0, edges.size()).mapToObj(found::of).flatMap(List::stream).toList();
    }

    /**
     * How much of a capital is of an area. By its own seat a company seated outside it is outside; counted through, it is what its
     * owners are, as far as they are named. What is not known widens the answer and never narrows it.
     *
     * @param holdings who holds the capital, in percent; what they leave to 100 is held by nobody knows whom
     * @param within whether a party is of the area by its own seat or citizenship
     * @param attribution how indirect stakes count
     * @throws IllegalArgumentException when a holder is not in the register
     */
    public CapitalShare capital(List<CapitalHolding> holdings, Function<Party, Truth> within, Attribution attribution) {
        return new Capital(this, edges, within).share(holdings, attribution, false);
    }

    /**
     * How much of a company's capital is of an area, by its stated holders; where all of them are listed, nobody else holds any.
     *
     * @throws IllegalArgumentException when the register has no such party
     */
    public CapitalShare capitalIn(PartyId company, Function<Party, Truth> within, Attribution attribution) {
        return new Capital(this, edges, within).share(capitalOf(company), attribution,
                !edges.mayHideHolders(edges.parties.number(company)));
    }

    /** Parties that stand above themselves through others, sorted; a stake in oneself alone is no loop. */
    public List<Party> loops() {
        BitSet all = new BitSet(edges.size());
        all.set(0, edges.size());
        Rings rings = new Rings(edges, all);
        return all.stream().filter(party -> rings.isInLoop(party) && !edges.isBoard(party)).mapToObj(edges.parties::at)
                .toList();
    }

    /**
     * Who owns a company in the end, as far as it matters.
     *
     * @param atLeast percent; whoever certainly owns less is left out
     * @throws IllegalArgumentException when the register has no such party
     */
    public Owners ownersOf(PartyId company, BigDecimal atLeast) {
        return new OwnerSearch(edges, edges.parties.number(company)).owners(atLeast);
    }

    /**
     * What those whom a set controls, itself included, hold of a company directly.
     *
     * @param set an answer of this graph
     * @param unnamedToo whether whatever nobody named may belong to it
     * @return bounds by capital and by votes
     */
    public List<Share> directlyHeld(PartyId company, ControlAnswer set, HiddenHolders unnamedToo) {
        DirectHolding holding = new DirectHolding(edges, edges.parties.number(company), set, unnamedToo);
        return List.of(holding.of(Ledger.capital(edges)), holding.of(Ledger.votes(edges)));
    }

    /** The least votes of everybody but some holders and the company itself. */
    BigDecimal leastOfOthers(PartyId company, Collection<PartyId> some) {
        int number = edges.parties.number(company);
        BigDecimal sum = BigDecimal.ZERO;
        for (int edge = edges.inStart[number]; edge < edges.inStart[number + 1]; edge++) {
            if (edges.edgeIs(edge, Holdings.VOTES) && !some.contains(edges.holderOf(edge).id())
                    && edges.holder[edge] != number) {
                sum = sum.add(edges.low.get(edge));
            }
        }
        return sum;
    }

    /** Votes of a company in itself that are out of the denominator; 0 when none are. */
    BigDecimal suspendedTreasury(PartyId company) {
        int number = edges.parties.number(company);
        return edges.suspendsOwn(number) ? edges.low.get(edges.selfEdge(number)) : BigDecimal.ZERO;
    }

    InterestKind ledger(PartyId company) {
        return edges.ledger(edges.parties.number(company));
    }

    private int[] numbers(Set<PartyId> ids) {
        return ids.stream().mapToInt(edges.parties::find).filter(number -> number >= 0).sorted().toArray();
    }

    /** A concert that holds nothing itself acts through its members. */
    private int[] roots(int[] named, int memberships) {
        return Arrays.stream(named).flatMap(number -> Arrays.stream(Pairs.roots(edges, number, memberships))).distinct()
                .toArray();
    }

    private int[] withUnspecified(IntStream roots, HiddenHolders hidden) {
        IntStream unspecified = hidden == HiddenHolders.ALLOWED
                ? IntStream.range(0, edges.size()).filter(this::isUnspecified)
                : IntStream.empty();
        return IntStream.concat(roots, unspecified).distinct().toArray();
    }

    private boolean isUnspecified(int party) {
        return edges.parties.at(party).kind() == PartyKind.UNSPECIFIED;
    }

    private int[] ofClass(Function<Party, Truth> belongs, Truth least) {
        return IntStream.range(0, edges.size()).filter(party -> edges.members[party] == 0 && !isUnspecified(party)
                && !edges.isBoard(party)
                && belongs.apply(edges.parties.at(party)).compareTo(least) >= 0).toArray();
    }
}
