package eu.vigie.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;

import eu.vigie.assessment.BillOrder;
import eu.vigie.assessment.BomCheck;
import eu.vigie.ledger.Account;
import eu.vigie.ledger.ApiKeys;
import eu.vigie.ledger.EntryKind;
import eu.vigie.ledger.Job;
import eu.vigie.ledger.JobRequest;
import eu.vigie.ledger.JobState;
import eu.vigie.ledger.Ledger;
import eu.vigie.regulation.Language;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.UnreadableInput;

/**
 * The page on which somebody says what the columns of a sheet are, tries it, and has it recorded; for browsers, without any script. The key
 * comes in the form that brings the sheet; from then on the sheet's random name stands for both.
 */
@Hidden
@RestController
final class ColumnsController {

    static final String ENGLISH = "/columns";
    static final String FRENCH = "/colonnes";

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final Reception reception;
    private final SheetDesk desk;
    private final JobRunner jobs;
    private final ApiKeys keys;
    private final SheetsAtHand sheets;
    private final ColumnsPage page = new ColumnsPage();

    ColumnsController(Reception reception, SheetDesk desk, JobRunner jobs, Ledger ledger, SheetsAtHand sheets) {
        this.reception = reception;
        this.desk = desk;
        this.jobs = jobs;
        this.keys = ledger.apiKeys();
        this.sheets = sheets;
    }

    @GetMapping({ENGLISH, FRENCH})
    ResponseEntity<byte[]> start(HttpServletRequest request) {
        return page.start(language(request), HttpStatus.OK, null);
    }

    @PostMapping({ENGLISH, FRENCH})
    ResponseEntity<byte[]> go(HttpServletRequest request) throws IOException {
        Language language = language(request);
        String token = request.getParameter("sheet");
        if (token == null) {
            return begin(request, language);
        }
        Optional<SheetsAtHand.AtHand> sheet = sheets.find(token);
        return sheet.isPresent()
                ? goOn(new ColumnsForm(token, sheet.get().document(), request.getParameterMap()), sheet.get().who(),
                        language)
                : page.start(language, HttpStatus.GONE, "error.gone");
    }

    private ResponseEntity<byte[]> begin(HttpServletRequest request, Language language) throws IOException {
        Optional<Account> who = account(request.getParameter("key"));
        if (who.isEmpty()) {
            return page.start(language, HttpStatus.UNAUTHORIZED, "error.key");
        }
        MultipartRequest form = new ServletWebRequest(request).getNativeRequest(MultipartRequest.class);
        MultipartFile file = form == null ? null : form.getFile(Sent.FILE);
        if (file == null || file.isEmpty()) {
            return page.start(language, HttpStatus.BAD_REQUEST, "error.file");
        }
        Document document = reception.document(Collection.BOMS, file, null);
        String token = sheets.keep(document, who.get());
        return tried(new ColumnsForm(token, document, request.getParameterMap()), language, null);
    }

    private Optional<Account> account(@Nullable String key) {
        return key == null ? Optional.empty() : keys.find(key.strip());
    }

    private ResponseEntity<byte[]> goOn(ColumnsForm form, Account who, Language language) {
        if (form.remember() && form.supplier() == null) {
            return tried(form, language, "error.remember");
        }
        return switch (form.act()) {
            case "try" -> tried(form, language, null);
            case "record" -> recorded(form, who, language);
            case "annotate" -> annotated(form, language);
            default -> tried(form, language, "error.act");
        };
    }

    private ResponseEntity<byte[]> tried(ColumnsForm form, Language language, @Nullable String alert) {
        try {
            BillOrder order = form.order();
            return desk.sent(form.document(), order, check -> page.tried(form, check, language, alert));
        } catch (UnreadableInput e) {
            return page.unreadable(form, e, plainly(form), language, alert);
        }
    }

    /** How the sheet reads when nothing is said of it; null when it cannot be read then either. */
    private @Nullable BomCheck plainly(ColumnsForm form) {
        try {
            return desk.sent(form.document(), BillOrder.PLAIN, check -> check);
        } catch (UnreadableInput e) {
            return null;
        }
    }

    private ResponseEntity<byte[]> annotated(ColumnsForm form, Language language) {
        try {
            Locale locale = Locale.of(language.tag());
            return desk.sent(form.document(), form.order(), check -> SheetDesk.annotated(check, locale));
        } catch (UnreadableInput e) {
            return tried(form, language, null);
        }
    }

    private ResponseEntity<byte[]> recorded(ColumnsForm form, Account who, Language language) {
        String order;
        try {
            order = form.order().write();
        } catch (UnreadableInput e) {
            return tried(form, language, null);
        }
        Job taken = jobs.take(new JobRequest(EntryKind.BOM, form.document(), order, who));
        Job job = jobs.await(taken.id(), LONGEST_WAIT).orElse(taken);
        return job.state() == JobState.FAILED
                ? tried(form, language, "error.failed")
                : page.recorded(form, job, language);
    }

    private static Language language(HttpServletRequest request) {
        return request.getRequestURI().equals(FRENCH) ? Language.FR : Language.EN;
    }
}
