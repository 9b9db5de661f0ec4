package eu.vigie.supplychain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;

/**
 * What is wrong with a JSON text, in words for whoever has to mend it; the library's own speak to programmers.
 *
 * @param value what was found there; null when there is nothing to show
 * @param problem a clause
 * @param remedy a clause
 * @param isOfMember whether it is about the member that the parser stands at
 */
record JsonFault(@Nullable String value, String problem, String remedy, boolean isOfMember) {

    private static final String SHORTER = "write it shorter";
    private static final String WELL_FORMED = "check that the file is complete and was saved as JSON in UTF-8";

    /** A message of the library, of which the first group is the value, and what it means. */
    private record Known(Pattern message, String problem, String remedy) {

        static Known of(String message, String problem, String remedy) {
            return new Known(Pattern.compile(message), problem, remedy);
        }
    }

    static final String TWICE_PROBLEM = "a member is given twice";
    static final String TWICE_REMEDY = "keep one of the two; which of them was meant cannot be guessed";

    private static final Known TWICE = Known.of("^Duplicate Object property \"(.*)\"", TWICE_PROBLEM, TWICE_REMEDY);

    private static final List<Known> KNOWN = List.of(TWICE,
            Known.of("^Document nesting depth", "the JSON is nested more than " + StrictJson.DEEPEST + " deep",
                    "nest it less deep"),
            Known.of("^Number value length", "a number has more digits than any number needs", SHORTER),
            Known.of("^Name length", "the name of a member is longer than any that is read", SHORTER),
            Known.of("^String value length", "a text is longer than any that is read", SHORTER),
            Known.of("^Unexpected end-of-input", "this is not well-formed JSON: it ends in the middle",
                    "hand in the complete file"),
            Known.of("^Invalid UTF-8", "this is not well-formed JSON: its text is not UTF-8", "save it as UTF-8"),
            Known.of("^Unexpected character \\('(.)'", "this is not well-formed JSON: this sign does not belong here",
                    WELL_FORMED),
            Known.of("^Unrecognized token '(.*?)'", "this is not well-formed JSON: this word does not belong here",
                    WELL_FORMED),
            Known.of("^Non-standard token '(.*?)'", "this is not well-formed JSON: this is no number", WELL_FORMED),
            Known.of("^Illegal character \\(\\(CTRL-CHAR, code ([0-9]+)\\)",
                    "this is not well-formed JSON: a control character of this number does not belong here",
                    WELL_FORMED));

    static JsonFault of(JacksonException error) {
        String message = String.valueOf(error.getOriginalMessage());
        for (Known known : KNOWN) {
            Matcher matcher = known.message().matcher(message);
            if (matcher.find()) {
                return new JsonFault(matcher.groupCount() == 0 ? null : matcher.group(1), known.problem(),
                        known.remedy(), known == TWICE);
            }
        }
        return new JsonFault(null,
                "this is not well-formed JSON: the parser says “" + message.lines().findFirst().orElse("") + "”",
                WELL_FORMED, false);
    }
}
