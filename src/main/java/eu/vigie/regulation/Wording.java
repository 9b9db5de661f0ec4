package eu.vigie.regulation;

import org.jspecify.annotations.Nullable;

/**
 * What a finding says in one case of a rule; words in braces are filled in from the finding.
 *
 * @param rule the rule
 * @param caseId the case, as the DRL names it after the rule id, for example {@code controlled-by-one}
 * @param message the finding in a sentence
 * @param settles what evidence would settle an UNDETERMINED; null when nothing is open
 * @param cures what change would cure a BREACH or FLAG; null when nothing is wrong
 */
public record Wording(RuleId rule, String caseId, Bilingual message, @Nullable Bilingual settles,
        @Nullable Bilingual cures) {}
