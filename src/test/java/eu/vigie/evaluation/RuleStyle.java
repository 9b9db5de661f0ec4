package eu.vigie.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a rule's file is written: facts on one side, one answer on the other, and nothing that could hide a decision. */
final class RuleStyle {

    private static final Pattern COMMENT = Pattern.compile("(?m)^//.*\\n");
    private static final Pattern PACKAGE = Pattern.compile("package rules\\.[a-z]+[0-9]{3};\\n");
    private static final Pattern IMPORT = Pattern
            .compile("import eu\\.vigie\\.(evaluation|supplychain)\\.[A-Z]\\w*(\\.[A-Z]\\w*)?;\\n");
    private static final Pattern RULE = Pattern
            .compile("rule \"([A-Z]+-[0-9]{3}) [^\"]+\"\\nwhen\\n(.*?)then\\n(.*?)end\\n", Pattern.DOTALL);
    private static final Pattern ANSWER = Pattern.compile("    insert\\(\\$law\\.(against|flag|open|compliant|derogated"
            + "|notApplicable)\\(\\$\\w+, \"[a-z0-9-]+\"\\)(\\.because\\(\\$\\w+(, \\$\\w+)*\\))?\\);\\n");
    private static final Pattern HIDDEN = Pattern
            .compile("\\b(eval|from|accumulate|collect|forall|window|new|now|today|System|Clock|LocalDate|java)\\b");

    private RuleStyle() {}

    /** What is wrong with a file, each in a sentence; empty when nothing is. */
    static List<String> problems(String id, String drl) {
        List<String> problems = new ArrayList<>();
        String rest = COMMENT.matcher(drl).replaceAll("");
        Matcher rules = RULE.matcher(rest);
        while (rules.find()) {
            if (!rules.group(1).equals(id)) {
                problems.add("a rule bears another id: " + rules.group(1));
            }
            if (!ANSWER.matcher(rules.group(3)).matches()) {
                problems.add("a consequence does something else than insert one answer: " + rules.group(3).strip());
            }
            Matcher hidden = HIDDEN.matcher(rules.group(2).replaceAll("\"[^\"]*\"", ""));
            if (hidden.find()) {
                problems.add("a condition hides a decision: " + hidden.group());
            }
        }
        String other = IMPORT.matcher(PACKAGE.matcher(RULE.matcher(rest).replaceAll("")).replaceFirst(""))
                .replaceAll("").strip();
        if (!other.isEmpty()) {
            problems.add("there is something beside package, imports and rules: " + other);
        }
        return problems;
    }
}
