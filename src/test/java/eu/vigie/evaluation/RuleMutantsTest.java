package eu.vigie.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import eu.vigie.evaluation.RuleMutants.Mutant;
import eu.vigie.regulation.ChangedFigures;
import eu.vigie.regulation.ChangedFigures.Fault;
import eu.vigie.regulation.RuleId;

/**
 * A fault in a rule's file, or in its figures and days, is noticed by what is asked of that rule. Every build makes one fault of
 * each rule, another one on another text; {@code -Dvigie.mutants=all} makes them all, {@code -Dvigie.mutants=HRS-001,HRS-002}
 * all of some rules; what became of each is written to {@code target/rule-faults} then.
 */
class RuleMutantsTest {

    private static final String WHICH = System.getProperty("vigie.mutants", "");
    private static final Path REPORT = Path.of("target", "rule-faults");
    /** Figures are for the most part a matter of scenarios, which take their time. */
    private static final int ONE_RULE_IN = 5;

    @ParameterizedTest
    @EnumSource(RuleId.class)
    void a_fault_in_a_rule_is_noticed(RuleId rule) throws IOException {
        String drl = Files.readString(Path.of("rules", rule.group(), rule.id() + ".drl"));
        List<Mutant> mutants = chosen(rule, RuleMutants.of(rule, drl), drl.hashCode());
        if (!mutants.isEmpty()) {
            MutatedRules rules = new MutatedRules(rule, drl, mutants);
            notice(rule, mutants, rules::put, any -> rules.put(null), "conditions");
        }
    }

    @ParameterizedTest
    @EnumSource(RuleId.class)
    void a_fault_in_a_figure_or_a_day_is_noticed(RuleId rule) throws IOException {
        int seed = Files.readString(Path.of("rules", rule.group(), "parameters.yaml")).hashCode();
        if (!WHICH.isEmpty() || Math.floorMod(seed + rule.ordinal(), ONE_RULE_IN) == 0) {
            notice(rule, chosen(rule, ChangedFigures.of(rule), seed), Fault::make, Fault::mend, "figures");
        }
    }

    private static <T> void notice(RuleId rule, List<T> faults, Consumer<T> make, Consumer<T> mend, String kind)
            throws IOException {
        List<T> unnoticed = new ArrayList<>();
        for (T fault : faults) {
            make.accept(fault);
            try {
                Claims claims = new Claims(rule);
                if (isExplained(fault) ? !claims.misread() : !claims.oneFails()) {
                    unnoticed.add(fault);
                }
            } finally {
                mend.accept(fault);
            }
        }
        if (!WHICH.isEmpty()) {
            report(rule, faults, unnoticed, kind);
        }
        assertThat(unnoticed).as("faults of %s that nothing notices", rule.id())
                .filteredOn(fault -> !isExplained(fault)).isEmpty();
        assertThat(Unnoticed.all()).as("what is said of faults that %s does not notice", rule.id())
                .filteredOn(reason -> faults.stream().anyMatch(reason::explains))
                .allMatch(reason -> unnoticed.stream().anyMatch(reason::explains));
    }

    private static boolean isExplained(Object fault) {
        return Unnoticed.all().stream().anyMatch(reason -> reason.explains(fault));
    }

    private static <T> List<T> chosen(RuleId rule, List<T> all, int seed) {
        if (WHICH.equals("all") || Arrays.asList(WHICH.split(",")).contains(rule.id())) {
            return all;
        }
        List<T> open = all.stream().filter(fault -> !isExplained(fault)).toList();
        return WHICH.isEmpty() && !open.isEmpty() ? List.of(open.get(Math.floorMod(seed, open.size()))) : List.of();
    }

    private static <T> void report(RuleId rule, List<T> faults, List<T> unnoticed, String kind) throws IOException {
        if (faults.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add(rule.id() + " " + kind + ": " + faults.size() + " faults, " + unnoticed.size() + " unnoticed");
        faults.forEach(fault -> lines.add((unnoticed.contains(fault) ? "unnoticed " : "noticed   ") + fault));
        Files.createDirectories(REPORT);
        Files.write(REPORT.resolve(rule.id() + "-" + kind + ".txt"), lines);
    }
}
