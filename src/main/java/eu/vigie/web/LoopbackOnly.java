package eu.vigie.web;

import java.net.InetAddress;
import java.util.List;

import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** Keeps the service off the network: keys would travel in the clear. */
@Component
final class LoopbackOnly {

    private static final List<String> LOOPBACK = List.of("127.0.0.1", "::1", "localhost");

    LoopbackOnly(ServerProperties server) {
        InetAddress address = server.getAddress();
        if (address == null || !address.isLoopbackAddress()) {
            throw new IllegalStateException(refusal(address == null ? "every address" : address.getHostAddress()));
        }
    }

    static boolean isLoopback(String address) {
        return LOOPBACK.contains(address);
    }

    static String refusal(String address) {
        return "the service has no TLS and listens on 127.0.0.1 only, not on " + address;
    }
}
