package eu.vigie.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import eu.vigie.evaluation.Facts.CaseFile;
import eu.vigie.evaluation.Facts.MemberFact;
import eu.vigie.evaluation.Facts.Supply;
import eu.vigie.evaluation.Ownership.Route;
import eu.vigie.regulation.RuleInForce;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Consortium.MemberRole;
import eu.vigie.supplychain.SupplyRole;
import eu.vigie.supplychain.Truth;

/** What the rules are asked in one case. */
final class Questions {

    /**
     * What one rule is asked.
     *
     * @param subjects what it owes one answer each; empty when nothing is in its scope
     * @param facts everything it may see, of those whom it cannot tell apart one; which of it is in scope, it decides for itself
     */
    record Question(List<Alike> subjects, List<Object> facts) {}

    private final CaseFile file;
    private final Alike suppliers;

    Questions(CaseFile file) {
        this.file = file;
        suppliers = new Alike(file.supplies());
    }

    Question about(RuleInForce rule, Law law) {
        List<Object> facts = new ArrayList<>();
        facts.add(law);
        Alike own = new Alike(switch (rule.rule().scope()) {
            case DELIVERERS -> deliverers(law);
            case PART -> file.parts();
            case CIRCUIT -> CustomsOrigin.of(file.parts(), law);
            default -> List.of();
        });
        addComputed(rule, law, own.shown(), facts);
        addStated(rule, own.shown(), facts);
        List<Alike> subjects = switch (rule.rule().scope()) {
            case SUPPLY -> List.of(suppliers);
            case SUPPLY_AND_MEMBERS -> List.of(new Alike(file.members()), suppliers);
            case SUPPLY_AND_PARTICIPANTS -> List.of(new Alike(participants()), suppliers);
            case DELIVERERS -> List.of(new Alike(consortiumUnlessDelivered(own)), own);
            case PART, CIRCUIT -> List.of(own);
            case COORDINATOR -> List.of(new Alike(coordinators()));
            case PARTICIPANTS -> List.of(new Alike(participants()));
            case SITES -> List.of(new Alike(hostsAndSites()));
            case CONSORTIUM -> List.of(new Alike(List.of(file.consortium())));
            case ITEMS -> List.of(new Alike(items(facts)));
            case EQUIPMENT -> List.of(new Alike(file.parts().isEmpty() ? List.of() : List.of(file.consortium())));
            case MEMBERS -> List.of(new Alike(file.members()));
        };
        return new Question(subjects.stream().filter(alike -> alike.size() > 0).toList(), facts);
    }

    /** What the documents state that the rule asks about. */
    private void addStated(RuleInForce rule, List<Asked> own, List<Object> facts) {
        switch (rule.rule().scope()) {
            case COORDINATOR, MEMBERS, PARTICIPANTS, SITES, CONSORTIUM -> {
                facts.addAll(participants());
                facts.addAll(file.sites());
                facts.addAll(file.areas());
                facts.addAll(file.standings());
                facts.add(file.consortium());
                facts.addAll(file.behind());
            }
            case EQUIPMENT, ITEMS -> facts.add(file.consortium());
            case SUPPLY -> {
                facts.addAll(suppliers.shown());
                facts.addAll(file.standings());
            }
            case SUPPLY_AND_MEMBERS -> {
                facts.addAll(suppliers.shown());
                facts.addAll(file.members());
                facts.addAll(file.listings());
            }
            case SUPPLY_AND_PARTICIPANTS -> {
                facts.addAll(suppliers.shown());
                facts.addAll(participants());
            }
            case DELIVERERS -> {
                facts.addAll(own);
                facts.addAll(file.areas());
                facts.add(file.consortium());
            }
            case PART, CIRCUIT -> facts.addAll(own);
        }
    }

    /** What is worked out for one rule alone. */
    private void addComputed(RuleInForce rule, Law law, List<Asked> own, List<Object> facts) {
        switch (rule.rule()) {
            case GIGA_006 -> facts.add(CapexPlan.of(file.consortium(), law));
            case GIGA_007 -> facts.add(ConsortiumTerm.of(file.consortium(), law));
            case GIGA_005 -> facts.addAll(establishments(own));
            case GIGA_010 -> facts.add(ComputeCapacity.of(file, law));
            case GIGA_008 -> {
                facts.addAll(file.areas());
                facts.addAll(Change.of(file.consortium(), law));
            }
            case GIGA_009 -> facts.addAll(AccessReport.of(file.consortium(), law));
            case RECD_001 -> facts.addAll(RetainedRecord.of(file.consortium(), law));
            case GIGA_011 -> facts.addAll(EnergyScore.of(file.consortium(), law));
            case GIGA_013 -> facts.add(PrivateMoney.of(file.consortium(), law));
            case ORIG_002 -> facts.add(CostShare.of(file.parts(), file.values(), area(law), law));
            case ORIG_003 -> facts.add(Dependency.of(file, area(law), law));
            case CTRL_007 -> facts.addAll(covers(who -> fact -> fact.accepted()
                    .and(fact.runsOn(rule.asOf()))));
            case CTRL_008 -> facts.addAll(covers(who -> fact -> fact.approvedBy(who.seat(), area(law))
                    .and(fact.runsOn(rule.asOf()))));
            case SANC_001, SANC_003, SANC_004, SANC_005 -> file.sanctioned().stream()
                    .filter(each -> each.rule() == rule.rule()).forEach(facts::add);
            case HRS_003 -> file.behind().stream().filter(RiskProfile.class::isInstance).forEach(facts::add);
            case HRS_004 -> facts.addAll(attached(rule));
            case SANC_002 -> {
                facts.addAll(attached(rule));
                facts.addAll(ContractShare.of(file, law));
            }
            case GIGA_012 -> facts.add(EuropeanCapital.of(file.capital(), law));
            case CTRL_005 -> facts.addAll(NegativeControl.of(file.behind(), law));
            case CTRL_002 -> facts.addAll(BeneficialOwners.of(file.behind(), law, EnumSet.of(Route.MULTIPLIED)));
            case CTRL_003 -> facts.addAll(
                    BeneficialOwners.of(file.behind(), law, EnumSet.complementOf(EnumSet.of(Route.MULTIPLIED))));
            default -> {
                // the others ask about facts as they are
            }
        }
    }

    /** One for each participant who is known: whether an assurance covers it as the clause asks. */
    private List<Cover> covers(Function<Participant, Function<AssuranceFact, Truth>> asked) {
        Map<String, List<Participant>> known = new TreeMap<>();
        participants().stream().filter(Participant::identified)
                .forEach(who -> known.computeIfAbsent(who.partyKey(), key -> new ArrayList<>()).add(who));
        List<Cover> covers = new ArrayList<>();
        known.forEach((key, all) -> covers.add(Cover.of(key, file.assurances(),
                fact -> agreed(all.stream().map(who -> asked.apply(who).apply(fact))))));
        return covers;
    }

    /** Of one party that takes part more than once, and is said to be seated here and there, what all of that comes to. */
    private static Truth agreed(Stream<Truth> answers) {
        List<Truth> distinct = answers.distinct().toList();
        return distinct.size() == 1 ? distinct.getFirst() : Truth.UNKNOWN;
    }

    private List<Attached> attached(RuleInForce rule) {
        return file.behind().stream().filter(Attached.class::isInstance).map(Attached.class::cast)
                .filter(each -> each.rule() == rule.rule()).toList();
    }

    private Area area(Law law) {
        return file.areas().stream().filter(area -> area.id().equals(law.area())).findFirst().orElseThrow();
    }

    private List<Participant> participants() {
        return Stream.<Participant>concat(file.members().stream(), file.tenderers().stream()).toList();
    }

    /** Tenderers, and makers who are certainly established elsewhere; none where a member supplies the technology. */
    private List<NamedParty> deliverers(Law law) {
        if (file.consortium().technologySupplied() == Truth.YES) {
            return List.of();
        }
        Area area = area(law);
        Stream<Supply> makers = file.supplies().stream()
                .filter(supply -> supply.role() == SupplyRole.MANUFACTURER && supply.identified()
                        && area.contains(supply.establishedIn()) == Truth.NO
                        && supply.admitted(area, law) != Truth.YES);
        return Stream.<NamedParty>concat(file.tenderers().stream(), makers).toList();
    }

    /** One for each party that is known, and each seat that it is said to have. */
    private static List<Establishment> establishments(List<Asked> named) {
        Map<String, Establishment> found = new TreeMap<>();
        for (Asked each : named) {
            if (each instanceof NamedParty who) {
                Establishment.of(who)
                        .ifPresent(it -> found.putIfAbsent(it.partyKey() + " " + it.seat().code(), it));
            }
        }
        return List.copyOf(found.values());
    }

    private List<Asked> consortiumUnlessDelivered(Alike deliverers) {
        return file.tenderers().isEmpty() || deliverers.size() == 0 ? List.of(file.consortium()) : List.of();
    }

    private List<Asked> items(List<Object> facts) {
        List<Asked> found = new ArrayList<>();
        facts.stream().filter(Item.class::isInstance).map(Item.class::cast).forEach(found::add);
        if (found.isEmpty()) {
            found.add(file.consortium());
        }
        return found;
    }

    private List<Asked> coordinators() {
        List<Asked> found = new ArrayList<>(withRole(MemberRole.COORDINATOR));
        if (found.isEmpty()) {
            found.add(file.consortium());
        }
        return found;
    }

    private List<Asked> hostsAndSites() {
        List<Asked> found = new ArrayList<>(withRole(MemberRole.HOSTING_ENTITY));
        if (found.isEmpty() || file.sites().isEmpty()) {
            found.add(file.consortium());
        }
        found.addAll(file.sites());
        return found;
    }

    private List<MemberFact> withRole(MemberRole role) {
        return file.members().stream().filter(member -> member.is(role)).toList();
    }
}
