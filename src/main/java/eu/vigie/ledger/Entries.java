package eu.vigie.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The chain's rows. */
final class Entries {

    private final Database database;

    Entries(Database database) {
        this.database = database;
    }

    /** Within a transaction, after its document was kept. */
    Entry append(Recording recording) {
        Optional<Entry> present = latest(recording.kind(), recording.resource())
                .filter(entry -> entry.document().equals(ContentHash.of(recording.document())));
        return present.orElseGet(() -> insert(Entry.following(head(), recording, database.now())));
    }

    private Entry insert(Entry entry) {
        database.sql().sql("""
                insert into entry (position, kind, resource, document, name, media_type, summary, who, recorded_at,
                    previous, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """).params(entry.position().value(), entry.kind().name(), entry.resource(), entry.document().hex(),
                entry.name(), entry.mediaType(), entry.summary(), entry.who().name(), entry.recordedAt().toString(),
                entry.previous().hex(), entry.hash().hex()).update();
        return entry;
    }

    Optional<Entry> latest(EntryKind kind, String resource) {
        return database.sql()
                .sql("select * from entry where kind = ? and resource = ? order by position desc limit 1")
                .params(kind.name(), resource).query(Entries::entry).optional();
    }

    Optional<Entry> last(EntryKind kind) {
        return database.sql().sql("select * from entry where kind = ? order by position desc limit 1")
                .param(kind.name()).query(Entries::entry).optional();
    }

    List<Entry> list(EntryKind kind, EntryPosition after, int limit) {
        return database.sql().sql("""
                select * from entry where kind = ? and position > ? and not exists (
                    select 1 from entry later where later.kind = entry.kind and later.resource = entry.resource
                        and later.position > entry.position)
                order by position limit ?
                """).params(kind.name(), after.value(), limit).query(Entries::entry).list();
    }

    /** The next row's position, sound or not; empty after the last. */
    OptionalLong positionAfter(long position) {
        return database.sql().sql("select position from entry where position > ? order by position limit 1")
                .param(position).query(Long.class).optional().stream().mapToLong(Long::longValue).findFirst();
    }

    /** @throws RuntimeException when its fields are not what they should be */
    Optional<Entry> at(long position) {
        return database.sql().sql("select * from entry where position = ?").param(position).query(Entries::entry)
                .optional();
    }

    Checkpoint head() {
        return database.sql().sql("select * from entry order by position desc limit 1").query(Entries::entry)
                .optional().map(Entry::checkpoint).orElse(Checkpoint.START);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(new EntryPosition(row.getLong("position")), EntryKind.valueOf(row.getString("kind")),
                row.getString("resource"), new ContentHash(row.getString("document")), row.getString("name"),
                row.getString("media_type"), row.getString("summary"), new Account(row.getString("who")),
                instant(row.getString("recorded_at")), new ContentHash(row.getString("previous")),
                new ContentHash(row.getString("hash")));
    }

    private static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        if (!instant.toString().equals(text)) {
            throw new IllegalArgumentException("an instant is not in its one form");
        }
        return instant;
    }
}
