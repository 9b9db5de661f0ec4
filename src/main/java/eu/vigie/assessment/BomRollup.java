package eu.vigie.assessment;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.writer.CsvWriter;
import tools.jackson.databind.json.JsonMapper;

import eu.vigie.bom.Formulas;

/**
 * Bills of materials rolled up: how many parts, how many pieces and what they cost, by maker, by who heads the maker's group, and by
 * where each stage takes place. What is not known is a row of its own, so that each table adds up to the totals.
 *
 * @param asOf the day on which groups were looked at
 * @param bills the names of the bills
 * @param totals of all bills; its name is empty
 * @param by one table for each way to look at them
 * @param incomplete the bills that could not be read whole: all figures are at least what is said, and nothing is a share of all; null
 *     when there is none
 */
public record BomRollup(String asOf, List<String> bills, Row totals, List<Table> by,
        @Nullable List<IncompleteBill> incomplete) {

    /** What a row stands for. */
    public enum Kind {
        /** One party or country. */
        ONE,
        /** Several, and how much is whose is not stated, or stated in their own rows. */
        SEVERAL,
        /** Nobody says. */
        NOT_KNOWN,
        /** All rows. */
        ALL
    }

    /**
     * One way to look at the bills.
     *
     * @param by {@code maker}, {@code controller}, or {@code origin-diffusion} and so on; {@code origin-declared} is what is declared
     * @param hhi the Herfindahl-Hirschman index of the values, the sum of the squares of the shares in percent, between the bounds that
     *        what is not known leaves; null where the values are not all known in one currency
     */
    public record Table(String by, @Nullable Bounds hhi, List<Row> rows) {}

    /**
     * What a party or a country stands for.
     *
     * @param name of the party, or the country's code; empty where nothing is known
     * @param open whether it may be another's: the maker's name is nobody's that is known, or somebody unknown may stand above
     * @param country of the party's seat; null when not known
     * @param parts distinct parts
     * @param singleSourced how many of them have one maker and no alternative
     * @param sourcesNotKnown how many of them name no maker
     * @param pieces as far as they are known
     * @param piecesNotKnown parts of which the pieces are not known
     * @param values by currency, as far as they are known
     * @param valueNotKnown parts of which the value is not known, or not in full
     * @param share of the value of all, in percent; null where the values are not all known in one currency
     */
    public record Row(Kind kind, String name, boolean open, @Nullable String country, int parts, int singleSourced,
            int sourcesNotKnown, String pieces, int piecesNotKnown, Map<String, String> values, int valueNotKnown,
            @Nullable Bounds share) {

        public Row {
            values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
        }
    }

    /** Bounds of a figure; the same where it is exact. */
    public record Bounds(String lower, String upper) {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    all -> all.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    /** As JSON, on one line. */
    public String json() {
        return JSON.writeValueAsString(this) + "\n";
    }

    /** As CSV: a line for each row and currency. Texts that could be formulas get an apostrophe. */
    public String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("by", "kind", "name", "open", "country", "parts", "single sourced", "sources not known",
                    "pieces", "pieces not known", "currency", "value", "value not known", "share from", "share to");
            by.forEach(table -> table.rows().forEach(row -> write(csv, table.by(), row)));
            write(csv, "all", totals);
            if (incomplete != null) {
                incomplete.forEach(
                        bill -> csv.writeRecord("incomplete", "bill", Formulas.guarded(bill.bill()), "true", "",
                                "", "", "", "", "", "", "", "", "", ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, String by, Row row) {
        Map<String, String> values = row.values().isEmpty() ? Map.of("", "") : row.values();
        values.forEach((currency, value) -> csv.writeRecord(by, row.kind().name().toLowerCase(java.util.Locale.ROOT),
                Formulas.guarded(row.name()), String.valueOf(row.open()), row.country() == null ? "" : row.country(),
                String.valueOf(row.parts()), String.valueOf(row.singleSourced()),
                String.valueOf(row.sourcesNotKnown()), row.pieces(), String.valueOf(row.piecesNotKnown()), currency,
                value, String.valueOf(row.valueNotKnown()), row.share() == null ? "" : row.share().lower(),
                row.share() == null ? "" : row.share().upper()));
    }
}
