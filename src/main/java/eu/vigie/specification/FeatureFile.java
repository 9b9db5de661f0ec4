package eu.vigie.specification;

import java.util.List;
import java.util.stream.Stream;

import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleId;

/**
 * A feature as its readers see it: statements of law, each with the cases that explain it.
 *
 * @param rule the rule it specifies
 * @param language its language
 * @param fileName its file's name, without folder
 * @param title its first line
 * @param description what follows the title; may be empty
 * @param remarks interpretations that hold for the whole feature
 * @param statements in document order
 */
record FeatureFile(RuleId rule, Language language, String fileName, String title, String description,
        List<String> remarks, List<Statement> statements) {

    /** One statement of law; remarks are interpretations where the law is silent. */
    record Statement(String title, List<String> remarks, List<Case> cases) {}

    /** A scenario; its runs are itself, or one for each row of its tables of examples. */
    record Case(String title, List<Sentence> sentences, List<Examples> examples, long line) {

        /** The lines by which the run names what it ran. */
        Stream<Long> lines() {
            return examples.isEmpty()
                    ? Stream.of(line)
                    : examples.stream().flatMap(table -> table.rows().stream()).map(Example::line);
        }

        /** The title as the first run has it. */
        String firstTitle() {
            return examples.isEmpty() || examples.getFirst().rows().isEmpty()
                    ? title
                    : Sentence.filled(title, examples.getFirst().headings(),
                            examples.getFirst().rows().getFirst().cells());
        }

        /** The sentences as the first run says them. */
        List<Sentence> firstRun() {
            return examples.isEmpty() || examples.getFirst().rows().isEmpty()
                    ? sentences
                    : sentences.stream().map(sentence -> sentence.filled(examples.getFirst().headings(),
                            examples.getFirst().rows().getFirst().cells())).toList();
        }
    }

    /** A step, with the table below it; no rows when there is none. */
    record Sentence(String keyword, String text, List<List<String>> table) {

        /** The keyword with what parts it from the text: nothing after "qu'". */
        String spoken() {
            return keyword.endsWith("'") ? keyword : keyword + " ";
        }

        /** With a row of examples in the place of its headings. */
        Sentence filled(List<String> headings, List<String> cells) {
            return new Sentence(keyword, filled(text, headings, cells), table.stream()
                    .map(row -> row.stream().map(cell -> filled(cell, headings, cells)).toList()).toList());
        }

        private static String filled(String text, List<String> headings, List<String> cells) {
            String filled = text;
            for (int i = 0; i < headings.size(); i++) {
                filled = filled.replace("<" + headings.get(i) + ">", cells.get(i));
            }
            return filled;
        }
    }

    /** A table of examples; its title may be empty. */
    record Examples(String title, List<String> headings, List<Example> rows) {}

    /** A row of it, at a line of the file. */
    record Example(List<String> cells, long line) {}

    Stream<Case> cases() {
        return statements.stream().flatMap(statement -> statement.cases().stream());
    }
}
