package eu.vigie.bom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;

/** Countries as cells have them: ISO 3166-1 codes of two or three letters, or the English or French name. */
final class CountryNames {

    /** In use beside the names that the JDK has. */
    private static final Map<String, String> ALSO = Map.ofEntries(Map.entry("usa", "US"), Map.entry("u s a", "US"),
            Map.entry("u s", "US"), Map.entry("etats unis d amerique", "US"),
            Map.entry("united states of america", "US"),
            Map.entry("great britain", "GB"), Map.entry("england", "GB"), Map.entry("u k", "GB"),
            Map.entry("grande bretagne", "GB"), Map.entry("korea", "KR"), Map.entry("republic of korea", "KR"),
            Map.entry("korea republic of", "KR"), Map.entry("coree", "KR"), Map.entry("republique de coree", "KR"),
            Map.entry("prc", "CN"), Map.entry("p r c", "CN"), Map.entry("p r china", "CN"),
            Map.entry("mainland china", "CN"), Map.entry("people s republic of china", "CN"),
            Map.entry("republique populaire de chine", "CN"), Map.entry("hong kong", "HK"), Map.entry("macau", "MO"),
            Map.entry("roc", "TW"), Map.entry("taiwan roc", "TW"), Map.entry("taiwan r o c", "TW"),
            Map.entry("czech republic", "CZ"), Map.entry("republique tcheque", "CZ"), Map.entry("holland", "NL"),
            Map.entry("the netherlands", "NL"), Map.entry("hollande", "NL"), Map.entry("viet nam", "VN"),
            Map.entry("turkey", "TR"), Map.entry("macedonia", "MK"), Map.entry("uae", "AE"),
            Map.entry("russian federation", "RU"), Map.entry("federation de russie", "RU"));

    private CountryNames() {}

    /** The countries a cell names, one or several between {@code ,}, {@code ;} or {@code /}; null when one is not known. */
    static @Nullable List<Country> read(String cell) {
        Country whole = one(cell);
        if (whole != null) {
            return List.of(whole);
        }
        List<Country> countries = new ArrayList<>();
        for (String piece : cell.split("[,;/+&]", -1)) {
            Country country = one(piece);
            if (country == null) {
                return null;
            }
            if (!countries.contains(country)) {
                countries.add(country);
            }
        }
        return countries;
    }

    private static @Nullable Country one(String text) {
        String bare = text.strip();
        if (bare.length() == 2) {
            try {
                return Country.of(bare);
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
        return Names.BY_NAME.get(Spelling.folded(bare));
    }

    /** Built when the first name is met: most files have codes. */
    private static final class Names {

        private static final Map<String, Country> BY_NAME = byName();

        private static Map<String, Country> byName() {
            Map<String, Country> names = new HashMap<>();
            for (String code : Locale.getISOCountries()) {
                Locale region = Locale.of("", code);
                Country country = Country.of(code);
                names.put(Spelling.folded(region.getDisplayCountry(Locale.ENGLISH)), country);
                names.put(Spelling.folded(region.getDisplayCountry(Locale.FRENCH)), country);
                names.put(Spelling.folded(region.getISO3Country()), country);
            }
            ALSO.forEach((name, code) -> names.put(name, Country.of(code)));
            names.put("kosovo", Country.of("XK"));
            return names;
        }
    }
}
