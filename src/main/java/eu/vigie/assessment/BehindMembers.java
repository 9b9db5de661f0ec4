package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import eu.vigie.evaluation.Grounds;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.regulation.RuleId;
import eu.vigie.regulation.RuleInForce;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Register;

/** What rules ask about the members of the consortium and not about its suppliers; nothing that no rule in force asks. */
final class BehindMembers {

    private final Register register;
    private final LocalDate asOf;
    private final OwnershipGraph ownership;
    private final Upstreams upstreams;
    private final List<RuleInForce> rules;

    BehindMembers(Register register, LocalDate asOf, OwnershipGraph ownership, Upstreams upstreams,
            List<RuleInForce> rules) {
        this.register = register;
        this.asOf = asOf;
        this.ownership = ownership;
        this.upstreams = upstreams;
        this.rules = rules;
    }

    List<Grounds> of(List<Party> members, List<Area> areas) {
        List<Grounds> behind = new ArrayList<>();
        rules.stream().filter(rule -> rule.parameters().containsKey("ownershipThreshold"))
                .map(rule -> rule.number("ownershipThreshold")).min(Comparator.naturalOrder())
                .ifPresent(least -> behind.addAll(new Ownerships(ownership, upstreams, least).of(members)));
        areaOf(RuleId.CTRL_004, areas).ifPresent(area -> behind.addAll(
                new MeetingRecords(register, asOf, area, new AreaSeats(ownership, area), upstreams).of(members)));
        areaOf(RuleId.CTRL_005, areas).ifPresent(area -> behind
                .addAll(new Blockings(ownership, area, new AreaSeats(ownership, area), upstreams).of(members)));
        areaOf(RuleId.CTRL_006, areas).ifPresent(area -> behind.addAll(
                new GroupLinks(register, asOf, area, new AreaSeats(ownership, area), upstreams).of(members)));
        return behind;
    }

    private Optional<Area> areaOf(RuleId wanted, List<Area> areas) {
        return rules.stream().filter(rule -> rule.rule() == wanted && rule.applies()).map(RuleInForce::area)
                .flatMap(id -> areas.stream().filter(area -> area.id().equals(id))).findFirst();
    }
}
