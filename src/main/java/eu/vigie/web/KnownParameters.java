package eu.vigie.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Refuses parameters that an address does not know, or that come twice: a misspelt filter would answer everything. */
final class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            List<String> known = Arrays.stream(method.getMethod().getParameters())
                    .filter(each -> each.isAnnotationPresent(RequestParam.class)).map(each -> each.getName()).toList();
            request.getParameterMap().entrySet().forEach(each -> check(each, known));
        }
        return true;
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
