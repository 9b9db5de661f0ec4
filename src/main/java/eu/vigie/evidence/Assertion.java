package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who states something, and when.
 *
 * @param source the source as the document names it; null when it does not
 * @param date the day of the statement; null when not stated
 * @param by who asserts it, by name or IRI, as far as the document says
 * @param self whether the source calls it a declaration of the party concerned
 */
record Assertion(@Nullable String source, @Nullable LocalDate date, List<String> by, boolean self) {

    static final Assertion NONE = new Assertion(null, null, List.of(), false);
}
