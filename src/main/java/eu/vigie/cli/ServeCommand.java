package eu.vigie.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import eu.vigie.web.VigieApplication;

/** {@code vigie serve}: the service, on this machine's loopback address. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = {
        "Starts the service on 127.0.0.1 and keeps running.",
        "The first start makes an API key, and prints the path of the file it is in."})
final class ServeCommand implements Callable<Integer> {

    @Option(names = "--store", paramLabel = "FOLDER", defaultValue = "vigie-store", description = "where documents and the graph are kept (default: ${DEFAULT-VALUE})")
    private Path store = Path.of("vigie-store");

    @Option(names = "--port", defaultValue = "8080", description = "default: ${DEFAULT-VALUE}")
    private int port = 8080;

    @Override
    public Integer call() {
        VigieApplication.serve(store, port);
        return Vigie.KEEP_RUNNING;
    }
}
