package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import eu.vigie.regulation.Clause;
import eu.vigie.regulation.ParameterValue;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;
import eu.vigie.regulation.RuleInForce;
import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.Document;

/**
 * On each day on which something begins or ends, the day before and the day after, exactly one version of it applies: of a
 * clause, of each of its figures, of the area it means; of an entry of a list, one at most.
 */
class TemporalCoverageTest {

    private static final EvidenceGraph GRAPH = EvidenceGraph.inMemory();
    private final RuleCatalogue catalogue = RuleCatalogue.fromClassPath();

    /** A time for which something holds, half-open. */
    private record Span(LocalDate from, @Nullable LocalDate until) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    @AfterAll
    static void close() {
        GRAPH.close();
    }

    /** Each boundary, the day before and the day after. */
    private static Set<LocalDate> days(List<Span> spans) {
        Set<LocalDate> days = new TreeSet<>();
        for (Span span : spans) {
            for (int step = -1; step <= 1; step++) {
                days.add(span.from().plusDays(step));
                if (span.until() != null) {
                    days.add(span.until().plusDays(step));
                }
            }
        }
        return days;
    }

    /** Days on which none, or several, of the spans hold, within the time in which one should. */
    private static List<String> problems(List<Span> spans, Span needed, Set<LocalDate> days) {
        List<String> problems = new ArrayList<>();
        for (LocalDate day : days) {
            long holding = spans.stream().filter(span -> span.holdsOn(day)).count();
            if (holding > 1 || holding == 0 && needed.holdsOn(day)) {
                problems.add(holding + " on " + day);
            }
        }
        return problems;
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"2020-01-01..2022-07-03, 2022-07-03.., ''", "2020-01-01..2022-07-03, 2022-07-04.., 0 on 2022-07-03",
            "2020-01-01..2022-07-04, 2022-07-03.., 2 on 2022-07-03",
            "2020-01-02..2022-07-03, 2022-07-03.., 0 on 2020-01-01",
            "2020-01-01..2022-07-03, 2022-07-03..2025-01-01, 0 on 2025-01-01;0 on 2025-01-02"})
    void a_gap_and_an_overlap_are_found(String one, String other, String problems) {
        List<Span> spans = List.of(span(one), span(other));
        Span needed = new Span(LocalDate.of(2020, 1, 1), null);
        Set<LocalDate> days = days(spans);
        days.addAll(days(List.of(needed)));
        assertThat(String.join(";", problems(spans, needed, days))).isEqualTo(problems);
    }

    private static Span span(String text) {
        String[] ends = text.split("\\.\\.");
        return new Span(LocalDate.parse(ends[0]), ends.length == 1 ? null : LocalDate.parse(ends[1]));
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_has_one_value_of_each_figure_one_area_and_one_force(RuleId rule) {
        Clause clause = catalogue.clause(rule);
        Span law = new Span(clause.validFrom(), clause.validUntil());
        Map<String, List<Span>> figures = new TreeMap<>();
        catalogue.parameters(rule).forEach((name, values) -> figures.put(name,
                values.stream().map(value -> new Span(value.validFrom(), value.validUntil())).toList()));
        Set<LocalDate> days = days(List.of(law));
        figures.values().forEach(spans -> days.addAll(days(spans)));
        days.add(LocalDate.of(2027, 7, 9));
        days.add(LocalDate.of(2027, 7, 10));
        figures.forEach((name, spans) -> assertThat(problems(spans, law, days)).as(name).isEmpty());
        for (String profile : catalogue.profileIds()) {
            if (catalogue.profile(profile).rules().contains(rule)) {
                days.forEach(day -> appliesAsItSays(rule, profile, day, law));
            }
        }
    }

    private void appliesAsItSays(RuleId rule, String profile, LocalDate day, Span law) {
        List<RuleInForce> found = catalogue.inForce(catalogue.profile(profile), day).stream()
                .filter(each -> each.rule() == rule).toList();
        assertThat(found).as("%s on %s", rule, day).singleElement().matches(each -> each.applies() == law.holdsOn(day));
        RuleInForce inForce = found.getFirst();
        if (inForce.applies()) {
            assertThat(inForce.parameters()).containsOnlyKeys(catalogue.parameters(rule).keySet());
            ParameterValue area = inForce.parameters().get("area");
            if (area != null) {
                assertThat(GRAPH.area(area.value(), day).members()).as("%s on %s", area.value(), day).isNotEmpty();
            }
        }
    }

    private static DocumentGraph areas() {
        Document document = SystemDocuments.all().stream().filter(each -> each.name().endsWith("jurisdictions.ttl"))
                .findFirst().orElseThrow();
        return TurtleReader.read(document, new String(document.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void an_area_has_one_composition_from_its_first_day_on() {
        DocumentGraph graph = areas();
        List<Triple> named = graph.iterate(Node.ANY, Vocabulary.NOTATION, Node.ANY);
        assertThat(named).isNotEmpty();
        for (Triple area : named) {
            List<Span> spans = graph.iterate(area.getSubject(), Vocabulary.COMPOSITION, Node.ANY).stream()
                    .map(each -> new Span(day(graph, each.getObject(), Vocabulary.VALID_FROM),
                            graph.iterate(each.getObject(), Vocabulary.VALID_UNTIL, Node.ANY).isEmpty()
                                    ? null
                                    : day(graph, each.getObject(), Vocabulary.VALID_UNTIL)))
                    .toList();
            LocalDate first = spans.stream().map(Span::from).min(LocalDate::compareTo).orElseThrow();
            assertThat(problems(spans, new Span(first, null), days(spans))).as("%s", area.getObject()).isEmpty();
        }
    }

    private static LocalDate day(DocumentGraph graph, Node of, Node predicate) {
        return LocalDate.parse(graph.iterate(of, predicate, Node.ANY).getFirst().getObject().getLiteralLexicalForm());
    }

    @Test
    void a_party_has_one_entry_of_a_list_at_a_time_from_its_first_day_to_its_last() {
        for (String list : SystemDocuments.listIds()) {
            Map<String, List<Span>> entries = new TreeMap<>();
            for (Designation entry : GRAPH.designations(list)) {
                Span span = new Span(entry.from(), entry.until());
                entries.computeIfAbsent(entry.party().id().value(), party -> new ArrayList<>()).add(span);
                days(List.of(span)).forEach(
                        day -> assertThat(entry.standsOn(day)).as("%s", day).isEqualTo(span.holdsOn(day)));
            }
            assertThat(entries).as(list).isNotEmpty();
            entries.forEach((party, spans) -> assertThat(problems(spans, spans.getFirst(), days(spans))).as(party)
                    .isEmpty());
        }
    }
}
