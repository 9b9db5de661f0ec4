package eu.vigie.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.BomRollup.Kind;
import eu.vigie.assessment.Documents.Problems;
import eu.vigie.assessment.RollupTable.Counted;
import eu.vigie.assessment.RollupTable.Place;
import eu.vigie.bom.Bill;
import eu.vigie.bom.Bom;
import eu.vigie.bom.BomReader;
import eu.vigie.evaluation.Facts.Identity;
import eu.vigie.evaluation.GroupHead;
import eu.vigie.evidence.EvidenceGraph;
import eu.vigie.evidence.Knowledge;
import eu.vigie.evidence.KnowledgeReader;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Occurrences;
import eu.vigie.supplychain.Origin;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.Part.StatedRole;
import eu.vigie.supplychain.PartId;
import eu.vigie.supplychain.PartValue;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.StatedParty;
import eu.vigie.supplychain.SupplyRole;

/** Rolls bills of materials up by maker, by the head of the maker's group, and by origin. */
public final class RollingUp {

    private final Identities identities;
    private final Map<PartyId, GroupHead> heads;
    private final MergedParts merged;
    private final Map<PartId, PartValue> values;
    private final RollupTable all = new RollupTable("all");
    private final RollupTable byMaker = new RollupTable("maker");
    private final RollupTable byController = new RollupTable("controller");
    private final Map<Origin.Stage, RollupTable> byOrigin = new EnumMap<>(Origin.Stage.class);

    private RollingUp(MergedParts merged, Identities identities, Map<PartyId, GroupHead> heads) {
        this.identities = identities;
        this.heads = heads;
        this.merged = merged;
        this.values = merged.values();
        for (Origin.Stage stage : Origin.Stage.values()) {
            if (merged.all().stream().anyMatch(part -> part.origins().stream().anyMatch(it -> it.stage() == stage))) {
                byOrigin.put(stage, new RollupTable("origin-" + Supplies.word(stage)));
            }
        }
    }

    /**
     * Rolls up.
     *
     * @param remembered what was said of the columns of earlier sheets
     * @param knowledge who owns whom; may be empty, then nobody's group is known
     * @throws eu.vigie.supplychain.UnreadableInput when a document cannot be used, with all problems of all documents
     */
    public static BomRollup of(List<Document> bills, MappingFile remembered, List<Document> knowledge,
            LocalDate asOf) {
        return of(remembered.bills(bills), knowledge, asOf);
    }

    static BomRollup of(List<Bill> bills, List<Document> knowledge, LocalDate asOf) {
        Problems problems = new Problems();
        List<Bom> boms = problems.collectAll(bills, BomReader::read);
        List<Knowledge> known = problems.collectAll(knowledge, KnowledgeReader::read);
        problems.throwIfAny();
        try (EvidenceGraph graph = EvidenceGraph.inMemory()) {
            known.forEach(each -> graph.add(each, -1));
            RuleCatalogue catalogue = RuleCatalogue.fromClassPath();
            Identities identities = new CaseFiles(graph,
                    catalogue.inForce(catalogue.profile(AssessmentOrder.USUAL_PROFILE), asOf), asOf).identities();
            MergedParts merged = new MergedParts(boms);
            merged.all().forEach(part -> makers(part).forEach(identities::of));
            Register register = graph.on(asOf).upstreamOf(identities.found());
            List<Party> parties = register.parties().stream()
                    .filter(party -> identities.found().contains(party.id())).toList();
            Map<PartyId, GroupHead> heads = new HashMap<>();
            new GroupHeads(OwnershipGraph.of(register, asOf)).of(parties)
                    .forEach(head -> heads.put(new PartyId(head.partyKey()), head));
            return new RollingUp(merged, identities, heads).roll(asOf,
                    bills.stream().map(bill -> bill.document().name()).toList(), IncompleteBill.of(boms));
        }
    }

    private static List<StatedParty> makers(Part part) {
        return with(SupplyRole.MANUFACTURER, part);
    }

    private static List<StatedParty> with(SupplyRole role, Part part) {
        return part.roles().stream().filter(stated -> stated.role() == role).map(StatedRole::party).toList();
    }

    private BomRollup roll(LocalDate asOf, List<String> bills, @Nullable List<IncompleteBill> incomplete) {
        merged.all().forEach(this::add);
        BomRollup.Row totals = all.only();
        BigDecimal whole = totals.valueNotKnown() == 0 && totals.values().size() == 1
                ? new BigDecimal(totals.values().values().iterator().next())
                : BigDecimal.ZERO;
        BigDecimal priced = whole.signum() == 0 || incomplete != null ? null : whole;
        List<BomRollup.Table> tables = new ArrayList<>(List.of(byMaker.table(priced), byController.table(priced)));
        byOrigin.values().forEach(table -> tables.add(table.table(priced)));
        return new BomRollup(asOf.toString(), bills, totals, tables, incomplete);
    }

    private void add(Part part) {
        List<StatedParty> makers = makers(part).stream().filter(maker -> isNamed(identities.of(maker))).toList();
        Counted counted = counted(part, makers);
        all.add(new Place(Kind.ALL, "", "", false, null), counted);
        byMaker.add(joint(makers.stream().map(this::maker).toList()), counted);
        byController.add(joint(makers.stream().map(this::head).toList()), counted);
        byOrigin.forEach((stage, table) -> origin(part, stage, counted, table));
    }

    private static boolean isNamed(Identity identity) {
        return !identity.basis().equals("placeholder") && !identity.basis().equals("not named");
    }

    /** A part that costs nothing for itself is paid for by its parts, or by the assembly that it belongs to. */
    private Counted counted(Part part, List<StatedParty> makers) {
        Occurrences where = merged.places(part.id());
        PartValue value = values.get(part.id());
        boolean alternative = makers.size() > 1 || with(SupplyRole.ALTERNATE_MANUFACTURER, part).stream()
                .anyMatch(other -> isNamed(identities.of(other)));
        return new Counted(makers.size() == 1 && !alternative, !makers.isEmpty(),
                where == null ? null : where.quantity(), value == null ? Map.of() : value.amounts(),
                value == null || value.isWhole());
    }

    private Place maker(StatedParty stated) {
        Party party = identities.of(stated).party();
        return party == null
                ? new Place(Kind.ONE, "name " + stated.name().strip().toLowerCase(Locale.ROOT), stated.name(), true,
                        null)
                : new Place(Kind.ONE, "party " + party.id().value(), party.name(), false, party.jurisdiction());
    }

    private Place head(StatedParty stated) {
        Party party = identities.of(stated).party();
        GroupHead head = party == null ? null : heads.get(party.id());
        return head == null || head.head() == null
                ? Place.NOT_KNOWN
                : new Place(Kind.ONE, head.head() + " " + head.country(), head.head(), !head.closed(), head.country());
    }

    /** Two makers of one group are one head. */
    private static Place joint(List<Place> places) {
        List<Place> distinct = places.stream().distinct().toList();
        if (distinct.isEmpty() || distinct.contains(Place.NOT_KNOWN)) {
            return Place.NOT_KNOWN;
        }
        String names = distinct.stream().map(Place::name).sorted().collect(Collectors.joining(" + "));
        return distinct.size() == 1 ? distinct.getFirst() : new Place(Kind.SEVERAL, names, names, true, null);
    }

    /** Counted once; its value goes to the places by their shares, and what these leave is nobody's known. */
    private static void origin(Part part, Origin.Stage stage, Counted counted, RollupTable table) {
        List<Origin> origins = part.origins().stream().filter(origin -> origin.stage() == stage).toList();
        Place place = joint(origins.stream().map(RollingUp::country).toList());
        table.count(place, counted);
        if (origins.stream().allMatch(origin -> origin.share() == null)) {
            table.value(place, counted.values(), BigDecimal.valueOf(100));
            return;
        }
        BigDecimal rest = BigDecimal.valueOf(100);
        for (Origin origin : origins) {
            @Nullable
            Share share = origin.share();
            if (share != null && share.minimum().signum() > 0) {
                table.value(country(origin), counted.values(), share.minimum());
                rest = rest.subtract(share.minimum());
            }
        }
        if (rest.signum() > 0) {
            table.value(Place.NOT_KNOWN, counted.values(), rest);
        }
    }

    private static Place country(Origin origin) {
        String code = origin.country().code();
        return new Place(Kind.ONE, code, code, false, origin.country());
    }
}
