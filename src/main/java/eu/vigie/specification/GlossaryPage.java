package eu.vigie.specification;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Bilingual;
import eu.vigie.regulation.Glossary;
import eu.vigie.regulation.LegalStatus;
import eu.vigie.regulation.Verification;

/** The words of the program in both languages, and what they mean. */
final class GlossaryPage {

    private final Glossary glossary;
    private final PageWords words;

    GlossaryPage(Glossary glossary, PageWords words) {
        this.glossary = glossary;
        this.words = words;
    }

    String main() {
        return "<h1>" + words.say("Glossary", "Glossaire") + "</h1>\n"
                + section(words.say("Verdicts", "Verdicts"), Arrays.stream(Verdict.values())
                        .map(verdict -> row(glossary.word("verdicts", verdict.name()),
                                glossary.word("verdict-meanings", verdict.name()).in(words.language())))
                        .toList())
                + section(words.say("Force of a clause", "Force d'une disposition"), Arrays.stream(LegalStatus.values())
                        .map(status -> row(new Bilingual(status.name(), status.name()), words.status(status))).toList())
                + section(words.say("How sure we are of a text", "Degré de certitude d'un texte"),
                        Arrays.stream(Verification.values())
                                .map(sure -> row(new Bilingual(new PageWords(eu.vigie.regulation.Language.EN)
                                        .verificationWord(sure),
                                        new PageWords(eu.vigie.regulation.Language.FR)
                                                .verificationWord(sure)),
                                        words.verificationMeaning(sure.word())))
                                .toList())
                + section(words.say("How shares are attributed", "Comment les parts sont attribuées"), List.of(
                        row(new Bilingual("DIRECT", "DIRECT"), words.say("by the direct holders' own seats",
                                "selon le siège des détenteurs directs")),
                        row(new Bilingual("CASCADE", "CASCADE"), words.say("a majority holder takes all",
                                "le détenteur majoritaire emporte le tout")),
                        row(new Bilingual("MULTIPLY", "MULTIPLY"), words.say(
                                "shares multiply along a chain and add across chains",
                                "les parts se multiplient le long d'une chaîne et s'additionnent d'une chaîne à l'autre"))))
                + words(words.say("Areas", "Zones"), "areas") + words(words.say("Lists", "Listes"), "lists")
                + words(words.say("Roles", "Rôles"), "roles")
                + words(words.say("Parameters", "Paramètres"), "parameters");
    }

    private String section(String title, List<String> rows) {
        return "<h2>" + title
                + "</h2>\n<div class=\"scroll\"><table><thead><tr><th scope=\"col\">English</th><th scope=\"col\">"
                + "français</th><th scope=\"col\">" + words.say("Means", "Signifie") + "</th></tr></thead><tbody>\n"
                + String.join("", rows) + "</tbody></table></div>\n";
    }

    private static String row(Bilingual word, String meaning) {
        return "<tr><th scope=\"row\" lang=\"en\">" + Html.escape(word.en()) + "</th><td lang=\"fr\">"
                + Html.escape(word.fr()) + "</td><td>" + Html.escape(meaning) + "</td></tr>\n";
    }

    /** Words whose code is all that there is to say beside them. */
    private String words(String title, String section) {
        Map<String, Bilingual> entries = glossary.sections().getOrDefault(section, Map.of());
        return section(title, entries.entrySet().stream().map(each -> row(each.getValue(), each.getKey())).toList());
    }
}
