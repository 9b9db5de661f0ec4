package eu.vigie.web;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import eu.vigie.ledger.StoreInUse;

/** {@code vigie serve}. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Starts the service on 127.0.0.1.")
public final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    @Option(names = "--store", paramLabel = "FOLDER", defaultValue = "vigie-store", description = "where the ledger and the graph are kept (default: ${DEFAULT-VALUE})")
    private Path store = Path.of("vigie-store");

    @Option(names = "--port", defaultValue = "8080", description = "0 takes a free one (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--address", defaultValue = "127.0.0.1", hidden = true)
    private String address = "127.0.0.1";

    @Spec
    private @org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        CommandSpec command = java.util.Objects.requireNonNull(spec);
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(command.commandLine(), "--port is a number from 0 to " + HIGHEST_PORT);
        }
        if (!LoopbackOnly.isLoopback(address)) {
            throw new ParameterException(command.commandLine(), LoopbackOnly.refusal(address));
        }
        PrintWriter out = command.commandLine().getOut();
        try {
            ConfigurableApplicationContext context = VigieApplication.start("--server.address=" + address,
                    "--server.port=" + port, "--vigie.store=" + store);
            greet(out, context);
            VigieApplication.untilClosed(context);
            return 0;
        } catch (RuntimeException e) {
            command.commandLine().getErr().println("The service cannot start: " + reason(e));
            return 1;
        }
    }

    private void greet(PrintWriter out, ConfigurableApplicationContext context) {
        FirstKey key = context.getBean(FirstKey.class);
        key.madeNow().ifPresent(file -> out.println("An API key was made; it is in " + file));
        int bound = java.util.Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
        out.println("Vigie is at http://" + address + ":" + bound + "/");
        out.flush();
    }

    private String reason(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return "port " + port + " is in use; choose another with --port";
            }
            if (cause instanceof StoreInUse) {
                return String.valueOf(cause.getMessage());
            }
        }
        return String.valueOf(error.getMessage());
    }
}
