package eu.vigie.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import eu.vigie.evidence.EvidenceGraph;
import eu.vigie.evidence.Knowledge;
import eu.vigie.evidence.KnowledgeReader;
import eu.vigie.evidence.UnusableStore;
import eu.vigie.ledger.Entry;
import eu.vigie.ledger.EntryKind;
import eu.vigie.ledger.EntryPosition;
import eu.vigie.ledger.Ledger;

/**
 * The evidence graph as it follows from the ledger. It is kept when it stands exactly where the ledger does, and
 * built anew in every other case. To be used by one thread, which nobody may interrupt: an interrupted writer leaves
 * the graph's store unusable.
 */
final class Projection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Projection.class);
    private static final int PAGE = 100;

    private final Ledger ledger;
    private final Path folder;
    private final KnowledgeNotes notes;
    private @Nullable EvidenceGraph graph;
    private volatile EntryPosition position = EntryPosition.NONE;

    /** @param notes told of every document that is read on the way */
    Projection(Ledger ledger, Path folder, KnowledgeNotes notes) {
        this.ledger = ledger;
        this.folder = folder;
        this.notes = notes;
    }

    /** The graph with all knowledge of the ledger in it; built anew when it is not. */
    EvidenceGraph current() {
        Optional<Entry> last = ledger.last(EntryKind.KNOWLEDGE);
        EvidenceGraph present = graph == null ? open(last) : graph;
        return present != null && stands(present, last) ? at(last, present) : at(last, rebuilt(present));
    }

    /** The same, built anew: for when the one that seemed to fit cannot be read. */
    EvidenceGraph anew() {
        return at(ledger.last(EntryKind.KNOWLEDGE), rebuilt(graph));
    }

    private EvidenceGraph at(Optional<Entry> last, EvidenceGraph current) {
        graph = current;
        position = last.map(Entry::position).orElse(EntryPosition.NONE);
        return current;
    }

    /**
     * Adds knowledge that the ledger has just recorded. It stands recorded whatever becomes of the graph: one that cannot
     * be written now is built when it is next asked for, and answers nothing before.
     */
    void add(Knowledge knowledge, Entry entry) {
        try {
            follow(knowledge, entry);
        } catch (RuntimeException e) {
            LOG.error("the graph cannot be built; nothing can be assessed until it can", e);
        }
    }

    private void follow(Knowledge knowledge, Entry entry) {
        try {
            if (graph == null || graph.ledgerPosition() >= entry.position().value()) {
                current();
                return;
            }
            graph.add(knowledge, entry.position().value());
            mark(entry);
            position = entry.position();
        } catch (RuntimeException e) {
            LOG.warn("the graph could not take entry {}; it is built anew", entry.position(), e);
            anew();
        }
    }

    /** Which entry the graph was last seen to stand at; readable from any thread. */
    EntryPosition position() {
        return position;
    }

    private @Nullable EvidenceGraph open(Optional<Entry> last) {
        if (!marked().equals(mark(last))) {
            return null;
        }
        try {
            return EvidenceGraph.at(store());
        } catch (UnusableStore e) {
            LOG.warn("the graph does not open; it is built anew", e);
            return null;
        }
    }

    private boolean stands(EvidenceGraph present, Optional<Entry> last) {
        try {
            return present.ledgerPosition() == last.map(entry -> entry.position().value()).orElse(-1L)
                    && marked().equals(mark(last));
        } catch (RuntimeException e) {
            LOG.warn("the graph cannot be read; it is built anew", e);
            return false;
        }
    }

    private EvidenceGraph rebuilt(@Nullable EvidenceGraph old) {
        if (old != null) {
            old.close();
        }
        graph = null;
        forget();
        EvidenceGraph.discard(folder.resolve("store"));
        EvidenceGraph fresh = EvidenceGraph.at(store());
        EntryPosition at = EntryPosition.NONE;
        List<Entry> page = ledger.entries(EntryKind.KNOWLEDGE, at, PAGE);
        while (!page.isEmpty()) {
            for (Entry entry : page) {
                Knowledge knowledge = KnowledgeReader.read(ledger.document(entry));
                notes.note(entry, knowledge);
                fresh.add(knowledge, entry.position().value());
                mark(entry);
                at = entry.position();
            }
            page = ledger.entries(EntryKind.KNOWLEDGE, at, PAGE);
        }
        LOG.info("the graph was built from the ledger, up to entry {}", at);
        return fresh;
    }

    /** Beside the graph, the hash of the entry it stands at: a graph of another ledger is not taken for this one's. */
    private String marked() {
        try {
            Path file = folder.resolve("entry");
            return Files.exists(file) ? Files.readString(file) : mark(Optional.empty());
        } catch (IOException e) {
            return "unreadable";
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(folder.resolve("entry"));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    folder + " cannot be written; move away what is there, the graph is built anew from the ledger", e);
        }
    }

    private static String mark(Optional<Entry> entry) {
        return entry.map(e -> e.hash().hex()).orElse("");
    }

    private void mark(Entry entry) {
        try {
            Files.writeString(folder.resolve("entry"), mark(Optional.of(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    folder + " cannot be written; move away what is there, the graph is built anew from the ledger", e);
        }
    }

    private Path store() {
        try {
            return Files.createDirectories(folder.resolve("store"));
        } catch (IOException e) {
            throw new UncheckedIOException(folder
                    + " cannot be made a folder; move away what is there, the graph is built anew from the ledger", e);
        }
    }

    @Override
    public void close() {
        if (graph != null) {
            graph.close();
            graph = null;
        }
    }
}
