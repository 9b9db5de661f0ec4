package eu.vigie.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import eu.vigie.Aurora;
import eu.vigie.web.OneService.Shared;

/** The description of the interface says what is there, and what it says is true. */
@ExtendWith(OneService.class)
class DescriptionTest {

    private final Shared shared;
    private final RunningService service;
    private final JsonNode api;

    DescriptionTest(Shared shared) {
        this.shared = shared;
        this.service = shared.service();
        this.api = service.bare("GET", "/v3/api-docs").json();
    }

    /** An operation with its address. */
    record Described(String name, JsonNode operation) {}

    private List<Described> operations() {
        List<Described> all = new ArrayList<>();
        api.path("paths").properties().forEach(path -> path.getValue().properties().forEach(method -> all
                .add(new Described(method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(),
                        method.getValue()))));
        return all;
    }

    @Test
    void it_is_openapi_3_1() {
        assertThat(api.path("openapi").asString()).startsWith("3.1.");
        assertThat(api.at("/servers/0/url").asString()).isEqualTo("/");
    }

    @Test
    void every_route_of_the_interface_is_described_and_no_other() {
        Set<String> routes = new TreeSet<>();
        service.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods().keySet()
                .forEach(info -> info.getPatternValues().stream().filter(path -> path.startsWith(Api.BASE))
                        .forEach(path -> info.getMethodsCondition().getMethods()
                                .forEach(method -> routes.add(method + " " + path))));
        assertThat(operations()).extracting(Described::name).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void every_operation_has_a_title_a_description_a_name_of_its_own_and_its_errors() {
        assertThat(operations()).extracting(each -> each.operation().path("operationId").asString()).doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(operations()).allSatisfy(each -> {
            assertThat(each.operation().path("summary").asString()).as(each.name()).isNotEmpty();
            assertThat(each.operation().path("description").asString()).as(each.name()).isNotEmpty();
            assertThat(each.operation().path("parameters")).as(each.name()).allSatisfy(parameter -> {
                assertThat(parameter.path("description").asString()).isNotEmpty();
                assertThat(parameter.has("example")).as(each.name() + " " + parameter.path("name")).isTrue();
            });
            assertThat(each.operation().path("responses").propertyNames()).contains("400", "401", "500");
        });
    }

    @Test
    void a_document_may_come_as_a_body_or_in_a_form_and_is_described_with_its_parameters() {
        JsonNode sent = api.at("/paths/~1api~1v1~1boms/post");
        assertThat(sent.path("parameters").findValuesAsString("name")).contains("name", "columns", "supplier");
        assertThat(sent.at("/requestBody/content").propertyNames()).contains("text/csv", "multipart/form-data");
        assertThat(api.at("/paths/~1api~1v1~1consortia/post/parameters").findValuesAsString("name")).contains("name");
    }

    @Test
    void every_schema_is_named_and_has_a_title() {
        assertThat(api.at("/components/schemas").properties())
                .allSatisfy(
                        each -> assertThat(each.getValue().path("title").asString()).as(each.getKey()).isNotEmpty());
        assertThat(bodies()).allSatisfy(body -> {
            JsonNode schema = body.at("/content/schema");
            assertThat(schema.has("$ref") || !schema.has("properties")).as(body.toString()).isTrue();
        });
    }

    private List<JsonNode> bodies() {
        List<JsonNode> bodies = new ArrayList<>();
        operations().forEach(each -> Stream.concat(Stream.of(each.operation().path("requestBody")),
                each.operation().path("responses").values().stream()).forEach(
                        body -> body.path("content").properties()
                                .forEach(type -> bodies
                                        .add(JsonMapper.shared().createObjectNode().put("name", each.name())
                                                .put("type", type.getKey()).set("content", type.getValue())))));
        return bodies;
    }

    @TestFactory
    Stream<DynamicTest> every_body_has_an_example_that_fits_its_schema() {
        return bodies().stream().filter(body -> !List.of("application/octet-stream",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "multipart/form-data")
                .contains(body.path("type").asString()))
                .map(body -> DynamicTest.dynamicTest(body.path("name").asString() + " " + body.path("type").asString(),
                        () -> {
                            assertThat(body.path("content").has("example")).isTrue();
                            String ref = body.at("/content/schema/$ref").asString("");
                            if (!ref.isEmpty()) {
                                assertFits(ref.substring(ref.lastIndexOf('/') + 1), body.at("/content/example"));
                            }
                        }));
    }

    @Test
    void what_an_example_sends_is_taken() {
        // the knowledge of the shared service stays that of the samples: those examples are tried by reading them
        for (Described each : operations()) {
            each.operation().at("/requestBody/content").properties().forEach(type -> {
                if (!type.getValue().has("example") || each.name().endsWith("/assessments")) {
                    return;
                }
                JsonNode example = type.getValue().path("example");
                byte[] bytes = (example.isString() ? example.asString() : example.toString())
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
                if (each.name().endsWith("/knowledge")) {
                    assertThat(eu.vigie.evidence.KnowledgeReader
                            .read(eu.vigie.supplychain.Document.of(type.getKey(), bytes)).problems()).isEmpty();
                    return;
                }
                Answer answer = service.post(each.name().substring("POST ".length()), type.getKey(), bytes);
                if (each.operation().path("responses").has("200")) {
                    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
                } else {
                    Answer job = service.done(answer);
                    assertThat(job.json().path("state").asString()).as(job.text()).isEqualTo("SUCCEEDED");
                    assertThat(job.json().path("problems")).isEmpty();
                }
            });
        }
    }

    @Test
    void what_is_answered_fits_what_is_described() {
        String assessment = shared.assessment("ai-gigafactory-strict");
        assertFits("Assessment", service.get(assessment).json());
        JsonNode findings = service.get(assessment + "/findings?limit=1000").json();
        assertFits("FindingPage", findings);
        assertFits("Finding", service.get(assessment + "/findings/" + findings.at("/items/0/id").asString()).json());
        assertFits("RecordedPage", service.get("/api/v1/assessments").json());
        assertFits("RecordedPage", service.get("/api/v1/boms").json());
        assertFits("PartPlaces", service.get("/api/v1/boms/" + SentSamples.hash(Aurora.BOMS.get(0))
                + "/places?part=BMC%20system-on-chip").json());
        assertFits("BomRollup", service.get("/api/v1/boms/" + SentSamples.hash(Aurora.BOMS.get(0)) + "/rollup").json());
        assertFits("BomReading",
                service.get("/api/v1/boms/" + SentSamples.hash(Aurora.BOMS.get(1)) + "/reading").json());
        assertFits("Recorded", service.get("/api/v1/boms/" + SentSamples.hash(Aurora.BOMS.get(0))).json());
        shared.jobs().forEach(job -> assertFits("Job", job.json()));
        assertFits("Error", service.get("/api/v1/boms/x").json());
        assertFits("Error", service.get("/api/v1/boms?limit=0").json());
        assertFits("Error", service.bare("GET", "/api/v1/boms").json());
    }

    @Test
    void the_check_of_a_schema_can_fail() {
        ObjectNode job = (ObjectNode) shared.jobs().getFirst().json();
        assertThat(faults("Job", job)).isEmpty();
        assertThat(faults("Job", job.deepCopy().put("colour", "red"))).isNotEmpty();
        assertThat(faults("Job", job.deepCopy().put("state", "LOST"))).isNotEmpty();
        assertThat(faults("Job", (ObjectNode) job.deepCopy().remove(List.of("counts")))).isNotEmpty();
    }

    private void assertFits(String name, JsonNode value) {
        assertThat(faults(name, value)).as(name).isEmpty();
    }

    /** Members that the schema does not have are faults here: all that is answered is to be described. */
    private List<String> faults(String name, JsonNode value) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$ref", "#/components/schemas/" + name);
        root.set("components", api.path("components").deepCopy());
        root.at("/components/schemas").forEach(schema -> {
            if (schema.has("properties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        });
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root.toString(), InputFormat.JSON);
        return schema.validate(value.toString(), InputFormat.JSON).stream().map(Object::toString).toList();
    }
}
