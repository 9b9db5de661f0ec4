package eu.vigie.supplychain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Texts numbered together are numbered as one by one. */
class SymbolsTest {

    @Property(tries = 60)
    void textsNumberedTogetherAreNumberedAsOneByOne(@ForAll Random random) {
        Symbols together = new Symbols();
        Symbols single = new Symbols();
        int many = 1 + random.nextInt(9000);
        for (int block = 0; block < 20; block++) {
            int[] stops = new int[1 + random.nextInt(700)];
            StringBuilder texts = new StringBuilder();
            for (int text = 0; text < stops.length; text++) {
                texts.append(switch (random.nextInt(9)) {
                    case 0 -> "";
                    case 1 -> " n" + random.nextInt(many) + "\u00a0";
                    case 2 -> random.nextBoolean() ? "Aa" : "BB";
                    default -> "n" + random.nextInt(many);
                });
                stops[text] = texts.length();
            }
            char[] letters = texts.toString().toCharArray();
            int[] numbers = new int[stops.length];
            together.all(letters, stops, stops.length, numbers);
            for (int text = 0, from = 0; text < stops.length; from = stops[text++]) {
                assertThat(numbers[text]).isEqualTo(single.of(letters, from, stops[text] - from));
                assertThat(together.letters(numbers[text])).hasToString(single.text(numbers[text]));
            }
        }
        assertThat(together.size()).isEqualTo(single.size());
    }
}
