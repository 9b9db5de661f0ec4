package eu.vigie.specification;

import java.util.List;

import eu.vigie.assessment.Assessment;
import eu.vigie.finding.Finding;

/** The same case in other formats is the same case. */
final class Retelling {

    private Retelling() {}

    static void mustAgree(Assessment first, Assessment second) {
        if (!verdicts(first).equals(verdicts(second))) {
            throw new AssertionError("Told in other formats, the case has other verdicts.\nAs a sheet and Turtle:\n  "
                    + String.join("\n  ", verdicts(first)) + "\nAs CycloneDX and BODS:\n  "
                    + String.join("\n  ", verdicts(second)));
        }
    }

    private static List<String> verdicts(Assessment assessment) {
        return assessment.findings().stream().map(Retelling::line).sorted().toList();
    }

    private static String line(Finding finding) {
        return finding.rule() + " " + finding.verdict() + " " + finding.caseId() + ": " + finding.subject().name()
                + ", "
                + finding.subject().role() + " " + finding.subject().partyName();
    }
}
