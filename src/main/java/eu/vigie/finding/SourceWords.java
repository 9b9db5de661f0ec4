package eu.vigie.finding;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.regulation.Language;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.SourceNote;
import eu.vigie.supplychain.SourceNote.Claim;

/**
 * Says in a language who states a fact and what the program adds to that: that documents disagree, that the party concerned does,
 * that it says so of itself. What the document itself says of its source stays as it is.
 */
public final class SourceWords {

    private SourceWords() {}

    /** Null when the document names no source and nothing is to be added. */
    public static @Nullable String in(EvidenceRef evidence, Language language) {
        List<String> all = Stream
                .concat(Stream.ofNullable(evidence.source()),
                        evidence.notes().stream().map(note -> note(note, language)))
                .toList();
        return all.isEmpty() ? null : String.join(separator(language), all);
    }

    private static String note(SourceNote note, Language language) {
        boolean english = language == Language.EN;
        return switch (note) {
            case SourceNote.OfItself() -> english ? "says so of itself" : "le dit d'elle-même";
            case SourceNote.Disagreement(List<Claim> claims) ->
                disagree(claims, english) + claims(claims, language);
            case SourceNote.Objection(List<Claim> claims) ->
                (english ? "the party concerned disagrees: " : "la partie concernée n'est pas d'accord : ")
                        + claims(claims, language);
        };
    }

    private static String disagree(List<Claim> claims, boolean english) {
        boolean one = claims.stream().map(Claim::document).distinct().count() == 1;
        return english
                ? (one ? "statements disagree: " : "documents disagree: ")
                : (one ? "les déclarations divergent : " : "les documents divergent : ");
    }

    private static String claims(List<Claim> claims, Language language) {
        return claims.stream().map(claim -> claim(claim, language)).distinct()
                .collect(Collectors.joining(separator(language)));
    }

    private static String claim(Claim claim, Language language) {
        return language == Language.EN
                ? claim.document() + " at " + claim.place() + " says "
                        + (claim.share() == null ? "an unknown share" : claim.share())
                : claim.document() + ", " + ProblemWords.place(claim.place(), language) + ", indique "
                        + french(claim.share());
    }

    private static String french(@Nullable Share share) {
        return share == null ? "une part inconnue" : share.toString().replace(", ", " ; ").replace('.', ',');
    }

    private static String separator(Language language) {
        return language == Language.EN ? "; " : " ; ";
    }
}
