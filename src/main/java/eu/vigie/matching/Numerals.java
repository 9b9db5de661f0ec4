package eu.vigie.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Numbers in names: in digits, in Roman numerals, in English words. */
final class Numerals {

    private static final Map<String, Integer> NUMBERS = numbers();

    private Numerals() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> roman = List.of("ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
                "xv");
        for (int at = 0; at < roman.size(); at++) {
            numbers.put(roman.get(at), at + 2);
        }
        List<String> words = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                "eleven", "twelve");
        for (int at = 0; at < words.size(); at++) {
            numbers.put(words.get(at), at + 1);
        }
        List<String> tens = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        for (int at = 0; at < tens.size(); at++) {
            numbers.put(tens.get(at), 20 + 10 * at);
        }
        return Map.copyOf(numbers);
    }

    /**
     * The number that a word is; null when it is none. A single "i" is one only at the end of a name.
     *
     * @param last whether it is the name's last word
     */
    static @Nullable Integer of(String word, boolean last) {
        if (word.length() < 6 && !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.valueOf(word);
        }
        return last && word.equals("i") ? Integer.valueOf(1) : NUMBERS.get(word);
    }

    /** Takes "forty 4" as 44. */
    static void add(List<Integer> numbers, int number, boolean afterANumber) {
        int before = numbers.isEmpty() ? 0 : numbers.getLast();
        if (afterANumber && before >= 20 && before < 100 && before % 10 == 0 && number < 10) {
            numbers.set(numbers.size() - 1, before + number);
        } else {
            numbers.add(number);
        }
    }
}
