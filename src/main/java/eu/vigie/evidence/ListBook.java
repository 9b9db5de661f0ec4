package eu.vigie.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.PartyName;

/**
 * Enters what lists of designated parties say among a document's statements. An entry that cannot be used is refused with its place,
 * the others are read, and the list counts as not whole.
 *
 * <p>Interpretation: entries with the list's own number are parties of their own; those without are one party where name and
 * addresses are the same, because one authority's lists repeat whom they name.
 */
final class ListBook {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}\\p{Z}]+");
    private static final int LONGEST = 1000;

    private final Statements statements;
    private final ImportLog log;
    private final String verification;

    /** @param verification of each entry: read in the authority's own file, else second-hand */
    ListBook(Statements statements, ImportLog log, String verification) {
        this.statements = statements;
        this.log = log;
        this.verification = verification;
    }

    BroughtLists lists() {
        return statements.lists();
    }

    void accept(ListEntry entry) {
        List<String> names = names(entry);
        if (names.isEmpty()) {
            refuse(entry, null, "the entry has no name", "give one, or leave the entry out");
        } else if (names.getFirst().length() > LONGEST) {
            refuse(entry, names.getFirst().substring(0, 40) + "…", "the name is longer than " + LONGEST
                    + " characters", "write the name itself");
        } else if (entry.from != null && entry.until != null && !entry.from.isBefore(entry.until)) {
            refuse(entry, entry.from + ", " + entry.until, "the entry ends before it begins",
                    "put the dates in order");
        } else {
            enter(entry, names);
        }
    }

    /** Of an entry that its reader cannot use. */
    void refuse(ListEntry entry, @Nullable String value, String problem, String remedy) {
        lists().refuse(entry.list);
        log.defect(statements.place(entry.position, ""), value, problem, remedy);
    }

    private void enter(ListEntry entry, List<String> names) {
        List<Identifier> numbers = numbers(entry);
        int party = statements.key(key(entry, names.getFirst()));
        PartyClaim claim = new PartyClaim(entry.kind, names.getFirst(), names.subList(1, names.size()), numbers,
                entry.isPerson() ? null : entry.seat, null, List.of(), null, null, null, null, entry.position,
                Assertion.NONE);
        PartyClaim before = statements.claim(party);
        statements.describe(party, before == null ? claim : FtmBook.joined(before, claim));
        lists().enter(new ListedParty(party, entry.list, scope(entry), reference(entry), verification, entry.from,
                entry.until, entry.isPerson() ? List.of() : List.copyOf(entry.addresses), entry.position));
    }

    private static String key(ListEntry entry, String name) {
        Identifier own = entry.own;
        return own != null
                ? own.words()
                : PartyName.key(name) + " " + entry.seat + " " + entry.addresses + " " + entry.isPerson();
    }

    private static String scope(ListEntry entry) {
        String scope = plain(String.join(", ", entry.scope));
        return scope.isEmpty() ? entry.list : scope;
    }

    private static String reference(ListEntry entry) {
        String reference = plain(entry.reference);
        Identifier own = entry.own;
        return !reference.isEmpty() ? reference : own != null ? own.words() : entry.list;
    }

    private static List<String> names(ListEntry entry) {
        return entry.names.stream().map(ListBook::plain)
                .filter(name -> name.chars().anyMatch(Character::isLetterOrDigit)).distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Without characters that are not seen; lists have them between letters of Arabic and Hebrew names. */
    static String plain(String text) {
        return SPACES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
    }

    private List<Identifier> numbers(ListEntry entry) {
        List<Identifier> numbers = new ArrayList<>();
        if (entry.own != null) {
            numbers.add(entry.own);
        }
        for (Identifier number : entry.isPerson() ? List.<Identifier>of() : entry.numbers) {
            if (PartyKeys.isNumber(number.id()) && number.isSound()) {
                numbers.add(number);
            } else {
                log.notUnderstood("a number that has not the form of " + number.scheme());
            }
        }
        return numbers.stream().distinct().sorted().toList();
    }

    /** What another document says of an entry: names and addresses, by the list's own number. */
    void supplement(Identifier own, List<String> names, List<Identifier> numbers, List<Country> addresses,
            int position) {
        int party = statements.key(own.words());
        List<String> all = new ArrayList<>(names.stream().map(ListBook::plain)
                .filter(name -> name.chars().anyMatch(Character::isLetterOrDigit)).toList());
        List<Identifier> ids = new ArrayList<>(numbers.stream()
                .filter(number -> PartyKeys.isNumber(number.id()) && number.isSound()).toList());
        ids.add(own);
        PartyClaim before = statements.claim(party);
        if (before != null) {
            all.addAll(before.otherNames());
            ids.addAll(before.identifiers());
        }
        statements.describe(party, new PartyClaim(null, null, all.stream().distinct().sorted().toList(),
                ids.stream().distinct().sorted().toList(), null, null, List.of(), null, null, null, null,
                before == null ? position : before.position(), Assertion.NONE));
        addresses.forEach(country -> statements.addAddress(party, country));
    }
}
