package eu.vigie.specification;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.CucumberExpressionException;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTableCell;

import eu.vigie.regulation.Bilingual;
import eu.vigie.regulation.Language;

/** One scenario, said sentence by sentence. Nothing of it outlives it. */
final class Recital {

    private static final int LONGEST_SENTENCE = 1000;
    private static final int MOST_ROWS = 500;

    private final Scene scene = new Scene();
    private final Map<Class<?>, Object> speakers = new HashMap<>();
    private final Language language;

    Recital(Language language) {
        this.language = language;
    }

    Scene scene() {
        return scene;
    }

    /** A sentence that is none of those published, or has a word that is not understood; in both languages. */
    static final class NotUnderstood extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Bilingual words;
        private final transient List<String> nearest;

        NotUnderstood(String english, String french, List<String> nearest) {
            super(english);
            this.words = new Bilingual(english, french);
            this.nearest = nearest;
        }

        Bilingual words() {
            return words;
        }

        List<String> nearest() {
            return nearest;
        }
    }

    /**
     * Says a sentence as a file has it.
     *
     * @throws NotUnderstood when it is none of those published
     * @throws Unmet when the rules do not bear it out
     */
    void say(PickleStep sentence) {
        say(sentence.getText(), table(sentence));
    }

    /** The same, with its table row by row, headings first; null for none. */
    void say(String sentence, @Nullable List<List<String>> table) {
        if (sentence.length() > LONGEST_SENTENCE) {
            throw new NotUnderstood("The sentence is longer than " + LONGEST_SENTENCE + " letters.",
                    "La phrase a plus de " + LONGEST_SENTENCE + " lettres.", List.of());
        }
        List<Meant> meant = meant(sentence);
        if (meant.size() != 1) {
            throw meant.isEmpty() ? unknown(sentence) : ambiguous(meant);
        }
        perform(meant.getFirst(), table);
    }

    /** Whether a sentence says what a rule finds, and nothing of the case. */
    static boolean asksTheRules(String sentence) {
        return meant(sentence).stream().anyMatch(it -> it.step().method().getDeclaringClass() == FindingSteps.class);
    }

    /** A step that fits, with what stands in its braces. */
    private record Meant(PublishedStep step, List<Argument<?>> arguments) {}

    private static List<Meant> meant(String text) {
        List<Meant> meant = new ArrayList<>();
        for (PublishedStep step : StepBook.shipped().steps()) {
            List<Argument<?>> arguments = step.match(text);
            if (arguments != null && meant.stream().noneMatch(it -> it.step().method().equals(step.method()))) {
                meant.add(new Meant(step, arguments));
            }
        }
        return meant;
    }

    private NotUnderstood unknown(String sentence) {
        List<String> nearest = Nearest.to(sentence, language);
        return new NotUnderstood("No published step says this.", "Aucune phrase publiée ne dit cela.", nearest);
    }

    private static NotUnderstood ambiguous(List<Meant> meant) {
        List<String> expressions = meant.stream().map(it -> it.step().expression()).toList();
        return new NotUnderstood("Several published steps say this.", "Plusieurs phrases publiées disent cela.",
                expressions);
    }

    private void perform(Meant meant, @Nullable List<List<String>> table) {
        Method method = meant.step().method();
        List<Object> values = new ArrayList<>();
        try {
            meant.arguments().forEach(argument -> values.add(argument.getValue()));
            boolean takes = meant.step().takesTable(values.size());
            if (takes != (table != null)) {
                throw takes
                        ? new NotUnderstood("A table belongs below this sentence.",
                                "Il faut un tableau sous cette phrase.",
                                List.of(meant.step().expression()))
                        : new NotUnderstood("No table belongs below this sentence.",
                                "Il ne faut pas de tableau sous cette phrase.", List.of(meant.step().expression()));
            }
            if (table != null) {
                values.add(rows(meant.step(), table));
            }
            StepBook.call(method, speakers.computeIfAbsent(method.getDeclaringClass(), this::speaker),
                    values.toArray());
        } catch (CucumberExpressionException e) {
            throw e.getCause() instanceof IllegalArgumentException word ? Misunderstanding.of(word) : e;
        } catch (IllegalArgumentException e) {
            throw Misunderstanding.of(e);
        }
    }

    private Object speaker(Class<?> type) {
        try {
            return type.getDeclaredConstructor(Scene.class).newInstance(scene);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no constructor with the Scene", e);
        }
    }

    private static Object rows(PublishedStep step, List<List<String>> table) {
        List<PublishedStep.Cells> cells = cells(table);
        if (step.takesRows()) {
            return cells.stream().map(row -> StepBook.shipped().row(step.rowType(), row)).toList();
        }
        if (cells.size() != 1) {
            throw new NotUnderstood("The table has one row below its headings.",
                    "Le tableau a une ligne sous ses titres.", List.of(step.expression()));
        }
        return StepBook.shipped().row(step.rowType(), cells.getFirst());
    }

    private static List<PublishedStep.Cells> cells(List<List<String>> rows) {
        if (rows.size() > MOST_ROWS) {
            throw new NotUnderstood("The table has more than " + MOST_ROWS + " rows.",
                    "Le tableau a plus de " + MOST_ROWS + " lignes.", List.of());
        }
        List<PublishedStep.Cells> cells = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, @Nullable String> byHeading = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                byHeading.put(rows.getFirst().get(i), row.get(i).isEmpty() ? null : row.get(i));
            }
            cells.add(new PublishedStep.Cells(byHeading));
        }
        return cells;
    }

    private static @Nullable List<List<String>> table(PickleStep sentence) {
        return sentence.getArgument().map(argument -> {
            if (argument.getDocString().isPresent()) {
                throw new NotUnderstood("No published step takes a text below it.",
                        "Aucune phrase publiée n'admet de texte sous elle.", List.of());
            }
            return argument.getDataTable().orElseThrow().getRows().stream()
                    .map(row -> row.getCells().stream().map(PickleTableCell::getValue).toList()).toList();
        }).orElse(null);
    }
}
