package eu.vigie.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Takes bodies in, within bounds: of size, of time, and of how many large ones at once. */
@Component
final class UploadBody {

    private static final int SMALL = 1 << 20;

    private final int mostBytes;
    private final Duration longest;
    private final Semaphore large;

    UploadBody(ServiceSettings settings) {
        this.mostBytes = settings.uploads().bound();
        this.longest = settings.uploads().longest();
        this.large = new Semaphore(settings.uploads().atOnce());
    }

    /**
     * The whole of a body.
     *
     * @param declared its length as the client says; -1 when it does not
     */
    byte[] read(InputStream body, long declared) throws IOException {
        if (declared > mostBytes) {
            throw tooLarge();
        }
        if (declared >= 0 && declared <= SMALL) {
            return nonEmpty(read(body, (int) declared, (int) declared));
        }
        if (!acquire()) {
            throw new Refused(HttpStatus.SERVICE_UNAVAILABLE,
                    "other large documents are being received; send it again in a minute");
        }
        try {
            return nonEmpty(read(body, declared < 0 ? SMALL : (int) declared, mostBytes));
        } finally {
            large.release();
        }
    }

    private byte[] read(InputStream body, int expected, int most) throws IOException {
        long deadline = System.nanoTime() + longest.toNanos();
        byte[] bytes = new byte[expected];
        int length = 0;
        while (true) {
            if (length == bytes.length) {
                int next = body.read();
                if (next < 0) {
                    return bytes;
                }
                if (length >= most) {
                    throw tooLarge();
                }
                bytes = Arrays.copyOf(bytes, (int) Math.min(most, Math.max(SMALL, bytes.length * 2L)));
                bytes[length++] = (byte) next;
            }
            int count = body.read(bytes, length, bytes.length - length);
            if (count < 0) {
                return Arrays.copyOf(bytes, length);
            }
            length += count;
            if (System.nanoTime() > deadline) {
                throw new Refused(HttpStatus.REQUEST_TIMEOUT,
                        "the document took longer than " + longest.toMinutes() + " minutes to arrive");
            }
        }
    }

    private boolean acquire() {
        try {
            return large.tryAcquire(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static byte[] nonEmpty(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refused(HttpStatus.BAD_REQUEST,
                    "the request has no body; send the document itself as the body");
        }
        return bytes;
    }

    private Refused tooLarge() {
        return new Refused(HttpStatus.CONTENT_TOO_LARGE,
                "the document is larger than the " + mostBytes + " bytes that are taken here");
    }
}
