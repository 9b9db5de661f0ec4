package eu.vigie.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.GeneralMeeting;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;

/**
 * A register as it would be if some facts were other: what holders give up goes to a newcomer who belongs to nobody, what is
 * not known is decided one way. The register itself stays as it is.
 */
final class Amended {

    /** Holds what others give up. */
    static final PartyId NEWCOMER = new PartyId("urn:vigie:newcomer");

    private static final EvidenceRef SUPPOSED = new EvidenceRef("supposed", "", "");

    private final List<Party> parties;
    private final List<Interest> interests;
    private final List<GeneralMeeting> meetings;

    Amended(Register register) {
        parties = new ArrayList<>(register.parties());
        interests = new ArrayList<>(register.interests());
        meetings = register.meetings();
        parties.add(Party.of(NEWCOMER.value(), PartyKind.NATURAL_PERSON, "newcomer", null, SUPPOSED));
    }

    /** All statements on one holder's stake in a company give way to this one, held directly; null for none. */
    Amended stake(PartyId holder, PartyId company, InterestKind ledger, @Nullable Share share) {
        interests.removeIf(each -> Band.isStake(each.kind()) && isBetween(holder, company).test(each));
        if (share != null) {
            add(holder, company, ledger, share);
        }
        return this;
    }

    /** The newcomer gets a stake. */
    Amended newcomer(PartyId company, InterestKind ledger, Share share) {
        add(NEWCOMER, company, ledger, share);
        return this;
    }

    /** The holder's rights that give control alone end. */
    Amended withoutRights(PartyId holder, PartyId company) {
        interests.removeIf(
                each -> (each.kind().givesControlAlone() || each.kind().mayGiveControl() || Boards.isSeats(each))
                        && isBetween(holder, company).test(each));
        return this;
    }

    /** Interests that nobody calls direct are. */
    Amended direct(PartyId holder, PartyId company) {
        interests.replaceAll(each -> isBetween(holder, company).test(each) && each.directness() == Directness.UNKNOWN
                ? new Interest(each.id(), each.holder(), each.company(), each.kind(), each.share(), Directness.DIRECT,
                        each.from(), each.until(), each.evidence(), each.power())
                : each);
        return this;
    }

    /** Interests that nobody calls direct are not there. */
    Amended withoutClaims(PartyId holder, PartyId company) {
        interests.removeIf(each -> isBetween(holder, company).test(each) && each.directness() == Directness.UNKNOWN);
        return this;
    }

    /** All holders of a company are listed. */
    Amended complete(PartyId company) {
        return replaced(company, each -> new Party(each.id(), each.kind(), each.name(), each.alternateNames(),
                each.identifiers(), each.jurisdiction(), each.headquarters(), each.nationalities(), each.residence(),
                true, each.treasurySuspended(), each.unspecifiedReason(), each.evidence()));
    }

    /** A known unknown is a person. */
    Amended named(PartyId unspecified) {
        return replaced(unspecified,
                each -> Party.of(each.id().value(), PartyKind.NATURAL_PERSON, each.name(), null, each.evidence()));
    }

    private Amended replaced(PartyId party, UnaryOperator<Party> other) {
        parties.replaceAll(each -> each.id().equals(party) ? other.apply(each) : each);
        return this;
    }

    OwnershipGraph solve(LocalDate asOf, Measure measure) {
        return OwnershipGraph.of(register(), asOf, measure);
    }

    Register register() {
        return new Register(parties, interests, meetings);
    }

    private void add(PartyId holder, PartyId company, InterestKind ledger, Share share) {
        interests.add(new Interest(new InterestId("urn:vigie:supposed:" + interests.size()), holder, company, ledger,
                share, Directness.DIRECT, null, null, SUPPOSED));
    }

    private static Predicate<Interest> isBetween(PartyId holder, PartyId company) {
        return each -> each.holder().equals(holder) && each.company().equals(company);
    }
}
