package eu.vigie.web;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;

import eu.vigie.assessment.BomRollup;
import eu.vigie.assessment.PartPlaces;
import eu.vigie.supplychain.Document;

/** What the machines are made of. */
@RestController
@RequestMapping(Api.BASE + "/boms")
@Tag(name = "2 Bills of materials")
final class BomController extends DocumentCollection {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
    private static final String FORM = MediaType.MULTIPART_FORM_DATA_VALUE;
    private static final String CSV = "text/csv";
    private static final String TABS = "text/tab-separated-values";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CYCLONEDX_JSON = "application/vnd.cyclonedx+json";
    private static final String CYCLONEDX_XML = "application/vnd.cyclonedx+xml";
    private static final String BYTES = MediaType.APPLICATION_OCTET_STREAM_VALUE;

    private final SheetDesk desk;
    private final Clock clock;

    BomController(Reception reception, Archive archive, SheetDesk desk, Clock clock) {
        super(Collection.BOMS, reception, archive);
        this.desk = desk;
        this.clock = clock;
    }

    @Operation(summary = "Send a bill of materials", description = "CycloneDX 1.2 to 1.7 (JSON or XML), or a sheet as CSV or XLSX; the content decides which it is. What is said of its columns is recorded with it, and is part of its id.")
    @PostMapping(consumes = {JSON, CYCLONEDX_JSON, CYCLONEDX_XML, MediaType.APPLICATION_XML_VALUE,
            MediaType.TEXT_XML_VALUE, CSV, TABS, MediaType.TEXT_PLAIN_VALUE, XLSX, BYTES, FORM}, produces = JSON)
    ResponseEntity<JobView> send(@Parameter(hidden = true) @Sent(Collection.BOMS) Document document,
            @ParameterObject @ModelAttribute BillParameters how,
            @Parameter(hidden = true) Principal who) {
        return reception.acknowledge(Collection.BOMS, document, how.order().write(), who);
    }

    @Operation(summary = "Try how a bill of materials reads", description = "Nothing is recorded. Says what each column is taken for and on whose word, what became of each row (the numbers add up), what is wrong and what to do. Accept-Language chooses English or French.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReadingShape.class)))
    @PostMapping(path = "/check", consumes = {JSON, CYCLONEDX_JSON, CYCLONEDX_XML, MediaType.APPLICATION_XML_VALUE,
            MediaType.TEXT_XML_VALUE, CSV, TABS, MediaType.TEXT_PLAIN_VALUE, XLSX, BYTES, FORM}, produces = JSON)
    ResponseEntity<byte[]> check(@Parameter(hidden = true) @Sent(Collection.BOMS) Document document,
            @ParameterObject @ModelAttribute BillParameters how, @Parameter(hidden = true) Locale locale) {
        return desk.sent(document, how.order(), check -> SheetDesk.told(check, locale));
    }

    @Operation(summary = "Have a sheet back with what is wrong in it", description = "Nothing is recorded. The sheet as it came, CSV as CSV and XLSX as XLSX, all its rows, with three more columns: what became of the row, what is wrong, what to do. Corrected, it can be sent as it is. Accept-Language chooses English or French.")
    @PostMapping(path = "/annotate", consumes = {CSV, TABS, MediaType.TEXT_PLAIN_VALUE, XLSX, BYTES, FORM}, produces = {
            CSV,
            XLSX})
    ResponseEntity<byte[]> annotate(@Parameter(hidden = true) @Sent(Collection.BOMS) Document document,
            @ParameterObject @ModelAttribute BillParameters how, @Parameter(hidden = true) Locale locale) {
        return desk.sent(document, how.order(), check -> SheetDesk.annotated(check, locale));
    }

    @Operation(summary = "Tell how a recorded bill of materials reads", description = "As check, of what was recorded. Accept-Language chooses English or French.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReadingShape.class)))
    @GetMapping(path = "/{id}/reading", produces = JSON)
    ResponseEntity<byte[]> reading(
            @Parameter(description = "the bill's id", example = Examples.HASH) @PathVariable String id,
            @Parameter(hidden = true) Locale locale) {
        return desk.recorded(id, check -> SheetDesk.told(check, locale));
    }

    @Operation(summary = "Have a recorded sheet back with what is wrong in it", description = "As annotate, of what was recorded. Accept-Language chooses English or French.")
    @GetMapping(path = "/{id}/annotated", produces = {CSV, XLSX})
    ResponseEntity<byte[]> annotated(
            @Parameter(description = "the bill's id", example = Examples.HASH) @PathVariable String id,
            @Parameter(hidden = true) Locale locale) {
        return desk.recorded(id, check -> SheetDesk.annotated(check, locale));
    }

    @Operation(summary = "Tell where a part stands", description = "Every way from the top of the bill to the part, and how many pieces that makes. A part that the bill does not have is an error: an empty answer would look like one that is nowhere.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlacesShape.class)))
    @GetMapping(path = "/{id}/places", produces = JSON)
    ResponseEntity<byte[]> places(
            @Parameter(description = "the bill's id", example = Examples.HASH) @PathVariable String id,
            @Parameter(description = "the part's name, its maker's part number, or its id", example = "BMC system-on-chip") @RequestParam String part,
            @Parameter(description = "ways to name of each part, 0 to 10000; all are counted", example = "100") @RequestParam(defaultValue = "100") int most) {
        if (most < 0 || most > PartPlaces.MOST_PATHS) {
            throw Refused.parameter("most", String.valueOf(most),
                    "write a number from 0 to " + PartPlaces.MOST_PATHS);
        }
        PartPlaces found = desk.recorded(id, check -> check.places(part, most));
        if (found.parts().isEmpty()) {
            throw Refused.notFound("part", part);
        }
        return Unchanging.answer(id).contentType(MediaType.APPLICATION_JSON)
                .body(found.json().getBytes(StandardCharsets.UTF_8));
    }

    @Operation(summary = "Tell what a recorded bill comes to", description = "Parts, pieces and value by maker, by the head of the maker's group and by where each stage takes place, with bounds of how concentrated it is. What is not known is a row of its own, so that each table adds up. Groups are those of all knowledge that was sent, which is read for it. As JSON, or as CSV with a line for each row and currency.")
    @ApiResponse(responseCode = "200", content = {
            @Content(mediaType = JSON, schema = @Schema(implementation = RollupShape.class)),
            @Content(mediaType = CSV, schema = @Schema(type = "string"))})
    @GetMapping(path = "/{id}/rollup", produces = {JSON, CSV})
    ResponseEntity<byte[]> rollup(
            @Parameter(description = "the bill's id", example = Examples.HASH) @PathVariable String id,
            @Parameter(description = "the day on which groups are looked at; else today", example = "2026-11-22") @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @Parameter(hidden = true) HttpServletRequest request) {
        BomRollup rollup = desk.rollup(id, asOf == null ? LocalDate.now(clock) : asOf);
        List<MediaType> accepted = MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT));
        boolean csv = quality(accepted, MediaType.parseMediaType(CSV)) > quality(accepted, MediaType.APPLICATION_JSON);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).varyBy(HttpHeaders.ACCEPT)
                .contentType(csv ? new MediaType("text", "csv", StandardCharsets.UTF_8) : MediaType.APPLICATION_JSON)
                .body((csv ? rollup.csv() : rollup.json()).getBytes(StandardCharsets.UTF_8));
    }

    /** How much a client wants a type, from 0 to 1. */
    private static double quality(List<MediaType> accepted, MediaType type) {
        return accepted.stream().filter(each -> each.includes(type)).mapToDouble(MediaType::getQualityValue).max()
                .orElse(0);
    }
}
