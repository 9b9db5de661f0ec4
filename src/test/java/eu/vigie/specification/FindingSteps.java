package eu.vigie.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.Then;
import io.cucumber.java.fr.Alors;

import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.Finding;
import eu.vigie.finding.Phrasebook;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.LegalStatus;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;
import eu.vigie.specification.Words.Somewhere;
import eu.vigie.specification.Words.Whether;
import eu.vigie.supplychain.Occurrences;
import eu.vigie.supplychain.Share;

/** What a rule finds, why, and what would settle or cure it. "It" is the finding asserted last. */
public final class FindingSteps {

    private final Scene scene;
    private final Phrasebook phrases = new Phrasebook(RuleCatalogue.fromClassPath(), Language.EN);
    private final Phrasebook french = new Phrasebook(RuleCatalogue.fromClassPath(), Language.FR);
    private List<Finding> meant = List.of();
    private @Nullable Scenario scenario;

    public FindingSteps(Scene scene) {
        this.scene = scene;
    }

    @Before
    public void remember(Scenario running) {
        scenario = running;
    }

    @Then("{rule} finds {verdict}")
    @Alors("{rule} conclut : {verdict}")
    public void finds(RuleId rule, Verdict verdict) {
        conclude(rule, verdict, findings(rule));
    }

    @Then("{rule} finds {verdict} for {string}")
    @Alors("{rule} conclut : {verdict}, pour {string}")
    public void findsFor(RuleId rule, Verdict verdict, String subject) {
        conclude(rule, verdict, findings(rule).stream().filter(finding -> isAbout(finding, subject)).toList());
    }

    @Then("its reasoning names {string}")
    @Alors("son raisonnement cite {string}")
    public void names(String party) {
        assertThat(steps()).as("reasoning of %s", said(meant)).anyMatch(step -> isAbout(step, party));
    }

    @Then("its reasoning names {string} with {share} %")
    @Alors("son raisonnement cite {string} pour {share} %")
    public void namesWithShare(String party, Share share) {
        assertThat(steps()).as("reasoning of %s", said(meant)).anyMatch(
                step -> isAbout(step, party) && share.toString().equals(step.share()));
    }

    @Then("its reasoning places the head office of {string} {place}")
    @Alors("son raisonnement situe l'administration centrale de {string} {place}")
    public void headOffice(String party, Somewhere place) {
        assertThat(steps()).as("reasoning of %s", said(meant)).anyMatch(step -> step.fact() == Fact.HEADQUARTERS
                && step.from().equals(party) && Objects.toString(place.country()).equals(step.to()));
    }

    @Then("it rests on article {string}")
    @Alors("il se fonde sur l'article {string}")
    public void article(String article) {
        assertThat(meant).isNotEmpty();
        assertThat(meant.stream().map(it -> it.clause().article()))
                .allMatch(cited -> cited.en().contains(article) && cited.fr().contains(article));
    }

    @Then("it {naming} {string} as an owner")
    @Alors("il {naming} {string} comme propriétaire")
    public void owner(Whether named, String owner) {
        assertThat(meant).isNotEmpty().allSatisfy(finding -> assertThat(
                List.of(finding.words().getOrDefault("owners", "").split("; ")).contains(owner))
                .as("owners of %s", said(meant)).isEqualTo(named == Whether.YES));
    }

    @Then("its clause is {force}")
    @Alors("sa disposition est {force}")
    public void force(LegalStatus status) {
        assertThat(meant).isNotEmpty().allMatch(finding -> finding.clause().status() == status);
    }

    @Then("it says what evidence would settle the question")
    @Alors("il dit quelle preuve trancherait")
    public void settles() {
        assertThat(meant).isNotEmpty();
        assertThat(meant.stream().map(phrases::settles)).as("what settles %s", said(meant)).doesNotContainNull();
    }

    @Then("it says what would put it right")
    @Alors("il dit ce qui y remédierait")
    public void cures() {
        assertThat(meant).isNotEmpty();
        assertThat(meant.stream().map(phrases::cures)).as("what cures %s", said(meant)).doesNotContainNull();
    }

    /** In either language: a name, a day, a number. */
    @Then("its message says {string}")
    @Alors("son message dit {string}")
    public void says(String words) {
        assertThat(meant).isNotEmpty();
        assertThat(meant).as("messages of %s", said(meant)).allMatch(
                finding -> phrases.message(finding).contains(words) || french.message(finding).contains(words));
    }

    @Then("its figures show {number} %")
    @Alors("ses chiffres montrent {number} %")
    public void figure(BigDecimal percent) {
        assertThat(figures()).as("figures of %s", said(meant)).anyMatch(figure -> is(figure, percent, percent));
    }

    @Then("its figures show {number} % and {number} %")
    @Alors("ses chiffres montrent {number} % et {number} %")
    public void figures(BigDecimal first, BigDecimal second) {
        figure(first);
        figure(second);
    }

    @Then("the European share is {number} % directly, {number} % in cascade and {number} % multiplied")
    @Alors("la part européenne est de {number} % en direct, de {number} % en cascade et de {number} % par multiplication")
    public void europeanShare(BigDecimal direct, BigDecimal cascade, BigDecimal multiplied) {
        attributed("DIRECT", direct, direct);
        attributed("CASCADE", cascade, cascade);
        attributed("MULTIPLY", multiplied, multiplied);
    }

    @Then("the European share lies between {number} and {number} %")
    @Alors("la part européenne est comprise entre {number} et {number} %")
    public void europeanShare(BigDecimal least, BigDecimal most) {
        attributed("DIRECT", least, most);
        attributed("CASCADE", least, most);
        attributed("MULTIPLY", least, most);
    }

    @Then("it stands in {string}, then {string}, with {number} pieces")
    @Alors("il se trouve dans {string}, puis {string}, en {number} exemplaires")
    public void stands(String outer, String inner, BigDecimal pieces) {
        assertThat(meant).hasSize(1);
        Occurrences places = Objects.requireNonNull(meant.getFirst().occurrences(), "no places");
        assertThat(places.paths()).anySatisfy(path -> assertThat(path).startsWith(outer, inner));
        assertThat(places.quantity()).isEqualByComparingTo(pieces);
    }

    private List<Finding> findings(RuleId rule) {
        assertThat(scene.assessment().faults()).as("rules that failed").isEmpty();
        return scene.assessment().findings().stream().filter(finding -> finding.rule() == rule).toList();
    }

    private void conclude(RuleId rule, Verdict expected, List<Finding> findings) {
        assertThat(findings).as("findings of %s about that, among %s", rule, said(findings(rule))).isNotEmpty();
        Verdict found = Verdict.worst(findings.stream().map(Finding::verdict).toList());
        Objects.requireNonNull(scenario).attach(found.name(), Conclusions.MEDIA_TYPE, rule.id());
        assertThat(found).as("%s", said(findings)).isEqualTo(expected);
        for (Phrasebook language : List.of(phrases, french)) {
            assertThat(findings).allSatisfy(finding -> assertThat(language.message(finding)
                    + language.settles(finding) + language.cures(finding)).doesNotContain("{", "}"));
        }
        meant = findings.stream().filter(finding -> finding.verdict() == found).toList();
    }

    private static boolean isAbout(Finding finding, String name) {
        return name.equals(finding.subject().name()) || name.equals(finding.subject().partyName())
                || flat(finding.reasoning()).anyMatch(
                        step -> (step.fact() == Fact.NAMED || step.fact() == Fact.MATCHED) && isAbout(step, name));
    }

    private static boolean isAbout(ReasoningStep step, String name) {
        return name.equals(step.from()) || name.equals(step.to());
    }

    private List<ReasoningStep> steps() {
        return meant.stream().flatMap(finding -> flat(finding.reasoning())).toList();
    }

    private static Stream<ReasoningStep> flat(List<ReasoningStep> steps) {
        return steps.stream().flatMap(step -> Stream.concat(Stream.of(step), flat(step.because())));
    }

    private List<Figure> figures() {
        return meant.stream().flatMap(finding -> finding.figures().all().stream()).toList();
    }

    private void attributed(String attribution, BigDecimal least, BigDecimal most) {
        assertThat(figures()).as("figures of %s", said(meant))
                .anyMatch(figure -> figure.name().equals(attribution) && is(figure, least, most));
    }

    private static boolean is(Figure figure, BigDecimal least, BigDecimal most) {
        return figure.unit().equals("percent") && figure.lower().compareTo(least) == 0
                && figure.upper().compareTo(most) == 0;
    }

    private List<String> said(List<Finding> findings) {
        return findings.stream().map(finding -> finding.verdict() + " [" + finding.caseId() + "] "
                + phrases.message(finding) + " " + finding.figures().all() + " "
                + flat(finding.reasoning()).map(phrases::step).toList()).toList();
    }
}
