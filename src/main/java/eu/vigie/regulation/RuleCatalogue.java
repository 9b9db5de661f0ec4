package eu.vigie.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All rules as the files under {@code rules/} state them: clauses, dated parameters, wordings, profiles. Immutable.
 */
public final class RuleCatalogue {

    private static final String INDEX = "rules/profiles/index.yaml";

    private final Map<RuleId, Clause> clauses;
    private final Map<RuleId, Map<String, DatedValues>> parameters;
    private final Map<RuleId, Map<String, Wording>> wordings;
    private final Map<String, Profile> profiles;
    private final Glossary glossary;

    RuleCatalogue(Map<RuleId, Clause> clauses, Map<RuleId, Map<String, DatedValues>> parameters,
            Map<RuleId, Map<String, Wording>> wordings, Map<String, Profile> profiles, Glossary glossary) {
        this.clauses = clauses;
        this.parameters = parameters;
        this.wordings = wordings;
        this.profiles = profiles;
        this.glossary = glossary;
    }

    /**
     * The rules that this build carries.
     *
     * @throws RuleFileProblem when a file is missing or unsound
     */
    public static RuleCatalogue fromClassPath() {
        return OnClassPath.RULES;
    }

    /**
     * The same with a profile of somebody's own: which of these rules, which call conditions, what is chosen. A number of the law is none of
     * its choices.
     *
     * @param id of no profile of this build
     * @param yaml its file
     * @throws RuleFileProblem when it is unsound
     * @throws IllegalArgumentException when the build has a profile of this id
     */
    public static RuleCatalogue withProfile(String id, byte[] yaml) {
        if (fromClassPath().profiles.containsKey(id)) {
            throw new IllegalArgumentException("a profile '" + id + "' comes with the program");
        }
        return load(name -> switch (name) {
            case INDEX -> (new String(resource(INDEX), StandardCharsets.UTF_8).stripTrailing() + "\n  - " + id + "\n")
                    .getBytes(StandardCharsets.UTF_8);
            default -> name.equals("rules/profiles/" + id + ".yaml") ? yaml : resource(name);
        });
    }

    /** Read once; the files cannot change while the program runs. */
    private static final class OnClassPath {
        private static final RuleCatalogue RULES = load(RuleCatalogue::resource);
    }

    /** The words that sentences about findings are put together from. */
    public Glossary glossary() {
        return glossary;
    }

    /** The rules in files given by name, for example {@code rules/ctrl/clauses.yaml}. */
    static RuleCatalogue load(Function<String, byte[]> files) {
        return new CatalogueFiles(files).read();
    }

    private static byte[] resource(String name) {
        try (InputStream stream = RuleCatalogue.class.getResourceAsStream("/" + name)) {
            if (stream == null) {
                throw new RuleFileProblem(name, "", "there is no such file on the class path",
                        "the build did not copy the folder rules/?");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /**
     * A profile by its id.
     *
     * @throws IllegalArgumentException when there is none; names those there are
     */
    public Profile profile(String id) {
        Profile profile = profiles.get(id);
        if (profile == null) {
            throw new IllegalArgumentException(
                    "there is no profile '" + id + "'. Maybe one of " + profileIds() + " is meant?");
        }
        return profile;
    }

    /** Sorted. */
    public List<String> profileIds() {
        return List.copyOf(profiles.keySet());
    }

    /** One for each rule of the profile, in order; those whose clause does not apply on the day say so. */
    public List<RuleInForce> inForce(Profile profile, LocalDate asOf) {
        return profile.rules().stream().map(rule -> inForce(rule, profile, asOf)).toList();
    }

    private RuleInForce inForce(RuleId rule, Profile profile, LocalDate asOf) {
        Clause clause = clause(rule).on(asOf);
        Map<String, ParameterValue> values = parameters.getOrDefault(rule, Map.of()).values().stream()
                .flatMap(dated -> dated.on(asOf).stream())
                .map(value -> chosen(value, rule, profile))
                .collect(Collectors.toMap(ParameterValue::name, value -> value));
        return new RuleInForce(rule, clause, asOf, clause.appliesOn(asOf), profile.confirmed().contains(rule), values);
    }

    private static ParameterValue chosen(ParameterValue value, RuleId rule, Profile profile) {
        String choice = profile.chosen().getOrDefault(rule, Map.of()).get(value.name());
        return choice == null ? value : value.chosen(choice, profile.id());
    }

    /**
     * The clause a rule states.
     *
     * @throws IllegalArgumentException when this catalogue has none
     */
    public Clause clause(RuleId rule) {
        Clause clause = clauses.get(rule);
        if (clause == null) {
            throw new IllegalArgumentException("there is no clause for " + rule);
        }
        return clause;
    }

    /**
     * What a finding of that rule says in that case.
     *
     * @throws IllegalArgumentException when the case has no wording
     */
    public Wording wording(RuleId rule, String caseId) {
        Wording wording = wordings.getOrDefault(rule, Map.of()).get(caseId);
        if (wording == null) {
            throw new IllegalArgumentException("there is no wording for case '" + caseId + "' of " + rule
                    + ". Maybe rules/" + rule.group() + "/wording.yaml lacks it?");
        }
        return wording;
    }

    /** The cases of a rule that have a wording, those that every rule has included; in the files' order. */
    public Set<String> cases(RuleId rule) {
        return Collections.unmodifiableSet(wordings.getOrDefault(rule, Map.of()).keySet());
    }

    /** All values a parameter of a rule has over time, in order of time, by name. */
    public Map<String, List<ParameterValue>> parameters(RuleId rule) {
        Map<String, List<ParameterValue>> values = new TreeMap<>();
        parameters.getOrDefault(rule, Map.of()).forEach((name, dated) -> values.put(name, dated.values()));
        return new LinkedHashMap<>(values);
    }
}
