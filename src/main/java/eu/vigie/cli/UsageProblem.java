package eu.vigie.cli;

/** The command was called wrongly; the message says what to write instead. */
final class UsageProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageProblem(String message) {
        super(message);
    }
}
