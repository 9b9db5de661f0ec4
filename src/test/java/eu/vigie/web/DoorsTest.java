package eu.vigie.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import eu.vigie.web.OneService.Shared;

/** Who comes in, and from where. */
@ExtendWith(OneService.class)
class DoorsTest {

    /** All that answers without a key; it tells nothing of what is stored. */
    private static final Set<String> OPEN = Set.of("/actuator/health", "/v3/api-docs", "/v3/api-docs.yaml",
            "/v3/api-docs/swagger-config", "/swagger-ui.html", "/columns", "/colonnes");

    private final RunningService service;

    DoorsTest(Shared shared) {
        this.service = shared.service();
    }

    /** Every route that this program answers, out of Spring's own tables. */
    private Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        service.context().getBeansOfType(RequestMappingInfoHandlerMapping.class).values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> routes.addAll(of(info))));
        service.context().getBeansOfType(AbstractUrlHandlerMapping.class).values()
                .forEach(mapping -> mapping.getHandlerMap().keySet().forEach(path -> routes.add("GET " + path)));
        return routes;
    }

    private static List<String> of(RequestMappingInfo info) {
        List<String> methods = info.getMethodsCondition().getMethods().isEmpty()
                ? List.of("GET", "POST")
                : info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        return info.getPatternValues().stream().flatMap(path -> methods.stream().map(method -> method + " " + path))
                .toList();
    }

    @Test
    void every_route_but_those_named_here_wants_a_known_key() {
        Set<String> routes = routes();
        assertThat(routes).contains("POST /api/v1/boms", "GET /api/v1/assessments/{id}/findings/{finding}",
                "GET /actuator/health");
        for (String route : routes) {
            String path = route.substring(route.indexOf(' ') + 1).replaceAll("\\{[^}]*}", "x").replace("**", "x");
            String method = route.substring(0, route.indexOf(' '));
            boolean open = method.equals("GET") && (OPEN.contains(path) || path.startsWith("/swagger-ui/"));
            for (String[] headers : List.of(new String[0], new String[]{"Authorization", "Bearer vigie_wrong"})) {
                Answer answer = service.bare(method, path, headers);
                assertThat(answer.status() == 401).as(route + " answered " + answer.status()).isEqualTo(!open);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "Bearer", "Basic dmlnaWU6dmlnaWU=", "bearer nothing", "Bearer ' or 1=1 --",
            "Bearer \u00fc"})
    void a_key_that_is_none_opens_nothing(String authorization) {
        Answer answer = service.bare("GET", "/api/v1/boms", "Authorization", authorization);
        assertThat(answer.status()).isIn(400, 401);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void whoever_is_not_known_is_told_how_to_be() {
        Answer answer = service.bare("GET", "/api/v1/boms");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.json().path("detail").asString()).contains("Authorization: Bearer", "api-key");
    }

    @Test
    void no_cookie_is_ever_set() {
        for (String path : List.of("/", "/api/v1/boms", "/swagger-ui/index.html", "/nothing")) {
            assertThat(service.get(path).header("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void the_service_is_reached_from_this_machine_only() throws IOException {
        List<InetAddress> elsewhere = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress()).toList();
        for (InetAddress address : elsewhere) {
            try (Socket socket = new Socket()) {
                assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, service.port()), 2_000))
                        .as(address.toString()).isInstanceOf(ConnectException.class);
            }
        }
    }

    @Test
    void another_address_is_refused_whatever_setting_it_came_by(@TempDir Path folder) {
        assertThatThrownBy(() -> RunningService.over(folder.resolve("store"), "--server.address=0.0.0.0"))
                .hasStackTraceContaining("listens on 127.0.0.1 only");
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void a_page_that_another_name_server_sends_here_is_refused() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", service.port())) {
            socket.getOutputStream()
                    .write(("GET /api/v1/boms HTTP/1.1\r\nHost: rebound.example\r\nAuthorization: Bearer "
                            + service.key() + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400").contains("application/problem+json");
        }
    }

    @Test
    void only_their_owner_reads_the_key_and_the_ledger() throws IOException {
        assertThat(permissions(service.store())).isEqualTo("rwx------");
        assertThat(permissions(service.store().resolve("api-key"))).isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(service.store())) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("ledger.db"))).isNotEmpty()
                    .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    void the_ledger_knows_the_key_by_its_hash_alone() throws IOException {
        try (Stream<Path> files = Files.list(service.store())) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("ledger.db")))
                    .allSatisfy(file -> assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .doesNotContain(service.key()));
        }
    }

    @Test
    void health_tells_positions_and_counts_and_nothing_else() {
        Answer health = service.bare("GET", "/actuator/health");
        assertThat(health.json().path("status").asString()).isEqualTo("UP");
        assertThat(health.json().path("components").propertyNames()).containsExactlyInAnyOrder("graph", "jobs",
                "ledger");
        assertThat(health.json().at("/components/graph/details/position"))
                .isEqualTo(health.json().at("/components/graph/details/ledgerKnowledge"));
        assertThat(health.text()).doesNotContain(service.store().toString());
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
