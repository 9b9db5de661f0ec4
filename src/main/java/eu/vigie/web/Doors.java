package eu.vigie.web;

import static org.springframework.security.config.Customizer.withDefaults;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import eu.vigie.ledger.Ledger;

/**
 * Who comes in: everything needs a key, but what tells nothing of the store (the home pages, the description of the
 * interface, health). No sessions and no cookies, so no form on another site can act in somebody's name.
 */
@Configuration
class Doors {

    /** Swagger's page sets styles inline; nothing else is let out of the page's own origin. */
    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'";
    private static final String[] OPEN = {"/", "/index.html", "/fr.html", "/vigie.css", "/favicon.ico",
            "/actuator/health", "/v3/api-docs", "/v3/api-docs.yaml", "/v3/api-docs/swagger-config",
            "/swagger-ui.html", "/swagger-ui/**"};
    /** These ask for the key themselves, in a field of their form: a browser has no header for it. */
    private static final String[] FORMS = {ColumnsController.ENGLISH, ColumnsController.FRENCH};
    private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    private final JsonMapper json;

    Doors(JsonMapper json) {
        this.json = json;
    }

    @Bean
    SecurityFilterChain filters(HttpSecurity http, Ledger ledger) {
        http.csrf(AbstractHttpConfigurer::disable).logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new ApiKeyFilter(ledger.apiKeys()), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
                        .requestMatchers(HttpMethod.GET, OPEN).permitAll().requestMatchers(HttpMethod.HEAD, OPEN)
                        .permitAll().requestMatchers(FORMS).permitAll().anyRequest().authenticated())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint((request, response, e) -> unknown(response))
                                .accessDeniedHandler((request, response, e) -> unknown(response)))
                .headers(Doors::headers);
        return http.build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentTypeOptions(withDefaults()).frameOptions(frame -> frame.deny())
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(policy -> policy.policy(
                        org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(
                        org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    /** Answers to this machine's names only, whatever another site's name server says. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(HOSTS::contains);
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejected() {
        return (request, response, e) -> write(response, HttpStatus.BAD_REQUEST,
                "the request's address, host or headers are not in a form that is taken here");
    }

    private void unknown(HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"vigie\"");
        write(response, HttpStatus.UNAUTHORIZED,
                "send the header 'Authorization: Bearer <API key>'; the first key is in the store's file api-key");
    }

    private void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(Problems.problem(status, detail, List.of())));
    }
}
