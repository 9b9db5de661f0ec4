package eu.vigie.supplychain;

import java.math.BigDecimal;

/**
 * What one piece costs. Prices of several currencies are never added: no rate of exchange is any part's price.
 *
 * @param amount exact, never negative
 * @param currency as the document writes it, such as {@code EUR}; empty when it names none
 */
public record Price(BigDecimal amount, String currency) {}
