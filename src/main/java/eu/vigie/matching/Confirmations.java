package eu.vigie.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import eu.vigie.supplychain.NameConfirmation;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyName;

/** What persons said of names, by name. */
public final class Confirmations {

    private final Map<String, List<NameConfirmation>> byName;

    private Confirmations(Collection<NameConfirmation> all) {
        byName = new HashMap<>(all.stream().collect(Collectors.groupingBy(each -> PartyName.key(each.name()))));
    }

    public static Confirmations of(Collection<NameConfirmation> all) {
        return new Confirmations(all);
    }

    /** All that was said of a name. */
    public List<NameConfirmation> of(String name) {
        return byName.getOrDefault(PartyName.key(name), List.of());
    }

    /** Whom the name means, sorted; none whom somebody else says it does not mean. */
    List<PartyId> meant(String name) {
        return of(name).stream().flatMap(each -> each.means().stream()).filter(id -> !isNot(name, id)).distinct()
                .sorted()
                .toList();
    }

    /** Whether somebody says that the name does not mean that party, and nobody that it does. */
    boolean isDenied(String name, PartyId party) {
        return isNot(name, party) && of(name).stream().noneMatch(each -> each.means().contains(party));
    }

    private boolean isNot(String name, PartyId party) {
        return of(name).stream().anyMatch(each -> each.meansNot().contains(party));
    }
}
