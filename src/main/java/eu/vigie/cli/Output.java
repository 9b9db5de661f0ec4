package eu.vigie.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Where a result goes: standard output, or a file that is there whole or not at all. */
final class Output {

    private Output() {}

    /** Writes a result, piece by piece. */
    interface Content {

        void writeTo(Writer out) throws IOException;
    }

    static void write(String text, @Nullable Path file, PrintWriter standardOutput) {
        write(out -> out.write(text), file, standardOutput);
    }

    /** @throws UsageProblem when the file cannot be written; what stood there before still stands then */
    static void write(Content content, @Nullable Path file, PrintWriter standardOutput) {
        try {
            if (file == null) {
                content.writeTo(standardOutput);
                standardOutput.flush();
            } else {
                whole(content, check(file));
            }
        } catch (UncheckedIOException e) {
            throw unwritable("--output", file, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw unwritable("--output", file, e);
        }
    }

    /** As {@link #write(Content, Path, PrintWriter)}, of bytes into the file that an option names. */
    static void write(byte[] bytes, String option, Path file) {
        Path target = check(file);
        Path part = part(target);
        try {
            try {
                Files.write(part, bytes, StandardOpenOption.CREATE_NEW);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw unwritable(option, file, e);
        }
    }

    private static UsageProblem unwritable(String option, @Nullable Path file, IOException e) {
        String reason = e instanceof FileSystemException refused ? refused.getReason() : null;
        String why = String.valueOf(reason == null ? e.getMessage() : reason);
        return new UsageProblem(option + " " + file + ": the file cannot be written (" + why
                + "); name a file in a folder where you may write.");
    }

    /**
     * As {@link #check}, and that no document that goes in would be lost under what comes out.
     *
     * @throws UsageProblem when the file cannot be written, or is one of the inputs
     */
    static void check(@Nullable Path file, Collection<Path> inputs) {
        if (file == null) {
            return;
        }
        Path target = check(file);
        for (Path input : inputs) {
            if (isSame(target, input)) {
                throw new UsageProblem(
                        "--output " + file + ": this is one of the documents to read, which would be lost; "
                                + "name another file.");
            }
        }
    }

    private static boolean isSame(Path target, Path input) {
        try {
            return Files.exists(target) && Files.isRegularFile(target) && Files.isSameFile(target, input);
        } catch (IOException e) {
            return false; // an input that is not there is reported where it is read
        }
    }

    /**
     * That the file can be written, as far as can be told before the work is done.
     *
     * @return where it is, links followed
     * @throws UsageProblem when it cannot
     */
    static Path check(Path file) {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path folder = target.getParent();
            if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(target)) {
                throw new UsageProblem("--output " + file + ": there is no such folder, or it is a folder itself; "
                        + "name a file in a folder that exists.");
            }
            return target;
        } catch (IOException e) {
            throw new UsageProblem("--output " + file + ": the path cannot be followed; name a file in a folder that "
                    + "exists.");
        }
    }

    private static void whole(Content content, Path target) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            write(content, target, StandardOpenOption.WRITE);
            return;
        }
        Path part = part(target);
        try {
            write(content, part, StandardOpenOption.CREATE_NEW);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Path part(Path target) {
        return target.resolveSibling(".vigie-" + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".part");
    }

    private static void write(Content content, Path file, StandardOpenOption how) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardOpenOption.WRITE, how)) {
            content.writeTo(out);
        }
    }
}
