package eu.vigie.ownership;

import java.util.List;
import java.util.function.Function;

import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** Stub. */
final class Capital {
    Capital(OwnershipGraph graph, Edges edges, Function<Party, Truth> within) {}

    CapitalShare share(List<CapitalHolding> holdings, Attribution attribution) {
        return new CapitalShare(attribution, Share.UNKNOWN, true, List.of(), false);
    }
}
