package eu.vigie.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * What changes an answer on control: which stake it hangs on, what would end it, which missing fact would settle it. Each is
 * checked by solving the register again as it would then be. For the neighbourhood of a question, not for a whole register.
 */
public final class Explanations {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Of how many stakes, seats or companies each is tried; each trial solves the register again. */
    private static final int MOST_TRIED = 60;

    private final Register register;
    private final LocalDate asOf;
    private final Measure measure;
    private final OwnershipGraph graph;
    private final Set<PartyId> certain;
    private final Set<PartyId> possible;

    /**
     * @param certain parties that belong to those whose control is asked about
     * @param possible parties that may belong to them; the certain ones need not be named again
     */
    public Explanations(Register register, LocalDate asOf, Measure measure, Set<PartyId> certain,
            Set<PartyId> possible) {
        this.register = register;
        this.asOf = asOf;
        this.measure = measure;
        this.certain = Set.copyOf(certain);
        this.possible = Stream.concat(certain.stream(), possible.stream()).collect(Collectors.toUnmodifiableSet());
        graph = OwnershipGraph.of(register, asOf, measure);
    }

    /** Stakes without any one of which the set would not certainly control the company; empty when it does not anyway. */
    public List<Stake> decisive(PartyId company) {
        ControlAnswer answer = answer(graph);
        if (answer.controls(company) != Truth.YES) {
            return List.of();
        }
        return answer.everyStake(company).stream().limit(MOST_TRIED)
                .filter(stake -> answer(without(stake)).controls(company) != Truth.YES)
                .toList();
    }

    private OwnershipGraph without(Stake stake) {
        Amended amended = new Amended(register);
        PartyId holder = stake.holder().id();
        PartyId company = stake.company().id();
        if (Band.isStake(stake.kind())) {
            amended.stake(holder, company, stake.kind(), null).newcomer(company, stake.kind(),
                    Objects.requireNonNull(stake.share()));
        } else {
            amended.withoutRights(holder, company);
        }
        return amended.solve(asOf, measure);
    }

    /**
     * Changes of stakes that end the control, one company each, the least first; after each, nobody of the set possibly controls
     * the company by stated stakes. Empty when there is nothing to end, or no change in a single company ends it.
     */
    public List<Cure> cures(PartyId company) {
        return cures(company, false);
    }

    /** The same where all that they have in one company goes to one person, who then has as much say there as they had. */
    public List<Cure> cessions(PartyId company) {
        return cures(company, true);
    }

    private List<Cure> cures(PartyId company, boolean all) {
        ControlAnswer answer = answer(graph);
        if (answer.controls(company) == Truth.NO) {
            return List.of();
        }
        List<Stake> ways = allWays(answer, company);
        TreeSet<PartyId> companies = ways.stream().map(stake -> stake.company().id())
                .collect(Collectors.toCollection(TreeSet::new));
        return companies.stream().limit(MOST_TRIED).map(each -> cure(each, company, ways, all)).filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted(Cure.LEAST_FIRST.thenComparing(this::isByOthers).thenComparing(cure -> cure.company().id()))
                .toList();
    }

    /** Whether somebody else than those in question would have to act. */
    private boolean isByOthers(Cure cure) {
        return cure.changes().stream().anyMatch(change -> !possible.contains(change.holder().id()));
    }

    private List<Stake> allWays(ControlAnswer answer, PartyId company) {
        return graph.block(possible, possible, HiddenHolders.NOT_ALLOWED).everyPossibleStake(company);
    }

    private @Nullable Cure cure(PartyId at, PartyId company, List<Stake> ways, boolean all) {
        List<Stake> stakes = ways.stream().filter(stake -> stake.company().id().equals(at)).toList();
        List<Change> changes = new ArrayList<>();
        Amended amended = new Amended(register);
        boolean atMeetings = stakes.stream().anyMatch(Explanations::isReckoned);
        for (Stake right : stakes) {
            if (!isReckoned(right) && (right.kind().givesControlAlone() || right.kind().mayGiveControl())) {
                changes.add(new Change(right.holder(), right.company(), right.kind(), null, null));
                amended.withoutRights(right.holder().id(), at);
            }
        }
        List<Stake> votes = stakes.stream().filter(stake -> Band.isStake(stake.kind())).sorted(LARGEST_FIRST).toList();
        BigDecimal over = all
                ? votes.stream().map(Explanations::most).reduce(BigDecimal.ZERO, BigDecimal::add).min(HUNDRED)
                : atMeetings ? tooMuch(at, votes).max(tooMuchAtMeetings(at, votes)) : tooMuch(at, votes);
        boolean enough = over.signum() < 0 || over.signum() == 0 && !measure.halfSuffices();
        BigDecimal left = over;
        for (Stake stake : enough ? List.<Stake>of() : votes) {
            BigDecimal given = left.min(most(stake));
            Share then = less(stake, given);
            changes.add(new Change(stake.holder(), stake.company(), stake.kind(), stake.share(), then));
            amended.stake(stake.holder().id(), at, stake.kind(), then);
            left = left.subtract(given);
            if (left.signum() == 0) {
                amended.newcomer(at, stake.kind(), newcomers(over));
                break;
            }
        }
        boolean ends = answer(amended.solve(asOf, measure)).controls(company) == Truth.NO;
        return ends
                ? new Cure(stakes.getFirst().company(), changes, over.max(BigDecimal.ZERO), amended.register())
                : null;
    }

    private static final Comparator<Stake> LARGEST_FIRST = Comparator.comparing(Explanations::most).reversed()
            .thenComparing(stake -> stake.holder().id());

    private static BigDecimal most(Stake stake) {
        return Objects.requireNonNull(stake.share()).maximum();
    }

    /** By how much the most that they may have is over half (under it: negative), what others certainly have and treasury votes counted. */
    private BigDecimal tooMuch(PartyId at, List<Stake> votes) {
        BigDecimal theirs = votes.stream().map(Explanations::most).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal others = graph.leastOfOthers(at, votes.stream().map(stake -> stake.holder().id()).toList());
        BigDecimal half = HALF.subtract(graph.suspendedTreasury(at).divide(BigDecimal.TWO));
        return theirs.min(HUNDRED.subtract(others)).subtract(half);
    }

    /** Whether it is the majority at general meetings that the solver found, and no right that anybody stated. */
    private static boolean isReckoned(Stake right) {
        return right.kind() == InterestKind.DE_FACTO_MAJORITY
                && right.statements().stream().allMatch(GeneralMeetings::isReckoned);
    }

    /** By how much the most that they may have is over half of those present at that of the last meetings where most were. */
    private BigDecimal tooMuchAtMeetings(PartyId at, List<Stake> votes) {
        BigDecimal theirs = votes.stream().map(Explanations::most).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new LastMeetings(register, asOf).of(at).stream()
                .map(meeting -> theirs.subtract(meeting.turnout().minimum().divide(BigDecimal.TWO)))
                .min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    private Share less(Stake stake, BigDecimal given) {
        Share now = Objects.requireNonNull(stake.share());
        BigDecimal then = now.maximum().subtract(given);
        boolean below = measure.halfSuffices() && then.signum() > 0;
        return new Share(now.isExact() && !below ? then : now.minimum().min(below ? BigDecimal.ZERO : then), false,
                then, below);
    }

    private Share newcomers(BigDecimal points) {
        return measure.halfSuffices() ? new Share(points, true, HUNDRED, false) : Share.exactly(points);
    }

    /**
     * What is not known on the way from the set to the company, each with the answers that knowing it would give. Those that may
     * settle the question by themselves, where there are any; else all of them, for it takes several together. Empty when the
     * answer is definite.
     *
     * @param hidden whether holders nobody has named count as a way
     */
    public List<MissingFact> missing(PartyId company, HiddenHolders hidden) {
        ControlAnswer answer = graph.block(certain, possible, hidden);
        if (answer.controls(company) != Truth.UNKNOWN) {
            return List.of();
        }
        List<MissingFact> facts = new ArrayList<>();
        List<Stake> ways = answer.everyStake(company);
        ways.stream().limit(MOST_TRIED).forEach(stake -> {
            if (stake.claim()) {
                facts.add(directness(stake, company, hidden));
            } else if (Band.isStake(stake.kind()) && stake.share() != null && !stake.share().isExact()) {
                facts.add(share(stake, company, hidden));
            }
        });
        Witness witness = Objects.requireNonNull(answer.witness(company));
        witness.unidentified().forEach(each -> facts.add(otherHolders(each, company, hidden)));
        Set<PartyId> onTheWay = ways.stream().map(stake -> stake.holder().id()).collect(Collectors.toSet());
        possible.stream().filter(each -> !certain.contains(each) && onTheWay.contains(each)).sorted().limit(MOST_TRIED)
                .map(graph::party).filter(Objects::nonNull)
                .map(Objects::requireNonNull).forEach(each -> facts.add(belonging(each, company, hidden)));
        if (hidden == HiddenHolders.ALLOWED) {
            ways.stream().filter(stake -> stake.holder().kind() == PartyKind.UNSPECIFIED).limit(MOST_TRIED)
                    .forEach(stake -> facts.add(unnamed(stake, company, hidden)));
        }
        List<MissingFact> settling = facts.stream().filter(MissingFact::settles).toList();
        return settling.isEmpty() ? facts : settling;
    }

    private MissingFact directness(Stake stake, PartyId company, HiddenHolders hidden) {
        PartyId holder = stake.holder().id();
        PartyId at = stake.company().id();
        return new MissingFact(MissingFact.Kind.DIRECTNESS, stake.holder(), stake.company(), stake.share(),
                controls(new Amended(register).withoutClaims(holder, at), company, hidden),
                controls(new Amended(register).direct(holder, at), company, hidden));
    }

    private MissingFact share(Stake stake, PartyId company, HiddenHolders hidden) {
        Share known = Objects.requireNonNull(stake.share());
        return new MissingFact(MissingFact.Kind.SHARE, stake.holder(), stake.company(), known,
                controls(exactly(stake, known.minimum()), company, hidden),
                controls(exactly(stake, known.maximum()), company, hidden));
    }

    private Amended exactly(Stake stake, BigDecimal percent) {
        return new Amended(register).stake(stake.holder().id(), stake.company().id(), stake.kind(),
                Share.exactly(percent));
    }

    /** At least: the rest is a newcomer's; at most: it is one of the set's, so far as the set has a member to hold it. */
    private MissingFact otherHolders(Party at, PartyId company, HiddenHolders hidden) {
        BigDecimal rest = HUNDRED.subtract(graph.leastOfOthers(at.id(), List.of()));
        InterestKind ledger = graph.ledger(at.id());
        Amended least = new Amended(register).complete(at.id());
        Amended most = new Amended(register).complete(at.id());
        if (rest.signum() > 0) {
            least.newcomer(at.id(), ledger, Share.exactly(rest));
            most.newcomer(at.id(), ledger, Share.exactly(rest));
        }
        Set<PartyId> theirs = new TreeSet<>(possible);
        theirs.add(Amended.NEWCOMER);
        Set<PartyId> surely = new TreeSet<>(certain);
        surely.add(Amended.NEWCOMER);
        return new MissingFact(MissingFact.Kind.OTHER_HOLDERS, at, null, null, controls(least, company, hidden),
                most.solve(asOf, measure).block(surely, theirs, hidden).controls(company));
    }

    /** At least: the unnamed holder is a person of whom nobody of the set knows anything; at most: it is of the set. */
    private MissingFact unnamed(Stake stake, PartyId company, HiddenHolders hidden) {
        Party holder = stake.holder();
        Set<PartyId> with = new TreeSet<>(certain);
        with.add(holder.id());
        return new MissingFact(MissingFact.Kind.HOLDER, holder, stake.company(), stake.share(),
                controls(new Amended(register).named(holder.id()), company, hidden),
                graph.block(with, possible, hidden).controls(company));
    }

    private MissingFact belonging(Party party, PartyId company, HiddenHolders hidden) {
        Set<PartyId> without = new TreeSet<>(possible);
        without.remove(party.id());
        Set<PartyId> with = new TreeSet<>(certain);
        with.add(party.id());
        return new MissingFact(MissingFact.Kind.BELONGING, party, null, null,
                graph.block(certain, without, hidden).controls(company),
                graph.block(with, possible, hidden).controls(company));
    }

    private Truth controls(Amended amended, PartyId company, HiddenHolders hidden) {
        return amended.solve(asOf, measure).block(certain, possible, hidden).controls(company);
    }

    private ControlAnswer answer(OwnershipGraph of) {
        return of.block(certain, possible, HiddenHolders.NOT_ALLOWED);
    }
}
