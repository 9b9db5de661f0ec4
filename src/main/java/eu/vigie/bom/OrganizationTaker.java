package eu.vigie.bom;

import eu.vigie.bom.ComponentFacts.Kind;

/** Takes the name of an organisation or a person, and those of its addresses in the web that are numbers in a register. */
final class OrganizationTaker implements Taker {

    private final ComponentFacts facts;
    private final PartyLinks links;
    private Kind kind = Kind.NAME;
    private int place;
    private int urls;

    OrganizationTaker(ComponentFacts facts, PartyLinks links) {
        this.facts = facts;
        this.links = links;
    }

    /** @param at its place where it is one of several */
    OrganizationTaker of(Kind next, int at) {
        kind = next;
        place = at;
        urls = 0;
        return this;
    }

    @Override
    public boolean wants(Word member) {
        return member == Word.NAME || member == Word.URL && kind.link() != null;
    }

    @Override
    public void text(Word member, int symbol) {
        Kind link = kind.link();
        if (member == Word.NAME) {
            facts.add(kind, symbol, 0, place);
        } else if (link != null) {
            int at = urls++;
            if (links.isParty(symbol)) {
                facts.add(link, symbol, 0, at);
            }
        }
    }
}
