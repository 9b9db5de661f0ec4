package eu.vigie.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import eu.vigie.assessment.AssessmentJson;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;
import eu.vigie.specification.RuleAccount;

/** The catalogue's account of its rules, as {@code vigie rules} gives it. */
@RestController
@RequestMapping(RuleController.PATH)
@Tag(name = "6 Rules")
final class RuleController {

    static final String PATH = Api.BASE + "/rules";

    private static final String DAY = "the day of which force and values are told; today when it is left out";

    private final Clock clock;

    RuleController(Clock clock) {
        this.clock = clock;
    }

    @Operation(summary = "All rules", description = "What each asks, its law and force on the day, its parameters over time, the answers that it can give, who asks it, its files. Accept-Language chooses English or French.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "object")))
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> rules(
            @Parameter(description = DAY, example = "2026-11-22") @RequestParam(required = false) @Nullable String asOf,
            @Parameter(hidden = true) Locale locale) {
        LocalDate day = day(asOf);
        return told(Map.of("items", Arrays.stream(RuleId.values()).map(rule -> account(rule, day, locale)).toList()),
                locale);
    }

    @Operation(summary = "One rule", description = "As in the list. Accept-Language chooses English or French.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "object")))
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> rule(@Parameter(description = "the rule's id", example = "HRS-002") @PathVariable String id,
            @Parameter(description = DAY, example = "2026-11-22") @RequestParam(required = false) @Nullable String asOf,
            @Parameter(hidden = true) Locale locale) {
        RuleId rule = RuleId.of(id).orElseThrow(() -> Refused.notFound("rule", id));
        return told(account(rule, day(asOf), locale), locale);
    }

    private static RuleAccount account(RuleId rule, LocalDate day, Locale locale) {
        return RuleAccount.of(RuleCatalogue.fromClassPath(), rule, day, Api.language(locale));
    }

    private LocalDate day(@Nullable String asOf) {
        try {
            return asOf == null ? LocalDate.now(clock) : LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw Refused.parameter("asOf", String.valueOf(asOf), "write a day, as 2026-11-22");
        }
    }

    private static ResponseEntity<byte[]> told(Object account, Locale locale) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, Api.language(locale).tag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(AssessmentJson.text(account).getBytes(StandardCharsets.UTF_8));
    }
}
