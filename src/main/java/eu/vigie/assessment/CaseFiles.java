package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.vigie.evaluation.AssuranceFact;
import eu.vigie.evaluation.Facts.CapitalSplit;
import eu.vigie.evaluation.Facts.CaseFile;
import eu.vigie.evaluation.Facts.ConsortiumFact;
import eu.vigie.evaluation.Facts.Listing;
import eu.vigie.evaluation.Facts.MemberFact;
import eu.vigie.evaluation.Facts.SiteFact;
import eu.vigie.evaluation.Facts.Standing;
import eu.vigie.evaluation.Grounds;
import eu.vigie.evaluation.Sanctioned;
import eu.vigie.evaluation.TendererFact;
import eu.vigie.evidence.EvidenceGraph;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.matching.Confirmations;
import eu.vigie.matching.KnownNames;
import eu.vigie.matching.ListedNames;
import eu.vigie.ownership.Measure;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.regulation.RuleId;
import eu.vigie.regulation.RuleInForce;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Consortium.Site;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.PartId;
import eu.vigie.supplychain.PartValue;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Register;

/** Gathers what the rules see of one case: identities first, then everybody behind them, then the answers about control. */
final class CaseFiles {

    private final EvidenceGraph graph;
    private final List<RuleInForce> rules;
    private final LocalDate asOf;
    private final ListedNames listed;
    private final Identities identities;

    CaseFiles(EvidenceGraph evidence, List<RuleInForce> rules, LocalDate asOf) {
        this.graph = evidence.on(asOf);
        this.rules = rules;
        this.asOf = asOf;
        Confirmations confirmations = Confirmations.of(graph.confirmations(), graph.revocations());
        this.listed = ListedNames.of(designations(values("list")), designations(lists()), confirmations);
        this.identities = new Identities(graph, listed,
                evidence.derived(KnownNames.class, () -> new KnownNames(evidence)).asKnownTo(graph),
                confirmations, asOf);
    }

    /** Who each named party is, by what the graph knows. */
    Identities identities() {
        return identities;
    }

    /** What parts say of listed groups that nobody asks about. */
    List<InputProblem> mentions(Collection<Part> parts) {
        return new ListedMentions(listed).in(parts);
    }

    /**
     * @param values what the parts cost; empty where no rule asks
     * @param processors how many H100 they stand for; empty where no rule asks
     */
    CaseFile caseFile(Consortium consortium, List<Part> parts, Map<PartId, PartValue> values,
            Map<PartId, PartValue> processors) {
        Members members = new Members(consortium, identities);
        List<MemberFact> memberFacts = members.facts();
        Tenderers tenderers = new Tenderers(consortium, identities);
        List<TendererFact> tendererFacts = tenderers.facts();
        List<AssuranceFact> assurances = tenderers.assurances();
        Supplies supplies = Supplies.of(parts, identities);
        List<SiteFact> sites = consortium.sites().stream().map(CaseFiles::site).toList();
        Register register = members.in(graph.upstreamOf(identities.found()));
        OwnershipGraph ownership = OwnershipGraph.of(register, asOf);
        Set<PartyId> found = identities.found();
        List<Party> parties = register.parties().stream().filter(party -> found.contains(party.id())).toList();
        Upstreams upstreams = new Upstreams(register, asOf);
        Outlooks outlooks = new Outlooks(register, asOf, Measure.VOTES);
        List<Area> areas = areas();
        List<Standing> standings = new ArrayList<>();
        List<CapitalSplit> capital = new ArrayList<>();
        for (Area area : areas) {
            AreaSeats seats = new AreaSeats(ownership, area);
            standings.addAll(new Standings(register, ownership, area, seats, upstreams, outlooks).of(parties));
            capital.addAll(new Capital(ownership, area, seats).of(consortium, members));
        }
        List<Listing> listings = values("list").stream()
                .flatMap(list -> new Listings(new Roster(graph, list, asOf, register.parties(), listed), ownership,
                        upstreams, outlooks, list).of(parties).stream())
                .toList();
        Map<Measure, CapitalView> views = new EnumMap<>(Measure.class);
        Function<RuleInForce, CapitalView> capitalOf = rule -> views.computeIfAbsent(CapitalView.measure(rule),
                measure -> CapitalView.of(register, asOf, measure));
        List<Sanctioned> sanctioned = rules.stream().filter(rule -> rule.parameters().containsKey("blockedList"))
                .flatMap(
                        rule -> new Sanctions(graph, register, capitalOf.apply(rule), ownership, outlooks, rule, listed)
                                .of(parties).stream())
                .toList();
        List<Grounds> behind = new ArrayList<>(new BehindMembers(register, asOf, ownership, upstreams, rules)
                .of(known(memberFacts, parties), areas));
        if (rules.stream().anyMatch(rule -> rule.rule() == RuleId.ORIG_003)) {
            behind.addAll(new GroupHeads(ownership).of(parties));
        }
        if (rules.stream().anyMatch(rule -> rule.rule() == RuleId.HRS_003)) {
            behind.addAll(new SupplierRisks(consortium, identities).of(parties));
        }
        rules.stream().filter(rule -> rule.parameters().containsKey(Attachments.COUNTRIES))
                .forEach(rule -> behind.addAll(
                        new Attachments(register, capitalOf.apply(rule), ownership, outlooks, rule).of(parties)));
        return new CaseFile(new ConsortiumFact(consortium), memberFacts, sites, capital, supplies.supplies(),
                supplies.parts(), standings, listings, areas, behind, tendererFacts, assurances, sanctioned, values,
                processors);
    }

    private static List<Party> known(List<MemberFact> members, List<Party> parties) {
        Set<String> keys = members.stream().map(MemberFact::partyKey).collect(Collectors.toSet());
        return parties.stream().filter(party -> keys.contains(party.id().value())).toList();
    }

    private List<Area> areas() {
        Set<String> ids = new TreeSet<>();
        rules.stream().filter(RuleInForce::applies).flatMap(CaseFiles::areaOf).forEach(ids::add);
        return ids.stream().map(id -> graph.area(id, asOf)).toList();
    }

    private static Stream<String> areaOf(RuleInForce rule) {
        return rule.parameters().containsKey("area") ? Stream.of(rule.area()) : Stream.empty();
    }

    private List<Designation> designations(Set<String> lists) {
        return lists.stream().flatMap(list -> graph.designations(list).stream()).toList();
    }

    /** Lists of single parties: all that a parameter names, but those of groups. */
    private Set<String> lists() {
        Set<String> lists = new TreeSet<>();
        rules.stream().flatMap(rule -> rule.parameters().values().stream())
                .filter(parameter -> parameter.unit().equals("list"))
                .forEach(parameter -> lists.addAll(List.of(parameter.value().split(" "))));
        lists.removeAll(values("list"));
        return lists;
    }

    /** What the rules have for a parameter. */
    private Set<String> values(String parameter) {
        Set<String> values = new TreeSet<>();
        rules.stream().filter(rule -> rule.parameters().containsKey(parameter))
                .forEach(rule -> values.add(rule.parameter(parameter).value()));
        return values;
    }

    private static SiteFact site(Site site) {
        Country country = site.country();
        return new SiteFact(site, List.of(country == null
                ? new ReasoningStep(Fact.MISSING, site.name(), null, null, "country", site.evidence())
                : new ReasoningStep(Fact.STATED, site.name(), country.code(), null, "country", site.evidence())));
    }
}
