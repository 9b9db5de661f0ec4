package eu.vigie.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import eu.vigie.regulation.RuleId;

/**
 * The small faults that somebody could make in a rule's file: a rule left out, a condition left out, a comparison or a
 * truth turned round, another verdict. Each must be noticed by what is asked of the rule.
 */
final class RuleMutants {

    /**
     * One fault.
     *
     * @param original the name of the rule of the file that it replaces
     * @param change what was done to it, told so that it can be found in the file
     * @param drl the rule with the fault; null where it is left out
     */
    record Mutant(RuleId rule, String original, String change, @Nullable String drl) {

        @Override
        public String toString() {
            return original + ": " + change;
        }
    }

    private static final Pattern RULE = Pattern.compile("rule \"([^\"]+)\"\\s+when(.*?)then(.*?)\\nend",
            Pattern.DOTALL);
    private static final Pattern PATTERN = Pattern
            .compile("(?m)^ +((not |exists )?(?:(\\$\\w+) : )?([A-Z]\\w+))\\(");
    private static final Pattern BINDING = Pattern.compile("\\$\\w+ : \\w+");
    private static final Pattern PLAIN = Pattern.compile("[a-z]\\w*|\\$law\\.\\w+\\([^|&]*\\)|\\w+\\([^|&]*\\)");
    private static final Map<String, String> VERDICTS = Map.of("against", "open", "flag", "compliant", "open",
            "compliant", "compliant", "open", "derogated", "compliant", "notApplicable", "compliant");

    private final RuleId rule;
    private final String text;
    private final List<Mutant> all = new ArrayList<>();

    private RuleMutants(RuleId rule, String text) {
        this.rule = rule;
        this.text = text;
    }

    /** All faults of a file, in the order of its text. */
    static List<Mutant> of(RuleId rule, String drl) {
        RuleMutants mutants = new RuleMutants(rule, drl);
        Matcher rules = RULE.matcher(drl);
        while (rules.find()) {
            mutants.all.add(new Mutant(rule, rules.group(1), "left out", null));
            mutants.conditions(rules);
            mutants.verdicts(rules);
        }
        return List.copyOf(mutants.all);
    }

    /** What stands before the first rule: the package and what is imported. */
    static String head(String drl) {
        return drl.substring(0, drl.indexOf("rule \""));
    }

    private void conditions(Matcher found) {
        Matcher patterns = PATTERN.matcher(text).region(found.start(2), found.end(2));
        while (patterns.find()) {
            int open = patterns.end();
            int close = closing(open);
            whole(found, patterns, close);
            int from = open;
            for (int at : ends(open, close)) {
                condition(found, open, close, from, at);
                from = at + 1;
            }
        }
    }

    private void whole(Matcher found, Matcher pattern, int close) {
        String condition = text.substring(pattern.start(), close + 1).strip();
        String keyword = pattern.group(2);
        if (keyword != null) {
            replace(found, pattern.start(1), pattern.start(1) + keyword.length(),
                    keyword.equals("not ") ? "exists " : "not ", "turned round: " + condition);
        }
        boolean used = Pattern.compile("\\$\\w+(?= : )").matcher(condition).results()
                .anyMatch(name -> count(found.group(), name.group()) > count(condition, name.group()));
        if (!used && !condition.equals("$law : Law()")) {
            replace(found, pattern.start(), close + 1, "", "left out: " + condition);
        }
    }

    private static long count(String text, String name) {
        return Pattern.compile(Pattern.quote(name) + "\\b").matcher(text).results().count();
    }

    private void condition(Matcher found, int open, int close, int from, int to) {
        String condition = text.substring(from, to);
        if (condition.isBlank() || BINDING.matcher(condition.strip()).matches()) {
            return;
        }
        boolean last = to == close;
        boolean first = from == open;
        replace(found, last && !first ? from - 1 : from, last ? to : to + 1, "", "left out: " + condition.strip());
        int start = from;
        for (String part : condition.split("\\|\\|", -1)) {
            if (part.length() < condition.length()) {
                replace(found, start, start + part.length(), " false ", "never: " + part.strip());
            }
            turned(found, start, part);
            start += part.length() + 2;
        }
    }

    private void turned(Matcher found, int start, String part) {
        String change = "turned round: " + part.strip();
        int offset = start + part.length() - part.stripLeading().length();
        int sign = Math.max(part.indexOf("=="), part.indexOf("!="));
        String bare = part.strip().replaceAll("^\\(|\\)$", "");
        if (sign >= 0) {
            replace(found, start + sign, start + sign + 2, part.startsWith("==", sign) ? "!=" : "==", change);
        } else if (bare.startsWith("!")) {
            replace(found, offset, offset + 1, "", change);
        } else if (PLAIN.matcher(part.strip()).matches()) {
            replace(found, offset, offset, "!", change);
        }
    }

    private void verdicts(Matcher found) {
        Matcher answer = Pattern.compile("\\$law\\.(\\w+)\\(").matcher(text).region(found.start(3), found.end(3));
        while (answer.find()) {
            String other = VERDICTS.get(answer.group(1));
            if (other != null) {
                replace(found, answer.start(1), answer.end(1), other, answer.group(1) + " becomes " + other);
            }
        }
    }

    private void replace(Matcher found, int from, int to, String by, String change) {
        all.add(new Mutant(rule, found.group(1), change.replaceAll("\\s+", " "),
                text.substring(found.start(), from) + by + text.substring(to, found.end()) + "\n"));
    }

    private int closing(int open) {
        int depth = 1;
        int at = open;
        while (depth > 0) {
            char c = text.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return at - 1;
    }

    /** Where each condition between two brackets ends. */
    private List<Integer> ends(int open, int close) {
        List<Integer> ends = new ArrayList<>();
        int depth = 0;
        for (int at = open; at < close; at++) {
            char c = text.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                ends.add(at);
            }
        }
        ends.add(close);
        return ends;
    }
}
