package eu.vigie.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Where a graph is kept: in memory, or by TDB2 in a folder of its own. Each store gets a subfolder with a name never
 * used before, because a store that opened halfway keeps its files' names taken until the process ends.
 */
final class StoreFolder {

    private static final String PREFIX = "graph-";
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private StoreFolder() {}

    /** Takes a document's graph as it is, without a copy: adding one costs nothing, whatever its size. */
    static Store memory() {
        return new Store(DatasetGraphFactory.createGeneral(), () -> {
        });
    }

    /**
     * @throws UnusableStore when what is there does not open
     * @throws IllegalStateException when it is open already
     */
    static Store open(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        if (!OPEN.add(place)) {
            throw new IllegalStateException("the evidence graph in " + folder + " is open already");
        }
        try {
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(subfolder(place)));
            return new Store(dataset, () -> {
                TDBInternal.expel(dataset);
                OPEN.remove(place);
            });
        } catch (AlreadyLocked e) {
            OPEN.remove(place);
            throw new IllegalStateException("the evidence graph in " + folder + " is open in another process", e);
        } catch (IOException | RuntimeException | Error e) {
            OPEN.remove(place);
            throw new UnusableStore(folder, "it does not open", e);
        }
    }

    private static Path subfolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> stores = contents(folder).stream().filter(StoreFolder::isStore).toList();
        return stores.isEmpty()
                ? Files.createDirectory(folder.resolve(PREFIX + UUID.randomUUID()))
                : stores.getFirst();
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            for (Path path : contents(folder)) {
                if (!isStore(path)) {
                    throw new IllegalArgumentException(folder + " holds " + path.getFileName()
                            + ", which is no part of an evidence graph: nothing is deleted");
                }
            }
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isStore(Path path) {
        return path.getFileName().toString().startsWith(PREFIX) && Files.isDirectory(path);
    }

    private static List<Path> contents(Path folder) throws IOException {
        try (Stream<Path> contents = Files.list(folder)) {
            return contents.sorted().toList();
        }
    }
}
