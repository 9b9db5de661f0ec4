package eu.vigie.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.jspecify.annotations.Nullable;

/** Where a result goes: standard output, or a file that is there whole or not at all. */
final class Output {

    private Output() {}

    static void write(String text, @Nullable Path file, PrintWriter standardOutput) {
        if (file == null) {
            standardOutput.print(text);
            standardOutput.flush();
            return;
        }
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(target)) {
            throw new UsageProblem("--output " + file + ": there is no such folder, or it is a folder itself; name a "
                    + "file in a folder that exists.");
        }
        try {
            Path part = Files.createTempFile(folder, ".vigie", ".part");
            try {
                Files.writeString(part, text, StandardCharsets.UTF_8);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
