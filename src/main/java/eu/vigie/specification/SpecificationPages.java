package eu.vigie.specification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import eu.vigie.regulation.Clause;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;

/** Writes the specification: an index and a page for each rule, in each language. Same sources, same bytes. */
record SpecificationPages(RuleCatalogue catalogue, List<FeatureFile> features, RunResults results,
        Production production) {

    /** Replaces the pages that are in the folder. */
    void write(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Language language : Language.values()) {
                Files.writeString(folder.resolve(PageWords.indexName(language)), index(language));
                PageWords words = new PageWords(language);
                for (Aside aside : Aside.values()) {
                    Files.writeString(folder.resolve(aside.fileName(language)), aside(aside, words));
                }
            }
            for (FeatureFile feature : features) {
                Files.writeString(folder.resolve(PageWords.fileName(feature.rule(), feature.language())),
                        new RulePage(catalogue, feature, results, production).html());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String aside(Aside aside, PageWords words) {
        String main = switch (aside) {
            case COVERAGE -> new CoveragePage(catalogue, features, results, words).main();
            case SOURCES -> new SourcesPage(catalogue, words).main();
            case GLOSSARY -> new GlossaryPage(catalogue.glossary(), words).main();
        };
        return PageFrame.page(words.language(), aside.title(words), navigation(words, aside.fileName(words.other())),
                main,
                production.footer(words));
    }

    private static String navigation(PageWords words, String twin) {
        return "<a href=\"" + PageWords.indexName(words.language()) + "\">"
                + words.say("All rules", "Toutes les règles")
                + "</a> · <a href=\"" + twin + "\" hreflang=\"" + words.other().tag() + "\" lang=\""
                + words.other().tag()
                + "\">" + words.say("Français", "English") + "</a>";
    }

    private static String asides(PageWords words) {
        return "<ul>\n" + Html.each(Arrays.asList(Aside.values()), aside -> "<li><a href=\""
                + aside.fileName(words.language()) + "\">" + aside.title(words) + "</a></li>\n") + "</ul>\n";
    }

    private String index(Language language) {
        PageWords words = new PageWords(language);
        String main = """
                <h1>%s</h1>
                <p class="lead">%s</p>
                %s<div class="scroll"><table><thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th>\
                <th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead><tbody>
                %s</tbody></table></div>
                """.formatted(words.say("What each rule asks, and what it comes to",
                "Ce que demande chaque règle, et ce qui en résulte"),
                words.say(
                        "Each page states the clause of law, its numbers with their dates and references, how we read what the"
                                + " law leaves open, and examples that were run on the engine.",
                        "Chaque page donne la clause, ses chiffres avec dates et références, notre lecture de ce que le droit"
                                + " laisse ouvert, et des exemples exécutés sur le moteur."),
                asides(words), words.say("Rule", "Règle"), words.say("What it asks", "Ce qu'elle demande"),
                words.say("Law", "Texte"),
                words.say("Legal status", "Statut juridique"), words.say("Verification", "Vérification"),
                words.say("Examples that hold", "Exemples vérifiés"),
                Html.each(Arrays.asList(RuleId.values()), rule -> row(rule, words)));
        String navigation = """
                <a href="%s" hreflang="%s" lang="%s">%s</a>""".formatted(PageWords.indexName(words.other()),
                words.other().tag(), words.other().tag(), words.say("Français", "English"));
        return PageFrame.page(language, "Vigie" + words.colon() + words.say("specification", "spécification"),
                navigation, main,
                "<p>" + words.say("Run as of %s unless an example names a day.",
                        "Exécution au %s sauf si un exemple nomme un jour.").formatted(words.day(Scene.TODAY))
                        + "</p>" + production.footer(words));
    }

    private String row(RuleId rule, PageWords words) {
        Clause clause = catalogue.clause(rule);
        Language language = words.language();
        List<FeatureFile> its = features.stream()
                .filter(feature -> feature.rule() == rule && feature.language() == language).toList();
        long all = its.stream().flatMap(FeatureFile::cases).flatMap(FeatureFile.Case::lines).count();
        long held = its.stream().mapToLong(results::held).sum();
        return "<tr><th scope=\"row\" class=\"id\">" + rule + "</th><td><a href=\"" + PageWords.fileName(rule, language)
                + "\">" + Html.escape(clause.title().in(language)) + "</a></td><td>"
                + Html.escape(clause.source().in(language)) + "</td><td>" + clause.status() + "</td><td>"
                + words.verificationWord(clause.verification()) + "</td><td class=\"result\"><span class=\""
                + (held == all ? "held\">✓ " : "failed\">✗ ") + held + " / " + all + "</span></td></tr>\n";
    }
}
