package eu.vigie.specification;

import java.util.Arrays;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Language;

/** Verdicts as each language writes them. */
enum VerdictWords {
    COMPLIANT(Verdict.COMPLIANT, "CONFORME"), BREACH(Verdict.BREACH, "INFRACTION"), FLAG(Verdict.FLAG,
            "À SIGNALER"), UNDETERMINED(Verdict.UNDETERMINED, "INDÉTERMINÉ"), DEROGATED(Verdict.DEROGATED,
                    "DÉROGATION"), NOT_APPLICABLE(Verdict.NOT_APPLICABLE, "SANS OBJET");

    static final String ANY = "COMPLIANT|BREACH|FLAG|UNDETERMINED|DEROGATED|NOT_APPLICABLE|"
            + "CONFORME|INFRACTION|À SIGNALER|INDÉTERMINÉ|DÉROGATION|SANS OBJET";

    private final Verdict verdict;
    private final String french;

    VerdictWords(Verdict verdict, String french) {
        this.verdict = verdict;
        this.french = french;
    }

    /** @throws IllegalArgumentException when the word is no verdict in either language */
    static Verdict meant(String word) {
        return Arrays.stream(values()).filter(w -> w.name().equals(word) || w.french.equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + word + "' is no verdict. Write one of " + ANY)).verdict;
    }

    static String of(Verdict verdict, Language language) {
        return language == Language.EN
                ? verdict.name()
                : Arrays.stream(values()).filter(w -> w.verdict == verdict).findFirst().orElseThrow().french;
    }
}
