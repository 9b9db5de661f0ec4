package eu.vigie.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import eu.vigie.ledger.Account;
import eu.vigie.supplychain.Document;

/**
 * Sheets that somebody is correcting on a page, in memory only, for an hour, few at a time: the oldest gives way. Each goes by a random name
 * that its page alone knows; whoever has it may go on with that sheet and do nothing else. No browser sends it by itself, as
 * it would a cookie.
 */
@Component
final class SheetsAtHand {

    static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST = 16;
    private static final long MOST_BYTES = 48L << 20;
    private static final int NAME_BYTES = 32;

    private final Map<String, AtHand> sheets = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    SheetsAtHand(Clock clock) {
        this.clock = clock;
    }

    /**
     * A sheet being corrected.
     *
     * @param who sent it
     * @param until when it may be gone on with
     */
    record AtHand(Document document, Account who, Instant until) {}

    /** @return the name by which it can be found */
    synchronized String keep(Document document, Account who) {
        byte[] name = new byte[NAME_BYTES];
        random.nextBytes(name);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(name);
        sheets.put(text, new AtHand(document, who, clock.instant().plus(LONGEST)));
        Iterator<AtHand> oldest = sheets.values().iterator();
        while (sheets.size() > MOST || sheets.size() > 1 && bytes() > MOST_BYTES) {
            oldest.next();
            oldest.remove();
        }
        return text;
    }

    private long bytes() {
        return sheets.values().stream().mapToLong(sheet -> sheet.document().size()).sum();
    }

    /** Empty when there is none of this name, or its hour is over. */
    synchronized Optional<AtHand> find(String name) {
        sheets.values().removeIf(sheet -> clock.instant().isAfter(sheet.until()));
        return Optional.ofNullable(sheets.get(name));
    }
}
