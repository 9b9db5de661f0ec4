package eu.vigie.bom;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.CompanyRegister;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.NumberScheme;
import eu.vigie.supplychain.Symbols;

/**
 * Addresses that are a company's number in a register: {@code urn:lei:…}, {@code urn:duns:…} and so on for the schemes that are known here,
 * and the pages of registers. Nothing is ever fetched. The registers' forms of address: recalled, 2026-11-24.
 */
final class PartyLinks {

    private static final byte UNKNOWN = 0;
    private static final byte NOBODY = 1;
    private static final byte PARTY = 2;
    private static final int LONGEST = 300;
    private static final Pattern URN = Pattern.compile("(?i)urn:([a-z][a-z_-]{1,14}):(.+)");

    /** A page of a register: where the number stands in its address. */
    private record Register(Pattern page, String scheme) {

        private static Register of(String page, String scheme) {
            return new Register(Pattern.compile("(?i)https?://" + page), scheme);
        }
    }

    private static final List<Register> REGISTERS = List.of(
            Register.of("search\\.gleif\\.org/#/(?:record|search)/([0-9A-Z]{18,20})(?:/.*)?", Identifier.LEI),
            Register.of("(?:www\\.)?gleif\\.org/(?:[a-z]{2}/)?lei/([0-9A-Z]{18,20})(?:[/?#].*)?", Identifier.LEI),
            Register.of("api\\.gleif\\.org/api/v1/lei-records/([0-9A-Z]{18,20})(?:[/?#].*)?", Identifier.LEI),
            Register.of("(?:rdf|data)\\.gleif\\.org/(?:.*/)?L-([0-9A-Z]{18,20})", Identifier.LEI),
            Register.of("(?:www\\.)?lei\\.info/([0-9A-Z]{18,20})(?:[/?#].*)?", Identifier.LEI),
            Register.of(
                    "annuaire-entreprises\\.data\\.gouv\\.fr/(?:entreprise|etablissement)/(?:[a-z0-9-]*-)?([0-9]{9,14})(?:[/?#].*)?",
                    "FR-SIREN"),
            Register.of(
                    "find-and-update\\.company-information\\.service\\.gov\\.uk/company/([0-9A-Z]{6,8})(?:[/?#].*)?",
                    "GB-COH"));

    private final Symbols symbols;
    private byte[] known = new byte[1024];

    PartyLinks(Symbols symbols) {
        this.symbols = symbols;
    }

    /** Whether the address is that of a company, be its number right or wrong; looked at once for each text. */
    boolean isParty(int symbol) {
        if (symbol >= known.length) {
            known = Arrays.copyOf(known, Math.max(known.length * 2, symbol + 1));
        }
        if (known[symbol] == UNKNOWN) {
            known[symbol] = read(symbols.text(symbol)).isPresent() ? PARTY : NOBODY;
        }
        return known[symbol] == PARTY;
    }

    /**
     * What an address says.
     *
     * @param scheme of which the number is
     * @param number null when its form or its check digits do not fit
     */
    record Link(String scheme, @Nullable Identifier number) {}

    /** Empty when the address is no company's. */
    static Optional<Link> read(String address) {
        String text = address.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher urn = URN.matcher(text);
        if (urn.matches()) {
            NumberScheme scheme = NumberScheme.of(urn.group(1));
            return scheme == null ? Optional.empty() : Optional.of(link(scheme.code(), decoded(urn.group(2))));
        }
        for (Register register : REGISTERS) {
            Matcher page = register.page().matcher(text);
            if (page.matches()) {
                return Optional.of(link(register.scheme(), page.group(1)));
            }
        }
        return Optional.empty();
    }

    private static Link link(String scheme, String number) {
        NumberScheme known = NumberScheme.of(scheme);
        Identifier read = known != null
                ? known.read(number)
                : CompanyRegister.of(scheme).flatMap(register -> register.read(number)).orElse(null);
        return new Link(scheme.toUpperCase(Locale.ROOT), read);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
