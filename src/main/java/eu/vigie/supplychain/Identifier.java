package eu.vigie.supplychain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A number in a register.
 *
 * @param scheme the register, as org-id.guide names it ({@code XI-LEI}, {@code FR-RCS}, …), upper case
 * @param id the number in it
 */
public record Identifier(String scheme, String id) implements Comparable<Identifier> {

    /** The scheme of Legal Entity Identifiers (ISO 17442) in org-id.guide and BODS. */
    public static final String LEI = "XI-LEI";

    /** In the place of a register that is not known: the number names nobody for certain, for two registers may give the same. */
    public static final String NO_REGISTER = "XI-REGISTER-NOT-KNOWN";

    public Identifier {
        scheme = scheme.strip().toUpperCase(Locale.ROOT);
        id = id.strip();
    }

    /**
     * As it is compared: under its one scheme, however the source calls it, and in its one spelling. {@code FR-VAT
     * 40303265045} is {@code XI-VAT FR40303265045}.
     */
    public static Identifier canonical(String scheme, String id) {
        NumberScheme known = NumberScheme.of(scheme);
        if (known == null) {
            return new Identifier(scheme, id);
        }
        String written = known.written(id);
        String country = scheme.strip().toUpperCase(Locale.ROOT);
        boolean ofState = known == NumberScheme.VAT && country.matches("[A-Z]{2}-VAT")
                && !country.startsWith("XI") && !country.startsWith("EU"); // XI is Northern Ireland, and the world
        String whole = ofState ? VatNumber.prefix(country.substring(0, 2)) + written : written;
        return new Identifier(known.code(), !known.fits(written) && known.fits(whole) ? whole : written);
    }

    /**
     * Whether its form and check digits are right, as far as its scheme is known here. A French register's number is taken
     * as the register states it.
     */
    public boolean isSound() {
        NumberScheme known = NumberScheme.of(scheme);
        return known == null || known == NumberScheme.SIREN || known.fits(id);
    }

    /** Whether its register is known. */
    public boolean isPlaced() {
        return !scheme.equals(NO_REGISTER);
    }

    /** What a number of which the register is not known may be: the same number in each register that is known here. */
    public List<Identifier> inAnyRegister() {
        return Stream.concat(CompanyRegister.all().stream().map(CompanyRegister::code),
                Stream.of(NumberScheme.SIREN.code())).map(code -> new Identifier(code, id)).toList();
    }

    /** Whether several parties that bear it are one. */
    public boolean unites() {
        if (!isPlaced()) {
            return false;
        }
        NumberScheme known = NumberScheme.of(scheme);
        return known == null || known.unites();
    }

    /** Whether nobody bears both: two numbers of one register that gives a party only one. */
    public boolean excludes(Identifier other) {
        if (!scheme.equals(other.scheme) || id.equals(other.id) || !isPlaced()) {
            return false;
        }
        NumberScheme known = NumberScheme.of(scheme);
        return known == null || known.excludes(id, other.id);
    }

    @Override
    public int compareTo(Identifier other) {
        int byScheme = scheme.compareTo(other.scheme);
        return byScheme != 0 ? byScheme : id.compareTo(other.id);
    }

    /** As people read it: {@code XI-LEI 0000FICTIONACMEPOW22}. */
    public String words() {
        return scheme + " " + id;
    }
}
