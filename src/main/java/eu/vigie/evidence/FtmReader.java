package eu.vigie.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import eu.vigie.evidence.Statements.Style;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.StrictJson;
import eu.vigie.supplychain.UnreadableInput;

/** FollowTheMoney entities, one on each line or in an array: parties, ownerships and directorships. */
final class FtmReader {

    private static final Set<String> MEMBERS = Set.of("id", "schema", "properties", "datasets", "referents",
            "first_seen", "last_seen", "last_change", "target", "caption", "origin", "canonical_id");

    /** An entity as it was read. */
    static final class Entity {
        int position;
        int id = -1;
        @Nullable
        String schema;
        @Nullable
        String dataset;
        @Nullable
        String changed;
        @Nullable
        String seen;
        final List<String> datasets = new ArrayList<>(1);
        final Map<String, List<String>> properties = new HashMap<>();

        List<String> all(String property) {
            return properties.getOrDefault(property, List.of());
        }
    }

    private final ImportLog log;
    private final JsonMembers in;
    private final Statements statements;
    private final FtmBook book;

    private FtmReader(Document document, JsonParser parser, Style style, ImportLog log) {
        this.log = log;
        this.in = new JsonMembers(document, new ParsedTokens(parser));
        this.statements = new Statements(document, style, false, "");
        this.book = new FtmBook(statements, log);
    }

    /** @throws eu.vigie.supplychain.UnreadableInput when it is no JSON, or an entity has no id or schema */
    static Statements read(Document document, Style style, ImportLog log) {
        try {
            return StrictJson.tokens(document, parser -> new FtmReader(document, parser, style, log).all(style));
        } catch (UnreadableInput e) {
            log.refuseWith(e);
            throw e;
        }
    }

    private Statements all(Style style) {
        entities(style);
        book.finish();
        log.refuseIfAny();
        return statements;
    }

    private void entities(Style style) {
        if (style == Style.LINE) {
            while (in.advance() != null && !log.isFull()) {
                one(in.line());
            }
            return;
        }
        in.advance();
        for (int position = 0; in.advance() != JsonToken.END_ARRAY && !log.isFull(); position++) {
            one(position);
        }
    }

    private void one(int position) {
        log.countRead();
        Entity entity = new Entity();
        entity.position = position;
        if (in.token() != JsonToken.START_OBJECT) {
            log.problem(statements.place(position, ""), in.shown(), "an entity is no JSON object",
                    "hand in one entity on each line");
            in.skip();
            return;
        }
        read(entity);
        if (entity.id < 0 || entity.schema == null) {
            String missing = entity.id < 0 ? "id" : "schema";
            log.problem(statements.place(position, style(missing)), null, "the entity has no " + missing,
                    "give one as text");
            return;
        }
        book.accept(entity, entity.schema);
    }

    private static String style(String member) {
        return "/" + member;
    }

    private void read(Entity entity) {
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "id" -> entity.id = in.symbol(statements.keys());
                case "schema" -> entity.schema = in.word();
                case "properties" -> properties(entity);
                case "datasets" -> {
                    List<String> datasets = texts();
                    entity.dataset = datasets.isEmpty() ? null : datasets.getFirst();
                    entity.datasets.addAll(datasets);
                }
                case "last_change" -> entity.changed = in.word();
                case "last_seen" -> {
                    entity.seen = in.word();
                    entity.changed = entity.seen;
                }
                default -> {
                    if (!MEMBERS.contains(in.name())) {
                        log.unknownField(in.name());
                    }
                    in.skip();
                }
            }
        }
    }

    private void properties(Entity entity) {
        if (!in.object()) {
            return;
        }
        while (in.next()) {
            String property = in.name();
            if (property.equals(FtmLists.NESTED)) {
                nested(entity);
            } else if (FtmBook.READ.contains(property) || FtmLists.READ.contains(property)) {
                entity.properties.put(property, texts());
            } else {
                log.unknownField("properties/" + property);
                in.skip();
            }
        }
    }

    /** Of sanctions that are written out within an entity: what is read of them, under their own names. */
    private void nested(Entity entity) {
        if (!in.array()) {
            return;
        }
        while (in.element()) {
            if (!in.object()) {
                continue;
            }
            while (in.next()) {
                if (!in.name().equals("properties")) {
                    in.skip();
                } else if (in.object()) {
                    nestedProperties(entity);
                }
            }
        }
    }

    private void nestedProperties(Entity entity) {
        while (in.next()) {
            String property = in.name();
            List<String> said = texts();
            if (FtmLists.OF_SANCTIONS.contains(property)) {
                entity.properties.computeIfAbsent(property, any -> new ArrayList<>()).addAll(said);
            }
        }
    }

    /** A list of texts, or one alone; of an entity that is written out its id. */
    private List<String> texts() {
        List<String> texts = new ArrayList<>(1);
        if (in.token() == JsonToken.START_ARRAY) {
            while (in.element()) {
                add(texts);
            }
        } else {
            add(texts);
        }
        return texts;
    }

    private void add(List<String> texts) {
        String text = null;
        if (in.token() == JsonToken.START_OBJECT) {
            in.object();
            while (in.next()) {
                if (in.name().equals("id")) {
                    text = in.text();
                } else {
                    in.skip();
                }
            }
        } else {
            text = in.token().isNumeric() ? in.number() : in.text();
        }
        if (text != null) {
            texts.add(text);
        }
    }
}
