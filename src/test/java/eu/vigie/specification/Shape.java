package eu.vigie.specification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import eu.vigie.finding.Verdict;
import eu.vigie.specification.FeatureFile.Case;
import eu.vigie.specification.FeatureFile.Examples;

/**
 * What a scenario has in common with its twin in the other language.
 *
 * @param statement which statement of the feature it belongs to
 * @param sentences how many steps it has
 * @param tables how many tables of examples
 * @param runs of each run the verdicts it names, in order
 */
record Shape(int statement, int sentences, int tables, List<List<Verdict>> runs) {

    private static final Pattern QUOTED_VERDICT = Pattern
            .compile("(?<![\\p{L}_])(" + VerdictWords.ANY + ")(?![\\p{L}_])");

    static List<Shape> of(FeatureFile feature) {
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < feature.statements().size(); i++) {
            for (Case each : feature.statements().get(i).cases()) {
                shapes.add(new Shape(i, each.sentences().size(), each.examples().size(), runs(each)));
            }
        }
        return shapes;
    }

    private static List<List<Verdict>> runs(Case each) {
        String told = String.join("\n", each.sentences().stream().map(FeatureFile.Sentence::text).toList());
        return each.examples().isEmpty()
                ? List.of(verdictsIn(told))
                : each.examples().stream().flatMap(table -> filledIn(table, told)).map(Shape::verdictsIn).toList();
    }

    private static Stream<String> filledIn(Examples table, String text) {
        return table.rows().stream().map(row -> {
            String filled = text;
            for (int i = 0; i < table.headings().size(); i++) {
                filled = filled.replace("<" + table.headings().get(i) + ">", row.cells().get(i));
            }
            return filled;
        });
    }

    private static List<Verdict> verdictsIn(String text) {
        Matcher words = QUOTED_VERDICT.matcher(text);
        List<Verdict> verdicts = new ArrayList<>();
        while (words.find()) {
            verdicts.add(VerdictWords.meant(words.group()));
        }
        return verdicts;
    }
}
