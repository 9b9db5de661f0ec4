package eu.vigie.regulation;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Countries that a call names, as a parameter holds them.
 *
 * @param stated whether it is known at all what the call names
 * @param codes ISO 3166-1 alpha-2, in order; empty when the call names none
 */
public record CountryList(boolean stated, List<String> codes) {

    /** The unit of parameters that hold such a list. */
    public static final String UNIT = "countries";

    static final String MAYBE = "codes such as \"CA JP\", or none, or unstated is meant?";

    private static final Pattern CODES = Pattern.compile("[A-Z]{2}( [A-Z]{2})*");

    public CountryList {
        codes = List.copyOf(codes);
    }

    /**
     * Reads codes with a blank between them; {@code none} where the call names none, {@code unstated} where nobody
     * knows.
     *
     * @throws IllegalArgumentException when it is none of these
     */
    public static CountryList of(String value) {
        if (value.equals("none") || value.equals("unstated")) {
            return new CountryList(value.equals("none"), List.of());
        }
        if (!CODES.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is no list of countries");
        }
        return new CountryList(true, List.of(value.split(" ")));
    }
}
