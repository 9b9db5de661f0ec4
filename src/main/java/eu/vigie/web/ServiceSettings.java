package eu.vigie.web;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What an administrator may set.
 *
 * @param store the folder with ledger, graph and first key
 * @param uploads bounds of what is taken in
 */
@ConfigurationProperties("vigie")
record ServiceSettings(Path store, Uploads uploads) {

    /** An upload lies in memory once while it is received and once while it is read, besides what is made of it. */
    private static final int PARTS_OF_THE_HEAP = 4;

    /**
     * Bounds of an upload.
     *
     * @param mostBytes larger ones are refused
     * @param longest time for one body to arrive
     * @param atOnce how many bodies beyond a megabyte may arrive at the same time
     */
    record Uploads(DataSize mostBytes, Duration longest, int atOnce) {

        /** The bound in bytes; a quarter of the heap where that is less. */
        int bound() {
            long memory = Runtime.getRuntime().maxMemory() / PARTS_OF_THE_HEAP;
            return (int) Math.min(Integer.MAX_VALUE - 64, Math.min(memory, mostBytes.toBytes()));
        }
    }
}
