package eu.vigie.specification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import eu.vigie.regulation.Clause;
import eu.vigie.regulation.ParameterValue;
import eu.vigie.regulation.RuleCatalogue;

/** The page of one rule in one language: the clause, its numbers, what we promise, and what the run came to. */
final class RulePage {

    private final RuleCatalogue catalogue;
    private final FeatureFile feature;
    private final RunResults results;
    private final Production production;
    private final Clause clause;
    private final PageWords words;

    RulePage(RuleCatalogue catalogue, FeatureFile feature, RunResults results, Production production) {
        this.production = production;
        this.catalogue = catalogue;
        this.feature = feature;
        this.results = results;
        this.clause = catalogue.clause(feature.rule());
        this.words = new PageWords(feature.language());
    }

    String html() {
        String title = clause.title().in(feature.language());
        String main = """
                <h1><span class="id">%s</span> %s</h1>
                <p class="lead">%s</p>
                %s%s%s%s%s""".formatted(feature.rule(), Html.escape(title),
                Html.escape(clause.asks().in(feature.language())), facts(), summary(), parameters() + history(),
                contents(),
                statements());
        return PageFrame.page(feature.language(), feature.rule() + " · " + title, navigation(), main, footer());
    }

    private String navigation() {
        return """
                <a href="%s">%s</a> · <a href="%s" hreflang="%s" lang="%s">%s</a>""".formatted(
                PageWords.indexName(feature.language()), words.say("All rules", "Toutes les règles"),
                PageWords.fileName(feature.rule(), words.other()),
                words.other().tag(), words.other().tag(), words.say("Français", "English"));
    }

    private String facts() {
        String link = clause.link();
        String source = Html.escape(clause.source().in(feature.language()));
        return "<dl class=\"facts\">\n"
                + fact(words.say("Source", "Source"),
                        link == null ? source : "<a href=\"" + Html.escape(link) + "\">" + source + "</a>")
                + fact(words.say("Article", "Article"), Html.escape(clause.article().in(feature.language())))
                + fact(words.say("Legal status", "Statut juridique"),
                        "<strong>" + clause.status() + "</strong>" + words.colon()
                                + Html.escape(words.status(clause.status())))
                + fact(words.say("Verification", "Vérification"),
                        words.verification(clause.verification()) + ", "
                                + words.say("last looked at on ", "consulté la dernière fois le ")
                                + words.day(clause.checkedOn()))
                + fact(words.say("Applies", "S'applique"),
                        words.span(clause.validFrom(), clause.validUntil()))
                + fact(words.say("Asked of", "Porte sur"),
                        Html.escape(ScopeWords.of(feature.rule().scope()).in(feature.language())))
                + fact(words.say("At worst", "Au pire"), words.verdict(Gravest.of(clause)))
                + fact(words.say("Asked by", "Posée par"), asking())
                + fact(words.say("Rule version", "Version de la règle"), Html.escape(clause.version())) + "</dl>\n";
    }

    /** The programmes that ask it; whose call carries it. */
    private String asking() {
        return String.join("<br>", catalogue.profileIds().stream().map(catalogue::profile)
                .filter(profile -> profile.rules().contains(feature.rule()))
                .map(profile -> Html.escape(profile.title().in(feature.language()))
                        + (profile.confirmed().contains(feature.rule())
                                ? words.say(" (its call carries the clause)", " (son appel reprend la disposition)")
                                : ""))
                .toList());
    }

    private static String fact(String name, String html) {
        return "<dt>" + name + "</dt><dd>" + html + "</dd>\n";
    }

    private String summary() {
        long all = feature.cases().flatMap(FeatureFile.Case::lines).count();
        long held = results.held(feature);
        String outcome = held == all
                ? words.say("<strong class=\"held\">✓ All %d examples hold.</strong>",
                        "<strong class=\"held\">✓ Les %d exemples sont tous vérifiés.</strong>").formatted(all)
                : words.say("<strong class=\"failed\">✗ %d of %d examples hold, %d were run.</strong>",
                        "<strong class=\"failed\">✗ %d exemples sur %d sont vérifiés, %d ont été exécutés.</strong>")
                        .formatted(held, all, results.ran(feature));
        return "<p>" + outcome + " " + words.say(
                "They were run on the engine with version %s of the rule, as of %s unless an example names a day.",
                "Ils ont été exécutés sur le moteur avec la version %s de la règle, au %s sauf si un exemple nomme un jour.")
                .formatted(Html.escape(clause.version()), words.day(Scene.TODAY)) + "</p>\n" + interpretation();
    }

    private String interpretation() {
        StringBuilder remarks = new StringBuilder();
        if (clause.interpretation() != null) {
            remarks.append(remark(words.say("Interpretation: ", "Interprétation : ")
                    + clause.interpretation().in(feature.language())));
        }
        feature.remarks().forEach(remark -> remarks.append(remark(remark)));
        return remarks + "<p>" + Html.escape(feature.description()) + "</p>\n";
    }

    /** "Interpretation: …", the word set apart so that it is not taken for law. */
    static String remark(String words) {
        return "<p class=\"remark\" role=\"note\">"
                + Html.escape(words).replaceFirst("^(Interpretation|Interprétation ?):", "<strong>$1:</strong>")
                + "</p>\n";
    }

    private String parameters() {
        List<ParameterValue> values = catalogue.parameters(feature.rule()).values().stream().flatMap(List::stream)
                .toList();
        return """
                <h2 id="parameters">%s</h2>
                <div class="scroll"><table><thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th>\
                <th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead><tbody>
                %s</tbody></table></div>
                """.formatted(words.say("Parameters", "Paramètres"), words.say("Name", "Nom"),
                words.say("Value", "Valeur"), words.say("From", "Depuis"), words.say("Until", "Jusqu'au"),
                words.say("Reference", "Référence"), words.say("Verification", "Vérification"),
                Html.each(values, this::parameter));
    }

    private String parameter(ParameterValue value) {
        return "<tr><th scope=\"row\">" + Html.escape(words.parameter(value)) + " <small lang=\"en\">("
                + Html.escape(value.name()) + ")</small></th><td>" + Html.escape(words.value(value))
                + "</td><td class=\"day\">" + words.day(value.validFrom()) + "</td><td class=\"day\">"
                + words.until(value.validUntil()) + "</td><td>" + Html.escape(value.reference().in(feature.language()))
                + "</td><td>"
                + words.verificationWord(value.verification()) + "</td></tr>\n";
    }

    private String contents() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < feature.statements().size(); i++) {
            items.append("<li><a href=\"#s").append(i + 1).append("\">")
                    .append(Html.escape(feature.statements().get(i).title())).append("</a></li>\n");
        }
        return "<nav class=\"contents\" aria-labelledby=\"contents\"><h2 id=\"contents\">"
                + words.say("What it comes to", "Ce qu'il en résulte") + "</h2>\n<ol>\n" + items + "</ol></nav>\n";
    }

    private String statements() {
        StatementHtml statement = new StatementHtml(feature, results, words);
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < feature.statements().size(); i++) {
            html.append(statement.html(i + 1, feature.statements().get(i)));
        }
        return html.toString();
    }

    /** The days on which something changes, in their order. */
    private String history() {
        Map<LocalDate, List<String>> days = new TreeMap<>();
        note(days, clause.validFrom(),
                words.say("the clause begins to apply", "la disposition commence à s'appliquer"));
        if (clause.validUntil() != null) {
            note(days, clause.validUntil(),
                    words.say("the clause no longer applies", "la disposition ne s'applique plus"));
        }
        Clause.Later later = clause.later();
        if (later != null) {
            note(days, later.from(), words.say("its force becomes ", "sa force devient ") + later.status() + " ("
                    + words.verificationWord(later.verification()) + ")");
        }
        catalogue.parameters(feature.rule()).values().stream().flatMap(List::stream)
                .forEach(value -> note(days, value.validFrom(),
                        words.parameter(value) + words.colon() + words.value(value)));
        return "<h2 id=\"history\">" + words.say("History", "Historique") + "</h2>\n<p>" + words.say(
                "Version %s of our reading of the clause. What changes, and when:",
                "Version %s de notre lecture de la disposition. Ce qui change, et quand :")
                .formatted(Html.escape(clause.version())) + "</p>\n<dl class=\"facts\">\n"
                + Html.each(List.copyOf(days.entrySet()), day -> fact(words.day(day.getKey()),
                        Html.escape(String.join(words.say("; ", " ; "), day.getValue()))))
                + "</dl>\n";
    }

    private static void note(Map<LocalDate, List<String>> days, LocalDate day, String what) {
        days.computeIfAbsent(day, any -> new ArrayList<>()).add(what);
    }

    private String footer() {
        return words.say("<p>Made from %s, the rule's files and the run of its examples.</p>",
                "<p>Établi à partir de %s, des fichiers de la règle et de l'exécution de ses exemples.</p>")
                .formatted(
                        "<code>features/" + feature.rule().group() + "/" + Html.escape(feature.fileName()) + "</code>")
                + production.footer(words);
    }
}
