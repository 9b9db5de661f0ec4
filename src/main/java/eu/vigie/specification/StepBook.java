package eu.vigie.specification;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.cucumber.cucumberexpressions.CaptureGroupTransformer;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.java.DataTableType;
import io.cucumber.java.ParameterType;
import io.cucumber.java.StepDefinitionAnnotation;

import eu.vigie.regulation.Language;

/** All published steps, the words that may stand in them, and the rows of their tables: closed, nothing is found at run time. */
final class StepBook {

    /** In the order in which a scenario uses them. */
    static final List<Class<?>> STEPS = List.of(ConsortiumSteps.class, ExceptionSteps.class, RegisterSteps.class,
            NameSteps.class,
            PartSteps.class, DeedsSteps.class, BlockedSteps.class, FindingSteps.class);

    private static final StepBook SHIPPED = new StepBook();

    private final List<PublishedStep> steps = new ArrayList<>();
    private final Map<String, Word> words = new HashMap<>();
    private final Map<Class<?>, Method> rows = new HashMap<>();
    private final List<Object> meanings = List.of(new Words(), new DeedWords());

    /**
     * A word in braces.
     *
     * @param pattern what may stand there
     */
    record Word(String name, String pattern, Class<?> type) {}

    private StepBook() {
        ParameterTypeRegistry types = new ParameterTypeRegistry(Locale.ENGLISH);
        for (Object meaning : meanings) {
            for (Method method : sorted(meaning.getClass())) {
                ParameterType word = method.getAnnotation(ParameterType.class);
                if (word != null) {
                    words.put(method.getName(), new Word(method.getName(), word.value(), method.getReturnType()));
                    types.defineParameterType(type(method, word.value(), meaning));
                }
                if (method.isAnnotationPresent(DataTableType.class)) {
                    rows.put(method.getReturnType(), method);
                }
            }
        }
        ExpressionFactory expressions = new ExpressionFactory(types);
        STEPS.forEach(step -> sorted(step).forEach(method -> publish(method, expressions)));
    }

    static StepBook shipped() {
        return SHIPPED;
    }

    /** In an order that does not depend on the virtual machine. */
    private static List<Method> sorted(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).sorted(Comparator.comparing(Method::toString)).toList();
    }

    private static io.cucumber.cucumberexpressions.ParameterType<Object> type(Method method, String pattern,
            Object meaning) {
        CaptureGroupTransformer<Object> transformer = groups -> call(method, meaning, (Object[]) groups);
        return new io.cucumber.cucumberexpressions.ParameterType<>(method.getName(), List.of(pattern),
                method.getGenericReturnType(), transformer, false, false);
    }

    private void publish(Method method, ExpressionFactory expressions) {
        for (Annotation annotation : method.getAnnotations()) {
            Class<? extends Annotation> kind = annotation.annotationType();
            if (kind.isAnnotationPresent(StepDefinitionAnnotation.class)) {
                String sentence = String.valueOf(call(attribute(kind), annotation));
                Expression pattern = expressions.createExpression(sentence);
                steps.add(new PublishedStep(kind.getPackageName().endsWith(".fr") ? Language.FR : Language.EN,
                        kind.getSimpleName(), sentence, pattern, method));
            }
        }
    }

    private static Method attribute(Class<? extends Annotation> kind) {
        try {
            return kind.getMethod("value");
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    List<PublishedStep> steps() {
        return steps;
    }

    /** Those of a language, and those whose sentence serves both. */
    List<PublishedStep> steps(Language language) {
        return steps.stream()
                .filter(step -> step.language() == language || steps.stream()
                        .filter(other -> other.method().equals(step.method())).count() == 1)
                .toList();
    }

    /** By name. */
    Map<String, Word> words() {
        return words;
    }

    /** A row of a table as the step wants it. */
    Object row(Class<?> type, PublishedStep.Cells cells) {
        Method method = rows.get(type);
        if (method == null) {
            throw new IllegalStateException("nobody makes a " + type + " of a row");
        }
        return call(method, meanings.stream().filter(method.getDeclaringClass()::isInstance).findFirst().orElseThrow(),
                cells.byHeading());
    }

    /** What the called method throws is thrown as it is. */
    static Object call(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException runtime) {
                throw runtime;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
