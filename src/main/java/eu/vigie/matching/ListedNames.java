package eu.vigie.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;

/**
 * Says whether a name is, or may be meant to be taken for, one of a list's: spelt with letters of another alphabet, with
 * digits, spaces or invisible characters between, misspelt, backwards, or with words added. It never says that it is the
 * same. A list of groups (high-risk suppliers) is looked for by the word that a group is known by, anywhere in a name; a list of
 * single parties (blocked persons), of which there are thousands, by whole names.
 */
public final class ListedNames {

    /** Words of fewer letters begin too many others, and come about by chance. */
    private static final int LONG_WORD = 5;

    private final Map<PartyId, Party> parties = new TreeMap<>();
    private final Map<PartyId, List<Brand>> brands = new TreeMap<>();
    private final Map<String, List<Party>> known = new LinkedHashMap<>();

    private final Map<String, Party> words = new HashMap<>();
    private final WholeNames names;
    private final Confirmations confirmations;

    private ListedNames(Collection<Designation> groups, Collection<Designation> single, Confirmations confirmations) {
        this.confirmations = confirmations;
        for (Designation entry : groups) {
            parties.put(entry.party().id(), entry.party());
            brands.put(entry.party().id(), brands(entry.party()));
            brands(entry.party()).forEach(brand -> words.putIfAbsent(brand.word(), entry.party()));
        }
        names = new WholeNames(single.stream().map(Designation::party).toList());
    }

    /**
     * @param groups entries that stand for a group, by whatever word of its
     * @param single entries that stand for one party each
     * @param confirmations whose word may be that a name does not mean a listed party
     */
    public static ListedNames of(Collection<Designation> groups, Collection<Designation> single,
            Confirmations confirmations) {
        return new ListedNames(groups, single, confirmations);
    }

    /** Parties of the lists that the name is like, sorted by id; exactly equal ones too. */
    public List<Party> like(String name) {
        List<Party> groups = likeGroups(name);
        TreeMap<PartyId, Party> like = new TreeMap<>();
        names.like(name).stream().filter(party -> !confirmations.isDenied(name, party.id()))
                .forEach(party -> like.put(party.id(), party));
        groups.forEach(party -> like.put(party.id(), party));
        return like.size() == groups.size() ? groups : List.copyOf(like.values());
    }

    /** Those of them that stand for a group. */
    public List<Party> likeGroups(String name) {
        return known.computeIfAbsent(name, this::search);
    }

    /** The same with how much the nearest of the party's names is like it, where that can be said. */
    public List<Candidate> candidates(String name) {
        return like(name).stream().map(party -> new Candidate(party, nearest(name, party))).toList();
    }

    /** How much the nearest of the party's names is like this one; null where none is. */
    static @Nullable Likeness nearest(String name, Party party) {
        return names(party).map(known -> NameComparison.of(name, known)).filter(Objects::nonNull)
                .map(Objects::requireNonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    static Stream<String> names(Party party) {
        return Stream.concat(Stream.of(party.name()), party.alternateNames().stream());
    }

    /** Whether one of the party's names is like one of those of the list's party. */
    public boolean isLike(Party party, PartyId listed) {
        return names(party).anyMatch(name -> like(name).stream().anyMatch(it -> it.id().equals(listed)));
    }

    /** By each party of the lists, those among these of which a name is like one of its. */
    public Map<PartyId, List<Party>> bearers(Collection<Party> among) {
        Map<PartyId, List<Party>> bearers = new HashMap<>();
        for (Party party : among) {
            names(party).flatMap(name -> like(name).stream()).map(Party::id).distinct()
                    .forEach(listed -> bearers.computeIfAbsent(listed, any -> new ArrayList<>()).add(party));
        }
        return bearers;
    }

    /**
     * Groups of which the one word that they are known by stands in a text that is no name of a party: as a word, run together with
     * what follows, spaced out, or in letters that look like its own. Slips are not looked for: a description has too many words.
     */
    public Set<Party> mentioned(String text) {
        Set<Party> mentioned = new LinkedHashSet<>();
        if (words.isEmpty()) {
            return mentioned;
        }
        List<List<String>> readings = isPlain(text) ? List.of(plainWords(text)) : readings(text);
        for (List<String> reading : readings) {
            for (int from = 0; from < reading.size(); from++) {
                mentionedFrom(reading, from, mentioned);
            }
        }
        mentioned.removeIf(party -> confirmations.isDenied(text, party.id()));
        return mentioned;
    }

    private void mentionedFrom(List<String> reading, int from, Set<Party> mentioned) {
        String first = reading.get(from);
        words.forEach((word, party) -> {
            if (first.equals(word) || word.length() >= LONG_WORD && first.startsWith(word)) {
                mentioned.add(party);
            } else if (word.startsWith(first) && first.length() < word.length()) {
                StringBuilder run = new StringBuilder(first);
                boolean letters = first.length() == 1;
                for (int to = from + 1; to < reading.size() && run.length() < word.length(); to++) {
                    run.append(reading.get(to));
                    letters &= reading.get(to).length() == 1;
                }
                // two words of a sentence may make a short name by chance; spelt out letters do not
                if (run.toString().equals(word) && (letters || word.length() >= LONG_WORD)) {
                    mentioned.add(party);
                }
            }
        });
    }

    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static List<String> plainWords(String text) {
        List<String> found = new ArrayList<>();
        int from = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inWord = at < text.length() && Character.isLetter(text.charAt(at));
            if (inWord && from < 0) {
                from = at;
            } else if (!inWord && from >= 0) {
                found.add(text.substring(from, at).toLowerCase(Locale.ROOT));
                from = -1;
            }
        }
        return found;
    }

    private List<Party> search(String name) {
        List<List<String>> readings = readings(name);
        return parties.values().stream().filter(party -> !confirmations.isDenied(name, party.id()))
                .filter(party -> isLike(name, readings, brands.getOrDefault(party.id(), List.of()))).toList();
    }

    private static boolean isLike(String name, List<List<String>> readings, List<Brand> brands) {
        return brands.stream().anyMatch(brand -> brand.isIdeographic()
                ? PlainLetters.reading(name).replace(" ", "").contains(brand.word())
                : readings.stream().anyMatch(brand::isIn)
                        || readings.stream().map(ListedNames::backwards).anyMatch(brand::standsIn));
    }

    private static List<String> backwards(List<String> words) {
        return words.stream().map(word -> new StringBuilder(word).reverse().toString()).toList().reversed();
    }

    /** The words of the name as they read and as they look. */
    static List<List<String>> readings(String name) {
        Set<List<String>> readings = new LinkedHashSet<>();
        for (String shape : PlainLetters.shapes(name)) {
            List<String> words = NameWords.of(drawn(shape)).stream().map(Lookalike::shape).toList();
            readings.add(words);
        }
        return List.copyOf(readings);
    }

    /** Signs that are drawn like letters would else part words. */
    private static String drawn(String shape) {
        StringBuilder letters = new StringBuilder(shape);
        for (int at = 0; at < shape.length(); at++) {
            char c = shape.charAt(at);
            if (c == '@' || c == '$' || c == '€' || c == '!' || c == '|') {
                letters.setCharAt(at, Lookalike.shape(String.valueOf(c)).charAt(0));
            }
        }
        return letters.toString();
    }

    /** What is left of each of a party's names without the words that say what a company is or does. */
    private static List<Brand> brands(Party party) {
        Set<String> words = new TreeSet<>();
        Set<String> whole = new TreeSet<>();
        for (String name : names(party).toList()) {
            List<String> own = CompanyWords.own(NameWords.of(PlainLetters.reading(name)));
            String joined = String.join("", own);
            if (joined.length() > 1) {
                words.add(joined);
            }
            whole.add(String.join("", NameWords.of(PlainLetters.reading(name))));
        }
        List<Brand> brands = new ArrayList<>();
        whole.stream().filter(name -> !words.contains(name)).forEach(name -> brands.add(Brand.exactly(name)));
        for (String word : words) {
            boolean shorter = words.stream().anyMatch(other -> !other.equals(word) && word.startsWith(other)
                    && PlainLetters.isIdeograph(word.charAt(0)));
            if (!shorter) {
                brands.add(Brand.of(word));
            }
        }
        return brands;
    }
}
