package eu.vigie.evaluation;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Comparison;
import eu.vigie.regulation.CountryList;
import eu.vigie.regulation.ParameterValue;
import eu.vigie.regulation.RuleId;
import eu.vigie.regulation.RuleInForce;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Origin;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * The clause as it stands for this assessment: the one fact through which a rule answers. A case id names the wording
 * of the answer.
 */
public final class Law {

    private final RuleInForce inForce;
    private final Map<String, String> words;

    Law(RuleInForce inForce) {
        this.inForce = inForce;
        this.words = inForce.parameters().values().stream().collect(Collectors.toUnmodifiableMap(ParameterValue::name,
                value -> value.comparison() == null ? value.value() : threshold(value.name())));
    }

    /** The parameters as words of a wording. */
    Map<String, String> words() {
        return words;
    }

    public RuleId rule() {
        return inForce.rule();
    }

    /** The id of the area that counts as European under this clause on this date. */
    public String area() {
        return inForce.area();
    }

    /** Whether a parameter that is a name has this value. */
    public boolean says(String parameter, String value) {
        return inForce.parameter(parameter).value().equals(value);
    }

    /** The stage of making that a parameter names. */
    Origin.Stage stage(String parameter) {
        return Origin.Stage.valueOf(inForce.parameter(parameter).value().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether a parameter that is a list of countries names this one: UNKNOWN when either is not known. */
    public Truth lists(String parameter, @Nullable Country country) {
        CountryList list = CountryList.of(inForce.parameter(parameter).value());
        return country == null || !list.stated() ? Truth.UNKNOWN : Truth.of(list.codes().contains(country.code()));
    }

    /** Whether a parameter that is a list of countries names any. */
    public boolean names(String parameter) {
        return !CountryList.of(inForce.parameter(parameter).value()).codes().isEmpty();
    }

    /** Whether a share is, in every world or in none, as a parameter asks. */
    Truth holds(String parameter, Share share) {
        return Bounds.compare(share, comparison(parameter), inForce.number(parameter));
    }

    /** A parameter that a figure is compared with, for example {@code > 50}. */
    String threshold(String parameter) {
        return comparison(parameter).symbol() + " " + inForce.parameter(parameter).value();
    }

    Comparison comparison(String parameter) {
        return Objects.requireNonNull(inForce.parameter(parameter).comparison(),
                () -> rule() + ": '" + parameter + "' has no comparison");
    }

    RuleInForce inForce() {
        return inForce;
    }

    /** What the clause asks is not met: a BREACH, or a FLAG where the clause or the subject cannot bear one. */
    public Answer against(Asked asked, String caseId) {
        boolean breach = inForce.allowsBreach() && !asked.neverBreaches();
        return answer(breach ? Verdict.BREACH : Verdict.FLAG, asked, caseId);
    }

    /** Worth an officer's eye, whatever force the clause has. */
    public Answer flag(Asked asked, String caseId) {
        return answer(Verdict.FLAG, asked, caseId);
    }

    /** The evidence allows more than one answer. */
    public Answer open(Asked asked, String caseId) {
        return answer(Verdict.UNDETERMINED, asked, caseId);
    }

    public Answer compliant(Asked asked, String caseId) {
        return answer(Verdict.COMPLIANT, asked, caseId);
    }

    /** What the clause asks is not met, and an exception in force covers it: shown, with the exception among its grounds. */
    public Answer derogated(Asked asked, String caseId) {
        return answer(Verdict.DEROGATED, asked, caseId);
    }

    public Answer notApplicable(Asked asked, String caseId) {
        return answer(Verdict.NOT_APPLICABLE, asked, caseId);
    }

    private Answer answer(Verdict verdict, Asked asked, String caseId) {
        return new Answer(this, verdict, asked, caseId);
    }
}
