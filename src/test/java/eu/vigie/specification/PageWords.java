package eu.vigie.specification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Bilingual;
import eu.vigie.regulation.Glossary;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.LegalStatus;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.Verification;

/** The words of the pages themselves. */
record PageWords(Language language) {

    private static final Glossary GLOSSARY = RuleCatalogue.fromClassPath().glossary();

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
        return GLOSSARY.word("status", status.name()).in(language);
    }

    String verification(Verification verification) {
        return GLOSSARY.word("verification", verification.word()).in(language);
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
