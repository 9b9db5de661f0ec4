package eu.vigie.evaluation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.ReasoningStep;
import eu.vigie.supplychain.Consortium.Assurance;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Truth;

/** Whether an assurance on record covers a party as one clause asks for it; the one that does so best speaks for all. */
public final class Cover implements Grounds {

    private final String partyKey;
    private final List<AssuranceFact> given;
    private final Truth holds;
    private final @Nullable Assurance best;

    private Cover(String partyKey, List<AssuranceFact> given, Function<AssuranceFact, Truth> asked) {
        this.partyKey = partyKey;
        this.given = given;
        AssuranceFact clearest = given.stream()
                .max(Comparator.comparing(fact -> fact.isFor(partyKey).and(asked.apply(fact)))).orElse(null);
        this.best = clearest == null ? null : clearest.stated();
        this.holds = clearest == null ? Truth.NO : clearest.isFor(partyKey).and(asked.apply(clearest));
    }

    /** @param asked what the clause asks of an assurance */
    static Cover of(String partyKey, List<AssuranceFact> all, Function<AssuranceFact, Truth> asked) {
        return new Cover(partyKey, all.stream().filter(fact -> fact.isFor(partyKey) != Truth.NO).toList(), asked);
    }

    /** The key by which parties are joined. */
    public String partyKey() {
        return partyKey;
    }

    /** Whether one covers it on the assessment's date. */
    public Truth holds() {
        return holds;
    }

    /** Whether any is on record, whatever it is worth. */
    public boolean given() {
        return !given.isEmpty();
    }

    @Override
    public List<ReasoningStep> because() {
        return given.stream().flatMap(fact -> fact.because().stream()).toList();
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = new HashMap<>(Map.of("basis", "", "approver", "", "from", "", "until", ""));
        if (best != null) {
            Country state = best.state();
            words.put("basis", best.basis());
            words.put("approver", best.acceptedBy() != null ? best.acceptedBy() : state == null ? "" : state.code());
            words.put("from", best.from() == null ? "" : best.from().toString());
            words.put("until", best.until() == null ? "" : best.until().toString());
        }
        return words;
    }
}
