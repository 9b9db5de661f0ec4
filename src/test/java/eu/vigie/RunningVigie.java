package eu.vigie;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code vigie serve} as a process of its own, on a free port and a store of its own.
 *
 * @param greeting what it printed up to the address
 */
record RunningVigie(Process process, Path store, String address, List<String> greeting) implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+");

    /** Returns at once; {@link #in} waits until it answers. */
    static Process start(Path store) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), "eu.vigie.cli.Vigie", "serve", "--port", "0", "--store",
                store.toString()).redirectError(store.resolveSibling("serve.err").toFile()).start();
    }

    static RunningVigie in(Path store) throws IOException {
        Process process = start(store);
        List<String> greeting = new ArrayList<>();
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            greeting.add(line);
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return new RunningVigie(process, store, address.group(), greeting);
            }
        }
        throw new IOException("vigie serve ended: " + greeting + Files.readString(store.resolveSibling("serve.err")));
    }

    String key() {
        try {
            return Files.readString(store.resolve("api-key")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
