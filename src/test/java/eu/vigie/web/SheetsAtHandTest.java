package eu.vigie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import eu.vigie.ledger.Account;
import eu.vigie.supplychain.Document;

/** Sheets are held for a while, and only so many. */
class SheetsAtHandTest {

    private static final Account WHO = new Account("somebody");

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final SheetsAtHand sheets = new SheetsAtHand(((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    private String keep(int size) {
        return sheets.keep(Document.of("b.csv", new byte[size]), WHO);
    }

    @Test
    void a_sheet_is_found_for_an_hour() {
        String name = keep(1);
        now = now.plus(SheetsAtHand.LONGEST);
        assertThat(sheets.find(name)).isPresent();
        now = now.plusMillis(1);
        assertThat(sheets.find(name)).isEmpty();
    }

    @Test
    void the_oldest_gives_way_when_there_are_many_or_they_are_large() {
        String first = keep(1);
        for (int i = 0; i < 15; i++) {
            keep(1);
        }
        assertThat(sheets.find(first)).isPresent();
        String last = keep(1);
        assertThat(sheets.find(first)).isEmpty();
        keep(30 << 20);
        String large = keep(30 << 20);
        assertThat(sheets.find(last)).isEmpty();
        assertThat(sheets.find(large)).isPresent();
    }

    @Test
    void no_two_names_are_alike() {
        assertThat(keep(1)).isNotEqualTo(keep(1)).hasSizeGreaterThan(40);
    }
}
