package eu.vigie.web;

import java.time.Clock;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import eu.vigie.assessment.Clerk;
import eu.vigie.ledger.Ledger;

/** What lies in the store's folder, as beans. Closed in the reverse order. */
@Configuration
class Store {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Ledger ledger(ServiceSettings settings, Clock clock, ServerProperties server) {
        Loopback.check(server.getAddress());
        return Ledger.at(settings.store(), clock);
    }

    @Bean
    FirstKey firstKey(ServiceSettings settings, Ledger ledger) {
        return FirstKey.in(settings.store(), ledger);
    }

    @Bean
    Clerk clerk(ServiceSettings settings, Ledger ledger) {
        return new Clerk(ledger, settings.store().resolve("graph"));
    }

    @Bean
    JobRunner jobRunner(Ledger ledger, Clerk clerk) {
        return new JobRunner(ledger, clerk);
    }
}
