package eu.vigie.web;

import java.util.concurrent.CountDownLatch;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** The service: REST and pages over the use cases. The ledger opens its own database, so Spring is kept from it. */
@SpringBootApplication(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
        UserDetailsServiceAutoConfiguration.class})
@ConfigurationPropertiesScan
public class VigieApplication {

    /** Starts the service with Spring's own arguments; returns when it is ready. */
    static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplication(VigieApplication.class).run(arguments);
    }

    /**
     * Runs the service until it is told to stop.
     *
     * @param arguments options of {@link ServeCommand}
     * @return an exit code: 0 after a proper end, 1 when it cannot start, 2 for wrong options
     */
    public static int serve(String... arguments) {
        return new picocli.CommandLine(new ServeCommand()).execute(arguments);
    }

    static void untilClosed(ConfigurableApplicationContext context) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
        closed.await();
    }

    public static void main(String... arguments) {
        System.exit(serve(arguments));
    }
}
