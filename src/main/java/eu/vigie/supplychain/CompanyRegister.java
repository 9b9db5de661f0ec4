package eu.vigie.supplychain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The company register of a country that has one, whose numbers each name one company. {@code registers.tsv} lists them with how
 * sure we are of each.
 *
 * @param country ISO 3166-1 alpha-2; {@link #NONE} where a number does not name one company of the country
 * @param code as it stands in an {@link Identifier}
 * @param form of a number in its one spelling
 */
public record CompanyRegister(String country, String code, Pattern form) {

    static final String NONE = "-";
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u202f./_-]+");
    private static final List<CompanyRegister> ALL = read();

    /** All that are known, France's aside, by country. */
    public static List<CompanyRegister> all() {
        return ALL;
    }

    /** By its country, or by its code; empty for one that is not known. */
    public static Optional<CompanyRegister> of(String countryOrCode) {
        String upper = countryOrCode.strip().toUpperCase(Locale.ROOT);
        return ALL.stream().filter(each -> each.country.equals(upper) || each.code.equals(upper)).findFirst();
    }

    /** Whether its numbers each name one company of the country. */
    public boolean isOfCountry() {
        return !country.equals(NONE);
    }

    /** The one spelling of a registration number: capitals, without what people put between digits. */
    public static String written(String text) {
        return BETWEEN.matcher(text.strip()).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** The number in it; empty when it has not the form. */
    public Optional<Identifier> read(String text) {
        String number = written(text);
        return form.matcher(number).matches() ? Optional.of(new Identifier(code, number)) : Optional.empty();
    }

    private static List<CompanyRegister> read() {
        try (InputStream in = Objects.requireNonNull(CompanyRegister.class.getResourceAsStream("registers.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t"))
                    .map(row -> new CompanyRegister(row[0], row[1], Pattern.compile(row[2]))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
