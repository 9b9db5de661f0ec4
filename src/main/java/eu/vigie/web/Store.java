package eu.vigie.web;

import java.time.Clock;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import eu.vigie.assessment.Clerk;
import eu.vigie.ledger.EntryKind;
import eu.vigie.ledger.EntryPosition;
import eu.vigie.ledger.Ledger;

/** What lies in the store's folder, as beans, and how it is. Closed in the reverse order. */
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

    @Bean
    HealthIndicator ledgerHealthIndicator(Ledger ledger) {
        return () -> Health.up().withDetail("position", ledger.head().position().value())
                .withDetail("jobs", ledger.jobs().unfinished()).build();
    }

    /** Out of step only for as long as a knowledge document is being added. */
    @Bean
    HealthIndicator graphHealthIndicator(Ledger ledger, Clerk clerk) {
        return () -> Health.up().withDetail("position", clerk.graphPosition().value()).withDetail("ledgerKnowledge",
                ledger.last(EntryKind.KNOWLEDGE).map(entry -> entry.position()).orElse(EntryPosition.NONE).value())
                .build();
    }
}
