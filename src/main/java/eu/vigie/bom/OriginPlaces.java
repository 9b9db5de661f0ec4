package eu.vigie.bom;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Share;

/**
 * Where a stage takes place as a cell or a property has it: {@code CN 60 %; DE 40 %}. What the shares leave to 100 is not known; a place
 * without one has an unknown share.
 */
record OriginPlaces(List<Place> places, @Nullable String problem) {

    /** @param share null when not stated */
    record Place(Country country, @Nullable Share share) {}

    static final String REMEDY = "write the two letters of ISO 3166-1, such as FR, or the English or French name; with"
            + " shares as CN 60 %; DE 40 %";
    static final String SHARE_REMEDY = "write the share with its sign, such as 60 %";
    /** Looking for shares takes the square of the length. */
    private static final int LONGEST = 500;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A comma between digits marks decimals. */
    private static final Pattern APART = Pattern.compile("[;/+&\\n]|(?<![0-9]),|,(?![0-9])");
    private static final String NUMBER = "([0-9]{1,3}(?:[.,][0-9]{1,9})?)[ \\u00a0\\u202f]*%";
    private static final Pattern PERCENT = Pattern.compile(NUMBER);
    private static final Pattern AFTER = Pattern.compile("(.*?)[\\s:=(]*" + NUMBER + "\\s*\\)?", Pattern.DOTALL);
    private static final Pattern BEFORE = Pattern.compile(NUMBER + "\\s*(?:of |from |de |d'|:)?\\s*(.*)",
            Pattern.DOTALL);

    OriginPlaces {
        places = List.copyOf(places);
    }

    static OriginPlaces read(String text) {
        List<Country> plain = CountryNames.read(text);
        if (plain != null) {
            return new OriginPlaces(plain.stream().map(country -> new Place(country, null)).toList(), null);
        }
        if (text.indexOf('%') < 0 || text.length() > LONGEST) {
            return unknown();
        }
        List<Place> places = new ArrayList<>();
        for (String piece : APART.split(text.strip())) {
            Place place = place(piece.strip());
            if (place == null || places.stream().anyMatch(each -> each.country().equals(place.country()))) {
                return unknown();
            }
            places.add(place);
        }
        BigDecimal sum = places.stream().map(Place::share).filter(java.util.Objects::nonNull).map(Share::minimum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(HUNDRED) <= 0
                ? new OriginPlaces(places, null)
                : new OriginPlaces(places.stream().map(place -> new Place(place.country(), Share.UNKNOWN)).toList(),
                        "the shares add up to more than 100 %");
    }

    private static OriginPlaces unknown() {
        return new OriginPlaces(List.of(), "this is no country that is known");
    }

    private static @Nullable Place place(String piece) {
        Matcher before = BEFORE.matcher(piece);
        if (before.matches()) {
            return place(before.group(2), before.group(1));
        }
        Matcher after = AFTER.matcher(piece);
        return after.matches() ? place(after.group(1), after.group(2)) : place(piece, null);
    }

    private static @Nullable Place place(String name, @Nullable String share) {
        List<Country> country = CountryNames.read(name);
        Share stated = share == null ? null : exactly(share);
        return country == null || country.size() != 1 || share != null && stated == null
                ? null
                : new Place(country.getFirst(), stated);
    }

    private static @Nullable Share exactly(String number) {
        BigDecimal percent = new BigDecimal(number.replace(',', '.'));
        return percent.compareTo(HUNDRED) > 0 ? null : Share.exactly(percent);
    }

    /**
     * The same with a share that stands in a column of its own: {@code 60 %}, or {@code 60}; up to 1 without a sign it could be a fraction
     * of the whole.
     */
    OriginPlaces with(String share) {
        Matcher signed = PERCENT.matcher(share.strip().matches("[0-9.,]+") && !isFraction(share.strip())
                ? share.strip() + " %"
                : share.strip());
        Share stated = signed.matches() ? exactly(signed.group(1)) : null;
        if (stated == null || places.size() != 1 || places.getFirst().share() != null) {
            return new OriginPlaces(places.stream().map(place -> place.share() == null
                    ? new Place(place.country(), Share.UNKNOWN)
                    : place).toList(), places.size() == 1 && places.getFirst().share() == null
                            ? "this is no share in percent"
                            : "the share is of one country, and the row names several or their shares");
        }
        return new OriginPlaces(List.of(new Place(places.getFirst().country(), stated)), null);
    }

    private static boolean isFraction(String number) {
        return number.matches("[01]|[01]?[.,][0-9]*[1-9][0-9]*|1[.,]0+|0[.,]0+");
    }
}
