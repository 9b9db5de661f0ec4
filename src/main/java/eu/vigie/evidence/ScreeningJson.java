package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import eu.vigie.evidence.BroughtLists.Brought;
import eu.vigie.evidence.Statements.Style;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.StrictJson;
import eu.vigie.supplychain.UnreadableInput;

/**
 * The Consolidated Screening List as JSON: an object with {@code results}. What a search for a name answered looks the same and says how many
 * it found; it is no whole list.
 */
final class ScreeningJson {

    private static final Set<String> TEXTS = Set.of("source", "entity_number", "type", "name",
            "federal_register_notice", "start_date", "end_date", "license_requirement", "source_information_url");
    private static final Set<String> LISTS = Set.of("alt_names", "programs");
    private static final Set<String> OF_A_SEARCH = Set.of("total", "offset");

    private final JsonMembers in;
    private final ImportLog log;
    private final Statements statements;
    private final ScreeningList list;
    private @Nullable LocalDate on;
    private boolean searched;
    private int position;

    private ScreeningJson(Document document, JsonParser parser, ImportLog log) {
        this.in = new JsonMembers(document, new ParsedTokens(parser));
        this.log = log;
        this.statements = new Statements(document, Style.RECORD, false, "");
        this.list = new ScreeningList(statements, log);
    }

    /** @throws UnreadableInput when it is no JSON, or an entry does not say from which list it is */
    static Statements read(Document document, ImportLog log) {
        try {
            return StrictJson.tokens(document, parser -> new ScreeningJson(document, parser, log).all());
        } catch (UnreadableInput e) {
            log.refuseWith(e);
            throw e;
        }
    }

    private Statements all() {
        in.advance();
        in.object();
        while (in.next()) {
            searched |= OF_A_SEARCH.contains(in.name());
            switch (in.name()) {
                case "results" -> results();
                case "sources_used" -> sources();
                case "search_performed_at" -> on = list.day(in.text());
                default -> {
                    if (!OF_A_SEARCH.contains(in.name())) {
                        log.unknownField(in.name());
                    }
                    in.skip();
                }
            }
        }
        if (position == 0) {
            log.problem("", null, "the file has no entry", "hand in the whole file");
        }
        log.refuseIfAny();
        if (searched) {
            log.note("what a search answered is no whole list: nobody is cleared by it");
        }
        for (Brought brought : list.book().lists().lists()) {
            list.book().lists().restate(brought.id(), on, !searched);
        }
        return statements;
    }

    /** The lists that the file was made from, also those on which nobody stands. */
    private void sources() {
        if (in.array()) {
            while (in.element()) {
                Map<String, List<String>> source = object(Set.of("source"), Set.of());
                String name = first(source, "source");
                if (name != null) {
                    list.bring(name, null, true);
                }
            }
        }
    }

    private void results() {
        if (in.array()) {
            while (in.element() && !log.isFull()) {
                position++;
                log.countRead();
                result();
            }
        }
    }

    private void result() {
        List<Map<String, List<String>>> addresses = new ArrayList<>();
        List<Map<String, List<String>>> ids = new ArrayList<>();
        Map<String, List<String>> said = new HashMap<>();
        if (in.token() != JsonToken.START_OBJECT) {
            log.problem("record " + position, in.shown(), "an entry is no JSON object", "hand in the file unchanged");
            in.skip();
            return;
        }
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "addresses" -> objects(addresses, Set.of("country"));
                case "ids" -> objects(ids, Set.of("type", "number", "country"));
                default -> member(said, TEXTS, LISTS, true);
            }
        }
        entry(said, addresses, ids);
    }

    private void entry(Map<String, List<String>> said, List<Map<String, List<String>>> addresses,
            List<Map<String, List<String>>> ids) {
        ListEntry entry = list.entry(first(said, "source"), position);
        if (entry == null) {
            return;
        }
        String type = first(said, "type");
        entry.kind = ScreeningList.kind(type);
        entry.own = ScreeningList.own(entry.list, first(said, "entity_number"));
        entry.name(first(said, "name"));
        said.getOrDefault("alt_names", List.of()).forEach(entry::name);
        said.getOrDefault("programs", List.of()).forEach(entry::scope);
        entry.scope(entry.scope.isEmpty() ? first(said, "license_requirement") : null);
        String notice = first(said, "federal_register_notice");
        String page = first(said, "source_information_url");
        entry.reference = notice != null ? notice : page == null ? "" : page;
        entry.from = list.day(first(said, "start_date"));
        entry.until = list.after(first(said, "end_date"));
        addresses.forEach(address -> entry.address(first(address, "country")));
        for (Map<String, List<String>> id : ids) {
            String what = first(id, "type");
            String number = first(id, "number");
            Identifier read = what == null || number == null
                    ? null
                    : ListNumbers.of(what, number, ListNumbers.country(first(id, "country")));
            if (read != null) {
                entry.numbers.add(read);
            }
        }
        list.accept(entry, type);
    }

    private void objects(List<Map<String, List<String>>> into, Set<String> texts) {
        if (in.array()) {
            while (in.element()) {
                into.add(object(texts, Set.of()));
            }
        }
    }

    private Map<String, List<String>> object(Set<String> texts, Set<String> lists) {
        Map<String, List<String>> said = new HashMap<>();
        if (in.object()) {
            while (in.next()) {
                member(said, texts, lists, false);
            }
        }
        return said;
    }

    private void member(Map<String, List<String>> said, Set<String> texts, Set<String> lists, boolean counted) {
        String name = in.name();
        if (lists.contains(name) && in.token() == JsonToken.START_ARRAY) {
            List<String> all = new ArrayList<>();
            while (in.element()) {
                String text = in.text();
                if (text != null) {
                    all.add(text);
                }
            }
            said.put(name, all);
        } else if (texts.contains(name) || lists.contains(name)) {
            String text = in.token().isNumeric() ? in.shown() : in.text();
            if (text != null) {
                said.put(name, List.of(text));
            }
        } else {
            if (counted) {
                log.unknownField(name);
            }
            in.skip();
        }
    }

    private static @Nullable String first(Map<String, List<String>> said, String name) {
        List<String> all = said.getOrDefault(name, List.of());
        return all.isEmpty() ? null : all.getFirst();
    }
}
