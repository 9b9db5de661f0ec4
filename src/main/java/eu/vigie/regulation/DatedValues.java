package eu.vigie.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The values of one parameter over time: on each day of its clause there is exactly one. */
record DatedValues(List<ParameterValue> values) {

    /** Units of values that are names; all others are numbers, with which a figure is compared. */
    private static final List<String> NAMES = List.of("area", "list", "meaning", CountryList.UNIT);

    static DatedValues read(RuleFile parameter, String name, Clause clause) {
        parameter.only("unit", "values");
        String unit = parameter.text("unit");
        List<ParameterValue> values = parameter.child("values").items().stream()
                .map(item -> value(item, name, unit))
                .sorted(Comparator.comparing(ParameterValue::validFrom)).toList();
        requireOneEachDay(parameter, values, clause);
        return new DatedValues(values);
    }

    private static ParameterValue value(RuleFile item, String name, String unit) {
        item.only("from", "until", "value", "comparison", "reference", "verification");
        RuleFile comparison = item.maybe("comparison");
        if ((comparison == null) != NAMES.contains(unit)) {
            throw item.problem("a value of unit '" + unit + "' " + (comparison == null ? "wants a" : "takes no")
                    + " comparison",
                    "one of " + List.of(Comparison.values()) + ", or one of the units " + NAMES
                            + " is meant?");
        }
        if (comparison != null) {
            item.child("value").read(BigDecimal::new, "a number such as \"50\" is meant?");
        }
        if (unit.equals(CountryList.UNIT)) {
            item.child("value").read(CountryList::of, CountryList.MAYBE);
        }
        return new ParameterValue(name, unit, item.text("value"),
                comparison == null ? null : comparison.oneOf(Comparison.class), item.date("from"),
                item.maybeDate("until"), item.sameOrBilingual("reference"),
                item.child("verification").read(Verification::of, "read, second-hand or recalled is meant?"));
    }

    private static void requireOneEachDay(RuleFile parameter, List<ParameterValue> values, Clause clause) {
        @Nullable
        LocalDate next = clause.validFrom();
        for (ParameterValue value : values) {
            if (next == null || value.validFrom().isBefore(next)) {
                throw parameter.problem("two values hold on " + value.validFrom(),
                        "the earlier one ends then and wants an 'until', or it begins before its clause?");
            }
            if (value.validFrom().isAfter(next)) {
                throw gap(parameter, next);
            }
            next = value.validUntil();
            if (next != null && !next.isAfter(value.validFrom())) {
                throw parameter.problem("a value ends on " + next + " and begins on " + value.validFrom(),
                        "the two dates are swapped? The end day is out");
            }
        }
        LocalDate end = clause.validUntil();
        if (next != null && (end == null || next.isBefore(end))) {
            throw gap(parameter, next);
        }
    }

    private static RuleFileProblem gap(RuleFile parameter, LocalDate day) {
        return parameter.problem("no value holds on " + day,
                "a value is missing, or the clause's own dates are other?");
    }

    List<ParameterValue> on(LocalDate day) {
        return values.stream().filter(value -> value.appliesOn(day)).toList();
    }
}
