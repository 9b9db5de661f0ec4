package eu.vigie.supplychain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A series of numbers whose form is known here, so that a wrong one is noticed before it finds the wrong company. Codes
 * begin with a country, or with XI for the whole world, as org-id.guide has them; for those that it has not, we follow its
 * style. Sources of the forms: {@code docs/names.md}. A number of another scheme is taken as it stands.
 */
public enum NumberScheme {
    /** Legal Entity Identifier, ISO 17442. */
    LEI("XI-LEI", Bearer.ONE, "LEI") {

        @Override
        boolean fits(String number) {
            return Lei.isValid(number);
        }
    },
    /** D-U-N-S number of a company or one of its sites: nine digits; newer ones have no check digit. */
    DUNS("XI-DUNS", Bearer.SEVERAL, "DUNS", "D-U-N-S", "US-DUNS") {

        @Override
        boolean fits(String number) {
            return number.matches("[0-9]{9}");
        }
    },
    /** CAGE or NCAGE code of a company's site (NATO codification): five letters and digits without I and O. */
    CAGE("XI-CAGE", Bearer.SEVERAL, "CAGE", "NCAGE", "US-CAGE", "XI-NCAGE") {

        @Override
        boolean fits(String number) {
            return number.matches("(?=.*[0-9])[0-9A-NP-Z][0-9A-HJ-NP-Z]{4}");
        }
    },
    /** Number for value-added tax with its State before it, as the Union's VIES writes them. */
    VAT("XI-VAT", Bearer.SHARED, "VAT", "EU-VAT", "TVA") {

        @Override
        String written(String text) {
            return super.written(text).replaceFirst("^GR", "EL").replaceFirst("^(CHE|NO)([0-9]{9})[A-Z]{3,4}$", "$1$2");
        }

        @Override
        boolean fits(String number) {
            return VatNumber.isValid(number);
        }

        @Override
        boolean excludes(String one, String other) {
            return one.length() > 1 && other.startsWith(one.substring(0, 2));
        }
    },
    /** French company register: nine digits, of which the last is a check digit; read off a site's fourteen as well. */
    SIREN("FR-SIREN", Bearer.ONE, "SIREN") {

        @Override
        String written(String text) {
            String digits = super.written(text);
            return digits.matches("[0-9]{14}") && CheckDigits.luhn(digits) ? digits.substring(0, 9) : digits;
        }

        @Override
        boolean fits(String number) {
            return number.matches("[0-9]{9}") && CheckDigits.luhn(number);
        }
    },
    /** Who made a PCI device: four hexadecimal digits given by the PCI-SIG. */
    PCI("XI-PCI", Bearer.SHARED, "PCI", "PCI-SIG") {

        @Override
        String written(String text) {
            return hexadecimal(text);
        }

        @Override
        boolean fits(String number) {
            return VENDOR.matcher(number).matches();
        }
    },
    /** Who made a USB device: four hexadecimal digits given by the USB-IF. */
    USB("XI-USB", Bearer.SHARED, "USB", "USB-IF") {

        @Override
        String written(String text) {
            return hexadecimal(text);
        }

        @Override
        boolean fits(String number) {
            return VENDOR.matcher(number).matches();
        }
    },
    /** To whom the IEEE gave a block of hardware addresses: six hexadecimal digits, seven or nine for smaller blocks. */
    OUI("XI-OUI", Bearer.SHARED, "OUI", "MA-L", "MA-M", "MA-S", "IEEE-OUI") {

        @Override
        String written(String text) {
            return hexadecimal(text);
        }

        @Override
        boolean fits(String number) {
            return number.matches("[0-9a-f]([048c][0-9a-f]{4}|[048c][0-9a-f]{5}|[048c][0-9a-f]{7})");
        }
    };

    /** How many parties bear one number, and how many numbers one party. */
    private enum Bearer {
        /** One number a party, one party a number. */
        ONE,
        /** A party may have several, for its sites; a number is one party's. */
        SEVERAL,
        /** A number may be of several parties: those of a tax group, the heirs of a brand. */
        SHARED
    }

    private static final Pattern VENDOR = Pattern.compile("(?!0000|ffff)[0-9a-f]{4}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u202f.:/_-]+");
    private static final Map<String, NumberScheme> BY_CODE = byCode();

    private final String code;
    private final Bearer bearer;
    private final List<String> aliases;

    NumberScheme(String code, Bearer bearer, String... aliases) {
        this.code = code;
        this.bearer = bearer;
        this.aliases = List.of(aliases);
    }

    private static Map<String, NumberScheme> byCode() {
        Map<String, NumberScheme> codes = new HashMap<>();
        for (NumberScheme scheme : values()) {
            codes.put(scheme.code, scheme);
            scheme.aliases.forEach(alias -> codes.put(alias, scheme));
        }
        return Map.copyOf(codes);
    }

    /** The scheme that a source calls so; null when its numbers are not known here. {@code FR-VAT} is {@link #VAT}. */
    public static @Nullable NumberScheme of(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        NumberScheme known = BY_CODE.get(upper);
        return known == null && upper.length() == 6 && upper.endsWith("-VAT") ? VAT : known;
    }

    /** As it stands in an {@link Identifier}. */
    public String code() {
        return code;
    }

    /** Whether several parties that bear one number are one. */
    public boolean unites() {
        return bearer != Bearer.SHARED;
    }

    /** Whether it says who made a device, or whose address it has, and not in which register a company stands. */
    public boolean isVendors() {
        return Arrays.asList(PCI, USB, OUI).contains(this);
    }

    /** Whether two numbers in their one spelling, both of one party, cannot be. */
    boolean excludes(String one, String other) {
        return bearer == Bearer.ONE;
    }

    /** The one spelling of a number: capitals, without what people put between digits. */
    String written(String text) {
        return BETWEEN.matcher(text.strip()).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static String hexadecimal(String text) {
        return BETWEEN.matcher(text.strip()).replaceAll("").toLowerCase(Locale.ROOT).replaceFirst("^0x", "")
                .replaceFirst("h$", "");
    }

    /** Whether it has the form of such a number and its check digits, where there are any, are right. */
    abstract boolean fits(String number);

    /** The number in its one spelling; null when it is none. */
    public @Nullable Identifier read(String text) {
        String number = written(text);
        return fits(number) ? new Identifier(code, number) : null;
    }

    /**
     * The blocks that a hardware address may lie in, the smallest first; none of one that a machine made up for itself, or
     * that means several.
     */
    public static List<Identifier> ofAddress(String mac) {
        String digits = hexadecimal(mac);
        return !digits.matches("[0-9a-f]{12}")
                ? List.of()
                : Stream.of(9, 7, 6).map(length -> OUI.read(digits.substring(0, length)))
                        .filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }
}
