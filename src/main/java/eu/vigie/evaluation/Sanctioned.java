package eu.vigie.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.Outlook;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.regulation.RuleId;
import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * Whether a known party is blocked, by name or by who owns it, on the assessment's date.
 *
 * @param rule which rule asks: lists and the share that is enough are its own
 * @param missing those of the rule's lists of which no edition that speaks for the date is among the evidence, in order
 * @param listed whether it stands on a list itself: UNKNOWN when only its name suggests it, or no list is there
 * @param owned whether parties on the lists own of its capital as much as the rule asks, all together and through those whom
 *        they own likewise; not asked (NO) of one that is certainly listed
 * @param share what they hold in its capital, directly or through those; null when nothing
 * @param controlled whether they control it otherwise, by the votes or by rights; not asked (NO) of one that is listed
 * @param loop whether holdings run in a loop on the way to its owners: of one that is not asked about, false
 * @param designation its own entry; null when it has none
 * @param behind entries of those who hold in it, certain or possible, sorted by the list's party
 * @param prospects what would settle or end it, worked out when first asked for
 */
public record Sanctioned(RuleId rule, Party party, List<String> missing, Truth listed, Truth owned,
        @Nullable Share share,
        Truth controlled, boolean loop, @Nullable Designation designation, List<Designation> behind,
        List<ReasoningStep> because,
        Supplier<Outlook> prospects) implements Grounds {

    @Override
    public Outlook outlook() {
        return prospects.get();
    }

    /** The key by which parties are joined. */
    public String partyKey() {
        return party.id().value();
    }

    /** Whether all lists that the rule asks are there for the date. */
    public boolean given() {
        return missing.isEmpty();
    }

    /** Whether parties on the lists certainly neither own nor control it. */
    public boolean clear() {
        return owned == Truth.NO && controlled == Truth.NO;
    }

    /** Whether parties on the list hold, or may hold, anything in its capital. */
    public boolean stakeHeld() {
        return share != null;
    }

    @Override
    public Map<String, String> words() {
        Designation entry = designation;
        return Map.of("listed", entry == null ? "" : entry.party().name(), "scope", entry == null ? "" : entry.scope(),
                "list", entry == null ? "" : entry.list(), "missing-lists", String.join(" ", missing), "from",
                entry == null ? "" : entry.from().toString(), "behind",
                behind.stream().map(each -> each.party().name()).collect(Collectors.joining(", ")), "share",
                share == null ? "0" : share.toString());
    }

    @Override
    public List<Figure> figures() {
        return share == null
                ? List.of()
                : List.of(Figure.of("capital of blocked parties", share, null));
    }

    /** What is owned passes on in full. */
    @Override
    public String decidedBy() {
        return Facts.Attribution.CASCADE.name();
    }
}
