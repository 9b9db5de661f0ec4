package eu.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import eu.vigie.assessment.Assessment;
import eu.vigie.assessment.AssessmentJson;
import eu.vigie.assessment.ControlQuestion;
import eu.vigie.assessment.ControlReport;
import eu.vigie.assessment.Documents;
import eu.vigie.evidence.SystemDocuments;
import eu.vigie.finding.Finding;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleId;
import eu.vigie.supplychain.Occurrences;

/** What {@code samples/README.md} says of the samples is what the program finds in them. */
class SamplesTest {

    private static final LocalDate BEFORE_THE_LAW = LocalDate.of(2025, 12, 31);

    private static Assessment law;
    private static Assessment strict;
    private static Assessment earlier;
    private static Assessment defence;
    private static Assessment dependency;
    private static String page;

    @BeforeAll
    static void assess() throws IOException {
        law = Aurora.assessed("ai-gigafactory", Aurora.DAY);
        strict = Aurora.assessed("ai-gigafactory-strict", Aurora.DAY);
        earlier = Aurora.assessed("ai-gigafactory", BEFORE_THE_LAW);
        defence = Aurora.assessed("edf-analogy", Aurora.DAY);
        dependency = Aurora.assessed("dependency", Aurora.DAY);
        page = Files.readString(Aurora.FOLDER.resolve("README.md"));
    }

    @Test
    void the_table_of_verdicts_is_true() {
        assertThat(page.lines().filter(
                line -> line.startsWith("| `ai-") || line.startsWith("| `dep") || line.startsWith("| `edf-")))
                .containsExactly(row("ai-gigafactory", law),
                        row("ai-gigafactory-strict", strict),
                        row("ai-gigafactory", earlier), row("dependency", dependency),
                        row("edf-analogy", defence));
    }

    private static String row(String profile, Assessment a) {
        return "| `%s` | %s | %s | %s |".formatted(profile, a.asOf(), a.verdict(), Arrays.stream(Verdict.values())
                .map(verdict -> String.valueOf(a.counts().getOrDefault(verdict, 0)))
                .collect(Collectors.joining(" | ")));
    }

    @Test
    void a_die_declared_where_it_is_packaged_one_group_for_most_processors_and_a_cost_share_nobody_knows() {
        assertThat(dependency.findings()).filteredOn(finding -> finding.verdict() == Verdict.FLAG)
                .extracting(finding -> finding.rule() + " " + finding.subject().name())
                .containsExactly(RuleId.ORIG_001 + " Accelerator die", RuleId.ORIG_003 + " Aurora");
        assertThat(dependency.findings()).filteredOn(finding -> finding.rule() == RuleId.ORIG_002).singleElement()
                .matches(finding -> finding.verdict() == Verdict.UNDETERMINED);
    }

    @Test
    void every_verdict_is_shown() {
        Set<Verdict> shown = EnumSet.noneOf(Verdict.class);
        for (Assessment a : List.of(law, strict, earlier, defence)) {
            a.findings().forEach(finding -> shown.add(finding.verdict()));
        }
        assertThat(EnumSet.complementOf(EnumSet.copyOf(shown))).isEmpty();
    }

    @Test
    void a_guarantee_covers_the_maker_that_is_controlled_from_singapore_and_not_a_day_longer_than_it_says() {
        assertThat(verdict(defence, RuleId.CTRL_008, "Neckartal Notstrom GmbH")).isEqualTo(Verdict.DEROGATED);
        assertThat(new String(AssessmentJson.write(defence, Language.EN), StandardCharsets.UTF_8)).contains(
                "\"approver\" : \"the competent ministry (invented)\"", "\"until\" : \"2027-10-01\"");
        LocalDate end = LocalDate.of(2027, 10, 1);
        assertThat(verdict(Aurora.assessed("edf-analogy", end.minusDays(1)), RuleId.CTRL_008,
                "Neckartal Notstrom GmbH")).isEqualTo(Verdict.DEROGATED);
        assertThat(verdict(Aurora.assessed("edf-analogy", end), RuleId.CTRL_008, "Neckartal Notstrom GmbH"))
                .isEqualTo(Verdict.FLAG);
    }

    @Test
    void the_owners_of_every_member_are_named_and_nobody_decides_at_meetings_alone() {
        assertThat(page).contains("who owns the members in the end is named");
        assertThat(law.findings()).filteredOn(finding -> finding.rule() == RuleId.CTRL_002).hasSize(4)
                .allMatch(finding -> finding.verdict() == Verdict.COMPLIANT);
        assertThat(law.findings()).filteredOn(finding -> finding.rule() == RuleId.CTRL_003).hasSize(4)
                .allMatch(finding -> finding.verdict() == Verdict.COMPLIANT);
        assertThat(law.findings()).filteredOn(finding -> finding.rule() == RuleId.CTRL_004).hasSize(4)
                .allMatch(finding -> finding.caseId().equals("controlled-anyway"));
    }

    @Test
    void no_rule_failed_and_no_line_was_left_out() {
        assertThat(law.faults()).isEmpty();
        assertThat(law.problems()).isEmpty();
        assertThat(law.inputs()).allMatch(input -> input.rejected() == 0);
    }

    @Test
    void the_bills_have_as_many_lines_as_the_page_says() {
        List<Integer> lines = law.inputs().stream().filter(input -> input.kind().equals("bom"))
                .map(Assessment.Input::lines).toList();
        assertThat(lines).hasSize(2);
        assertThat(page).contains((lines.getFirst() + lines.getLast()) + " lines", lines.getFirst() + " components",
                lines.getLast() + " rows", (lines.getFirst() + lines.getLast()) + " lignes");
        assertThat(lines.getFirst() + lines.getLast()).isGreaterThan(300);
    }

    @Test
    void the_bills_go_six_and_four_levels_deep_and_every_part_has_a_quantity() {
        assertThat(depth("Aurora, IT equipment (invented)", true)).isEqualTo(7);
        assertThat(depth("Aurora, IT equipment (invented)", false)).isEqualTo(4);
        assertThat(law.findings()).filteredOn(finding -> finding.occurrences() != null)
                .allMatch(finding -> places(finding).quantity() != null);
    }

    /** The longest path, the bill's own name counted where it has one. */
    private static int depth(String top, boolean below) {
        return law.findings().stream().filter(finding -> finding.occurrences() != null)
                .flatMap(finding -> places(finding).paths().stream())
                .filter(path -> path.getFirst().equals(top) == below).mapToInt(List::size).max().orElse(0);
    }

    @Test
    void a_coordinator_incorporated_in_france_is_run_from_geneva_and_controlled_from_the_union() {
        assertThat(verdict(law, RuleId.GIGA_001, "Aurora Calcul SE")).isEqualTo(Verdict.BREACH);
        assertThat(verdict(law, RuleId.GIGA_002, "Aurora Calcul SE")).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void a_change_that_was_approved_on_its_own_day_stays_open_and_records_of_a_small_grant_may_go_after_three_years() {
        assertThat(one(law, RuleId.GIGA_008).caseId()).isEqualTo("same-day");
        assertThat(one(law, RuleId.GIGA_008).reasoning()).isNotEmpty().allMatch(
                step -> step.evidence() != null && step.evidence().place().equals("/events/0"));
        assertThat(law.findings()).filteredOn(finding -> finding.rule() == RuleId.RECD_001)
                .extracting(Finding::caseId).containsExactly("kept-long-enough", "kept");
        assertThat(law.findings()).filteredOn(finding -> finding.rule() == RuleId.GIGA_011).hasSize(3)
                .allMatch(finding -> finding.verdict() == Verdict.COMPLIANT);
    }

    @Test
    void there_are_fewer_processors_than_the_final_phase_of_lot_2_asks_for() {
        assertThat(page).contains("69 120 accelerator modules, 1.4 H100 each", "96 768 H100");
        Finding capacity = one(law, RuleId.GIGA_010);
        assertThat(capacity.verdict()).isEqualTo(Verdict.FLAG);
        assertThat(one(strict, RuleId.GIGA_010).verdict()).isEqualTo(Verdict.BREACH);
        assertThat(capacity.figures().all().getFirst().lower()).isEqualByComparingTo("96768");
        assertThat(capacity.reasoning()).extracting(ReasoningStep::evidence).doesNotContainNull()
                .anyMatch(source -> "maker's data sheet (invented)".equals(source.source()))
                .anyMatch(source -> source.document().endsWith("aurora-it.cdx.json"));
    }

    @Test
    void a_member_supplies_the_technology_so_nothing_is_asked_of_tenderers() {
        assertThat(one(law, RuleId.GIGA_005).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_site_in_norway_is_none_in_a_member_state() {
        assertThat(verdict(law, RuleId.GIGA_004, "Fjordlys 3")).isEqualTo(Verdict.BREACH);
        assertThat(verdict(law, RuleId.GIGA_004, "Beauce 1")).isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void whether_members_from_elsewhere_may_join_is_for_the_call_to_say() {
        for (String member : List.of("Palisade Mesa Compute LLC", "Qamar Shuruq Digital Holding PJSC")) {
            assertThat(verdict(law, RuleId.GIGA_003, member)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(verdict(strict, RuleId.GIGA_003, member)).isEqualTo(Verdict.BREACH);
        }
    }

    @Test
    void seventeen_percent_to_the_cent_is_kept() {
        Finding financing = one(law, RuleId.GIGA_006);
        assertThat(financing.verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(financing.figures().all()).anyMatch(figure -> figure.lower().compareTo(new BigDecimal("17")) == 0);
    }

    @Test
    void whether_the_capital_is_european_depends_on_how_it_is_counted() {
        assertThat(one(law, RuleId.GIGA_012).words()).containsEntry("direct", "55").containsEntry("cascade", "55")
                .containsEntry("multiply", "39");
        assertThat(one(law, RuleId.GIGA_012).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void no_finding_tells_a_stake_twice() {
        for (Finding finding : law.findings()) {
            assertThat(finding.reasoning().stream().filter(step -> step.fact() == ReasoningStep.Fact.HOLDS)
                    .map(step -> Arrays.asList(step.from(), step.to(), step.share(), step.evidence())))
                    .as(finding.rule() + " " + finding.subject().name()).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_programs_own_lists_and_areas_stand_among_the_inputs() {
        assertThat(law.inputs().stream().filter(input -> input.kind().equals("list"))
                .map(input -> input.name() + " " + input.sha256()))
                .containsExactlyElementsOf(
                        SystemDocuments.all().stream().map(list -> list.name() + " " + list.sha256()).toList());
        assertThat(law.inputs()).allMatch(input -> input.lines() > 0);
    }

    @Test
    void the_hosts_pyramid_ends_in_the_union() {
        assertThat(controllers("Hanse Rechenwerke AG")).contains("Wiebke Brookdamm");
    }

    @Test
    void a_german_maker_is_controlled_from_singapore_by_thirteen_percent_of_its_capital() {
        Finding finding = about(law, RuleId.CTRL_001, "Neckartal Notstrom GmbH");
        assertThat(finding.caseId()).isEqualTo("controlled-by-one");
        assertThat(finding.words()).containsEntry("controller", "Selat Biru Capital Pte. Ltd.");
        assertThat(finding.reasoning().stream().filter(step -> "51".equals(step.share())).map(ReasoningStep::from))
                .containsExactly("Selat Biru Capital Pte. Ltd.", "Donauknie Holding AG",
                        "Ostwall Energiebeteiligungen GmbH");
        assertThat(new BigDecimal("0.51").pow(3)).isBetween(new BigDecimal("0.132"), new BigDecimal("0.133"));
        assertThat(finding.verdict()).isEqualTo(Verdict.FLAG);
        assertThat(about(strict, RuleId.CTRL_001, "Neckartal Notstrom GmbH").verdict()).isEqualTo(Verdict.BREACH);
    }

    @Test
    void a_maker_with_a_name_from_far_away_is_in_the_unions_hands() {
        assertThat(all(strict, RuleId.CTRL_001, "Pacific Dragon Photonics B.V.")).isNotEmpty()
                .allMatch(finding -> finding.verdict() == Verdict.COMPLIANT);
        assertThat(controllers("Pacific Dragon Photonics B.V.")).contains("Republic of Finland");
    }

    @Test
    void a_chip_of_huawei_lies_two_levels_below_another_makers_name() {
        Finding chip = about(law, RuleId.HRS_002, "HiSilicon");
        assertThat(chip.words()).containsEntry("behind", "Huawei");
        assertThat(places(chip).paths().getFirst()).endsWith("Host board, 2 sockets", "Management module, BMC",
                "BMC system-on-chip");
        assertThat(makers("GPU rack, liquid-cooled, 132 kW", "GPU tray, 4 accelerators, 2 processors",
                "Host board, 2 sockets", "Management module, BMC")).containsOnly("EE", "FR");
        assertThat(chip.verdict()).isEqualTo(Verdict.FLAG);
        assertThat(about(strict, RuleId.HRS_002, "HiSilicon").verdict()).isEqualTo(Verdict.BREACH);
    }

    /** Seats of the makers of these parts. */
    private static Set<String> makers(String... parts) {
        return law.findings().stream()
                .filter(finding -> finding.rule() == RuleId.CTRL_001 && "manufacturer".equals(finding.subject().role())
                        && List.of(parts).contains(finding.subject().name()))
                .flatMap(finding -> finding.reasoning().stream()
                        .filter(step -> step.fact() == ReasoningStep.Fact.SEAT
                                && step.from().equals(finding.subject().partyName())))
                .map(step -> Objects.requireNonNull(step.to())).collect(Collectors.toSet());
    }

    @Test
    void huawei_as_an_alternative_that_is_not_fitted_is_a_flag_and_never_more() {
        assertThat(all(strict, RuleId.HRS_001, "Huawei")).hasSize(1)
                .allMatch(finding -> finding.verdict() == Verdict.FLAG)
                .allMatch(finding -> "alternate-manufacturer".equals(finding.subject().role()));
    }

    @Test
    void the_chips_that_europe_cannot_avoid_are_counted_and_named() {
        assertThat(List.of("Helioglyph Compute Inc.", "Hanbit Gieok Memory Co., Ltd.",
                "Formosa Lattice Foundry Co., Ltd."))
                .allMatch(maker -> about(law, RuleId.CTRL_001, maker).verdict() == Verdict.FLAG);
    }

    @Test
    void three_strangers_with_twenty_percent_each_are_a_majority_and_no_controller() {
        assertThat(about(strict, RuleId.CTRL_001, "Kvarnerski Generatori d.o.o.")).satisfies(finding -> {
            assertThat(finding.caseId()).isEqualTo("block-outside");
            assertThat(finding.verdict()).isEqualTo(Verdict.FLAG);
        });
    }

    @Test
    void exactly_half_is_no_majority() {
        assertThat(all(strict, RuleId.CTRL_001, "Corrib Fabric Networks Ltd")).isNotEmpty()
                .allMatch(finding -> finding.verdict() == Verdict.COMPLIANT);
    }

    @Test
    void a_loop_is_shown_to_an_officer() {
        assertThat(List.of("Tiszafa Kábel Kft.", "Zemgales Stendes SIA"))
                .allMatch(maker -> about(strict, RuleId.CTRL_001, maker).caseId().equals("not-controlled-but-loop"));
    }

    @Test
    void one_band_suffices_and_another_does_not() {
        assertThat(about(law, RuleId.CTRL_001, "Haspengouw Batterijen N.V.").verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(about(law, RuleId.HRS_002, "Haspengouw Batterijen N.V.").verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(about(law, RuleId.CTRL_001, "Sundbælt Køleteknik ApS").verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void an_unknown_owner_passes_nothing() {
        assertThat(law.findings()).filteredOn(finding -> "Corvière Thermique SAS".equals(finding.subject().partyName()))
                .filteredOn(finding -> finding.rule() == RuleId.CTRL_001 || finding.rule() == RuleId.HRS_002)
                .isNotEmpty().allMatch(finding -> finding.verdict() == Verdict.UNDETERMINED);
    }

    @Test
    void makers_that_nobody_knows_and_placeholders_are_never_compliant() {
        for (String part : List.of("Fan module, 60 mm", "Modem radio industriel", "Écran tactile 10 pouces",
                "SPI flash, 64 MB", "Archive drive, 32 TB", "Chemin de câbles, en mètres")) {
            assertThat(law.findings()).filteredOn(finding -> finding.subject().name().equals(part))
                    .filteredOn(finding -> !"supplier".equals(finding.subject().role())).isNotEmpty()
                    .allMatch(finding -> finding.verdict() == Verdict.UNDETERMINED);
        }
    }

    @Test
    void every_file_of_the_samples_is_on_the_page_and_every_one_on_the_page_is_there() throws IOException {
        try (var files = Files.walk(Aurora.FOLDER)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> Aurora.FOLDER.relativize(file).toString())
                    .filter(name -> !name.equals("README.md"))).hasSize(6).allMatch(name -> page.contains("`" + name));
        }
    }

    private static Verdict verdict(Assessment a, RuleId rule, String subject) {
        return a.findings().stream().filter(finding -> finding.rule() == rule)
                .filter(finding -> finding.subject().name().equals(subject)).map(Finding::verdict).findFirst()
                .orElseThrow();
    }

    private static Finding one(Assessment a, RuleId rule) {
        return a.findings().stream().filter(finding -> finding.rule() == rule).findFirst().orElseThrow();
    }

    private static Finding about(Assessment a, RuleId rule, String party) {
        return all(a, rule, party).getFirst();
    }

    private static List<Finding> all(Assessment a, RuleId rule, String party) {
        return a.findings().stream().filter(finding -> finding.rule() == rule)
                .filter(finding -> party.equals(finding.subject().partyName())).toList();
    }

    private static Occurrences places(Finding finding) {
        return Objects.requireNonNull(finding.occurrences());
    }

    private static List<String> controllers(String company) {
        ControlReport report = new ControlQuestion(Documents.read(Aurora.KNOWLEDGE), ControlQuestion.Sort.CONTROL,
                new ControlQuestion.Whom(company, List.of(), null, null, false, null),
                new ControlQuestion.Detail(false, false, false),
                Aurora.DAY).answer();
        return report.certain().stream().filter(pair -> pair.controlled().name().equals(company))
                .map(pair -> pair.controller().name()).toList();
    }
}
