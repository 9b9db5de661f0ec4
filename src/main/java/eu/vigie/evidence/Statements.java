package eu.vigie.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Symbols;

/**
 * What one document states of parties and stakes, typed and checked, without what it supersedes itself. Parties are
 * numbers: those that the document names by a key have the key's number, those it only hints at a negative one.
 */
final class Statements {

    /** How the document's places are written. */
    enum Style {
        /** A JSON pointer into an array of statements. */
        POINTER,
        /** A line of text. */
        LINE,
        /** A row of a sheet. */
        ROW,
        /** A record of a file without lines of its own. */
        RECORD
    }

    /** A party that has no key: of a record, in a role there. */
    private record Hinted(int record, String role, String path, PartyClaim claim) {}

    /**
     * What was said of a party before.
     *
     * @param until the epoch day from which a later statement counts
     */
    record Former(int until, PartyClaim claim) {}

    private final Document document;
    private final Style style;
    private final boolean keysAreLeis;
    private final String pathOfStakes;
    private final Symbols keys = new Symbols();
    private final StakeTable stakes = new StakeTable();
    private final BroughtLists lists = new BroughtLists();
    private final Map<Integer, TreeSet<Country>> addresses = new TreeMap<>();
    private final List<Hinted> hinted = new ArrayList<>();
    /** Where each name stands first; null where parties are described. */
    private int @Nullable [] met;
    private @Nullable PartyClaim[] claims = new @Nullable PartyClaim[64];
    /** By party, then by the day on which it ended. */
    private final Map<Integer, TreeMap<Integer, Former>> formers = new TreeMap<>();

    /**
     * @param keysAreLeis whether parties are named by their LEI; else their names are the document's own
     * @param pathOfStakes where a stake stands below its statement; empty when the statement is the stake
     */
    Statements(Document document, Style style, boolean keysAreLeis, String pathOfStakes) {
        this.document = document;
        this.style = style;
        this.keysAreLeis = keysAreLeis;
        this.pathOfStakes = pathOfStakes;
    }

    /** Of a document in which a party is nothing but its name. */
    static Statements ofNames(Document document, Style style) {
        Statements statements = new Statements(document, style, false, "");
        statements.met = new int[64];
        return statements;
    }

    /** That a party which is nothing but its name stands there; the first place counts. */
    void meet(int party, int position) {
        int[] places = Objects.requireNonNull(met);
        if (party >= places.length) {
            places = Arrays.copyOf(places, Math.max(party + 1, places.length * 2));
            met = places;
        }
        if (places[party] == 0) {
            places[party] = position;
        }
    }

    /** Whether a party is nothing but its name, and the keys are the names of all. */
    boolean isOfNames() {
        return met != null;
    }

    Document document() {
        return document;
    }

    Symbols keys() {
        return keys;
    }

    StakeTable stakes() {
        return stakes;
    }

    /** The lists of designated parties that it brings. */
    BroughtLists lists() {
        return lists;
    }

    /** That a list finds the party there, which is no seat. */
    void addAddress(int party, Country country) {
        addresses.computeIfAbsent(party, any -> new TreeSet<>()).add(country);
    }

    /** Of each party that has any, in order. */
    Map<Integer, TreeSet<Country>> addresses() {
        return addresses;
    }

    int key(String text) {
        return keys.of(text.toCharArray(), 0, text.length());
    }

    /** What is said of a party, in place of what was said before; null takes it back. */
    void describe(int party, @Nullable PartyClaim claim) {
        if (party >= claims.length) {
            claims = Arrays.copyOf(claims, Math.max(party + 1, claims.length * 2));
        }
        claims[party] = claim;
    }

    /** What was said of a party until a day; of several that end on one day the one told last. */
    void describeBefore(int party, int until, PartyClaim claim) {
        formers.computeIfAbsent(party, any -> new TreeMap<>()).put(until, new Former(until, claim));
    }

    /** Parties of which something else was said before. */
    Set<Integer> changed() {
        return formers.keySet();
    }

    /** In the order of time. */
    List<Former> formers(int party) {
        TreeMap<Integer, Former> found = formers.get(party);
        return found == null ? List.of() : List.copyOf(found.values());
    }

    /**
     * A party without a key.
     *
     * @param path where it stands below the statement
     */
    int hint(int record, String role, String path, PartyClaim claim) {
        hinted.add(new Hinted(record, role, path, claim));
        return -hinted.size();
    }

    /** Null when nothing is said of the party itself. */
    @Nullable
    PartyClaim claim(int party) {
        if (met != null) {
            return party > Symbols.EMPTY && party < met.length && met[party] > 0 ? named(party, met[party]) : null;
        }
        return party < 0 ? hinted.get(-party - 1).claim() : party < claims.length ? claims[party] : null;
    }

    private PartyClaim named(int party, int position) {
        return new PartyClaim(PartyKind.LEGAL_ENTITY, keys.text(party), List.of(), List.of(), null, null, List.of(),
                null, null, null, null, position, Assertion.NONE);
    }

    /** Keys, whether they name parties or not. */
    int keyed() {
        return keys.size();
    }

    int hinted() {
        return hinted.size();
    }

    /** The party's name among all documents: its LEI, or one of this document's own. */
    String iri(int party) {
        if (party < 0) {
            Hinted hint = hinted.get(-party - 1);
            return DocumentGraph.iri(document, "party", keys.text(hint.record()), hint.role());
        }
        String key = keys.text(party);
        return keysAreLeis
                ? PartyKeys.of(new Identifier(Identifier.LEI, key)).getURI()
                : DocumentGraph.iri(document, "party", key);
    }

    /** The number that the party's own name is; null where it is a name. */
    @Nullable
    Identifier ownNumber(int party) {
        return keysAreLeis && party > Symbols.EMPTY
                ? Identifier.canonical(Identifier.LEI, keys.text(party))
                : null;
    }

    /** The name of something else that this document states, such as an entry of a list. */
    Node own(String kind, String name) {
        return Vocabulary.uri(DocumentGraph.iri(document, kind, name));
    }

    /** The name of a stake among all documents. */
    String stakeIri(int row) {
        String record = keys.text(stakes.record(row));
        String index = String.valueOf(stakes.index(row));
        return stakes.isPast(row) // what its record says later bears the plain name
                ? DocumentGraph.iri(document, "stake", record, index, String.valueOf(stakes.position(row)))
                : DocumentGraph.iri(document, "stake", record, index);
    }

    Node node(int party) {
        return Vocabulary.uri(iri(party));
    }

    String placeOf(int party) {
        if (party < 0) {
            Hinted hint = hinted.get(-party - 1);
            return place(hint.claim().position(), hint.path());
        }
        PartyClaim claim = claim(party);
        return claim == null ? "" : place(claim.position(), "");
    }

    String stakePlace(int row) {
        return place(stakes.position(row), pathOfStakes.isEmpty() ? "" : pathOfStakes + stakes.interest(row));
    }

    /** @param path below the statement, beginning with a slash, or empty */
    String place(int position, String path) {
        return switch (style) {
            case POINTER -> "/" + position + path;
            case LINE -> path.isEmpty() ? "line " + position : "line " + position + " " + path;
            case ROW -> path.isEmpty() ? "row " + position : "row " + position + " " + path;
            case RECORD -> path.isEmpty() ? "record " + position : "record " + position + " " + path;
        };
    }
}
