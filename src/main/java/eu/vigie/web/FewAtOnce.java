package eu.vigie.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Lets few requests read documents at a time, for each needs a multiple of its document's size. */
@Component
final class FewAtOnce {

    private static final int AT_ONCE = 2;
    private static final int SECONDS = 30;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /** @throws Refused when others read for too long */
    <T> T read(Supplier<T> reading) {
        if (!taken()) {
            throw new Refused(HttpStatus.SERVICE_UNAVAILABLE, "others are being read; ask again in a minute");
        }
        try {
            return reading.get();
        } finally {
            places.release();
        }
    }

    private boolean taken() {
        try {
            return places.tryAcquire(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
