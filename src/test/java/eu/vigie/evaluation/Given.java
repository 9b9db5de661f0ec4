package eu.vigie.evaluation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

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
import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.Finding;
import eu.vigie.finding.Outlook;
import eu.vigie.regulation.ParameterValue;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;
import eu.vigie.regulation.RuleInForce;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Consortium.Financing;
import eu.vigie.supplychain.Consortium.Member;
import eu.vigie.supplychain.Consortium.MemberRole;
import eu.vigie.supplychain.Consortium.Site;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.PartId;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.StatedParty;
import eu.vigie.supplychain.SupplyRole;
import eu.vigie.supplychain.Truth;

/** Facts of small invented cases, and rules compiled from a test's own text. */
final class Given {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final EvidenceRef HERE = new EvidenceRef("test", "", "line 1");
    static final Area UNION = new Area("EU27", Set.of(Country.of("FR"), Country.of("DE"), Country.of("EE")),
            LocalDate.of(2020, 2, 1), null, "treaty", "read");
    static final Area PARTICIPANTS = new Area("EUROHPC", UNION.members(), UNION.validFrom(), null, "act", "read");
    static final Party MAKER = Party.of("urn:test:maker", PartyKind.LEGAL_ENTITY, "Aube Composants", Country.of("FR"),
            HERE);
    static final Part PART = new Part(new PartId("urn:test:part"), "Board", null, null, null, List.of(), List.of(),
            HERE, java.util.Set.of());

    private Given() {}

    /** A rule of the profile as it stands on a day. */
    static RuleInForce rule(RuleId rule, String profile, LocalDate day) {
        RuleCatalogue catalogue = RuleCatalogue.fromClassPath();
        return catalogue.inForce(catalogue.profile(profile), day).stream().filter(each -> each.rule() == rule)
                .findFirst().orElseThrow();
    }

    /** The same with another value of a parameter that a profile may choose. */
    static RuleInForce choosing(RuleId rule, String profile, String parameter, String value) {
        RuleInForce given = rule(rule, profile, DAY);
        Map<String, ParameterValue> values = new HashMap<>(given.parameters());
        ParameterValue old = given.parameter(parameter);
        values.put(parameter, new ParameterValue(parameter, old.unit(), value, null, old.validFrom(), null,
                old.reference(), old.verification()));
        return new RuleInForce(rule, given.clause(), given.asOf(), true, given.confirmedByCall(), values);
    }

    static Finding answer(RuleId rule, String profile, CaseFile file) {
        return answer(rule(rule, profile, DAY), file);
    }

    static Finding answer(RuleInForce rule, CaseFile file) {
        Outcome outcome = RuleBase.precompiled().evaluate(file, List.of(rule));
        if (outcome.findings().size() != 1 || !outcome.faults().isEmpty()) {
            throw new AssertionError("one sound answer was expected: " + outcome);
        }
        return outcome.findings().getFirst();
    }

    static RuleBase compiled(Map<RuleId, String> texts) {
        Map<String, byte[]> classes = RuleCompiler.compile(texts);
        ClassLoader loader = loader(classes);
        Map<RuleId, Model> models = new EnumMap<>(RuleId.class);
        texts.keySet().forEach(rule -> models.put(rule, model(RuleCompiler.entry(rule, classes), loader)));
        return new RuleBase(models);
    }

    static Model model(String entry, ClassLoader loader) {
        try {
            return (Model) Class.forName(entry, true, loader).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    static ClassLoader loader(Map<String, byte[]> classes) {
        return new ClassLoader(Given.class.getClassLoader()) {
            /** The test's own first: the compiler names a model by its package, and the real rules have the same. */
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                byte[] bytes = classes.get(name.replace('.', '/') + ".class");
                if (bytes == null) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
            }
        };
    }

    static Identity known(Party party) {
        return new Identity(party, "name", List.of());
    }

    static Supply supply(SupplyRole role, Identity identity) {
        return new Supply(PART, role, StatedParty.named("Aube Composants", HERE), identity);
    }

    static Standing standing(Truth seatOutside, Truth one, Truth block, Truth inside, boolean ownersKnown, boolean loop,
            boolean inconsistent) {
        return standing(seatOutside, one, block, Truth.NO, inside, ownersKnown, loop, inconsistent);
    }

    static Standing standing(Truth seatOutside, Truth one, Truth block, Truth outvoted, Truth inside,
            boolean ownersKnown, boolean loop, boolean inconsistent) {
        Figure votes = new Figure("votes", new java.math.BigDecimal("20"), new java.math.BigDecimal("60"), "percent",
                "> 50");
        return new Standing(MAKER, UNION, seatOutside, one, block, outvoted, inside, ownersKnown, loop, inconsistent,
                votes,
                one == Truth.NO ? null : "Zenith Holding", List.of(), () -> Outlook.NONE);
    }

    static Listing listing(Truth listed, Truth controlled, @Nullable Share stake, boolean notYet) {
        return listing(listed, controlled, stake, List.of(), notYet);
    }

    static Listing listing(Truth listed, Truth controlled, @Nullable Share stake, List<Party> undisclosed,
            boolean notYet) {
        Party entry = Party.of("urn:test:listed", PartyKind.LEGAL_ENTITY, "Listed One", Country.of("CN"), HERE);
        Designation designation = new Designation("eu-high-risk-suppliers", entry, "5G networks", "a communication",
                "read", LocalDate.of(2023, 6, 15), null, HERE);
        boolean behind = controlled != Truth.NO || stake != null;
        return new Listing(MAKER, "eu-high-risk-suppliers", listed, controlled, stake, Truth.NO, Truth.NO, undisclosed,
                designation,
                behind ? List.of(designation) : List.of(), notYet, List.of(), () -> Outlook.NONE);
    }

    static MemberFact member(MemberRole role, Identity identity, @Nullable String seat, @Nullable String headquarters) {
        return new MemberFact(StatedParty.named("Aube Composants", HERE), identity, Set.of(role),
                seat == null ? null : Country.of(seat), headquarters == null ? null : Country.of(headquarters),
                List.of());
    }

    static SiteFact site(@Nullable String country) {
        return new SiteFact(
                new Site("North site", country == null ? null : Country.of(country), null, null, null, HERE),
                List.of());
    }

    static BilledPart part(Truth maker, boolean originStated) {
        return new BilledPart(PART, maker, maker == Truth.NO ? null : "Aube Composants", originStated, List.of());
    }

    static CapitalSplit capital(Attribution attribution, Share share) {
        return new CapitalSplit(attribution, UNION, share, List.of());
    }

    /** A case file with what a rule needs, and nothing else. */
    record Case(@Nullable Financing financing, List<MemberFact> members, List<SiteFact> sites,
            List<CapitalSplit> capital, List<Supply> supplies, List<BilledPart> parts, List<Standing> standings,
            List<Listing> listings) {

        static Case empty() {
            return new Case(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }

        Case with(Financing plan) {
            return new Case(plan, members, sites, capital, supplies, parts, standings, listings);
        }

        Case with(List<MemberFact> who) {
            return new Case(financing, who, sites, capital, supplies, parts, standings, listings);
        }

        Case at(List<SiteFact> places) {
            return new Case(financing, members, places, capital, supplies, parts, standings, listings);
        }

        Case held(List<CapitalSplit> splits) {
            return new Case(financing, members, sites, splits, supplies, parts, standings, listings);
        }

        Case supplied(Supply supply) {
            return supplied(List.of(supply));
        }

        Case supplied(List<Supply> all) {
            return new Case(financing, members, sites, capital, all, parts, standings, listings);
        }

        Case of(List<BilledPart> facts) {
            return new Case(financing, members, sites, capital, supplies, facts, standings, listings);
        }

        Case standing(Standing answer) {
            return new Case(financing, members, sites, capital, supplies, parts, List.of(answer), listings);
        }

        Case listing(Listing answer) {
            return new Case(financing, members, sites, capital, supplies, parts, standings, List.of(answer));
        }

        CaseFile file() {
            return new CaseFile(new ConsortiumFact(consortium()), members, sites, capital, supplies, parts,
                    standings, listings, List.of(UNION, PARTICIPANTS), List.of(), List.of(), List.of(), List.of(),
                    Map.of(), Map.of());
        }

        private Consortium consortium() {
            return new Consortium("Aube", null,
                    members.stream().map(each -> new Member(each.stated(), each.roles(), Share.UNKNOWN, Share.UNKNOWN))
                            .toList(),
                    sites.stream().map(SiteFact::site).toList(), financing, List.of(), null, null, null, null,
                    List.of(), List.of(),
                    HERE);
        }
    }
}
