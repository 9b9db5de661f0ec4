package eu.vigie.supplychain;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A country by its ISO 3166-1 alpha-2 code, the codes of the JDK plus {@code XK} (Kosovo, user-assigned, used by
 * the Union's programmes). {@code EL} and {@code UK}, as the Union writes them, are read as {@code GR} and {@code GB}.
 *
 * @param code two upper-case letters, never null
 */
public record Country(String code) implements Comparable<Country> {

    private static final Set<String> CODES = Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, String> UNION_SPELLINGS = Map.of("EL", "GR", "UK", "GB");
    private static final Pattern SUBDIVISION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
    /** As codes are mostly written. */
    private static final Map<String, Country> WRITTEN = CODES.stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Country::new));

    public Country {
        code = UNION_SPELLINGS.getOrDefault(code, code);
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("'" + code + "' is no ISO 3166-1 alpha-2 country code");
        }
    }

    /** Whether two upper-case letters are a code. */
    public static boolean isCode(String code) {
        return CODES.contains(UNION_SPELLINGS.getOrDefault(code, code));
    }

    /**
     * Reads a code in either case, or a subdivision such as {@code US-DE}, of which the country is kept.
     *
     * @throws IllegalArgumentException when it is no country code
     */
    public static Country of(String text) {
        Country written = WRITTEN.get(text);
        if (written != null) {
            return written;
        }
        String trimmed = text.strip().toUpperCase(Locale.ROOT);
        return new Country(SUBDIVISION.matcher(trimmed).matches() ? trimmed.substring(0, 2) : trimmed);
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
