package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Symbols;

/**
 * Whether statements are so plainly in order that the shapes and the other checks of a graph would find nothing. What is not
 * plain may still be right: the graph is then made and asked, and says what is wrong.
 */
final class StatementCheck {

    private static final int LONGEST_NAME = 1000;
    private static final int LAST_YEAR = 9999;

    private final Statements statements;
    private Assertion last = Assertion.NONE;

    private StatementCheck(Statements statements) {
        this.statements = statements;
    }

    static boolean passes(Statements statements) {
        StatementCheck check = new StatementCheck(statements);
        return check.parties() && check.hints() && check.stakes() && check.names();
    }

    private boolean parties() {
        for (int party = Symbols.EMPTY + 1; statements.isOfNames() && party < statements.keyed(); party++) {
            if (!isName(statements.keys().letters(party))) {
                return false;
            }
        }
        return statements.isOfNames() || claims();
    }

    private boolean claims() {
        for (int party = -statements.hinted(); party < statements.keyed(); party++) {
            PartyClaim claim = statements.claim(party);
            if (claim != null && !isPlain(claim)
                    || !statements.formers(party).stream().allMatch(former -> isPlain(former.claim()))) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlain(PartyClaim claim) {
        boolean unspecified = claim.kind() == PartyKind.UNSPECIFIED;
        boolean supplement = claim.kind() == null && !claim.identifiers().isEmpty()
                || claim.kind() == PartyKind.BRANCH;
        boolean complete = unspecified ? claim.unspecifiedReason() != null : claim.name() != null || supplement;
        if (!complete || claim.name() != null && !isName(claim.name()) || !isText(claim.unspecifiedReason())) {
            return false;
        }
        for (String name : claim.otherNames()) {
            if (!isName(name)) {
                return false;
            }
        }
        for (Identifier number : claim.identifiers()) {
            if (number.scheme().isEmpty() || number.id().isEmpty() || !showsAll(number.scheme(), false)
                    || !showsAll(number.id(), false)
                    || !Identifier.canonical(number.scheme(), number.id()).isSound()) {
                return false;
            }
        }
        return isPlain(claim.said());
    }

    /** Statements that follow each other mostly share it. */
    private boolean isPlain(Assertion said) {
        if (said == last) {
            return true;
        }
        last = said;
        boolean plain = isText(said.source()) && isDay(said.date());
        for (String asserter : said.by()) {
            plain &= showsAll(asserter, true);
        }
        return plain;
    }

    private static boolean isName(CharSequence name) {
        if (name.length() > LONGEST_NAME || !showsAll(name, false)) {
            return false;
        }
        for (int at = 0; at < name.length(); at++) {
            if (Character.isLetterOrDigit(name.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(@Nullable String text) {
        return text == null || showsAll(text, true);
    }

    /** As {@link TextCheck} has it, but for letters outside the basic plane, of which it is to judge itself. */
    private static boolean showsAll(CharSequence text, boolean mayBreak) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean plain = c >= ' ' && c < 0x7f || c >= 0xa0 && c < 0x600 || mayBreak && (c == '\n' || c == '\t')
                    || c >= 0x600 && c != 0x61c && !Character.isSurrogate(c) && c != 0xfeff
                            && (c < 0x2000 || c > 0x20ff || c >= 0x2010 && c < 0x2028);
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDay(@Nullable LocalDate day) {
        return day == null || day.getYear() > 0 && day.getYear() <= LAST_YEAR;
    }

    /** No two hints of one record and role, which would be one party with two descriptions. */
    private boolean hints() {
        Set<String> names = new HashSet<>();
        for (int hint = -statements.hinted(); hint < 0; hint++) {
            if (!names.add(statements.iri(hint))) {
                return false;
            }
        }
        return true;
    }

    private boolean stakes() {
        StakeTable stakes = statements.stakes();
        for (int row = 0; row < stakes.rows(); row++) {
            if (stakes.stands(row) && !(stakes.lasts(row) && isDay(stakes.from(row)) && isDay(stakes.until(row))
                    && isPlain(stakes.said(row)))) {
                return false;
            }
        }
        return true;
    }

    /** No two stakes of one name: rows of one record lie side by side, or are counted through the document. */
    private boolean names() {
        StakeTable stakes = statements.stakes();
        BitSet met = new BitSet(statements.keyed());
        Set<List<Integer>> again = new HashSet<>();
        int previous = -1;
        for (int row = 0; row < stakes.rows(); row++) {
            if (!stakes.stands(row) || stakes.isPast(row)) {
                continue;
            }
            boolean follows = previous >= 0 && stakes.record(previous) == stakes.record(row);
            if (follows
                    ? stakes.index(row) <= stakes.index(previous)
                    : met.get(stakes.record(row))
                            && !isCounted(stakes, row) && !again.add(List.of(stakes.record(row), stakes.index(row)))) {
                return false;
            }
            met.set(stakes.record(row));
            previous = row;
        }
        return true;
    }

    private static boolean isCounted(StakeTable stakes, int row) {
        return stakes.index(row) == row;
    }
}
