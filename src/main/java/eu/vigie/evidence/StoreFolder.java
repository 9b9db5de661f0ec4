package eu.vigie.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Where a graph is kept: in memory, or by TDB2 in a folder of its own. */
final class StoreFolder {

    private static final Set<String> CONTENTS = Set.of("tdb.lock", "Data-0001", "Data-0002", "Backups");

    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private StoreFolder() {}

    static Store memory() {
        return new Store(DatasetGraphFactory.createTxnMem(), () -> {
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
            Files.createDirectories(place);
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(place));
            return new Store(dataset, () -> {
                TDBInternal.expel(dataset);
                OPEN.remove(place);
            });
        } catch (AlreadyLocked e) {
            OPEN.remove(place);
            throw new IllegalStateException("the evidence graph in " + folder + " is open in another process", e);
        } catch (IOException | RuntimeException | Error e) {
            letGo(place);
            OPEN.remove(place);
            throw new UnusableStore(folder, "it does not open", e);
        }
    }

    /** A store that opened halfway keeps its locks and its place in the library's cache. */
    private static void letGo(Path folder) {
        for (String part : List.of("", "Data-0001", "Data-0002")) {
            Location location = Location.create(folder.resolve(part));
            StoreConnection.internalExpel(location, true);
            DatabaseConnection.internalExpel(location, true);
            if (Files.isDirectory(folder.resolve(part))) {
                ProcessFileLock lock = DatabaseConnection.lockForLocation(location);
                if (lock.isLockedHere()) {
                    lock.unlock();
                }
                ProcessFileLock.release(lock);
            }
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> contents = Files.list(folder)) {
            List<Path> others = contents.filter(path -> !CONTENTS.contains(path.getFileName().toString())).toList();
            if (!others.isEmpty()) {
                throw new IllegalArgumentException(folder + " holds " + others.getFirst().getFileName()
                        + ", which is no part of an evidence graph: nothing is deleted");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
