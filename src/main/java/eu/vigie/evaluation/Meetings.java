package eu.vigie.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Truth;

/**
 * Who has had the majority at a known party's last general meetings.
 *
 * @param party the party asked about
 * @param area the area whose outside is asked about
 * @param answersForItself whether there is nobody behind it to ask: a person, a State, a company that nobody holds
 * @param ownersKnown whether anything at all is known of who stands behind it
 * @param inconsistent whether the register contradicts itself about it or those above it
 * @param controller who controls it anyway, whatever happened at meetings; null when nobody certainly does
 * @param known how many of the last meetings are known, at most three
 * @param holders everybody who certainly or possibly has had the majority
 * @param unnamed whether somebody whom nobody names may have had it
 * @param figures of everybody who has votes in it: percent of the votes present at each meeting
 * @param because the meetings, stakes and gaps that all of it rests on
 */
public record Meetings(Party party, Area area, boolean answersForItself, boolean ownersKnown, boolean inconsistent,
        @Nullable String controller, int known, List<Holder> holders, Truth unnamed, List<Figure> figures,
        List<ReasoningStep> because) implements Grounds {

    /**
     * Somebody with a majority.
     *
     * @param majority YES or UNKNOWN
     * @param outside whether it is outside the area, or under somebody who is
     */
    public record Holder(Party holder, Truth majority, Truth outside, List<ReasoningStep> because) {}

    public Meetings {
        holders = List.copyOf(holders);
        figures = List.copyOf(figures);
        because = List.copyOf(because);
    }

    /** The key by which parties are joined. */
    public String partyKey() {
        return party.id().value();
    }

    /** The key by which areas are joined. */
    public String areaId() {
        return area.id();
    }

    /** Whether somebody controls it anyway, so that meetings need not be looked at. */
    public boolean controlled() {
        return controller != null;
    }

    /** Whether somebody outside has had the majority; somebody whom nobody names may be outside. */
    public Truth majorityOutside() {
        return holders.stream().map(each -> each.majority().and(each.outside())).reduce(unnamed, Truth::or);
    }

    /** Whether somebody certainly has had it. */
    public boolean majority() {
        return holders.stream().anyMatch(each -> each.majority() == Truth.YES);
    }

    @Override
    public Map<String, String> words() {
        return Map.of("holders", names(Truth.NO), "outsiders", names(Truth.YES), "controller",
                controller == null ? "" : controller, "known", String.valueOf(known));
    }

    private String names(Truth leastOutside) {
        return holders.stream()
                .filter(each -> each.majority() == Truth.YES && each.outside().compareTo(leastOutside) >= 0)
                .map(each -> each.holder().name()).distinct().sorted().collect(Collectors.joining("; "));
    }

    @Override
    public List<ReasoningStep> because() {
        Set<ReasoningStep> steps = new LinkedHashSet<>();
        holders.forEach(each -> steps.addAll(each.because()));
        steps.addAll(because);
        return List.copyOf(steps);
    }
}
