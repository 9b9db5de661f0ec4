package eu.vigie.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.vigie.supplychain.NameConfirmation;
import eu.vigie.supplychain.NameConfirmation.Revocation;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyName;

/**
 * What persons said of names, by name. Two persons decide: one who says it and one who approves it, or two who say the same.
 * One alone is a reason to ask; one who says the contrary, or takes it back, opens the question again.
 */
public final class Confirmations {

    private static final int ENOUGH = 2;

    private final Map<String, List<NameConfirmation>> byName;
    private final Map<String, List<Revocation>> revocations;

    private Confirmations(Collection<NameConfirmation> all, Collection<Revocation> revoked) {
        byName = new HashMap<>(all.stream().collect(Collectors.groupingBy(each -> PartyName.key(each.name()))));
        revocations = new HashMap<>(
                revoked.stream().collect(Collectors.groupingBy(each -> PartyName.key(each.name()))));
    }

    public static Confirmations of(Collection<NameConfirmation> all, Collection<Revocation> revoked) {
        return new Confirmations(all, revoked);
    }

    /** All that was said of a name, what was taken back included. */
    public List<NameConfirmation> of(String name) {
        return byName.getOrDefault(PartyName.key(name), List.of());
    }

    /** All that was taken back of a name. */
    public List<Revocation> revoked(String name) {
        return revocations.getOrDefault(PartyName.key(name), List.of());
    }

    /** Whether that word about the party counts still. */
    public boolean stands(NameConfirmation said, PartyId party) {
        return revoked(said.name()).stream().noneMatch(revoked -> revoked.takesBack(said, party));
    }

    /** Whether two persons say of the name what that word says of the party. */
    public boolean isAgreed(NameConfirmation said, PartyId party) {
        return (said.means().contains(party) ? sayingYes(said.name(), party) : sayingNo(said.name(), party))
                .size() >= ENOUGH;
    }

    /** Whom the name means, as two persons say and nobody denies; sorted. */
    List<PartyId> meant(String name) {
        return named(name).filter(id -> sayingYes(name, id).size() >= ENOUGH).toList();
    }

    /** Whom the name means, as one person alone says and nobody denies; sorted. */
    List<PartyId> suggested(String name) {
        return named(name).filter(id -> sayingYes(name, id).size() < ENOUGH).toList();
    }

    private Stream<PartyId> named(String name) {
        return of(name).stream().flatMap(each -> each.means().stream().filter(id -> stands(each, id))).distinct()
                .sorted()
                .filter(id -> sayingNo(name, id).isEmpty());
    }

    /** Whether two persons say that the name does not mean that party, and nobody that it does. */
    boolean isDenied(String name, PartyId party) {
        return sayingNo(name, party).size() >= ENOUGH && sayingYes(name, party).isEmpty();
    }

    private Set<String> sayingYes(String name, PartyId party) {
        return persons(of(name).stream().filter(each -> each.means().contains(party)), party);
    }

    private Set<String> sayingNo(String name, PartyId party) {
        return persons(of(name).stream().filter(each -> each.meansNot().contains(party)), party);
    }

    /** Two spellings of one person's name are one person. */
    private Set<String> persons(Stream<NameConfirmation> said, PartyId party) {
        Set<String> persons = new TreeSet<>();
        said.filter(each -> stands(each, party)).forEach(each -> {
            persons.add(person(each.by()));
            if (each.approvedBy() != null) {
                persons.add(person(each.approvedBy()));
            }
        });
        return persons;
    }

    private static String person(String name) {
        return PlainLetters.reading(PartyName.key(name)).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
