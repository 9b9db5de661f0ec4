package eu.vigie.web;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** The service: REST and pages over the use cases. The ledger opens its own database, so Spring is kept from it. */
@SpringBootApplication(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
        UserDetailsServiceAutoConfiguration.class})
@ConfigurationPropertiesScan
class VigieApplication {

    /** Starts the service with Spring's own arguments; returns when it is ready. */
    static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplication(VigieApplication.class).run(arguments);
    }

    static int port(ConfigurableApplicationContext context) {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
    }

    /** Says where it is and where the key is, once; returns when the service has ended: 0, or 1 when it cannot start. */
    static int serve(Path store, String address, int port, PrintWriter out, PrintWriter err)
            throws InterruptedException {
        try {
            ConfigurableApplicationContext context = start("--server.address=" + address, "--server.port=" + port,
                    "--vigie.store=" + store);
            context.getBean(FirstKey.class).madeNow()
                    .ifPresent(file -> out.println("An API key was made; it is in " + file));
            out.println("Vigie is at http://" + (address.contains(":") ? "[" + address + "]" : address) + ":"
                    + port(context) + "/");
            out.flush();
            untilClosed(context);
            return 0;
        } catch (RuntimeException e) {
            err.println("The service cannot start: " + reason(e, port));
            if (Boolean.getBoolean("vigie.trace")) {
                e.printStackTrace(err);
            }
            err.flush();
            return 1;
        }
    }

    private static void untilClosed(ConfigurableApplicationContext context) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
        closed.await();
    }

    /** What lies at the root of it: what Spring says around that is of no use to who starts the service. */
    private static String reason(Throwable error, int port) {
        if (error instanceof PortInUseException) {
            return "port " + port + " is in use; choose another with --port";
        }
        Throwable cause = error.getCause();
        return cause == null || error instanceof UncheckedIOException
                ? String.valueOf(error.getMessage())
                : reason(cause, port);
    }
}
