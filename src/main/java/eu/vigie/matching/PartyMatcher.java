package eu.vigie.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyDirectory;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyName;
import eu.vigie.supplychain.Placeholders;
import eu.vigie.supplychain.StatedParty;

/**
 * Says who a named party is: by its numbers, else by its exact name and, where one is stated, its seat. Numbers that name
 * several parties, a number that names another than the name does, and a number beside a name that has nothing in
 * common with its bearer's, or is more like another's, leave it open. Names that merely look alike never match: "Нuawei" with a Cyrillic letter is nobody that is known, and may be
 * meant to be taken for somebody.
 */
public final class PartyMatcher {

    /** More would be no question that a person can answer. */
    private static final int MOST_CANDIDATES = 3;
    private static final String CONFIRMATION = "confirmation";

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
        if (exact instanceof Match.Disagreeing disagreeing) {
            return settled(stated, disagreeing);
        }
        if (exact instanceof Match.Found found && isAnothers(stated, found.party())) {
            return new Match.Misnumbered(found.party(), candidates(stated).stream()
                    .filter(it -> !it.party().id().equals(found.party().id())).toList());
        }
        if (exact instanceof Match.Found found && found.basis().equals("name")) {
            List<Candidate> bearers = bearersBeside(stated, found.party());
            return bearers.isEmpty() ? exact : new Match.Like(bearers);
        }
        if (!(exact instanceof Match.Unknown)) {
            return exact;
        }
        List<Party> meant = known(confirmations.meant(stated.name()), stated);
        if (!meant.isEmpty()) {
            return meant.size() == 1 ? new Match.Found(meant.getFirst(), CONFIRMATION) : new Match.Ambiguous(meant);
        }
        List<Candidate> like = candidates(stated);
        return like.isEmpty() ? exact : new Match.Like(like);
    }

    /** Whom a name names and who else bears the number beside it, of which the register is not known; empty where nobody else does. */
    private List<Candidate> bearersBeside(StatedParty stated, Party named) {
        List<Candidate> bearers = numbered(stated);
        boolean agrees = bearers.isEmpty() || bearers.stream().anyMatch(it -> it.party().id().equals(named.id()))
                || confirmations.meant(stated.name()).contains(named.id());
        return agrees
                ? List.of()
                : Stream.concat(Stream.of(new Candidate(named, ListedNames.nearest(stated.name(), named))),
                        bearers.stream()).toList();
    }

    /** Of several parties that are named, the one of whom two persons say that the name means it. */
    private Match settled(StatedParty stated, Match.Disagreeing disagreeing) {
        List<PartyId> meant = confirmations.meant(stated.name());
        List<Party> named = disagreeing.namings().stream().map(Match.Naming::party)
                .filter(party -> meant.contains(party.id())).distinct().toList();
        return named.size() == 1 ? new Match.Found(named.getFirst(), CONFIRMATION) : disagreeing;
    }

    private List<Party> known(List<PartyId> ids, StatedParty stated) {
        return ids.stream().flatMap(id -> names.known(id).stream())
                .filter(party -> !contradicts(party, stated.identifiers()) && mayBeThere(party, stated)).toList();
    }

    /**
     * Whether a name has nothing to do with whom the number beside it names, or no more than a word and is like another's; and
     * nobody says that it means it.
     */
    private boolean isAnothers(StatedParty stated, Party bearer) {
        boolean isAnothers = switch (NameAgreement.of(stated.name(), bearer)) {
            case SAME -> false;
            case ALIKE -> !NameAgreement.isLike(stated.name(), bearer) && isLikeAnothers(stated);
            case OTHER -> true;
        };
        return isAnothers && !confirmations.meant(stated.name()).contains(bearer.id());
    }

    /** Whether a name is like that of somebody known. Who is listed is looked for by those who ask about lists. */
    private boolean isLikeAnothers(StatedParty stated) {
        Set<PartyId> groups = listed.candidates(stated.name()).stream().map(it -> it.party().id())
                .collect(Collectors.toSet());
        return names.like(stated.name()).stream().map(Candidate::party)
                .anyMatch(party -> !groups.contains(party.id()) && mayBeThere(party, stated));
    }

    /**
     * Listed parties before others, for theirs is the graver question; then those whom one person alone says to be meant; none
     * whom a number or the seat rules out.
     */
    private List<Candidate> candidates(StatedParty stated) {
        if (stated.name().isBlank()) {
            return numbered(stated);
        }
        List<Candidate> like = new ArrayList<>(listed.candidates(stated.name()));
        numbered(stated).stream().filter(it -> like.stream().noneMatch(known -> known.party().equals(it.party())))
                .forEach(like::add);
        Set<PartyId> met = like.stream().map(it -> it.party().id()).collect(Collectors.toSet());
        known(confirmations.suggested(stated.name()), stated).stream().filter(party -> met.add(party.id()))
                .forEach(party -> like.add(new Candidate(party, ListedNames.nearest(stated.name(), party))));
        names.like(stated.name()).stream().filter(it -> met.add(it.party().id()))
                .filter(it -> !confirmations.isDenied(stated.name(), it.party().id()))
                .filter(it -> !contradicts(it.party(), stated.identifiers()) && mayBeThere(it.party(), stated))
                .limit(MOST_CANDIDATES).forEach(like::add);
        return like;
    }

    /** Whoever bears a number of which the register is not known, in whichever register: a question, and never an answer. */
    private List<Candidate> numbered(StatedParty stated) {
        Map<PartyId, Candidate> found = new LinkedHashMap<>();
        stated.identifiers().stream().filter(number -> !number.isPlaced())
                .forEach(number -> number.inAnyRegister().stream()
                        .flatMap(each -> directory.withIdentifier(each).stream())
                        .filter(party -> mayBeThere(party, stated)).limit(MOST_CANDIDATES)
                        .forEach(party -> found.putIfAbsent(party.id(), new Candidate(party, null, number))));
        return List.copyOf(found.values());
    }

    private static boolean mayBeThere(Party party, StatedParty stated) {
        return stated.jurisdiction() == null || party.jurisdiction() == null
                || stated.jurisdiction().equals(party.jurisdiction());
    }

    /** By the numbers of registers; else by the name, and by the numbers that others may bear as well. */
    private Match exactly(StatedParty stated) {
        List<Claim> registered = claims(stated, Identifier::unites);
        List<Claim> shared = claims(stated, number -> !number.unites());
        if (!registered.isEmpty()) {
            registered.addAll(shared);
            Match numbered = agreed(registered);
            return numbered instanceof Match.Found found ? besideName(stated, found, registered) : numbered;
        }
        Match named = named(stated);
        if (shared.isEmpty()) {
            return named;
        }
        List<Party> byName = switch (named) {
            case Match.Found found -> List.of(found.party());
            case Match.Ambiguous ambiguous -> ambiguous.candidates();
            default -> List.of();
        };
        if (!byName.isEmpty()) {
            shared.add(new Claim(stated.name(), "name", byName));
        }
        return agreed(shared);
    }

    /** Whom a number names, unless the name beside it is exactly that of others: then what is stated names several. */
    private Match besideName(StatedParty stated, Match.Found numbered, List<Claim> claims) {
        if (stated.name().isBlank() || Placeholders.contain(stated.name())) {
            return numbered;
        }
        List<Party> namesakes = directory.withNameKey(PartyName.key(stated.name())).stream()
                .filter(party -> mayBeThere(party, stated)).toList();
        if (namesakes.isEmpty() || namesakes.stream().anyMatch(it -> it.id().equals(numbered.party().id()))) {
            return numbered;
        }
        claims.add(new Claim(stated.name(), "name", namesakes));
        return agreed(claims);
    }

    private Match named(StatedParty stated) {
        if (stated.name().isBlank()) {
            return stated.identifiers().isEmpty() ? new Match.NotNamed() : new Match.Unknown();
        }
        return Placeholders.contain(stated.name()) ? new Match.Placeholder() : byName(stated);
    }

    /** What of that which is stated names somebody. */
    private record Claim(String what, String basis, List<Party> parties) {}

    /** An LEI first; none for a number that nobody bears. */
    private List<Claim> claims(StatedParty stated, Predicate<Identifier> which) {
        List<Claim> claims = new ArrayList<>();
        stated.identifiers().stream().filter(which)
                .sorted(Comparator.comparing((Identifier number) -> !number.scheme().equals(Identifier.LEI)))
                .forEach(number -> {
                    List<Party> bearers = directory.withIdentifier(number);
                    if (!bearers.isEmpty()) {
                        claims.add(new Claim(number.words(),
                                number.scheme().equals(Identifier.LEI) ? "LEI" : "identifier", bearers));
                    }
                });
        return claims;
    }

    /** Whom all of it names. */
    private static Match agreed(List<Claim> claims) {
        List<Party> all = claims.getFirst().parties();
        for (Claim claim : claims) {
            List<PartyId> ids = claim.parties().stream().map(Party::id).toList();
            all = all.stream().filter(party -> ids.contains(party.id())).toList();
        }
        if (all.isEmpty()) {
            return new Match.Disagreeing(claims.stream().flatMap(claim -> claim.parties().stream()
                    .map(party -> new Match.Naming(claim.what(), party, claim.basis()))).toList());
        }
        return all.size() == 1
                ? new Match.Found(all.getFirst(), claims.getFirst().basis())
                : new Match.Ambiguous(all);
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
    public static boolean contradicts(Party party, List<Identifier> numbers) {
        return numbers.stream().anyMatch(id -> !party.identifiers().contains(id)
                && party.identifiers().stream().anyMatch(id::excludes));
    }
}
