package eu.vigie.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import tools.jackson.databind.JsonNode;

/** Completes the description of one operation: its name, its answers, what they look like. */
final class OperationDescription {

    /** Where the schema of an upload by form stands. */
    static final String FORM = "#/components/schemas/UploadForm";
    /** The same of a bill of materials. */
    static final String BOM_FORM = "#/components/schemas/BomForm";

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Examples examples;

    OperationDescription(Examples examples) {
        this.examples = examples;
    }

    void complete(HttpMethod method, String path, Operation operation) {
        String key = method + " " + path.substring(Api.BASE.length());
        boolean sends = method == HttpMethod.POST;
        boolean tries = isTrial(path);
        boolean inLanguages = tries || path.startsWith(Collection.ASSESSMENTS.path("{id}"))
                || path.startsWith(RuleController.PATH);
        operation.setOperationId(examples.id(key));
        if (sends) {
            operation.setRequestBody(body(operation.getRequestBody(), examples.request(key), path));
        }
        if (inLanguages) {
            operation.addParametersItem(new HeaderParameter().name("Accept-Language").required(false)
                    .description("en or fr").schema(new StringSchema()).example("fr"));
        }
        operation.setResponses(answers(operation.getResponses(), sends && !tries, examples.answer(key),
                examples.table(key)));
        errors(path, sends).forEach(each -> addError(operation.getResponses(), each));
    }

    /** Reads a bill of materials and records nothing. */
    private static boolean isTrial(String path) {
        String boms = Collection.BOMS.path();
        return Set.of(boms + "/check", boms + "/annotate", boms + "/{id}/reading", boms + "/{id}/annotated")
                .contains(path);
    }

    private static RequestBody body(@Nullable RequestBody described, JsonNode byType, String path) {
        if (described != null) {
            Objects.requireNonNull(described.getContent().get(JSON)).setExample(plain(byType.path(JSON)));
            return described;
        }
        Content content = new Content();
        byType.properties().forEach(each -> content.addMediaType(each.getKey(),
                new MediaType().schema(anything(each.getKey())).example(plain(each.getValue()))));
        boolean sheets = path.startsWith(Collection.BOMS.path());
        if (sheets) {
            content.addMediaType(WORKBOOK, new MediaType().schema(new StringSchema().format("binary")));
        }
        content.addMediaType("multipart/form-data",
                new MediaType().schema(new Schema<>().$ref(sheets ? BOM_FORM : FORM)));
        content.addMediaType("application/octet-stream", new MediaType().schema(anything("application/octet-stream")));
        return new RequestBody().required(true).description("the document itself").content(content);
    }

    private static Schema<?> anything(String mediaType) {
        return mediaType.endsWith("json")
                ? new Schema<>().description("the document, as it is")
                : new StringSchema().description("the document, as it is");
    }

    private static ApiResponses answers(ApiResponses generated, boolean sends, @Nullable JsonNode example,
            @Nullable String table) {
        ApiResponse success = Objects.requireNonNull(generated.get("200"));
        success.setDescription(sends ? "Taken on, and on the disk; the job says what becomes of it." : "Here it is.");
        if (sends) {
            success.addHeaderObject("Location", new Header().description("the job").schema(new StringSchema()));
        }
        success.getContent().forEach((type, content) -> {
            if (type.equals(CSV) && table != null) {
                content.setSchema(new StringSchema());
                content.setExample(table);
            } else if (example != null && !type.equals(WORKBOOK)) {
                content.setExample(plain(example));
            } else {
                content.setSchema(new StringSchema().format("binary"));
            }
        });
        return new ApiResponses().addApiResponse(sends ? "202" : "200", success);
    }

    private static List<String> errors(String path, boolean sends) {
        if (sends && path.startsWith(Collection.BOMS.path())) {
            return List.of("400 BadRequest", "401 Unauthorized", "408 TooSlow", "413 TooLarge",
                    "415 UnsupportedMediaType", "422 Unprocessable", "500 Failure", "503 Unavailable");
        }
        if (isTrial(path)) {
            return List.of("400 BadRequest", "401 Unauthorized", "404 NotFound", "422 Unprocessable", "500 Failure",
                    "503 Unavailable");
        }
        if (sends) {
            return path.equals(Collection.ASSESSMENTS.path())
                    ? List.of("400 BadRequest", "401 Unauthorized", "415 UnsupportedMediaType", "422 Unprocessable",
                            "500 Failure")
                    : List.of("400 BadRequest", "401 Unauthorized", "408 TooSlow", "413 TooLarge",
                            "415 UnsupportedMediaType", "500 Failure", "503 Unavailable");
        }
        return path.contains("{")
                ? List.of("400 BadRequest", "401 Unauthorized", "404 NotFound", "500 Failure")
                : List.of("400 BadRequest", "401 Unauthorized", "500 Failure");
    }

    private static void addError(ApiResponses responses, String error) {
        String[] codeAndName = error.split(" ", 2);
        responses.addApiResponse(codeAndName[0], new ApiResponse().$ref("#/components/responses/" + codeAndName[1]));
    }

    /** The same in the classes of the older JSON library, which the description is written with. */
    private static Object plain(JsonNode node) {
        if (node.isString()) {
            return node.stringValue();
        }
        try {
            return io.swagger.v3.core.util.Json31.mapper().readTree(node.toString());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
