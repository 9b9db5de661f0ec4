package eu.vigie.specification;

import java.util.List;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Language;
import eu.vigie.specification.FeatureFile.Case;
import eu.vigie.specification.FeatureFile.Example;
import eu.vigie.specification.FeatureFile.Examples;
import eu.vigie.specification.FeatureFile.Sentence;
import eu.vigie.specification.FeatureFile.Statement;

/** A statement of law as HTML: its interpretation, its cases, and what each came to. */
final class StatementHtml {

    private final FeatureFile feature;
    private final RunResults results;
    private final PageWords words;

    StatementHtml(FeatureFile feature, RunResults results, PageWords words) {
        this.feature = feature;
        this.results = results;
        this.words = words;
    }

    String html(int number, Statement statement) {
        return """
                <section aria-labelledby="s%d">
                <h2 id="s%d">%s</h2>
                %s%s</section>
                """.formatted(number, number, Html.escape(statement.title()),
                Html.each(statement.remarks(), RulePage::remark), Html.each(statement.cases(), this::scenario));
    }

    private String scenario(Case scenario) {
        return "<h3>" + say(scenario.title()) + "</h3>\n<ol class=\"steps\">\n"
                + Html.each(scenario.sentences(), this::step) + "</ol>\n" + picture(scenario)
                + (scenario.examples().isEmpty()
                        ? "<p class=\"result\">" + found() + words.colon() + result(scenario.line()) + "</p>\n"
                        : Html.each(scenario.examples(), this::examples));
    }

    /** Who holds whom, of an outline in its first row. */
    private String picture(Case scenario) {
        return ScenarioPicture.svg(scenario, feature.language(), "p" + scenario.line())
                .map(svg -> "<figure class=\"scroll\">" + svg + (scenario.examples().isEmpty()
                        ? ""
                        : "<figcaption>" + words.say("as in the first example", "selon le premier exemple")
                                + "</figcaption>")
                        + "</figure>\n")
                .orElse("");
    }

    private String step(Sentence step) {
        return "<li><b>" + Html.escape(step.spoken()) + "</b>" + say(step.text())
                + Html.when(!step.table().isEmpty(), table(step.table())) + "</li>\n";
    }

    private static String table(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        return "<div class=\"scroll\"><table><thead>" + headings(rows.getFirst(), "") + "</thead><tbody>"
                + Html.each(rows.subList(1, rows.size()), row -> "<tr>" + cells(row) + "</tr>")
                + "</tbody></table></div>";
    }

    private String examples(Examples table) {
        String title = table.title().isEmpty() ? words.say("Examples", "Exemples") : table.title();
        return "<div class=\"scroll\"><table><caption>" + Html.escape(title) + "</caption><thead>"
                + headings(table.headings(), found()) + "</thead><tbody>\n"
                + Html.each(table.rows(), this::example) + "</tbody></table></div>\n";
    }

    private String example(Example row) {
        return "<tr>" + cells(row.cells()) + "<td class=\"result\">" + result(row.line()) + "</td></tr>\n";
    }

    private static String headings(List<String> names, String last) {
        return "<tr>" + Html.each(names, name -> "<th scope=\"col\">" + Html.escape(name) + "</th>")
                + Html.when(!last.isEmpty(), "<th scope=\"col\">" + last + "</th>") + "</tr>";
    }

    private static String cells(List<String> cells) {
        return Html.each(cells, cell -> "<td>" + Html.sentence(cell, Language.EN) + "</td>");
    }

    private String found() {
        return words.say("The engine found", "Le moteur a conclu");
    }

    private String say(String sentence) {
        return Html.sentence(sentence, feature.language());
    }

    private String result(long line) {
        return results.of(feature, line).map(this::result)
                .orElse("<span class=\"open\">– " + words.say("not run", "non exécuté") + "</span>");
    }

    private String result(RunResults.Conclusion conclusion) {
        Verdict verdict = conclusion.verdict();
        String found = verdict == null ? words.say("no verdict", "aucun verdict") : words.verdict(verdict);
        return conclusion.held()
                ? "<span class=\"held\">✓</span> " + found
                : "<span class=\"failed\">✗ " + words.say("not as stated: ", "autre chose que prévu : ") + found
                        + "</span>";
    }
}
