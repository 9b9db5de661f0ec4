package eu.vigie.evidence;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.InterestKind;

/**
 * What each class of interest counts as. The codes of BODS 0.4 (its codelist {@code interestType}) become classes by a
 * capital letter, as the BODS vocabulary does it.
 *
 * <p>Interpretation: a code counts as control only where its definition says so. Appointing the board is by the codelist
 * an absolute right and a controlling interest; rights by contract give control only where the statement marks them as
 * beneficial ownership or control; an interest whose type is unknown or unpublished may be a holding of votes, so that
 * it widens what is possible. Influence without a defined right, rights by contract of which nothing more is said, a place
 * in a trust, and acting for somebody else may be control and are never certainly so. A single seat, a manager's post
 * and rights to money are no control unless the statement itself marks them as such; then they may be.
 */
final class InterestTerms {

    private static final Map<Node, InterestKind> KINDS = new HashMap<>();

    /** Kinds that have a percentage. */
    private static final Set<InterestKind> SHARED = Set.of(InterestKind.SHAREHOLDING, InterestKind.VOTING_RIGHTS);

    static {
        Map<String, InterestKind> codes = Map.ofEntries(Map.entry("shareholding", InterestKind.SHAREHOLDING),
                Map.entry("votingRights", InterestKind.VOTING_RIGHTS),
                Map.entry("appointmentOfBoard", InterestKind.APPOINTMENT_OF_BOARD),
                Map.entry("controlViaCompanyRulesOrArticles", InterestKind.RIGHTS_GRANTED_BY_COMPANY_RULES),
                Map.entry("controlByLegalFramework", InterestKind.RIGHTS_GRANTED_BY_COMPANY_RULES),
                Map.entry("unknownInterest", InterestKind.SHAREHOLDING),
                Map.entry("unpublishedInterest", InterestKind.SHAREHOLDING));
        codes.forEach((code, kind) -> KINDS.put(ofCode(code), kind));
        for (String code : new String[]{"rightsGrantedByContract", "conditionalRightsGrantedByContract",
                "otherInfluenceOrControl", "settlor", "trustee", "protector", "beneficiaryOfLegalArrangement",
                "nominee",
                "nominator"}) {
            KINDS.put(ofCode(code), InterestKind.INFLUENCE);
        }
        for (String code : new String[]{"seniorManagingOfficial", "boardMember", "boardChair",
                "rightsToSurplusAssetsOnDissolution", "rightsToProfitOrIncome", "rightToProfitOrIncomeFromAssets",
                "enjoymentAndUseOfAssets"}) {
            KINDS.put(ofCode(code), InterestKind.OTHER);
        }
        KINDS.put(Vocabulary.own("BoardMajority"), InterestKind.APPOINTMENT_OF_BOARD);
        KINDS.put(Vocabulary.own("GoldenShare"), InterestKind.RIGHTS_GRANTED_BY_COMPANY_RULES);
        KINDS.put(Vocabulary.own("ControlByContract"), InterestKind.RIGHTS_GRANTED_BY_CONTRACT);
        KINDS.put(Vocabulary.CONCERT_MEMBERSHIP, InterestKind.ACTING_IN_CONCERT);
        KINDS.put(Vocabulary.own("DeFactoMajority"), InterestKind.DE_FACTO_MAJORITY);
        KINDS.put(Vocabulary.own("Veto"), InterestKind.VETO);
        KINDS.put(Vocabulary.own("Consolidation"), InterestKind.CONSOLIDATION);
        KINDS.put(Vocabulary.own("OtherInterest"), InterestKind.INFLUENCE);
    }

    private InterestTerms() {}

    /** The class of a BODS code; whether it is one is asked by {@link #kind}. */
    static Node ofCode(String code) {
        return Vocabulary
                .bods(code.isEmpty() ? code : code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1));
    }

    /** Null when the class is no interest. */
    static @Nullable InterestKind kind(Node type) {
        return KINDS.get(type);
    }

    /** Whether interests of that kind have a percentage, so that none stated means an unknown one. */
    static boolean hasShare(InterestKind kind) {
        return SHARED.contains(kind);
    }

    static Set<Node> classes() {
        return Set.copyOf(KINDS.keySet());
    }
}
