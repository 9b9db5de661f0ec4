package eu.vigie.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.PartyName;

/**
 * Whether two names may be of one company. The words that are each company's own must agree but for slips of the pen;
 * what else a name says (form, trade, place) may be left out on one side and not be exchanged.
 */
final class NameComparison {

    /** Names of so few letters are each other's neighbours by accident: ABC and NABC. */
    private static final int FEW_LETTERS = 4;
    private static final int SHORTEST_INITIALS = 2;
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_INITIALS = 5;
    private static final String NONPROFIT = "nonprofit";

    private NameComparison() {}

    /** Null when they are names of different companies. */
    static @Nullable Likeness of(String a, String b) {
        return of(readings(a), a, b);
    }

    /** A name as it is compared with many: read once. */
    static List<ReadName> readings(String name) {
        return SeveralNames.of(name).stream().map(ReadName::of).toList();
    }

    /** @param readings of the first name */
    static @Nullable Likeness of(List<ReadName> readings, String a, String b) {
        Likeness best = null;
        for (ReadName other : readings(b)) {
            for (ReadName one : readings) {
                Likeness likeness = of(one, other);
                best = best == null || likeness != null && likeness.compareTo(best) < 0 ? likeness : best;
            }
        }
        return best != null && best.differences().isEmpty() && !PartyName.key(a).equals(PartyName.key(b))
                ? new Likeness(best.score() - 1, Set.of(Feature.SPELLING))
                : best;
    }

    static @Nullable Likeness of(ReadName a, ReadName b) {
        if (a.joined().isEmpty() || b.joined().isEmpty() || NONPROFIT.equals(a.form()) != NONPROFIT.equals(b.form())
                && a.form() != null && b.form() != null) {
            return null;
        }
        if ((a.generic() || b.generic()) && !(a.whole().equals(b.whole()) && a.own().size() > 1)) {
            return null; // words that many companies share make no two names alike
        }
        Set<Feature> differences = EnumSet.noneOf(Feature.class);
        int slips = own(a, b, differences);
        if (slips < 0 || !isMoreOnOneSide(a, b, differences) && !isMoreOnOneSide(b, a, differences)) {
            return null;
        }
        if (!a.numbers().equals(b.numbers())) {
            if (a.numbers().size() != b.numbers().size() || slips > 0 || a.own().size() < 2) {
                return null;
            }
            differences.add(Feature.NUMBER);
        }
        if (a.form() == null ? b.form() != null : !a.form().equals(b.form())) {
            differences.add(Feature.FORM);
        }
        if (a.latin() != b.latin()) {
            differences.add(Feature.ALPHABET);
        }
        return new Likeness(score(slips, Math.min(a.joined().length(), b.joined().length()), differences),
                differences);
    }

    private static int score(int slips, int letters, Set<Feature> differences) {
        int score = 100 - (slips == 0 ? 0 : 5 + 100 * slips / letters);
        for (Feature difference : differences) {
            score -= switch (difference) {
                case SPELLING, LETTERS -> 0;
                case SPACES -> 2;
                case FORM, ORDER -> 3;
                case ALPHABET, TRADE -> 6;
                case ABBREVIATION -> 10;
                case PLACE -> 12;
                case NUMBER -> 20;
                case INITIALS -> 25;
            };
        }
        return Math.max(1, score);
    }

    /** How many slips part the own words; -1 when they are other words. */
    private static int own(ReadName a, ReadName b, Set<Feature> differences) {
        if (a.joined().equals(b.joined()) || a.whole().equals(b.whole())) {
            if (!a.own().equals(b.own())) {
                differences.add(Feature.SPACES);
            }
            return 0;
        }
        if (isInitials(a, b) || isInitials(b, a)) {
            differences.add(Feature.INITIALS);
            return 0;
        }
        if (isStem(a, b) || isStem(b, a)) {
            differences.add(Feature.ABBREVIATION);
            return 0;
        }
        int letters = Math.min(a.joined().length(), b.joined().length());
        int most = letters <= FEW_LETTERS ? 0 : Edits.allowed(letters);
        int inOrder = a.own().size() == b.own().size() ? most + 1 : Edits.between(a.joined(), b.joined(), most);
        int wordByWord = words(a, b, letters <= FEW_LETTERS ? 0 : 2 + letters / 16);
        if (wordByWord >= 0 && !a.cut().equals(b.cut())) {
            differences.add(Feature.ABBREVIATION);
        }
        boolean joined = inOrder <= most && (wordByWord < 0 || inOrder < wordByWord);
        int slips = joined ? inOrder : wordByWord;
        if (slips > 0) {
            differences.add(Feature.LETTERS);
        }
        if (slips >= 0) {
            differences.addAll(joined ? Set.of(Feature.SPACES) : slips == 0 ? Set.of(Feature.ORDER) : Set.of());
        }
        return slips;
    }

    /** Slips word by word, whatever their order; -1 when a word is left over or there are more than these. */
    private static int words(ReadName a, ReadName b, int most) {
        if (a.own().size() != b.own().size()) {
            return -1;
        }
        List<String> left = new ArrayList<>(b.own());
        int slips = 0;
        for (String word : a.own()) {
            int found = -1;
            int least = Integer.MAX_VALUE;
            for (int at = 0; at < left.size(); at++) {
                int shorter = Math.min(word.length(), left.get(at).length());
                int allowed = shorter == 3 && a.own().size() > 1 ? 1 : Edits.allowed(shorter);
                boolean cut = a.own().size() > 1 && (isCut(a, word, left.get(at)) || isCut(b, left.get(at), word));
                int edits = cut ? 0 : Edits.between(word, left.get(at), allowed);
                if (edits <= allowed && edits < least) {
                    least = edits;
                    found = at;
                }
            }
            if (found < 0) {
                return -1;
            }
            slips += least;
            left.remove(found);
        }
        return slips <= most ? slips : -1;
    }

    private static boolean isCut(ReadName in, String word, String other) {
        return in.cut().contains(word) && other.startsWith(word);
    }

    /** "STMicro" or "ST Micro" for "STMicroelectronics", "onsemi" for "ON Semiconductor". */
    private static boolean isStem(ReadName stem, ReadName longer) {
        String whole = longer.joined();
        int letters = stem.joined().length();
        if (longer.own().size() > 1 || letters >= whole.length() || !whole.startsWith(stem.joined())) {
            return false;
        }
        String trade = CompanyWords.trade(whole.substring(letters));
        return trade != null && (stem.trades().contains(trade) || stem.trades().isEmpty() && letters >= SHORTEST_STEM
                && whole.length() - letters > SHORTEST_STEM);
    }

    private static boolean isInitials(ReadName shorter, ReadName longer) {
        int letters = shorter.joined().length();
        boolean enough = letters > SHORTEST_INITIALS
                ? longer.own().size() > 1
                : shorter.trades().isEmpty() && shorter.places().isEmpty() && shorter.whole().equals(shorter.joined())
                        && longer.own().size() == 1 && longer.trades().size() == 1 && longer.initials().length() == 2;
        return enough && shorter.own().size() == 1 && letters >= SHORTEST_INITIALS && letters <= LONGEST_INITIALS
                && (shorter.joined().equals(longer.initials()) || shorter.joined().equals(longer.longInitials()));
    }

    /** Whether the first name says all that the second says of trades and places; more of it is a difference. */
    private static boolean isMoreOnOneSide(ReadName more, ReadName less, Set<Feature> differences) {
        if (!more.trades().containsAll(less.trades()) && !(isStem(more, less) || isStem(less, more))
                || !more.places().containsAll(less.places())) {
            return false;
        }
        if (more.trades().size() > less.trades().size()) {
            differences.add(Feature.TRADE);
        }
        if (more.places().size() > less.places().size()) {
            differences.add(Feature.PLACE);
        }
        return true;
    }
}
