package eu.vigie.web;

import java.util.List;

import org.springframework.http.HttpStatus;

import eu.vigie.supplychain.InputProblem;

/** A request that is answered with an error of the client's. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient List<InputProblem> problems;

    Refused(HttpStatus status, String detail) {
        this(status, detail, List.of());
    }

    Refused(HttpStatus status, String detail, List<InputProblem> problems) {
        super(detail);
        this.status = status;
        this.problems = List.copyOf(problems);
    }

    static Refused notFound(String what, String id) {
        return new Refused(HttpStatus.NOT_FOUND, "there is no " + what + " " + printable(id));
    }

    static Refused parameter(String name, String value, String remedy) {
        return parameter(name, value, "the value is not understood", remedy);
    }

    static Refused parameter(String name, String value, String what, String remedy) {
        return new Refused(HttpStatus.BAD_REQUEST, "the parameter " + printable(name) + " cannot be used",
                List.of(new InputProblem("the request", name, value, what, remedy)));
    }

    HttpStatus status() {
        return status;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    List<InputProblem> problems() {
        return problems;
    }

    private static String printable(String id) {
        return id.length() <= 80 ? id : id.substring(0, 80) + "…";
    }
}
