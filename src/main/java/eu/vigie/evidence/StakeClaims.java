package eu.vigie.evidence;

import java.math.BigDecimal;
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

/**
 * The same stake stated by several documents is one stake, not two to add.
 *
 * <p>Interpretation: within one document, stakes of one holder in one company add up (two classes of shares); across
 * documents they are claims about the same thing. Where the claims agree one is kept; where they do not, the stake lies
 * between the least and the most that is claimed, and its source names both.
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
            reconciled.addAll(documents(claimed).size() > 1 ? oneStory(claimed) : claimed);
        }
        return reconciled;
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
        List<List<Interest>> claims = List.copyOf(documents(standing).values());
        List<Interest> first = claims.getFirst();
        boolean agreed = claims.stream().allMatch(claim -> shares(claim).equals(shares(first)));
        if (agreed) {
            Power power = standing.stream().map(Interest::power).reduce(null, Power::both);
            return first.stream().map(stake -> dated(stake, stake.share(), from, until, stake.evidence(),
                    claims.size() == 1 ? stake.power() : power)).toList();
        }
        Share between = null;
        for (List<Interest> claim : claims) {
            Share total = total(claim);
            between = between == null ? total : hull(between, total);
        }
        tell(standing, claims, between, from, until);
        return List.of(dated(first.getFirst(), between, from, until, conflicting(claims), first.getFirst().power()));
    }

    private void tell(List<Interest> standing, List<List<Interest>> claims, @Nullable Share between,
            @Nullable LocalDate from, @Nullable LocalDate until) {
        Interest any = standing.getFirst();
        conflicts.accept(new StakeConflict(any.holder(), any.company(), any.kind(), from, until, claims.stream()
                .map(claim -> new StakeConflict.Claim(claim.getFirst().evidence(), total(claim), false)).toList(),
                between));
    }

    private static List<String> shares(List<Interest> claim) {
        return claim.stream().map(stake -> String.valueOf(stake.share())).sorted().toList();
    }

    private static Share total(List<Interest> claim) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        boolean leastOut = false;
        boolean mostOut = false;
        for (Interest stake : claim) {
            Share share = Objects.requireNonNullElse(stake.share(), Share.UNKNOWN);
            least = least.add(share.minimum());
            most = most.add(share.maximum());
            leastOut |= share.exclusiveMinimum();
            mostOut |= share.exclusiveMaximum();
        }
        BigDecimal all = BigDecimal.valueOf(100);
        return least.compareTo(all) >= 0
                ? Share.exactly(all)
                : new Share(least, leastOut, most.min(all), mostOut && most.compareTo(all) <= 0);
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

    private static EvidenceRef conflicting(List<List<Interest>> claims) {
        EvidenceRef first = claims.getFirst().getFirst().evidence();
        String all = claims.stream().map(claim -> {
            EvidenceRef ref = claim.getFirst().evidence();
            return ref.document() + " at " + ref.place() + " says " + total(claim);
        }).collect(Collectors.joining("; ", "documents disagree: ", ""));
        return new EvidenceRef(first.document(), first.sha256(), first.place(), all, first.date());
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
