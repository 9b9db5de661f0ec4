package eu.vigie.specification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Bilingual;
import eu.vigie.regulation.Glossary;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.LegalStatus;
import eu.vigie.regulation.ParameterValue;
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

    /** The word set apart and what it means, as HTML; said once where the one begins the other. */
    String verification(Verification verification) {
        String meaning = Html.escape(GLOSSARY.word("verification", verification.word()).in(language));
        String word = verificationWord(verification);
        return "<strong>" + word + "</strong>"
                + (meaning.startsWith(word) ? meaning.substring(word.length()) : colon() + meaning);
    }

    /** How sure we are, in a phrase; the word is that of the files. */
    String verificationMeaning(String word) {
        return GLOSSARY.word("verification", word).in(language);
    }

    /** What a parameter is, for readers. */
    String parameter(ParameterValue value) {
        return GLOSSARY.word("parameters", value.name()).in(language);
    }

    /** A value as a reader says it: a number with its comparison and unit, a name as what it names. */
    String value(ParameterValue value) {
        if (value.comparison() == null) {
            return name(value.value());
        }
        Bilingual unit = GLOSSARY.find("units", value.unit());
        String number = language == Language.FR ? value.value().replace('.', ',') : value.value();
        return value.comparison().symbol() + " " + number + " " + (unit == null ? value.unit() : unit.in(language));
    }

    /** What a name stands for, with the name itself; several lists may stand side by side. */
    private String name(String value) {
        for (String section : List.of("areas", "meanings")) {
            Bilingual name = GLOSSARY.find(section, value);
            if (name != null) {
                return name.in(language) + " (" + value + ")";
            }
        }
        List<String> lists = List.of(value.split(" "));
        return lists.stream().allMatch(list -> GLOSSARY.find("lists", list) != null)
                ? String.join(say(" and ", " et "), lists.stream().map(this::list).toList())
                : value;
    }

    private String list(String id) {
        return say("the list ", "la liste ") + GLOSSARY.word("lists", id).in(language) + " (" + id + ")";
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

    /** The file of the index. */
    static String indexName(Language language) {
        return language == Language.FR ? "index.fr.html" : "index.html";
    }

    Language other() {
        return language == Language.EN ? Language.FR : Language.EN;
    }
}
