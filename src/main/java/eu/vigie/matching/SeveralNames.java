package eu.vigie.matching;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands for several names of one company in one text: a name and its former one, a brand or division and its company, a name
 * and what it is known by.
 */
final class SeveralNames {

    private static final int SHORTEST = 3;
    /** The words by which one sees it; none of them says anything where it is not between two names. */
    private static final List<String> SIGNS = List.of("aka", "a.k.a", "dba", "d.b.a", "formerly", "previously",
            "trading",
            "now", "ex", "division", "brand", "part", "anciennement", "désormais", "devenu", "marque", "filiale",
            "vormals", "früher");
    private static final BitSet BEGINNINGS = beginnings();
    private static final Pattern BETWEEN = Pattern
            .compile("(?i)/|[\\[\\]]|\\b(?:a\\.?k\\.?a\\.?|d\\.?b\\.?a\\.?|formerly|"
                    + "previously|trading as|now|ex|an?\\s+division\\s+of|division\\s+of|an?\\s+brand\\s+of|part\\s+of|"
                    + "anciennement|désormais|devenu|une?\\s+(?:marque|division|filiale)\\s+d[eu]|vormals|früher)[\\s-]");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]{5,})\\)");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[\\s,;()-]+|[\\s,;()-]+$");

    private SeveralNames() {}

    /** The text, and where it gives several names, each of them. */
    static List<String> of(String text) {
        boolean brackets = text.indexOf('(') >= 0;
        if (!brackets && !isSigned(text)) {
            return List.of(text);
        }
        Stream<String> pieces = BETWEEN.splitAsStream(text).filter(piece -> !piece.equals(text));
        Matcher inBrackets = IN_BRACKETS.matcher(text);
        Stream<String> bracketed = brackets && inBrackets.find() ? Stream.of(inBrackets.group(1)) : Stream.of();
        return Stream.concat(Stream.of(text), Stream.concat(pieces, bracketed)
                .map(piece -> AT_THE_ENDS.matcher(piece).replaceAll("")).filter(piece -> piece.length() >= SHORTEST))
                .distinct().toList();
    }

    private static boolean isSigned(String text) {
        boolean begins = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '/' || c == '[' || begins && isSign(text, at)) {
                return true;
            }
            begins = c == ' ' || c == ',' || c == '-';
        }
        return false;
    }

    private static boolean isSign(String text, int at) {
        if (at + 1 >= text.length() || !BEGINNINGS.get(beginning(text.charAt(at), text.charAt(at + 1)))) {
            return false;
        }
        for (String sign : SIGNS) {
            if (text.regionMatches(true, at, sign, 0, sign.length())) {
                return true;
            }
        }
        return false;
    }

    /** Two letters whatever their case; other pairs may have the same number. */
    private static int beginning(char first, char second) {
        return (first | 0x20) & 0xff | ((second | 0x20) & 0xff) << 8;
    }

    private static BitSet beginnings() {
        BitSet beginnings = new BitSet(1 << 16);
        SIGNS.forEach(sign -> beginnings.set(beginning(sign.charAt(0), sign.charAt(1))));
        return beginnings;
    }
}
