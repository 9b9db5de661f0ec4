package eu.vigie.bom;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Symbols;

/** What is done with properties, by the numbers of their names. */
final class PropertyUses {

    private final Symbols symbols;
    private @Nullable Use[] uses = new @Nullable Use[1024];

    PropertyUses(Symbols symbols) {
        this.symbols = symbols;
    }

    Symbols symbols() {
        return symbols;
    }

    /** What is done with a property. */
    enum Use {
        QUANTITY, TOTAL, UNIT_PRICE, NOT_FITTED, FACT, NOTHING
    }

    /** Looked up once for each name. */
    Use of(int name) {
        if (name >= uses.length) {
            uses = Arrays.copyOf(uses, Math.max(uses.length * 2, name + 1));
        }
        Use known = uses[name];
        if (known == null) {
            known = use(symbols.text(name));
            uses[name] = known;
        }
        return known;
    }

    private static Use use(String name) {
        CycloneDxProperty property = CycloneDxProperty.named(name);
        if (property == null) {
            return name.startsWith(CycloneDxProperty.OURS) ? Use.FACT : Use.NOTHING;
        }
        return switch (property.meaning()) {
            case QUANTITY -> Use.QUANTITY;
            case TOTAL -> Use.TOTAL;
            case UNIT_PRICE -> Use.UNIT_PRICE;
            case NOT_FITTED -> Use.NOT_FITTED;
            default -> Use.FACT;
        };
    }
}
