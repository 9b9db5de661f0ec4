package eu.vigie.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import eu.vigie.evaluation.Facts.BilledPart;
import eu.vigie.evaluation.Facts.Identity;
import eu.vigie.evaluation.Facts.Supply;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.StatedParty;
import eu.vigie.supplychain.SupplyRole;
import eu.vigie.supplychain.Truth;

/**
 * Who supplies the parts: one fact for each part, role and party, never one a line.
 *
 * @param supplies in the order in which findings name them
 * @param parts in the order in which they were given
 */
record Supplies(List<Supply> supplies, List<BilledPart> parts) {

    private static final Comparator<List<Supply>> BY_PART = Comparator.comparing(
            supplies -> supplies.getFirst().part(), Comparator.comparing(Part::name).thenComparing(Part::id));

    static Supplies of(List<Part> parts, Identities identities) {
        List<BilledPart> facts = new ArrayList<>(parts.size());
        List<List<Supply>> byPart = new ArrayList<>(parts.size());
        int size = 0;
        for (Part part : parts) {
            List<Supply> supplies = new ArrayList<>(part.roles().size());
            part.roles().forEach(stated -> supplies.add(supply(part, stated.role(), stated.party(), identities)));
            List<Supply> makers = makers(supplies);
            facts.add(fact(part, makers));
            if (makers.isEmpty()) {
                supplies.add(unnamedMaker(part, identities));
            }
            supplies.sort(Comparator.comparing(Supply::subject));
            byPart.add(supplies);
            size += supplies.size();
        }
        byPart.sort(BY_PART);
        List<Supply> all = new ArrayList<>(size);
        byPart.forEach(all::addAll);
        return new Supplies(all, facts);
    }

    private static Supply supply(Part part, SupplyRole role, StatedParty party, Identities identities) {
        return new Supply(part, role, party, identities.of(party));
    }

    /** Somebody made it: one of whom not even the name is known. */
    private static Supply unnamedMaker(Part part, Identities identities) {
        return supply(part, SupplyRole.MANUFACTURER, StatedParty.named("", part.evidence()), identities);
    }

    /** Who made it: its maker; of firmware that names none, whoever wrote it. The firmware's author made no hardware. */
    private static List<Supply> makers(List<Supply> supplies) {
        List<Supply> makers = with(SupplyRole.MANUFACTURER, supplies);
        if (!makers.isEmpty()) {
            return makers;
        }
        List<StatedParty> writers = with(SupplyRole.AUTHOR, supplies).stream().map(Supply::stated).toList();
        return with(SupplyRole.FIRMWARE_AUTHOR, supplies).stream().filter(it -> writers.contains(it.stated())).toList();
    }

    private static List<Supply> with(SupplyRole role, List<Supply> supplies) {
        return supplies.stream().filter(supply -> supply.role() == role).toList();
    }

    /** Of several makers the one about whom most is known. */
    private static BilledPart fact(Part part, List<Supply> makers) {
        Truth maker = Truth.NO;
        String name = null;
        for (Supply supply : makers) {
            Truth known = knownMaker(supply.identity());
            name = name == null || known.compareTo(maker) > 0 ? supply.stated().name() : name;
            maker = maker.or(known);
        }
        return new BilledPart(part, maker, name, !part.origins().isEmpty(), makers);
    }

    private static Truth knownMaker(Identity identity) {
        if (identity.isKnown()) {
            return identity.candidates().isEmpty() ? Truth.YES : Truth.UNKNOWN;
        }
        return identity.basis().equals("unknown") || !identity.candidates().isEmpty() ? Truth.UNKNOWN : Truth.NO;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
