package eu.vigie.bom;

import eu.vigie.bom.ComponentFacts.Kind;
import eu.vigie.supplychain.Symbols;

/** Takes a property of a component. */
final class PropertyTaker implements Taker {

    private final ComponentFacts facts;
    private final ComponentQuantity pieces;
    private final PropertyUses uses;
    private final Symbols symbols;
    private int place;
    private int name;
    private int value;

    PropertyTaker(ComponentFacts facts, ComponentQuantity pieces, PropertyUses uses) {
        this.facts = facts;
        this.pieces = pieces;
        this.uses = uses;
        this.symbols = uses.symbols();
    }

    PropertyTaker at(int next) {
        place = next;
        name = Symbols.EMPTY;
        value = Symbols.EMPTY;
        return this;
    }

    @Override
    public boolean wants(Word member) {
        return member == Word.NAME || member == Word.VALUE;
    }

    @Override
    public void text(Word member, int symbol) {
        if (member == Word.NAME) {
            name = symbol;
        } else {
            value = symbol;
        }
    }

    @Override
    public void end() {
        switch (uses.of(name)) {
            case QUANTITY -> pieces.quantity(symbols.text(value), place);
            case TOTAL -> pieces.total(symbols.text(value), place);
            case UNIT_PRICE -> pieces.unitPrice(symbols.text(value), place);
            case NOT_FITTED -> pieces.notFitted(symbols.text(value), place);
            case FACT -> facts.add(Kind.PROPERTY, value, name, place);
            case NOTHING -> {
            }
        }
    }
}
