package eu.vigie.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Power;
import eu.vigie.supplychain.Share;

class PhrasebookTest {

    private static final RuleCatalogue RULES = RuleCatalogue.fromClassPath();
    private static final Phrasebook ENGLISH = new Phrasebook(RULES, Language.EN);
    private static final Phrasebook FRENCH = new Phrasebook(RULES, Language.FR);

    private static final Pattern CASE = Pattern.compile("\\$law\\.\\w+\\(\\$\\w+, \"([a-z-]+)\"\\)");

    @ParameterizedTest
    @EnumSource(RuleId.class)
    void every_case_of_a_rule_has_a_wording_and_every_wording_a_case(RuleId rule) throws IOException {
        TreeSet<String> inDrl = CASE.matcher(drl(rule)).results().map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        inDrl.addAll(List.of("not-in-force", "nothing-in-scope", "rule-failed"));
        assertThat(new TreeSet<>(RULES.cases(rule))).isEqualTo(inDrl);
    }

    private static String drl(RuleId rule) throws IOException {
        try (InputStream stream = RuleCatalogue.class
                .getResourceAsStream("/rules/" + rule.group() + "/" + rule.id() + ".drl")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ReasoningStep holds(String share) {
        return new ReasoningStep(Fact.HOLDS, "Zenith", "Acme", share, "shareholding", null);
    }

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource(delimiter = '|', value = {"50.1|50.1 %|50,1 %",
            "(25, 50]|more than 25 % and at most 50 %|plus de 25 % et au plus 50 %",
            "[40, 60]|between 40 % and 60 %|entre 40 % et 60 %",
            "[75, 100)|at least 75 % and less than 100 %|au moins 75 % et moins de 100 %"})
    void a_band_is_said_as_a_band(String share, String english, String french) {
        assertThat(plain(ENGLISH.step(holds(share)))).isEqualTo("Zenith holds " + english + " of the capital of Acme");
        assertThat(plain(FRENCH.step(holds(share))))
                .isEqualTo("« Zenith » détient " + french + " du capital de « Acme »");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void every_kind_of_step_has_a_sentence_in_both_languages(Fact fact) {
        ReasoningStep step = new ReasoningStep(fact, "Zenith", "FR", null, null, null);
        assertThat(ENGLISH.step(step)).contains("Zenith").doesNotContain("{");
        assertThat(FRENCH.step(step)).contains("Zenith").doesNotContain("{").isNotEqualTo(ENGLISH.step(step));
    }

    private static ReasoningStep holds(String kind, @Nullable String share) {
        return new ReasoningStep(Fact.HOLDS, "Zenith", "Acme", share, kind, null);
    }

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource({"voting-rights,of the votes,des voix", "shareholding-for-votes,taken for its votes,vaut pour les voix",
            "appointment-of-board,the majority of the board,la majorité du conseil",
            "rights-granted-by-company-rules,under the rules,tient des statuts",
            "rights-granted-by-contract,by contract,tient d'un contrat", "acting-in-concert,in concert,de concert",
            "de-facto-majority,the majority of the votes cast,la majorité des voix exprimées",
            "influence,influence,influence", "consolidation,consolidates,consolide", "veto,may block,peut bloquer",
            "veto-budget,the budget,le budget", "veto-business-plan,the business plan,le plan d'affaires",
            "veto-senior-management,the senior management,la direction",
            "veto-major-investment,major investments,les investissements majeurs",
            "veto-other,other decisions,d'autres décisions"})
    void each_kind_of_control_is_named(String kind, String english, String french) {
        assertThat(plain(ENGLISH.step(holds(kind, "38")))).contains("Zenith", "Acme", english);
        assertThat(plain(FRENCH.step(holds(kind, "38")))).contains("Zenith", "Acme", french);
    }

    @ParameterizedTest
    @EnumSource(InterestKind.class)
    void no_kind_of_interest_is_told_as_a_mere_holding(InterestKind kind) {
        String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        for (Phrasebook phrases : List.of(ENGLISH, FRENCH)) {
            assertThat(phrases.step(holds(word, "38"))).doesNotContain("{")
                    .isNotEqualTo(phrases.step(holds("no-such-kind", "38")));
        }
    }

    @ParameterizedTest
    @EnumSource(Power.Matter.class)
    void every_matter_of_a_veto_is_named(Power.Matter matter) {
        String word = "veto-" + matter.name().toLowerCase(Locale.ROOT).replace('_', '-');
        for (Phrasebook phrases : List.of(ENGLISH, FRENCH)) {
            assertThat(phrases.step(holds(word, null))).isNotEqualTo(phrases.step(holds("no-such-kind", null)))
                    .isNotEqualTo(phrases.step(holds("veto", null)));
        }
    }

    @Test
    void seats_are_said_as_seats_and_a_parent_as_a_parent() {
        ReasoningStep parent = new ReasoningStep(Fact.CONTROLS, "Zenith", "Acme", null, "group-link", null);
        assertThat(ENGLISH.step(holds("board-seats", "4/7")))
                .isEqualTo("Zenith may appoint 4 of 7 members of the board of Acme");
        assertThat(FRENCH.step(holds("board-seats", "4/7")))
                .isEqualTo("« Zenith » peut nommer 4 des 7 membres du conseil de « Acme »");
        assertThat(ENGLISH.step(parent)).contains("a parent of Acme", "group link");
        assertThat(FRENCH.step(parent)).contains("une mère de « Acme »", "lien de groupe");
    }

    @Test
    void a_name_with_braces_or_dollars_is_only_a_name() {
        Finding finding = finding(RuleId.HRS_001, "not-listed", "{area} $1 \\ SA");
        assertThat(ENGLISH.message(finding)).contains("{area} $1 \\ SA");
    }

    @Test
    void a_placeholder_that_nothing_stands_for_is_a_fault() {
        assertThatThrownBy(() -> Template.fill("a {b}", name -> null)).hasMessageContaining("{b}");
    }

    @ParameterizedTest(name = "{0}: {1} / {2}")
    @CsvSource(delimiter = '|', value = {"(50, 100]|more than 50 %.|plus de 50 %.",
            "(50, 75]|more than 50 % and at most 75 %.|plus de 50 % et au plus 75 %.",
            "[40, 50)|at least 40 % and less than 50 %.|au moins 40 % et moins de 50 %.",
            "[0, 50)|less than 50 %.|moins de 50 %.", "[50, 100]|between 50 % and 100 %.|entre 50 % et 100 %."})
    void an_end_that_is_left_out_is_left_out_in_the_words(String share, String english, String french) {
        boolean above = share.startsWith("(");
        boolean below = share.endsWith(")");
        String[] ends = share.substring(1, share.length() - 1).split(", ");
        Finding finding = new Finding(RuleId.CTRL_001, RULES.clause(RuleId.CTRL_001), Verdict.FLAG,
                new Subject(Subject.Kind.COMPONENT, "p", "Board", "m", "Acme", "manufacturer"), "controlled-by-one",
                Map.of("area", "EU27", "controller", "Zenith", "controlThreshold", "> 50"),
                Figures.of(Figure.of("votes",
                        new Share(new BigDecimal(ends[0]), above, new BigDecimal(ends[1]), below), "> 50")),
                List.of(), null);

        assertThat(plain(ENGLISH.message(finding)).replace(";", ".")).contains("Votes held from outside: " + english);
        assertThat(plain(FRENCH.message(finding)).replace(" ;", ".")).contains(" : " + french);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"20,true", "50,true", "50.01,false"})
    void where_votes_are_too_few_for_control_something_else_is_said_to_give_it(String votes, boolean otherwise) {
        Finding finding = new Finding(RuleId.CTRL_001, RULES.clause(RuleId.CTRL_001), Verdict.FLAG,
                new Subject(Subject.Kind.COMPONENT, "p", "Board", "m", "Acme", "manufacturer"), "controlled-by-one",
                Map.of("area", "EU27", "controller", "Zenith", "controlThreshold", "> 50"),
                Figures.of(Figure.of("votes", Share.exactly(votes), "> 50")), List.of(), null);

        assertThat(ENGLISH.message(finding).contains("is no number of votes")).isEqualTo(otherwise);
        assertThat(FRENCH.message(finding).contains("n'est pas un nombre de voix")).isEqualTo(otherwise);
    }

    @Test
    void figures_in_french_have_a_decimal_comma() {
        Finding finding = new Finding(RuleId.CTRL_001, RULES.clause(RuleId.CTRL_001), Verdict.FLAG,
                new Subject(Subject.Kind.COMPONENT, "p", "Board", "m", "Acme", "manufacturer"), "controlled-by-one",
                Map.of("area", "EU27", "controller", "Zenith", "controlThreshold", "> 50"),
                Figures.of(new Figure("votes", new BigDecimal("50.1"), new BigDecimal("50.1"), "percent", "> 50")),
                List.of(), null);
        assertThat(plain(FRENCH.message(finding))).contains("50,1 %").contains("plus de 50 %")
                .contains("fabricant de « Board »");
        assertThat(plain(ENGLISH.message(finding))).contains("50.1 %").contains("more than 50 %")
                .contains("maker of “Board”");
    }

    private static Finding finding(RuleId rule, String caseId, String party) {
        return new Finding(rule, RULES.clause(rule), Verdict.COMPLIANT,
                new Subject(Subject.Kind.COMPONENT, "p", "Board", "m", party, "manufacturer"), caseId, Map.of(),
                Figures.NONE, List.of(), null);
    }
}
