package eu.vigie.evaluation;

import static eu.vigie.supplychain.Truth.NO;
import static eu.vigie.supplychain.Truth.UNKNOWN;
import static eu.vigie.supplychain.Truth.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.evaluation.Facts.Identity;
import eu.vigie.supplychain.Consortium.Assurance;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.StatedParty;
import eu.vigie.supplychain.Truth;

/** What an assurance on record is worth: what is not said of it neither holds nor fails. */
class CoverTest {

    private static final String KEY = Given.MAKER.id().value();

    private static AssuranceFact assurance(Identity identity, @Nullable String acceptedBy, @Nullable String state,
            @Nullable String from, @Nullable String until) {
        return new AssuranceFact(
                new Assurance(StatedParty.named("Aube Composants", Given.HERE), "guarantee", acceptedBy,
                        state == null ? null : Country.of(state), day(from), day(until), Given.HERE),
                identity);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static Truth runs(AssuranceFact fact) {
        return fact.runsOn(Given.DAY);
    }

    @ParameterizedTest(name = "from {0} until {1}: {2}")
    @CsvSource({"2026-11-22, 2026-11-23, YES", "2026-11-23, 2027-01-01, NO", "2026-01-01, 2026-11-22, NO",
            ", 2027-01-01, UNKNOWN", ", 2026-11-22, NO", "2026-01-01, , UNKNOWN", "2026-11-23, , NO", ", , UNKNOWN"})
    void it_runs_from_its_first_day_to_the_day_before_its_end(@Nullable String from, @Nullable String until,
            Truth runs) {
        assertThat(runs(assurance(Given.known(Given.MAKER), "somebody", null, from, until))).isEqualTo(runs);
    }

    @ParameterizedTest(name = "accepted by {0} of {1}, seat {2}: {3}")
    @CsvSource({"a ministry, FR, FR, YES", ", FR, FR, YES", "a ministry, DE, FR, UNKNOWN", "a ministry, US, FR, NO",
            "the consortium, , FR, NO", ", , FR, UNKNOWN", "a ministry, FR, , UNKNOWN"})
    void the_state_of_the_seat_approves_it(@Nullable String by, @Nullable String state, @Nullable String seat,
            Truth approved) {
        assertThat(assurance(Given.known(Given.MAKER), by, state, null, null)
                .approvedBy(seat == null ? null : Country.of(seat), Given.UNION)).isEqualTo(approved);
    }

    @Test
    void one_for_a_party_that_may_be_meant_covers_perhaps_and_one_for_another_does_not() {
        AssuranceFact perhaps = assurance(new Identity(null, "ambiguous", List.of(Given.MAKER)), "somebody", null,
                "2026-01-01", "2027-01-01");
        AssuranceFact unknown = assurance(new Identity(null, "unknown", List.of()), "somebody", null, "2026-01-01",
                "2027-01-01");
        assertThat(Cover.of(KEY, List.of(perhaps), CoverTest::runs).holds()).isEqualTo(UNKNOWN);
        assertThat(Cover.of(KEY, List.of(unknown), CoverTest::runs).holds()).isEqualTo(NO);
        assertThat(Cover.of(KEY, List.of(unknown), CoverTest::runs).given()).isFalse();
    }

    @Test
    void of_several_the_one_that_holds_speaks_and_all_are_shown() {
        AssuranceFact ended = assurance(Given.known(Given.MAKER), "first", null, "2025-01-01", "2026-01-01");
        AssuranceFact running = assurance(Given.known(Given.MAKER), "second", null, "2026-01-01", "2027-01-01");
        for (List<AssuranceFact> order : List.of(List.of(ended, running), List.of(running, ended))) {
            Cover cover = Cover.of(KEY, order, CoverTest::runs);
            assertThat(cover.holds()).isEqualTo(YES);
            assertThat(cover.words()).containsEntry("approver", "second").containsEntry("until", "2027-01-01");
            assertThat(cover.because()).extracting(step -> String.valueOf(step.to())).contains("first", "second");
        }
    }
}
