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
    /** Who has the index: itself, or the one that it was made of. */
    private final @Nullable KnownNames indexed;
    private final List<PartyId> ids = new ArrayList<>();
    private @Nullable NameIndex index;

    public KnownNames(PartyNames source) {
        this(source, null);
    }

    private KnownNames(PartyNames source, @Nullable KnownNames indexed) {
        this.source = source;
        this.indexed = indexed;
    }

    /** The same names of parties as others know them, on another day for example. */
    public KnownNames asKnownTo(PartyNames others) {
        return new KnownNames(others, indexed == null ? this : indexed);
    }

    /** Companies with a name like this one, each once, the likeliest first, then by id. */
    List<Candidate> like(String name) {
        TreeMap<PartyId, Candidate> found = new TreeMap<>();
        KnownNames all = indexed == null ? this : indexed;
        for (NameIndex.Hit hit : all.index().like(name)) {
            Optional<Party> party = source.known(all.ids.get(hit.party()));
            party.filter(it -> it.kind() == PartyKind.LEGAL_ENTITY || it.kind() == PartyKind.BRANCH)
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
