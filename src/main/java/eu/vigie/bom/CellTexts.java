package eu.vigie.bom;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

import eu.vigie.bom.Sheet.CellFault;
import eu.vigie.bom.Sheet.CellFault.Kind;

/**
 * A workbook's cells as texts: numbers in digits, dates as 2026-11-22, formulas by the value that they had when the workbook
 * was saved. Where a text is not the whole truth, a fault says so.
 */
final class CellTexts {

    /** A number in a sheet is exact up to so many digits; the rest of a longer one is lost. */
    private static final int EXACT_DIGITS = 15;
    private static final int MOST_DIGITS = 60;
    /** The formats of dates and times that need no entry in the table of styles (ECMA-376 part 1, 18.8.30). */
    private static final Set<Integer> DATE_FORMATS = Set.of(14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32,
            33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    /** The formats 0% and 0.00%, as above. */
    private static final Set<Integer> PERCENT_FORMATS = Set.of(9, 10);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final LocalDate dayZero;
    private final Map<String, Boolean> dateFormats = new HashMap<>();
    private final Map<String, Boolean> percentFormats = new HashMap<>();
    private boolean wasNumber;

    CellTexts(boolean date1904) {
        // 1900 has a 29 February in Excel, so that later days are one ahead
        this.dayZero = date1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    /** Whether the last text came from a number. */
    boolean wasNumber() {
        return wasNumber;
    }

    String of(Cell cell, int at, RowDetails details) {
        wasNumber = false;
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING -> typed(text(cell.getRawValue()), at, details);
            case BOOLEAN -> text(String.valueOf(cell.getValue()));
            case NUMBER -> number(cell, at, details);
            case ERROR -> error(text(cell.getRawValue()), at, details);
            case FORMULA -> formula(cell, at, details);
        };
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** An error that somebody pasted as a text is one. */
    private static String typed(String text, int at, RowDetails details) {
        return RowDetails.isError(text.strip()) ? error(text.strip(), at, details) : text;
    }

    private static String error(String value, int at, RowDetails details) {
        details.error(at, value);
        return "";
    }

    private String formula(Cell cell, int at, RowDetails details) {
        String value = text(cell.getRawValue());
        if (RowDetails.isError(value)) {
            return error(value, at, details);
        }
        if (cell.getValue() instanceof BigDecimal) {
            return number(cell, at, details);
        }
        if (cell.getValue() instanceof Boolean truth) {
            return truth.toString();
        }
        if (cell.getRawValue() == null && cell.getFormula() != null) {
            details.faults().add(new CellFault(at, "=" + cell.getFormula(), Kind.LOST,
                    "the cell holds a formula whose value was not saved with it",
                    "open the workbook in a spreadsheet program, let it calculate, and save it"));
        }
        return value;
    }

    private String number(Cell cell, int at, RowDetails details) {
        if (!(cell.getValue() instanceof BigDecimal value)) {
            return error(text(cell.getRawValue()), at, details);
        }
        if (isDate(cell)) {
            String day = date(value);
            if (day != null) {
                details.faults().add(new CellFault(at, day, Kind.ALTERED,
                        "the cell holds a date, which a spreadsheet program may have made of "
                                + "what was typed",
                        "format the cell as text and type it again"));
                return day;
            }
        }
        if (Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS) {
            return text(cell.getRawValue());
        }
        BigDecimal rounded = value.scale() > 0 ? value.round(new MathContext(EXACT_DIGITS)) : value;
        if (isPercent(cell)) {
            return plain(rounded.multiply(HUNDRED)) + " %";
        }
        if (rounded.scale() <= 0 && rounded.precision() - rounded.scale() > EXACT_DIGITS) {
            details.faults().add(new CellFault(at, rounded.toPlainString(), Kind.ALTERED,
                    "the number has more digits than a spreadsheet program keeps, so that the last may be wrong",
                    "format the cell as text and type it again"));
        }
        wasNumber = true;
        return padded(plain(rounded), cell.getDataFormatString());
    }

    private static String plain(BigDecimal value) {
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** A format such as 00000 shows zeros that a part number has and the number has not. */
    private static String padded(String digits, @Nullable String format) {
        if (format == null || !format.matches("0{2,20}") || !digits.matches("[0-9]+")) {
            return digits;
        }
        return "0".repeat(Math.max(0, format.length() - digits.length())) + digits;
    }

    /** Whether the cell shows a hundred times its number and the sign: 60 % where 0.6 is kept. */
    private boolean isPercent(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null) {
            return percentFormats.computeIfAbsent(format, each -> bare(each).contains("%"));
        }
        Integer id = cell.getDataFormatId();
        return id != null && PERCENT_FORMATS.contains(id);
    }

    private boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null) {
            return dateFormats.computeIfAbsent(format, CellTexts::showsDates);
        }
        Integer id = cell.getDataFormatId();
        return id != null && DATE_FORMATS.contains(id);
    }

    /** Of numbers above zero, without what is quoted, escaped or in brackets. */
    private static String bare(String format) {
        return format.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^\\]]*\\]", "").split(";", -1)[0];
    }

    /** A format of dates has letters of years, months, days or hours. */
    private static boolean showsDates(String format) {
        String bare = bare(format);
        return bare.matches("(?i).*[ymdhs].*") && !bare.toLowerCase(java.util.Locale.ROOT).contains("general");
    }

    /** Null when the number is no day that a sheet shows. */
    private @Nullable String date(BigDecimal serial) {
        double days = serial.doubleValue();
        if (!(days >= 0 && days < 2_958_466)) {
            return null;
        }
        LocalDateTime moment = dayZero.atStartOfDay().plus(Math.round(days * 86_400), ChronoUnit.SECONDS);
        return moment.toLocalTime().toSecondOfDay() == 0 ? moment.toLocalDate().toString() : moment.toString();
    }
}
