package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.CapitalSplit;
import eu.vigie.evaluation.Facts.CaseFile;
import eu.vigie.evaluation.Facts.ConsortiumFact;
import eu.vigie.evaluation.Facts.Identity;
import eu.vigie.evaluation.Facts.Listing;
import eu.vigie.evaluation.Facts.MemberFact;
import eu.vigie.evaluation.Facts.PartFact;
import eu.vigie.evaluation.Facts.SiteFact;
import eu.vigie.evaluation.Facts.Standing;
import eu.vigie.evaluation.Facts.Supply;
import eu.vigie.evidence.EvidenceGraph;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.regulation.RuleInForce;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Consortium.Member;
import eu.vigie.supplychain.Consortium.MemberRole;
import eu.vigie.supplychain.Consortium.Site;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Register;

/** Gathers what the rules see of one case: identities first, then everybody behind them, then the answers about control. */
final class CaseFiles {

    private final EvidenceGraph graph;
    private final List<RuleInForce> rules;
    private final LocalDate asOf;
    private final Identities identities;

    CaseFiles(EvidenceGraph graph, List<RuleInForce> rules, LocalDate asOf) {
        this.graph = graph;
        this.rules = rules;
        this.asOf = asOf;
        this.identities = new Identities(graph);
    }

    CaseFile of(Consortium consortium, List<Part> parts) {
        List<MemberFact> members = consortium.members().stream().map(m -> member(consortium, m)).toList();
        Supplies finder = new Supplies(identities);
        List<Supply> supplies = finder.of(parts);
        List<PartFact> partFacts = parts.stream().map(finder::partFact).toList();
        List<SiteFact> sites = consortium.sites().stream().map(CaseFiles::site).toList();
        List<Party> parties = identities.found();
        Register register = graph.upstreamOf(parties.stream().map(Party::id).toList());
        OwnershipGraph ownership = OwnershipGraph.of(register, asOf);
        List<Area> areas = areas();
        List<Standing> standings = new ArrayList<>();
        List<CapitalSplit> capital = new ArrayList<>();
        for (Area area : areas) {
            standings.addAll(new Standings(register, ownership, area).of(parties));
            capital.addAll(new Capital(register, ownership, area).of(members, consortium));
        }
        List<Listing> listings = new ArrayList<>();
        for (String list : lists()) {
            listings.addAll(new Listings(graph, ownership, list, asOf).of(parties));
        }
        return new CaseFile(new ConsortiumFact(consortium.name(), consortium.financing(), roles(consortium)), members,
                sites, capital, supplies, partFacts, standings, listings, areas);
    }

    private List<Area> areas() {
        Set<String> ids = new TreeSet<>();
        rules.stream().filter(RuleInForce::applies).flatMap(CaseFiles::areaOf).forEach(ids::add);
        return ids.stream().map(id -> graph.area(id, asOf)).toList();
    }

    private static Stream<String> areaOf(RuleInForce rule) {
        return rule.parameters().containsKey("area") ? Stream.of(rule.area()) : Stream.empty();
    }

    private Set<String> lists() {
        Set<String> ids = new TreeSet<>();
        rules.stream().filter(rule -> rule.parameters().containsKey("list"))
                .forEach(rule -> ids.add(rule.parameter("list").value()));
        return ids;
    }

    private static Set<MemberRole> roles(Consortium consortium) {
        Set<MemberRole> roles = new LinkedHashSet<>();
        consortium.members().forEach(member -> roles.addAll(member.roles()));
        return roles;
    }

    private MemberFact member(Consortium consortium, Member member) {
        Identity identity = identities.of(member.party());
        List<ReasoningStep> because = new ArrayList<>(
                Identities.steps(consortium.name(), "member", member.party(), identity));
        Party party = identity.party();
        Country seat = agreed(party == null ? null : party.jurisdiction(), member.party().jurisdiction());
        Country headquarters = agreed(party == null ? null : party.headquarters(), member.party().headquarters());
        because.add(seat(Fact.SEAT, member, seat, "seat"));
        because.add(seat(Fact.HEADQUARTERS, member, headquarters, "headquarters"));
        return new MemberFact(member.party(), identity, member.roles(), seat, headquarters, because);
    }

    private static ReasoningStep seat(Fact fact, Member member, @Nullable Country country, String datum) {
        return country == null
                ? new ReasoningStep(Fact.MISSING, member.party().name(), null, null, datum, member.party().evidence())
                : new ReasoningStep(fact, member.party().name(), country.code(), null, null, member.party().evidence());
    }

    /** What the evidence and the consortium's own document say; null when they disagree or neither says. */
    private static @Nullable Country agreed(@Nullable Country evidence, @Nullable Country stated) {
        if (evidence == null || stated == null) {
            return evidence == null ? stated : evidence;
        }
        return Objects.equals(evidence, stated) ? evidence : null;
    }

    private static SiteFact site(Site site) {
        Country country = site.country();
        return new SiteFact(site, List.of(country == null
                ? new ReasoningStep(Fact.MISSING, site.name(), null, null, "country", site.evidence())
                : new ReasoningStep(Fact.STATED, site.name(), country.code(), null, "country", site.evidence())));
    }

