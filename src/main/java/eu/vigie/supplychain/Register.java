package eu.vigie.supplychain;

import java.util.List;

/**
 * Parties and the stakes between them, as far as an assessment has to know them. Every holder and company of an
 * interest is among the parties.
 *
 * @param parties each once, sorted by id
 * @param interests each once, sorted by id
 */
public record Register(List<Party> parties, List<Interest> interests) {

    public Register {
        parties = parties.stream().sorted(java.util.Comparator.comparing(Party::id)).toList();
        interests = interests.stream().sorted(java.util.Comparator.comparing(Interest::id)).toList();
    }
}
