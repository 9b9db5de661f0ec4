package eu.vigie.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.databind.json.JsonMapper;

import eu.vigie.bom.Bill;
import eu.vigie.bom.Bom;
import eu.vigie.bom.BomReview;
import eu.vigie.bom.ColumnChoice;
import eu.vigie.bom.RememberedColumns;
import eu.vigie.bom.RowOutcome;
import eu.vigie.bom.UnheadedSheet;
import eu.vigie.finding.ProblemCodes;
import eu.vigie.finding.ProblemWords;
import eu.vigie.regulation.Language;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/**
 * A bill of materials read and not assessed: what became of each row, what each column was taken for, what is wrong. Nothing is
 * kept of it.
 */
public final class BomCheck {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT,
                    JsonInclude.Include.NON_ABSENT))
            .build();

    private final Document document;
    private final BomReview review;

    private BomCheck(Document document, BomReview review) {
        this.document = document;
        this.review = review;
    }

    /**
     * Reads a bill as an assessment would.
     *
     * @param order what is said of its columns, and by whom it was sent
     * @param remembered what was said of earlier sheets
     * @throws UnreadableInput when it cannot be read
     */
    public static BomCheck of(Document document, BillOrder order, MappingFile remembered) {
        return of(new Bill(document, order.choice(remembered.mappings())));
    }

    static BomCheck of(Bill bill) {
        return new BomCheck(bill.document(), BomReview.of(bill.document(), bill.columns()));
    }

    /**
     * Where a part stands.
     *
     * @param asked its id, name, or its maker's part number; there may be several of a name, and none
     * @param mostPaths how many paths to name of each at most
     */
    public PartPlaces places(String asked, int mostPaths) {
        return PartPlaces.of(review.bom(), asked, mostPaths);
    }

    /** The bill as it was read. */
    Bom bom() {
        return review.bom();
    }

    /** What somebody said of this sheet's columns, to be remembered for the supplier's next one; empty when nothing was said. */
    Optional<RememberedColumns> remember(String supplier) {
        return review.remember(supplier);
    }

    /** What {@link #returned} is. */
    public String returnedType() {
        return review.returnedType();
    }

    public String document() {
        return document.name();
    }

    /** The name of the sheet that was read; empty when it has none. */
    public Optional<String> sheet() {
        return review.sheet();
    }

    /** Lines, those refused among them. */
    public int lines() {
        return review.bom().lines();
    }

    public int refused() {
        return review.bom().rejected();
    }

    public int parts() {
        return review.bom().parts().size();
    }

    public List<InputProblem> problems() {
        return review.bom().problems();
    }

    public List<InputProblem> notes() {
        return review.bom().notes();
    }

    /** What each column of a sheet was taken for, in order. */
    public List<View.ColumnView> columns() {
        return columns(review.columns());
    }

    /** What might be the columns of a sheet that cannot be read, where only its headings do not suffice. */
    public static List<View.ColumnView> presumed(UnreadableInput why) {
        return why instanceof UnheadedSheet sheet ? columns(sheet.columns()) : List.of();
    }

    private static List<View.ColumnView> columns(List<BomReview.TakenFor> columns) {
        return columns.stream().map(column -> new View.ColumnView(column.heading(),
                column.meaning().orElse(null), column.beside(), column.word().name().toLowerCase(Locale.ROOT),
                column.samples()))
                .toList();
    }

    /** How many rows of a sheet had each outcome, by its name; together they are all rows. Empty when it is no sheet. */
    public Map<String, Integer> rows() {
        Map<String, Integer> rows = new LinkedHashMap<>();
        review.account().ifPresent(account -> account.counts()
                .forEach((outcome, count) -> rows.put(outcome.name(), count)));
        return rows;
    }

    /** The sheet with what became of each row beside it, as CSV or XLSX as it came; empty when it is no sheet. */
    public Optional<byte[]> returned(Language language) {
        boolean english = language == Language.EN;
        List<String> headings = english
                ? List.of("Vigie outcome", "Vigie problem", "Vigie remedy")
                : List.of("Vigie issue", "Vigie problème", "Vigie remède");
        return review.returned(headings, outcome -> said(outcome, language), problem -> {
            InputProblem words = ProblemWords.in(problem, language);
            String code = ProblemCodes.of(problem).map(known -> " [" + known + "]").orElse("");
            return new InputProblem(words.document(), words.place(), words.value(), words.problem() + code,
                    words.remedy());
        });
    }

    /** An outcome in a language. */
    public static String said(String outcome, Language language) {
        return said(RowOutcome.valueOf(outcome), language);
    }

    private static String said(RowOutcome outcome, Language language) {
        boolean english = language == Language.EN;
        return switch (outcome) {
            case HEADING -> english ? "heading" : "en-tête";
            case READ -> english ? "read" : "lue";
            case NOT_FITTED -> english ? "read, not fitted" : "lue, non montée";
            case REFUSED -> english ? "refused" : "refusée";
            case BLANK -> english ? "set aside: blank" : "écartée : vide";
            case TOTAL -> english ? "set aside: total" : "écartée : total";
            case REPEATED_HEADINGS -> english ? "set aside: repeats the headings" : "écartée : répète les en-têtes";
            case NOTE -> english ? "set aside: note" : "écartée : note";
        };
    }

    /**
     * The same as data.
     *
     * @param meanings what a column may be said to be; null when it is no sheet
     */
    public record View(String document, String mediaType, @Nullable String sheet, int lines, int refused, int parts,
            @Nullable Map<String, Integer> rows, @Nullable List<ColumnView> columns, @Nullable List<String> meanings,
            List<ProblemView> problems, List<ProblemView> notes) {

        /**
         * What a column was taken for.
         *
         * @param taken the column of ours; null when it was not read
         * @param beside read only where another of the same meaning says nothing, if at all
         * @param by what makes it so: {@code heading}, {@code said} of this sheet, or {@code remembered} of an earlier one
         * @param samples a few of the texts below, shortened
         */
        public record ColumnView(String heading, @Nullable String taken, boolean beside, String by,
                List<String> samples) {}

        /**
         * @param code the same for every problem of the kind; null where there is none
         */
        public record ProblemView(@Nullable String code, String place, @Nullable String value, String problem,
                String remedy) {

            static ProblemView of(InputProblem problem, Language language) {
                InputProblem said = ProblemWords.in(problem, language);
                return new ProblemView(ProblemCodes.of(problem).orElse(null), said.place(), said.value(),
                        said.problem(), said.remedy());
            }
        }
    }

    /** As data, its sentences in a language. */
    public View view(Language language) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        rows().forEach((outcome, count) -> rows.put(outcome.toLowerCase(Locale.ROOT), count));
        return new View(document.name(), review.bom().mediaType(), sheet().orElse(null), lines(), refused(), parts(),
                rows.isEmpty() ? null : rows,
                rows.isEmpty() ? null : columns(), rows.isEmpty() ? null : ColumnChoice.names(),
                problems().stream().map(problem -> View.ProblemView.of(problem, language)).toList(),
                notes().stream().map(note -> View.ProblemView.of(note, language)).toList());
    }

    /** As JSON, on one line. */
    public String json(Language language) {
        return JSON.writeValueAsString(view(language));
    }
}
