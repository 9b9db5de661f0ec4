package eu.vigie.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Power;
import eu.vigie.supplychain.Share;

/**
 * What each class of interest counts as. The codes of BODS (its codelist {@code interestType}) become classes by a
 * capital letter, as the BODS vocabulary does it.
 *
 * <p>Interpretation: a code counts as control only where its definition says so. Appointing the board is by the codelist
 * an absolute right and a controlling interest; rights by contract give control only where the statement marks them as
 * beneficial ownership or control; an interest whose type is unknown or unpublished may be a holding of votes of any
 * size, so that it widens what is possible. Influence without a defined right, rights by contract of which nothing more
 * is said, a place in a trust, and acting for somebody else may be control and are never certainly so. A single seat, a
 * manager's post and rights to money are no control unless the statement itself marks them as such; then they may be.
 */
final class InterestTerms {

    private static final List<InterestTerm> ALL = new ArrayList<>();
    private static final Map<Node, InterestTerm> BY_CLASS = new HashMap<>();
    private static final Map<String, InterestTerm> BY_CODE = new HashMap<>();

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    /** Kinds that have a percentage. */
    private static final Set<InterestKind> SHARED = Set.of(InterestKind.SHAREHOLDING, InterestKind.VOTING_RIGHTS);

    /** What BODS 0.1 to 0.3 called them, where it is not the same word with hyphens. */
    private static final Map<String, String> OLD_CODES = Map.of("influence-or-control", "otherInfluenceOrControl",
            "other-influence-or-control-of-trust", "otherInfluenceOrControl", "settlor-of-trust", "settlor",
            "trustee-of-trust", "trustee", "protector-of-trust", "protector", "beneficiary-of-trust",
            "beneficiaryOfLegalArrangement", "rights-to-surplus-assets", "rightsToSurplusAssetsOnDissolution");

    static {
        add("shareholding", InterestKind.SHAREHOLDING);
        add("votingRights", InterestKind.VOTING_RIGHTS);
        add("appointmentOfBoard", InterestKind.APPOINTMENT_OF_BOARD);
        add("controlViaCompanyRulesOrArticles", InterestKind.RIGHTS_GRANTED_BY_COMPANY_RULES);
        add("controlByLegalFramework", InterestKind.RIGHTS_GRANTED_BY_COMPANY_RULES);
        add("unknownInterest", ofCode("unknownInterest"), InterestKind.SHAREHOLDING, false);
        add("unpublishedInterest", ofCode("unpublishedInterest"), InterestKind.SHAREHOLDING, false);
        for (String code : new String[]{"rightsGrantedByContract", "conditionalRightsGrantedByContract",
                "otherInfluenceOrControl", "settlor", "trustee", "protector", "beneficiaryOfLegalArrangement",
                "nominee", "nominator"}) {
            add(code, InterestKind.INFLUENCE);
        }
        for (String code : new String[]{"seniorManagingOfficial", "boardMember", "boardChair",
                "rightsToSurplusAssetsOnDissolution", "rightsToProfitOrIncome", "rightToProfitOrIncomeFromAssets",
                "enjoymentAndUseOfAssets"}) {
            add(code, InterestKind.OTHER);
        }
        addOwn("BoardMajority", InterestKind.APPOINTMENT_OF_BOARD);
        addOwn("GoldenShare", InterestKind.RIGHTS_GRANTED_BY_COMPANY_RULES);
        addOwn("ControlByContract", InterestKind.RIGHTS_GRANTED_BY_CONTRACT);
        addOwn("ConcertMembership", InterestKind.ACTING_IN_CONCERT);
        addOwn("DeFactoMajority", InterestKind.DE_FACTO_MAJORITY);
        addOwn("Veto", InterestKind.VETO);
        addOwn("Consolidation", InterestKind.CONSOLIDATION);
        addOwn("OtherInterest", InterestKind.INFLUENCE);
        addOwn("Affiliation", InterestKind.OTHER);
    }

    static final InterestTerm UNKNOWN = Objects.requireNonNull(BY_CODE.get("unknownInterest"));
    static final InterestTerm SHAREHOLDING = Objects.requireNonNull(BY_CODE.get("shareholding"));
    static final InterestTerm CONTROL_BY_CONTRACT = own("ControlByContract");
    static final InterestTerm CONSOLIDATION = own("Consolidation");
    static final InterestTerm AFFILIATION = own("Affiliation");
    static final InterestTerm INFLUENCE = Objects.requireNonNull(BY_CODE.get("otherInfluenceOrControl"));
    static final InterestTerm BOARD_MEMBER = Objects.requireNonNull(BY_CODE.get("boardMember"));

    private InterestTerms() {}

    private static void add(String code, InterestKind kind) {
        add(code, ofCode(code), kind, true);
    }

    private static void addOwn(String name, InterestKind kind) {
        add(null, Vocabulary.own(name), kind, true);
    }

    private static void add(@Nullable String code, Node type, InterestKind kind, boolean sized) {
        InterestTerm term = new InterestTerm(ALL.size(), type, kind, sized);
        ALL.add(term);
        BY_CLASS.put(type, term);
        if (code != null) {
            BY_CODE.put(code, term);
        }
    }

    private static InterestTerm own(String name) {
        return Objects.requireNonNull(BY_CLASS.get(Vocabulary.own(name)));
    }

    static InterestTerm numbered(int number) {
        return ALL.get(number);
    }

    /** Of a BODS code; null when no version has it, or only older ones do and those are not meant. */
    static @Nullable InterestTerm coded(String code, boolean old) {
        InterestTerm term = BY_CODE.get(code);
        return term != null || !old ? term : BY_CODE.get(OLD_CODES.getOrDefault(code, camelCase(code)));
    }

    private static String camelCase(String hyphened) {
        StringBuilder camel = new StringBuilder();
        for (String word : hyphened.split("-")) {
            camel.append(camel.isEmpty() || word.isEmpty()
                    ? word
                    : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return camel.toString();
    }

    /** The class of a BODS code; whether it is one is asked by {@link #kind}. */
    private static Node ofCode(String code) {
        return Vocabulary.bods(code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1));
    }

    /** Null when the class is no interest. */
    static @Nullable InterestTerm term(Node type) {
        return BY_CLASS.get(type);
    }

    /** Null when the class is no interest. */
    static @Nullable InterestKind kind(Node type) {
        InterestTerm term = BY_CLASS.get(type);
        return term == null ? null : term.kind();
    }

    /** What the interest counts as with that share, where nothing is said of seats. */
    static InterestKind counting(InterestTerm term, @Nullable Share share) {
        return counting(term, share, null);
    }

    /**
     * What the interest counts as with that share, or that many seats: a right to appoint that reaches half of the board at most is no
     * majority of it.
     */
    static InterestKind counting(InterestTerm term, @Nullable Share share, @Nullable Power power) {
        if (term.kind() != InterestKind.APPOINTMENT_OF_BOARD) {
            return term.kind();
        }
        boolean halfAtMost = share != null && share.maximum().compareTo(HALF) <= 0
                || power instanceof Power.Seats seats && !seats.isMajority();
        return halfAtMost ? InterestKind.OTHER : term.kind();
    }

    /** What it is where the statement marks it as beneficial ownership or control: at least possibly control. */
    static InterestTerm markedAsControl(InterestTerm term) {
        if (term == BY_CODE.get("rightsGrantedByContract")) {
            return CONTROL_BY_CONTRACT;
        }
        return term.kind() == InterestKind.OTHER ? INFLUENCE : term;
    }

    /** The share that such an interest has when that one is stated; null when it has none. */
    static @Nullable Share share(InterestTerm term, @Nullable Share stated) {
        return !term.sized() || stated == null && hasShare(term.kind()) ? Share.UNKNOWN : stated;
    }

    /** Whether interests of that kind have a percentage, so that none stated means an unknown one. */
    private static boolean hasShare(InterestKind kind) {
        return SHARED.contains(kind);
    }

    static Set<Node> classes() {
        return Set.copyOf(BY_CLASS.keySet());
    }
}
