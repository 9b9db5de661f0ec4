package eu.vigie.ownership;

import java.util.List;

import eu.vigie.supplychain.Party;

/**
 * Why somebody controls a company, or may: stakes that prove it, none of them idle.
 *
 * @param stakes from the top owners down to the company: a stake comes after those that bring its holder under control
 * @param bounds stakes of others that the proof needs because they are small: with a complete list of holders, what the
 *        others cannot hold is left to the controller; or because they contradict each other, so that nothing is ruled out;
 *        or treasury votes that leave the denominator; empty when the stakes alone prove it
 * @param complete companies of which the proof uses that all holders are listed, sorted
 * @param unidentified companies of which it uses that holders nobody named may be meant, sorted
 */
public record Witness(List<Stake> stakes, List<Stake> bounds, List<Party> complete, List<Party> unidentified) {

    public Witness {
        stakes = List.copyOf(stakes);
        bounds = List.copyOf(bounds);
        complete = List.copyOf(complete);
        unidentified = List.copyOf(unidentified);
    }
}
