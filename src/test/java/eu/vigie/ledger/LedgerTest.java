package eu.vigie.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import eu.vigie.supplychain.Document;

class LedgerTest {

    private static final Account OFFICER = new Account("officer");

    @TempDir
    Path store;

    @Test
    void what_was_recorded_is_there_after_opening_again() {
        try (Ledger ledger = open()) {
            record(ledger, "first", "second");
        }
        try (Ledger ledger = open()) {
            List<Entry> entries = ledger.entries(EntryKind.BOM, EntryPosition.NONE, 10);
            assertThat(entries).extracting(Entry::name).containsExactly("first.json", "second.json");
            assertThat(ledger.document(entries.getLast()).bytes()).isEqualTo("second".getBytes(UTF_8));
            assertThat(ledger.verify().faults()).isEmpty();
            assertThat(ledger.verify().documents()).isEqualTo(2);
        }
    }

    @Test
    void a_folder_that_others_may_enter_keeps_its_ledger_to_its_owner() throws IOException {
        open().close();
        assertThat(Files.getPosixFilePermissions(store.resolve("ledger.db")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void bytes_that_are_not_those_recorded_are_never_handed_out() throws SQLException {
        try (Ledger ledger = open()) {
            Entry entry = ledger.record(List.of(recording("a1", "one"))).getFirst();
            Job job = ledger.jobs().acknowledge(
                    new JobRequest(EntryKind.BOM, Document.of("two.json", "two".getBytes(UTF_8)), "", OFFICER));
            execute("update document set bytes = 'other' where sha256 = '" + entry.document() + "'");
            execute("update document set bytes = 'other' where sha256 = '" + job.document() + "'");
            assertThatThrownBy(() -> ledger.document(entry)).hasMessageContaining("were changed");
            assertThatThrownBy(() -> ledger.upload(job)).hasMessageContaining("were changed");
        }
    }

    @Test
    void the_same_bytes_are_recorded_once() {
        try (Ledger ledger = open()) {
            record(ledger, "same", "same");
            assertThat(ledger.head().position()).isEqualTo(new EntryPosition(1));
        }
    }

    @Test
    void a_new_version_of_a_resource_stands_beside_the_old_one() {
        try (Ledger ledger = open()) {
            Entry old = ledger.record(List.of(recording("a1", "one"))).getFirst();
            Entry renewed = ledger.record(List.of(recording("a1", "two"))).getFirst();
            assertThat(ledger.entry(EntryKind.BOM, "a1")).contains(renewed);
            assertThat(ledger.entries(EntryKind.BOM, EntryPosition.NONE, 10)).containsExactly(renewed);
            assertThat(ledger.document(old).bytes()).isEqualTo("one".getBytes(UTF_8));
        }
    }

    @Test
    @SuppressWarnings("NullAway") // breaks the second recording on purpose
    void all_of_a_recording_is_kept_or_nothing() {
        try (Ledger ledger = open()) {
            Recording broken = new Recording(EntryKind.BOM, "b", document("b"), null, "", OFFICER);
            assertThatThrownBy(() -> ledger.record(List.of(recording("a", "a"), broken)))
                    .isInstanceOf(RuntimeException.class);
            assertThat(ledger.head()).isEqualTo(Checkpoint.START);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update entry set name = 'other' where position = 2",
            "update entry set who = 'somebody' where position = 2",
            "update entry set summary = '{}' where position = 2",
            "update entry set kind = 'CONSORTIUM' where position = 2",
            "update entry set kind = 'NONSENSE' where position = 2",
            "update entry set recorded_at = '2020-01-01T00:00:00Z' where position = 2",
            "update entry set hash = replace(hash, substr(hash, 1, 1), 'x') where position = 2",
            "update entry set previous = (select hash from entry where position = 3) where position = 2",
            "update entry set position = 9 where position = 2", "update entry set position = 0 where position = 1",
            "delete from entry where position = 2", "delete from entry where position = 1",
            "update document set bytes = x'00' where sha256 = (select document from entry where position = 2)",
            "delete from document where sha256 = (select document from entry where position = 3)",
            "update entry set document = (select document from entry where position = 1) where position = 2"})
    void tampering_shows(String tampering) throws SQLException {
        try (Ledger ledger = open()) {
            record(ledger, "one", "two", "three");
            assertThat(ledger.verify().isSound()).isTrue();
        }
        execute(tampering);
        try (Ledger ledger = open()) {
            assertThat(ledger.verify().isSound()).as(tampering).isFalse();
        }
    }

    @Test
    void cutting_off_the_end_shows_against_a_checkpoint() throws SQLException {
        Checkpoint noted;
        try (Ledger ledger = open()) {
            record(ledger, "one", "two");
            noted = ledger.head();
            assertThat(ledger.verify(noted).isSound()).isTrue();
        }
        execute("delete from entry where position = 2");
        try (Ledger ledger = open()) {
            assertThat(ledger.verify().isSound()).isTrue();
            assertThat(ledger.verify(noted).faults()).hasSize(1);
        }
    }

    @Test
    void a_second_process_is_kept_off_the_store() {
        try (Ledger ledger = open()) {
            assertThat(ledger.head()).isEqualTo(Checkpoint.START);
            assertThatThrownBy(this::open).isInstanceOf(StoreInUse.class);
        }
        open().close();
    }

    @Test
    void every_commit_is_synchronised_to_the_disk() {
        try (Database database = Database.sqlite(store.resolve("x.db"), Clock.systemUTC())) {
            assertThat(database.sql().sql("pragma journal_mode").query(String.class).single()).isEqualTo("wal");
            assertThat(database.sql().sql("pragma synchronous").query(Integer.class).single()).isEqualTo(2);
            assertThat(database.sql().sql("pragma foreign_keys").query(Integer.class).single()).isEqualTo(1);
        }
    }

    @Test
    void a_key_is_known_by_its_hash_only() throws SQLException {
        try (Ledger ledger = open()) {
            assertThat(ledger.apiKeys().isEmpty()).isTrue();
            String key = ledger.apiKeys().generate();
            assertThat(ledger.apiKeys().find(key)).isEmpty();
            ledger.apiKeys().admit(key, OFFICER);
            assertThat(ledger.apiKeys().find(key)).contains(OFFICER);
            assertThat(ledger.apiKeys().find(key + "x")).isEmpty();
            assertThat(key).hasSizeGreaterThan(43);
            try (Connection connection = connection();
                    var rows = connection.createStatement()
                            .executeQuery("select count(*) from api_key where hash like '%" + key + "%'")) {
                assertThat(rows.getLong(1)).isZero();
            }
        }
    }

    private Ledger open() {
        return Ledger.at(store, Clock.systemUTC());
    }

    private static void record(Ledger ledger, String... contents) {
        for (String content : contents) {
            ledger.record(List.of(recording(document(content).sha256(), content)));
        }
    }

    private static Recording recording(String resource, String content) {
        return new Recording(EntryKind.BOM, resource, document(content), "text/plain", "read", OFFICER);
    }

    private static Document document(String content) {
        return Document.of(content + ".json", content.getBytes(UTF_8));
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + store.resolve("ledger.db"));
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = connection()) {
            assertThat(connection.createStatement().executeUpdate(statement)).isEqualTo(1);
        }
    }
}
