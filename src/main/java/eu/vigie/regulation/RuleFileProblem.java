package eu.vigie.regulation;

/** A file under {@code rules/} that cannot be used: says file, place, what is wrong, and what may mend it. */
public final class RuleFileProblem extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    RuleFileProblem(String file, String place, String problem, String maybe) {
        super(file + (place.isEmpty() ? "" : " at " + place) + ": " + problem + ". Maybe " + maybe);
    }
}
