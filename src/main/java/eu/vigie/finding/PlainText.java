package eu.vigie.finding;

/** Names as a picture shows them: in one line, without letters that cannot be seen and turn others round. */
final class PlainText {

    private PlainText() {}

    /** Line breaks and tabs become blanks; control characters and those that steer the direction of writing go. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(letter -> {
            int type = Character.getType(letter);
            if (Character.isWhitespace(letter) || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                plain.append(letter == 0xA0 ? '\u00a0' : ' ');
            } else if (type != Character.CONTROL && type != Character.FORMAT) {
                plain.appendCodePoint(type == Character.SURROGATE ? 0xFFFD : letter);
            }
        });
        return plain.toString().strip();
    }
}
