package eu.vigie.web;

import java.net.InetAddress;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The only addresses that the service listens on: elsewhere keys would travel in the clear. */
final class Loopback {

    private static final List<String> NAMES = List.of("127.0.0.1", "::1", "localhost");

    private Loopback() {}

    static boolean isMeantBy(String address) {
        return NAMES.contains(address);
    }

    /** @throws IllegalStateException for another address, whatever setting it came by */
    static void check(@Nullable InetAddress address) {
        if (address == null || !address.isLoopbackAddress()) {
            throw new IllegalStateException(refusal(address == null ? "every address" : address.getHostAddress()));
        }
    }

    static String refusal(String address) {
        return "the service has no TLS and listens on 127.0.0.1 only, not on " + address;
    }
}
