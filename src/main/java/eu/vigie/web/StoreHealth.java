package eu.vigie.web;

import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import eu.vigie.assessment.Clerk;
import eu.vigie.ledger.Entry;
import eu.vigie.ledger.EntryKind;
import eu.vigie.ledger.EntryPosition;
import eu.vigie.ledger.Ledger;

/** How the store is: positions and counts only, since anybody on this machine may ask. */
@Configuration
class StoreHealth {

    private static final Logger LOG = LoggerFactory.getLogger(StoreHealth.class);

    @Bean
    HealthIndicator ledgerHealthIndicator(Ledger ledger) {
        return part(() -> Health.up().withDetail("position", ledger.head().position().value()));
    }

    @Bean
    HealthIndicator jobsHealthIndicator(Ledger ledger, JobRunner jobs) {
        return part(() -> (jobs.isWorking() ? Health.up() : Health.down()).withDetail("unfinished",
                ledger.jobs().unfinished()));
    }

    /** Behind the ledger while a knowledge document is being added; with nothing to do, because it cannot be built. */
    @Bean
    HealthIndicator graphHealthIndicator(Ledger ledger, Clerk clerk) {
        return part(() -> {
            boolean idle = ledger.jobs().unfinished() == 0;
            EntryPosition recorded = ledger.last(EntryKind.KNOWLEDGE).map(Entry::position).orElse(EntryPosition.NONE);
            EntryPosition position = clerk.graphPosition();
            return (idle && position.compareTo(recorded) < 0 ? Health.down() : Health.up())
                    .withDetail("position", position.value()).withDetail("ledgerKnowledge", recorded.value());
        });
    }

    /** Down when asking fails; why, the log says. */
    private static HealthIndicator part(Supplier<Health.Builder> asking) {
        return () -> {
            try {
                return asking.get().build();
            } catch (RuntimeException e) {
                LOG.error("a part of the store does not answer", e);
                return Health.down().build();
            }
        };
    }
}
