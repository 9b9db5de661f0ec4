package eu.vigie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

/** A sheet can be tried before it is sent, has its columns corrected, and comes back with what is wrong in it. */
class SheetDeskTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String SHEET = "Référence;Puce;Qté\nR1;Société Bélier;4\n;Acme;3\nR3;Acme;x\n";
    private static final String COLUMNS = "{\"Puce\": \"MANUFACTURER\"}";

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

    private static String with(String columns) {
        return "columns=" + URLEncoder.encode(columns, StandardCharsets.UTF_8);
    }

    private Answer post(String address, String... headers) {
        return service.post("/api/v1/boms" + address, "text/csv", SHEET.getBytes(WINDOWS_1252), headers);
    }

    @Test
    void trying_a_sheet_records_nothing_and_says_what_each_column_was_taken_for() {
        String bills = service.get("/api/v1/boms").text();
        String mappings = service.get("/api/v1/mappings").text();
        JsonNode plain = post("/check?name=b.csv").json();
        JsonNode said = post("/check?name=b.csv&" + with(COLUMNS)).json();

        assertThat(plain.at("/columns/1").has("taken")).isFalse();
        assertThat(said.at("/columns/1/taken").stringValue()).isEqualTo("MANUFACTURER");
        assertThat(said.at("/columns/1/by").stringValue()).isEqualTo("said");
        assertThat(said.at("/rows").values().stream().mapToInt(JsonNode::intValue).sum()).isEqualTo(4);
        assertThat(said.at("/meanings").toString()).contains("COUNTRY_OF_DIFFUSION");
        assertThat(service.get("/api/v1/boms").text()).isEqualTo(bills);
        assertThat(service.get("/api/v1/mappings").text()).isEqualTo(mappings);
    }

    @Test
    void the_sheet_comes_back_as_it_came_with_what_is_wrong_beside_each_row() {
        Answer answer = post("/annotate?name=b.csv", "Accept-Language", "fr");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=windows-1252");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment;").contains("vigie-b.csv");
        assertThat(new String(answer.bytes(), WINDOWS_1252).lines()).hasSize(4)
                .first().isEqualTo("Référence;Puce;Qté;Vigie issue;Vigie problème;Vigie remède");
        assertThat(new String(answer.bytes(), WINDOWS_1252).lines().skip(2).findFirst().orElseThrow())
                .startsWith(";Acme;3;refusée;").contains("[row-without-part]");
    }

    @Test
    void a_recorded_sheet_comes_back_too_and_a_workbook_as_a_workbook() {
        Answer job = service.done(post("?name=b.csv&" + with(COLUMNS)));
        String bill = job.json().at("/links/result").stringValue();

        assertThat(service.get(bill + "/annotated").text()).contains("Vigie outcome", "Manufacturer (confirmed)");
        assertThat(service.get(bill + "/reading").json().at("/refused").intValue()).isEqualTo(1);
        assertThat(service.get(bill + "/content").bytes()).isEqualTo(SHEET.getBytes(WINDOWS_1252));

        byte[] workbook = eu.vigie.bom.SmallWorkbook.of("Part,Manufacturer,Qty", "R1,Acme,x");
        Answer back = service.post("/api/v1/boms/annotate", XLSX, workbook);
        assertThat(back.header("Content-Type")).isEqualTo(XLSX);
        assertThat(service.post("/api/v1/boms/check", XLSX, back.bytes()).json().at("/problems/0/code").stringValue())
                .isEqualTo("quantity-not-a-number");
        Answer sent = service.done(service.post("/api/v1/boms", XLSX, back.bytes()));
        assertThat(sent.json().at("/state").stringValue()).isEqualTo("SUCCEEDED");
    }

    @Test
    void what_was_said_is_part_of_what_is_recorded_and_of_its_name() {
        String plain = service.done(post("?name=b.csv")).json().at("/links/result").stringValue();
        String said = service.done(post("?name=b.csv&" + with(COLUMNS))).json().at("/links/result").stringValue();
        String again = service.done(post("?name=b.csv&" + with(COLUMNS))).json().at("/links/result").stringValue();

        assertThat(said).isNotEqualTo(plain).isEqualTo(again);
        assertThat(service.get(said).json().at("/summary/columns/said/Puce").stringValue()).isEqualTo("MANUFACTURER");
        assertThat(service.get(said).json().at("/sha256")).isEqualTo(service.get(plain).json().at("/sha256"));
        assertThat(service.get(plain + "/reading").json().at("/columns/1").has("taken")).isFalse();
        assertThat(service.get(said + "/reading").json().at("/columns/1/taken").stringValue())
                .isEqualTo("MANUFACTURER");
    }

    @Test
    void what_was_said_is_remembered_for_the_suppliers_next_sheet_and_told() {
        service.done(post("?supplier=Tallinn%20Boards&" + with(COLUMNS)));
        byte[] next = "Référence;Puce;Qté\nR9;Gamma;1\n".getBytes(WINDOWS_1252);

        JsonNode mapping = service.get("/api/v1/mappings").json().at("/items/0");
        assertThat(mapping.at("/name").stringValue()).isEqualTo("Tallinn Boards");
        assertThat(service.get(mapping.at("/links/content").stringValue()).text())
                .contains("\"Puce\":\"MANUFACTURER\"");

        JsonNode other = service.post("/api/v1/boms/check", "text/csv", next).json();
        assertThat(other.at("/columns/1").has("taken")).isFalse();
        JsonNode tried = service.post("/api/v1/boms/check?supplier=tallinn+boards", "text/csv", next).json();
        assertThat(tried.at("/columns/1/by").stringValue()).isEqualTo("remembered");
        assertThat(tried.at("/notes").toString()).contains("columns-remembered");

        String bill = service.done(service.post("/api/v1/boms?supplier=Tallinn+Boards", "text/csv", next)).json()
                .at("/links/result").stringValue();
        assertThat(service.get(bill).json().at("/summary/columns/remembered/Puce").stringValue())
                .isEqualTo("MANUFACTURER");

        // said otherwise later, the bill that was recorded stays as it was read
        service.done(service.post("/api/v1/mappings", "application/json", """
                {"supplier": "Tallinn Boards", "headings": ["Référence", "Puce", "Qté"], "columns": {"Puce": null}}"""
                .getBytes(StandardCharsets.UTF_8)));
        assertThat(service.get(bill + "/reading").json().at("/columns/1/taken").stringValue())
                .isEqualTo("MANUFACTURER");
        assertThat(service.get("/api/v1/mappings").json().at("/items")).hasSize(1);
    }

    @Test
    void a_part_is_found_with_its_places_and_one_that_is_nowhere_is_an_error() {
        String bill = service.done(service.post("/api/v1/boms", "text/csv",
                "Level,Part,Qty\n1,Rack,2\n2,Chip,3\n1,Chip,1\n".getBytes(StandardCharsets.UTF_8))).json()
                .at("/links/result").stringValue();

        JsonNode chip = service.get(bill + "/places?part=chip").json().at("/parts/0");
        assertThat(chip.at("/count").intValue()).isEqualTo(2);
        assertThat(chip.at("/quantity").stringValue()).isEqualTo("7");
        assertThat(chip.at("/paths").toString()).isEqualTo("[[\"Rack\",\"Chip\"],[\"Chip\"]]");
        assertThat(service.get(bill + "/places?part=Chipp").status()).isEqualTo(404);
        assertThat(service.get(bill + "/places").status()).isEqualTo(400);
        assertThat(service.get(bill + "/places?part=chip&most=-1").status()).isEqualTo(400);
    }

    @Test
    void what_a_bill_comes_to_is_told_as_json_and_as_csv() {
        String bill = service.done(service.post("/api/v1/boms", "text/csv",
                "Part,Manufacturer,Qty,Unit price,Currency\nCPU,=Acme,2,100,EUR\n".getBytes(StandardCharsets.UTF_8)))
                .json().at("/links/result").stringValue();

        Answer json = service.get(bill + "/rollup?asOf=2026-11-22");
        assertThat(json.header("Content-Type")).isEqualTo("application/json");
        assertThat(json.json().at("/asOf").stringValue()).isEqualTo("2026-11-22");
        assertThat(json.json().at("/totals/values/EUR").stringValue()).isEqualTo("200");
        assertThat(json.json().at("/by/0/rows/0/name").stringValue()).isEqualTo("=Acme");

        Answer csv = service.get(bill + "/rollup", "Accept", "text/csv, application/json;q=0.5");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text()).startsWith("by,kind,name,").contains("maker,one,'=Acme,");
        assertThat(service.get(bill + "/rollup", "Accept", "*/*").header("Content-Type"))
                .isEqualTo("application/json");
        assertThat(service.get(bill + "/rollup", "Accept", "image/png").status()).isEqualTo(406);
        assertThat(service.get(bill + "/rollup?asOf=yesterday").status()).isEqualTo(400);
        assertThat(service.get("/api/v1/boms/" + "0".repeat(64) + "/rollup").status()).isEqualTo(404);
    }

    @Test
    void what_is_made_to_hurt_is_refused_in_seconds_and_nothing_of_it_is_kept() {
        String bills = service.get("/api/v1/boms").text();
        String deep = "{\"a\":".repeat(100_000);
        Answer bomb = service.post("/api/v1/boms/check", XLSX, eu.vigie.bom.SmallWorkbook.bomb());
        Answer nested = service.post("/api/v1/mappings", "application/json", deep.getBytes(StandardCharsets.UTF_8));

        assertThat(bomb.status()).as(bomb.text()).isEqualTo(422);
        assertThat(service.post("/api/v1/boms/annotate", XLSX, eu.vigie.bom.SmallWorkbook.bomb()).status())
                .isEqualTo(422);
        assertThat(service.done(nested).json().at("/state").stringValue()).isEqualTo("FAILED");
        assertThat(post("/check?" + with("{\"a\":".repeat(500))).status()).isEqualTo(422);
        assertThat(post("/check?" + with("{\"Puce\": null, \"Puce\": \"SUPPLIER\"}")).status()).isEqualTo(422);
        assertThat(service.get("/api/v1/boms").text()).isEqualTo(bills);
    }

    @Test
    void a_name_is_data_and_a_formula_comes_back_as_text() {
        Answer answer = service.post("/api/v1/boms/annotate?name=..%2F..%2Fx%22%0D%0AX-Evil%3A%201", "text/csv",
                "Part,Qty,=cmd|' /C calc'!A0\n=HYPERLINK(1),1,@x\n".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("X-Evil")).isEmpty();
        assertThat(answer.text()).contains("'=cmd|", "'=HYPERLINK(1)", "'@x").doesNotContain(",=", "\n=");
    }

    @Test
    void a_form_says_the_same() {
        String boundary = "----here";
        String form = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"columns\"\r\n\r\n" + COLUMNS
                + "\r\n--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"b.csv\"\r\n\r\n"
                + "Part,Puce,Qty\nR1,Acme,1\n\r\n--" + boundary + "--\r\n";
        Answer answer = service.post("/api/v1/boms/check", "multipart/form-data; boundary=" + boundary,
                form.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.json().at("/columns/1/by").stringValue()).as(answer.text()).isEqualTo("said");
    }

    @Test
    void what_cannot_be_used_is_refused_at_once() {
        assertThat(post("?" + with("{\"Puce\": \"MAKER\"}")).status()).isEqualTo(422);
        assertThat(post("/check?" + with("{\"Puce\"")).status()).isEqualTo(422);
        assertThat(post("/check?" + with("{\"Nowhere\": null}")).text()).contains("no column of the sheet");
        assertThat(post("/check?colums=x").status()).isEqualTo(400);
        assertThat(post("/check?supplier=%20").status()).isEqualTo(422);
        Answer noSheet = service.post("/api/v1/boms/annotate", "application/octet-stream",
                "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(noSheet.status()).isEqualTo(422);
        assertThat(noSheet.text()).contains("this is no sheet");
        assertThat(service.get("/api/v1/boms/nothing/annotated", "Accept", "text/csv").status()).isEqualTo(404);
        assertThat(service.bare("POST", "/api/v1/boms/check").status()).isEqualTo(401);
    }
}
