package eu.vigie.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import eu.vigie.assessment.BillOrder;
import eu.vigie.assessment.BomCheck;
import eu.vigie.assessment.BomRollup;
import eu.vigie.assessment.RecordedBills;
import eu.vigie.ledger.Ledger;
import eu.vigie.regulation.Language;
import eu.vigie.supplychain.Document;

/** Reads bills of materials for whoever asks, and records nothing. */
@Component
final class SheetDesk {

    private final RecordedBills bills;
    private final FewAtOnce few;

    SheetDesk(Ledger ledger, FewAtOnce few) {
        this.few = few;
        this.bills = new RecordedBills(ledger);
    }

    /** How a bill that was sent reads, with what is remembered of its supplier's. */
    <T> T sent(Document document, BillOrder order, Function<BomCheck, T> answer) {
        return read(() -> bills.check(document, order), answer);
    }

    /** How a recorded bill reads. */
    <T> T recorded(String id, Function<BomCheck, T> answer) {
        return read(() -> bills.check(id).orElseThrow(() -> Refused.notFound("document", id)), answer);
    }

    /** What a recorded bill comes to. */
    BomRollup rollup(String id, LocalDate asOf) {
        return few.read(() -> bills.rollup(id, asOf).orElseThrow(() -> Refused.notFound("document", id)));
    }

    private <T> T read(Supplier<BomCheck> bill, Function<BomCheck, T> answer) {
        return few.read(() -> answer.apply(bill.get()));
    }

    /** What became of rows and columns. */
    static ResponseEntity<byte[]> told(BomCheck check, Locale locale) {
        return answer(Api.language(locale)).contentType(MediaType.APPLICATION_JSON)
                .body(check.json(Api.language(locale)).getBytes(StandardCharsets.UTF_8));
    }

    /** The sheet with what is wrong beside each row, as a file to keep. */
    static ResponseEntity<byte[]> annotated(BomCheck check, Locale locale) {
        byte[] bytes = check.returned(Api.language(locale)).orElseThrow(() -> new Refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "this is no sheet; only CSV and XLSX are given back with what is wrong"));
        ContentDisposition name = ContentDisposition.attachment()
                .filename("vigie-" + check.document(), StandardCharsets.UTF_8).build();
        return answer(Api.language(locale)).header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.parseMediaType(check.returnedType())).body(bytes);
    }

    private static ResponseEntity.BodyBuilder answer(Language language) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag()).varyBy(HttpHeaders.ACCEPT_LANGUAGE);
    }
}
