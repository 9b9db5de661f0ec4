package eu.vigie.regulation;

import java.math.BigDecimal;

/** How a figure is compared with a threshold: data, for laws differ. */
public enum Comparison {
    MORE_THAN(">"), AT_LEAST("≥"), LESS_THAN("<"), AT_MOST("≤");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    public boolean holds(BigDecimal figure, BigDecimal threshold) {
        int order = figure.compareTo(threshold);
        return switch (this) {
            case MORE_THAN -> order > 0;
            case AT_LEAST -> order >= 0;
            case LESS_THAN -> order < 0;
            case AT_MOST -> order <= 0;
        };
    }
}
