package eu.vigie.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.PartyNames;

/** Companies of the evidence by names like theirs. The index is made when the first name is asked for. */
public final class KnownNames {

    private final PartyNames source;
    private final List<PartyId> ids = new ArrayList<>();
    private @Nullable NameIndex index;

    public KnownNames(PartyNames source) {
        this.source = source;
    }

    /** Companies with a name like this one, each once, the likeliest first, then by id. */
    List<Candidate> like(String name) {
        TreeMap<PartyId, Candidate> found = new TreeMap<>();
        for (NameIndex.Hit hit : index().like(name)) {
            Optional<Party> party = source.known(ids.get(hit.party()));
            party.filter(it -> it.kind() == PartyKind.LEGAL_ENTITY)
                    .ifPresent(it -> found.putIfAbsent(it.id(), new Candidate(it, hit.likeness())));
        }
        return found.values().stream()
                .sorted(java.util.Comparator.comparing(candidate -> Objects.requireNonNull(candidate.likeness())))
                .toList();
    }

    Optional<Party> known(PartyId id) {
        return source.known(id);
    }

    private synchronized NameIndex index() {
        NameIndex made = index;
        if (made == null) {
            NameIndex.Builder builder = new NameIndex.Builder();
            source.eachName((id, name) -> {
                if (ids.isEmpty() || !ids.getLast().equals(id)) {
                    ids.add(id);
                }
                builder.add(ids.size() - 1, name);
            });
            made = builder.build();
            index = made;
        }
        return made;
    }
}
