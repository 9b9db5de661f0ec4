package eu.vigie.evidence;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Power;
import eu.vigie.supplychain.Power.Matter;
import eu.vigie.supplychain.Share;

/** A stake from what its document says of it. */
final class StakeReader {

    private StakeReader() {}

    /**
     * @throws IllegalArgumentException when the share contradicts itself
     * @throws java.time.DateTimeException when a date is none
     */
    static Interest read(Described stake, PartyId holder, PartyId company) {
        Share stated = share(stake);
        InterestTerm term = term(stake);
        Power power = power(stake);
        return new Interest(new InterestId(stake.node().getURI()), holder, company,
                InterestTerms.counting(term, stated, power), InterestTerms.share(term, stated), directness(stake),
                stake.date(Vocabulary.START_DATE), stake.date(Vocabulary.END_DATE), stake.evidence(), power);
    }

    private static @Nullable Power power(Described stake) {
        Integer appoints = stake.read(Vocabulary.SEATS, Integer::valueOf);
        Integer of = stake.read(Vocabulary.BOARD_SIZE, Integer::valueOf);
        if (appoints != null && of != null) {
            return new Power.Seats(appoints, of);
        }
        Set<Matter> matters = stake.texts(Vocabulary.MATTER)
                .map(text -> Matter.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_')))
                .collect(Collectors.toCollection(TreeSet::new));
        return matters.isEmpty() ? null : new Power.Veto(matters);
    }

    private static InterestTerm term(Described stake) {
        return stake.all(Vocabulary.TYPE).stream().map(InterestTerms::term).filter(Objects::nonNull).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an interest is of no kind that is known"));
    }

    static @Nullable Share share(Described stake) {
        return ShareBounds.share(stake.read(Vocabulary.SHARE_EXACT, Share::percentage),
                stake.read(Vocabulary.SHARE_MINIMUM, Share::percentage),
                stake.read(Vocabulary.SHARE_EXCLUSIVE_MINIMUM, Share::percentage),
                stake.read(Vocabulary.SHARE_MAXIMUM, Share::percentage),
                stake.read(Vocabulary.SHARE_EXCLUSIVE_MAXIMUM, Share::percentage));
    }

    private static Directness directness(Described stake) {
        Node stated = stake.first(Vocabulary.DIRECT_OR_INDIRECT);
        if (stated == null || stated.equals(Vocabulary.uri(Vocabulary.CODES + "Direct"))) {
            return Directness.DIRECT;
        }
        return stated.equals(Vocabulary.uri(Vocabulary.CODES + "Indirect"))
                ? Directness.INDIRECT
                : Directness.UNKNOWN;
    }
}
