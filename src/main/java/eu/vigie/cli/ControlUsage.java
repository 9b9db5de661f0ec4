package eu.vigie.cli;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.ControlQuestion.Sort;

/** Which options of {@code vigie control} make a question together, and what to do about those that do not. */
record ControlUsage(@Nullable String of, List<String> by, @Nullable String byArea, @Nullable String byList,
        boolean each,
        @Nullable String capitalIn) {

    /** @throws UsageProblem when the options ask for nothing that can be answered */
    Sort sort(boolean fiftyPercentRule, boolean ultimate, boolean integrated, boolean explained, boolean drawn) {
        List<String> sets = named(!by.isEmpty(), "--by", byArea != null, "--by-area", byList != null, "--by-list");
        List<String> sorts = named(fiftyPercentRule, "--fifty-percent-rule", ultimate, "--ultimate", integrated,
                "--integrated");
        if (capitalIn != null) {
            sorts.add("--capital-in");
        }
        refuse(sets.size() > 1, sets, "ask different questions; give one of them.");
        refuse(sorts.size() > 1, sorts, "ask different questions; give one of them.");
        refuse(each && sets.isEmpty(), List.of("--each"),
                "says how to take those named; give --by, --by-area or --by-list too.");
        if (ultimate || capitalIn != null) {
            refuse(of == null || !sets.isEmpty(), sorts,
                    "asks about one company; give --of, without --by, --by-area and --by-list.");
        }
        if (integrated) {
            refuse(byArea != null || byList != null || each || of == null && by.isEmpty(), sorts,
                    "asks about parties by name; give --of, --by or both.");
        }
        boolean narrow = of != null || !sets.isEmpty();
        boolean pairs = !integrated && capitalIn == null;
        refuse(explained && !(narrow && pairs), List.of("--explain and --paths all"),
                "tell of a control; give --of, --by, --by-area or --by-list, without --integrated and --capital-in.");
        refuse(drawn && !(narrow && pairs), List.of("--format svg and --format dot"),
                "draw who controls whom; give --of, --by, --by-area or --by-list, without --integrated and --capital-in.");
        return capitalIn != null
                ? Sort.CAPITAL
                : integrated
                        ? Sort.INTEGRATED
                        : ultimate ? Sort.ULTIMATE : fiftyPercentRule ? Sort.FIFTY_PERCENT_RULE : Sort.CONTROL;
    }

    private static List<String> named(boolean one, String first, boolean two, String second, boolean three,
            String third) {
        List<String> names = new ArrayList<>();
        if (one) {
            names.add(first);
        }
        if (two) {
            names.add(second);
        }
        if (three) {
            names.add(third);
        }
        return names;
    }

    private static void refuse(boolean wrong, List<String> options, String why) {
        if (wrong) {
            throw new UsageProblem(String.join(" and ", options) + " " + why);
        }
    }
}
