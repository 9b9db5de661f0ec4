package eu.vigie.evaluation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.ReasoningStep;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * Who may own a known party in the end, before any threshold is asked: the answers of the solver on the assessment's date.
 *
 * @param party the party asked about
 * @param answersForItself whether there is nobody behind it to ask: a person, a State, a company that nobody holds
 * @param ownersKnown whether anything at all is known of who stands behind it
 * @param loop whether a cross-holding or loop was met on the way
 * @param inconsistent whether the register contradicts itself about it or those above it
 * @param routes every way in which somebody may own it
 * @param because the stakes and gaps that all of it rests on
 */
public record Ownership(Party party, boolean answersForItself, boolean ownersKnown, boolean loop, boolean inconsistent,
        List<Owning> routes, List<ReasoningStep> because) implements Grounds {

    /** In what way somebody owns. */
    public enum Route {
        /** By shares multiplied along chains and added across them. */
        MULTIPLIED,
        /** By controlling those who hold shares of the party. */
        UNDER_CONTROL,
        /** By owning a part of a company that controls the party. */
        OVER_CONTROL,
        /** By controlling the party. */
        CONTROL
    }

    /**
     * One way of one owner.
     *
     * @param owner a person or a State; null for somebody whom nobody names
     * @param share percent that is compared with the threshold, bounds included; null where control alone decides
     * @param control whether the control that this way needs is there; YES where it needs none
     * @param because the computed steps that say so
     */
    public record Owning(@Nullable Party owner, Route route, @Nullable Share share, Truth control,
            List<ReasoningStep> because) {}

    public Ownership {
        routes = List.copyOf(routes);
        because = List.copyOf(because);
    }
}
