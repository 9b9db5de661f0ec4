package eu.vigie.specification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import eu.vigie.regulation.Clause;
import eu.vigie.regulation.LegalStatus;
import eu.vigie.regulation.ParameterValue;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;
import eu.vigie.regulation.Verification;

/** Everything that a lawyer should look at first: what is no binding text, what nobody read, and what we read into a silence. */
final class SourcesPage {

    private static final Set<LegalStatus> UNBINDING = EnumSet.of(LegalStatus.PRESS, LegalStatus.STATUS_UNKNOWN,
            LegalStatus.PROPOSAL, LegalStatus.SOFT_LAW, LegalStatus.ANALOGY);

    private final RuleCatalogue catalogue;
    private final PageWords words;

    SourcesPage(RuleCatalogue catalogue, PageWords words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    String main() {
        List<Clause> clauses = Arrays.stream(RuleId.values()).map(catalogue::clause).toList();
        return "<h1>" + words.say("What to doubt", "Ce dont il faut douter") + "</h1>\n<p class=\"lead\">"
                + words.say(
                        "Where the sources are not binding, were not read in the act, disagree, or are silent. Each of these is for a lawyer to confirm or to correct.",
                        "Là où les sources n'obligent pas, n'ont pas été lues dans l'acte, divergent ou se taisent. Chaque point est à confirmer ou à corriger par un juriste.")
                + "</p>\n"
                + section(
                        words.say("Rules whose source is no binding text",
                                "Règles dont la source n'est pas un texte contraignant"),
                        clauses.stream().filter(clause -> UNBINDING.contains(clause.status())).map(this::unbinding)
                                .toList())
                + section(
                        words.say("Clauses and dates that nobody read in the act",
                                "Dispositions et dates que personne n'a lues dans l'acte"),
                        clauses.stream().flatMap(clause -> unread(clause).stream()).toList())
                + section(words.say("Numbers, areas and lists that rest on less than a text that was read",
                        "Chiffres, zones et listes qui reposent sur moins qu'un texte lu"), values())
                + section(words.say("Where the source leaves a question open, or sources disagree: our reading",
                        "Là où la source laisse une question ouverte, ou les sources divergent : notre lecture"),
                        clauses.stream().filter(clause -> clause.interpretation() != null).map(this::reading).toList());
    }

    private String section(String title, List<String> rows) {
        return "<h2>" + title + " (" + rows.size() + ")</h2>\n" + (rows.isEmpty()
                ? "<p>" + words.say("There is none.", "Il n'y en a pas.") + "</p>\n"
                : "<div class=\"scroll\"><table><tbody>\n" + String.join("", rows) + "</tbody></table></div>\n");
    }

    private String row(RuleId rule, String... cells) {
        return "<tr><th scope=\"row\" class=\"id\"><a href=\"" + PageWords.fileName(rule, words.language()) + "\">"
                + rule
                + "</a></th>"
                + String.join("", Arrays.stream(cells).map(cell -> "<td>" + Html.escape(cell) + "</td>").toList())
                + "</tr>\n";
    }

    private String unbinding(Clause clause) {
        return row(clause.rule(), clause.source().in(words.language()) + ", " + clause.article().in(words.language()),
                clause.status() + words.colon() + words.status(clause.status()));
    }

    private List<String> unread(Clause clause) {
        List<String> rows = new ArrayList<>();
        if (clause.verification() != Verification.READ) {
            rows.add(row(clause.rule(),
                    clause.source().in(words.language()) + ", " + clause.article().in(words.language()),
                    words.verificationMeaning(clause.verification().word())));
        }
        Clause.Later later = clause.later();
        if (later != null && later.verification() != Verification.READ) {
            rows.add(row(clause.rule(), later.status() + words.say(" from ", " à partir du ") + words.day(later.from()),
                    words.verificationMeaning(later.verification().word())));
        }
        return rows;
    }

    private List<String> values() {
        List<String> rows = new ArrayList<>();
        for (RuleId rule : RuleId.values()) {
            catalogue.parameters(rule).values().stream().flatMap(List::stream)
                    .filter(value -> value.verification() != Verification.READ).map(value -> value(rule, value))
                    .forEach(rows::add);
        }
        return rows;
    }

    private String value(RuleId rule, ParameterValue value) {
        return row(rule, words.parameter(value) + words.colon() + words.value(value),
                words.span(value.validFrom(), value.validUntil()), value.reference().in(words.language()),
                words.verificationMeaning(value.verification().word()));
    }

    private String reading(Clause clause) {
        return row(clause.rule(), clause.interpretation() == null ? "" : clause.interpretation().in(words.language()));
    }
}
