package eu.vigie.regulation;

import java.util.Map;
import java.util.Set;

/**
 * Which rules a programme uses, and which call conditions it confirms.
 *
 * @param id for example {@code ai-gigafactory}
 * @param version counted up with each change
 * @param sha256 hash of its file and of the clauses, parameters, obligations and wordings of its rules: the policy
 * @param title in a line
 * @param rules in use
 * @param confirmed those whose CALL_DEPENDENT clause the call carries
 * @param chosen what the call or its user settles where the law leaves a choice: values of parameters by rule and name
 */
public record Profile(String id, String version, String sha256, Bilingual title, Set<RuleId> rules,
        Set<RuleId> confirmed, Map<RuleId, Map<String, String>> chosen) {

    public Profile {
        rules = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(rules));
        confirmed = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(confirmed));
        chosen = Map.copyOf(chosen);
    }
}
