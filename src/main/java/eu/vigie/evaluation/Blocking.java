package eu.vigie.evaluation;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.ReasoningStep;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * Who may block decisions of a known party without controlling it, before any threshold is asked.
 *
 * @param party the party asked about
 * @param area the area whose outside is asked about
 * @param answersForItself whether there is nobody behind it to ask: a person, a State, a company that nobody holds
 * @param ownersKnown whether anything at all is known of who stands behind it
 * @param inconsistent whether the register contradicts itself about it or those above it
 * @param controlledFromOutside whether somebody outside, or under somebody who is, controls it
 * @param blockers everybody who may
 * @param because the stakes and gaps that all of it rests on
 */
public record Blocking(Party party, Area area, boolean answersForItself, boolean ownersKnown, boolean inconsistent,
        Truth controlledFromOutside, List<Blocker> blockers, List<ReasoningStep> because) implements Grounds {

    /**
     * Somebody who may block.
     *
     * @param holder who; null for somebody whom nobody names
     * @param matters what a stated veto is about, in the words of the ontology; empty when it is not said, or where votes block
     * @param votes votes in a company, for one whose votes may block; null for a stated veto
     * @param in the company that the votes are in: the party, or one without which it cannot decide; null for a stated veto
     * @param blocks whether it reaches the party, and is not control anyway
     * @param outside whether the holder is outside the area, or under somebody who is
     * @param because the steps that say so
     */
    public record Blocker(@Nullable Party holder, Set<String> matters, @Nullable Share votes, @Nullable Party in,
            Truth blocks, Truth outside, List<ReasoningStep> because) {}

    public Blocking {
        blockers = List.copyOf(blockers);
        because = List.copyOf(because);
    }
}
