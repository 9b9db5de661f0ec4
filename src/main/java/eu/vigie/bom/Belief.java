package eu.vigie.bom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.NumberScheme;

/**
 * A heading is believed only if what stands below looks like it: a column of makers that holds countries names no maker. What is
 * not believed is not read, and said; a sheet is never read by guessing what such a column might be instead.
 */
final class Belief {

    /** Fewer cells show nothing. */
    private static final int LEAST_CELLS = 3;
    private static final int MOST_PERCENT = 80;
    private static final Set<String> STAGES_OF_LIFE = Set.of("active", "in production", "production", "obsolete", "eol",
            "end of life", "nrnd", "not recommended for new designs", "last time buy", "ltb", "discontinued", "preview",
            "released", "new from design", "volume production", "actif", "active production", "obsolete product",
            "en production", "fin de vie", "arrete", "mature", "prototype", "up to date", "out of date", "preliminary",
            "approved", "approuve", "valide", "in work", "in stock", "out of stock", "en stock");
    private static final Set<String> TRUTHS = Set.of("yes", "no", "y", "n", "true", "false", "oui", "non", "vrai",
            "faux", "x", "ok");
    private static final Pattern NUMBER = Pattern
            .compile("[vV]?[-+]?[0-9][0-9 .,'’\\u00a0\\u202f]*\\s?[%€$£]?|[€$£]\\s?[0-9.,]+");
    private static final Pattern DATE = Pattern
            .compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?|[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|www\\.).*|[^@ ]+@[^@ ]+\\.[a-z]+");
    private static final Pattern LEVEL = Pattern.compile("[-.+ ]*[0-9]+(\\.[0-9]+)*\\.?");

    private static final Pattern OUTLINE = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9}){0,200}");
    private static final Set<String> NUMBERING = Set.of("", "item", "item no", "item number", "item nr", "find",
            "find no", "find number", "pos", "pos no", "position", "poste", "n", "no", "nr", "num", "number", "numero",
            "index", "line no", "line number", "row", "outline no", "outline number", "structure", "structure no",
            "wbs", "seq", "sequence", "rang", "n de poste", "n poste", "numero de poste");
    /** A word of capitals and digits, three or more of them, as parts are numbered: {@code GRM188R71H104KA93D}. */
    private static final Pattern CODE = Pattern.compile("(?=(.*[0-9]){3})(?=.*[A-Z])[A-Z0-9][A-Z0-9./_#+-]{5,}");
    private static final Pattern PERIOD = Pattern
            .compile(
                    "(?i)[0-9]{1,3}\\s*(-\\s*[0-9]{1,3}\\s*)?(weeks?|wks?|days?|months?|semaines?|sem\\.?|jours?|mois)");

    private final Samples samples;
    private final Map<Integer, Optional<Column>> decisions;
    private final List<Doubt> doubts = new ArrayList<>();

    private Belief(Samples samples, Map<Integer, Optional<Column>> decisions) {
        this.samples = samples;
        this.decisions = new HashMap<>(decisions);
    }

    /**
     * A column whose heading and values contradict each other, or that could be two things.
     *
     * @param isProblem false where what was decided is certain enough to rest on
     */
    record Doubt(int at, String problem, String remedy, boolean isProblem) {}

    /** The layout with what is not believed left out; the same where that would leave no part or no quantity. */
    static Layout tried(Layout layout, Samples samples) {
        return new Belief(samples, layout.decisions()).tried(layout);
    }

    private Layout tried(Layout first) {
        Layout layout = outlines(designators(first));
        for (int at = 0; at < first.headings().size(); at++) {
            Column column = layout.column(at);
            boolean isSettled = column == null || isConfirmed(first.heading(at))
                    || first.decisions().containsKey(at) && !first.isRemembered(at);
            String problem = isSettled ? null : problem(layout, Objects.requireNonNull(column), at);
            if (problem != null) {
                layout = without(layout, at, problem);
            }
        }
        return layout.doubting(doubts);
    }

    private @Nullable String problem(Layout layout, Column column, int at) {
        if (NumberColumns.isNobodys(layout, column, at)) {
            return NumberColumns.NOBODYS;
        }
        String held = contradiction(column, at);
        return held == null
                ? null
                : "the heading promises " + promise(column) + " and the column holds " + held + "; it was not read";
    }

    /** Somebody looked at the column and said that it is what its heading says. */
    private static boolean isConfirmed(String heading) {
        String folded = Spelling.folded(heading);
        return folded.endsWith(" confirmed") || folded.endsWith(" confirme");
    }

    private Layout without(Layout layout, int at, String problem) {
        decisions.put(at, Optional.empty());
        Layout rest = Layout.of(layout.headingRow(), layout.headings(), decisions, layout.applied());
        if (rest == null) {
            decisions.remove(at);
            return layout;
        }
        doubts.add(new Doubt(at, problem, "correct the heading or the values", true));
        return rest;
    }

    private static String promise(Column column) {
        if (column.scheme() != null || column.registerCountry() != null) {
            return "numbers of companies";
        }
        if (column == Column.LEVEL) {
            return "levels";
        }
        if (column == Column.QUANTITY) {
            return "quantities";
        }
        if (column == Column.MANUFACTURER_PART_NUMBER) {
            return "part numbers";
        }
        return column.stage() != null ? "countries" : "names of companies";
    }

    /** What the column holds that its heading does not promise; null when it is believed. */
    private @Nullable String contradiction(Column column, int at) {
        NumberScheme scheme = column.scheme();
        if (scheme != null) {
            return mostAre(at, text -> !NumberColumns.isBelieved(scheme, text)) ? "no such numbers" : null;
        }
        if (column.registerCountry() != null) {
            return mostAre(at, text -> !RegistrationNumber.mayBe(text)) ? "no such numbers" : null;
        }
        if (column.role() != null) {
            return firstOf(at, Map.of("countries", Belief::isCountry, "stages of a life cycle", Belief::isStage,
                    "numbers", Belief::isNumber, "dates", Belief::isDate, "addresses", Belief::isAddress,
                    "answers yes or no", Belief::isTruth, "part numbers", Belief::isCode, "periods", Belief::isPeriod));
        }
        if (column.stage() != null) {
            return mostAre(at, text -> OriginPlaces.read(text).places().isEmpty()) ? "no countries" : null;
        }
        return switch (column) {
            case MANUFACTURER_PART_NUMBER ->
                firstOf(at, Map.of("stages of a life cycle", Belief::isStage, "addresses", Belief::isAddress));
            case LEVEL -> mostAre(at, text -> !LEVEL.matcher(text).matches()) ? "no levels" : null;
            case QUANTITY ->
                mostAre(at, text -> !isNumber(text) && !Fitting.isNotFitted(text)) ? "no numbers" : null;
            default -> null;
        };
    }

    private @Nullable String firstOf(int at, Map<String, Predicate<String>> kinds) {
        return kinds.entrySet().stream().filter(kind -> mostAre(at, kind.getValue())).map(Map.Entry::getKey).sorted()
                .findFirst().orElse(null);
    }

    private boolean mostAre(int at, Predicate<String> kind) {
        int all = 0;
        int ofKind = 0;
        for (Map.Entry<String, Integer> text : samples.of(at).entrySet()) {
            all += text.getValue();
            ofKind += kind.test(text.getKey()) ? text.getValue() : 0;
        }
        return all >= LEAST_CELLS && ofKind * 100L >= all * (long) MOST_PERCENT;
    }

    /** Tools for boards call the designators of a line its reference, and the part its value or comment. */
    private Layout designators(Layout layout) {
        int at = layout.at(Column.REFERENCE);
        boolean isCalledSo = at >= 0 && Set.of("reference", "references", "ref", "refs").contains(
                Spelling.folded(layout.heading(at)));
        if (!isCalledSo || layout.at(Column.DESIGNATOR) >= 0 || decisions.containsKey(at)
                || !mostAre(at, Designators::areDesignators)
                || samples.of(at).keySet().stream().noneMatch(text -> Designators.count(text) > 1)) {
            return layout;
        }
        decisions.put(at, Optional.of(Column.DESIGNATOR));
        Layout other = Layout.of(layout.headingRow(), layout.headings(), decisions, layout.applied());
        if (other == null) {
            decisions.remove(at);
            return layout;
        }
        doubts.add(
                new Doubt(at, "the column holds designators on a board, and was read as such and not as names of parts",
                        "rename it to 'Part reference' where it names parts", false));
        return other;
    }

    /** Numbers such as 1, 1.1, 1.1.1 under "Item" are levels, where no column says so by its heading. */
    private Layout outlines(Layout layout) {
        if (layout.hasTree()) {
            return layout;
        }
        for (int at = 0; at < layout.headings().size(); at++) {
            if (decisions.containsKey(at) || !NUMBERING.contains(Spelling.folded(layout.heading(at)))
                    || layout.heading(at).isEmpty() || !areOutlines(samples.of(at))) {
                continue;
            }
            decisions.put(at, Optional.of(Column.LEVEL));
            Layout other = Layout.of(layout.headingRow(), layout.headings(), decisions, layout.applied());
            if (other == null) {
                decisions.remove(at);
                continue;
            }
            doubts.add(new Doubt(at, "the column holds outline numbers, such as 1.2.1, and was read as levels",
                    "rename it to 'Line' where they are none", false));
            return other;
        }
        return layout;
    }

    /** Outline numbers, nearly each once, and what most of them stand under is there as well; where it is not, levels say so. */
    private static boolean areOutlines(Map<String, Integer> texts) {
        int all = texts.values().stream().mapToInt(Integer::intValue).sum();
        List<String> below = texts.keySet().stream().filter(text -> text.contains(".")).toList();
        return !below.isEmpty() && texts.size() * 100L >= all * (long) MOST_PERCENT
                && texts.keySet().stream().allMatch(text -> OUTLINE.matcher(text).matches())
                && 2 * below.stream().filter(text -> texts.containsKey(text.substring(0, text.lastIndexOf('.'))))
                        .count() >= below.size();
    }

    private static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    private static boolean isPeriod(String text) {
        return PERIOD.matcher(text).matches();
    }

    private static boolean isCountry(String text) {
        return text.length() > 1 && CountryNames.read(text) != null;
    }

    private static boolean isStage(String text) {
        return STAGES_OF_LIFE.contains(Spelling.folded(text));
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static boolean isDate(String text) {
        return DATE.matcher(text).matches();
    }

    private static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    private static boolean isTruth(String text) {
        return TRUTHS.contains(Spelling.folded(text));
    }
}
