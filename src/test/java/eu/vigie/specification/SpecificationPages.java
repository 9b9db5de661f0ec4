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

/** Writes the specification: an index, and a page for each rule in each language. Same sources, same bytes. */
record SpecificationPages(RuleCatalogue catalogue, List<FeatureFile> features, RunResults results) {

    /** Replaces the pages that are in the folder. */
    void write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("index.html"), index());
            for (FeatureFile feature : features) {
                Files.writeString(folder.resolve(PageWords.fileName(feature.rule(), feature.language())),
                        new RulePage(catalogue, feature, results).html());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String index() {
        PageWords words = new PageWords(Language.EN);
        String main = """
                <h1>What each rule asks, and what it comes to</h1>
                <p class="lead">Each page states the clause of law, its numbers with their dates and references, how we read what
                the law leaves open, and examples that were run on the engine.</p>
                <p lang="fr">Chaque page donne la clause, ses chiffres avec dates et références, notre lecture de ce que le droit
                laisse ouvert, et des exemples exécutés sur le moteur.</p>
                <div class="scroll"><table><thead><tr><th scope="col">Rule</th><th scope="col">English</th>\
                <th scope="col" lang="fr">Français</th><th scope="col">Legal status</th><th scope="col">Verification</th>\
                <th scope="col">Examples that hold</th></tr></thead><tbody>
                %s</tbody></table></div>
                """.formatted(Html.each(Arrays.asList(RuleId.values()), rule -> row(rule, words)));
        return PageFrame.page(Language.EN, "Vigie: specification", "", main,
                "<p>Run as of %s unless an example names a day. Examples in both languages are counted.</p>"
                        .formatted(words.day(Scene.TODAY)));
    }

    private String row(RuleId rule, PageWords words) {
        Clause clause = catalogue.clause(rule);
        List<FeatureFile> both = features.stream().filter(feature -> feature.rule() == rule).toList();
        long all = both.stream().flatMap(FeatureFile::cases).flatMap(FeatureFile.Case::lines).count();
        long held = both.stream().mapToLong(results::held).sum();
        return "<tr><th scope=\"row\" class=\"id\">" + rule + "</th>" + cell(rule, clause, Language.EN)
                + cell(rule, clause, Language.FR)
                + "<td>" + clause.status() + "</td><td>" + words.verificationWord(clause.verification())
                + "</td><td class=\"result\"><span class=\"" + (held == all ? "held\">✓ " : "failed\">✗ ") + held
                + " / "
                + all + "</span></td></tr>\n";
    }

    private static String cell(RuleId rule, Clause clause, Language language) {
        return "<td lang=\"" + language.tag() + "\"><a href=\"" + PageWords.fileName(rule, language) + "\">"
                + Html.escape(clause.title().in(language)) + "</a></td>";
    }
}
