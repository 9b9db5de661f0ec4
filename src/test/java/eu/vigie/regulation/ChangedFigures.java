package eu.vigie.regulation;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small faults that somebody could make in the figures of a rule: a threshold a step beside, a comparison that takes in or
 * leaves out its threshold, another area, a day too early or too late. Each can be put in the place of what the program has.
 */
public final class ChangedFigures {

    private static final Pattern NAME = Pattern.compile("  (\\w+):");
    private static final Pattern FIELD = Pattern.compile("\\b(from|until|value|comparison): \"?([^,\"}]+)\"?");
    private static final Map<String, String> COMPARISONS = Map.of("MORE_THAN", "AT_LEAST", "AT_LEAST", "MORE_THAN",
            "LESS_THAN", "AT_MOST", "AT_MOST", "LESS_THAN");
    private static final String FINE = "percent|energy over|MW";

    /** One fault; what it is, as text. */
    public record Fault(RuleId rule, String change, Map<String, String> texts) {

        /** From now on the program reads the rule so. */
        public void make() {
            put(rule, new RuleTree(texts).load());
        }

        /** As it is again. */
        public void mend() {
            put(rule, RuleTree.AS_IT_IS.load());
        }

        @Override
        public String toString() {
            return rule.id() + " " + change;
        }
    }

    private final RuleId rule;
    private final String clauses;
    private final String parameters;
    private final List<Fault> all = new ArrayList<>();

    private ChangedFigures(RuleId rule) {
        this.rule = rule;
        this.clauses = "rules/" + rule.group() + "/clauses.yaml";
        this.parameters = "rules/" + rule.group() + "/parameters.yaml";
    }

    /** All faults in a rule's figures and days that the program would take for sound, in the order of the files. */
    public static List<Fault> of(RuleId rule) {
        ChangedFigures figures = new ChangedFigures(rule);
        figures.values();
        figures.days();
        return figures.all.stream().filter(ChangedFigures::isSound).toList();
    }

    private static boolean isSound(Fault fault) {
        try {
            new RuleTree(fault.texts()).load();
            return true;
        } catch (RuleFileProblem refused) {
            return false;
        }
    }

    private String text(String file) {
        return RuleTree.AS_IT_IS.text(file);
    }

    /** Where the rule's part of a file begins and ends. */
    private int[] section(String text) {
        Matcher start = Pattern.compile("(?m)^" + rule.id() + ":").matcher(text);
        if (!start.find()) {
            throw new AssertionError("there is no " + rule);
        }
        Matcher next = Pattern.compile("(?m)^[A-Z]").matcher(text);
        return new int[]{start.end(), next.find(start.end()) ? next.start() : text.length()};
    }

    private void values() {
        String text = text(parameters);
        int[] section = section(text);
        String name = "";
        String unit = "";
        int at = section[0];
        for (String line : text.substring(section[0], section[1]).split("(?<=\n)")) {
            Matcher named = NAME.matcher(line);
            if (named.lookingAt()) {
                name = named.group(1);
            } else if (line.startsWith("    unit: ")) {
                unit = line.substring(10).strip();
            }
            if (line.startsWith("      - {from:")) {
                value(text, name, unit, at, line);
            }
            at += line.length();
        }
    }

    private void value(String text, String name, String unit, int at, String line) {
        Matcher field = FIELD.matcher(line);
        while (field.find()) {
            String old = field.group(2).strip();
            for (String other : others(field.group(1), old, unit)) {
                String changed = text.substring(0, at + field.start(2)) + other + text.substring(at + field.end(2));
                all.add(new Fault(rule, name + ": " + field.group(1) + " " + old + " becomes " + other,
                        Map.of(parameters, changed)));
            }
        }
    }

    private static List<String> others(String field, String old, String unit) {
        return switch (field) {
            case "comparison" -> List.of(COMPARISONS.getOrDefault(old, old));
            case "value" -> unit.equals("area") ? List.of(old.equals("SAFE") ? "EDF" : "SAFE") : steps(old, unit);
            default -> List.of();
        };
    }

    private static List<String> steps(String old, String unit) {
        if (!old.matches("[0-9.]+")) {
            return List.of();
        }
        BigDecimal step = new BigDecimal(unit.matches("(" + FINE + ").*") ? "0.01" : "1");
        return List.of(new BigDecimal(old).subtract(step).toPlainString(),
                new BigDecimal(old).add(step).toPlainString());
    }

    /** A day of a clause and of its values moves in all of them: what begins or ends then still fits together. */
    private void days() {
        String terms = text(clauses);
        String figures = text(parameters);
        String own = part(terms) + part(figures);
        Pattern.compile("(?:from|until): ([0-9]{4}-[0-9]{2}-[0-9]{2})").matcher(own).results()
                .map(day -> day.group(1)).distinct().forEach(day -> {
                    for (int step : new int[]{-1, 1}) {
                        String other = LocalDate.parse(day).plusDays(step).toString();
                        all.add(new Fault(rule, "day " + day + " becomes " + other,
                                Map.of(clauses, moved(terms, day, other), parameters, moved(figures, day, other))));
                    }
                });
    }

    private String part(String text) {
        int[] section = section(text);
        return text.substring(section[0], section[1]);
    }

    private String moved(String text, String day, String other) {
        int[] section = section(text);
        return text.substring(0, section[0]) + part(text).replaceAll("(from|until): " + day, "$1: " + other)
                + text.substring(section[1]);
    }

    private static void put(RuleId rule, RuleCatalogue from) {
        ChangedFigures.<Clause>held(RuleCatalogue.fromClassPath(), "clauses").put(rule, from.clause(rule));
        copy(rule, from, "parameters");
    }

    private static void copy(RuleId rule, RuleCatalogue from, String field) {
        Object value = held(from, field).get(rule);
        if (value != null) {
            held(RuleCatalogue.fromClassPath(), field).put(rule, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<RuleId, T> held(RuleCatalogue catalogue, String field) {
        try {
            Field held = RuleCatalogue.class.getDeclaredField(field);
            held.setAccessible(true);
            return (Map<RuleId, T>) held.get(catalogue);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
