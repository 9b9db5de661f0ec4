package eu.vigie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import eu.vigie.web.OneService.Shared;

/** The pages that greet a visitor. */
@ExtendWith(OneService.class)
class PagesTest {

    private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    private final RunningService service;

    PagesTest(Shared shared) {
        this.service = shared.service();
    }

    @ParameterizedTest
    @CsvSource({"/, en, This is a Vigie service", "/fr.html, fr, Ceci est un service Vigie"})
    void the_page_greets_in_two_languages(String path, String language, String greeting) {
        Answer page = service.bare("GET", path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text()).contains("<html lang=\"" + language + "\">", greeting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/fr.html", "/swagger-ui/index.html"})
    void whatever_a_page_refers_to_is_here_and_open(String path) {
        Matcher references = REFERENCE.matcher(service.bare("GET", path).text());
        while (references.find()) {
            String reference = references.group(1);
            assertThat(reference).doesNotStartWith("http").doesNotStartWith("//");
            String address = reference.startsWith("/")
                    ? reference
                    : "/swagger-ui/" + reference.replaceFirst("^\\./", "");
            assertThat(service.bare("GET", address).status()).as(address).isEqualTo(200);
        }
    }

    @Test
    void a_page_lets_nothing_out_of_its_own_origin() {
        assertThat(service.bare("GET", "/").header("Content-Security-Policy")).contains("default-src 'none'",
                "connect-src 'self'", "frame-ancestors 'none'");
    }

    @Test
    void a_watch_that_only_asks_for_headers_is_answered() {
        assertThat(service.bare("HEAD", "/actuator/health").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/fr.html"})
    void every_address_that_the_page_shows_is_one_of_the_interface(String path) {
        String described = service.bare("GET", "/v3/api-docs").text();
        Matcher shown = Pattern.compile("\\$API/([a-z]+)").matcher(service.bare("GET", path).text());
        assertThat(shown.find()).isTrue();
        do {
            assertThat(described).contains("\"/api/v1/" + shown.group(1));
        } while (shown.find());
    }
}
