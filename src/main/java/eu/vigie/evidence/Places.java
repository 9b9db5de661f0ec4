package eu.vigie.evidence;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import eu.vigie.supplychain.InputProblem;

/** Places in document order, as far as their text tells: by the numbers in them, then as text. */
final class Places {

    static final Comparator<InputProblem> ORDER = Comparator.comparing(InputProblem::place, Places::compare)
            .thenComparing(InputProblem::problem).thenComparing(p -> String.valueOf(p.value()));

    /** By the first number alone, so that what stands together keeps its order. */
    static final Comparator<InputProblem> BY_NUMBER = Comparator.comparingLong(p -> first(p.place()));

    static final Comparator<String> TEXT_BY_NUMBER = Places::compare;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

    private Places() {}

    private static long first(String place) {
        Matcher number = NUMBER.matcher(place);
        return number.find() ? Long.parseLong(number.group()) : -1;
    }

    private static int compare(String left, String right) {
        Matcher first = NUMBER.matcher(left);
        Matcher second = NUMBER.matcher(right);
        if (first.find() && second.find()) {
            int byNumber = Long.compare(Long.parseLong(first.group()), Long.parseLong(second.group()));
            return byNumber != 0 ? byNumber : left.compareTo(right);
        }
        return left.compareTo(right);
    }
}
