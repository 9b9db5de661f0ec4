package eu.vigie.ownership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;

/**
 * Concerts that a source states on the company itself ("these holders of it act together") instead of by an arrangement:
 * each gets an arrangement of its own, which holds nothing and stands for its members.
 */
final class Concerts {

    static final String ID = "urn:vigie:concert:";

    private Concerts() {}

    /** The interests, those on a company turned into membership of that company's concert. */
    static List<Interest> rewritten(List<Interest> interests, Parties parties, List<Party> addTo) {
        Map<PartyId, List<Interest>> concerts = new TreeMap<>();
        List<Interest> result = new ArrayList<>(interests.size());
        for (Interest interest : interests) {
            if (interest.kind() == InterestKind.ACTING_IN_CONCERT
                    && parties.at(parties.number(interest.company())).kind() != PartyKind.ARRANGEMENT) {
                concerts.computeIfAbsent(interest.company(), company -> new ArrayList<>()).add(interest);
            } else {
                result.add(interest);
            }
        }
        concerts.forEach((company, members) -> {
            if (members.stream().map(Interest::holder).distinct().count() > 1) {
                Party concert = concert(parties.at(parties.number(company)), members, parties);
                addTo.add(concert);
                members.forEach(member -> result.add(of(member, concert.id())));
            }
        });
        return result;
    }

    private static Party concert(Party company, List<Interest> members, Parties parties) {
        List<String> names = members.stream().map(Interest::holder).distinct()
                .map(holder -> parties.at(parties.number(holder)).name()).sorted().toList();
        Interest first = members.stream().min(Comparator.comparing(Interest::id)).orElseThrow();
        return Party.of(ID + company.id(), PartyKind.ARRANGEMENT, String.join(" + ", names), null, first.evidence());
    }

    private static Interest of(Interest member, PartyId concert) {
        return new Interest(member.id(), member.holder(), concert, member.kind(), member.share(), member.directness(),
                member.from(), member.until(), member.evidence());
    }
}
