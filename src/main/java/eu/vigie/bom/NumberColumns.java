package eu.vigie.bom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.NumberScheme;
import eu.vigie.supplychain.SupplyRole;

/** Columns with numbers of companies: whose they are, and which of them can be used. */
final class NumberColumns {

    static final String NOBODYS = "the heading does not say whose number it is, and the sheet names makers and suppliers;"
            + " it was not read";

    private static final Set<String> OF_MAKERS = Set.of("manufacturer", "mfr", "maker", "fabricant");
    private static final Pattern ADDRESS = Pattern.compile("([0-9A-Fa-f]{2}[-:. ]?){6}");

    private final Layout layout;
    private final Map<SupplyRole, List<Identifier>> numbers = new EnumMap<>(SupplyRole.class);

    NumberColumns(Layout layout) {
        this.layout = layout;
    }

    /** Takes what is wrong with a cell of the column at this place. */
    interface Fault {

        void at(int column, String text, String problem);
    }

    /** Of a "DUNS" between makers and suppliers it cannot be told whose it is. */
    static boolean isNobodys(Layout layout, Column column, int at) {
        NumberScheme scheme = column.scheme();
        boolean isNumber = column.registerCountry() != null || scheme != null && !scheme.isVendors();
        return isNumber && column.bearer() == SupplyRole.MANUFACTURER
                && layout.at(Column.SUPPLIER) >= 0
                && Arrays.stream(Spelling.folded(layout.heading(at)).split(" ")).noneMatch(OF_MAKERS::contains);
    }

    /** Whether the text can stand in a column of such numbers. */
    static boolean isBelieved(NumberScheme scheme, String text) {
        return Spelling.isPlaceholder(text) || !read(scheme, text).isEmpty() || isAddress(scheme, text);
    }

    /** An address that a machine gave itself tells nothing and is not wrong. */
    private static boolean isAddress(NumberScheme scheme, String text) {
        return scheme == NumberScheme.OUI && ADDRESS.matcher(text).matches();
    }

    private static List<Identifier> read(NumberScheme scheme, String text) {
        Identifier number = scheme.read(text);
        return number != null ? List.of(number) : scheme == NumberScheme.OUI ? NumberScheme.ofAddress(text) : List.of();
    }

    /** The numbers of a row by whose they are. */
    Map<SupplyRole, List<Identifier>> of(IntFunction<String> cell, Fault fault) {
        numbers.clear();
        layout.columns().forEach((column, at) -> {
            if (column.registerCountry() != null) {
                registered(column, at, cell, fault);
            }
            NumberScheme scheme = column.scheme();
            String text = scheme == null ? "" : cell.apply(at);
            if (scheme == null || text.isEmpty() || Spelling.isPlaceholder(text)) {
                return;
            }
            List<Identifier> read = read(scheme, text);
            if (read.isEmpty() && !isAddress(scheme, text)) {
                fault.at(at, text, unsound(scheme));
            } else {
                numbers.computeIfAbsent(column.bearer(), role -> new ArrayList<>()).addAll(read);
            }
        });
        return numbers;
    }

    private void registered(Column column, int at, IntFunction<String> cell, Fault fault) {
        String text = cell.apply(at);
        if (text.isEmpty() || Spelling.isPlaceholder(text)) {
            return;
        }
        RegistrationNumber read = RegistrationNumber.read(text, country(column, cell, fault));
        if (read.problem() != null) {
            fault.at(at, text, read.problem());
        }
        if (read.number() != null) {
            numbers.computeIfAbsent(column.bearer(), role -> new ArrayList<>()).add(read.number());
        }
    }

    private @Nullable Country country(Column column, IntFunction<String> cell, Fault fault) {
        int at = layout.at(Objects.requireNonNull(column.registerCountry()));
        String text = at < 0 ? "" : cell.apply(at);
        if (text.isEmpty() || Spelling.isPlaceholder(text)) {
            return null;
        }
        List<Country> countries = CountryNames.read(text);
        if (countries == null || countries.size() != 1) {
            fault.at(at, text, "this is not one country that is known");
            return null;
        }
        return countries.getFirst();
    }

    static String unsound(NumberScheme scheme) {
        return unsound(scheme.code());
    }

    static String unsound(String scheme) {
        return "this is no number of " + scheme + ": its form or its check digits do not fit";
    }
}
