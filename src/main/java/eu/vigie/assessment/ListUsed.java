package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import eu.vigie.evidence.EvidenceGraph;
import eu.vigie.regulation.RuleInForce;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.ListEdition;

/**
 * A list of designated parties that an assessment asked, as one document brings it.
 *
 * @param id by which rules ask for it
 * @param name for people
 * @param document the document's name
 * @param sha256 of its bytes
 * @param from first day for which it speaks
 * @param until first day for which it no longer does; null while it does
 * @param whole whether it clears those who do not stand on it
 * @param entries that it has, of all dates
 * @param source where the document says that it is from; null when it does not
 */
public record ListUsed(String id, String name, String document, String sha256, String from, @Nullable String until,
        boolean whole, int entries, @Nullable String source) {

    /** Those that rules ask for and that speak for the day, by id, then first day. */
    static List<ListUsed> of(EvidenceGraph graph, List<RuleInForce> rules, LocalDate asOf) {
        List<ListUsed> used = new ArrayList<>();
        for (String list : asked(rules)) {
            for (ListEdition edition : graph.editions(list)) {
                if (edition.speaksFor(asOf)) {
                    used.add(of(edition, (int) graph.designations(list).stream()
                            .filter(entry -> entry.evidence().sha256().equals(edition.evidence().sha256())).count()));
                }
            }
        }
        return used;
    }

    /** Ids of the lists that rules ask for. */
    static TreeSet<String> asked(List<RuleInForce> rules) {
        TreeSet<String> lists = new TreeSet<>();
        rules.stream().flatMap(rule -> rule.parameters().values().stream())
                .filter(parameter -> parameter.unit().equals("list"))
                .forEach(parameter -> lists.addAll(List.of(parameter.value().split(" "))));
        return lists;
    }

    private static ListUsed of(ListEdition edition, int entries) {
        EvidenceRef where = edition.evidence();
        return new ListUsed(edition.id(), edition.name(), where.document(), where.sha256(), edition.from().toString(),
                edition.until() == null ? null : edition.until().toString(), edition.whole(), entries,
                where.source());
    }
}
