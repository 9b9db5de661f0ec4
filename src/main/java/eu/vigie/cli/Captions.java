package eu.vigie.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.ControlQuestion.Sort;
import eu.vigie.finding.DayWords;
import eu.vigie.finding.Phrasebook;
import eu.vigie.finding.ProblemWords;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Bilingual;
import eu.vigie.regulation.Clause;
import eu.vigie.regulation.Glossary;
import eu.vigie.regulation.Language;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.InterestKind;

/** The words around the findings, in one language. */
record Captions(Glossary glossary, Phrasebook phrases, Language language) {

    /** A verdict as this language writes it; in others than English with the word that the data have. */
    String name(Verdict verdict) {
        String word = glossary.word("verdicts", verdict.name()).in(language);
        return word.equals(verdict.name()) ? word : word + " (" + verdict.name() + ")";
    }

    /** What a verdict says and does not say. */
    String meaning(Verdict verdict) {
        return glossary.word("verdict-meanings", verdict.name()).in(language);
    }

    /** What a clause's status allows, and how sure its text is. */
    String force(Clause clause) {
        return glossary.word("status", clause.status().name()).in(language) + say("; ", " ; ")
                + glossary.word("verification", clause.verification().word()).in(language);
    }

    String kind(String kind) {
        return switch (kind) {
            case "consortium" -> say("consortium", "consortium");
            case "bom" -> say("bill of materials", "nomenclature");
            case "list" -> say("list", "liste");
            case "exceptions" -> say("exceptions", "exceptions");
            default -> say("knowledge", "connaissances");
        };
    }

    /** How much was read of an input of this kind. */
    String read(String kind, int count) {
        return switch (kind) {
            case "consortium" -> counted(count, "member", "membre");
            case "bom", "list" -> counted(count, "line", "ligne");
            case "exceptions" -> counted(count, "exception", "exception");
            default -> counted(count, "statement", "déclaration");
        };
    }

    String excepted() {
        return say("Excepted: ", "Exception : ");
    }

    /** In how many places, and how much in all: pieces, metres or litres, as the bill counts. */
    String places(long count, @Nullable BigDecimal quantity) {
        return counted(count, "place", "emplacement") + ", " + (quantity == null
                ? say("quantity not known", "quantité inconnue")
                : say("quantity ", "quantité ") + phrases.number(quantity));
    }

    String andMoreParts(int count) {
        return count == 1
                ? say("(and 1 more part)", "(et 1 autre pièce)")
                : say("(and %d more parts)", "(et %d autres pièces)").formatted(count);
    }

    private String counted(long count, String english, String french) {
        return phrases.number(BigDecimal.valueOf(count)) + " " + say(english, french) + (count == 1 ? "" : "s");
    }

    /** Of places that the text does not list. */
    String andMorePlaces(long count) {
        return count == 1
                ? say("(and 1 more place)", "(et 1 autre emplacement)")
                : say("(and %s more places)", "(et %s autres emplacements)")
                        .formatted(phrases.number(BigDecimal.valueOf(count)));
    }

    String verdict() {
        return say("Verdict: ", "Verdict : ");
    }

    /** Before a list that rules asked. */
    String asked() {
        return say("asked the list", "liste consultée :");
    }

    String partial() {
        return say("not whole", "partielle");
    }

    String entries(int count) {
        return phrases.number(BigDecimal.valueOf(count)) + " " + say(count == 1 ? "entry" : "entries",
                count == 1 ? "entrée" : "entrées");
    }

    String asOf() {
        return say("as of", "au");
    }

    String profile() {
        return say("profile", "profil");
    }

    String faults() {
        return say("Rules that failed: they acquit nobody and blame nobody, and this assessment is not complete",
                "Règles en défaut : elles n'acquittent ni n'accusent personne, et cette évaluation est incomplète");
    }

    String rejected(int count) {
        return count + " " + say("rejected", count == 1 ? "rejetée" : "rejetées");
    }

    String asks() {
        return say("Asked: ", "Demandé : ");
    }

    String law() {
        return say("Law: ", "Droit : ");
    }

    String reasoning() {
        return say("Because:", "Motifs :");
    }

    String where() {
        return say("Where:", "Où :");
    }

    String settles() {
        return say("What would settle it: ", "Ce qui trancherait : ");
    }

    String cures() {
        return say("What would put it right: ", "Ce qui y remédierait : ");
    }

    String byRule() {
        return say("By rule", "Par règle");
    }

    String problem(InputProblem problem) {
        return ProblemWords.line(problem, language);
    }

    String problems() {
        return say("What could not be read, or contradicts itself", "Ce qui n'a pu être lu, ou se contredit");
    }

    String notes() {
        return say("Left out, or said in several ways: no verdict rests on it alone",
                "Laissé de côté, ou dit de plusieurs façons : aucun verdict n'en dépend seul");
    }

    String more() {
        return say("Each finding with its law, its reasoning and its places: --format text. As data: --format json.",
                "Chaque constat avec son droit, ses motifs et ses emplacements : --format text. En données : --format json.");
    }

    /** What was asked of the stakes. */
    String question(Sort sort, LocalDate asOf) {
        return switch (sort) {
            case CONTROL -> say("Who controls whom, as of ", "Qui contrôle qui, au ");
            case ULTIMATE ->
                say("Controllers whom nobody controls, as of ", "Contrôleurs que personne ne contrôle, au ");
            case FIFTY_PERCENT_RULE -> say("Who owns half or more of whom, by the 50 % rule of sanctions law, as of ",
                    "Qui détient la moitié ou plus de qui, selon la règle des 50 % du droit des sanctions, au ");
            case INTEGRATED -> say(
                    "Integrated ownership: shares multiplied along chains and added across them, each chain ending at its holder; it is no test of control. As of ",
                    "Détention intégrée : parts multipliées le long des chaînes et additionnées d'une chaîne à l'autre, chaque chaîne s'arrêtant à son détenteur ; ce n'est pas un critère de contrôle. Au ");
            case CAPITAL -> say("How much of the capital is of an area, as of ",
                    "Quelle part du capital relève d'un territoire, au ");
        } + DayWords.in(asOf, language);
    }

    String decisive() {
        return say("Decisive (without any one of these it would not be certain):",
                "Décisif (sans l'un quelconque de ces éléments, ce ne serait plus certain) :");
    }

    String path(int number, int all) {
        return say("Way %d of %d:", "Voie %d sur %d :").formatted(number, all);
    }

    String integrated(String holder, String share, String company, boolean loop) {
        return say("%s: %s of the capital of %s", "« %s » : %s du capital de « %s »").formatted(party(holder), share,
                party(company)) + loop(loop);
    }

    /** The share of a capital that is of an area, by one attribution. */
    String capital(String attribution, String company, String area, String share, boolean consistent, boolean loop) {
        String how = switch (attribution) {
            case "DIRECT" ->
                say("by its direct holders' own seats (DIRECT)", "selon le siège de ses détenteurs directs (DIRECT)");
            case "CASCADE" ->
                say("a majority holder taking all (CASCADE)", "le détenteur majoritaire emportant le tout (CASCADE)");
            default -> say("multiplied along chains (MULTIPLY)", "en multipliant le long des chaînes (MULTIPLY)");
        };
        Bilingual known = glossary.find("areas", area);
        return say("Of the capital of %s, %s, is of %s: %s", "Du capital de « %s », %s relève de %s : %s").formatted(
                party(company), how, known == null ? area : known.in(language), share)
                + (consistent ? "" : say("; the holdings contradict each other", " ; les détentions se contredisent"))
                + loop(loop);
    }

    private String loop(boolean loop) {
        return loop ? say(" (through a loop, solved exactly)", " (par une boucle, résolue exactement)") : "";
    }

    private String party(String name) {
        Bilingual unnamed = glossary.find("parties", name);
        return unnamed == null ? name : unnamed.in(language);
    }

    String certain() {
        return say("Certain", "Certain");
    }

    String possible() {
        return say("Possible: the documents allow it and do not prove it",
                "Possible : les documents le permettent sans le prouver");
    }

    String contradictions() {
        return say("Contradictions: nothing follows from these", "Contradictions : rien ne s'ensuit");
    }

    String remarks() {
        return say("To be looked at", "À examiner");
    }

    String ring(List<String> names) {
        return say("These hold one another, or themselves, in a loop, of which the law says nothing: ",
                "Ceux-ci se détiennent mutuellement, ou eux-mêmes, en boucle, ce dont le droit ne dit rien : ")
                + String.join(say("; ", " ; "), names);
    }

    String claimed() {
        return say(
                "Stated to be held through others, and not borne out by the stakes that are read, so control is possible:",
                "Déclaré comme détenu à travers d'autres, sans que les participations lues le confirment ; un contrôle est donc possible :");
    }

    /** Half of the votes and no control. */
    String half(String holder, String votes) {
        return say("%s has %s of the votes: no control, but it can block decisions, and joint control is possible",
                "« %s » a %s des voix : ce n'est pas un contrôle, mais il peut bloquer les décisions, et un contrôle conjoint est possible")
                .formatted(party(holder), votes);
    }

    String nobody() {
        return say("Nobody, as far as these documents say.", "Personne, pour autant que le disent ces documents.");
    }

    /** Of companies whose own holders contradict each other. */
    String open(List<String> companies) {
        String names = String.join(", ", companies);
        return say(
                "Of " + names + " nobody can be named: what is stated of who holds it cannot all be true (see below).",
                "Pour " + names
                        + ", nul ne peut être nommé : ce qui est déclaré de ses détenteurs ne peut être entièrement vrai (voir ci-dessous).");
    }

    String colon() {
        return say(": ", " : ");
    }

    /** Of a company: what its stated stakes come to. */
    String adds(InterestKind ledger, String sum, boolean complete) {
        String stated = switch (ledger) {
            case VOTING_RIGHTS -> say("the votes stated come to ", "les voix déclarées font ");
            case APPOINTMENT_OF_BOARD ->
                say("the seats stated on the board come to ", "les sièges déclarés au conseil font ");
            default -> say("the capital stated comes to ", "le capital déclaré fait ");
        };
        return stated + sum
                + (complete ? say(", and all holders are listed", ", et tous les détenteurs sont cités") : "");
    }

    private String say(String english, String french) {
        return new Bilingual(english, french).in(language);
    }
}
