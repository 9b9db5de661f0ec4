package eu.vigie.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import eu.vigie.supplychain.Party;

/** Parties of one name of whom nothing but lists of designated parties says anything. */
final class Namesakes {

    private Namesakes() {}

    /** Without those that an earlier one stands for: of the same kind and stated seat, with no number that excludes one of its. */
    static List<Party> asOne(List<Party> parties) {
        List<Party> apart = new ArrayList<>();
        for (Party party : parties) {
            if (apart.stream().noneMatch(other -> mayBeOne(party, other))) {
                apart.add(party);
            }
        }
        return List.copyOf(apart);
    }

    private static boolean mayBeOne(Party one, Party other) {
        return one.kind() == other.kind() && Objects.equals(one.jurisdiction(), other.jurisdiction())
                && one.identifiers().stream().noneMatch(number -> other.identifiers().stream()
                        .anyMatch(number::excludes));
    }
}
