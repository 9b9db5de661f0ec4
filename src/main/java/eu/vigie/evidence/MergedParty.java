package eu.vigie.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;

/**
 * One party from what all documents say of it.
 *
 * <p>Interpretation: where documents disagree on a seat, headquarters, residence or citizenship, it counts as not
 * known, because no document is better than another. All holders are listed where one document says so and none
 * denies it. A party that one document calls a company and another a State or person stays a company: a chain does not
 * end on doubt. What a party says of itself names it and counts for nothing else.
 */
final class MergedParty {

    private final PartyCluster cluster;
    private final List<Described> said;
    /** What others than the party itself say. */
    private final List<Described> others;

    private MergedParty(PartyCluster cluster) {
        this.cluster = cluster;
        said = cluster.descriptions();
        others = said.stream().filter(d -> !Concerned.says(d, cluster)).toList();
    }

    static Party of(PartyCluster cluster) {
        return new MergedParty(cluster).party();
    }

    private Party party() {
        Set<PartyKind> kinds = others.stream().flatMap(d -> d.all(Vocabulary.TYPE).stream()).map(PartyTerms::kind)
                .filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
        if (kinds.contains(PartyKind.BRANCH)) {
            // who calls it a company says no more than that it has a name in a register
            kinds.remove(PartyKind.LEGAL_ENTITY);
        }
        PartyKind kind = kind(kinds);
        kinds.remove(PartyKind.UNSPECIFIED);
        List<String> names = names(Vocabulary.NAME);
        String name = names.isEmpty() ? unnamed(kind) : names.getFirst();
        TreeSet<String> others = new TreeSet<>(names);
        others.addAll(names(Vocabulary.ALTERNATE_NAME));
        others.remove(name);
        return new Party(cluster.id(), kind, name, List.copyOf(others), identifiers(),
                kinds.size() > 1 ? null : agreed(d -> d.country(Vocabulary.JURISDICTION)),
                agreed(d -> d.country(Vocabulary.HEADQUARTERS)), nationalities(),
                agreed(d -> d.country(Vocabulary.RESIDENCE)),
                Boolean.TRUE.equals(agreed(d -> d.flag(Vocabulary.HOLDERS_COMPLETE))),
                Boolean.TRUE.equals(agreed(d -> d.flag(Vocabulary.TREASURY_SUSPENDED))),
                kind == PartyKind.UNSPECIFIED ? reason() : null, evidence());
    }

    private PartyKind kind(Set<PartyKind> kinds) {
        boolean unspecified = others.isEmpty() && said.stream().allMatch(
                d -> d.all(Vocabulary.TYPE).stream().allMatch(Vocabulary.UNSPECIFIED_CLASS::equals));
        if (unspecified) {
            return PartyKind.UNSPECIFIED;
        }
        Set<PartyKind> known = new TreeSet<>(kinds);
        known.remove(PartyKind.UNSPECIFIED);
        if (known.isEmpty()) {
            return kinds.isEmpty() ? PartyKind.LEGAL_ENTITY : PartyKind.UNSPECIFIED;
        }
        return known.size() == 1 ? known.iterator().next() : PartyKind.LEGAL_ENTITY;
    }

    private String unnamed(PartyKind kind) {
        return kind == PartyKind.UNSPECIFIED && !said.isEmpty() ? "unspecified" : cluster.id().value();
    }

    private List<String> names(org.apache.jena.graph.Node predicate) {
        return said.stream().flatMap(d -> d.texts(predicate)).distinct().sorted().toList();
    }

    private List<Identifier> identifiers() {
        return Stream.concat(cluster.shared().stream(),
                cluster.nodes().stream().map(node -> PartyKeys.read(node.getURI())).filter(Objects::nonNull)
                        .map(Objects::requireNonNull))
                .distinct().sorted().toList();
    }

    private List<Country> nationalities() {
        List<Set<Country>> stated = others.stream().filter(d -> !d.all(Vocabulary.NATIONALITY).isEmpty())
                .map(d -> d.texts(Vocabulary.NATIONALITY).map(Country::of).collect(Collectors.toSet())).toList();
        if (stated.isEmpty()) {
            return List.of();
        }
        TreeSet<Country> agreed = new TreeSet<>(stated.getFirst());
        stated.forEach(agreed::retainAll);
        return List.copyOf(agreed);
    }

    /** What all that state it state alike; null when nobody does, or they disagree. */
    private <T> @Nullable T agreed(Function<Described, @Nullable T> reader) {
        List<T> stated = new ArrayList<>();
        for (Described description : others) {
            T value = reader.apply(description);
            if (value != null && !stated.contains(value)) {
                stated.add(value);
            }
        }
        return stated.size() == 1 ? stated.getFirst() : null;
    }

    private String reason() {
        return said.stream().flatMap(d -> d.texts(Vocabulary.UNSPECIFIED_REASON)).sorted().findFirst()
                .orElse("no document describes it");
    }

    /** Of the description that says what it is, as far as one does. */
    private EvidenceRef evidence() {
        return said.stream().filter(d -> d.first(Vocabulary.JURISDICTION) != null).findFirst()
                .or(() -> said.stream().filter(d -> d.first(Vocabulary.NAME) != null).findFirst())
                .or(() -> said.stream().findFirst()).map(Described::evidence)
                .orElseGet(() -> new EvidenceRef("", "", cluster.id().value()));
    }
}
