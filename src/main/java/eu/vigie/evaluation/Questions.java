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
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.SupplyRole;
import eu.vigie.supplychain.Truth;

/**
 * What one rule is asked in one case.
 *
 * @param subjects what it owes one answer each; empty when nothing is in its scope
 * @param facts everything it may see; which of it is in scope, the rule decides for itself
 */
record Questions(List<Asked> subjects, List<Object> facts) {

    static Questions of(RuleInForce rule, Law law, CaseFile file) {
        List<Object> facts = new ArrayList<>(switch (rule.rule().scope()) {
            case COORDINATOR, MEMBERS, PARTICIPANTS, SITES, CONSORTIUM -> consortium(file);
            case EQUIPMENT, ITEMS -> List.of(file.consortium());
            case SUPPLY -> join(file.supplies(), file.standings());
            case SUPPLY_AND_MEMBERS -> join(join(file.supplies(), file.members()), file.listings());
            case SUPPLY_AND_PARTICIPANTS -> join(file.supplies(), participants(file));
            case DELIVERERS -> join(join(deliverers(file, law), file.areas()), List.of(file.consortium()));
            case PART -> file.parts();
            case CIRCUIT -> CustomsOrigin.of(file.parts(), law);
        });
        facts.add(law);
        switch (rule.rule()) {
            case GIGA_006 -> facts.add(CapexPlan.of(file.consortium(), law));
            case GIGA_007 -> facts.add(ConsortiumTerm.of(file.consortium(), law));
            case GIGA_005 -> facts.addAll(establishments(deliverers(file, law)));
            case GIGA_010 -> facts.add(ComputeCapacity.of(file, law));
            case GIGA_008 -> {
                facts.addAll(file.areas());
                facts.addAll(Change.of(file.consortium(), law));
            }
            case GIGA_009 -> facts.addAll(AccessReport.of(file.consortium(), law));
            case RECD_001 -> facts.addAll(RetainedRecord.of(file.consortium(), law));
            case GIGA_011 -> facts.addAll(EnergyScore.of(file.consortium(), law));
            case GIGA_013 -> facts.add(PrivateMoney.of(file.consortium(), law));
            case ORIG_002 -> facts.add(CostShare.of(file.parts(), file.values(), area(file, law), law));
            case ORIG_003 -> facts.add(Dependency.of(file, area(file, law), law));
            case CTRL_007 -> facts.addAll(covers(file, who -> fact -> fact.accepted()
                    .and(fact.runsOn(rule.asOf()))));
            case CTRL_008 -> facts.addAll(covers(file, who -> fact -> fact.approvedBy(who.seat(), area(file, law))
                    .and(fact.runsOn(rule.asOf()))));
            case SANC_001, SANC_003, SANC_004, SANC_005 -> file.sanctioned().stream()
                    .filter(each -> each.rule() == rule.rule()).forEach(facts::add);
            case HRS_003 -> file.behind().stream().filter(RiskProfile.class::isInstance).forEach(facts::add);
            case HRS_004 -> facts.addAll(attached(rule, file));
            case SANC_002 -> {
                facts.addAll(attached(rule, file));
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
        return new Questions(subjects(rule, law, file, facts), facts);
    }

    /** One for each participant who is known: whether an assurance covers it as the clause asks. */
    private static List<Cover> covers(CaseFile file, Function<Participant, Function<AssuranceFact, Truth>> asked) {
        Map<String, Cover> covers = new TreeMap<>();
        for (Participant who : participants(file)) {
            if (who.identified()) {
                covers.computeIfAbsent(who.partyKey(), key -> Cover.of(key, file.assurances(), asked.apply(who)));
            }
        }
        return List.copyOf(covers.values());
    }

    private static List<Attached> attached(RuleInForce rule, CaseFile file) {
        return file.behind().stream().filter(Attached.class::isInstance).map(Attached.class::cast)
                .filter(each -> each.rule() == rule.rule()).toList();
    }

    private static Area area(CaseFile file, Law law) {
        return file.areas().stream().filter(area -> area.id().equals(law.area())).findFirst().orElseThrow();
    }

    private static List<Participant> participants(CaseFile file) {
        return Stream.<Participant>concat(file.members().stream(), file.tenderers().stream()).toList();
    }

    private static List<Object> consortium(CaseFile file) {
        List<Object> facts = join(join(participants(file), file.sites()), join(file.areas(), file.standings()));
        facts.add(file.consortium());
        facts.addAll(file.behind());
        return facts;
    }

    private static List<Object> join(List<?> some, List<?> others) {
        List<Object> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static List<Asked> subjects(RuleInForce rule, Law law, CaseFile file, List<Object> facts) {
        return switch (rule.rule().scope()) {
            case COORDINATOR -> coordinators(file);
            case PARTICIPANTS -> List.copyOf(participants(file));
            case SITES -> hostsAndSites(file);
            case CONSORTIUM -> List.of(file.consortium());
            case ITEMS -> items(file, facts);
            case DELIVERERS -> deliverersOrNone(file, law);
            case EQUIPMENT -> file.parts().isEmpty() ? List.of() : List.of(file.consortium());
            case MEMBERS -> List.copyOf(file.members());
            case SUPPLY -> List.copyOf(file.supplies());
            case SUPPLY_AND_PARTICIPANTS -> Stream.<Asked>concat(file.supplies().stream(), participants(file).stream())
                    .toList();
            case SUPPLY_AND_MEMBERS -> Stream.<Asked>concat(file.supplies().stream(), file.members().stream())
                    .toList();
            case PART -> List.copyOf(file.parts());
            case CIRCUIT -> facts.stream().filter(CustomsOrigin.class::isInstance).map(Asked.class::cast).toList();
        };
    }

    /** Tenderers, and makers who are certainly established elsewhere; none where a member supplies the technology. */
    private static List<NamedParty> deliverers(CaseFile file, Law law) {
        if (file.consortium().technologySupplied() == Truth.YES) {
            return List.of();
        }
        Area area = area(file, law);
        Stream<Supply> makers = file.supplies().stream()
                .filter(supply -> supply.role() == SupplyRole.MANUFACTURER && supply.identified()
                        && area.contains(supply.establishedIn()) == Truth.NO
                        && supply.admitted(area, law) != Truth.YES);
        return Stream.<NamedParty>concat(file.tenderers().stream(), makers).toList();
    }

    /** One for each party that is known. */
    private static List<Establishment> establishments(List<NamedParty> named) {
        Map<String, Establishment> found = new TreeMap<>();
        for (NamedParty each : named) {
            Party party = each.identity().party();
            Country seat = party == null ? null : party.jurisdiction();
            if (party != null && seat != null) {
                found.putIfAbsent(party.id().value(), new Establishment(party, seat));
            }
        }
        return List.copyOf(found.values());
    }

    private static List<Asked> deliverersOrNone(CaseFile file, Law law) {
        List<Asked> found = new ArrayList<>(deliverers(file, law));
        if (file.tenderers().isEmpty() || found.isEmpty()) {
            found.add(file.consortium());
        }
        return found;
    }

    private static List<Asked> items(CaseFile file, List<Object> facts) {
        List<Asked> found = new ArrayList<>();
        facts.stream().filter(Item.class::isInstance).map(Item.class::cast).forEach(found::add);
        if (found.isEmpty()) {
            found.add(file.consortium());
        }
        return found;
    }

    private static List<Asked> coordinators(CaseFile file) {
        List<Asked> found = new ArrayList<>(withRole(file, MemberRole.COORDINATOR));
        if (found.isEmpty()) {
            found.add(file.consortium());
        }
        return found;
    }

    private static List<Asked> hostsAndSites(CaseFile file) {
        List<Asked> found = new ArrayList<>(withRole(file, MemberRole.HOSTING_ENTITY));
        if (found.isEmpty() || file.sites().isEmpty()) {
            found.add(file.consortium());
        }
        found.addAll(file.sites());
        return found;
    }

    private static List<MemberFact> withRole(CaseFile file, MemberRole role) {
        return file.members().stream().filter(member -> member.is(role)).toList();
    }
}
