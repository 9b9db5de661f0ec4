package eu.vigie.cli;

import java.util.List;
import java.util.Map;

import eu.vigie.assessment.BomCheck;
import eu.vigie.finding.ProblemWords;
import eu.vigie.regulation.Language;
import eu.vigie.supplychain.InputProblem;

/** What a bill of materials was read as, for people. */
final class BomCheckText {

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private BomCheckText(Language language) {
        this.language = language;
    }

    static String of(BomCheck check, Language language) {
        return new BomCheckText(language).write(check);
    }

    private String write(BomCheck check) {
        text.append(check.document()).append(check.sheet()
                .map(name -> say(", sheet “" + name + "”", ", feuille « " + name + " »")).orElse("")).append('\n');
        text.append("  ").append(say("lines: ", "lignes : ")).append(check.lines()).append(say(", refused: ",
                ", refusées : ")).append(check.refused()).append(say(", distinct parts: ", ", pièces distinctes : "))
                .append(check.parts()).append('\n');
        rows(check.rows());
        columns(check);
        listed(say("What is wrong", "Ce qui ne va pas"), check.problems());
        listed(say("Left out, or said in several ways", "Laissé de côté, ou dit de plusieurs façons"), check.notes());
        return text.toString();
    }

    private void rows(Map<String, Integer> rows) {
        if (rows.isEmpty()) {
            return;
        }
        text.append("  ").append(say("Rows", "Lignes de la feuille")).append('\n');
        int all = 0;
        for (Map.Entry<String, Integer> row : rows.entrySet()) {
            all += row.getValue();
            if (row.getValue() > 0) {
                text.append("    ").append(BomCheck.said(row.getKey(), language)).append(colon()).append(row.getValue())
                        .append('\n');
            }
        }
        text.append("    ").append(say("in all", "en tout")).append(colon()).append(all).append('\n');
    }

    private void columns(BomCheck check) {
        if (check.columns().isEmpty()) {
            return;
        }
        text.append("  ").append(say("Columns", "Colonnes")).append('\n');
        check.columns().forEach(column -> text.append("    ").append(column.heading()).append(" → ")
                .append(column.taken() == null ? say("not read", "non lue") : column.taken())
                .append(column.beside()
                        ? say(" (where the first is empty, if at all)", " (là où la première est vide, s'il y a lieu)")
                        : "")
                .append(switch (column.by()) {
                    case "said" -> say(" (as was said)", " (comme il a été dit)");
                    case "remembered" ->
                        say(" (as was said of an earlier sheet)", " (comme il a été dit d'une feuille antérieure)");
                    default -> "";
                }).append('\n'));
    }

    private void listed(String heading, List<InputProblem> problems) {
        if (!problems.isEmpty()) {
            text.append("  ").append(heading).append('\n');
            problems.forEach(problem -> text.append("    ").append(ProblemWords.line(problem, language)).append('\n'));
        }
    }

    private String colon() {
        return say(": ", " : ");
    }

    private String say(String english, String french) {
        return language == Language.FR ? french : english;
    }
}
