package eu.vigie.specification;

import java.util.Arrays;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Glossary;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;

/** Verdicts as each language writes them. */
final class VerdictWords {

    static final String ANY = "COMPLIANT|BREACH|FLAG|UNDETERMINED|DEROGATED|NOT_APPLICABLE|"
            + "CONFORME|INFRACTION|À SIGNALER|INDÉTERMINÉ|DÉROGATION|SANS OBJET";
    private static final Glossary GLOSSARY = RuleCatalogue.fromClassPath().glossary();

    private VerdictWords() {}

    /** @throws IllegalArgumentException when the word is no verdict in either language */
    static Verdict meant(String word) {
        return Arrays.stream(Verdict.values())
                .filter(v -> of(v, Language.EN).equals(word) || of(v, Language.FR).equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + word + "' is no verdict. Write one of " + ANY));
    }

    static String of(Verdict verdict, Language language) {
        return GLOSSARY.word("verdicts", verdict.name()).in(language);
    }
}
