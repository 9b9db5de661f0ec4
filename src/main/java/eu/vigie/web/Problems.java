package eu.vigie.web;

import java.util.List;
import java.util.UUID;

import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import jakarta.servlet.http.HttpServletRequest;

import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/** Every error as RFC 9457 has it; what is wrong in a document stands in {@code problems}, one by one. */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** The problem document for a status, a sentence, and what is wrong in the input. */
    static ProblemDetail problem(HttpStatusCode status, String detail, List<InputProblem> problems) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        if (!problems.isEmpty()) {
            problem.setProperty("problems", problems.stream().map(ProblemView::of).toList());
        }
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused refused) {
        return answer(refused.status(), problem(refused.status(), refused.detail(), refused.problems()),
                new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(UnreadableInput input) {
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, problem(HttpStatus.UNPROCESSABLE_CONTENT,
                "what was sent cannot be used; nothing of it is kept", input.problems()), new HttpHeaders());
    }

    /** Tomcat reads parameters when they are first asked for. */
    @ExceptionHandler
    ResponseEntity<Object> broken(InvalidParameterException parameters) {
        return refused(new Refused(HttpStatus.BAD_REQUEST,
                "the parameters of the address cannot be read; write them in UTF-8, percent-encoded"));
    }

    @ExceptionHandler
    ResponseEntity<Object> broken(MultipartException form) {
        return refused(new Refused(HttpStatus.BAD_REQUEST, "the form cannot be read; send it with one part, file"));
    }

    /** Tomcat drops what is answered now and answers anew: {@link ContainerErrors} says it there. */
    @ExceptionHandler
    ResponseEntity<Object> cutOff(ClientAbortException gone, HttpServletRequest request) {
        String detail = "the request ended before all of its body had come; nothing of it is kept; send it again";
        request.setAttribute(ContainerErrors.DETAIL, detail);
        return refused(new Refused(HttpStatus.BAD_REQUEST, detail));
    }

    /** A fault of ours: the number finds it in the log, which alone has the details. */
    @ExceptionHandler
    ResponseEntity<Object> fault(Exception fault) {
        UUID incident = UUID.randomUUID();
        LOG.error("incident {}", incident, fault);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, problem(HttpStatus.INTERNAL_SERVER_ERROR,
                "the service failed; its log has the details as incident " + incident, List.of()), new HttpHeaders());
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(HttpMediaTypeNotSupportedException e,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String sent = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return answer(status, problem(status, "the content type " + (sent == null
                ? "is missing"
                : sent
                        + " is not taken here")
                + "; send one of " + MediaType.toString(e.getSupportedMediaTypes()), List.of()),
                headers);
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(HttpMediaTypeNotAcceptableException e,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(status, problem(status, "nothing that Accept asks for is made here; ask for one of "
                + MediaType.toString(e.getSupportedMediaTypes()), List.of()), headers);
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(MaxUploadSizeExceededException e,
            HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(status, problem(status,
                "the form is larger than what is taken as one; send the document itself as the body", List.of()),
                headers);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(TypeMismatchException e, HttpHeaders headers,
            HttpStatusCode status, WebRequest request) {
        return refused(Refused.parameter(String.valueOf(e.getPropertyName()), String.valueOf(e.getValue()),
                "write a whole number"));
    }

    @Override
    protected ResponseEntity<Object> handleNoResourceFoundException(NoResourceFoundException e, HttpHeaders headers,
            HttpStatusCode status, WebRequest request) {
        return answer(status, problem(status, "there is nothing at this address; /v3/api-docs has all that there are",
                List.of()), headers);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(@Nullable Object body, HttpHeaders headers,
            HttpStatusCode status, WebRequest request) {
        return body instanceof ProblemDetail problem
                ? answer(status, problem, headers)
                : answer(status, problem(status, "the request cannot be answered", List.of()), headers);
    }

    private static ResponseEntity<Object> answer(HttpStatusCode status, ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(status).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
