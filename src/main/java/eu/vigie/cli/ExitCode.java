package eu.vigie.cli;

import eu.vigie.finding.Verdict;

/** What the command's exit tells a script. */
enum ExitCode {
    CONFORMS(0), INTERNAL_ERROR(1), USAGE(2), BREACH(3), UNDETERMINED(4), UNREADABLE_INPUT(5);

    /** From which verdict on the exit code is 3: the one named and everything graver. */
    enum FailOn {
        breach, undetermined, flag, none
    }

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** The exit code for an assessment whose worst verdict is this. */
    static ExitCode of(Verdict worst, FailOn failOn) {
        if (failOn == FailOn.none) {
            return CONFORMS;
        }
        Verdict mildest = switch (failOn) {
            case undetermined -> Verdict.UNDETERMINED;
            case flag -> Verdict.FLAG;
            case breach, none -> Verdict.BREACH;
        };
        if (worst.compareTo(mildest) <= 0) {
            return BREACH;
        }
        return worst == Verdict.UNDETERMINED ? UNDETERMINED : CONFORMS;
    }
}
