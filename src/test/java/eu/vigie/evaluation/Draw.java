package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** Drawn at random; the same seed draws the same. */
final class Draw {

    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean toss() {
        return random.nextBoolean();
    }

    @SafeVarargs
    final <T> T of(T... several) {
        return of(Arrays.asList(several));
    }

    <T> T of(List<T> several) {
        return several.get(below(several.size()));
    }

    /** One of them, or nothing. */
    @SafeVarargs
    @Nullable
    final <T> T perhaps(T... several) {
        int which = below(several.length + 1);
        return which == several.length ? null : several[which];
    }

    <T> List<T> upTo(int most, Supplier<T> each) {
        return times(below(most + 1), each);
    }

    <T> List<T> times(int number, Supplier<T> each) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(each.get());
        }
        return all;
    }

    Truth truth() {
        return of(Truth.values());
    }

    @Nullable
    Country country() {
        String code = of("FR", "DE", "NO", "CA", "US", "");
        return code.isEmpty() ? null : Country.of(code);
    }

    /** One of these numbers, or nothing where the text is empty. */
    @Nullable
    BigDecimal number(String... several) {
        String text = of(several);
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    /** A share or a band whose ends lie at a threshold or a step beside it. */
    Share share(int threshold) {
        List<BigDecimal> ends = List.of(BigDecimal.ZERO, BigDecimal.valueOf(threshold).subtract(new BigDecimal("0.01")),
                BigDecimal.valueOf(threshold), BigDecimal.valueOf(threshold).add(new BigDecimal("0.01")),
                BigDecimal.valueOf(100));
        BigDecimal one = of(ends);
        BigDecimal other = toss() ? one : of(ends);
        return one.equals(other)
                ? Share.exactly(one)
                : new Share(one.min(other), toss(), one.max(other), toss());
    }
}
