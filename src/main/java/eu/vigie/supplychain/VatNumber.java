package eu.vigie.supplychain;

import static eu.vigie.supplychain.CheckDigits.digit;
import static eu.vigie.supplychain.CheckDigits.luhn;
import static eu.vigie.supplychain.CheckDigits.mod11And10;
import static eu.vigie.supplychain.CheckDigits.mod97;
import static eu.vigie.supplychain.CheckDigits.weighted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Numbers for value-added tax of the Member States, Northern Ireland (XI), the United Kingdom, Switzerland and Norway: the
 * form of each State's and, where a State made its rule public, the check digits. Greece's begin with EL.
 *
 * <p>Source: the Commission's routines for VIES and the States' own notices, as collected in python-stdnum 1.18, against which
 * the tests compare; verification: second-hand. Numbers of natural persons are taken by their form.
 */
final class VatNumber {

    private record Rule(Pattern form, Predicate<String> check) {}

    private static final String DIGITS = "[0-9]{%d}";
    private static final Map<String, Rule> RULES = rules();

    private VatNumber() {}

    /** Whether the number, in capitals without spaces and its State before it, is one. */
    static boolean isValid(String number) {
        Rule rule = number.length() < 4 ? null : RULES.get(number.substring(0, 2));
        String rest = rule == null ? "" : number.substring(2);
        return rule != null && rule.form().matcher(rest).matches() && rule.check().test(rest);
    }

    /** What a country's numbers begin with: Greece's with EL. */
    static String prefix(String country) {
        String upper = country.toUpperCase(java.util.Locale.ROOT);
        return upper.equals("GR") ? "EL" : upper.equals("UK") ? "GB" : upper;
    }

    /** States whose numbers are known, by the two letters before them, sorted. */
    static List<String> states() {
        return RULES.keySet().stream().sorted().toList();
    }

    private static Map<String, Rule> rules() {
        Map<String, Rule> rules = new HashMap<>();
        rules.put("AT", rule("U[0-9]{8}", VatNumber::austria));
        rules.put("BE", rule("[01][0-9]{9}", n -> 97 - number(n, 0, 8) % 97 == number(n, 8, 10)));
        rules.put("BG", rule("[0-9]{9,10}", n -> n.length() == 10 || bulgaria(n)));
        rules.put("CY", rule("[0-9]{8}[A-Z]", VatNumber::cyprus));
        rules.put("CZ", rule("[0-9]{8,10}", n -> n.length() > 8 || czechia(n)));
        rules.put("DE", rule("[1-9][0-9]{8}", n -> mod11And10(n)));
        rules.put("DK", rule(digits(8), n -> weighted(n, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0));
        rules.put("EE", rule(digits(9), n -> weighted(n, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0));
        rules.put("EL", rule(digits(9), n -> weighted(n, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10 == digit(n, 8)));
        rules.put("ES", rule("[A-Z0-9][0-9]{7}[A-Z0-9]", VatNumber::spain));
        rules.put("FI", rule(digits(8), n -> weighted(n, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0));
        rules.put("FR", rule("[0-9A-HJ-NP-Z]{2}[0-9]{9}", VatNumber::france));
        rules.put("HR", rule(digits(11), n -> mod11And10(n)));
        rules.put("HU", rule(digits(8), n -> weighted(n, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0));
        rules.put("IE", rule("[0-9][0-9A-Z+*][0-9]{5}[A-W][A-I]?", VatNumber::ireland));
        rules.put("IT", rule("[0-9]{7}(0[0-9]{2}|100|120|121|888|999)[0-9]", n -> luhn(n)));
        rules.put("LT", rule("[0-9]{9}|[0-9]{12}", VatNumber::lithuania));
        rules.put("LU", rule(digits(8), n -> number(n, 0, 6) % 89 == number(n, 6, 8)));
        rules.put("LV", rule(digits(11), n -> n.charAt(0) <= '3'
                || weighted(n, 9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1) % 11 == 3));
        rules.put("MT", rule(digits(8), n -> weighted(n, 3, 4, 6, 7, 8, 9, 10, 1) % 37 == 0));
        rules.put("NL", rule("[0-9]{9}B[0-9]{2}",
                n -> weighted(n, 9, 8, 7, 6, 5, 4, 3, 2, -1) % 11 == 0 || mod97("NL" + n) == 1));
        rules.put("PL", rule(digits(10), n -> weighted(n, 6, 5, 7, 2, 3, 4, 5, 6, 7, -1) % 11 == 0));
        rules.put("PT", rule("[1-9][0-9]{8}",
                n -> (11 - weighted(n, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 11 % 10 == digit(n, 8)));
        rules.put("RO", rule("[1-9][0-9]{1,9}", VatNumber::romania));
        rules.put("SE", rule("[0-9]{10}(?!00)[0-9]{2}", n -> luhn(n.substring(0, 10))));
        rules.put("SI", rule("[1-9][0-9]{7}", VatNumber::slovenia));
        rules.put("SK", rule(digits(10), n -> Long.parseLong(n) % 11 == 0));
        Rule british = rule("[0-9]{9}([0-9]{3})?|GD[0-4][0-9]{2}|HA[5-9][0-9]{2}", VatNumber::britain);
        rules.put("GB", british);
        rules.put("XI", british);
        rules.put("CH", rule("E[0-9]{9}", n -> eleven(n.substring(1), 5, 4, 3, 2, 7, 6, 5, 4)));
        rules.put("NO", rule("[0-9]{9}", n -> eleven(n, 3, 2, 7, 6, 5, 4, 3, 2)));
        return Map.copyOf(rules);
    }

    private static Rule rule(String form, Predicate<String> check) {
        return new Rule(Pattern.compile(form), check);
    }

    private static String digits(int count) {
        return String.format(DIGITS, count);
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    /** The check digit follows the weighted ones and makes their sum a multiple of eleven; never ten. */
    private static boolean eleven(String digits, int... weights) {
        int check = (11 - weighted(digits, weights) % 11) % 11;
        return check < 10 && check == digit(digits, weights.length);
    }

    private static boolean austria(String number) {
        int sum = 4;
        for (int at = 1; at < 8; at++) {
            int digit = digit(number, at) * (at % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return (10 - sum % 10) % 10 == digit(number, 8);
    }

    private static boolean bulgaria(String number) {
        int check = weighted(number, 1, 2, 3, 4, 5, 6, 7, 8) % 11;
        return (check < 10 ? check : weighted(number, 3, 4, 5, 6, 7, 8, 9, 10) % 11 % 10) == digit(number, 8);
    }

    private static boolean cyprus(String number) {
        int[] odd = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
        int sum = 0;
        for (int at = 0; at < 8; at++) {
            sum += at % 2 == 0 ? odd[digit(number, at)] : digit(number, at);
        }
        return !number.startsWith("12") && (char) ('A' + sum % 26) == number.charAt(8);
    }

    private static boolean czechia(String number) {
        int check = (11 - weighted(number, 8, 7, 6, 5, 4, 3, 2) % 11) % 11;
        return number.charAt(0) != '9' && (check == 0 ? 1 : check) % 10 == digit(number, 7);
    }

    private static boolean france(String number) {
        String siren = number.substring(2);
        if (!siren.startsWith("000") && !luhn(siren)) {
            return false; // Monaco's begin with 000 and have no check digit
        }
        String key = number.substring(0, 2);
        if (key.chars().allMatch(c -> c <= '9')) {
            return Integer.parseInt(key) == (12 + 3 * (Integer.parseInt(siren) % 97)) % 97;
        }
        String letters = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
        int first = letters.indexOf(key.charAt(0));
        int second = letters.indexOf(key.charAt(1));
        int check = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
        return (Integer.parseInt(siren) + 1 + check / 11) % 11 == check % 11;
    }

    private static boolean ireland(String number) {
        String digits = Character.isDigit(number.charAt(1))
                ? number.substring(0, 7)
                : "0" + number.substring(2, 7) + number.charAt(0);
        int sum = weighted(digits, 8, 7, 6, 5, 4, 3, 2)
                + (number.length() == 9 && Character.isDigit(number.charAt(1)) ? 9 * (number.charAt(8) - 'A' + 1) : 0);
        return "WABCDEFGHIJKLMNOPQRSTUV".charAt(sum % 23) == number.charAt(7);
    }

    private static boolean lithuania(String number) {
        int length = number.length() - 1;
        if (number.charAt(length - 1) != '1') {
            return false;
        }
        int first = 0;
        int second = 0;
        for (int at = 0; at < length; at++) {
            first += (1 + at % 9) * digit(number, at);
            second += (1 + (at + 2) % 9) * digit(number, at);
        }
        int check = first % 11;
        return (check < 10 ? check : second % 11 % 10) == digit(number, length);
    }

    private static boolean romania(String number) {
        String padded = "0".repeat(10 - number.length()) + number;
        return 10 * weighted(padded, 7, 5, 3, 2, 1, 7, 5, 3, 2) % 11 % 10 == digit(padded, 9);
    }

    private static boolean slovenia(String number) {
        int check = 11 - weighted(number, 8, 7, 6, 5, 4, 3, 2) % 11;
        return check < 11 && check % 10 == digit(number, 7);
    }

    private static boolean britain(String number) {
        if (number.length() == 5) {
            return true;
        }
        int sum = weighted(number, 8, 7, 6, 5, 4, 3, 2, 10, 1) % 97;
        return sum == 0 || sum == 42 || sum == 55;
    }

    /** A letter, seven digits and a check digit or letter of a company; else a person's, checked by its letter. */
    private static boolean spain(String number) {
        char first = number.charAt(0);
        char last = number.charAt(8);
        if ("ABCDEFGHJNPQRSUVW".indexOf(first) < 0) {
            return "KLM".indexOf(first) >= 0 || person(number, first, last);
        }
        int sum = 0;
        for (int at = 1; at < 8; at++) {
            int digit = digit(number, at) * (at % 2 == 1 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        int check = (10 - sum % 10) % 10;
        boolean letter = last == "JABCDEFGHI".charAt(check);
        boolean digit = last == '0' + check;
        return letter || digit;
    }

    private static boolean person(String number, char first, char last) {
        int from = "XYZ".indexOf(first);
        String digits = from >= 0 ? from + number.substring(1, 8) : number.substring(0, 8);
        return digits.chars().allMatch(Character::isDigit)
                && "TRWAGMYFPDXBNJZSQVHLCKE".charAt(Integer.parseInt(digits) % 23) == last;
    }
}
