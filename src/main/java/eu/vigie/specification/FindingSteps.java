package eu.vigie.specification;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.cucumber.java.en.Then;
import io.cucumber.java.fr.Alors;

import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.Finding;
import eu.vigie.finding.Phrasebook;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.finding.RuleFault;
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

    private static final int SHOWN = 3;
    private static final int STEPS_SHOWN = 12;

    private final Scene scene;
    private final Phrasebook english = new Phrasebook(RuleCatalogue.fromClassPath(), Language.EN);
    private final Phrasebook french = new Phrasebook(RuleCatalogue.fromClassPath(), Language.FR);
    private List<Finding> meant = List.of();

    public FindingSteps(Scene scene) {
        this.scene = scene;
    }

    @Then("{rule} finds {verdict}")
    @Alors("{rule} conclut : {verdict}")
    public void finds(RuleId rule, Verdict verdict) {
        conclude(rule, verdict, findings(rule));
    }

    @Then("{rule} finds {verdict} for {string}")
    @Alors("{rule} conclut : {verdict}, pour {string}")
    public void findsFor(RuleId rule, Verdict verdict, String subject) {
        List<Finding> about = findings(rule).stream().filter(finding -> isAbout(finding, subject)).toList();
        Unmet.unless(!about.isEmpty(),
                rule + " finds nothing about “" + subject + "”" + instead(findings(rule), english),
                rule + " ne conclut rien sur « " + subject + " »" + instead(findings(rule), french));
        conclude(rule, verdict, about);
    }

    @Then("its reasoning names {string}")
    @Alors("son raisonnement cite {string}")
    public void names(String party) {
        require(steps().anyMatch(step -> isAbout(step, party)), "The reasoning does not name “" + party + "”",
                "Le raisonnement ne cite pas « " + party + " »");
    }

    @Then("its reasoning names {string} with {share} %")
    @Alors("son raisonnement cite {string} pour {share} %")
    public void namesWithShare(String party, Share share) {
        require(steps().anyMatch(step -> isAbout(step, party) && share.toString().equals(step.share())),
                "The reasoning does not name “" + party + "” with " + share + " %",
                "Le raisonnement ne cite pas « " + party + " » pour " + share + " %");
    }

    @Then("its reasoning places the head office of {string} {place}")
    @Alors("son raisonnement situe l'administration centrale de {string} {place}")
    public void headOffice(String party, Somewhere place) {
        require(steps().anyMatch(step -> step.fact() == Fact.HEADQUARTERS
                && step.from().equals(party) && Objects.toString(place.country()).equals(step.to())),
                "The reasoning does not place the head office of “" + party + "” there",
                "Le raisonnement n'y situe pas l'administration centrale de « " + party + " »");
    }

    @Then("it rests on article {string}")
    @Alors("il se fonde sur l'article {string}")
    public void article(String article) {
        require(meant.stream().map(it -> it.clause().article())
                .allMatch(cited -> cited.en().contains(article) && cited.fr().contains(article)),
                "It does not rest on article " + article, "Il ne se fonde pas sur l'article " + article);
    }

    @Then("it {naming} {string} as an owner")
    @Alors("il {naming} {string} comme propriétaire")
    public void owner(Whether named, String owner) {
        require(meant.stream().allMatch(finding -> (named == Whether.YES) == List
                .of(finding.words().getOrDefault("owners", "").split("; ")).contains(owner)),
                named == Whether.YES
                        ? "It does not name “" + owner + "” as an owner"
                        : "It names “" + owner + "” as an owner",
                named == Whether.YES
                        ? "Il ne désigne pas « " + owner + " » comme propriétaire"
                        : "Il désigne « " + owner + " » comme propriétaire");
    }

    @Then("its clause is {force}")
    @Alors("sa disposition est {force}")
    public void force(LegalStatus status) {
        require(meant.stream().allMatch(finding -> finding.clause().status() == status),
                "Its clause is not " + status, "Sa disposition n'est pas " + status);
    }

    @Then("it says what evidence would settle the question")
    @Alors("il dit quelle preuve trancherait")
    public void settles() {
        require(meant.stream().map(english::settles).allMatch(Objects::nonNull),
                "It does not say what would settle the question", "Il ne dit pas ce qui trancherait");
    }

    @Then("it says what would put it right")
    @Alors("il dit ce qui y remédierait")
    public void cures() {
        require(meant.stream().map(english::cures).allMatch(Objects::nonNull),
                "It does not say what would put it right", "Il ne dit pas ce qui y remédierait");
    }

    /** In either language: a name, a day, a number. */
    @Then("its message says {string}")
    @Alors("son message dit {string}")
    public void says(String words) {
        require(meant.stream().allMatch(finding -> english.message(finding).contains(words)
                || french.message(finding).contains(words)), "Its message does not say “" + words + "”",
                "Son message ne dit pas « " + words + " »");
    }

    @Then("its figures show {number} %")
    @Alors("ses chiffres montrent {number} %")
    public void figure(BigDecimal percent) {
        require(figures().anyMatch(figure -> is(figure, percent, percent)),
                "Its figures do not show " + percent + " %, but " + shown(),
                "Ses chiffres ne montrent pas " + percent + " %, mais " + shown());
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
        require(meant.size() == 1 && stands(meant.getFirst().occurrences(), List.of(outer, inner), pieces),
                "It does not stand there with as many pieces", "Il ne s'y trouve pas en ce nombre d'exemplaires");
    }

    private static boolean stands(@Nullable Occurrences places, List<String> path, BigDecimal pieces) {
        BigDecimal quantity = places == null ? null : places.quantity();
        return places != null && quantity != null && quantity.compareTo(pieces) == 0 && places.paths().stream()
                .anyMatch(each -> each.size() >= path.size() && each.subList(0, path.size()).equals(path));
    }

    private List<Finding> findings(RuleId rule) {
        List<RuleFault> faults = scene.assessment().faults();
        Unmet.unless(faults.isEmpty(), "A rule failed: " + faults, "Une règle est en défaut : " + faults);
        return scene.assessment().findings().stream().filter(finding -> finding.rule() == rule).toList();
    }

    private void conclude(RuleId rule, Verdict expected, List<Finding> findings) {
        Unmet.unless(!findings.isEmpty(), rule + " is not among the rules that are asked here",
                rule + " n'est pas parmi les règles interrogées ici");
        Verdict found = Verdict.worst(findings.stream().map(Finding::verdict).toList());
        List<Finding> deciding = findings.stream().filter(finding -> finding.verdict() == found).toList();
        scene.concludes(new Scene.Conclusion(rule, found, deciding));
        Unmet.unless(found == expected,
                rule + " finds " + VerdictWords.of(found, Language.EN) + instead(deciding, english),
                rule + " conclut : " + VerdictWords.of(found, Language.FR) + instead(deciding, french));
        for (Phrasebook phrases : List.of(english, french)) {
            Unmet.unless(deciding.stream().noneMatch(finding -> (phrases.message(finding) + phrases.settles(finding)
                    + phrases.cures(finding)).matches("(?s).*[{}].*")),
                    "A sentence has a gap" + instead(deciding, phrases),
                    "Une phrase a une lacune" + instead(deciding, phrases));
        }
        meant = deciding;
    }

    /** "It" must be something, and as the sentence says. */
    private void require(boolean holds, String inEnglish, String inFrench) {
        Unmet.unless(!meant.isEmpty(), "No sentence before says what a rule finds",
                "Aucune phrase précédente ne dit ce qu'une règle conclut");
        Unmet.unless(holds, inEnglish + reasons(english), inFrench + reasons(french));
    }

    private static String instead(List<Finding> findings, Phrasebook phrases) {
        return findings.isEmpty()
                ? "."
                : colon(phrases) + String.join(" ", findings.stream().limit(SHOWN).map(phrases::message).toList());
    }

    private String reasons(Phrasebook phrases) {
        return instead(meant, phrases) + " ["
                + String.join("; ", steps().limit(STEPS_SHOWN).map(phrases::step).toList()) + "]";
    }

    private static String colon(Phrasebook phrases) {
        return phrases.language() == Language.FR ? " : " : ": ";
    }

    private String shown() {
        return String.join(", ", figures().map(figure -> figure.name() + " " + figure.lower() + "–" + figure.upper()
                + " " + figure.unit()).toList());
    }

    private static boolean isAbout(Finding finding, String name) {
        return name.equals(finding.subject().name()) || name.equals(finding.subject().partyName())
                || flat(finding.reasoning()).anyMatch(
                        step -> (step.fact() == Fact.NAMED || step.fact() == Fact.MATCHED) && isAbout(step, name));
    }

    private static boolean isAbout(ReasoningStep step, String name) {
        return name.equals(step.from()) || name.equals(step.to());
    }

    private Stream<ReasoningStep> steps() {
        return meant.stream().flatMap(finding -> flat(finding.reasoning()));
    }

    private static Stream<ReasoningStep> flat(List<ReasoningStep> steps) {
        return steps.stream().flatMap(step -> Stream.concat(Stream.of(step), flat(step.because())));
    }

    private Stream<Figure> figures() {
        return meant.stream().flatMap(finding -> finding.figures().all().stream());
    }

    private void attributed(String attribution, BigDecimal least, BigDecimal most) {
        require(figures().anyMatch(figure -> figure.name().equals(attribution) && is(figure, least, most)),
                attribution + " is not " + least + " to " + most + " %, but " + shown(),
                attribution + " n'est pas de " + least + " à " + most + " %, mais " + shown());
    }

    private static boolean is(Figure figure, BigDecimal least, BigDecimal most) {
        return figure.unit().equals("percent") && figure.lower().compareTo(least) == 0
                && figure.upper().compareTo(most) == 0;
    }
}
