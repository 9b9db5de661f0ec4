package eu.vigie.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

/** The interface as a whole: where it is, and how it is described. */
@Configuration
class Api {

    static final String BASE = "/api/v1";

    private static final String KEY = "api-key";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info().title("Vigie").version("v1").license(new License().name("Apache-2.0")).description("""
                        Send a consortium, its bills of materials and what is known of ownership; then order an \
                        assessment. Everything sent answers 202 with a job, which says when it is done and what was \
                        wrong. Errors are RFC 9457 problem documents; what is wrong in a document stands in their \
                        member problems, each with document, place, value, problem and remedy."""))
                .components(new Components().addSecuritySchemes(KEY,
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList(KEY));
    }
}
