package eu.vigie.bom;

import java.util.List;

import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/** A sheet of which no row heads a part and a quantity. Carries what somebody needs to see who is to say which columns do. */
public final class UnheadedSheet extends UnreadableInput {

    private static final long serialVersionUID = 1L;

    private final transient List<BomReview.TakenFor> columns;

    UnheadedSheet(InputProblem problem, List<BomReview.TakenFor> columns) {
        super(problem);
        this.columns = List.copyOf(columns);
    }

    /** The columns of the row that looks most like headings, as they would be taken for; empty when the sheet is. */
    public List<BomReview.TakenFor> columns() {
        return columns;
    }
}
