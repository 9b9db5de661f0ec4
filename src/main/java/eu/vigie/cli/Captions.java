package eu.vigie.cli;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Bilingual;
import eu.vigie.regulation.Language;

/** The words around the findings, in one language. */
record Captions(Language language) {

    static Captions in(Language language) {
        return new Captions(language);
    }

    String name(Verdict verdict) {
        return say(switch (verdict) {
            case BREACH -> new Bilingual("BREACH", "INFRACTION (BREACH)");
            case UNDETERMINED -> new Bilingual("UNDETERMINED", "INDÉTERMINÉ (UNDETERMINED)");
            case FLAG -> new Bilingual("FLAG", "À SIGNALER (FLAG)");
            case DEROGATED -> new Bilingual("DEROGATED", "DÉROGATION (DEROGATED)");
            case COMPLIANT -> new Bilingual("COMPLIANT", "CONFORME (COMPLIANT)");
            case NOT_APPLICABLE -> new Bilingual("NOT_APPLICABLE", "SANS OBJET (NOT_APPLICABLE)");
        });
    }

    String kind(String kind) {
        return switch (kind) {
            case "consortium" -> say(new Bilingual("consortium", "consortium"));
            case "bom" -> say(new Bilingual("bill of materials", "nomenclature"));
            default -> say(new Bilingual("knowledge", "connaissances"));
        };
    }

    String places(long count, @Nullable String quantity) {
        String pieces = quantity == null
                ? say(new Bilingual("quantity not known", "quantité inconnue"))
                : say(new Bilingual("%s pieces", "%s pièces")).formatted(quantity);
        return (count == 1
                ? say(new Bilingual("1 place", "1 emplacement"))
                : say(new Bilingual("%d places", "%d emplacements")).formatted(count)) + ", " + pieces;
    }

    String andMoreParts(int count) {
        return count == 1
                ? say(new Bilingual("(and 1 more part)", "(et 1 autre pièce)"))
                : say(new Bilingual("(and %d more parts)", "(et %d autres pièces)")).formatted(count);
    }

    String verdict() {
        return say(new Bilingual("Verdict", "Verdict"));
    }

    String asOf() {
        return say(new Bilingual("as of", "au"));
    }

    String profile() {
        return say(new Bilingual("profile", "profil"));
    }

    String lines() {
        return say(new Bilingual("lines", "lignes"));
    }

    String rejected() {
        return say(new Bilingual("rejected", "rejetées"));
    }

    String law() {
        return say(new Bilingual("Law", "Droit"));
    }

    String verification() {
        return say(new Bilingual("source", "source"));
    }

    String reasoning() {
        return say(new Bilingual("Because", "Motifs"));
    }

    String where() {
        return say(new Bilingual("Where", "Où"));
    }

    String settles() {
        return say(new Bilingual("Would settle it", "Pour trancher"));
    }

    String cures() {
        return say(new Bilingual("Would cure it", "Pour y remédier"));
    }

    String problems() {
        return say(new Bilingual("Lines that could not be read", "Lignes illisibles"));
    }

    String notes() {
        return say(new Bilingual("Left out, and of no weight here", "Laissé de côté, et sans effet ici"));
    }

    String more() {
        return say(new Bilingual(
                "Each finding with its law, its reasoning and its places: --format text. As data: --format json.",
                "Chaque constat avec son droit, ses motifs et ses emplacements : --format text. En données : --format json."));
    }

    private String say(Bilingual words) {
        return words.in(language);
    }
}
