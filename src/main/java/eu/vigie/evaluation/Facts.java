package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.Outlook;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.finding.Subject;
import eu.vigie.regulation.Comparison;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Consortium.MemberRole;
import eu.vigie.supplychain.Consortium.Site;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Designation;
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
 * What the rules see of one case: all of it is computed before a rule is asked. Steps given with a fact are the
 * reasoning a finding takes over.
 */
public final class Facts {

    private Facts() {}

    /**
     * Everything the rules may see. One of each {@code (part, role, party)}, never one a line.
     *
     * @param values what the pieces of each part cost; empty where no rule asks
     * @param processors how many H100 the pieces of each part stand for, without a currency; empty where no rule asks
     * @param behind what else was found out about those whom the consortium or the parts name
     */
    public record CaseFile(ConsortiumFact consortium, List<MemberFact> members, List<SiteFact> sites,
            List<CapitalSplit> capital, List<Supply> supplies, List<BilledPart> parts, List<Standing> standings,
            List<Listing> listings, List<Area> areas, List<? extends Grounds> behind, List<TendererFact> tenderers,
            List<AssuranceFact> assurances, List<Sanctioned> sanctioned, Map<PartId, PartValue> values,
            Map<PartId, PartValue> processors) {}

    /** The consortium as a whole, as its document describes it. */
    public record ConsortiumFact(Consortium stated) implements Asked {

        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.CONSORTIUM, name(), name(), null, null, null);
        }

        public String name() {
            return stated.name();
        }

        public boolean names(MemberRole role) {
            return stated.names(role);
        }

        /** Whether a member supplies the technology: UNKNOWN where the roles of one are not stated. */
        public Truth technologySupplied() {
            return names(MemberRole.TECHNOLOGY_SUPPLIER)
                    ? Truth.YES
                    : stated.members().stream().anyMatch(member -> member.roles().isEmpty()) ? Truth.UNKNOWN : Truth.NO;
        }

        /** Whether nothing is said of changes, be it that there were none. */
        public boolean isSilentOnChanges() {
            return stated.events() == null;
        }

        /** Whether nothing is said of records of grants, be it that there were none. */
        public boolean isSilentOnRecords() {
            return stated.records() == null;
        }
    }

    /**
     * A member of the consortium.
     *
     * @param stated as the consortium's document names it
     * @param identity who that is: as {@link Supply#identity()}
     * @param jurisdiction its seat by the evidence, else as stated; null when neither says, or they disagree
     * @param headquarters likewise
     */
    public record MemberFact(StatedParty stated, Identity identity, Set<MemberRole> roles,
            @Nullable Country jurisdiction, @Nullable Country headquarters, List<ReasoningStep> because)
            implements
                Participant {

        @Override
        public Truth inScope(Law law) {
            return Truth.YES;
        }

        @Override
        public Subject subject() {
            String name = displayName();
            return new Subject(Subject.Kind.MEMBER, partyKey().isEmpty() ? name : partyKey(), name,
                    partyKey().isEmpty() ? null : partyKey(), name, roleWords(roles));
        }

        @Override
        public Map<String, String> words() {
            return Map.of("seat", code(jurisdiction), "headquarters", code(headquarters), "candidates",
                    candidateNames(), "like", likeNames());
        }

        /** Whether it is incorporated in the area. */
        public Truth seatIn(Area area) {
            return area.contains(jurisdiction);
        }

        /** Whether it is run from the area. */
        public Truth runFrom(Area area) {
            return area.contains(headquarters);
        }

        public boolean is(MemberRole role) {
            return roles.contains(role);
        }
    }

    /** A site of the consortium. */
    public record SiteFact(Site site, List<ReasoningStep> because) implements Asked, Grounds {

        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.SITE, site.name(), site.name(), null, null, null);
        }

        @Override
        public Map<String, String> words() {
            return Map.of("site", site.name(), "country", code(site.country()));
        }

        /** Whether it lies in the area. */
        public Truth liesIn(Area area) {
            return area.contains(site.country());
        }
    }

    /**
     * Who a named party is.
     *
     * @param party the party in the evidence; null when nobody was found, or several may be meant
     * @param basis how it was found ({@code LEI}, {@code identifier}, {@code name}, {@code confirmation}); or why not ({@code not named},
     *        {@code placeholder}, {@code unknown}, {@code ambiguous}, {@code like})
     * @param candidates parties that may be meant when several may be, or that only the likeness of names suggests; of a
     *        party that was found, listed ones that the name beside its number is like; else empty
     * @param because whom the name was taken for, and how much the names of the candidates are like it; empty where neither is the
     *        question
     */
    public record Identity(@Nullable Party party, String basis, List<Party> candidates, boolean elsewhere,
            @Nullable Party headOffice, List<ReasoningStep> because) {

        public Identity(@Nullable Party party, String basis, List<Party> candidates, List<ReasoningStep> because) {
            this(party, basis, candidates, false, null, because);
        }

        public Identity(@Nullable Party party, String basis, List<Party> candidates) {
            this(party, basis, candidates, List.of());
        }

        /** The same where it is not found, and those whom the evidence knows by that name sit elsewhere than is stated. */
        public Identity elsewhere(List<ReasoningStep> seats) {
            return new Identity(party, basis, candidates, true, null,
                    Stream.concat(because.stream(), seats.stream()).toList());
        }

        /** The same of a branch, with its head office where one is known. */
        public Identity branchOf(@Nullable Party head, List<ReasoningStep> said) {
            return new Identity(party, basis, candidates, elsewhere, head,
                    Stream.concat(because.stream(), said.stream()).toList());
        }

        /** A branch is established where its head office is, and run from there, wherever it stands itself. */
        private boolean isBranch() {
            return party != null && party.kind() == PartyKind.BRANCH;
        }

        /** Where it is run from, by the evidence and as stated; null when neither says, or they disagree. */
        public @Nullable Country headquarters(StatedParty stated) {
            return isBranch()
                    ? headOffice == null ? null : headOffice.headquarters()
                    : NamedParty.agreed(party == null ? null : party.headquarters(), stated.headquarters());
        }

        /** Where it is established, by the evidence and as stated; null when neither says, when they disagree, or when it may sit elsewhere. */
        public @Nullable Country seat(StatedParty stated) {
            if (isBranch()) {
                return headOffice == null ? null : headOffice.jurisdiction();
            }
            return elsewhere
                    ? null
                    : NamedParty.agreed(party == null ? null : party.jurisdiction(), stated.jurisdiction());
        }

        /** The basis where names that are like the one stated are all that was found. */
        public static final String LIKE = "like";

        /** Whether the likeness of names is all that was found. */
        public boolean isLike() {
            return party == null && basis.equals(LIKE);
        }

        public boolean isKnown() {
            return party != null;
        }

        /**
         * That somebody is named, and whom the name was taken for.
         *
         * @param from what names it
         * @param role as what
         */
        public List<ReasoningStep> namedIn(String from, String role, StatedParty stated) {
            boolean nameless = stated.name().isBlank();
            List<ReasoningStep> steps = new ArrayList<>(1 + because.size());
            steps.add(
                    new ReasoningStep(nameless ? Fact.MISSING : Fact.NAMED, from, nameless ? null : stated.name(), null,
                            role, stated.evidence()));
            steps.addAll(because);
            return steps;
        }
    }

    /** A party in a role for a distinct part; of a part that names no maker, the maker that is missing. */
    public record Supply(Part part, SupplyRole role, StatedParty stated, Identity identity) implements NamedParty {

        @Override
        public Subject subject() {
            Party party = identity.party();
            String name = party != null ? party.name() : stated.isNamed() ? stated.name() : null;
            return new Subject(Subject.Kind.COMPONENT, part.id().value(), part.name(),
                    party == null ? null : party.id().value(), name, word(role));
        }

        @Override
        public List<ReasoningStep> because() {
            return identity.namedIn(part.name(), word(role), stated);
        }

        @Override
        public Map<String, String> words() {
            return Map.of("candidates", candidateNames(), "like", likeNames());
        }

        @Override
        public boolean supplier() {
            return true;
        }

        /** Approved but not fitted: never more than a FLAG. */
        public boolean isAlternate() {
            return role == SupplyRole.ALTERNATE_MANUFACTURER;
        }

        @Override
        public boolean neverBreaches() {
            return isAlternate();
        }
    }

    /** What the rules see of a distinct part: what is known of its making, and not which part it is. */
    public interface PartFact extends Asked, Grounds {

        /** Whether a maker is known: NO when none is named or it is a placeholder, UNKNOWN when the name matches nobody or several. */
        Truth maker();

        /** Whether the country of at least one stage is stated. */
        boolean originStated();
    }

    /**
     * A distinct part of the bills of materials.
     *
     * @param makerName as stated; null when none is
     * @param makers who made it; empty where nobody is named
     */
    public record BilledPart(Part part, Truth maker, @Nullable String makerName, boolean originStated,
            List<Supply> makers) implements PartFact {

        @Override
        public Subject subject() {
            return new Subject(Subject.Kind.COMPONENT, part.id().value(), part.name(), null, makerName,
                    makerName == null ? null : word(SupplyRole.MANUFACTURER));
        }

        @Override
        public List<ReasoningStep> because() {
            List<ReasoningStep> because = new ArrayList<>();
            makers.forEach(maker -> because.addAll(maker.because()));
            if (makers.isEmpty()) {
                because.add(missing(word(SupplyRole.MANUFACTURER)));
            }
            part.origins().forEach(origin -> because.add(new ReasoningStep(Fact.STATED, part.name(),
                    origin.country().code(), origin.share() == null ? null : origin.share().toString(),
                    "origin-" + word(origin.stage()), origin.evidence())));
            if (part.origins().isEmpty()) {
                because.add(missing("origin"));
            }
            return because;
        }

        private ReasoningStep missing(String datum) {
            return new ReasoningStep(Fact.MISSING, part.name(), null, null, datum, part.evidence());
        }
    }

    /**
     * Where a known party stands towards an area: the answers of the control solver on the assessment's date.
     *
     * @param party the party asked about
     * @param area the area
     * @param seatOutside whether its own seat (for a person: citizenship) is outside
     * @param oneOutside whether one single person outside the area controls it (another than itself)
     * @param blockOutside whether all persons outside, taken together, hold a majority or control it otherwise
     * @param outvoted whether all persons outside, taken together, outvote the others at its last general meetings, or at those of
     *        a company above it that then controls it: no control, for nobody says that they act together
     * @param inside whether a person of the area that nobody outside may control controls it, or it is such a person
     * @param ownersKnown whether anything at all is known of who stands behind it
     * @param loop whether a cross-holding or loop was met on the way
     * @param inconsistent whether the register contradicts itself about it or those above it
     * @param figure votes of outside persons in it, bounds included; null when no votes are known
     * @param controller the outside controller's name, certain or possible; null when there is none
     * @param because the stakes, seats and gaps that prove the answers
     * @param prospects what would settle or end it, worked out when first asked for
     */
    public record Standing(Party party, Area area, Truth seatOutside, Truth oneOutside, Truth blockOutside,
            Truth outvoted, Truth inside, boolean ownersKnown, boolean loop, boolean inconsistent,
            @Nullable Figure figure,
            @Nullable String controller, List<ReasoningStep> because, Supplier<Outlook> prospects) implements Grounds {

        @Override
        public Outlook outlook() {
            return prospects.get();
        }

        /** The key by which parties are joined. */
        public String partyKey() {
            return party.id().value();
        }

        /** Whether, for certain, somebody of the area controls it and nobody outside does, alone or together with others. */
        public boolean controlledInside() {
            return inside == Truth.YES && outside() == Truth.NO;
        }

        /** Whether anybody outside is, controls, or together with others outside controls it; who outvotes the others may. */
        public Truth outside() {
            return controlledOutside().or(outvoted.and(Truth.UNKNOWN));
        }

        /** Whether only general meetings are left to ask about: nobody outside has the majority of all votes, alone or with others. */
        public boolean meetingsDecide() {
            return controlledOutside() == Truth.NO && outvoted != Truth.NO;
        }

        private Truth controlledOutside() {
            return seatOutside.or(oneOutside).or(blockOutside);
        }

        /** The key by which areas are joined. */
        public String areaId() {
            return area.id();
        }

        @Override
        public Map<String, String> words() {
            return Map.of("controller", controller == null ? "" : controller, "seat", code(party.jurisdiction()));
        }

        @Override
        public List<Figure> figures() {
            return figure == null ? List.of() : List.of(figure);
        }

        /** Control is the fixpoint that gives all of a company to its majority holder. */
        @Override
        public String decidedBy() {
            return Attribution.CASCADE.name();
        }
    }

    /**
     * What a list of designations says of a known party on the assessment's date.
     *
     * @param list the list's id
     * @param listed whether it stands on the list: UNKNOWN when only its name suggests it
     * @param controlled whether listed parties, other than itself and taken together, control it; not asked (NO) of one
     *        that is certainly listed: UNKNOWN when the evidence allows it and does not prove it
     * @param stake what listed parties are stated to hold in it, directly or through those they control; null when nothing
     * @param tie whether a listed party is stated to have any interest in it, of whatever kind, held directly or not
     * @param above whether a listed party, or one that it controls, is stated to hold or have anything in a company above it
     * @param undisclosed companies of whose holders not all are named, so that a listed party may be one of them: itself or
     *        above it, sorted; empty when that is not asked
     * @param designation its own entry; null when it has none
     * @param behind entries of those who hold or control it, certain or possible, sorted by the list's party
     * @param notYet whether only an entry that begins later names it
     * @param because the entry, stakes and gaps that prove the answers
     * @param prospects what would settle or end it, worked out when first asked for
     */
    public record Listing(Party party, String list, Truth listed, Truth controlled, @Nullable Share stake,
            Truth tie, Truth above, List<Party> undisclosed, @Nullable Designation designation,
            List<Designation> behind, boolean notYet,
            List<ReasoningStep> because, Supplier<Outlook> prospects) implements Grounds {

        @Override
        public Outlook outlook() {
            return prospects.get();
        }

        /** The key by which parties are joined. */
        public String partyKey() {
            return party.id().value();
        }

        /** Whether no listed party is stated to control, hold or have anything, in it or above it. */
        public boolean nothingStated() {
            return controlled.or(stakeHeld()).or(tie).or(above) == Truth.NO;
        }

        /** Whether not all holders of it and of those above it are named. */
        public boolean holdersUndisclosed() {
            return !undisclosed.isEmpty();
        }

        /** Whether listed parties hold anything in it: UNKNOWN when the evidence allows both. */
        public Truth stakeHeld() {
            return stake == null ? Truth.NO : Bounds.compare(stake, Comparison.MORE_THAN, BigDecimal.ZERO);
        }

        @Override
        public Map<String, String> words() {
            return Map.of("undisclosed",
                    undisclosed.stream().map(Party::name).distinct().collect(Collectors.joining("; ")), "listed",
                    designation == null ? "" : designation.party().name(), "scope",
                    designation == null ? "" : designation.scope(), "reference",
                    designation == null ? "" : designation.reference(), "from",
                    designation == null ? "" : designation.from().toString(), "behind",
                    behind.stream().map(entry -> entry.party().name()).collect(Collectors.joining(", ")), "share",
                    stake == null ? "" : stake.toString());
        }

        @Override
        public List<Figure> figures() {
            return stake == null
                    ? List.of()
                    : List.of(Figure.of("stake of listed parties", stake, null));
        }
    }

    /** By what reckoning an indirect stake counts. */
    public enum Attribution {
        /** By the holder's own seat. */
        DIRECT,
        /** A majority holder takes all. */
        CASCADE,
        /** Shares multiply along a chain and add across chains. */
        MULTIPLY
    }

    /**
     * The share of the consortium's capital that is of the area, under one attribution.
     *
     * @param share percent, bounds included
     */
    public record CapitalSplit(Attribution attribution, Area area, Share share, List<ReasoningStep> because)
            implements
                Grounds {}

    /** A role as data: {@code firmware-author}. */
    static String word(Enum<?> role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String roleWords(Set<MemberRole> roles) {
        return roles.isEmpty() ? null : roles.stream().sorted().map(Facts::word).collect(Collectors.joining(", "));
    }

    private static String code(@Nullable Country country) {
        return country == null ? "" : country.code();
    }
}
