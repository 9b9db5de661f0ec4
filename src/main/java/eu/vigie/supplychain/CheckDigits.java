package eu.vigie.supplychain;

/** The ways in which numbers of registers check themselves. Digits are characters 0 to 9. */
final class CheckDigits {

    private CheckDigits() {}

    /** ISO/IEC 7812-1, annex B: every second digit from the right is doubled; the digits' sum ends in 0. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digit(digits, digits.length() - 1 - at) * (1 + at % 2);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }

    /** ISO/IEC 7064, MOD 11,10. */
    static boolean mod11And10(String digits) {
        int check = 5;
        for (int at = 0; at < digits.length(); at++) {
            check = ((check == 0 ? 10 : check) * 2 % 11 + digit(digits, at)) % 10;
        }
        return check == 1;
    }

    /** The digits times these weights. */
    static int weighted(String digits, int... weights) {
        int sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * digit(digits, at);
        }
        return sum;
    }

    static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }

    /** Letters stand for 10 to 35; the whole number modulo 97. */
    static int mod97(String text) {
        int remainder = 0;
        for (int at = 0; at < text.length(); at++) {
            int value = Character.digit(text.charAt(at), 36);
            remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
        }
        return remainder;
    }
}
