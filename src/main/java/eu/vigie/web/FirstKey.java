package eu.vigie.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import eu.vigie.ledger.Account;
import eu.vigie.ledger.Ledger;

/** The key that a new store is opened with: in a file that only its owner reads, and hashed in the ledger. */
final class FirstKey {

    private static final Account ADMINISTRATOR = new Account("administrator");

    private final @Nullable Path made;

    private FirstKey(@Nullable Path made) {
        this.made = made;
    }

    /** Makes a key when the store has none. The file comes first: a key that nobody can read opens nothing. */
    static FirstKey in(Path store, Ledger ledger) {
        if (!ledger.apiKeys().isEmpty()) {
            return new FirstKey(null);
        }
        String key = ledger.apiKeys().generate();
        Path file = store.resolve("api-key");
        write(file, key);
        ledger.apiKeys().admit(key, ADMINISTRATOR);
        return new FirstKey(file);
    }

    /** The file, when the key was made by this start. */
    Optional<Path> madeNow() {
        return Optional.ofNullable(made);
    }

    private static void write(Path file, String key) {
        try {
            Files.deleteIfExists(file);
            try (var channel = Files.newByteChannel(file,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC),
                    ownerOnly())) {
                channel.write(java.nio.charset.StandardCharsets.US_ASCII.encode(key + "\n"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the first API key cannot be written to the store", e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
