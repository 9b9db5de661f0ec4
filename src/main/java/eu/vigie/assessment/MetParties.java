package eu.vigie.assessment;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyName;

/** The parties of a case, by all that an entry of a list could name them by. */
final class MetParties {

    private final Set<PartyId> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<Identifier> numbers = new HashSet<>();
    private final Map<PartyId, List<Party>> like;

    /** @param like by each listed party, those of the case of which a name is like one of its */
    MetParties(Collection<Party> met, Map<PartyId, List<Party>> like) {
        this.like = like;
        for (Party party : met) {
            ids.add(party.id());
            keys(party).forEach(names::add);
            party.identifiers().stream().map(MetParties::canonical).forEach(numbers::add);
        }
    }

    private static Stream<String> keys(Party party) {
        return Stream.concat(Stream.of(party.name()), party.alternateNames().stream()).map(PartyName::key)
                .filter(key -> !key.isEmpty());
    }

    private static Identifier canonical(Identifier number) {
        return Identifier.canonical(number.scheme(), number.id());
    }

    /** Whether the entry may be about one of them; false only where it is about none. */
    boolean mayBeNamedBy(Designation entry) {
        Party party = entry.party();
        return ids.contains(party.id()) || like.containsKey(party.id())
                || party.identifiers().stream().map(MetParties::canonical).anyMatch(numbers::contains)
                || keys(party).anyMatch(names::contains);
    }

    /** Those of the case of which a name is like one of the listed party's. */
    List<Party> like(PartyId listed) {
        return like.getOrDefault(listed, List.of());
    }
}
