package eu.vigie.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyDirectory;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyName;
import eu.vigie.supplychain.StatedParty;

/**
 * Says who a named party is: by its LEI, else by another number, else by its exact name and, where one is stated, its
 * seat. Names that merely look alike never match: "Нuawei" with a Cyrillic letter is nobody that is known, and may be
 * meant to be taken for somebody.
 */
public final class PartyMatcher {

    /** More would be no question that a person can answer. */
    private static final int MOST_CANDIDATES = 3;

    private final PartyDirectory directory;
    private final ListedNames listed;
    private final KnownNames names;
    private final Confirmations confirmations;

    /**
     * @param listed names of those whom nobody may pass for unseen
     * @param names everybody's
     * @param confirmations what persons said of names
     */
    public PartyMatcher(PartyDirectory directory, ListedNames listed, KnownNames names, Confirmations confirmations) {
        this.confirmations = confirmations;
        this.directory = directory;
        this.listed = listed;
        this.names = names;
    }

    /** Never null; a name that fits somebody whose other number differs does not match. */
    public Match find(StatedParty stated) {
        Match exact = exactly(stated);
        if (!(exact instanceof Match.Unknown)) {
            return exact;
        }
        List<Party> meant = confirmations.meant(stated.name()).stream().flatMap(id -> names.known(id).stream())
                .filter(party -> !contradicts(party, stated.identifiers()) && mayBeThere(party, stated)).toList();
        if (!meant.isEmpty()) {
            return meant.size() == 1 ? new Match.Found(meant.getFirst(), "confirmation") : new Match.Ambiguous(meant);
        }
        List<Candidate> like = candidates(stated);
        return like.isEmpty() ? exact : new Match.Like(like);
    }

    /** Listed parties before others, for theirs is the graver question; none whom a number or the seat rules out. */
    private List<Candidate> candidates(StatedParty stated) {
        if (stated.name().isBlank()) {
            return List.of();
        }
        List<Candidate> like = new ArrayList<>(listed.candidates(stated.name()));
        Set<PartyId> met = like.stream().map(it -> it.party().id()).collect(Collectors.toSet());
        names.like(stated.name()).stream().filter(it -> met.add(it.party().id()))
                .filter(it -> !confirmations.isDenied(stated.name(), it.party().id()))
                .filter(it -> !contradicts(it.party(), stated.identifiers()) && mayBeThere(it.party(), stated))
                .limit(MOST_CANDIDATES).forEach(like::add);
        return like;
    }

    private static boolean mayBeThere(Party party, StatedParty stated) {
        return stated.jurisdiction() == null || party.jurisdiction() == null
                || stated.jurisdiction().equals(party.jurisdiction());
    }

    private Match exactly(StatedParty stated) {
        Match byLei = byNumber(stated, id -> id.scheme().equals(Identifier.LEI), "LEI");
        if (byLei != null) {
            return byLei;
        }
        Match byNumber = byNumber(stated, id -> !id.scheme().equals(Identifier.LEI), "identifier");
        if (byNumber != null) {
            return byNumber;
        }
        if (stated.name().isBlank()) {
            return stated.identifiers().isEmpty() ? new Match.NotNamed() : new Match.Unknown();
        }
        return Placeholders.contain(stated.name()) ? new Match.Placeholder() : byName(stated);
    }

    private @Nullable Match byNumber(StatedParty stated, Predicate<Identifier> which, String basis) {
        TreeMap<PartyId, Party> bearers = new TreeMap<>();
        stated.identifiers().stream().filter(which).flatMap(id -> directory.withIdentifier(id).stream())
                .forEach(party -> bearers.put(party.id(), party));
        if (bearers.isEmpty()) {
            return null;
        }
        return bearers.size() == 1
                ? new Match.Found(bearers.firstEntry().getValue(), basis)
                : new Match.Ambiguous(List.copyOf(bearers.values()));
    }

    private Match byName(StatedParty stated) {
        String key = PartyName.key(stated.name());
        if (key.isEmpty()) {
            return new Match.Placeholder();
        }
        List<Party> namesakes = directory.withNameKey(key).stream().filter(p -> !contradicts(p, stated.identifiers()))
                .toList();
        Country seat = stated.jurisdiction();
        if (seat == null) {
            return decided(namesakes, namesakes);
        }
        List<Party> thereForSure = namesakes.stream().filter(p -> seat.equals(p.jurisdiction())).toList();
        List<Party> perhapsThere = namesakes.stream().filter(p -> p.jurisdiction() == null).toList();
        return thereForSure.isEmpty() ? decided(List.of(), perhapsThere) : decided(thereForSure, thereForSure);
    }

    private static Match decided(List<Party> certain, List<Party> possible) {
        if (possible.isEmpty()) {
            return new Match.Unknown();
        }
        return certain.size() == 1 ? new Match.Found(certain.getFirst(), "name") : new Match.Ambiguous(possible);
    }

    /** Two numbers of one register that differ belong to two parties, whatever their names. */
    static boolean contradicts(Party party, List<Identifier> numbers) {
        Set<String> numbered = party.identifiers().stream().map(Identifier::scheme).collect(Collectors.toSet());
        return numbers.stream()
                .anyMatch(id -> numbered.contains(id.scheme()) && !party.identifiers().contains(id));
    }
}
