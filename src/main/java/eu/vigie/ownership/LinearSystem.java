package eu.vigie.ownership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gauss–Jordan elimination in fractions. */
final class LinearSystem {

    private LinearSystem() {}

    /**
     * Solves a system that has one solution.
     *
     * @param rows one an equation, the right side last; used up
     * @throws ArithmeticException when it has none, or several
     */
    static List<Fraction> solve(Fraction[][] rows) {
        for (int column = 0; column < rows.length; column++) {
            bringPivot(rows, column);
            Fraction pivot = rows[column][column];
            for (int at = column; at <= rows.length; at++) {
                rows[column][at] = rows[column][at].over(pivot);
            }
            for (int row = 0; row < rows.length; row++) {
                if (row != column && !rows[row][column].isZero()) {
                    subtract(rows[row], rows[column], column);
                }
            }
        }
        List<Fraction> solution = new ArrayList<>(rows.length);
        Arrays.stream(rows).forEach(row -> solution.add(row[rows.length]));
        return solution;
    }

    private static void bringPivot(Fraction[][] rows, int column) {
        int row = column;
        while (row < rows.length && rows[row][column].isZero()) {
            row++;
        }
        if (row == rows.length) {
            throw new ArithmeticException("the system has no single solution");
        }
        Fraction[] pivot = rows[row];
        rows[row] = rows[column];
        rows[column] = pivot;
    }

    private static void subtract(Fraction[] row, Fraction[] pivot, int column) {
        Fraction factor = row[column];
        for (int at = column; at < row.length; at++) {
            if (!pivot[at].isZero()) {
                row[at] = row[at].minus(factor.times(pivot[at]));
            }
        }
    }
}
