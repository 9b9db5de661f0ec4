package eu.vigie.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;

/** Parties by their whole names: as they look, and, of others than persons, as they are like each other. */
final class WholeNames {

    private final List<Party> parties;
    private final Map<String, Set<Party>> byShape = new HashMap<>();
    private final Map<String, Set<Party>> known = new HashMap<>();
    private @Nullable NameIndex index;

    WholeNames(Collection<Party> parties) {
        this.parties = List.copyOf(parties);
        for (Party party : this.parties) {
            ListedNames.names(party).forEach(name -> ListedNames.readings(name).stream().map(WholeNames::shape)
                    .filter(shape -> !shape.isEmpty())
                    .forEach(shape -> byShape.computeIfAbsent(shape, any -> new LinkedHashSet<>()).add(party)));
        }
    }

    Set<Party> like(String name) {
        return parties.isEmpty() ? Set.of() : known.computeIfAbsent(name, this::search);
    }

    private Set<Party> search(String name) {
        Set<Party> like = new LinkedHashSet<>();
        ListedNames.readings(name).forEach(words -> like.addAll(byShape.getOrDefault(shape(words), Set.of())));
        index().like(name).forEach(hit -> like.add(parties.get(hit.party())));
        return like;
    }

    private static String shape(List<String> words) {
        return String.join("", words);
    }

    private NameIndex index() {
        NameIndex made = index;
        if (made == null) {
            NameIndex.Builder builder = new NameIndex.Builder();
            for (int party = 0; party < parties.size(); party++) {
                int number = party;
                if (parties.get(party).kind() != PartyKind.NATURAL_PERSON) {
                    ListedNames.names(parties.get(party)).forEach(name -> builder.add(number, name));
                }
            }
            made = builder.build();
            index = made;
        }
        return made;
    }
}
