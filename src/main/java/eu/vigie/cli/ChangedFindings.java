package eu.vigie.cli;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.FindingChange;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;

/** Findings that two assessments answer otherwise, for people. */
final class ChangedFindings {

    private ChangedFindings() {}

    static String of(List<FindingChange.View> changes, Language language) {
        StringBuilder text = new StringBuilder();
        for (FindingChange.View change : changes) {
            text.append("  ").append(change.rule()).append(' ').append(change.subject())
                    .append(change.party() == null || change.party().equals(change.subject())
                            ? ""
                            : " · " + change.party())
                    .append(language == Language.FR ? " : " : ": ").append(verdict(change.before(), language))
                    .append(" → ").append(verdict(change.after(), language)).append('\n');
            text.append("    ").append(Objects.requireNonNullElse(
                    change.messageAfter() == null ? change.messageBefore() : change.messageAfter(), "")).append('\n');
        }
        return text.toString();
    }

    private static String verdict(@Nullable String verdict, Language language) {
        if (verdict == null) {
            return language == Language.FR ? "non demandé" : "not asked";
        }
        String word = RuleCatalogue.fromClassPath().glossary().word("verdicts", Verdict.valueOf(verdict).name())
                .in(language);
        return word.equals(verdict) ? word : word + " (" + verdict + ")";
    }
}
