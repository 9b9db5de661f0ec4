package eu.vigie.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** What consortia hand in is nobody else's business on this machine. What is there already keeps its permissions. */
final class OwnerOnly {

    private OwnerOnly() {}

    /** The same folder, which is there afterwards. */
    static Path folder(Path folder) {
        try {
            return Files.exists(folder) ? folder : Files.createDirectories(folder, permissions(folder, "rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be made", e);
        }
    }

    /** The same file, which is there afterwards. SQLite gives the files it puts beside a database the same permissions. */
    static Path file(Path file) {
        try {
            return Files.exists(file) ? file : Files.createFile(file, permissions(file, "rw-------"));
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " cannot be made", e);
        }
    }

    private static FileAttribute<?>[] permissions(Path path, String posix) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(posix))}
                : new FileAttribute<?>[0];
    }
}
