package eu.vigie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import eu.vigie.assessment.BillOrder;
import eu.vigie.regulation.Language;

/** Somebody with a browser and no script says what the columns of a sheet are, tries it, and has it recorded. */
class ColumnsPageTest {

    private static final String SHEET = "Part;Chip maker;Nb;Stock\nR1;Acme;4;9\nR2;Bélier <b>;3;9\n;Gamma;1;9\n";

    @TempDir
    private static Path folder;
    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.over(folder.resolve("store"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Answer send(String path, String key, String sheet) {
        String boundary = "----here";
        String form = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\n" + key + "\r\n--"
                + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"b.csv\"\r\n\r\n" + sheet
                + "\r\n--" + boundary + "--\r\n";
        return service.bare(path, "multipart/form-data; boundary=" + boundary, form);
    }

    private static String token(Answer page) {
        Matcher token = Pattern.compile("name=\"sheet\" value=\"([^\"]+)\"").matcher(page.text());
        assertThat(token.find()).as(page.text()).isTrue();
        return token.group(1);
    }

    private static Answer go(String path, String token, String act, Map<String, String> more) {
        Map<String, String> fields = new TreeMap<>(more);
        fields.put("sheet", token);
        fields.put("act", act);
        return service.bare(path, "application/x-www-form-urlencoded",
                fields.entrySet().stream().map(field -> coded(field.getKey()) + "=" + coded(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void a_sheet_whose_headings_do_not_suffice_is_shown_and_read_once_somebody_says_what_they_are() {
        Answer shown = send("/columns", service.key(), SHEET);
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.text()).contains("Chip maker", "Nb", "<span class=\"sample\">Bélier &lt;b&gt;</span>",
                "no row of headings with a part and a quantity");

        Answer tried = go("/columns", token(shown), "try",
                Map.of("column:Nb", "QUANTITY", "column:Chip maker", "MANUFACTURER"));
        assertThat(tried.status()).as(tried.text()).isEqualTo(200);
        assertThat(tried.text()).contains("heading 1 · read 2 · refused 1 · in all 4", "as you said",
                "<option value=\"QUANTITY\" selected>quantity</option>", "the row names no part");
        assertThat(service.get("/api/v1/boms").json().at("/items")).isEmpty();
    }

    @Test
    void what_is_recorded_reads_as_it_was_tried_and_is_remembered_only_when_asked() {
        String sheet = SHEET.replace("Nb", "Qty");
        Map<String, String> said = Map.of("column:Chip maker", "MANUFACTURER", "supplier", "Tallinn Boards");
        Answer once = go("/columns", token(send("/columns", service.key(), sheet)), "record", said);
        assertThat(once.text()).as(once.text()).contains("The sheet is in the ledger, read as shown.");
        assertThat(service.get("/api/v1/mappings").json().at("/items")).isEmpty();

        Map<String, String> kept = new TreeMap<>(said);
        kept.put("remember", "yes");
        Answer recorded = go("/columns", token(send("/columns", service.key(), sheet)), "record", kept);
        assertThat(recorded.text()).contains("counts for the next sheet of Tallinn Boards");
        String id = service.get("/api/v1/boms").json().at("/items/0/id").stringValue();
        assertThat(recorded.text()).contains(id);
        assertThat(service.get("/api/v1/boms/" + id + "/reading").json().at("/columns/1/taken").stringValue())
                .isEqualTo("MANUFACTURER");
        assertThat(service.get("/api/v1/mappings").json().at("/items/0/name").stringValue())
                .isEqualTo("Tallinn Boards");

        Answer next = go("/columns", token(send("/columns", service.key(), sheet)), "try",
                Map.of("supplier", "Tallinn Boards"));
        assertThat(next.text()).contains("as was said of an earlier sheet of this supplier");
    }

    @Test
    void the_sheet_comes_back_with_remarks_in_the_language_of_the_page() {
        String token = token(send("/colonnes", service.key(), SHEET.replace("Nb", "Qté")));
        Answer back = go("/colonnes", token, "annotate", Map.of("column:Chip maker", "MANUFACTURER"));
        assertThat(back.header("Content-Disposition")).contains("vigie-b.csv");
        assertThat(back.text()).contains("Vigie problème", "refusée");
    }

    @ParameterizedTest
    @CsvSource({"/columns, en, What the columns of a sheet are", "/colonnes, fr, Ce que sont les colonnes"})
    void the_page_speaks_two_languages_and_every_field_has_a_label(String path, String language, String title) {
        Answer start = service.bare("GET", path);
        assertThat(start.status()).isEqualTo(200);
        Answer shown = send(path, service.key(), SHEET.replace("Nb", "Qty"));
        for (Answer page : List.of(start, shown)) {
            assertThat(page.text()).contains("<html lang=\"" + language + "\">", "<title>" + title, "<h1>" + title)
                    .doesNotContain("<script");
            Matcher fields = Pattern.compile("<(input|select)([^>]*)>").matcher(page.text());
            while (fields.find()) {
                String attributes = fields.group(2);
                Matcher id = Pattern.compile("id=\"([^\"]+)\"").matcher(attributes);
                boolean labelled = attributes.contains("aria-labelledby=") || attributes.contains("type=\"hidden\"")
                        || id.find() && page.text().contains("<label for=\"" + id.group(1) + "\">");
                assertThat(labelled).as(fields.group()).isTrue();
            }
            Matcher named = Pattern.compile("aria-(?:labelledby|describedby)=\"([^\"]+)\"").matcher(page.text());
            while (named.find()) {
                assertThat(named.group(1).split(" "))
                        .allSatisfy(id -> assertThat(page.text()).contains("id=\"" + id + "\""));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vigie_wrong"})
    void without_the_key_nothing_is_read(String key) {
        Answer answer = send("/columns", key, SHEET);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text()).contains("role=\"alert\"", "This API key is not known here").doesNotContain("Chip");
    }

    @Test
    void the_key_never_stands_in_a_page_and_a_sheets_name_opens_that_sheet_alone() {
        Answer shown = send("/columns", service.key(), SHEET);
        assertThat(shown.text()).doesNotContain(service.key());
        assertThat(shown.header("Cache-Control")).contains("no-store");
        assertThat(go("/columns", "x" + token(shown), "try", Map.of()).status()).isEqualTo(410);
        assertThat(service.bare("GET", "/api/v1/boms", "Authorization", "Bearer " + token(shown)).status())
                .isEqualTo(401);
    }

    @Test
    void what_cannot_be_is_told_and_what_was_chosen_still_stands() {
        String token = token(send("/columns", service.key(), SHEET.replace("Nb", "Qty")));
        Answer twice = go("/columns", token, "record",
                Map.of("column:Chip maker", "QUANTITY", "column:Stock", "QUANTITY"));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.text()).contains("two columns are said to be this one",
                "<option value=\"QUANTITY\" selected>");
        Answer nobody = go("/columns", token, "record", Map.of("remember", "yes"));
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.text()).contains("To remember what you say, name the supplier.");
        assertThat(go("/columns", token, "try", Map.of("column:%zz", "QUANTITY")).status()).isEqualTo(422);
        assertThat(go("/columns", token, "burn", Map.of()).status()).isEqualTo(422);
    }

    @Test
    void a_heading_with_a_line_break_can_be_said_as_well() {
        String sheet = "Part;\"Chip\nmaker\";Qty\nR1;Acme;4\n";
        Answer shown = send("/columns", service.key(), sheet);
        assertThat(shown.text()).contains("name=\"column:Chip%0Amaker\"");
        Answer tried = go("/columns", token(shown), "try", Map.of("column:Chip%0Amaker", "MANUFACTURER"));
        assertThat(tried.text()).contains("as you said");
    }

    @Test
    void every_word_is_there_in_both_languages() {
        Page page = new Page("columns");
        assertThat(page.words(Language.FR).keySet()).isEqualTo(page.words(Language.EN).keySet());
        assertThat(BillOrder.meanings()).allSatisfy(name -> assertThat(page.words(Language.EN))
                .containsKey("column." + name));
    }
}
