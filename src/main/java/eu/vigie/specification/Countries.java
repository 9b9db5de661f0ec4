package eu.vigie.specification;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;

/** Countries by their names in English and French, as a sentence says them. */
final class Countries {

    private static final String PREPOSITION = "^(?:in the|in|en|au|aux|à|dans)\\s+";
    private static final String UNKNOWN = "(?:an |un )?(?:unknown country|country unknown|pays inconnu)";
    private static final Map<String, Country> BY_NAME = byName();

    private Countries() {}

    /**
     * The country of "in the United States", "aux États-Unis", "Norway"; null for an unknown one.
     *
     * @throws IllegalArgumentException when no country is called so
     */
    static @Nullable Country said(String words) {
        String name = words.strip().replaceFirst(PREPOSITION, "");
        if (name.matches(UNKNOWN)) {
            return null;
        }
        Country country = BY_NAME.get(name);
        if (country == null) {
            throw new IllegalArgumentException("No country is called '" + name + "' in English or French. Maybe it has"
                    + " another name, or 'country unknown' ('pays inconnu') was meant?");
        }
        return country;
    }

    /** "Taiwan" is TW; "Taiwan 60 %, South Korea 40 %" keeps the shares; null for an empty cell. */
    static @Nullable String codes(@Nullable String cell) {
        return cell == null
                ? null
                : Pattern.compile("\\p{L}[^0-9,]*(?<![\\s,])").matcher(cell)
                        .replaceAll(name -> String.valueOf(said(name.group())));
    }

    private static Map<String, Country> byName() {
        Map<String, Country> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            names.put(country.getDisplayCountry(Locale.ENGLISH), new Country(code));
            names.put(country.getDisplayCountry(Locale.FRENCH), new Country(code));
        }
        return Map.copyOf(names);
    }
}
