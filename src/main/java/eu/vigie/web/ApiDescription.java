package eu.vigie.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;

/** The interface as OpenAPI 3.1 describes it: generated from the controllers, and completed here. */
@Configuration
class ApiDescription {

    /** Errors by name, each with what it means; operations refer to them. */
    static final Map<String, String> ERRORS = new TreeMap<>(Map.of(
            "BadRequest", "A parameter, a header or the address is not understood.",
            "Unauthorized", "No API key was sent, or none that is known here.",
            "NotFound", "There is nothing of this id.",
            "TooSlow", "The document took too long to arrive.",
            "TooLarge", "The document is larger than what is taken here.",
            "UnsupportedMediaType", "The content type is not taken here; the header Accept names those that are.",
            "Unprocessable", "What was sent cannot be used; each fault stands in problems.",
            "Unavailable", "Too many large documents are arriving at once.",
            "Failure", "The service failed; its log has the details under the number in detail."));

    private static final String KEY = "api-key";

    @Bean
    OpenAPI description() {
        return new OpenAPI().info(new Info().title("Vigie").version("v1")
                .summary(
                        "Who stands behind the parts of a consortium's bill of materials, and whether that is allowed.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")).description("""
                        Send a consortium, its bills of materials and what is known of ownership; then order an \
                        assessment, and read its findings. Everything sent answers 202 with a job, which says when it \
                        is done and what was wrong. Errors are RFC 9457 problem documents; what is wrong in a document \
                        stands in their member problems, each with document, place, value, problem and remedy."""))
                .servers(List.of(new Server().url("/").description("this service")))
                .tags(List.of(tag("1 Consortia", "who bids"),
                        tag("2 Bills of materials", "what the machines are made of"),
                        tag("3 Knowledge", "who owns whom, and other evidence"),
                        tag("4 Assessments", "what the rules find"), tag("5 Jobs", "what became of what was sent"),
                        tag("6 Rules", "what is asked, by which law")))
                .components(new Components().addSecuritySchemes(KEY,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                                .description("The first key is in the file api-key of the store.")))
                .addSecurityItem(new SecurityRequirement().addList(KEY));
    }

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description);
    }

    @Bean
    OpenApiCustomizer completed() {
        return api -> {
            ModelConverters.getInstance(true).readAll(new AnnotatedType(ErrorShape.class))
                    .forEach(api.getComponents()::addSchemas);
            ModelConverters.getInstance(true).readAll(new AnnotatedType(FormShape.class))
                    .forEach(api.getComponents()::addSchemas);
            ModelConverters.getInstance(true).readAll(new AnnotatedType(BillFormShape.class))
                    .forEach(api.getComponents()::addSchemas);
            ERRORS.forEach((name, meaning) -> api.getComponents().addResponses(name, error(meaning)));
            OperationDescription operations = new OperationDescription(new Examples());
            Paths sorted = new Paths();
            new TreeMap<>(api.getPaths()).forEach((path, item) -> {
                item.readOperationsMap().forEach((method, operation) -> operations.complete(method, path, operation));
                sorted.addPathItem(path, item);
            });
            api.setPaths(sorted);
        };
    }

    private static ApiResponse error(String meaning) {
        return new ApiResponse().description(meaning).content(new Content().addMediaType("application/problem+json",
                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Error"))));
    }
}
