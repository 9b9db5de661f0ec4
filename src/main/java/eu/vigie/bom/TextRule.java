package eu.vigie.bom;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a text of CycloneDX must be, and what to say when it is not. */
enum TextRule {

    MOMENT(TextRule::isMoment, "this is no date and time with a zone", "write it as 2026-11-22T09:30:00Z"),

    UUID(pattern("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), "this is no serial number of a BOM",
            "write urn:uuid: and a UUID in lower case, or leave it out"),

    HASH(TextRule::isHash, "this is no hash",
            "write 32, 40, 64, 96 or 128 hexadecimal digits, or leave the hash out"),

    MIME(pattern("[-+a-z0-9.]+/[-+a-z0-9.]+"), "this is no media type", "write it as image/png, in lower case"),

    SPDX(SpdxLicenses::isId, "this is no id of the SPDX licence list",
            "write an id such as Apache-2.0, or give the licence by name");

    private final Predicate<String> rule;
    private final String problem;
    private final String remedy;

    TextRule(Predicate<String> rule, String problem, String remedy) {
        this.rule = rule;
        this.problem = problem;
        this.remedy = remedy;
    }

    /** @throws IllegalArgumentException for a kind of text that is not checked by itself */
    static TextRule of(Shape.Kind.Text kind) {
        return valueOf(kind.name());
    }

    boolean holds(String text) {
        return rule.test(text);
    }

    String problem() {
        return problem;
    }

    String remedy() {
        return remedy;
    }

    private static Predicate<String> pattern(String regex) {
        return Pattern.compile(regex).asMatchPredicate();
    }

    private static boolean isHash(String text) {
        return isHash(text.toCharArray(), 0, text.length());
    }

    /** Without making a text of the letters: every component may have several hashes. */
    static boolean isHash(char[] letters, int offset, int length) {
        boolean right = length == 40 || length > 0 && length <= 128 && length % 32 == 0;
        for (int i = offset; right && i < offset + length; i++) {
            right = HexFormat.isHexDigit(letters[i]);
        }
        return right;
    }

    private static boolean isMoment(String text) {
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
