package eu.vigie.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Texts kept in one array come back as they were, and are found again. */
class NamesTest {

    /** Some are empty, some have letters of several bytes, all differ; together more than any first array holds. */
    private static final List<String> TEXTS = IntStream.range(0, 3_000)
            .mapToObj(number -> number == 7 ? "" : "Société n° " + number + "é".repeat(number % 5)).toList();

    @Test
    void every_text_comes_back_by_its_number() {
        Names names = names();

        assertThat(names.size()).isEqualTo(TEXTS.size());
        for (int number = 0; number < TEXTS.size(); number++) {
            assertThat(names.get(number)).isEqualTo(TEXTS.get(number));
            assertThat(names.is(number, bytes(TEXTS.get(number)))).isTrue();
            assertThat(names.is(number, bytes(TEXTS.get(number) + "x"))).isFalse();
            assertThat(names.hash(number)).isEqualTo(Names.hash(bytes(TEXTS.get(number))));
        }
    }

    @Test
    void a_text_longer_than_all_before_it_has_room() {
        Names names = new Names();
        String longText = "é".repeat(20_000);

        assertThat(names.add("short")).isZero();
        assertThat(names.add(longText)).isEqualTo(1);
        assertThat(names.get(0)).isEqualTo("short");
        assertThat(names.get(1)).isEqualTo(longText);
    }

    @Test
    void what_is_kept_has_no_room_to_spare_and_can_be_taken_up_again() {
        Names names = names();
        Names again = new Names(names.bytes(), names.ends(), names.size());

        assertThat(names.bytes()).hasSize(bytes(String.join("", TEXTS)).length);
        assertThat(names.ends()).hasSameSizeAs(TEXTS);
        assertThat(again.add("one more")).isEqualTo(TEXTS.size());
        assertThat(again.get(TEXTS.size())).isEqualTo("one more");
        assertThat(again.get(TEXTS.size() - 1)).isEqualTo(TEXTS.getLast());
    }

    @Test
    void a_text_is_taken_over_from_other_names() {
        Names some = new Names();

        assertThat(some.addFrom(names(), 12)).isZero();
        assertThat(some.addFrom(names(), 0)).isEqualTo(1);
        assertThat(List.of(some.get(0), some.get(1))).containsExactly(TEXTS.get(12), TEXTS.getFirst());
    }

    @Test
    void every_text_is_found_by_its_number_and_no_other() {
        Lookup grown = new Lookup(new Names());
        Lookup made = new Lookup(names());
        for (int number = 0; number < TEXTS.size(); number++) {
            assertThat(grown.findOrAdd(TEXTS.get(number))).isEqualTo(number);
        }
        for (int number = 0; number < TEXTS.size(); number++) {
            assertThat(grown.find(TEXTS.get(number))).isEqualTo(number);
            assertThat(grown.findOrAdd(TEXTS.get(number))).isEqualTo(number);
            assertThat(made.find(TEXTS.get(number))).isEqualTo(number);
            assertThat(made.find(TEXTS.get(number) + "x")).isNegative();
        }
    }

    @Test
    void texts_that_are_much_alike_lie_apart() {
        List<String> alike = IntStream.range(0, 1 << 12).mapToObj(number -> "urn:party:" + number).toList();
        Names names = new Names();
        alike.forEach(names::add);

        // of so many thrown into as many boxes at random, 63 % of the boxes have one
        assertThat(IntStream.range(0, names.size()).map(number -> names.hash(number) & names.size() - 1).distinct())
                .hasSizeGreaterThan(names.size() / 2);
        assertThat(IntStream.range(0, names.size()).map(names::hash)).allMatch(hash -> hash >= 0);
    }

    private static Names names() {
        Names names = new Names();
        for (int number = 0; number < TEXTS.size(); number++) {
            assertThat(names.add(TEXTS.get(number))).isEqualTo(number);
        }
        return names;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
