package eu.vigie.evidence;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Identifier;

/**
 * Numbers of registers as authorities' lists write them: what the number is and where, in words. Only those are read of which the words
 * name the register without a doubt; any other is nobody's number here.
 */
final class ListNumbers {

    private static final Pattern OGRN = Pattern.compile("[0-9]{13}");
    private static final Pattern INN = Pattern.compile("[0-9]{10}");
    private static final Pattern USCC = Pattern.compile("[0-9A-HJ-NP-RTUW-Y]{18}");
    private static final Pattern SIREN = Pattern.compile("[0-9]{9}");
    private static final Pattern COMPANY_NUMBER = Pattern.compile("[0-9A-Z]{2}[0-9]{6}");
    private static final Map<String, String> ALSO = Map.ofEntries(Map.entry("macau", "MO"), Map.entry("burma", "MM"),
            Map.entry("korea, north", "KP"), Map.entry("korea, south", "KR"),
            Map.entry("congo, democratic republic of the", "CD"), Map.entry("cote d ivoire", "CI"),
            Map.entry("turkey", "TR"), Map.entry("the gambia", "GM"), Map.entry("hong kong", "HK"),
            Map.entry("palestinian", "PS"), Map.entry("region: gaza", "PS"), Map.entry("czech republic", "CZ"));

    private static final class Names {
        private static final Map<String, Country> BY_NAME = byName();

        private static Map<String, Country> byName() {
            Map<String, Country> names = new HashMap<>();
            for (String code : Locale.getISOCountries()) {
                names.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT),
                        new Country(code));
            }
            ALSO.forEach((name, code) -> names.put(name, new Country(code)));
            return names;
        }
    }

    private ListNumbers() {}

    /** A country by its code or English name; null when it is neither. */
    static @Nullable Country country(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (word.length() == 2) {
            try {
                return Country.of(word);
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
        return Names.BY_NAME.get(word);
    }

    /**
     * @param what it is called, for example {@code Tax ID No.}
     * @param where the country that gave it; null where none is said
     * @return null where the words do not say of which register it is
     */
    static @Nullable Identifier of(String what, String number, @Nullable Country where) {
        String word = what.toLowerCase(Locale.ROOT);
        String id = number.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
        if (word.contains("legal entity") || word.equals("lei")) {
            return new Identifier(Identifier.LEI, id);
        }
        if (word.contains("d-u-n-s") || word.contains("duns")) {
            return Identifier.canonical("XI-DUNS", id);
        }
        if (word.contains("social credit")) {
            return new Identifier("CN-USCC", id);
        }
        return where == null ? null : national(word, id, where.code());
    }

    private static @Nullable Identifier national(String word, String id, String country) {
        boolean tax = word.contains("tax") || word.contains("fiscal");
        boolean registered = word.contains("regist") || word.contains("company number") || word.equals("regnumber");
        return switch (country) {
            case "RU" -> tax && INN.matcher(id).matches()
                    ? new Identifier("RU-INN", id)
                    : registered && OGRN.matcher(id).matches() ? new Identifier("RU-OGRN", id) : null;
            case "CN" -> registered && USCC.matcher(id).matches() ? new Identifier("CN-USCC", id) : null;
            case "FR" -> registered && SIREN.matcher(id).matches() ? Identifier.canonical("FR-SIREN", id) : null;
            case "GB" -> registered && COMPANY_NUMBER.matcher(id).matches() ? new Identifier("GB-COH", id) : null;
            default -> null;
        };
    }
}
