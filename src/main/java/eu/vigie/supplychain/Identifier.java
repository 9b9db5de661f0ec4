package eu.vigie.supplychain;

/**
 * A number in a register.
 *
 * @param scheme the register, as org-id.guide names it ({@code XI-LEI}, {@code FR-RCS}, …), upper case
 * @param id the number in it
 */
public record Identifier(String scheme, String id) implements Comparable<Identifier> {

    /** The scheme of Legal Entity Identifiers (ISO 17442) in org-id.guide and BODS. */
    public static final String LEI = "XI-LEI";

    public Identifier {
        scheme = scheme.strip().toUpperCase(java.util.Locale.ROOT);
        id = id.strip();
    }

    @Override
    public int compareTo(Identifier other) {
        int byScheme = scheme.compareTo(other.scheme);
        return byScheme != 0 ? byScheme : id.compareTo(other.id);
    }
}
