package eu.vigie.bom;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Price;

/** Prices of single pieces as documents write them: {@code 12.50}, {@code 12,50 €}, {@code EUR 12.50}. */
final class Prices {

    /** A sign that several currencies share is kept as it is. */
    private static final Map<String, String> SIGNS = Map.of("€", "EUR", "£", "GBP");
    private static final Pattern WITH_CURRENCY = Pattern
            .compile("(\\p{Sc}|[A-Za-z]{3})?[ \\u00a0\\u202f]*([0-9].*?)[ \\u00a0\\u202f]*(\\p{Sc}|[A-Za-z]{3})?");
    private static final Pattern PLAIN = Pattern.compile("([0-9]{1,15}(?:\\.[0-9]{1,9})?)(?: ([A-Z]{3}))?");

    private Prices() {}

    /**
     * As a sheet has it.
     *
     * @param currency of the row; empty when it names none
     * @return null when it is no price, or its own sign contradicts the row's currency
     */
    static @Nullable Price read(String text, String currency, Decimals decimals) {
        Matcher parts = WITH_CURRENCY.matcher(text);
        if (!parts.matches() || parts.group(1) != null && parts.group(3) != null) {
            return null;
        }
        String sign = parts.group(1) != null ? parts.group(1) : parts.group(3);
        BigDecimal amount = decimals.read(parts.group(2)).value();
        String own = sign == null ? "" : code(sign);
        String named = currency.isEmpty() ? own : code(currency);
        return amount == null || !own.isEmpty() && !own.equals(named) ? null : new Price(amount, named);
    }

    /** As a property of CycloneDX has it: {@code 12.50 EUR}; null when it is none. */
    static @Nullable Price plain(String text) {
        Matcher parts = PLAIN.matcher(text);
        return parts.matches()
                ? new Price(new BigDecimal(parts.group(1)), parts.group(2) == null ? "" : parts.group(2))
                : null;
    }

    private static String code(String sign) {
        return SIGNS.getOrDefault(sign, sign.toUpperCase(Locale.ROOT));
    }
}
