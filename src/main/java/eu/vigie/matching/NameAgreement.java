package eu.vigie.matching;

import java.util.List;
import java.util.stream.Stream;

import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyName;
import eu.vigie.supplychain.Placeholders;

/** Whether a name that stands beside a number is one of those of the number's bearer. */
public enum NameAgreement {
    /** It is one of its names, letter by letter but for case and signs; or no name is given, or a placeholder. */
    SAME,
    /** It is like one of them, or shares a word that is a company's own with it: a short form, a brand, a slip of the pen. */
    ALIKE,
    /** It has nothing in common with any of them: the name or the number may be somebody else's. */
    OTHER;

    /** @param bearer of the number */
    public static NameAgreement of(String stated, Party bearer) {
        if (stated.isBlank() || Placeholders.contain(stated)) {
            return SAME;
        }
        List<String> names = Stream.concat(Stream.of(bearer.name()), bearer.alternateNames().stream()).toList();
        String key = PartyName.key(stated);
        if (names.stream().anyMatch(name -> PartyName.key(name).equals(key))) {
            return SAME;
        }
        return names.stream().anyMatch(name -> areAlike(stated, name)) ? ALIKE : OTHER;
    }

    /** Whether it is like one of the bearer's names as a whole, which is more than to share a word with it. */
    static boolean isLike(String stated, Party bearer) {
        return Stream.concat(Stream.of(bearer.name()), bearer.alternateNames().stream())
                .anyMatch(name -> NameComparison.of(stated, name) != null);
    }

    private static boolean areAlike(String stated, String name) {
        List<String> own = ReadName.of(name).own();
        return NameComparison.of(stated, name) != null || ReadName.of(stated).own().stream().anyMatch(own::contains);
    }
}
