package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.Standing;
import eu.vigie.finding.Verdict;
import eu.vigie.supplychain.Consortium.Assurance;
import eu.vigie.supplychain.Consortium.Tenderer;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Truth;

/** The rules that ask who controls a party from outside an area: CTRL-001, CTRL-007, CTRL-008, GIGA-002. */
record PlainControl(PlainReading reading) {

    static PlainControl of(PlainReading reading) {
        return new PlainControl(reading);
    }

    private Standing standing(NamedParty named, String area) {
        return reading.file().standings().stream().filter(
                each -> each.party().id().value().equals(PlainReading.key(named)) && each.area().id().equals(area))
                .findFirst().orElseThrow();
    }

    Verdict supplier(NamedParty named) {
        Standing at = standing(named, "EU27");
        boolean blockIsControl = reading.says("outsideBlock", "control");
        if (!at.inconsistent() && (at.seatOutside() == Truth.YES || at.oneOutside() == Truth.YES)) {
            return reading.against(named);
        }
        Verdict block = blockIsControl ? reading.against(named) : Verdict.FLAG;
        return others(at, block, blockIsControl ? Verdict.UNDETERMINED : Verdict.FLAG);
    }

    /** Where neither itself nor any one person outside is the question any more. */
    private static Verdict others(Standing at, Verdict block, Verdict outvoted) {
        if (at.inconsistent()) {
            return Verdict.UNDETERMINED;
        }
        if (at.blockOutside() == Truth.YES) {
            return block;
        }
        boolean nobody = at.seatOutside() == Truth.NO && at.oneOutside() == Truth.NO && at.blockOutside() == Truth.NO;
        if (!nobody || at.outvoted() == Truth.UNKNOWN) {
            return Verdict.UNDETERMINED;
        }
        return at.outvoted() == Truth.YES ? outvoted : at.loop() ? Verdict.FLAG : Verdict.COMPLIANT;
    }

    Verdict european(NamedParty named) {
        Standing at = standing(named, "EU27");
        if (at.inconsistent()) {
            return Verdict.UNDETERMINED;
        }
        if (at.seatOutside() == Truth.YES || at.oneOutside() == Truth.YES) {
            return reading.against(named);
        }
        boolean nobody = at.seatOutside() == Truth.NO && at.oneOutside() == Truth.NO && at.blockOutside() == Truth.NO
                && at.outvoted() == Truth.NO;
        return nobody && at.inside() == Truth.YES
                ? at.loop() ? Verdict.FLAG : Verdict.COMPLIANT
                : Verdict.UNDETERMINED;
    }

    Verdict restricted(NamedParty named) {
        Standing at = standing(named, "EU27");
        boolean excluded = reading.says("thirdCountryControl", "excluded");
        Truth assured = excluded ? Truth.NO : best(named, false);
        if (!at.inconsistent() && at.seatOutside() == Truth.YES) {
            return assured == Truth.NO ? reading.against(named) : Verdict.UNDETERMINED;
        }
        return !at.inconsistent() && at.oneOutside() == Truth.YES
                ? excused(named, assured)
                : others(at, Verdict.FLAG, Verdict.FLAG);
    }

    private Verdict excused(NamedParty named, Truth assured) {
        return switch (assured) {
            case YES -> Verdict.DEROGATED;
            case UNKNOWN -> Verdict.UNDETERMINED;
            case NO -> reading.against(named);
        };
    }

    Verdict defence(Participant who) {
        Truth asked = who instanceof TendererFact tenderer ? inScope(tenderer.tenderer()) : Truth.YES;
        if (asked == Truth.NO) {
            return Verdict.NOT_APPLICABLE;
        }
        return asked == Truth.UNKNOWN ? Verdict.UNDETERMINED : reading.who(who, this::defenceOfKnown);
    }

    private static Truth inScope(Tenderer tenderer) {
        Truth costs = PlainReading.inEveryWorld(tenderer.share(), share -> share.compareTo(BigDecimal.TEN) >= 0);
        boolean certain = costs == Truth.YES || tenderer.directContract() == Truth.YES
                || tenderer.classifiedAccess() == Truth.YES;
        boolean never = costs == Truth.NO && tenderer.directContract() == Truth.NO
                && tenderer.classifiedAccess() == Truth.NO;
        return certain ? Truth.YES : never ? Truth.NO : Truth.UNKNOWN;
    }

    private Verdict defenceOfKnown(NamedParty named) {
        Standing at = standing(named, "EDF");
        if (!at.inconsistent() && at.seatOutside() == Truth.YES) {
            return reading.against(named);
        }
        return !at.inconsistent() && at.oneOutside() == Truth.YES
                ? excused(named, best(named, true))
                : others(at, Verdict.FLAG, Verdict.FLAG);
    }

    /** The best that any assurance on record does for a party. */
    private Truth best(NamedParty named, boolean byItsState) {
        Truth best = Truth.NO;
        for (AssuranceFact each : reading.file().assurances()) {
            Truth accepted = byItsState ? approved(each, named) : accepted(each);
            Truth holds = meant(each, PlainReading.key(named)).and(accepted).and(runs(each.stated()));
            best = best.or(holds);
        }
        return best;
    }

    private static @Nullable Country seat(NamedParty named) {
        Party party = named.identity().party();
        return party != null && party.jurisdiction() != null ? party.jurisdiction() : named.stated().jurisdiction();
    }

    private static Truth meant(AssuranceFact each, String key) {
        Party party = each.identity().party();
        return party != null
                ? Truth.of(party.id().value().equals(key))
                : each.identity().candidates().stream().anyMatch(other -> other.id().value().equals(key))
                        ? Truth.UNKNOWN
                        : Truth.NO;
    }

    private Truth runs(Assurance stated) {
        boolean over = stated.until() != null && !reading.rule().asOf().isBefore(stated.until());
        boolean ahead = stated.from() != null && reading.rule().asOf().isBefore(stated.from());
        return over || ahead
                ? Truth.NO
                : stated.from() == null || stated.until() == null ? Truth.UNKNOWN : Truth.YES;
    }

    private static boolean ownWord(AssuranceFact each) {
        Party party = each.identity().party();
        String acceptor = each.stated().acceptedBy();
        return acceptor != null
                && (acceptor.equals(each.stated().party().name()) || party != null && acceptor.equals(party.name()));
    }

    private static Truth accepted(AssuranceFact each) {
        boolean somebody = each.stated().acceptedBy() != null || each.stated().state() != null;
        return somebody && !ownWord(each) ? Truth.YES : Truth.UNKNOWN;
    }

    /** One party may be named twice, with seats that differ. */
    private Truth approved(AssuranceFact each, NamedParty named) {
        Set<Truth> answers = EnumSet.noneOf(Truth.class);
        reading.participants().filter(other -> PlainReading.key(other).equals(PlainReading.key(named)))
                .forEach(other -> answers.add(approved(each, seat(other))));
        return answers.size() == 1 ? answers.iterator().next() : Truth.UNKNOWN;
    }

    private Truth approved(AssuranceFact each, @Nullable Country seat) {
        Country state = each.stated().state();
        if (ownWord(each) || state == null && each.stated().acceptedBy() == null) {
            return Truth.UNKNOWN;
        }
        return state == null
                ? Truth.NO
                : state.equals(seat)
                        ? Truth.YES
                        : reading.within("EDF", state) == Truth.YES ? Truth.UNKNOWN : Truth.NO;
    }
}
