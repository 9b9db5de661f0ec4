package eu.vigie.bom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.NumberScheme;
import eu.vigie.supplychain.Origin;
import eu.vigie.supplychain.SupplyRole;

/** The columns of a sheet; {@code headings.txt} has the headings that each goes by. */
enum Column {

    LEVEL, PARENT, REFERENCE, DESIGNATOR, MANUFACTURER, MANUFACTURER_PART_NUMBER, DESCRIPTION, QUANTITY, SERIAL_NUMBER, UNIT_PRICE, CURRENCY,

    SUPPLIER, DESIGNER, FAB, ASSEMBLER, FIRMWARE_AUTHOR,

    COUNTRY_OF_DESIGN, COUNTRY_OF_DIFFUSION, COUNTRY_OF_ASSEMBLY, COUNTRY_OF_TEST, COUNTRY_OF_ORIGIN, ORIGIN_SHARE,

    MANUFACTURER_LEI, MANUFACTURER_DUNS, MANUFACTURER_VAT, MANUFACTURER_CAGE, MANUFACTURER_SIREN,

    MANUFACTURER_REGISTRATION, MANUFACTURER_REGISTRATION_COUNTRY,

    PCI_VENDOR, USB_VENDOR, HARDWARE_ADDRESS,

    SUPPLIER_LEI, SUPPLIER_DUNS, SUPPLIER_VAT, SUPPLIER_CAGE, SUPPLIER_SIREN, SUPPLIER_REGISTRATION, SUPPLIER_REGISTRATION_COUNTRY,

    FUNCTION, NOT_FITTED, FITTED, ALTERNATE_MANUFACTURER, ALTERNATE_PART;

    private static final Map<String, Heading> BY_HEADING = byHeading();

    /** The role of whom the column names; null when it names nobody. */
    @Nullable
    SupplyRole role() {
        return switch (this) {
            case MANUFACTURER -> SupplyRole.MANUFACTURER;
            case ALTERNATE_MANUFACTURER -> SupplyRole.ALTERNATE_MANUFACTURER;
            case SUPPLIER -> SupplyRole.SUPPLIER;
            case DESIGNER -> SupplyRole.DESIGNER;
            case FAB -> SupplyRole.FAB;
            case ASSEMBLER -> SupplyRole.ASSEMBLER;
            case FIRMWARE_AUTHOR -> SupplyRole.FIRMWARE_AUTHOR;
            default -> null;
        };
    }

    /** The stage of which the column names the country; null when it names none. */
    Origin.@Nullable Stage stage() {
        return switch (this) {
            case COUNTRY_OF_DESIGN -> Origin.Stage.DESIGN;
            case COUNTRY_OF_DIFFUSION -> Origin.Stage.DIFFUSION;
            case COUNTRY_OF_ASSEMBLY -> Origin.Stage.ASSEMBLY;
            case COUNTRY_OF_TEST -> Origin.Stage.TEST;
            case COUNTRY_OF_ORIGIN -> Origin.Stage.DECLARED;
            default -> null;
        };
    }

    /** Of which scheme the column has numbers of companies; null when it has none. */
    @Nullable
    NumberScheme scheme() {
        return switch (this) {
            case MANUFACTURER_LEI, SUPPLIER_LEI -> NumberScheme.LEI;
            case MANUFACTURER_DUNS, SUPPLIER_DUNS -> NumberScheme.DUNS;
            case MANUFACTURER_VAT, SUPPLIER_VAT -> NumberScheme.VAT;
            case MANUFACTURER_CAGE, SUPPLIER_CAGE -> NumberScheme.CAGE;
            case MANUFACTURER_SIREN, SUPPLIER_SIREN -> NumberScheme.SIREN;
            case PCI_VENDOR -> NumberScheme.PCI;
            case USB_VENDOR -> NumberScheme.USB;
            case HARDWARE_ADDRESS -> NumberScheme.OUI;
            default -> null;
        };
    }

    /** The column that says in which country's register a column has its numbers; null when it has none of any register. */
    @Nullable
    Column registerCountry() {
        return switch (this) {
            case MANUFACTURER_REGISTRATION -> MANUFACTURER_REGISTRATION_COUNTRY;
            case SUPPLIER_REGISTRATION -> SUPPLIER_REGISTRATION_COUNTRY;
            default -> null;
        };
    }

    /** Whose number it is. */
    SupplyRole bearer() {
        return switch (this) {
            case SUPPLIER_LEI, SUPPLIER_DUNS, SUPPLIER_VAT, SUPPLIER_CAGE, SUPPLIER_SIREN, SUPPLIER_REGISTRATION,
                    SUPPLIER_REGISTRATION_COUNTRY ->
                SupplyRole.SUPPLIER;
            default -> SupplyRole.MANUFACTURER;
        };
    }

    /** Of these columns a sheet may have several, and none is passed over. */
    boolean namesSomebodyOrACountry() {
        return role() != null || stage() != null;
    }

    /** A sheet may have several of it. */
    boolean isRepeated() {
        return namesSomebodyOrACountry() || this == ORIGIN_SHARE;
    }

    /** Whether what the column says belongs to the part, not to the line. */
    boolean describesThePart() {
        return switch (this) {
            case LEVEL, PARENT, DESIGNATOR, QUANTITY, SERIAL_NUMBER, UNIT_PRICE, CURRENCY, NOT_FITTED, FITTED,
                    ALTERNATE_PART ->
                false;
            default -> true;
        };
    }

    /** Which column a heading stands for, and how sure: 0 is the surest; numbered as in "Supplier 2". */
    record Heading(Column column, int rank, boolean numbered) {}

    /** @param folded as {@link Spelling#folded} writes it; null is no column of ours */
    static @Nullable Heading named(String folded) {
        Heading whole = BY_HEADING.get(folded);
        if (whole != null) {
            return whole;
        }
        String[] words = folded.split(" ");
        int number = 0;
        StringBuilder rest = new StringBuilder();
        for (String word : words) {
            if (word.matches("[0-9]{1,2}") && number == 0) {
                number = Integer.parseInt(word);
            } else {
                rest.append(rest.isEmpty() ? "" : " ").append(word);
            }
        }
        Heading numbered = BY_HEADING.get(rest.toString());
        return numbered == null || number == 0 ? null : numbered(numbered, number);
    }

    /** "Manufacturer 2" is the first alternate; a second supplier or country counts like the first. */
    private static @Nullable Heading numbered(Heading heading, int number) {
        Column column = switch (heading.column()) {
            case MANUFACTURER -> number == 1 ? MANUFACTURER : ALTERNATE_MANUFACTURER;
            case MANUFACTURER_PART_NUMBER -> number == 1 ? MANUFACTURER_PART_NUMBER : ALTERNATE_PART;
            default -> heading.column();
        };
        boolean several = number == 1 || column.isRepeated() || column == MANUFACTURER_PART_NUMBER
                || column == ALTERNATE_PART;
        return several ? new Heading(column, heading.rank(), true) : null;
    }

    /** The headings that it goes by, the surest first: {@code manufacturer part number}. */
    List<String> headings() {
        return BY_HEADING.entrySet().stream().filter(known -> known.getValue().column() == this)
                .sorted(Comparator.comparingInt(known -> known.getValue().rank())).map(Map.Entry::getKey).toList();
    }

    private static Map<String, Heading> byHeading() {
        Map<String, Heading> result = new HashMap<>();
        for (String line : lines()) {
            int colon = line.indexOf(':');
            Column column = valueOf(line.substring(0, colon));
            int rank = 0;
            for (String heading : line.substring(colon + 1).split(",")) {
                Heading before = result.put(heading.strip(), new Heading(column, rank++, false));
                if (before != null) {
                    throw new IllegalStateException("'" + heading.strip() + "' heads two columns in headings.txt");
                }
            }
        }
        return result;
    }

    /** One a column: a line that begins with a space goes on with the one before. */
    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(Column.class.getResourceAsStream("headings.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\n +", " ").lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
