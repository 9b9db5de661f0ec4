package eu.vigie.bom;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Occurrences;
import eu.vigie.supplychain.Price;

class OccurrencesTest {

    private static final Document DOCUMENT = Document.of("graph", new byte[0]);

    /** One part a line, called after its number. */
    private static Bom bom(@Nullable BigDecimal[] quantities, int[][] parents) {
        PartBook book = new PartBook();
        int lines = quantities.length;
        String[] names = IntStream.range(0, lines).mapToObj(line -> "n" + line).toArray(String[]::new);
        int[] parts = Arrays.stream(names).mapToInt(name -> book.add(
                new PartDraft(name, "Acme", name, null, null, null, List.of(), List.of(), DOCUMENT.at(name)))
                .part()).toArray();
        int[] children = IntStream.range(0, lines).flatMap(line -> Arrays.stream(parents[line]).map(parent -> line))
                .toArray();
        Structure structure = Structure.of(lines, children,
                Arrays.stream(parents).flatMapToInt(Arrays::stream).toArray());
        return new Bom(DOCUMENT, "test", book,
                new Lines(parts, names, quantities, new @Nullable Price[lines], structure), 0, List.of(), List.of(),
                AppliedColumns.NONE);
    }

    private static Occurrences of(Bom bom, int line, int mostPaths) {
        return bom.parts().stream().filter(part -> part.name().equals("n" + line)).findFirst()
                .map(part -> bom.occurrences(part.id(), mostPaths)).orElseThrow();
    }

    /** Every path, one by one: what no real bill could afford. */
    private static void expand(int line, BigDecimal pieces, List<String> below, @Nullable BigDecimal[] quantities,
            int[][] parents, List<List<String>> paths, List<BigDecimal> products) {
        List<String> path = new ArrayList<>(below);
        path.addFirst("n" + line);
        BigDecimal here = pieces.multiply(java.util.Objects.requireNonNull(quantities[line]));
        if (parents[line].length == 0) {
            paths.add(path);
            products.add(here);
        }
        for (int parent : parents[line]) {
            expand(parent, here, path, quantities, parents, paths, products);
        }
    }

    @Property(tries = 300)
    void countingFromTheTopEqualsExpandingEveryPath(@ForAll long seed, @ForAll @IntRange(min = 1, max = 11) int lines) {
        Random random = new Random(seed);
        @Nullable
        BigDecimal[] quantities = new @Nullable BigDecimal[lines];
        int[][] parents = new int[lines][];
        for (int line = 0; line < lines; line++) {
            quantities[line] = new BigDecimal(random.nextInt(50)).movePointLeft(random.nextInt(2));
            int limit = line;
            parents[line] = random.ints(random.nextInt(3), 0, Math.max(1, limit)).filter(parent -> parent < limit)
                    .distinct().toArray();
        }
        Bom bom = bom(quantities, parents);
        for (int line = 0; line < lines; line++) {
            List<List<String>> paths = new ArrayList<>();
            List<BigDecimal> products = new ArrayList<>();
            expand(line, BigDecimal.ONE, List.of(), quantities, parents, paths, products);
            Occurrences occurrences = of(bom, line, Integer.MAX_VALUE);

            assertThat(occurrences.count()).isEqualTo(paths.size());
            assertThat(occurrences.quantity())
                    .isEqualByComparingTo(products.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            assertThat(occurrences.paths()).containsExactlyElementsOf(paths);
            assertThat(of(bom, line, 2).paths()).isEqualTo(paths.subList(0, Math.min(2, paths.size())));
        }
    }

    @Property(tries = 200)
    void theOrderOfSiblingsChangesNoTotal(@ForAll long seed) {
        List<String> groups = new ArrayList<>();
        Random random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            groups.add(
                    "1,box " + random.nextInt(3) + ",Acme," + (1 + random.nextInt(9)) + "\n2,chip " + random.nextInt(4)
                            + ",Melt," + (1 + random.nextInt(9)) + "\n2,chip " + random.nextInt(4) + ",Melt,2\n");
        }
        List<String> shuffled = new ArrayList<>(groups);
        Collections.shuffle(shuffled, random);

        assertThat(totals(shuffled)).isEqualTo(totals(groups));
    }

    private static List<String> totals(List<String> groups) {
        String sheet = "Level,Part,Manufacturer,Qty\n0,rack,Acme,3\n" + String.join("", groups);
        Bom bom = BomReader.read(Document.of("bom.csv", sheet.getBytes(StandardCharsets.UTF_8)));
        return bom.parts().stream().map(part -> {
            Occurrences occurrences = bom.occurrences(part.id(), 0);
            return part.id() + " " + occurrences.count() + " " + occurrences.quantity() + " " + part.roles().size();
        }).toList();
    }

    /** Each line stands under the one above it through two others: two ways at each of many steps. */
    private static Bom doublings(int steps, BigDecimal quantity) {
        int lines = steps * 3 + 1;
        @Nullable
        BigDecimal[] quantities = new @Nullable BigDecimal[lines];
        Arrays.fill(quantities, quantity);
        int[][] parents = new int[lines][];
        parents[0] = new int[0];
        for (int line = 1; line < lines; line++) {
            int joint = (line - 1) / 3 * 3;
            parents[line] = line % 3 == 0 ? new int[]{joint + 1, joint + 2} : new int[]{joint};
        }
        return bom(quantities, parents);
    }

    @Test
    void fortyDoublingsAreATrillionPlacesAndNoWork() {
        Occurrences last = of(doublings(40, BigDecimal.ONE), 120, 3);

        assertThat(last.count()).isEqualTo(1L << 40);
        assertThat(last.quantity()).isEqualByComparingTo(BigDecimal.valueOf(1L << 40));
        assertThat(last.paths()).hasSize(3).allSatisfy(path -> assertThat(path).hasSize(81));
    }

    @Test
    void moreThanALongCanCountIsHeldAndAQuantityOfNothingRealIsNotKnown() {
        Occurrences last = of(doublings(300, BigDecimal.TEN), 900, 1);

        assertThat(last.count()).isEqualTo(Long.MAX_VALUE);
        assertThat(last.quantity()).isNull();
    }

    @Test
    void anUnknownQuantityOnTheWayMakesTheProductUnknownAndNoneStaysNone() {
        @Nullable
        BigDecimal[] quantities = {BigDecimal.ONE, null, BigDecimal.TWO, BigDecimal.ZERO};
        Bom bom = bom(quantities, new int[][]{{}, {0}, {1}, {1}});

        assertThat(of(bom, 2, 1).quantity()).isNull();
        assertThat(of(bom, 2, 1).count()).isEqualTo(1);
        assertThat(of(bom, 3, 1).quantity()).isEqualByComparingTo("0");
    }

    @Test
    void aChainOfAHundredThousandLinesIsWalkedWithoutRecursion() {
        int lines = 100_000;
        @Nullable
        BigDecimal[] quantities = new @Nullable BigDecimal[lines];
        Arrays.fill(quantities, BigDecimal.ONE);
        int[][] parents = new int[lines][];
        Arrays.setAll(parents, line -> line == 0 ? new int[0] : new int[]{line - 1});

        assertThat(of(bom(quantities, parents), lines - 1, 1).paths()).singleElement()
                .satisfies(path -> assertThat(path).hasSize(lines));
    }

    @Property(tries = 200)
    void aLoopIsFoundWhereThereIsOneAndNowhereElse(@ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int lines,
            @ForAll boolean close) {
        Random random = new Random(seed);
        IntStack children = new IntStack();
        IntStack parents = new IntStack();
        for (int line = 1; line < lines; line++) {
            children.push(line);
            parents.push(random.nextInt(line));
        }
        if (close) {
            children.push(0);
            parents.push(lines - 1);
        }
        int[] loop = Structure.of(lines, children.toArray(), parents.toArray()).loop();

        assertThat(loop.length > 0).isEqualTo(close);
    }
}
