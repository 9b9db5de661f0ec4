package eu.vigie.evaluation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.ReasoningStep;
import eu.vigie.supplychain.Country;

/**
 * Who stands at the top of the group that a known party belongs to.
 *
 * @param partyKey the key by which parties are joined
 * @param head that party's name, the party's own where nobody controls it; null when it is not certain who it is
 * @param closed whether nobody unknown may stand above it
 * @param country its seat or citizenship; null when not known
 * @param because the stakes that prove it
 */
public record GroupHead(String partyKey, @Nullable String head, boolean closed, @Nullable Country country,
        List<ReasoningStep> because) implements Grounds {}
