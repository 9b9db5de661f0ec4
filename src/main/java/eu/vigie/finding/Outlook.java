package eu.vigie.finding;

import java.util.List;

/**
 * What would change an answer: facts that would settle an open one, changes that would end what is wrong.
 *
 * @param settledBy in the order in which to ask for them
 * @param curedBy alternatives, the least change first
 */
public record Outlook(List<OpenFact> settledBy, List<Remedy> curedBy) {

    public static final Outlook NONE = new Outlook(List.of(), List.of());

    public Outlook {
        settledBy = List.copyOf(settledBy);
        curedBy = List.copyOf(curedBy);
    }
}
