package eu.vigie.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Finding;
import eu.vigie.finding.Phrasebook;
import eu.vigie.finding.Subject;
import eu.vigie.supplychain.PartyName;

/**
 * A question that two assessments answer otherwise.
 *
 * @param before null where only the second asks it
 * @param after null where only the first does
 */
public record FindingChange(@Nullable Finding before, @Nullable Finding after) {

    /** The same in words; absent is null. */
    public record View(String rule, String subjectKind, String subject, @Nullable String role, @Nullable String party,
            @Nullable String before, @Nullable String after, @Nullable String messageBefore,
            @Nullable String messageAfter) {}

    /** Those whose verdict differs, or the case on which it rests; in the order of the findings, those of the second alone last. */
    static List<FindingChange> between(Assessment one, Assessment other) {
        Map<String, List<Finding>> after = new LinkedHashMap<>();
        other.findings().stream().sorted().forEach(
                finding -> after.computeIfAbsent(place(finding), any -> new ArrayList<>()).add(finding));
        Map<String, List<Finding>> before = new LinkedHashMap<>();
        one.findings().stream().sorted().forEach(
                finding -> before.computeIfAbsent(place(finding), any -> new ArrayList<>()).add(finding));
        List<FindingChange> changes = new ArrayList<>();
        before.forEach((place, was) -> paired(was, after.getOrDefault(place, new ArrayList<>()), changes));
        after.values().forEach(left -> left.forEach(finding -> changes.add(new FindingChange(null, finding))));
        return changes;
    }

    /** Of whom the names agree first; one that is left on each side is the same question about another party, as the second has it. */
    private static void paired(List<Finding> was, List<Finding> is, List<FindingChange> changes) {
        List<Finding> left = new ArrayList<>();
        for (Finding finding : was) {
            Finding now = is.stream().filter(each -> name(each).equals(name(finding))).findFirst().orElse(null);
            if (now == null) {
                left.add(finding);
            } else {
                is.remove(now);
                change(finding, now, changes);
            }
        }
        for (Finding finding : left) {
            change(finding, left.size() == 1 && is.size() == 1 ? is.removeFirst() : null, changes);
        }
    }

    private static void change(Finding finding, @Nullable Finding now, List<FindingChange> changes) {
        if (now == null || !now.verdict().equals(finding.verdict()) || !now.caseId().equals(finding.caseId())) {
            changes.add(new FindingChange(finding, now));
        }
    }

    /** What is asked of which subject in which role. */
    private static String place(Finding finding) {
        Subject subject = finding.subject();
        return String.join("\n", finding.rule().id(), subject.kind().word(), subject.id(),
                String.valueOf(subject.role()));
    }

    private static String name(Finding finding) {
        return PartyName.key(String.valueOf(finding.subject().partyName()));
    }

    private Finding any() {
        return before != null ? before : java.util.Objects.requireNonNull(after);
    }

    View view(Phrasebook phrases) {
        Subject subject = any().subject();
        return new View(any().rule().id(), subject.kind().word(), subject.name(), subject.role(), subject.partyName(),
                before == null ? null : before.verdict().name(), after == null ? null : after.verdict().name(),
                before == null ? null : phrases.message(before), after == null ? null : phrases.message(after));
    }
}
