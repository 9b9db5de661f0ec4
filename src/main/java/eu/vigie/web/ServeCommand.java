package eu.vigie.web;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code vigie serve}: runs until it is told to stop. Names nothing of Spring, so that other commands load none of it. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Starts the service (REST and pages) on 127.0.0.1; an API key is made on the first start.")
public final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    @Option(names = "--store", paramLabel = "FOLDER", defaultValue = "vigie-store", description = "where the ledger and the graph are kept (default: ${DEFAULT-VALUE})")
    private Path store = Path.of("vigie-store");

    @Option(names = "--port", defaultValue = "8080", description = "0 takes a free one (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--address", defaultValue = "127.0.0.1", description = "an address of this machine's own loopback; "
            + "any other is refused, since there is no TLS (default: ${DEFAULT-VALUE})")
    private String address = "127.0.0.1";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        CommandSpec command = Objects.requireNonNull(spec);
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(command.commandLine(), "--port is a number from 0 to " + HIGHEST_PORT);
        }
        if (!Loopback.isMeantBy(address)) {
            throw new ParameterException(command.commandLine(), Loopback.refusal(address));
        }
        return VigieApplication.serve(store, address, port, command.commandLine().getOut(),
                command.commandLine().getErr());
    }
}
