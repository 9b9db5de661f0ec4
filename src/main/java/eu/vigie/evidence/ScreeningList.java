package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import eu.vigie.evidence.BroughtLists.Brought;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.PartyKind;

/**
 * The Consolidated Screening List of the United States, whichever way it is written: each entry names the list that it is from. It quotes
 * other authorities' lists, so that what it says is second-hand.
 */
final class ScreeningList {

    private static final Pattern CODE = Pattern.compile("\\(([\\p{L}-]+?)(?: List)?\\)");
    private static final Map<String, String> LISTS = Map.ofEntries(Map.entry("SDN", OfacCsv.SDN),
            Map.entry("EL", "us-entity-list"), Map.entry("MEU", "us-military-end-users"),
            Map.entry("DPL", "us-denied-persons"), Map.entry("UVL", "us-unverified-list"),
            Map.entry("ISN", "us-nonproliferation"), Map.entry("DTC", "us-itar-debarred"),
            Map.entry("SSI", "ofac-ssi"), Map.entry("PLC", "ofac-plc"), Map.entry("FSE", "ofac-fse"),
            Map.entry("CAP", "ofac-capta"), Map.entry("MBS", "ofac-mbs"), Map.entry("NS-MBS", "ofac-mbs"),
            Map.entry("CMIC", "ofac-cmic"));
    private static final Set<String> NOBODY = Set.of("vessel", "aircraft");

    private final ListBook book;
    private final ImportLog log;

    ScreeningList(Statements statements, ImportLog log) {
        this.log = log;
        this.book = new ListBook(statements, log, "second-hand");
    }

    ListBook book() {
        return book;
    }

    /** The id of a list by what the entries call it, for example {@code Entity List (EL) - …}; null when it is none that is known. */
    static @Nullable String id(String source) {
        Matcher code = CODE.matcher(source);
        String id = null;
        while (code.find()) {
            String known = LISTS.get(code.group(1).toUpperCase(Locale.ROOT));
            id = known == null ? id : known;
        }
        return id;
    }

    /**
     * That the document has a list.
     *
     * @param on the day from which it speaks; null where it does not say
     * @param whole whether it has all of it
     * @return its id; null when the list is not known
     */
    @Nullable
    String bring(String source, @Nullable LocalDate on, boolean whole) {
        String id = id(source);
        if (id == null) {
            log.notUnderstood("the list '" + source + "'");
        } else {
            book.lists().bring(new Brought(id, source, "Consolidated Screening List", on, whole, true));
        }
        return id;
    }

    /** @param source which list an entry is from; null where it does not say */
    @Nullable
    ListEntry entry(@Nullable String source, int position) {
        if (source == null || source.isBlank()) {
            log.problem("", null, "an entry does not say from which list it is", "hand in the file unchanged");
            return null;
        }
        String list = bring(source, null, true);
        return list == null ? null : new ListEntry(list, position);
    }

    /** @param type what it is, in the file's word; null where it does not say, which may be anybody */
    void accept(ListEntry entry, @Nullable String type) {
        String kind = type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
        if (NOBODY.contains(kind)) {
            book.lists().leaveOut(entry.list, kind);
            return;
        }
        book.accept(entry);
    }

    static PartyKind kind(@Nullable String type) {
        return type != null && type.strip().equalsIgnoreCase("individual")
                ? PartyKind.NATURAL_PERSON
                : PartyKind.LEGAL_ENTITY;
    }

    /** OFAC's number, where the entry is of one of its lists; others give none. */
    static @Nullable Identifier own(String list, @Nullable String number) {
        return number != null && !number.isBlank() && list.startsWith("ofac-")
                ? new Identifier(OfacCsv.SCHEME, number)
                : null;
    }

    /** A day as the file writes it; null where it is none. */
    @Nullable
    LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        int day = Days.of(text.strip());
        if (day == Days.NONE) {
            log.notUnderstood("the date '" + text + "'");
            return null;
        }
        return LocalDate.ofEpochDay(day);
    }

    /** The day after the last one. */
    @Nullable
    LocalDate after(@Nullable String text) {
        LocalDate last = day(text);
        return last == null ? null : last.plusDays(1);
    }
}
