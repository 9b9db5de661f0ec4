package eu.vigie.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import eu.vigie.evaluation.Facts.CaseFile;
import eu.vigie.evaluation.Facts.MemberFact;
import eu.vigie.evaluation.Ownership.Route;
import eu.vigie.regulation.RuleInForce;
import eu.vigie.supplychain.Consortium.MemberRole;

/**
 * What one rule is asked in one case.
 *
 * @param subjects what it owes one answer each; empty when nothing is in its scope
 * @param facts everything it may see; which of it is in scope, the rule decides for itself
 */
record Questions(List<Asked> subjects, List<Object> facts) {

    static Questions of(RuleInForce rule, Law law, CaseFile file) {
        List<Object> facts = new ArrayList<>(switch (rule.rule().scope()) {
            case COORDINATOR, MEMBERS, SITES, CONSORTIUM -> consortium(file);
            case SUPPLY -> join(file.supplies(), file.standings());
            case SUPPLY_AND_MEMBERS -> join(join(file.supplies(), file.members()), file.listings());
            case PART -> file.parts();
        });
        facts.add(law);
        switch (rule.rule()) {
            case GIGA_006 -> facts.add(CapexPlan.of(file.consortium(), law));
            case GIGA_012 -> facts.add(EuropeanCapital.of(file.capital(), law));
            case CTRL_005 -> facts.addAll(NegativeControl.of(file.behind(), law));
            case CTRL_002 -> facts.addAll(BeneficialOwners.of(file.behind(), law, EnumSet.of(Route.MULTIPLIED)));
            case CTRL_003 -> facts.addAll(
                    BeneficialOwners.of(file.behind(), law, EnumSet.complementOf(EnumSet.of(Route.MULTIPLIED))));
            default -> {
                // the others ask about facts as they are
            }
        }
        return new Questions(subjects(rule, file), facts);
    }

    private static List<Object> consortium(CaseFile file) {
        List<Object> facts = join(join(file.members(), file.sites()), join(file.areas(), file.standings()));
        facts.add(file.consortium());
        facts.addAll(file.behind());
        return facts;
    }

    private static List<Object> join(List<?> some, List<?> others) {
        List<Object> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static List<Asked> subjects(RuleInForce rule, CaseFile file) {
        return switch (rule.rule().scope()) {
            case COORDINATOR -> coordinators(file);
            case SITES -> hostsAndSites(file);
            case CONSORTIUM -> List.of(file.consortium());
            case MEMBERS -> List.copyOf(file.members());
            case SUPPLY -> List.copyOf(file.supplies());
            case SUPPLY_AND_MEMBERS -> Stream.<Asked>concat(file.supplies().stream(), file.members().stream())
                    .toList();
            case PART -> List.copyOf(file.parts());
        };
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
