package eu.vigie.cli;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import eu.vigie.cli.Desk.Kind;

/**
 * A document that has to be refused.
 *
 * @param place what the refusal names as place, or how it begins; null where bytes are so wrong that any place will do
 * @param value how the value begins that is named; null where there is none to name
 */
record Bad(String what, Kind kind, String name, byte[] bytes, @Nullable String place, @Nullable String value) {

    static Bad text(String what, Kind kind, String name, String text, @Nullable String place, @Nullable String value) {
        return new Bad(what, kind, name, text.getBytes(StandardCharsets.UTF_8), place, value);
    }

    /** For the name of a test: a number of thousand digits is known by its first. */
    static String shown(String number) {
        return number.length() > 20 ? number.substring(0, 20) + "…" : number;
    }

    @Override
    public String toString() {
        return name + ": " + what;
    }
}
