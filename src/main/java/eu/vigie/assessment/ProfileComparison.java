package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Phrasebook;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.ParameterValue;
import eu.vigie.regulation.Profile;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;
import eu.vigie.regulation.RuleInForce;

/**
 * Two profiles on one input: what each uses and settles, and which findings differ.
 *
 * @param rules those that one of the two asks and the other does not, or not with the same force
 * @param choices values of parameters of rules that both ask, where they differ on the day
 * @param findings that differ; null where nothing was assessed
 */
public record ProfileComparison(Profile one, Profile other, LocalDate asOf, List<RuleDifference> rules,
        List<Choice> choices, @Nullable List<FindingChange> findings) {

    /** How a profile takes a rule. */
    public enum Use {
        NOT_ASKED, ASKED, CONFIRMED
    }

    /** @param one whether the first asks it, and says that the call carries it; likewise the other */
    public record RuleDifference(RuleId rule, Use one, Use other) {}

    /** @param unit of both values, for example {@code meaning} or {@code countries} */
    public record Choice(RuleId rule, String parameter, String unit, String one, String other) {}

    /** The same as data; its names are stable. */
    public record View(ProfileView one, ProfileView other, String asOf, List<RuleView> rules, List<ChoiceView> choices,
            @Nullable List<FindingChange.View> findings) {}

    /** @param sha256 over everything that makes the profile */
    public record ProfileView(String id, String version, String sha256, String title) {

        static ProfileView of(Profile profile, Language language) {
            return new ProfileView(profile.id(), profile.version(), profile.sha256(), profile.title().in(language));
        }
    }

    /** A difference between the rules. */
    public record RuleView(String rule, String title, String one, String other) {}

    /** A difference between choices. */
    public record ChoiceView(String rule, String parameter, String one, String other) {}

    /** Of profiles alone. */
    public static ProfileComparison of(ProfileChoice one, ProfileChoice other, LocalDate asOf) {
        return of(one, other, asOf, null);
    }

    /**
     * On one input.
     *
     * @param request under whatever profile
     * @throws eu.vigie.supplychain.UnreadableInput when a document cannot be used
     */
    public static ProfileComparison of(ProfileChoice one, ProfileChoice other, AssessmentRequest request) {
        Assessment first = Assessing.assess(request.by(one));
        Assessment second = Assessing.assess(request.by(other));
        return of(one, other, request.asOf(), FindingChange.between(first, second));
    }

    private static ProfileComparison of(ProfileChoice one, ProfileChoice other, LocalDate asOf,
            @Nullable List<FindingChange> findings) {
        RuleCatalogue first = one.catalogue();
        RuleCatalogue second = other.catalogue();
        Profile a = first.profile(one.id());
        Profile b = second.profile(other.id());
        SortedSet<RuleId> all = new TreeSet<>(a.rules());
        all.addAll(b.rules());
        List<RuleDifference> rules = all.stream().map(rule -> new RuleDifference(rule, use(a, rule), use(b, rule)))
                .filter(each -> each.one() != each.other()).toList();
        return new ProfileComparison(a, b, asOf, rules, choices(values(first, a, asOf), values(second, b, asOf)),
                findings);
    }

    private static Use use(Profile profile, RuleId rule) {
        return !profile.rules().contains(rule)
                ? Use.NOT_ASKED
                : profile.confirmed().contains(rule) ? Use.CONFIRMED : Use.ASKED;
    }

    private static Map<RuleId, Map<String, ParameterValue>> values(RuleCatalogue catalogue, Profile profile,
            LocalDate asOf) {
        Map<RuleId, Map<String, ParameterValue>> values = new TreeMap<>();
        for (RuleInForce rule : catalogue.inForce(profile, asOf)) {
            values.put(rule.rule(), new TreeMap<>(rule.parameters()));
        }
        return values;
    }

    private static List<Choice> choices(Map<RuleId, Map<String, ParameterValue>> one,
            Map<RuleId, Map<String, ParameterValue>> other) {
        List<Choice> choices = new ArrayList<>();
        one.forEach((rule, values) -> values.forEach((name, value) -> {
            ParameterValue second = other.getOrDefault(rule, Map.of()).get(name);
            if (second != null && !second.value().equals(value.value())) {
                choices.add(new Choice(rule, name, value.unit(), value.value(), second.value()));
            }
        }));
        return choices;
    }

    /** In a language. */
    public View view(Language language) {
        RuleCatalogue catalogue = RuleCatalogue.fromClassPath();
        Phrasebook phrases = new Phrasebook(catalogue, language);
        return new View(ProfileView.of(one, language), ProfileView.of(other, language), asOf.toString(),
                rules.stream().map(each -> new RuleView(each.rule().id(),
                        catalogue.clause(each.rule()).title().in(language), each.one().name(), each.other().name()))
                        .toList(),
                choices.stream()
                        .map(each -> new ChoiceView(each.rule().id(), each.parameter(), each.one(), each.other()))
                        .toList(),
                findings == null ? null : findings.stream().map(each -> each.view(phrases)).toList());
    }
}
