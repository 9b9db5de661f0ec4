package eu.vigie.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.Outlook;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.regulation.RuleId;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * Whether a known party is of the countries that a rule names, or belongs to parties of them, on the assessment's date.
 *
 * @param rule which rule asks: the countries and the share that is enough are its own
 * @param seated whether it has its seat there; of a person, the citizenship
 * @param owned whether parties of those countries, all together, own of its capital as much as the rule asks; NO of one that
 *        is certainly seated there, for it is not asked
 * @param share what they hold in its capital, directly or through those they own; null when nothing
 * @param controlled whether they control it by votes or rights; likewise
 * @param loop whether holdings run in a loop on the way to its owners
 * @param holders names of those among its holders who appear in the proof, in order
 * @param prospects what would settle or end it, worked out when first asked for
 */
public record Attached(RuleId rule, Party party, Truth seated, Truth owned, @Nullable Share share, Truth controlled,
        boolean loop, List<String> holders, List<ReasoningStep> because,
        Supplier<Outlook> prospects) implements Grounds {

    @Override
    public Outlook outlook() {
        return prospects.get();
    }

    /** The key by which parties are joined. */
    public String partyKey() {
        return party.id().value();
    }

    /** Whether it is of those countries by seat or by capital. */
    public Truth belongs() {
        return seated.or(owned);
    }

    /** Whether it is of those countries by seat, or controlled from there. */
    public Truth governed() {
        return seated.or(controlled);
    }

    @Override
    public Map<String, String> words() {
        Country seat = party.jurisdiction();
        return Map.of("seat", seat == null ? "" : seat.code(), "behind", String.join(", ", holders), "share",
                share == null ? "0" : share.toString());
    }

    @Override
    public List<Figure> figures() {
        return share == null
                ? List.of()
                : List.of(
                        Figure.of("capital of parties of those countries", share, null));
    }

    /** What is owned passes on in full. */
    @Override
    public String decidedBy() {
        return Facts.Attribution.CASCADE.name();
    }
}
