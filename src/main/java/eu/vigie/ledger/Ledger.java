package eu.vigie.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import eu.vigie.supplychain.Document;

/**
 * The truth on disk: documents by their hash, and a chain of entries that says what was recorded, when and on whose
 * behalf. Whatever a method has acknowledged by returning survives the process and the power.
 */
public final class Ledger implements AutoCloseable {

    private final StoreLock lock;
    private final Database database;
    private final Documents documents;
    private final Entries entries;
    private final Jobs jobs;
    private final ApiKeys apiKeys;

    private Ledger(StoreLock lock, Database database) {
        this.lock = lock;
        this.database = database;
        this.documents = new Documents(database);
        this.entries = new Entries(database);
        this.jobs = new Jobs(database, documents);
        this.apiKeys = new ApiKeys(database);
    }

    /**
     * Opens the ledger in a folder; makes both when they are not there.
     *
     * @throws StoreInUse when another process has it open
     */
    public static Ledger at(Path folder, Clock clock) {
        StoreLock lock = StoreLock.take(OwnerOnly.folder(folder));
        try {
            return new Ledger(lock, Database.sqlite(OwnerOnly.file(folder.resolve("ledger.db")), clock));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Records all of these, or none. What is recorded already with the same bytes is not recorded again: its entry is
     * answered.
     *
     * @return their entries, in the same order
     */
    public List<Entry> record(List<Recording> recordings) {
        return database.write(() -> {
            List<Entry> recorded = new ArrayList<>();
            for (Recording recording : recordings) {
                documents.keep(ContentHash.of(recording.document()), recording.document().bytes());
                recorded.add(entries.append(recording));
            }
            return List.copyOf(recorded);
        });
    }

    /** The latest entry of that kind and name. */
    public Optional<Entry> entry(EntryKind kind, String resource) {
        return entries.latest(kind, resource);
    }

    /** Entries of a kind in order, the latest of each name only. */
    public List<Entry> entries(EntryKind kind, EntryPosition after, int limit) {
        return entries.list(kind, after, limit);
    }

    /** The last entry of a kind; empty when there is none. */
    public Optional<Entry> last(EntryKind kind) {
        return entries.last(kind);
    }

    /** How far the chain has come. */
    public Checkpoint head() {
        return entries.head();
    }

    /**
     * The bytes that an entry records, under the name they were handed in with.
     *
     * @throws IllegalStateException when they are gone, or are not those that were recorded
     */
    public Document document(Entry entry) {
        return documents.bytes(entry.document()).map(bytes -> same(entry.document(), Document.of(entry.name(), bytes)))
                .orElseThrow(() -> new IllegalStateException("the ledger has lost document " + entry.document()));
    }

    /**
     * The upload of an unfinished job; empty when it has none.
     *
     * @throws IllegalStateException when its bytes are not those that were acknowledged
     */
    public Optional<Document> upload(Job job) {
        return Optional.ofNullable(job.document()).flatMap(hash -> documents.bytes(hash)
                .map(bytes -> same(hash, Document.of(String.valueOf(job.name()), bytes))));
    }

    private static Document same(ContentHash hash, Document document) {
        if (!ContentHash.of(document).equals(hash)) {
            throw new IllegalStateException("the bytes of document " + hash + " were changed in the ledger");
        }
        return document;
    }

    public Jobs jobs() {
        return jobs;
    }

    public ApiKeys apiKeys() {
        return apiKeys;
    }

    /** Computes every hash anew. Reads the whole ledger. */
    public Verification verify() {
        return new ChainCheck(entries, documents).run();
    }

    /** As {@link #verify()}, and the chain must pass through a checkpoint noted earlier: shows what was cut off. */
    public Verification verify(Checkpoint witnessed) {
        return new ChainCheck(entries, documents).run(witnessed);
    }

    @Override
    public void close() {
        database.close();
        lock.close();
    }
}
