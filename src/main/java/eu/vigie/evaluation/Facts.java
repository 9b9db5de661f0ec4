package eu.vigie.evaluation;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Consortium.Financing;
import eu.vigie.supplychain.Consortium.MemberRole;
import eu.vigie.supplychain.Consortium.Site;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.Party;
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

    /** Everything the rules may see. One of each {@code (part, role, party)}, never one a line. */
    public record CaseFile(ConsortiumFact consortium, List<MemberFact> members, List<SiteFact> sites,
            List<CapitalSplit> capital, List<Supply> supplies, List<PartFact> parts, List<Standing> standings,
            List<Listing> listings, List<Area> areas) {}

    /**
     * The consortium as a whole.
     *
     * @param financing null when not stated
     * @param roles roles that at least one member has
     */
    public record ConsortiumFact(String name, @Nullable Financing financing, Set<MemberRole> roles) {

        public boolean names(MemberRole role) {
            return roles.contains(role);
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
            @Nullable Country jurisdiction, @Nullable Country headquarters, List<ReasoningStep> because) {

        public boolean is(MemberRole role) {
            return roles.contains(role);
        }
    }

    /** A site of the consortium. */
    public record SiteFact(Site site, List<ReasoningStep> because) {}

    /**
     * Who a named party is.
     *
     * @param party the party in the evidence; null when nobody was found, or several may be meant
     * @param basis how it was found ({@code LEI}, {@code identifier}, {@code name}); or why not ({@code not named},
     *        {@code placeholder}, {@code unknown}, {@code ambiguous})
     * @param candidates parties that may be meant when several may be; else empty
     */
    public record Identity(@Nullable Party party, String basis, List<Party> candidates) {

        public boolean isKnown() {
            return party != null;
        }
    }

    /** A party in a role for a distinct part. */
    public record Supply(Part part, SupplyRole role, StatedParty stated, Identity identity,
            List<ReasoningStep> because) {

        /** Approved but not fitted: never more than a FLAG. */
        public boolean isAlternate() {
            return role == SupplyRole.ALTERNATE_MANUFACTURER;
        }
    }

    /**
     * A distinct part, as ORIG-004 sees it.
     *
     * @param maker whether a maker is named and known: NO when none is named or it is a placeholder, UNKNOWN when the
     *        name matches nobody or several
     * @param makerName as stated; null when none is
     * @param originStated whether the country of at least one stage is stated
     */
    public record PartFact(Part part, Truth maker, @Nullable String makerName, boolean originStated,
            List<ReasoningStep> because) {}

    /**
     * Where a known party stands towards an area: the answers of the control solver on the assessment's date.
     *
     * @param party the party asked about
     * @param area the area
     * @param seatOutside whether its own seat (for a person: citizenship) is outside
     * @param oneOutside whether one single person outside the area controls it (another than itself)
     * @param blockOutside whether all persons outside, taken together, hold a majority or control it otherwise
     * @param inside whether a person of the area that nobody outside may control controls it, or it is such a person
     * @param ownersKnown whether anything at all is known of who stands behind it
     * @param loop whether a cross-holding or loop was met on the way
     * @param inconsistent whether the register contradicts itself about it or those above it
     * @param figure votes of outside persons in it, bounds included; null when no votes are known
     * @param controller the outside controller's name, certain or possible; null when there is none
     * @param because the stakes, seats and gaps that prove the answers
     */
    public record Standing(Party party, Area area, Truth seatOutside, Truth oneOutside, Truth blockOutside,
            Truth inside, boolean ownersKnown, boolean loop, boolean inconsistent, @Nullable Figure figure,
            @Nullable String controller, List<ReasoningStep> because) {}

    /**
     * What a list of designations says of a known party on the assessment's date.
     *
     * @param list the list's id
     * @param listed whether it stands on the list: UNKNOWN when only its name suggests it
     * @param controlled whether listed parties, taken together, control it (NO for a listed party itself unless
     *        another listed one controls it): UNKNOWN when the evidence allows it and does not prove it
     * @param stake what listed parties hold in it, directly or through those they control; null when nothing
     * @param designation the entry that matters most; null when none does
     * @param notYet whether only an entry that begins later names it
     * @param because the entry, stakes and gaps that prove the answers
     */
    public record Listing(Party party, String list, Truth listed, Truth controlled, @Nullable Share stake,
            @Nullable Designation designation, boolean notYet, List<ReasoningStep> because) {}

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
    public record CapitalSplit(Attribution attribution, Area area, Share share, List<ReasoningStep> because) {}
}
