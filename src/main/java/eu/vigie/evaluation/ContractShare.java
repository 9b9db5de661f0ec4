package eu.vigie.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Facts.CaseFile;
import eu.vigie.evaluation.Facts.Supply;
import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.supplychain.PartId;
import eu.vigie.supplychain.PartValue;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * What the parts of one supplier cost, of what all parts cost: {@code its own / all}. A part without a price may cost
 * anything. One that takes part in the project itself is no supplier of it, whatever it is worth.
 *
 * @param partyKey whose
 * @param supplier whether it is asked as a supplier; a participant counts at any share
 * @param share percent, bounds rounded outwards; the whole of it for a participant
 * @param over whether it is more than the clause lets pass, in every world the documents allow or in none
 */
public record ContractShare(String partyKey, boolean supplier, Share share, Truth over) implements Grounds {

    private static final String PARAMETER = "contractShare";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    static List<ContractShare> of(CaseFile file, Law law) {
        Map<String, Set<PartId>> parts = new TreeMap<>();
        for (Supply supply : file.supplies()) {
            if (supply.identified()) {
                parts.computeIfAbsent(supply.partyKey(), key -> new HashSet<>()).add(supply.part().id());
            }
        }
        Sum all = Sum.of(file.values().values());
        List<ContractShare> shares = new ArrayList<>();
        parts.forEach((key, own) -> shares.add(of(key, Sum.of(values(own, file.values())), all, law)));
        Set<String> participants = new TreeSet<>();
        file.members().forEach(member -> participants.add(member.partyKey()));
        file.tenderers().forEach(tenderer -> participants.add(tenderer.partyKey()));
        participants.stream().filter(key -> !key.isEmpty())
                .forEach(key -> shares.add(new ContractShare(key, false, Share.exactly(HUNDRED), Truth.YES)));
        return shares;
    }

    private static List<PartValue> values(Set<PartId> parts, Map<PartId, PartValue> values) {
        return parts.stream().map(part -> values.getOrDefault(part, new PartValue(part, Map.of(), false))).toList();
    }

    /** Compared by multiplication, never by a rounded quotient. Prices in several currencies are not added. */
    private static ContractShare of(String key, Sum own, Sum all, Law law) {
        @Nullable
        BigDecimal total = all.amount();
        @Nullable
        BigDecimal mine = own.amount();
        if (total == null || mine == null || total.signum() == 0) {
            return new ContractShare(key, true, Share.UNKNOWN, Truth.UNKNOWN);
        }
        boolean othersPriced = all.unpriced == own.unpriced;
        boolean ownPriced = own.unpriced == 0;
        BigDecimal known = mine.multiply(HUNDRED);
        boolean more = law.comparison(PARAMETER).holds(known, law.inForce().number(PARAMETER).multiply(total));
        BigDecimal least = othersPriced ? known.divide(total, DECIMALS, RoundingMode.FLOOR) : BigDecimal.ZERO;
        BigDecimal most = ownPriced ? known.divide(total, DECIMALS, RoundingMode.CEILING) : HUNDRED;
        Truth over = more && othersPriced ? Truth.YES : !more && ownPriced ? Truth.NO : Truth.UNKNOWN;
        return new ContractShare(key, true, new Share(least, false, most, false), over);
    }

    /**
     * What some parts cost together.
     *
     * @param amounts by currency
     * @param unpriced how many of them have no price, or not for every piece
     */
    private record Sum(Map<String, BigDecimal> amounts, long unpriced) {

        static Sum of(Collection<PartValue> values) {
            Map<String, BigDecimal> amounts = new TreeMap<>();
            values.forEach(value -> value.amounts()
                    .forEach((currency, amount) -> amounts.merge(currency, amount, BigDecimal::add)));
            return new Sum(amounts, values.stream().filter(value -> !value.isWhole()).count());
        }

        /** Null when there are several currencies. */
        @Nullable
        BigDecimal amount() {
            return amounts.size() > 1 ? null : amounts.values().stream().findFirst().orElse(BigDecimal.ZERO);
        }
    }

    @Override
    public Map<String, String> words() {
        return Map.of("contract-percent", share.toString());
    }

    @Override
    public List<Figure> figures() {
        return supplier
                ? List.of(Figure.of("share of the contract", share, null))
                : List.of();
    }

    @Override
    public List<ReasoningStep> because() {
        return List.of();
    }
}
