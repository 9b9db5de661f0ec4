package eu.vigie.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import jakarta.servlet.http.HttpServletRequest;

import eu.vigie.supplychain.Document;

/** Takes what is {@link Sent} out of its request, whichever of the two ways it came; the parameter {@code name} names it. */
@Component
final class SentDocuments implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Reception reception;

    SentDocuments(Reception reception) {
        this.reception = reception;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(Sent.class);
    }

    @Override
    public Document resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders)
            throws IOException, MissingServletRequestPartException {
        Collection collection = Objects.requireNonNull(parameter.getParameterAnnotation(Sent.class)).value();
        String name = request.getParameter("name");
        MultipartRequest form = request.getNativeRequest(MultipartRequest.class);
        if (form == null) {
            return reception.document(collection,
                    Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)), name);
        }
        MultipartFile file = form.getFile(Sent.FILE);
        if (file == null) {
            throw new MissingServletRequestPartException(Sent.FILE);
        }
        return reception.document(collection, file, name);
    }
}
