package eu.vigie.bom;

/** Takes the rows of a sheet, one after the other. */
interface RowTaker {

    /**
     * @param row from 1, as a spreadsheet counts them, empty rows counted
     * @param cells the texts' numbers
     * @return whether to go on
     */
    boolean take(int row, int[] cells);
}
