package eu.vigie.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import eu.vigie.regulation.RuleId;
import eu.vigie.web.OneService.Shared;

/** The service tells of the rules what the command line tells. */
@ExtendWith(OneService.class)
class RulesOverHttpTest {

    private final RunningService service;

    RulesOverHttpTest(Shared shared) {
        this.service = shared.service();
    }

    @Test
    void all_rules_are_listed_and_one_is_told_as_of_a_day() {
        assertThat(service.get("/api/v1/rules").json().path("items").size()).isEqualTo(RuleId.values().length);
        Answer then = service.get("/api/v1/rules/CTRL-002?asOf=2027-07-10");
        assertThat(then.json().at("/law/status").asString()).isEqualTo("IN_FORCE");
        assertThat(service.get("/api/v1/rules/CTRL-002?asOf=2027-07-09").json().at("/law/status").asString())
                .isEqualTo("NOT_YET_APPLICABLE");
    }

    @Test
    void what_is_no_rule_or_no_day_is_refused() {
        assertThat(service.get("/api/v1/rules/XYZ-001").status()).isEqualTo(404);
        assertThat(service.get("/api/v1/rules?asOf=yesterday").status()).isEqualTo(400);
        assertThat(service.bare("GET", "/api/v1/rules").status()).isEqualTo(401);
    }
}
