package eu.vigie.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import eu.vigie.regulation.Language;

/**
 * Says in a language what the program adds to the source of a stake: that documents disagree, that the party concerned does, that
 * it says so of itself. What the document itself says of its source stays as it is.
 */
public final class SourceWords {

    private static final Pattern ADDED = Pattern.compile(
            "(?:^|(?<=; ))(documents disagree: |the party concerned disagrees: |says so of itself$)(.*)",
            Pattern.DOTALL);
    private static final Pattern CLAIM = Pattern
            .compile("(?<document>[^;]*?) at (?<place>[^;]*?) says (?<share>[^;]*)");

    private SourceWords() {}

    /** The source of a stake as {@code EvidenceRef} has it. */
    public static String in(String source, Language language) {
        Matcher added = ADDED.matcher(source);
        if (language == Language.EN || !added.find()) {
            return source;
        }
        String before = source.substring(0, added.start());
        return before.replaceAll("; $", " ; ") + switch (added.group(1)) {
            case "says so of itself" -> "le dit d'elle-même";
            case "documents disagree: " -> "les documents divergent : " + claims(added.group(2), language);
            default -> "la partie concernée n'est pas d'accord : " + claims(added.group(2), language);
        };
    }

    private static String claims(String claims, Language language) {
        Matcher claim = CLAIM.matcher(in(claims, language));
        return claim.replaceAll(found -> Matcher.quoteReplacement(claim.group("document") + ", "
                + ProblemWords.place(claim.group("place"), language) + ", indique "
                + share(claim.group("share"))))
                .replace("; ", " ; ").replace("  ;", " ;");
    }

    private static String share(String share) {
        return share.replace(", ", " ; ").replace('.', ',').replace("null", "une part inconnue");
    }
}
