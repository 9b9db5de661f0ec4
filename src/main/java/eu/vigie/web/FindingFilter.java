package eu.vigie.web;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.RuleId;

/** Which findings are wanted; whatever is null is not asked for. */
record FindingFilter(@Nullable String rule, @Nullable String verdict, @Nullable String party, @Nullable String part) {

    /** Refuses rules and verdicts that do not exist: an empty answer would look like a clean one. */
    static FindingFilter of(@Nullable String rule, @Nullable String verdict, @Nullable String party,
            @Nullable String part) {
        if (rule != null && RuleId.of(rule).isEmpty()) {
            throw Refused.parameter("rule", rule,
                    "use one of " + Arrays.stream(RuleId.values()).map(RuleId::id).toList());
        }
        if (verdict != null && Arrays.stream(Verdict.values()).noneMatch(each -> each.name().equals(verdict))) {
            throw Refused.parameter("verdict", verdict, "use one of " + Arrays.toString(Verdict.values()));
        }
        return new FindingFilter(rule, verdict, party, part);
    }

    boolean fits(JsonNode finding) {
        JsonNode subject = finding.path("subject");
        return is(rule, finding.path("rule")) && is(verdict, finding.path("verdict"))
                && (part == null || subject.path("kind").asString("").equals("component") && names(part, subject))
                && (party == null || names(party, subject.path("party"))
                        || subject.path("kind").asString("").equals("member") && names(party, subject));
    }

    private static boolean is(@Nullable String wanted, JsonNode value) {
        return wanted == null || value.asString("").equals(wanted);
    }

    private static boolean names(String wanted, JsonNode thing) {
        return thing.path("id").asString("").equals(wanted) || thing.path("name").asString("").equals(wanted);
    }
}
