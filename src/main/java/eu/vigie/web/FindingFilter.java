package eu.vigie.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.RuleId;

/** Which findings are wanted; whatever is null is not asked for. */
record FindingFilter(@Nullable String rule, @Nullable String verdict, @Nullable String party, @Nullable String part) {

    private static final Set<String> ABOUT_PARTIES = Stream
            .of(Fact.HOLDS, Fact.CONTROLS, Fact.MAY_CONTROL, Fact.OWNS, Fact.LISTED)
            .map(Fact::name).collect(Collectors.toSet());

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
        requireSaid("party", party);
        requireSaid("part", part);
        return new FindingFilter(rule, verdict, party, part);
    }

    /**
     * Refuses what no finding of the assessment names: a misspelt party has no findings, and is not clean for that.
     */
    void requireKnown(List<JsonNode> findings) {
        require("rule", rule, findings, this::isOfRule, "its profile may leave the rule out");
        require("party", party, findings, this::isOnParty, "use the id or the exact name that findings give");
        require("part", part, findings, this::isOnPart, "use the id or the exact name that findings give");
    }

    private static void require(String name, @Nullable String wanted, List<JsonNode> findings,
            Predicate<JsonNode> named, String remedy) {
        if (wanted != null && findings.stream().noneMatch(named)) {
            throw Refused.parameter(name, wanted, "no finding of this assessment names it", remedy);
        }
    }

    private static void requireSaid(String name, @Nullable String wanted) {
        if (wanted != null && wanted.isBlank()) {
            throw Refused.parameter(name, wanted, "it is empty", "name one, or leave the parameter out");
        }
    }

    boolean fits(JsonNode finding) {
        return isOfRule(finding) && is(verdict, finding.path("verdict")) && isOnParty(finding) && isOnPart(finding);
    }

    private boolean isOfRule(JsonNode finding) {
        return is(rule, finding.path("rule"));
    }

    private boolean isOnParty(JsonNode finding) {
        JsonNode subject = finding.path("subject");
        return party == null || names(party, subject.path("party"))
                || List.of("member", "tenderer").contains(subject.path("kind").asString("")) && names(party, subject)
                || finding.path("reasoning").values().stream().anyMatch(step -> isOnParty(party, step));
    }

    /** Who stands behind the supplier is named by the reasoning only, and there by name. */
    private static boolean isOnParty(String party, JsonNode step) {
        return ABOUT_PARTIES.contains(step.path("type").asString("")) && step.path("from").asString("").equals(party);
    }

    private boolean isOnPart(JsonNode finding) {
        JsonNode subject = finding.path("subject");
        return part == null || subject.path("kind").asString("").equals("component") && names(part, subject);
    }

    private static boolean is(@Nullable String wanted, JsonNode value) {
        return wanted == null || value.asString("").equals(wanted);
    }

    private static boolean names(String wanted, JsonNode thing) {
        return thing.path("id").asString("").equals(wanted) || thing.path("name").asString("").equals(wanted);
    }
}
