package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

import eu.vigie.evaluation.Facts.ConsortiumFact;
import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * How much of the computing equipment private money pays. Where it is not stated it is at most what Union and States leave.
 * Compared by multiplication, never by a rounded quotient; percentages are for reading and are rounded outwards.
 */
public final class PrivateMoney implements Grounds {

    private static final String LEAST = "privateShareLeast";

    private final Law law;
    private final Funding funding;

    private PrivateMoney(Law law, Funding funding) {
        this.law = law;
        this.funding = funding;
    }

    static PrivateMoney of(ConsortiumFact consortium, Law law) {
        return new PrivateMoney(law, Funding.of(consortium));
    }

    /** Whether the amounts come to more than there is to pay: one of them is wrong then. */
    public boolean isOverpaid() {
        return funding.isOverpaid();
    }

    private BigDecimal others() {
        return Funding.known(funding.union()).add(Funding.known(funding.states()));
    }

    /** Whether private money carries as much as is expected, in every world that the amounts allow or in none. */
    public Truth enough() {
        BigDecimal capex = funding.capex();
        if (capex == null || isOverpaid()) {
            return Truth.UNKNOWN;
        }
        return reaches(Funding.known(funding.privateMoney()), capex)
                ? Truth.YES
                : reaches(most(capex), capex) ? Truth.UNKNOWN : Truth.NO;
    }

    private boolean reaches(BigDecimal amount, BigDecimal whole) {
        return law.comparison(LEAST).holds(amount.multiply(Funding.HUNDRED),
                law.inForce().number(LEAST).multiply(whole));
    }

    private BigDecimal most(BigDecimal whole) {
        BigDecimal own = funding.privateMoney();
        return own == null ? whole.subtract(others()) : own;
    }

    /** Rounded outwards. */
    private Share share() {
        BigDecimal capex = funding.capex();
        return capex == null || isOverpaid()
                ? Share.UNKNOWN
                : new Share(Funding.percent(Funding.known(funding.privateMoney()), capex, RoundingMode.FLOOR), false,
                        Funding.percent(most(capex), capex, RoundingMode.CEILING), false);
    }

    @Override
    public List<ReasoningStep> because() {
        return funding.steps();
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = funding.words();
        words.put("missing", funding.missing("compute-capex", "private-money"));
        words.put("share", share().toString());
        return words;
    }

    @Override
    public List<Figure> figures() {
        Share share = share();
        return share.equals(Share.UNKNOWN)
                ? List.of()
                : List.of(Figure.of("private money in percent of compute CAPEX", share, law.threshold(LEAST)));
    }
}
