package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.Power;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.SourceNote;
import eu.vigie.supplychain.SourceNote.Claim;

/**
 * The same stake stated several times is one stake, not several to add.
 *
 * <p>Interpretation: statements of one kind about one holder and one company are claims about the same thing, whether they stand
 * in one document or in several, so that it does not matter how a register is cut into files. No format that is read says of two
 * figures that they are of different classes of shares and add up: a register that means that states their sum. Where the
 * claims agree one is kept; where they do not, the stake lies between the least and the most that is claimed, and its source
 * names all of them. A statement without a figure contradicts none that has one.
 */
final class StakeClaims {

    private record Key(String holder, String company, String kind, String directness) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::company).thenComparing(Key::holder)
                .thenComparing(Key::kind).thenComparing(Key::directness);

        static Key of(Interest stake) {
            return new Key(stake.holder().value(), stake.company().value(), stake.kind().name(),
                    stake.directness().name());
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private static final Comparator<Interest> BY_PLACE = Comparator
            .comparing((Interest stake) -> stake.evidence().sha256()).thenComparing(Interest::id);

    private final Consumer<StakeConflict> conflicts;

    private StakeClaims(Consumer<StakeConflict> conflicts) {
        this.conflicts = conflicts;
    }

    /** Each stake once. */
    static List<Interest> reconciled(Collection<Interest> stakes) {
        return reconciled(stakes, conflict -> {
        });
    }

    /** @param conflicts is told where documents do not agree, in the order of companies, holders, kinds and days */
    static List<Interest> reconciled(Collection<Interest> stakes, Consumer<StakeConflict> conflicts) {
        return new StakeClaims(conflicts).reconcile(stakes);
    }

    private List<Interest> reconcile(Collection<Interest> stakes) {
        Map<Key, List<Interest>> claims = new TreeMap<>();
        for (Interest stake : stakes) {
            claims.computeIfAbsent(Key.of(stake), key -> new ArrayList<>()).add(stake);
        }
        List<Interest> reconciled = new ArrayList<>();
        for (List<Interest> claimed : claims.values()) {
            reconciled.addAll(documents(claimed).size() > 1 || mayDisagree(claimed) ? oneStory(claimed) : claimed);
        }
        return reconciled;
    }

    /** Whether statements of one document give several figures; what else they say of several days or matters stands side by side. */
    private static boolean mayDisagree(List<Interest> claimed) {
        return claimed.stream().map(Interest::share).filter(StakeClaims::isTelling).distinct().count() > 1;
    }

    private static boolean isTelling(@Nullable Share share) {
        return share != null && !share.equals(Share.UNKNOWN);
    }

    private static Map<String, List<Interest>> documents(List<Interest> claimed) {
        return claimed.stream()
                .collect(Collectors.groupingBy(i -> i.evidence().sha256(), TreeMap::new, Collectors.toList()));
    }

    /** From day to day on which a claim begins or ends: the stake in between. */
    private List<Interest> oneStory(List<Interest> claimed) {
        TreeSet<LocalDate> days = new TreeSet<>();
        claimed.forEach(stake -> {
            days.add(Objects.requireNonNullElse(stake.from(), LocalDate.MIN));
            days.add(Objects.requireNonNullElse(stake.until(), LocalDate.MAX));
        });
        List<Interest> story = new ArrayList<>();
        for (LocalDate from : days) {
            LocalDate until = days.higher(from);
            List<Interest> standing = claimed.stream().filter(stake -> stake.holdsOn(from)).toList();
            if (until != null && !standing.isEmpty()) {
                story.addAll(during(standing, open(from, LocalDate.MIN), open(until, LocalDate.MAX)));
            }
        }
        return story;
    }

    private static @Nullable LocalDate open(LocalDate day, LocalDate end) {
        return day.equals(end) ? null : day;
    }

    private List<Interest> during(List<Interest> standing, @Nullable LocalDate from, @Nullable LocalDate until) {
        List<Interest> claims = told(standing);
        Interest first = claims.getFirst();
        if (claims.stream().map(Interest::share).distinct().count() == 1) {
            List<Interest> kept = documents(claims).values().iterator().next();
            Power power = standing.stream().map(Interest::power).reduce(null, Power::both);
            return kept.stream().map(stake -> dated(stake, stake.share(), from, until, stake.evidence(),
                    documents(standing).size() == 1 ? stake.power() : power)).toList();
        }
        Share between = claims.stream().map(claim -> Objects.requireNonNullElse(claim.share(), Share.UNKNOWN))
                .reduce(StakeClaims::hull).orElseThrow();
        conflicts.accept(new StakeConflict(first.holder(), first.company(), first.kind(), from, until, claims.stream()
                .map(claim -> new StakeConflict.Claim(claim.evidence(), claim.share(), false)).toList(), between));
        return List.of(dated(first, between, from, until,
                first.evidence().noting(new SourceNote.Disagreement(claims.stream().map(Claim::of).toList())),
                first.power()));
    }

    /** Those that give a figure, if any does; by document, place and id, each figure of a document once. */
    private static List<Interest> told(List<Interest> standing) {
        List<Interest> telling = standing.stream().filter(stake -> isTelling(stake.share())).toList();
        return (telling.isEmpty() ? standing : telling).stream().sorted(BY_PLACE).toList();
    }

    static Share hull(Share one, Share other) {
        int lower = one.minimum().compareTo(other.minimum());
        int upper = one.maximum().compareTo(other.maximum());
        return new Share(one.minimum().min(other.minimum()),
                lower == 0
                        ? one.exclusiveMinimum() && other.exclusiveMinimum()
                        : (lower < 0 ? one : other).exclusiveMinimum(),
                one.maximum().max(other.maximum()), upper == 0
                        ? one.exclusiveMaximum() && other.exclusiveMaximum()
                        : (upper > 0 ? one : other).exclusiveMaximum());
    }

    /** A stake that was cut in time carries its first day in its name, so that names stay apart. */
    private static Interest dated(Interest stake, @Nullable Share share, @Nullable LocalDate from,
            @Nullable LocalDate until, EvidenceRef evidence, @Nullable Power power) {
        boolean whole = Objects.equals(from, stake.from());
        InterestId id = whole ? stake.id() : new InterestId(stake.id() + ":from:" + from);
        return new Interest(id, stake.holder(), stake.company(), stake.kind(), share, stake.directness(), from, until,
                evidence, power);
    }
}
