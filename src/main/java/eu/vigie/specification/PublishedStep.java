package eu.vigie.specification;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.Expression;

import eu.vigie.regulation.Language;

/**
 * A sentence that scenarios may say.
 *
 * @param language the language of the sentence; one that reads the same in both is counted among the English ones
 * @param keyword with which it is published: {@code Given}, {@code Soit}, …
 * @param expression the sentence, with what varies in braces
 * @param pattern the same, to be matched
 * @param method what it does
 */
record PublishedStep(Language language, String keyword, String expression, Expression pattern, Method method) {

    /** Whether the step takes a table below it: the last parameter, beyond those of the sentence. */
    boolean takesTable(int arguments) {
        return method.getParameterCount() == arguments + 1;
    }

    /** Null when the sentence is another. */
    @org.jspecify.annotations.Nullable
    List<Argument<?>> match(String text) {
        Type[] types = method.getGenericParameterTypes();
        return pattern.match(text, types);
    }

    /** What a row of its table becomes; the table's own class where it takes one row. */
    Class<?> rowType() {
        Type last = method.getGenericParameterTypes()[method.getParameterCount() - 1];
        return last instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) last;
    }

    boolean takesRows() {
        return method.getParameterTypes()[method.getParameterCount() - 1] == List.class;
    }

    /** Cells by heading, an empty cell as null. */
    record Cells(Map<String, @org.jspecify.annotations.Nullable String> byHeading) {}
}
