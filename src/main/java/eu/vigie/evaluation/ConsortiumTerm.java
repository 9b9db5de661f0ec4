package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.ConsortiumFact;
import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.supplychain.Consortium.Constitution;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Truth;

/** For how long the consortium is constituted. Compared by days, never by a quotient: years differ in length. */
public final class ConsortiumTerm implements Grounds {

    private static final String LEAST = "leastYears";

    private final Law law;
    private final String consortium;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate until;
    private final boolean openEnded;
    private final EvidenceRef evidence;

    private ConsortiumTerm(Law law, ConsortiumFact consortium) {
        Constitution stated = consortium.stated().constituted();
        this.law = law;
        this.consortium = consortium.name();
        this.from = stated == null ? null : stated.from();
        this.until = stated == null ? null : stated.until();
        this.openEnded = stated != null && stated.openEnded();
        this.evidence = stated == null ? consortium.stated().evidence() : stated.evidence();
    }

    static ConsortiumTerm of(ConsortiumFact consortium, Law law) {
        return new ConsortiumTerm(law, consortium);
    }

    /** Whether it is constituted for an unlimited time. */
    public boolean isOpenEnded() {
        return openEnded;
    }

    /** Whether it is constituted for as many years as are asked. */
    public Truth longEnough() {
        LocalDate asked = asked();
        if (openEnded) {
            return Truth.YES;
        }
        return asked == null || until == null
                ? Truth.UNKNOWN
                : Truth.of(law.comparison(LEAST).holds(number(until), number(asked)));
    }

    private static BigDecimal number(LocalDate day) {
        return BigDecimal.valueOf(day.toEpochDay());
    }

    /** The end day of a term of just as many years; null when its first day is not known. */
    private @Nullable LocalDate asked() {
        return from == null ? null : LegalDays.after(from, law.inForce().number(LEAST).intValueExact());
    }

    @Override
    public List<ReasoningStep> because() {
        List<ReasoningStep> steps = new ArrayList<>();
        steps.add(step("constituted-from", from));
        steps.add(openEnded
                ? new ReasoningStep(Fact.STATED, consortium, "yes", null, "constituted-open-ended", evidence)
                : step("constituted-until", until));
        return steps;
    }

    private ReasoningStep step(String datum, @Nullable LocalDate day) {
        return new ReasoningStep(day == null ? Fact.MISSING : Fact.STATED, consortium,
                day == null ? null : day.toString(),
                null, datum, evidence);
    }

    @Override
    public Map<String, String> words() {
        return Map.of("from", word(from), "until", word(until), "asked", word(asked()), "years",
                law.inForce().parameter(LEAST).value());
    }

    private static String word(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    @Override
    public List<Figure> figures() {
        LocalDate asked = asked();
        if (from == null || until == null || asked == null) {
            return List.of();
        }
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until));
        return List.of(new Figure("days for which it is constituted", days, days, "days",
                law.comparison(LEAST).symbol() + " " + ChronoUnit.DAYS.between(from, asked)));
    }
}
