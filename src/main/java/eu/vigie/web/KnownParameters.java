package eu.vigie.web;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Refuses parameters that an address does not know, or that come twice: a misspelt filter would answer everything. */
final class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            List<String> known = Arrays.stream(method.getMethod().getParameters()).flatMap(KnownParameters::names)
                    .toList();
            request.getParameterMap().entrySet().forEach(each -> check(each, known));
            if (request instanceof MultipartRequest form) {
                form.getMultiFileMap().forEach((name, files) -> checkFiles(method, name, files));
            }
        }
        return true;
    }

    /** A parameter of the method, or several gathered in a record. */
    private static Stream<String> names(Parameter parameter) {
        if (parameter.isAnnotationPresent(ModelAttribute.class)) {
            return Arrays.stream(parameter.getType().getRecordComponents()).map(RecordComponent::getName);
        }
        return parameter.isAnnotationPresent(RequestParam.class) ? Stream.of(parameter.getName()) : Stream.empty();
    }

    /** A second file, or one under another name, would be acknowledged and never read. */
    private static void checkFiles(HandlerMethod method, String name, List<MultipartFile> files) {
        List<String> known = Arrays.stream(method.getMethod().getParameters())
                .filter(each -> each.isAnnotationPresent(Sent.class)).map(each -> Sent.FILE).toList();
        String names = String.join(", ",
                files.stream().map(file -> String.valueOf(file.getOriginalFilename())).toList());
        if (!known.contains(name)) {
            throw Refused.parameter(name, names, "there is no such file in this form",
                    "name it " + String.join(", ", known));
        }
        if (files.size() > 1) {
            throw Refused.parameter(name, names, "the form has several files", "send each in a request of its own");
        }
    }

    private static void check(Map.Entry<String, String[]> parameter, List<String> known) {
        String value = String.join(", ", parameter.getValue());
        if (!known.contains(parameter.getKey())) {
            throw Refused.parameter(parameter.getKey(), value, "there is no such parameter here",
                    known.isEmpty() ? "leave it out" : "use " + String.join(", ", known));
        }
        if (parameter.getValue().length > 1) {
            throw Refused.parameter(parameter.getKey(), value, "it is given twice", "give it once");
        }
    }
}
