package eu.vigie.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Ways to write a name so that a person reads it and a comparison of letters does not; the same ones in every run. */
final class LookalikeVariants {

    private static final Map<Character, String> ALIKE = Map.ofEntries(Map.entry('A', "АΑ@4ÀÅ"), Map.entry('B', "ВΒ8"),
            Map.entry('C', "СϹ"), Map.entry('E', "ЕΕ3ÈĒ"), Map.entry('H', "НΗ"), Map.entry('I', "ІΙ1l|Ï"),
            Map.entry('O', "ОΟ0Ö"), Map.entry('R', "Ʀ"), Map.entry('T', "ТΤ7Ť"), Map.entry('U', "ՍÜ"),
            Map.entry('W', "ԜŴ"), Map.entry('Z', "ΖŻ2"), Map.entry('a', "аɑàå"), Map.entry('c', "сϲ"),
            Map.entry('e', "еéėē"), Map.entry('g', "ɡ"), Map.entry('h', "һ"), Map.entry('i', "іıïl1"),
            Map.entry('n', "ո"), Map.entry('o', "оοö0"), Map.entry('p', "р"), Map.entry('r', "г"),
            Map.entry('s', "ѕ$5"), Map.entry('u', "սυü"), Map.entry('w', "ԝŵ"), Map.entry('y', "у"));
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
                variant = ways.get(random.nextInt(3)).apply(variant); // more letters of other alphabets, invisible ones
            }
            variant += ADDED.get(random.nextInt(ADDED.size()));
            if (!names.contains(variant)) {
                variants.add(variant);
            }
        }
        return variants;
    }

    private static List<UnaryOperator<String>> ways(Random random) {
        List<UnaryOperator<String>> ways = new ArrayList<>();
        ways.add(name -> alike(name, random));
        ways.add(name -> inserted(name, String.valueOf(INVISIBLE.charAt(random.nextInt(INVISIBLE.length()))), random));
        ways.add(name -> wide(name));
        ways.add(name -> inserted(name, String.valueOf(" -._".charAt(random.nextInt(4))), random));
        ways.add(name -> String.join(String.valueOf(" -.".charAt(random.nextInt(3))), name.split("")));
        ways.add(name -> name.replace("w", "vv").replace("W", "VV").replace("E", "Ē"));
        ways.add(name -> "\u202e" + new StringBuilder(name).reverse());
        ways.add(name -> exchanged(name, random));
        ways.add(name -> doubled(name, random));
        ways.add(name -> name.indexOf(' ') == 3 || name.length() == 3 ? doubled(name, random) : dropped(name, random));
        ways.add(name -> name.replace('i', 'l').replace('I', 'l').replace('Z', '2').replace('T', '7'));
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
        StringBuilder result = new StringBuilder(name);
        int changes = 1 + random.nextInt(name.length());
        for (int n = 0; n < changes; n++) {
            int at = random.nextInt(result.length());
            String choices = ALIKE.get(result.charAt(at));
            if (choices != null) {
                result.setCharAt(at, choices.charAt(random.nextInt(choices.length())));
            }
        }
        return result.toString();
    }

    private static String inserted(String name, String what, Random random) {
        return new StringBuilder(name).insert(1 + random.nextInt(name.length() - 1), what).toString();
    }

    private static String wide(String name) {
        StringBuilder wide = new StringBuilder();
        name.chars().forEach(c -> wide.append(c > ' ' && c < 0x7f ? (char) (c + 0xfee0) : (char) c));
        return wide.toString();
    }

    private static String exchanged(String name, Random random) {
        int at = random.nextInt(name.length() - 1);
        return new StringBuilder(name).replace(at, at + 2, "" + name.charAt(at + 1) + name.charAt(at)).toString();
    }

    private static String doubled(String name, Random random) {
        int at = random.nextInt(name.length());
        return new StringBuilder(name).insert(at, name.charAt(at)).toString();
    }

    private static String dropped(String name, Random random) {
        return new StringBuilder(name).deleteCharAt(random.nextInt(name.length())).toString();
    }
}
