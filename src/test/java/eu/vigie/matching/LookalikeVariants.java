package eu.vigie.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Ways to write a name so that a person reads it and a comparison of letters does not; the same ones in every run. Which letters
 * look alike was found by drawing them ({@code drawn-alike.tsv}), not by what the program takes for alike.
 */
final class LookalikeVariants {

    /** Digits and signs that people write for letters. */
    private static final Map<Character, String> SIGNS = Map.ofEntries(Map.entry('A', "4@"), Map.entry('B', "8"),
            Map.entry('E', "3"), Map.entry('I', "1l|"), Map.entry('O', "0"), Map.entry('T', "7"), Map.entry('Z', "2"),
            Map.entry('a', "@"), Map.entry('e', "3"), Map.entry('i', "1l"), Map.entry('o', "0"), Map.entry('s', "$5"));
    private static final Map<Character, List<String>> ALIKE = alike();
    private static final String INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad";
    private static final List<String> ADDED = List.of("", " Ltd", " Co., Ltd.", " GmbH", " S.A.", " Technologies",
            " Deutschland GmbH", " (France) SAS", " Group", " International");

    private LookalikeVariants() {}

    static Set<String> of(List<String> names, int count, long seed) {
        Random random = new Random(seed);
        List<UnaryOperator<String>> ways = ways(random);
        Set<String> variants = new LinkedHashSet<>();
        while (variants.size() < count) {
            String name = names.get(random.nextInt(names.size()));
            String variant = ways.get(random.nextInt(ways.size())).apply(cased(name, random));
            if (random.nextInt(3) == 0) {
                variant = ways.get(1).apply(variant); // an invisible letter more
            }
            variant += ADDED.get(random.nextInt(ADDED.size()));
            if (!names.contains(variant)) {
                variants.add(variant);
            }
        }
        return variants;
    }

    private static Map<Character, List<String>> alike() {
        Map<Character, List<String>> alike = new HashMap<>();
        try (InputStream file = LookalikeVariants.class.getResourceAsStream("drawn-alike.tsv")) {
            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(line -> alike.put(
                            line[0].charAt(0), new ArrayList<>(Arrays.stream(line[1].split(" "))
                                    .map(code -> Character.toString(Integer.parseInt(code, 16))).toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SIGNS.forEach((letter, signs) -> signs.chars().forEach(sign -> alike
                .computeIfAbsent(letter, any -> new ArrayList<>()).add(Character.toString(sign))));
        return alike;
    }

    private static List<UnaryOperator<String>> ways(Random random) {
        List<UnaryOperator<String>> ways = new ArrayList<>();
        ways.add(name -> alike(name, random));
        ways.add(name -> inserted(name, String.valueOf(INVISIBLE.charAt(random.nextInt(INVISIBLE.length()))), random));
        ways.add(name -> wide(name));
        ways.add(name -> inserted(name, String.valueOf(" -._\u00a0\u2010\u00b7".charAt(random.nextInt(7))), random));
        ways.add(name -> String.join(String.valueOf(" -.".charAt(random.nextInt(3))), name.split("")));
        ways.add(name -> name.replace("w", "vv").replace("W", "VV"));
        ways.add(name -> "\u202e" + new StringBuilder(name).reverse());
        ways.add(name -> accented(name, random));
        return ways;
    }

    private static String cased(String name, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.toLowerCase(Locale.ROOT);
            default -> name;
        };
    }

    private static String alike(String name, Random random) {
        List<String> letters = new ArrayList<>(List.of(name.split("")));
        int changes = 1 + random.nextInt(name.length());
        for (int n = 0; n < changes; n++) {
            int at = random.nextInt(letters.size());
            List<String> choices = ALIKE.get(letters.get(at).charAt(0));
            if (choices != null && letters.get(at).length() == 1) {
                letters.set(at, choices.get(random.nextInt(choices.size())));
            }
        }
        return String.join("", letters);
    }

    private static String inserted(String name, String what, Random random) {
        return new StringBuilder(name).insert(1 + random.nextInt(name.length() - 1), what).toString();
    }

    private static String accented(String name, Random random) {
        String marks = "\u0301\u0308\u0323\u0338\u0332";
        return inserted(name, String.valueOf(marks.charAt(random.nextInt(marks.length()))), random);
    }

    private static String wide(String name) {
        StringBuilder wide = new StringBuilder();
        name.chars().forEach(c -> wide.append(c > ' ' && c < 0x7f ? (char) (c + 0xfee0) : (char) c));
        return wide.toString();
    }

    /** Every name that one slip of a finger makes of this one: two letters exchanged, one twice, left out, or another. */
    static Set<String> slips(String name, boolean leftOutOrOther) {
        Set<String> slips = new LinkedHashSet<>();
        for (int at = 0; at < name.length(); at++) {
            StringBuilder word = new StringBuilder(name);
            slips.add(word.insert(at, name.charAt(at)).toString());
            if (at + 1 < name.length()) {
                slips.add(name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2));
            }
            if (leftOutOrOther) {
                slips.add(new StringBuilder(name).deleteCharAt(at).toString());
                for (char other = 'a'; other <= 'z'; other++) {
                    slips.add(name.substring(0, at) + other + name.substring(at + 1));
                }
            }
        }
        slips.remove(name);
        return slips;
    }
}
