package eu.vigie.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.Identity;
import eu.vigie.evaluation.Facts.MemberFact;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Consortium.Member;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.StatedParty;

/**
 * The consortium's members against the evidence: who they are, and where they sit by both. A member whom the evidence
 * does not know is a company of which nobody knows who owns it.
 */
final class Members {

    private final Consortium consortium;
    private final Identities identities;

    Members(Consortium consortium, Identities identities) {
        this.consortium = consortium;
        this.identities = identities;
    }

    List<MemberFact> facts() {
        return consortium.members().stream().map(this::fact).toList();
    }

    private MemberFact fact(Member member) {
        StatedParty stated = member.party();
        Identity identity = identities.of(stated);
        List<ReasoningStep> because = new ArrayList<>(
                identity.namedIn(consortium.name(), "member", stated));
        Party party = identity.party();
        Country seat = identity.seat(stated);
        Country headquarters = identity.headquarters(stated);
        because.add(place(Fact.SEAT, stated, seat, "seat", source(stated, identity)));
        because.add(place(Fact.HEADQUARTERS, stated, headquarters, "headquarters",
                stated.headquarters() == null && party != null ? party.evidence() : stated.evidence()));
        return new MemberFact(stated, identity, member.roles(), seat, headquarters, because);
    }

    static ReasoningStep place(Fact fact, StatedParty stated, @Nullable Country country, String datum,
            EvidenceRef source) {
        return country == null
                ? new ReasoningStep(Fact.MISSING, stated.name(), null, null, datum, stated.evidence())
                : new ReasoningStep(fact, stated.name(), country.code(), null, null, source);
    }

    /** Where somebody's seat was read. */
    static EvidenceRef source(StatedParty stated, Identity identity) {
        Party party = identity.party();
        return stated.jurisdiction() == null && party != null ? party.evidence() : stated.evidence();
    }

    /** The register with every member in it, each with the seat that both sources agree on. */
    Register in(Register register) {
        Map<PartyId, Party> parties = new LinkedHashMap<>();
        register.parties().forEach(party -> parties.put(party.id(), party));
        for (Member member : consortium.members()) {
            Party party = party(member);
            parties.put(party.id(), party);
        }
        return new Register(List.copyOf(parties.values()), register.interests(), register.meetings());
    }

    /** The member as a party: the one of the evidence, or one of whom nothing but the stated seat is known. */
    Party party(Member member) {
        StatedParty stated = member.party();
        Identity identity = identities.of(stated);
        Party known = identity.party();
        if (known == null) {
            String place = stated.evidence().place();
            return Party.of("urn:vigie:member:" + Hashes.sha256(stated.evidence().sha256(), place).substring(0, 16),
                    PartyKind.LEGAL_ENTITY, stated.name(), identity.seat(stated), stated.evidence());
        }
        return known.kind() == PartyKind.LEGAL_ENTITY || known.kind() == PartyKind.BRANCH
                ? seated(known, identity.seat(stated))
                : known;
    }

    private static Party seated(Party party, @Nullable Country seat) {
        return new Party(party.id(), party.kind(), party.name(), party.alternateNames(), party.identifiers(), seat,
                party.headquarters(), party.nationalities(), party.residence(), party.holdersComplete(),
                party.treasurySuspended(), party.unspecifiedReason(), party.evidence());
    }
}
