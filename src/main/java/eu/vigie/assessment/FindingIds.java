package eu.vigie.assessment;

import eu.vigie.finding.Finding;
import eu.vigie.finding.Subject;

/** A finding's id within its assessment: the same question has the same id on every date. */
final class FindingIds {

    private FindingIds() {}

    static String of(Finding finding) {
        Subject s = finding.subject();
        return Hashes.sha256(finding.rule().id(), s.kind().word(), s.id(), String.valueOf(s.role()),
                String.valueOf(s.partyId()), String.valueOf(s.partyName())).substring(0, 16);
    }
}
