package eu.vigie.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Identifier;

/** Says of parties that several statements describe what makes them one. */
final class Unions {

    private static final Comparator<EvidenceRef> BY_PLACE = Comparator.comparing(EvidenceRef::document)
            .thenComparing(EvidenceRef::sha256).thenComparing(EvidenceRef::place, Places.TEXT_BY_NUMBER);

    private Unions() {}

    /** Those of which a document of a user's says something, sorted. */
    static List<UnitedParty> of(Collection<PartyCluster> clusters, Set<String> programs) {
        return clusters.stream().filter(cluster -> isUnion(cluster, programs)).map(Unions::union)
                .sorted(Comparator.comparing(UnitedParty::id)).toList();
    }

    private static boolean isUnion(PartyCluster cluster, Set<String> programs) {
        return cluster.descriptions().size() > 1
                && cluster.descriptions().stream().anyMatch(said -> !programs.contains(said.document().sha256()));
    }

    private static UnitedParty union(PartyCluster cluster) {
        return new UnitedParty(cluster.id(), MergedParty.of(cluster).name(), reasons(cluster.descriptions()),
                cluster.descriptions().stream().map(Described::evidence).distinct().sorted(BY_PLACE).toList());
    }

    private static List<String> reasons(List<Described> descriptions) {
        Map<String, Integer> met = new HashMap<>();
        for (Described said : descriptions) {
            Set<String> names = new HashSet<>(numbers(said));
            if (PartyKeys.read(said.node().getURI()) == null) {
                names.add(said.node().getURI());
            }
            names.forEach(name -> met.merge(name, 1, Integer::sum));
        }
        return met.entrySet().stream().filter(each -> each.getValue() > 1).map(Map.Entry::getKey).sorted().toList();
    }

    private static List<String> numbers(Described said) {
        return Stream.concat(Stream.of(said.node().getURI()),
                said.all(Vocabulary.KEY).stream().map(key -> key.getURI())).map(PartyKeys::read)
                .filter(Objects::nonNull).map(Unions::words).distinct().toList();
    }

    private static String words(Identifier number) {
        return number.scheme() + " " + number.id();
    }
}
