package eu.vigie.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import eu.vigie.evaluation.Facts.Identity;
import eu.vigie.evaluation.Facts.PartFact;
import eu.vigie.evaluation.Facts.Supply;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.Part.StatedRole;
import eu.vigie.supplychain.StatedParty;
import eu.vigie.supplychain.SupplyRole;
import eu.vigie.supplychain.Truth;

/** Who supplies the parts: one fact for each part, role and party, never one a line. */
final class Supplies {

    private final Identities identities;

    Supplies(Identities identities) {
        this.identities = identities;
    }

    /** In the order in which findings name them. */
    List<Supply> of(List<Part> parts) {
        List<Supply> supplies = new ArrayList<>();
        for (Part part : parts) {
            for (StatedRole role : withMaker(part)) {
                Identity identity = identities.of(role.party());
                supplies.add(new Supply(part, role.role(), role.party(), identity,
                        Identities.steps(part.name(), word(role.role()), role.party(), identity)));
            }
        }
        supplies.sort(Comparator.comparing(Supply::subject));
        return supplies;
    }

    /** What the part states; where it names no maker, one of whom not even the name is known: somebody made it. */
    private static List<StatedRole> withMaker(Part part) {
        if (!makers(part).isEmpty()) {
            return part.roles();
        }
        List<StatedRole> roles = new ArrayList<>(part.roles());
        roles.add(new StatedRole(SupplyRole.MANUFACTURER, StatedParty.named("", part.evidence())));
        return roles;
    }

    /** Who made it: its maker; of firmware that names none, whoever wrote it. The firmware's author made no hardware. */
    private static List<StatedRole> makers(Part part) {
        List<StatedRole> makers = with(SupplyRole.MANUFACTURER, part);
        List<StatedParty> writers = with(SupplyRole.AUTHOR, part).stream().map(StatedRole::party).toList();
        return makers.isEmpty()
                ? with(SupplyRole.FIRMWARE_AUTHOR, part).stream().filter(it -> writers.contains(it.party())).toList()
                : makers;
    }

    private static List<StatedRole> with(SupplyRole role, Part part) {
        return part.roles().stream().filter(stated -> stated.role() == role).toList();
    }

    /** What ORIG-004 asks: is the maker named and known, is an origin stated. */
    PartFact partFact(Part part) {
        Truth maker = Truth.NO;
        String name = null;
        List<ReasoningStep> because = new ArrayList<>();
        for (StatedRole role : makers(part)) {
            Identity identity = identities.of(role.party());
            Truth known = knownMaker(identity);
            name = name == null || known.compareTo(maker) > 0 ? role.party().name() : name;
            maker = maker.or(known);
            because.addAll(Identities.steps(part.name(), word(role.role()), role.party(), identity));
        }
        if (because.isEmpty()) {
            because.add(new ReasoningStep(Fact.MISSING, part.name(), null, null, "manufacturer", part.evidence()));
        }
        part.origins().forEach(origin -> because.add(new ReasoningStep(Fact.STATED, part.name(),
                origin.country().code(), origin.share() == null ? null : origin.share().toString(),
                "origin-" + word(origin.stage()), origin.evidence())));
        if (part.origins().isEmpty()) {
            because.add(new ReasoningStep(Fact.MISSING, part.name(), null, null, "origin", part.evidence()));
        }
        return new PartFact(part, maker, name, !part.origins().isEmpty(), because);
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
