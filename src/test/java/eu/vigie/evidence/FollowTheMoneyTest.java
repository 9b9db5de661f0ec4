package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Share;

class FollowTheMoneyTest {

    private static final String ACME = entity("acme", "Company",
            "\"name\":[\"Acme\",\"Acme Power\"],\"jurisdiction\":[\"fr\"],\"country\":[\"us\"],"
                    + "\"leiCode\":[\"0000FICTIONACMEPOW22\"],\"registrationNumber\":[\"123\"]");
    private static final String EVA = entity("eva", "Person",
            "\"name\":[\"Eva Berg\"],\"nationality\":[\"se\",\"no\"]");

    private static String entity(String id, String schema, String properties) {
        return "{\"id\":\"" + id + "\",\"schema\":\"" + schema + "\",\"properties\":{" + properties
                + "},\"datasets\":[\"a_register\"],\"last_seen\":\"2026-05-04T10:00:00\"}";
    }

    private static String owns(String properties) {
        return entity("own", "Ownership", "\"owner\":[\"eva\"],\"asset\":[\"acme\"]" + properties);
    }

    private static Knowledge read(String... lines) {
        return KnowledgeReader.read(Given.document("entities.ftm.json", String.join("\n", lines) + "\n"));
    }

    private static Interest stake(String properties) {
        try (EvidenceGraph graph = Given.graph(read(ACME, EVA, owns(properties)))) {
            return graph.register().interests().getFirst();
        }
    }

    @Test
    void parties_have_their_names_seats_and_numbers() {
        Knowledge knowledge = read(ACME, EVA, entity("org", "PublicBody", "\"name\":\"A ministry\""));
        assertThat(knowledge.report().format()).isEqualTo("FollowTheMoney, JSON lines");
        assertThat(knowledge.report().unknownFields()).containsOnlyKeys("properties/country",
                "properties/registrationNumber");
        try (EvidenceGraph graph = Given.graph(knowledge)) {
            Party acme = Given.named(graph.register(), "Acme");
            assertThat(acme.id().value()).isEqualTo("urn:lei:0000FICTIONACMEPOW22");
            assertThat(acme.jurisdiction()).hasToString("FR");
            assertThat(acme.alternateNames()).containsExactly("Acme Power");
            assertThat(acme.evidence().place()).isEqualTo("line 1");
            assertThat(acme.evidence().source()).isEqualTo("a_register");
            Party eva = Given.named(graph.register(), "Eva Berg");
            assertThat(eva.kind()).isEqualTo(PartyKind.NATURAL_PERSON);
            assertThat(eva.nationalities()).extracting(Object::toString).containsExactly("NO", "SE");
            assertThat(Given.named(graph.register(), "A ministry").kind()).as("a chain does not end on doubt")
                    .isEqualTo(PartyKind.LEGAL_ENTITY);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"50.1|50.1", "50,1 %|50.1", "51%|51", "100|100", "0|0", "25-50%|[25, 50]",
            "50 – 75 %|[50, 75]", "from 25 to 50|[0, 100]", "25 to 50|[25, 50]", ">25|(25, 100]", "> 25 %|(25, 100]",
            "more than 25|(25, 100]", ">=75|[75, 100]", "at least 75%|[75, 100]", "75+|[75, 100]", "<10|[0, 10)",
            "up to 10%|[0, 10]", "(25, 50]|(25, 50]", "[75, 100]|[75, 100]", "0.5|[0.5, 50]", "0.5%|0.5", "1|[1, 100]",
            "0.51-0.6|[0.51, 60]", "0.5 to 1|[0.5, 100]", "0.51-0.6 %|[0.51, 0.6]", "0.5-10|[0.5, 10]",
            "less than 0.6|[0, 60)", "<1|[0, 100)", "at most 0.9|[0, 90]", "at most 0.9 percent|[0, 0.9]",
            "majority|[0, 100]", "150|[0, 100]", "-5|[0, 100]", "1e2|[0, 100]", "75-50|[0, 100]", "fifty|[0, 100]"})
    void a_percentage_is_read_as_people_write_it_and_else_not_known(String text, String share) {
        assertThat(String.valueOf(stake(",\"percentage\":[\"" + text + "\"]").share())).isEqualTo(share);
    }

    @Test
    void a_percentage_that_is_missing_is_not_known_and_several_are_the_span_between_them() {
        assertThat(stake("").share()).isEqualTo(Share.UNKNOWN);
        assertThat(String.valueOf(stake(",\"percentage\":[\"30\",\"40\"]").share())).isEqualTo("[30, 40]");
        assertThat(stake(",\"percentage\":[\"30\",\"most\"]").share()).isEqualTo(Share.UNKNOWN);
        assertThat(stake(",\"percentage\":60.5").share()).isEqualTo(Share.exactly("60.5"));
    }

    @Test
    void what_is_no_percentage_is_counted_in_the_report() {
        assertThat(read(ACME, EVA, owns(",\"percentage\":[\"majority\"]")).report().notUnderstood())
                .containsOnlyKeys("the percentage 'majority'");
    }

    @ParameterizedTest
    @CsvSource({"direct,DIRECT", "Direct ownership,DIRECT", "indirect,INDIRECT", "beneficial,UNKNOWN",
            "'direct, indirect',UNKNOWN"})
    void an_ownership_is_direct_only_where_it_says_so(String type, Directness directness) {
        assertThat(stake(",\"ownershipType\":[\"" + type + "\"]").directness()).isEqualTo(directness);
        assertThat(stake("").directness()).isEqualTo(Directness.UNKNOWN);
    }

    @Test
    void a_directorship_is_kept_and_is_no_control() {
        try (EvidenceGraph graph = Given.graph(read(ACME, EVA, entity("d", "Directorship",
                "\"director\":[\"eva\"],\"organization\":[\"acme\"],\"role\":[\"chair\"]")))) {
            assertThat(graph.register().interests()).singleElement().extracting(Interest::kind)
                    .isEqualTo(InterestKind.OTHER);
        }
    }

    @Test
    void dates_may_be_years_and_what_is_none_is_not_known() {
        Interest stake = stake(",\"startDate\":[\"2014\"],\"endDate\":[\"2016-02\"]");
        assertThat(stake.from()).isEqualTo("2014-01-01");
        assertThat(stake.until()).isEqualTo("2016-02-29");
        assertThat(stake(",\"startDate\":[\"long ago\"]").from()).isNull();
        assertThat(stake(",\"startDate\":[\"2020\"],\"endDate\":[\"2019\"]").until()).isNull();
    }

    @Test
    void while_it_is_open_whether_a_direct_ownership_has_begun_or_ended_nobody_calls_it_direct() {
        try (EvidenceGraph graph = Given.graph(read(ACME, EVA, owns(",\"ownershipType\":[\"direct\"],"
                + "\"percentage\":[\"60\"],\"startDate\":[\"2014\"],\"endDate\":[\"2016-02\"]")))) {
            assertThat(graph.register().interests()).extracting(i -> i.from() + " " + i.until() + " " + i.directness())
                    .containsExactlyInAnyOrder("2014-01-01 2014-12-31 UNKNOWN", "2014-12-31 2016-02-01 DIRECT",
                            "2016-02-01 2016-02-29 UNKNOWN");
        }
    }

    @Test
    void whom_no_line_describes_is_a_known_unknown() {
        Knowledge knowledge = read(ACME, owns(",\"percentage\":[\"60\"]"));
        assertThat(knowledge.report().notes()).singleElement().asString().contains("1 entity is named");
        try (EvidenceGraph graph = Given.graph(knowledge)) {
            assertThat(graph.register().parties()).extracting(Party::kind).contains(PartyKind.UNSPECIFIED);
        }
    }

    @Test
    void kinds_that_are_no_party_and_no_stake_are_counted() {
        assertThat(read(ACME, entity("v", "Vessel", "\"name\":[\"Boat\"]"), entity("f", "Family", "")).report()
                .notUnderstood()).containsOnlyKeys("Family", "Vessel");
    }

    @Test
    void two_lines_about_one_entity_say_what_both_say_and_disagreement_is_not_known() {
        try (EvidenceGraph graph = Given.graph(read(ACME,
                entity("acme", "Company", "\"name\":[\"Acme SA\"],\"jurisdiction\":[\"de\"]")))) {
            Party acme = Given.named(graph.register(), "Acme");
            assertThat(acme.alternateNames()).contains("Acme SA");
            assertThat(acme.jurisdiction()).isNull();
        }
    }

    @Test
    void a_number_without_its_register_and_a_wrong_lei_make_no_two_companies_one() {
        try (EvidenceGraph graph = Given.graph(
                read(entity("a", "Company", "\"name\":[\"A\"],\"registrationNumber\":[\"123\"],\"leiCode\":[\"X1\"]"),
                        entity("b", "Company",
                                "\"name\":[\"B\"],\"registrationNumber\":[\"123\"],\"leiCode\":[\"X1\"]")))) {
            assertThat(Given.named(graph.register(), "A").id()).isNotEqualTo(Given.named(graph.register(), "B").id());
        }
    }

    @Test
    void the_ids_of_one_file_are_nobody_in_another() {
        try (EvidenceGraph graph = Given.graph(read(entity("1", "Company", "\"name\":[\"A\"]")),
                read(entity("1", "Company", "\"name\":[\"B\"]")))) {
            assertThat(graph.register().parties()).extracting(Party::name).contains("A", "B");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"schema\":\"Company\",\"properties\":{}}",
            "{\"id\":\"x\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"a\"]}}",
            "{\"id\":\"x\",\"id\":\"y\",\"schema\":\"Company\",\"properties\":{}}",
            "{\"id\":\"x\",\"schema\":\"Company\",\"properties\":{\"name\":[\"A\"]", "7"})
    void a_bad_line_is_refused_with_its_place(String line) {
        List<InputProblem> problems = Given.refusal("entities.json", ACME + "\n" + line + "\n");
        assertThat(problems.getFirst().place()).startsWith("line ");
    }
}
