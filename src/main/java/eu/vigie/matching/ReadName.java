package eu.vigie.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import eu.vigie.matching.CompanyWords.Form;
import eu.vigie.matching.WorldPlaces.Place;

/**
 * A company's name taken apart.
 *
 * @param own the words that say which company it is; never empty but for a name without a letter or digit
 * @param joined these run together
 * @param whole all words but the form, run together
 * @param trades what it does or is made up of, each word in its one spelling, sorted
 * @param places countries and parts of the world, by code, sorted
 * @param numbers as they stand
 * @param form the kind of its legal form; null when it states none
 * @param initials the first letters of all its words but the little ones and the form
 * @param longInitials the same with the form's words
 * @param latin whether it stands in Latin letters
 * @param cut those of its own words that are cut short, as a dot says
 * @param generic whether it has no word that says which company it is
 */
record ReadName(List<String> own, String joined, String whole, List<String> trades, List<String> places,
        List<Integer> numbers,
        @Nullable String form, String initials, String longInitials, boolean latin, Set<String> cut,
        boolean generic) {

    static ReadName of(String name) {
        String plain = PlainLetters.reading(IdeographWords.spaced(name));
        List<String> words = IdeographWords.parted(NameWords.of(plain));
        List<String> bare = words;
        String kind = null;
        for (Form form = CompanyWords.last(bare); form != null; form = CompanyWords.last(bare)) {
            bare = bare.subList(0, bare.size() - form.words());
            kind = form.kind();
        }
        Form first = CompanyWords.first(bare);
        if (first != null) {
            bare = bare.subList(first.words(), bare.size());
            kind = first.kind();
        }
        return new Parts(bare, NameWords.cutShort(plain)).read(kind, String.join("", bare), initials(bare),
                initials(words),
                plain.length() == name.length()
                        && name.chars().noneMatch(c -> c > 0x24f));
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.stream().filter(word -> !CompanyWords.isLittle(word)).forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    /** The words of a name without its form, told apart. */
    private static final class Parts {

        private final List<String> own = new ArrayList<>();
        private final List<String> tradeWords = new ArrayList<>();
        private final TreeSet<String> trades = new TreeSet<>();
        private final TreeSet<String> places = new TreeSet<>();
        private final List<Integer> numbers = new ArrayList<>();

        private final Set<String> cut;

        Parts(List<String> words, Set<String> cut) {
            this.cut = cut;
            boolean afterANumber = false;
            for (int at = 0; at < words.size(); at++) {
                String word = words.get(at);
                Place place = WorldPlaces.at(words, at);
                Integer number = at == 0 ? null : Numerals.of(word, at == words.size() - 1);
                number = at == 0 && words.size() > 1 && (word.length() > 2 || Character.isDigit(word.charAt(0)))
                        ? Numerals.of(word, false)
                        : number;
                String trade = trade(word, at);
                if (number != null) {
                    Numerals.add(numbers, number, afterANumber);
                } else if (place != null) {
                    places.add(place.code());
                    at += place.words() - 1;
                } else if (trade != null) {
                    trades.add(trade);
                    tradeWords.add(word);
                } else if (!CompanyWords.isLittle(word)) {
                    own.add(word);
                }
                afterANumber = number != null;
            }
        }

        /** A name may begin with anything that a later word would say of its trade. */
        private @Nullable String trade(String word, int at) {
            String trade = CompanyWords.trade(word);
            return trade == null && at > 0 && cut.contains(word) ? CompanyWords.tradeBeginning(word) : trade;
        }

        ReadName read(@Nullable String form, String whole, String initials, String longInitials, boolean latin) {
            boolean nothingElse = own.isEmpty();
            List<String> words = nothingElse ? (tradeWords.isEmpty() ? List.copyOf(places) : tradeWords) : own;
            return new ReadName(List.copyOf(words), String.join("", words), whole,
                    nothingElse ? List.of() : List.copyOf(trades),
                    nothingElse && tradeWords.isEmpty() ? List.of() : List.copyOf(places), List.copyOf(numbers), form,
                    initials, longInitials, latin, cut, nothingElse);
        }
    }
}
