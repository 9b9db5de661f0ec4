package eu.vigie.assessment;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** A JSON object read member by member; what is wrong is collected with its pointer, and reading goes on. */
final class StrictObject {

    /** No amount that a consortium states is longer. */
    private static final int LONGEST_NUMBER = 40;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Document document;
    private final JsonNode node;
    private final String pointer;
    private final List<InputProblem> problems;

    StrictObject(Document document, JsonNode node, String pointer, List<InputProblem> problems) {
        this.document = document;
        this.node = node;
        this.pointer = pointer;
        this.problems = problems;
        if (!node.isObject()) {
            problem("", shown(node), "this is no JSON object", "write it in braces, with named members");
        }
    }

    /** A text and where it stands. */
    record Text(String value, String pointer) {}

    boolean isObject() {
        return node.isObject();
    }

    String pointer() {
        return pointer;
    }

    /** Names every member that is not among these. */
    void allow(String... names) {
        List<String> known = List.of(names);
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                problem(name, null, "there is no member '" + name + "' here", Suggestion.among(name, known));
            }
        }
    }

    boolean has(String name) {
        return node.has(name);
    }

    boolean hasAny(String... names) {
        for (String name : names) {
            if (has(name)) {
                return true;
            }
        }
        return false;
    }

    /** @param member empty for the object itself */
    void problem(String member, @Nullable String value, String problem, String remedy) {
        problems.add(
                new InputProblem(document.name(), member.isEmpty() ? pointer : at(member), value, problem, remedy));
    }

    void missing(String member) {
        if (node.isObject()) {
            problem("", null, "'" + member + "' is missing", "add it");
        }
    }

    /** Null when it is not there, or is no text; the latter is a problem. */
    @Nullable
    String text(String name) {
        JsonNode value = node.get(name);
        return value == null ? null : textOf(value, at(name));
    }

    /** Empty when it is missing, which is a problem. */
    String requiredText(String name) {
        String text = text(name);
        if (text == null && !has(name)) {
            missing(name);
        }
        return text == null ? "" : text;
    }

    private @Nullable String textOf(JsonNode value, String at) {
        if (!value.isString() || value.asString().isBlank()) {
            add(at, shown(value), "this is no text, or an empty one", "write it in quotes, or leave the member out");
            return null;
        }
        String text = value.asString();
        if (text.codePoints().anyMatch(StrictObject::deceives)) {
            add(at, text, "the text has control characters, or invisible ones", "type it again without them");
            return null;
        }
        return text.strip();
    }

    private static boolean deceives(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    List<Text> texts(String name) {
        List<Text> result = new ArrayList<>();
        int index = 0;
        for (JsonNode element : elements(name)) {
            String at = at(name) + "/" + index++;
            String text = textOf(element, at);
            if (text != null) {
                result.add(new Text(text, at));
            }
        }
        return result;
    }

    /** Null when it is not there. */
    @Nullable
    StrictObject object(String name) {
        JsonNode value = node.get(name);
        return value == null ? null : new StrictObject(document, value, at(name), problems);
    }

    /** Null when it is not there; empty when the list is. */
    @Nullable
    List<StrictObject> maybeObjects(String name) {
        return has(name) ? objects(name) : null;
    }

    List<StrictObject> objects(String name) {
        List<StrictObject> result = new ArrayList<>();
        for (JsonNode element : elements(name)) {
            result.add(new StrictObject(document, element, at(name) + "/" + result.size(), problems));
        }
        return result;
    }

    private Iterable<JsonNode> elements(String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            problem(name, shown(value), "this is no list", "write it in square brackets");
            return List.of();
        }
        return value;
    }

    @Nullable
    Country country(String name) {
        String text = text(name);
        try {
            return text == null ? null : Country.of(text);
        } catch (IllegalArgumentException e) {
            problem(name, text, "this is no country that is known", "write the two letters of ISO 3166-1, such as FR");
            return null;
        }
    }

    /** One of a closed list of words; null when it is not there, or is none of them, which is a problem. */
    <E extends Enum<E>> @Nullable E word(String name, E[] known) {
        String text = text(name);
        E meant = text == null ? null : meant(text, known);
        if (text != null && meant == null) {
            problem(name, text, "this word is not known here", Suggestion.among(text, written(known)));
        }
        return meant;
    }

    /** The one that a document writes so; null when none is. */
    static <E extends Enum<E>> @Nullable E meant(String text, E[] known) {
        return Arrays.stream(known).filter(each -> written(each).equals(text)).findFirst().orElse(null);
    }

    /** As documents write them. */
    static <E extends Enum<E>> List<String> written(E[] known) {
        return Arrays.stream(known).map(StrictObject::written).toList();
    }

    private static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A whole number within bounds, given as a number or as a text; null when it is not there or is wrong. */
    @Nullable
    Integer whole(String name, int least, int most) {
        String number = number(name);
        if (number == null) {
            return null;
        }
        if (number.matches("[0-9]{1,6}") && Integer.parseInt(number) >= least && Integer.parseInt(number) <= most) {
            return Integer.valueOf(number);
        }
        problem(name, number, "this is no whole number from " + least + " to " + most, "write it in digits");
        return null;
    }

    /** Unknown when it is not there, or is neither true nor false; the latter is a problem. */
    Truth truth(String name) {
        JsonNode value = node.get(name);
        if (value != null && !value.isBoolean()) {
            problem(name, shown(value), "this is neither true nor false", "write true or false without quotes");
        }
        return value == null || !value.isBoolean() ? Truth.UNKNOWN : Truth.of(value.booleanValue());
    }

    @Nullable
    LocalDate date(String name) {
        String text = text(name);
        try {
            return text == null ? null : DAY.matcher(text).matches() ? LocalDate.parse(text) : noDay(name, text);
        } catch (DateTimeException e) {
            return noDay(name, text);
        }
    }

    private @Nullable LocalDate noDay(String name, @Nullable String text) {
        problem(name, text, "this is no day of the calendar", "write it as 2026-11-22");
        return null;
    }

    /** Empty when it is missing or wrong, which is a problem. */
    String currency(String name) {
        String text = requiredText(name);
        try {
            return text.isEmpty() ? "" : Currency.getInstance(text.toUpperCase(Locale.ROOT)).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            problem(name, text, "this is no currency", "write the three letters of ISO 4217, such as EUR");
            return "";
        }
    }

    /** A percentage, given as a number or as a text of digits and a point; null when it is not there or is wrong. */
    @Nullable
    BigDecimal percentage(String name) {
        String number = number(name);
        try {
            return number == null ? null : Share.percentage(number);
        } catch (IllegalArgumentException e) {
            problem(name, number, "this is no share: " + e.getMessage(),
                    "write a percentage from 0 to 100 with a point before decimals, such as 50.1");
            return null;
        }
    }

    /** An amount that is not negative, given as a number or as a text; null when it is not there or is wrong. */
    @Nullable
    BigDecimal amount(String name) {
        String number = number(name);
        if (number == null) {
            return null;
        }
        if (!number.matches("[0-9]{1,20}(\\.[0-9]{1,10})?")) {
            problem(name, number, number.startsWith("-") ? "this is negative" : "this is no amount",
                    "write digits, with a point before decimals and nothing between thousands");
            return null;
        }
        return new BigDecimal(number);
    }

    /** The digits of a number; bounded before anybody calculates with it. */
    private @Nullable String number(String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            return null;
        }
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            boolean plain = Math.abs((long) number.scale()) <= LONGEST_NUMBER && number.precision() <= LONGEST_NUMBER;
            return plain ? number.toPlainString() : number.toString();
        }
        if (!value.isString()) {
            problem(name, shown(value), "this is no number", name.startsWith("exclusive")
                    ? "write the bound itself, as BODS 0.4 does, not whether it is excluded"
                    : "write it in digits");
            return null;
        }
        return value.asString().strip();
    }

    private static @Nullable String shown(JsonNode value) {
        return value.isContainer() ? null : value.isNull() ? "null" : value.asString();
    }

    private String at(String member) {
        return pointer + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    private void add(String at, @Nullable String value, String problem, String remedy) {
        problems.add(new InputProblem(document.name(), at, value, problem, remedy));
    }
}
