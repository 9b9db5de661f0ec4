package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import eu.vigie.evaluation.Blocking.Blocker;
import eu.vigie.evaluation.Ownership.Owning;
import eu.vigie.evaluation.Ownership.Route;
import eu.vigie.finding.Verdict;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** The rules that ask who stands behind a member: CTRL-002 to CTRL-006. */
record PlainBehind(PlainReading reading) {

    static PlainBehind of(PlainReading reading) {
        return new PlainBehind(reading);
    }

    Verdict verdict(NamedParty member) {
        String key = PlainReading.key(member);
        return switch (reading.rule().rule()) {
            case CTRL_002 -> owners(about(Ownership.class, key, Ownership::party), EnumSet.of(Route.MULTIPLIED));
            case CTRL_003 -> owners(about(Ownership.class, key, Ownership::party),
                    EnumSet.of(Route.UNDER_CONTROL, Route.OVER_CONTROL, Route.CONTROL));
            case CTRL_004 -> meetings(of(Meetings.class, key));
            case CTRL_005 -> blocking(of(Blocking.class, key));
            case CTRL_006 -> parents(of(GroupLink.class, key));
            default -> throw new IllegalStateException(reading.rule().rule().id());
        };
    }

    private <T> T about(Class<T> kind, String key, java.util.function.Function<T, Party> party) {
        return all(kind).filter(each -> party.apply(each).id().value().equals(key)).findFirst().orElseThrow();
    }

    private <T> Stream<T> all(Class<T> kind) {
        return reading.file().behind().stream().filter(kind::isInstance).map(kind::cast);
    }

    private <T> T of(Class<T> kind, String key) {
        return all(kind).filter(each -> switch (each) {
            case Meetings of -> of.party().id().value().equals(key) && of.area().id().equals("EU27");
            case Blocking of -> of.party().id().value().equals(key) && of.area().id().equals("EU27");
            case GroupLink of -> of.party().id().value().equals(key) && of.area().id().equals("EU27");
            default -> false;
        }).findFirst().orElseThrow();
    }

    private static Verdict owners(Ownership facts, Set<Route> routes) {
        if (facts.answersForItself()) {
            return Verdict.COMPLIANT;
        }
        List<Owning> ways = facts.routes().stream().filter(each -> routes.contains(each.route())).toList();
        boolean unnamed = ways.stream().anyMatch(each -> each.owner() == null && owns(each) != Truth.NO);
        Map<String, Truth> named = new TreeMap<>();
        ways.forEach(each -> {
            Party owner = each.owner();
            if (owner != null) {
                named.merge(owner.name(), owns(each), Truth::or);
            }
        });
        if (facts.inconsistent() || !facts.ownersKnown() || unnamed || named.containsValue(Truth.UNKNOWN)) {
            return Verdict.UNDETERMINED;
        }
        return facts.loop() ? Verdict.FLAG : Verdict.COMPLIANT;
    }

    private static Truth owns(Owning way) {
        Share share = way.share();
        return share == null
                ? way.control()
                : way.control().and(PlainReading.inEveryWorld(share, it -> it.compareTo(new BigDecimal("25")) >= 0));
    }

    private static Verdict meetings(Meetings facts) {
        if (facts.answersForItself()) {
            return Verdict.COMPLIANT;
        }
        if (facts.inconsistent()) {
            return Verdict.UNDETERMINED;
        }
        if (facts.controller() != null) {
            return Verdict.NOT_APPLICABLE;
        }
        Truth outside = facts.unnamed();
        for (Meetings.Holder each : facts.holders()) {
            outside = outside.or(each.majority().and(each.outside()));
        }
        if (outside == Truth.YES) {
            return Verdict.FLAG;
        }
        return facts.ownersKnown() && facts.known() > 0 && outside == Truth.NO
                ? Verdict.COMPLIANT
                : Verdict.UNDETERMINED;
    }

    private static Verdict blocking(Blocking facts) {
        if (facts.answersForItself()) {
            return Verdict.COMPLIANT;
        }
        Truth blocked = facts.blockers().stream().map(PlainBehind::blocks).reduce(Truth.NO, Truth::or);
        if (facts.inconsistent()) {
            return Verdict.UNDETERMINED;
        }
        if (blocked == Truth.YES) {
            return Verdict.FLAG;
        }
        if (facts.controlledFromOutside() == Truth.YES) {
            return Verdict.NOT_APPLICABLE;
        }
        boolean nobody = blocked == Truth.NO && facts.controlledFromOutside() == Truth.NO;
        return facts.ownersKnown() && nobody ? Verdict.COMPLIANT : Verdict.UNDETERMINED;
    }

    /** Half of the votes blocks: nothing passes without it. */
    private static Truth blocks(Blocker each) {
        Share votes = each.votes();
        Truth enough = votes == null
                ? Truth.YES
                : PlainReading.inEveryWorld(votes, it -> it.compareTo(new BigDecimal("50")) >= 0);
        return each.blocks().and(each.outside()).and(enough);
    }

    private static Verdict parents(GroupLink facts) {
        if (facts.answersForItself()) {
            return Verdict.COMPLIANT;
        }
        Truth outside = facts.unnamed();
        for (GroupLink.Parent each : facts.parents()) {
            outside = outside.or(each.link().and(each.outside()));
        }
        if (facts.inconsistent()) {
            return Verdict.UNDETERMINED;
        }
        if (outside == Truth.YES) {
            return Verdict.FLAG;
        }
        return !facts.ownersKnown() || outside == Truth.UNKNOWN
                ? Verdict.UNDETERMINED
                : facts.loop() ? Verdict.FLAG : Verdict.COMPLIANT;
    }
}
