package eu.vigie.matching;

/** What is left of a word when letters that the eye or the ear confuses are one. */
final class Lookalike {

    private Lookalike() {}

    /**
     * Digits and signs as the letters they are drawn like, "vv" and "v" as "w", "rn" as "m", "l", "j" and "y" as "i". Two
     * texts with one such shape may be meant to be taken for each other; they are not the same name.
     */
    static String shape(String plain) {
        StringBuilder shape = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            char next = at + 1 < plain.length() ? plain.charAt(at + 1) : 0;
            if (c == 'v' && next == 'v') {
                shape.append('w');
                at++;
            } else if (c == 'r' && next == 'n') {
                shape.append('m');
                at++;
            } else {
                shape.append(drawn(c));
            }
        }
        return shape.toString();
    }

    private static char drawn(char c) {
        return switch (c) {
            case '0' -> 'o';
            case '1', 'l', '|', '!', 'j', 'y' -> 'i';
            case '2' -> 'z';
            case '3', '€' -> 'e';
            case '4', '@' -> 'a';
            case '5', '$' -> 's';
            case '7' -> 't';
            case '8' -> 'b';
            case '9' -> 'g';
            case 'v' -> 'w';
            default -> c;
        };
    }
}
