package eu.vigie.evidence;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A dataset with one writer that nothing interrupts: an interrupt in the middle of a write leaves the store such that
 * no later write gets through. Whoever waits for the writer may be interrupted, and finds that out afterwards.
 */
final class Store implements AutoCloseable {

    private final DatasetGraph dataset;
    private final Runnable close;
    private final ExecutorService writer;
    private volatile boolean broken;

    Store(DatasetGraph dataset, Runnable close) {
        this.dataset = dataset;
        this.close = close;
        this.writer = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("evidence-writer").factory());
    }

    <T> T read(Function<DatasetGraph, T> reading) {
        requireSound();
        dataset.begin(ReadWrite.READ);
        try {
            return reading.apply(dataset);
        } finally {
            dataset.end();
        }
    }

    /** One transaction; when it fails, nothing more is read or written, because what it left is not known. */
    void write(Consumer<DatasetGraph> writing) {
        requireSound();
        await(writer.submit(() -> {
            try {
                dataset.begin(ReadWrite.WRITE);
                writing.accept(dataset);
                dataset.commit();
                dataset.end();
            } catch (RuntimeException | Error e) {
                broken = true;
                throw e;
            }
        }));
    }

    private static void await(Future<?> written) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    written.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException("the evidence graph could not be written", e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void requireSound() {
        if (broken) {
            throw new IllegalStateException("an earlier write to the evidence graph failed: build it again");
        }
    }

    @Override
    public void close() {
        writer.close();
        close.run();
    }
}
