package eu.vigie.bom;

import eu.vigie.bom.ComponentFacts.Kind;
import eu.vigie.supplychain.Symbols;

/** Takes those external references of a component that lead to a company in a register. */
final class ReferenceTaker implements Taker {

    private final ComponentFacts facts;
    private final PartyLinks links;
    private int place;
    private int url;
    private int comment;

    ReferenceTaker(ComponentFacts facts, PartyLinks links) {
        this.facts = facts;
        this.links = links;
    }

    ReferenceTaker at(int next) {
        place = next;
        url = Symbols.EMPTY;
        comment = Symbols.EMPTY;
        return this;
    }

    @Override
    public boolean wants(Word member) {
        return member == Word.URL || member == Word.COMMENT;
    }

    @Override
    public void text(Word member, int symbol) {
        if (member == Word.URL) {
            url = symbol;
        } else {
            comment = symbol;
        }
    }

    @Override
    public void end() {
        if (links.isParty(url)) {
            facts.add(Kind.REFERENCE, url, comment, place);
        }
    }
}
