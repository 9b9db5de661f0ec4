package eu.vigie.regulation;

/** The languages Vigie speaks. */
public enum Language {
    EN, FR;

    /** {@code en} or {@code fr}. */
    public String tag() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
