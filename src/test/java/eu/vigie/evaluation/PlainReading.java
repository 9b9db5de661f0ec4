package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.CaseFile;
import eu.vigie.evaluation.Facts.MemberFact;
import eu.vigie.evaluation.Facts.Supply;
import eu.vigie.finding.Subject;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.LegalStatus;
import eu.vigie.regulation.RuleInForce;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Consortium.MemberRole;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.SupplyRole;
import eu.vigie.supplychain.Truth;

/**
 * What each rule answers, read off the facts in the order in which a lawyer would ask: the first question that settles it does. In
 * plain Java, with the law's figures written out, and without anything that the rules use.
 */
record PlainReading(RuleInForce rule, CaseFile file) {

    private static final BigDecimal STEP = new BigDecimal("0.000000001");

    /** One answer a subject, as {@code subject: verdict}. */
    List<String> answers() {
        List<String> all = new ArrayList<>();
        if (!rule.applies()) {
            all.add(told(file.consortium(), Verdict.NOT_APPLICABLE));
            return all;
        }
        switch (rule.rule()) {
            case GIGA_001 -> coordinators(all, this::seats);
            case GIGA_002 -> coordinators(all, member -> who(member, PlainControl.of(this)::european));
            case GIGA_003 -> file.members().forEach(member -> all.add(told(member, admitted(member.jurisdiction()))));
            case GIGA_004 -> hostsAndSites(all);
            case GIGA_005 -> deliverers(all);
            case GIGA_006, GIGA_007, GIGA_010, GIGA_012, GIGA_013 -> all
                    .add(told(file.consortium(), PlainSums.of(this).verdict()));
            case GIGA_008, GIGA_009, RECD_001 -> PlainDeeds.of(this).answers(all);
            case GIGA_011 -> PlainSums.of(this).scores(all);
            case CTRL_001 -> suppliers(all, PlainControl.of(this)::supplier);
            case CTRL_002, CTRL_003, CTRL_004, CTRL_005, CTRL_006 -> file.members()
                    .forEach(each -> all.add(told(each, who(each, PlainBehind.of(this)::verdict))));
            case CTRL_007 -> file.members()
                    .forEach(each -> all.add(told(each, who(each, PlainControl.of(this)::restricted))));
            case CTRL_008 -> participants().forEach(each -> all.add(told(each, PlainControl.of(this).defence(each))));
            case HRS_001, HRS_002, HRS_003, SANC_001, SANC_003, SANC_004, SANC_005 -> {
                suppliers(all, PlainLists.of(this)::verdict);
                file.members().forEach(each -> all.add(told(each, who(each, PlainLists.of(this)::verdict))));
            }
            case HRS_004 -> file.supplies().forEach(each -> all.add(told(each, PlainLists.of(this).designated(each))));
            case SANC_002 -> Stream.concat(file.supplies().stream(), participants())
                    .forEach(each -> all.add(told(each, who(each, PlainLists.of(this)::russian))));
            case ORIG_001, ORIG_002, ORIG_003, ORIG_004 -> PlainOrigins.of(this).answers(all);
        }
        if (all.isEmpty()) {
            all.add(told(file.consortium(), Verdict.NOT_APPLICABLE));
        }
        return all;
    }

    static String told(Asked asked, Verdict verdict) {
        return told(asked.subject(), verdict);
    }

    static String told(Subject subject, Verdict verdict) {
        return subject + ": " + verdict;
    }

    Stream<Participant> participants() {
        return Stream.concat(file.members().stream(), file.tenderers().stream());
    }

    /** Who is not one known party leaves every question about it open. */
    Verdict who(NamedParty named, Function<NamedParty, Verdict> question) {
        return named.identity().party() == null ? Verdict.UNDETERMINED : question.apply(named);
    }

    private void suppliers(List<String> all, Function<NamedParty, Verdict> question) {
        file.supplies().forEach(each -> all.add(told(each, who(each, question))));
    }

    /** Only a clause that binds makes a breach, and only of what is built. */
    Verdict against(Asked asked) {
        LegalStatus status = rule.clause().status();
        boolean binds = status == LegalStatus.IN_FORCE || status == LegalStatus.BY_REFERENCE
                || status == LegalStatus.CALL_DEPENDENT && rule.confirmedByCall();
        boolean fitted = !(asked instanceof Supply supply && supply.role() == SupplyRole.ALTERNATE_MANUFACTURER);
        return binds && fitted ? Verdict.BREACH : Verdict.FLAG;
    }

    boolean says(String parameter, String value) {
        return rule.parameter(parameter).value().equals(value);
    }

    Area area(String id) {
        return file.areas().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    static String key(NamedParty named) {
        Party party = named.identity().party();
        return party == null ? "" : party.id().value();
    }

    /** What holds of a number in every world that its bounds allow, in none, or in some. */
    static Truth inEveryWorld(Share share, Predicate<BigDecimal> asked) {
        List<BigDecimal> worlds = share.isExact()
                ? List.of(share.minimum())
                : Stream.of(share.exclusiveMinimum() ? share.minimum().add(STEP) : share.minimum(),
                        share.exclusiveMaximum() ? share.maximum().subtract(STEP) : share.maximum()).toList();
        return worlds.stream().allMatch(asked)
                ? Truth.YES
                : worlds.stream().noneMatch(asked)
                        ? Truth.NO
                        : Truth.UNKNOWN;
    }

    private void coordinators(List<String> all, Function<MemberFact, Verdict> question) {
        List<MemberFact> found = with(MemberRole.COORDINATOR);
        found.forEach(each -> all.add(told(each, question.apply(each))));
        if (found.isEmpty()) {
            all.add(told(file.consortium(), Verdict.UNDETERMINED));
        }
    }

    private List<MemberFact> with(MemberRole role) {
        return file.members().stream().filter(each -> each.roles().contains(role)).toList();
    }

    private Verdict seats(MemberFact member) {
        List<Truth> places = Arrays.asList(within("EU27", member.jurisdiction()),
                within("EU27", member.headquarters()));
        return places.contains(Truth.NO)
                ? against(member)
                : places.contains(Truth.UNKNOWN)
                        ? Verdict.UNDETERMINED
                        : Verdict.COMPLIANT;
    }

    Truth within(String area, @Nullable Country country) {
        return country == null ? Truth.UNKNOWN : Truth.of(area(area).members().contains(country));
    }

    /** Of a Participating State, or of a country that the call lists. */
    private Verdict admitted(@Nullable Country country) {
        if (country == null) {
            return Verdict.UNDETERMINED;
        }
        String call = rule.parameter("callCountries").value();
        if (within("EUROHPC", country) == Truth.YES || Arrays.asList(call.split(" ")).contains(country.code())) {
            return Verdict.COMPLIANT;
        }
        return call.equals("unstated") ? Verdict.UNDETERMINED : against(file.consortium());
    }

    private void hostsAndSites(List<String> all) {
        List<MemberFact> hosts = with(MemberRole.HOSTING_ENTITY);
        hosts.forEach(each -> all.add(told(each, inside(each.jurisdiction()))));
        file.sites().forEach(each -> all.add(told(each, inside(each.site().country()))));
        if (hosts.isEmpty() || file.sites().isEmpty()) {
            all.add(told(file.consortium(), Verdict.UNDETERMINED));
        }
    }

    private Verdict inside(@Nullable Country country) {
        return switch (within("EU27", country)) {
            case YES -> Verdict.COMPLIANT;
            case NO -> against(file.consortium());
            case UNKNOWN -> Verdict.UNDETERMINED;
        };
    }

    private void deliverers(List<String> all) {
        if (!with(MemberRole.TECHNOLOGY_SUPPLIER).isEmpty()) {
            all.add(told(file.consortium(), Verdict.NOT_APPLICABLE));
            return;
        }
        boolean rolesUnknown = file.members().stream().anyMatch(each -> each.roles().isEmpty());
        for (TendererFact each : file.tenderers()) {
            Verdict verdict = admitted(country(each));
            boolean blamed = verdict == Verdict.BREACH || verdict == Verdict.FLAG;
            all.add(told(each, blamed && rolesUnknown ? Verdict.UNDETERMINED : verdict));
        }
        if (file.tenderers().isEmpty()) {
            all.add(told(file.consortium(), Verdict.UNDETERMINED));
        }
        file.supplies().stream().filter(each -> each.role() == SupplyRole.MANUFACTURER && !key(each).isEmpty()
                && country(each) != null && admitted(country(each)) != Verdict.COMPLIANT)
                .forEach(each -> all.add(told(each, Verdict.FLAG)));
    }

    /** By the evidence and by who names it; null where they disagree. */
    private static @Nullable Country country(NamedParty named) {
        Party party = named.identity().party();
        Country known = party == null ? null : party.jurisdiction();
        Country stated = named.stated().jurisdiction();
        return known == null ? stated : stated == null || stated.equals(known) ? known : null;
    }
}
