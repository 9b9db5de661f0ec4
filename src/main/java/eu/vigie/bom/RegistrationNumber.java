package eu.vigie.bom;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.CompanyRegister;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.NumberScheme;

/**
 * A number in some company register, as people write it. The register is known by a code or country before the number ({@code GB-COH
 * 00102498}, {@code NL 12345678}, {@code RCS Paris 732 829 320}), or by a country given elsewhere; else the number names nobody for certain.
 *
 * @param number null when it cannot be used
 * @param problem what is wrong; null when nothing is
 */
record RegistrationNumber(@Nullable Identifier number, @Nullable String problem) {

    static final String REMEDY = "copy it from the register, with the register's country or its code before it: GB-COH 00102498";

    private static final Pattern CODED = Pattern.compile("([A-Za-z]{2}-[A-Za-z_]{2,10})[\\s:-]+(.+)");
    private static final Pattern OF_COUNTRY = Pattern.compile("([A-Za-z]{2})[\\s:-]+(.*[0-9].*)");
    /** As French companies write it, with the city of the court. */
    private static final Pattern RCS = Pattern
            .compile("(?iU)(?:RCS|R\\.C\\.S\\.)[\\p{L}\\s'’.-]*((?:[0-9][\\s.]*){9})");
    /** British numbers begin so for companies of Scotland and Northern Ireland; as countries they would be others. */
    private static final Set<String> PARTS_OF_THE_UNITED_KINGDOM = Set.of("SC", "NI");
    private static final Pattern DATE = Pattern
            .compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4}");
    private static final Pattern FORM = Pattern
            .compile("(?U)(?=.*[0-9].*[0-9])[\\p{L}0-9 .,:;/_()'’\\u00a0\\u202f-]{3,60}");

    /** Whether the text can be such a number. */
    static boolean mayBe(String text) {
        return FORM.matcher(text).matches() && !DATE.matcher(text).matches();
    }

    /** @param country whose register it is; null when nobody says */
    static RegistrationNumber read(String text, @Nullable Country country) {
        if (!mayBe(text)) {
            return new RegistrationNumber(null, "this is no registration number");
        }
        Optional<Identifier> given = country == null
                ? Optional.empty()
                : CompanyRegister.of(country.code()).flatMap(register -> register.read(text));
        if (given.isPresent()) {
            return new RegistrationNumber(given.get(), null);
        }
        Matcher rcs = RCS.matcher(text);
        if (rcs.matches()) {
            return french(rcs.group(1), country);
        }
        Matcher coded = CODED.matcher(text);
        if (coded.matches()) {
            return coded(coded.group(1).toUpperCase(Locale.ROOT), coded.group(2), country);
        }
        Matcher prefixed = OF_COUNTRY.matcher(text);
        String prefix = prefixed.matches() ? prefixed.group(1).toUpperCase(Locale.ROOT) : "";
        if (Country.isCode(prefix) && !PARTS_OF_THE_UNITED_KINGDOM.contains(prefix)) {
            return in(Country.of(prefix), prefixed.group(2), country);
        }
        return country == null ? unplaced(text) : in(country, text, null);
    }

    private static RegistrationNumber coded(String code, String number, @Nullable Country country) {
        NumberScheme scheme = NumberScheme.of(code);
        if (scheme == NumberScheme.SIREN) {
            return french(number, country);
        }
        Optional<CompanyRegister> register = CompanyRegister.of(code).filter(CompanyRegister::isOfCountry);
        return register.isEmpty()
                ? new RegistrationNumber(new Identifier(code, CompanyRegister.written(number)), null)
                : in(Country.of(register.get().country()), number, country);
    }

    /** @param other what a column of countries says; it may not be another */
    private static RegistrationNumber in(Country country, String number, @Nullable Country other) {
        if (other != null && !other.equals(country)) {
            return new RegistrationNumber(null,
                    "the number names the register of another country than the one that is given for it");
        }
        if (country.code().equals("FR")) {
            return french(number, null);
        }
        Optional<CompanyRegister> register = CompanyRegister.of(country.code());
        if (register.isEmpty()) {
            return unplaced(number);
        }
        Optional<Identifier> read = register.get().read(number);
        return read.isEmpty()
                ? new RegistrationNumber(null,
                        "this is no number of " + register.get().code() + ": its form or its check digits do not fit")
                : new RegistrationNumber(read.get(), null);
    }

    private static RegistrationNumber french(String number, @Nullable Country other) {
        if (other != null && !other.code().equals("FR")) {
            return in(Country.of("FR"), number, other);
        }
        Identifier read = NumberScheme.SIREN.read(number);
        return new RegistrationNumber(read, read == null ? NumberColumns.unsound(NumberScheme.SIREN) : null);
    }

    private static RegistrationNumber unplaced(String text) {
        return new RegistrationNumber(new Identifier(Identifier.NO_REGISTER, CompanyRegister.written(text)), null);
    }
}
