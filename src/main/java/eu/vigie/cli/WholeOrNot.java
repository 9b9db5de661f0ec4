package eu.vigie.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.IncompleteBill;

/** Says of which bills what is told may not be all. */
final class WholeOrNot {

    private WholeOrNot() {}

    /** A line for each; empty when all were read whole. */
    static String told(@Nullable List<IncompleteBill> incomplete, Answering answer) {
        StringBuilder text = new StringBuilder();
        if (incomplete != null) {
            incomplete.forEach(bill -> text.append(answer.say(
                    bill.bill() + " was not read whole (problems: " + bill.problems()
                            + "), so that this may not be all; vigie read-bom tells what is wrong.",
                    bill.bill() + " n'a pas été lu en entier (problèmes : " + bill.problems()
                            + ") : il peut manquer quelque chose ; vigie read-bom dit ce qui ne va pas."))
                    .append('\n'));
        }
        return text.toString();
    }

    static ExitCode exitCode(@Nullable List<IncompleteBill> incomplete) {
        return incomplete == null ? ExitCode.CONFORMS : ExitCode.UNDETERMINED;
    }
}
