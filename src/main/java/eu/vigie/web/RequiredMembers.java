package eu.vigie.web;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.fasterxml.jackson.databind.JavaType;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;

/** In the description of the interface, what a record does not say may be missing is required. */
@Component
final class RequiredMembers implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
            Iterator<ModelConverter> chain) {
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        JavaType java = Json.mapper().constructType(type.getType());
        io.swagger.v3.oas.annotations.media.@Nullable Schema named = java.getRawClass()
                .getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        if (named != null && java.getRawClass().isRecord()) {
            Schema<?> model = context.getDefinedModels().get(named.name());
            if (model != null && model.getRequired() == null) {
                model.setRequired(required(java.getRawClass()));
            }
        }
        return schema;
    }

    private static List<String> required(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).filter(each -> !mayBeMissing(each.getAnnotatedType()))
                .map(each -> each.getName()).toList();
    }

    private static boolean mayBeMissing(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
