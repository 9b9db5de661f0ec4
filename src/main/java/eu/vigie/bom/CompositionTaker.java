package eu.vigie.bom;

import eu.vigie.supplychain.Symbols;

/** What the document says of its own completeness: where it says that parts are missing, the reading is incomplete. */
record CompositionTaker(int index, CycloneDxLines lines, Symbols symbols) implements Taker {

    @Override
    public boolean wants(Word member) {
        return member == Word.AGGREGATE;
    }

    @Override
    public void text(Word member, int symbol) {
        String aggregate = symbols.text(symbol);
        if (aggregate.startsWith("incomplete")) {
            lines.add("/compositions/" + index + "/aggregate", aggregate,
                    "the document says that it does not list all parts", "hand in the complete one");
        } else if (aggregate.equals("unknown")) {
            lines.add("/compositions/" + index + "/aggregate", aggregate,
                    "the document says that nobody knows whether it lists all parts",
                    "find out, and write complete or incomplete");
        }
    }
}
