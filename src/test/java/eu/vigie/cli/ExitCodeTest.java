package eu.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.finding.Verdict;

class ExitCodeTest {

    @ParameterizedTest(name = "{0} with --fail-on {1} exits with {2}")
    @CsvSource({
            "BREACH,         breach,       3",
            "UNDETERMINED,   breach,       4",
            "FLAG,           breach,       0",
            "DEROGATED,      breach,       0",
            "COMPLIANT,      breach,       0",
            "NOT_APPLICABLE, breach,       0",
            "BREACH,         undetermined, 3",
            "UNDETERMINED,   undetermined, 3",
            "FLAG,           undetermined, 0",
            "UNDETERMINED,   flag,         3",
            "FLAG,           flag,         3",
            "COMPLIANT,      flag,         0",
            "BREACH,         none,         0",
            "UNDETERMINED,   none,         0"})
    void the_worst_verdict_decides_the_exit_code(Verdict worst, ExitCode.FailOn failOn, int code) {
        assertThat(ExitCode.of(worst, failOn).number()).isEqualTo(code);
    }
}
