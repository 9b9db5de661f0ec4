package eu.vigie.specification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Bilingual;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.LegalStatus;
import eu.vigie.regulation.Verification;

/** The words of the pages themselves. */
record PageWords(Language language) {

    String say(String english, String french) {
        return new Bilingual(english, french).in(language);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language == Language.EN ? Locale.UK : Locale.FRANCE).format(day);
    }

    /** "from … until …", the end day out. */
    String span(LocalDate from, @Nullable LocalDate until) {
        return until == null
                ? say("from ", "depuis le ") + day(from) + say(", no end known", ", sans fin connue")
                : say("from ", "du ") + day(from) + say(" until ", " au ") + day(until) + say(", excluded", " exclu");
    }

    String colon() {
        return say(": ", " : ");
    }

    String until(@Nullable LocalDate day) {
        return day == null ? say("no end known", "sans fin connue") : day(day);
    }

    String status(LegalStatus status) {
        return switch (status) {
            case IN_FORCE -> say("in force: a breach can be found", "en vigueur : une infraction peut être constatée");
            case BY_REFERENCE -> say("imported by an act in force: a breach can be found",
                    "importée par un acte en vigueur : une infraction peut être constatée");
            case CALL_DEPENDENT -> say("binds only where the call carries it: a breach then, else a flag at most",
                    "n'oblige que si l'appel la reprend : infraction alors, sinon à signaler au plus");
            case NOT_YET_APPLICABLE -> say("adopted and not applicable yet: a flag at most",
                    "adoptée mais pas encore applicable : à signaler au plus");
            case STATUS_UNKNOWN -> say("its force is not known: a flag at most",
                    "sa force est inconnue : à signaler au plus");
            case PROPOSAL -> say("proposed: a flag at most", "proposée : à signaler au plus");
            case SOFT_LAW -> say("soft law: a flag at most", "droit souple : à signaler au plus");
            case PRESS -> say("a public statement: a flag at most", "une déclaration publique : à signaler au plus");
            case FOREIGN -> say("foreign law: a flag at most", "droit étranger : à signaler au plus");
            case ANALOGY -> say("by analogy: a flag at most", "par analogie : à signaler au plus");
        };
    }

    String verification(Verification verification) {
        return switch (verification) {
            case READ -> say("the text was read", "le texte a été lu");
            case SECOND_HAND -> say("somebody else quotes it", "cité par un tiers");
            case RECALLED -> say("from general knowledge, to be confirmed by a lawyer",
                    "de mémoire, à confirmer par un juriste");
        };
    }

    String verificationWord(Verification verification) {
        return switch (verification) {
            case READ -> say("read", "lu");
            case SECOND_HAND -> say("second-hand", "de seconde main");
            case RECALLED -> say("recalled", "de mémoire");
        };
    }

    String verdict(Verdict verdict) {
        return VerdictWords.of(verdict, language);
    }

    /** The file of a rule's page. */
    static String fileName(eu.vigie.regulation.RuleId rule, Language language) {
        return rule.id() + (language == Language.FR ? ".fr.html" : ".html");
    }

    Language other() {
        return language == Language.EN ? Language.FR : Language.EN;
    }
}
