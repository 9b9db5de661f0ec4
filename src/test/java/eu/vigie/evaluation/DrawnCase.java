package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.vigie.evaluation.Facts.Attribution;
import eu.vigie.evaluation.Facts.BilledPart;
import eu.vigie.evaluation.Facts.CapitalSplit;
import eu.vigie.evaluation.Facts.CaseFile;
import eu.vigie.evaluation.Facts.ConsortiumFact;
import eu.vigie.evaluation.Facts.Identity;
import eu.vigie.evaluation.Facts.Listing;
import eu.vigie.evaluation.Facts.MemberFact;
import eu.vigie.evaluation.Facts.SiteFact;
import eu.vigie.evaluation.Facts.Standing;
import eu.vigie.evaluation.Facts.Supply;
import eu.vigie.evaluation.Ownership.Owning;
import eu.vigie.evaluation.Ownership.Route;
import eu.vigie.finding.Outlook;
import eu.vigie.regulation.RuleId;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Consortium.Assurance;
import eu.vigie.supplychain.Consortium.Member;
import eu.vigie.supplychain.Consortium.MemberRole;
import eu.vigie.supplychain.Consortium.RiskCriterion;
import eu.vigie.supplychain.Consortium.Site;
import eu.vigie.supplychain.Consortium.Tenderer;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Origin;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.PartId;
import eu.vigie.supplychain.PartValue;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.StatedParty;
import eu.vigie.supplychain.SupplyRole;
import eu.vigie.supplychain.Truth;

/**
 * A case file drawn at random in which everything has a neighbour of the same kind: three parties, several areas, several
 * lists, so that a rule that looks at the wrong one answers otherwise.
 */
final class DrawnCase {

    private static final List<Area> AREAS = List.of(area("EU27", "FR", "DE", "EE"),
            area("EUROHPC", "FR", "DE", "EE", "NO"), area("EDF", "FR", "NO"), area("SAFE", "DE", "NO"));

    /** How somebody is named, and who that is. */
    private record Who(StatedParty stated, Identity identity) {}

    private final Draw draw;
    private final List<Party> parties;
    private final List<Who> named;
    private final List<Part> parts = new ArrayList<>();
    private final List<Supply> supplies = new ArrayList<>();

    private DrawnCase(Draw draw) {
        this.draw = draw;
        this.parties = List.of(party("one"), party("two"), party("three"));
        this.named = draw.times(5, this::who);
        for (String name : draw.of(List.of("A"), List.of("A", "B"), List.of("A", "B", "C"))) {
            parts.add(part(name));
        }
        parts.forEach(this::supply);
    }

    static CaseFile file(Draw draw) {
        return new DrawnCase(draw).file();
    }

    private static Area area(String id, String... members) {
        return new Area(id, Set.copyOf(Stream.of(members).map(Country::of).toList()), LocalDate.of(2000, 1, 1), null,
                "act", "read");
    }

    private Party party(String name) {
        return Party.of("urn:test:" + name, PartyKind.LEGAL_ENTITY, "Party " + name, draw.country(), Given.HERE);
    }

    private Who who() {
        int kind = draw.below(8);
        Party party = draw.of(parties);
        String name = kind == 0 ? "" : draw.toss() ? party.name() : "Somebody " + draw.below(9);
        StatedParty stated = new StatedParty(name, List.of(), draw.country(), null, Given.HERE);
        return new Who(stated, switch (kind) {
            case 0 -> new Identity(null, "not named", List.of());
            case 1 -> new Identity(null, "unknown", List.of());
            case 2 -> new Identity(null, "ambiguous", List.of(party, draw.of(parties)));
            case 3 -> new Identity(null, Identity.LIKE, List.of(party));
            case 4 -> new Identity(party, "LEI", List.of(draw.of(parties)));
            default -> new Identity(party, "name", List.of());
        });
    }

    private Part part(String name) {
        List<Origin> origins = new ArrayList<>();
        for (Origin.Stage stage : List.of(Origin.Stage.DIFFUSION, Origin.Stage.DECLARED, Origin.Stage.DESIGN)) {
            boolean shared = draw.toss();
            for (String country : draw.of(List.of("FR"), List.of("FR", "DE"), List.of("US"), List.of("US", "DE"),
                    List.<String>of(), List.<String>of())) {
                origins.add(new Origin(stage, Country.of(country),
                        shared ? Share.exactly(draw.of("100", "50", "30")) : null, Given.HERE));
            }
        }
        List<Part.StatedRole> roles = draw.below(4) == 0
                ? List.of(new Part.StatedRole(SupplyRole.FAB, StatedParty.named("A fab", Given.HERE)))
                : List.of();
        String function = draw.of("", "compute", "gpu", "GPU", "network", "cpu");
        return new Part(new PartId("urn:test:part:" + name), name, null, null, function.isEmpty() ? null : function,
                roles, origins, Given.HERE, disputed(origins));
    }

    /** Lines can disagree about a stage of which several places are stated. */
    private Set<Origin.Stage> disputed(List<Origin> origins) {
        return origins.stream().map(Origin::stage)
                .filter(stage -> origins.stream().filter(each -> each.stage() == stage).count() > 1)
                .filter(stage -> draw.below(3) == 0).collect(Collectors.toSet());
    }

    private void supply(Part part) {
        for (SupplyRole role : draw.toss()
                ? List.of(SupplyRole.MANUFACTURER, SupplyRole.ALTERNATE_MANUFACTURER)
                : List.of(SupplyRole.MANUFACTURER, SupplyRole.FAB, SupplyRole.ALTERNATE_MANUFACTURER,
                        SupplyRole.MANUFACTURER)) {
            Who who = draw.of(named);
            if (draw.below(4) > 0) {
                supplies.add(new Supply(part, role, who.stated(), who.identity()));
            }
        }
    }

    private CaseFile file() {
        List<MemberFact> members = draw.upTo(3, this::member);
        List<TendererFact> tenderers = draw.upTo(2, this::tenderer);
        List<Site> sites = draw.upTo(2, this::site);
        Consortium stated = DrawnDeeds.consortium(draw, new Consortium("Aube", null,
                members.stream().map(each -> new Member(each.stated(), each.roles(), Share.UNKNOWN, Share.UNKNOWN))
                        .toList(),
                sites, null, tenderers.stream().map(TendererFact::tenderer).toList(), null, null, null, null,
                List.of(), List.of(), Given.HERE), parts);
        return new CaseFile(new ConsortiumFact(stated), members,
                sites.stream().map(site -> new SiteFact(site, List.of())).toList(), capital(), supplies,
                parts.stream().map(part -> new BilledPart(part, draw.truth(), "a maker", draw.toss(), List.of()))
                        .toList(),
                standings(), listings(), AREAS, behind(), tenderers, draw.upTo(6, this::assurance), sanctioned(),
                values("EUR"), values(""));
    }

    private MemberFact member() {
        Who who = draw.of(named);
        Set<MemberRole> roles = EnumSet.noneOf(MemberRole.class);
        draw.upTo(2,
                () -> draw.of(MemberRole.COORDINATOR, MemberRole.COORDINATOR, MemberRole.HOSTING_ENTITY,
                        MemberRole.INVESTOR,
                        MemberRole.TECHNOLOGY_SUPPLIER))
                .forEach(roles::add);
        return new MemberFact(who.stated(), who.identity(), roles, draw.country(), draw.country(), List.of());
    }

    private TendererFact tenderer() {
        Who who = draw.of(named);
        Truth contract = draw.of(Truth.NO, Truth.NO, draw.truth());
        return new TendererFact(new Tenderer(who.stated(), draw.share(10), contract,
                draw.of(Truth.NO, Truth.NO, draw.truth())), who.identity(), List.of());
    }

    private Site site() {
        return new Site("Site " + draw.below(99), draw.country(), draw.number("60", "75", "59.99", "149.99", "150", ""),
                draw.number("1.24", "1.25", "1.26", ""), draw.number("49.99", "50", "50.01", ""), Given.HERE);
    }

    private AssuranceFact assurance() {
        Who who = draw.of(named);
        String acceptor = draw.of("", "a ministry", "a ministry", who.stated().name());
        LocalDate from = LocalDate.of(2020, 1, 1);
        LocalDate until = LocalDate.of(2040, 1, 1);
        if (draw.toss()) {
            from = draw.perhaps(from, Given.DAY, Given.DAY.plusDays(1));
            until = draw.perhaps(until, Given.DAY, Given.DAY.plusDays(1));
        }
        return new AssuranceFact(new Assurance(who.stated(), "guarantee", acceptor.isEmpty() ? null : acceptor,
                draw.country(), from, until, Given.HERE), who.identity());
    }

    private List<CapitalSplit> capital() {
        List<CapitalSplit> splits = new ArrayList<>();
        boolean clear = draw.toss();
        Share share = draw.share(50);
        for (Attribution attribution : Attribution.values()) {
            for (Area area : AREAS) {
                splits.add(new CapitalSplit(attribution, area, clear && area.id().equals("EU27")
                        ? share
                        : draw.share(50), List.of()));
            }
        }
        return splits;
    }

    private List<Standing> standings() {
        List<Standing> all = new ArrayList<>();
        for (Party party : parties) {
            for (Area area : AREAS) {
                all.add(new Standing(party, area, rather(), rather(), rather(), rather(),
                        draw.of(Truth.YES, draw.truth()), draw.toss(),
                        draw.toss(), draw.below(4) == 0, null, null, List.of(), () -> Outlook.NONE));
            }
        }
        return all;
    }

    /** NO more often, where what comes later is asked only then. */
    private Truth rather() {
        return draw.of(Truth.NO, Truth.NO, Truth.UNKNOWN, Truth.YES);
    }

    private List<Listing> listings() {
        List<Listing> all = new ArrayList<>();
        for (Party party : parties) {
            for (String list : List.of("eu-high-risk-suppliers", "another-list")) {
                Share stake = draw.perhaps(Share.exactly("0"), Share.exactly("1"), Share.between("0", "1"));
                all.add(new Listing(party, list, draw.truth(), rather(), stake, rather(), rather(),
                        draw.toss() ? List.of() : List.of(party), null, List.of(), draw.toss(), List.of(),
                        () -> Outlook.NONE));
            }
        }
        return all;
    }

    private List<Sanctioned> sanctioned() {
        List<Sanctioned> all = new ArrayList<>();
        for (Party party : parties) {
            for (RuleId rule : List.of(RuleId.SANC_001, RuleId.SANC_003, RuleId.SANC_004, RuleId.SANC_005)) {
                all.add(new Sanctioned(rule, party, draw.below(3) == 0 ? List.of("a list") : List.of(), rather(),
                        rather(), draw.toss() ? null : Share.exactly("20"), rather(), draw.toss(), null, List.of(),
                        List.of(), () -> Outlook.NONE));
            }
        }
        return all;
    }

    private List<Grounds> behind() {
        List<Grounds> all = new ArrayList<>();
        for (Party party : parties) {
            all.add(owners(party));
            for (RuleId rule : List.of(RuleId.HRS_004, RuleId.SANC_002)) {
                all.add(new Attached(rule, party, rather(), rather(), null, rather(), draw.toss(), List.of(),
                        List.of(), () -> Outlook.NONE));
            }
            Map<RiskCriterion, Truth> met = new EnumMap<>(RiskCriterion.class);
            for (RiskCriterion criterion : RiskCriterion.values()) {
                met.put(criterion, draw.of(Truth.YES, Truth.YES, draw.truth()));
            }
            all.add(new RiskProfile(party, met, List.of()));
            String head = draw.of("", "Group N", "Group U", "Group F");
            all.add(new GroupHead(party.id().value(), head.isEmpty() ? null : head, draw.toss(),
                    draw.below(4) == 0
                            ? null
                            : Country.of(Map.of("Group N", "NO", "Group F", "FR").getOrDefault(head, "US")),
                    List.of()));
            AREAS.forEach(area -> all.addAll(towards(party, area)));
        }
        return all;
    }

    private Ownership owners(Party party) {
        return new Ownership(party, draw.below(5) == 0, draw.below(4) > 0, draw.below(3) == 0, draw.below(5) == 0,
                draw.upTo(4, () -> new Owning(draw.perhaps(parties.get(0), parties.get(1)), draw.of(Route.values()),
                        draw.below(4) == 0 ? null : draw.share(25), draw.of(Truth.YES, Truth.YES, draw.truth()),
                        List.of())),
                List.of());
    }

    private List<Grounds> towards(Party party, Area area) {
        return List.of(
                new Meetings(party, area, draw.below(5) == 0, draw.below(4) > 0, draw.below(5) == 0,
                        draw.below(4) == 0 ? "Somebody" : null, draw.below(4),
                        draw.upTo(2, () -> new Meetings.Holder(draw.of(parties), draw.of(Truth.UNKNOWN, Truth.YES),
                                rather(), List.of())),
                        rather(), List.of(), List.of()),
                new Blocking(party, area, draw.below(5) == 0, draw.below(4) > 0, draw.below(5) == 0, rather(),
                        draw.upTo(2, () -> new Blocking.Blocker(null, Set.of(), draw.toss() ? null : draw.share(50),
                                null, draw.of(Truth.YES, draw.truth()), draw.of(Truth.YES, draw.truth()), List.of())),
                        List.of()),
                new GroupLink(party, area, draw.below(5) == 0, draw.below(4) > 0, draw.below(3) == 0,
                        draw.below(5) == 0,
                        draw.upTo(2, () -> new GroupLink.Parent(draw.of(parties), draw.of(Truth.UNKNOWN, Truth.YES),
                                rather(), List.of())),
                        rather(), List.of()));
    }

    private Map<PartId, PartValue> values(String currency) {
        Map<PartId, PartValue> values = new HashMap<>();
        boolean whole = draw.toss();
        for (Part part : parts) {
            String in = !currency.isEmpty() && draw.below(12) == 0 ? "USD" : currency;
            BigDecimal amount = currency.isEmpty()
                    ? draw.number("24999", "25000", "25001", "39999", "40000", "75000", "99999", "100000", "100001", "")
                    : draw.toss()
                            ? draw.number("350", "349.99", "650", "649.99")
                            : draw.number("0", "5", "10", "35", "45", "50", "90", "350", "649.99", "650", "");
            values.put(part.id(), new PartValue(part.id(), amount == null ? Map.of() : Map.of(in, amount),
                    amount != null && (whole || draw.toss())));
        }
        return values;
    }
}
