package eu.vigie.matching;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyDirectory;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyName;

/**
 * Which parties of the evidence an entry of a list names.
 *
 * @param certain the entry's own party; those that bear one of its numbers; those that have exactly one of its names
 *        and its seat. Sorted by id
 * @param possible those that have one of its names and whose seat, or the entry's, is not known: a person has to say.
 *        Sorted by id; none of them is certain
 */
public record DesignatedParties(List<Party> certain, List<Party> possible) {

    public DesignatedParties {
        certain = List.copyOf(certain);
        possible = List.copyOf(possible);
    }

    public static DesignatedParties of(Designation designation, PartyDirectory directory) {
        Party entry = designation.party();
        TreeMap<PartyId, Party> certain = new TreeMap<>();
        TreeMap<PartyId, Party> possible = new TreeMap<>();
        certain.put(entry.id(), entry);
        for (Identifier number : entry.identifiers()) {
            directory.withIdentifier(number).forEach(p -> certain.put(p.id(), p));
        }
        Stream.concat(Stream.of(entry.name()), entry.alternateNames().stream()).map(PartyName::key)
                .filter(key -> !key.isEmpty()).distinct().flatMap(key -> directory.withNameKey(key).stream())
                .forEach(namesake -> sort(namesake, entry.jurisdiction(), certain, possible));
        possible.keySet().removeAll(certain.keySet());
        return new DesignatedParties(List.copyOf(certain.values()), List.copyOf(possible.values()));
    }

    private static void sort(Party namesake, @Nullable Country seat,
            TreeMap<PartyId, Party> certain, TreeMap<PartyId, Party> possible) {
        Country other = namesake.jurisdiction();
        if (seat == null || other == null) {
            possible.put(namesake.id(), namesake);
        } else if (seat.equals(other)) {
            certain.put(namesake.id(), namesake);
        }
        // a known seat elsewhere makes it another legal person, whatever its name
    }
}
