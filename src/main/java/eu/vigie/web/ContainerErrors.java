package eu.vigie.web;

import java.net.URI;
import java.util.List;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Errors that arise before or after a controller: said in the same form, without what caused them. */
@Hidden
@RestController
final class ContainerErrors implements ErrorController {

    /** The request's attribute in which the sentence stands, where one of ours knows it. */
    static final String DETAIL = ContainerErrors.class.getName() + ".detail";

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus resolved = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        HttpStatus status = resolved == null ? HttpStatus.INTERNAL_SERVER_ERROR : resolved;
        String detail = request.getAttribute(DETAIL) instanceof String known
                ? known
                : "the request cannot be answered";
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(at(request, Problems.problem(status, detail, List.of())));
    }

    private static ProblemDetail at(HttpServletRequest request, ProblemDetail problem) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address) {
            problem.setInstance(URI.create(address));
        }
        return problem;
    }
}
