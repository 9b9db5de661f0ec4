package eu.vigie.bom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/** A bill of materials read for whoever is to correct it: what each row and column was taken for, and the sheet to send back. */
public final class BomReview {

    private final Document document;
    private final ColumnChoice choice;
    private final Bom bom;
    private final @Nullable SheetReading sheet;

    private BomReview(Document document, ColumnChoice choice, Bom bom, @Nullable SheetReading sheet) {
        this.document = document;
        this.choice = choice;
        this.bom = bom;
        this.sheet = sheet;
    }

    /**
     * Reads a bill of materials as an assessment would.
     *
     * @param choice what somebody says the columns of a sheet are
     * @throws UnreadableInput when it cannot be read
     */
    public static BomReview of(Document document, ColumnChoice choice) {
        return switch (BomFormat.of(document)) {
            case CSV, XLSX -> {
                SheetReading reading = SheetReading.of(document, choice);
                yield new BomReview(document, choice, reading.bom(), reading);
            }
            case CYCLONEDX_JSON, CYCLONEDX_XML ->
                new BomReview(document, choice, BomReader.read(new Bill(document, choice)), null);
        };
    }

    /**
     * What a column was taken for.
     *
     * @param heading as written
     * @param meaning the column of ours, such as {@code MANUFACTURER}; empty when it was not read
     * @param beside whether it is read only where another column of the same meaning says nothing, if at all
     * @param word on whose word
     * @param samples a few of the texts below, shortened
     */
    public record TakenFor(String heading, Optional<String> meaning, boolean beside, Word word, List<String> samples) {

        /** What makes a column what it is. */
        public enum Word {
            /** Its heading, and what stands below. */
            HEADING,
            /** Somebody said it of this sheet. */
            SAID,
            /** Somebody said it of an earlier sheet of the same supplier. */
            REMEMBERED
        }
    }

    public Bom bom() {
        return bom;
    }

    /** What became of each row; empty when it is no sheet. */
    public Optional<SheetAccount> account() {
        return Optional.ofNullable(sheet).map(SheetReading::account);
    }

    /** The name of the sheet that was read; empty when it has none. */
    public Optional<String> sheet() {
        return Optional.ofNullable(sheet).map(SheetReading::sheet);
    }

    /** Each column with a heading, in order. */
    public List<TakenFor> columns() {
        List<TakenFor> columns = new ArrayList<>();
        if (sheet != null) {
            Layout layout = sheet.layout();
            for (int at = 0; at < layout.headings().size(); at++) {
                int here = at;
                Column column = layout.column(at);
                Optional<Column> beside = layout.beside().stream().filter(each -> each.at() == here)
                        .map(Layout.Further::column).findFirst();
                if (!layout.heading(at).isEmpty()) {
                    columns.add(new TakenFor(layout.heading(at),
                            Optional.ofNullable(column).or(() -> beside).map(Column::name), beside.isPresent(),
                            word(layout.applied(), layout.heading(at)), layout.samples().few(at)));
                }
            }
        }
        return columns;
    }

    private static TakenFor.Word word(AppliedColumns applied, String heading) {
        if (applied.said().containsKey(heading)) {
            return TakenFor.Word.SAID;
        }
        return applied.remembered().containsKey(heading) ? TakenFor.Word.REMEMBERED : TakenFor.Word.HEADING;
    }

    /** What somebody said of this sheet's columns, to be remembered for the supplier's next one; empty when nothing was said. */
    public Optional<RememberedColumns> remember(String supplier) {
        return sheet == null || bom.columns().said().isEmpty()
                ? Optional.empty()
                : Optional.of(new RememberedColumns(supplier, Layout.theirs(sheet.layout().headings()),
                        bom.columns().said()));
    }

    /** What {@link #returned} is; its encoding is that of the document. */
    public String returnedType() {
        return bom.mediaType().equals(CsvSheet.MEDIA_TYPE)
                ? bom.mediaType() + ";charset=" + SheetText.encoding(document).charset().name()
                : bom.mediaType();
    }

    /**
     * The sheet as it came, with what became of each row beside it.
     *
     * @param headings of the three columns that are added, each beginning with "Vigie "
     * @param outcome how an outcome is said
     * @param problem a problem of a row in the reader's language; its place is the column's heading
     * @return CSV or XLSX as the document; empty when it is no sheet
     */
    public Optional<byte[]> returned(List<String> headings, Function<RowOutcome, String> outcome,
            Function<InputProblem, InputProblem> problem) {
        return Optional.ofNullable(sheet).map(reading -> new SheetReturn(document, choice, reading,
                new SheetReturn.Wording(headings, outcome, problem)).bytes());
    }
}
