package eu.vigie.bom;

/**
 * How XML writes a member of an object.
 *
 * @param name of the attribute, or of the elements of a list; else that of the member
 */
record Markup(Where where, String name) {

    /** Where a member's value stands. */
    enum Where {
        ATTRIBUTE, ELEMENT,
        /** A list within an element of the member's name. */
        WRAPPED,
        /** A list without anything around it. */
        REPEATED,
        /** The text of the object's own element. */
        CONTENT
    }

    /** What XML does when the table says nothing. */
    static Markup element(String member) {
        return new Markup(Where.ELEMENT, member);
    }

    /** @param written as in {@code cyclonedx-shapes.txt}, behind the equals sign */
    static Markup of(String written, String member) {
        if (written.equals(".")) {
            return new Markup(Where.CONTENT, member);
        }
        if (written.startsWith("@")) {
            return new Markup(Where.ATTRIBUTE, written.length() == 1 || written.equals("@?")
                    ? member
                    : written.substring(1));
        }
        return written.startsWith("+")
                ? new Markup(Where.REPEATED, written.substring(1))
                : new Markup(Where.WRAPPED, written);
    }
}
