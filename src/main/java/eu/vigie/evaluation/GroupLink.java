package eu.vigie.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import eu.vigie.finding.ReasoningStep;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Truth;

/**
 * The companies of which a known party is a subsidiary: they have the majority of its votes, or may appoint most of its
 * board, themselves or through other subsidiaries.
 *
 * @param party the party asked about
 * @param area the area whose outside is asked about
 * @param answersForItself whether there is nobody behind it to ask: a person, a State, a company that nobody holds
 * @param ownersKnown whether anything at all is known of who stands behind it
 * @param loop whether a cross-holding or loop was met on the way
 * @param inconsistent whether the register contradicts itself about it or those above it
 * @param parents certain and possible ones
 * @param unnamed whether a company that nobody names may be one
 * @param because the stakes and gaps that all of it rests on
 */
public record GroupLink(Party party, Area area, boolean answersForItself, boolean ownersKnown, boolean loop,
        boolean inconsistent, List<Parent> parents, Truth unnamed, List<ReasoningStep> because) implements Grounds {

    /**
     * A company above.
     *
     * @param link whether it is a parent: YES or UNKNOWN
     * @param outside whether it has its seat outside the area
     * @param because the steps that say so
     */
    public record Parent(Party company, Truth link, Truth outside, List<ReasoningStep> because) {}

    public GroupLink {
        parents = List.copyOf(parents);
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

    /** Whether a company outside is a parent; a company that nobody names may be outside. */
    public Truth parentOutside() {
        return parents.stream().map(each -> each.link().and(each.outside())).reduce(unnamed, Truth::or);
    }

    /** Whether it certainly has a parent. */
    public boolean hasParent() {
        return parents.stream().anyMatch(each -> each.link() == Truth.YES);
    }

    @Override
    public Map<String, String> words() {
        return Map.of("parents", names(Truth.NO), "outsiders", names(Truth.YES));
    }

    /** Of certain parents; with YES those outside only. */
    private String names(Truth leastOutside) {
        return parents.stream()
                .filter(each -> each.link() == Truth.YES && each.outside().compareTo(leastOutside) >= 0)
                .map(each -> each.company().name()).distinct().sorted().collect(Collectors.joining("; "));
    }

    @Override
    public List<ReasoningStep> because() {
        Set<ReasoningStep> steps = new LinkedHashSet<>();
        parents.forEach(each -> steps.addAll(each.because()));
        steps.addAll(because);
        return List.copyOf(steps);
    }
}
