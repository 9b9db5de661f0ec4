package eu.vigie.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyDirectory;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.PartyName;

/**
 * Which parties of the evidence an entry of a list names.
 *
 * @param certain the entry's own party; those that bear one of its numbers that is one party's; those that have exactly one of its names
 *        and its seat, or that are another list's, where neither list states one. Sorted by id
 * @param possible those that bear a number of its which others may bear as well; those that have one of its names, or one like it, and of whom nothing proves that they are another: their
 *        seat, or the entry's, is not known, or it is another one (a company may move, and have branches), or they have its
 *        seat and another number. A person has to say. Sorted by id; none of them is certain
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
            directory.withIdentifier(number).forEach(p -> (number.unites() ? certain : possible).put(p.id(), p));
        }
        List<Party> namesakes = Stream.concat(Stream.of(entry.name()), entry.alternateNames().stream())
                .map(PartyName::key).filter(key -> !key.isEmpty()).distinct()
                .flatMap(key -> directory.withNameKey(key).stream()).toList();
        namesakes.stream().filter(namesake -> isThere(namesake, entry) || isEntryToo(namesake, entry, directory))
                .forEach(namesake -> (PartyMatcher.contradicts(namesake, entry.identifiers()) ? possible : certain)
                        .put(namesake.id(), namesake));
        List<Identifier> numbers = certain.values().stream().flatMap(party -> party.identifiers().stream()).toList();
        namesakes.stream().filter(namesake -> !isThere(namesake, entry) && !PartyMatcher.contradicts(namesake, numbers))
                .forEach(namesake -> possible.put(namesake.id(), namesake));
        possible.keySet().removeAll(certain.keySet());
        return new DesignatedParties(List.copyOf(certain.values()), List.copyOf(possible.values()));
    }

    /** With those among these, other than persons and States, that are not met yet and whose numbers do not rule it out. */
    public DesignatedParties withLike(Collection<Party> parties) {
        Set<PartyId> met = Stream.concat(certain.stream(), possible.stream()).map(Party::id)
                .collect(Collectors.toSet());
        List<Identifier> numbers = certain.stream().flatMap(party -> party.identifiers().stream()).toList();
        List<Party> like = parties.stream().filter(party -> !met.contains(party.id()))
                .filter(party -> party.kind() != PartyKind.NATURAL_PERSON && party.kind() != PartyKind.STATE)
                .filter(party -> !PartyMatcher.contradicts(party, numbers)).distinct().toList();
        return new DesignatedParties(certain, Stream.concat(possible.stream(), like.stream())
                .sorted(Comparator.comparing(Party::id)).toList());
    }

    /** Whether another list names somebody of the name, and neither list says where: what names the one names the other. */
    private static boolean isEntryToo(Party namesake, Party entry, PartyDirectory directory) {
        return namesake.jurisdiction() == null && entry.jurisdiction() == null && namesake.kind() == entry.kind()
                && directory.isOnlyListed(namesake.id());
    }

    private static boolean isThere(Party namesake, Party entry) {
        Country seat = entry.jurisdiction();
        return seat != null && seat.equals(namesake.jurisdiction());
    }
}
