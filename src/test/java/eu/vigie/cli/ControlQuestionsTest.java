package eu.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import eu.vigie.cli.Desk.Answer;

/** What else may be asked of the stakes than who controls whom, how it is explained and drawn. */
class ControlQuestionsTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource(delimiter = '|', textBlock = """
            X25A Y25A                       | X,Y | A
            X50A A50B                       | X   | A B
            X50A X50B A25C B25C             | X   | A B C
            X50A X10B A40B                  | X   | A B
            X50A X25B A25C B25C             | X   | A
            X25A X25B A50C B50C             | X   | ''
            X49.99A                         | X   | ''
            """)
    void half_of_the_capital_is_counted_as_sanctions_law_counts_it(String stakes, String by, String owned)
            throws IOException {
        List<String> question = new ArrayList<>(List.of("--fifty-percent-rule", "--by"));
        question.addAll(Arrays.asList(by.split(",")));
        JsonNode report = json(stakes, question.toArray(String[]::new));

        assertThat(names(report.path("certain"), "controlled")).isEqualTo(owned);
        assertThat(report.path("possible")).isEmpty();
    }

    @Test
    void a_loop_without_an_owner_is_told_where_nobody_controls() throws IOException {
        for (String[] question : List.of(new String[]{"--of", "A", "--ultimate"}, new String[]{"--of", "A"},
                new String[]{})) {
            assertThat(text("A60B B60A", question)).contains("in a loop, of which the law says nothing: A; B");
        }
        JsonNode report = json("A60B B60A", "--of", "A", "--ultimate");
        assertThat(report.path("question").asString()).isEqualTo("ultimate");
        assertThat(report.path("loop").findValuesAsString("name")).containsExactly("A", "B");
        assertThat(text("A60B B60A", "--of", "A", "--lang", "fr"))
                .contains("en boucle, ce dont le droit ne dit rien : A ; B");
        assertThat(text("X60A A60B", "--of", "B")).doesNotContain("loop");
        assertThat(json("A60B B60A", "--integrated", "--of", "A").at("/integrated/0/loop").asBoolean()).isTrue();
    }

    @Test
    void a_majority_that_is_only_stated_to_be_held_through_others_is_told() throws IOException {
        Path file = new Desk(folder).write("indirect.ttl", """
                @prefix vigie: <urn:vigie:ontology#> .
                @prefix bods:  <https://vocab.openownership.org/terms#> .
                @prefix codes: <https://vocab.openownership.org/codelists#> .
                @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
                <urn:e:x> a vigie:Company ; skos:prefLabel "Xeno" ; vigie:jurisdiction "US" .
                <urn:e:c> a vigie:Company ; skos:prefLabel "Cible" ; vigie:jurisdiction "FR" .
                [] a bods:VotingRights ; vigie:holder <urn:e:x> ; vigie:company <urn:e:c> ; bods:shareExact 60 ;
                   bods:directOrIndirect codes:Indirect .
                """);
        assertThat(Desk.run(List.of("control", "--knowledge", file.toString(), "--of", "Cible")).out())
                .contains("Stated to be held through others", "Xeno", "60");
        assertThat(Desk.run(List.of("control", "--knowledge", file.toString(), "--of", "Cible", "--lang", "fr")).out())
                .contains("un contrôle est donc possible");
    }

    @Test
    void a_control_by_a_concert_names_who_acts_in_it_and_where_that_stands() throws IOException {
        Path file = new Desk(folder).write("concert.ttl", """
                @prefix vigie: <urn:vigie:ontology#> .
                @prefix bods:  <https://vocab.openownership.org/terms#> .
                @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
                <urn:e:a> a vigie:Company ; skos:prefLabel "Acme" ; vigie:jurisdiction "FR" .
                <urn:e:x> a vigie:Company ; skos:prefLabel "Xeno" ; vigie:jurisdiction "US" .
                <urn:e:y> a vigie:Company ; skos:prefLabel "Ypsi" ; vigie:jurisdiction "US" .
                <urn:e:k> a vigie:Concert ; skos:prefLabel "the pact" ; vigie:member <urn:e:x> , <urn:e:y> ;
                   vigie:source "notice of concert" .
                [] a bods:Shareholding ; vigie:holder <urn:e:x> ; vigie:company <urn:e:a> ; bods:shareExact 30 .
                [] a bods:Shareholding ; vigie:holder <urn:e:y> ; vigie:company <urn:e:a> ; bods:shareExact 30 .
                """);
        assertThat(Desk.run(List.of("control", "--knowledge", file.toString(), "--of", "Acme")).out()).contains(
                "the pact controls Acme",
                "Xeno acts in concert as part of the pact [concert.ttl line 7; notice of concert]",
                "Ypsi acts in concert as part of the pact");
    }

    @Test
    void half_of_the_votes_without_control_is_told() throws IOException {
        assertThat(text("X50J Y50J", "--of", "J")).contains("Nobody, as far as",
                "X has 50\u00a0% of the votes: no control, but it can block", "Y has 50\u00a0% of the votes");
        assertThat(text("X50J Y50J", "--of", "J", "--lang", "fr"))
                .contains("« X » a 50\u00a0% des voix : ce n'est pas un contrôle");
        assertThat(json("X50J Y50J", "--of", "J").path("halves").findValuesAsString("lower")).containsExactly("50",
                "50");
        assertThat(text("X49.99J Y50.01J", "--of", "J")).doesNotContain("joint control");
    }

    @Test
    void nothing_is_named_as_possible_where_only_a_contradiction_speaks_for_it() throws IOException {
        JsonNode report = json("X60A Y50.5A A60B", "--of", "A");

        assertThat(report.path("certain")).isEmpty();
        assertThat(report.path("possible")).isEmpty();
        assertThat(report.path("inconsistent").get(0).path("company").path("name").asString()).isEqualTo("A");
        assertThat(text("X60A Y50.5A A60B", "--of", "A"))
                .contains("Of A nobody can be named: what is stated of who holds it cannot all be true")
                .doesNotContain("may control A");
        assertThat(text("X60A Y50.5A A60B", "--of", "A", "--lang", "fr"))
                .contains("Pour A, nul ne peut être nommé").doesNotContain("contrôle peut-être « A »");
        assertThat(names(json("X60A Y50.5A A60B", "--of", "B").path("possible"), "controller")).isEqualTo("X Y");
    }

    @Test
    void other_reasons_than_the_contradiction_still_count() throws IOException {
        assertThat(names(json("X>A Y>A E60A", "--of", "A").path("certain"), "controller")).isEqualTo("E");
        assertThat(json("X>A Y>A E60A", "--of", "A").path("possible")).isEmpty();
        assertThat(names(json("X60A Y50.5A Z>A", "--of", "A").path("certain"), "controller")).isEqualTo("Z");
    }

    @Test
    void two_majorities_of_one_board_are_told_as_a_contradiction() throws IOException {
        JsonNode found = json("X>A Y>A", "--of", "A").path("inconsistent").get(0);

        assertThat(found.path("ledger").asString()).isEqualTo("appointment-of-board");
        assertThat(found.path("lower").asString()).isEqualTo("100");
        assertThat(found.path("exclusiveLower").asBoolean()).isTrue();
        assertThat(found.has("exclusiveUpper")).isFalse();
        assertThat(text("X>A Y>A", "--of", "A").replace('\u00a0', ' '))
                .contains("the seats stated on the board come to more than 100 %");
        assertThat(text("X>A Y>A", "--of", "A", "--lang", "fr").replace('\u00a0', ' '))
                .contains("les sièges déclarés au conseil font plus de 100 %");
    }

    @Test
    void an_end_that_is_left_out_is_marked() throws IOException {
        JsonNode half = json("X[50,60)J", "--of", "J").path("halves").get(0);

        assertThat(half.path("upper").asString()).isEqualTo("60");
        assertThat(half.path("exclusiveUpper").asBoolean()).isTrue();
        assertThat(half.has("exclusiveLower")).isFalse();
        assertThat(text("X[50,60)J", "--of", "J").replace('\u00a0', ' '))
                .contains("X has at least 50 % and less than 60 % of the votes");
    }

    @Test
    void half_is_said_as_half_and_not_as_control() throws IOException {
        assertThat(text("X50A", "--fifty-percent-rule", "--of", "A")).contains("X owns half or more of A",
                "50 % rule").doesNotContain("controls", "taken for its votes");
        assertThat(text("X50A", "--fifty-percent-rule", "--of", "A", "--lang", "fr"))
                .contains("« X » détient la moitié ou plus de « A »");
    }

    @Test
    void of_several_controllers_only_those_at_the_top_are_ultimate() throws IOException {
        JsonNode report = json("X60A A60B B60C Y>C", "--ultimate", "--of", "C");

        assertThat(names(report.path("certain"), "controller")).isEqualTo("X Y");
        JsonNode open = json("X60A A60B W[40,60]X", "--ultimate", "--of", "B");
        assertThat(open.path("certain")).isEmpty();
        assertThat(names(open.path("possible"), "controller")).isEqualTo("W X");
    }

    @Test
    void integrated_ownership_multiplies_and_adds_and_says_that_it_is_no_control() throws IOException {
        JsonNode shares = json("X50A A50C X30C", "--integrated", "--of", "C", "--by", "X").path("integrated");

        assertThat(shares).hasSize(1);
        assertThat(shares.get(0).path("lower").asString()).isEqualTo("55");
        assertThat(shares.get(0).path("upper").asString()).isEqualTo("55");
        assertThat(text("X50A A50C X30C", "--integrated", "--of", "C")).contains("X: 55\u00a0% of the capital of C",
                "no test of control");
        assertThat(text("X50A A50B B50A", "--integrated", "--by", "X"))
                .contains("X: between 33.3333 % and 33.3334 % of the capital of B (through a loop");
    }

    @Test
    void the_part_of_a_capital_in_an_area_has_a_bound_on_each_side_for_each_attribution() throws IOException {
        String seats = """
                :F a vigie:Company ; skos:prefLabel "F" ; vigie:jurisdiction "FR" .
                :U a vigie:Company ; skos:prefLabel "U" ; vigie:jurisdiction "US" ; vigie:holdersComplete true .
                :E a vigie:Company ; skos:prefLabel "E" ; vigie:jurisdiction "DE" ; vigie:holdersComplete true .
                :T a vigie:Company ; skos:prefLabel "T" ; vigie:jurisdiction "NL" .
                [] a bods:Shareholding ; vigie:holder :F ; vigie:company :T ; bods:shareExact 40 .
                [] a bods:Shareholding ; vigie:holder :E ; vigie:company :T ; bods:shareExact 30 .
                [] a bods:Shareholding ; vigie:holder :U ; vigie:company :T ; bods:shareExact 20 .
                [] a bods:Shareholding ; vigie:holder :E ; vigie:company :F ; bods:shareExact 60 .
                [] a bods:Shareholding ; vigie:holder :U ; vigie:company :F ; bods:shareExact 40 .
                """;
        JsonNode parts = JsonMapper.shared().readTree(run(turtle(seats), "--capital-in", "EU27", "--of", "T",
                "--format", "json").out()).path("capital");

        assertThat(StreamSupport.stream(parts.spliterator(), false).map(part -> part.path("attribution").asString()
                + " " + part.path("lower").asString() + " " + part.path("upper").asString()))
                .containsExactly("DIRECT 70 80", "CASCADE 70 80", "MULTIPLY 54 64");
        assertThat(run(turtle(seats), "--capital-in", "EU27", "--of", "T", "--lang", "fr").out())
                .contains("relève de l'Union : entre 70 % et 80 %");
    }

    @Test
    void those_outside_may_be_asked_about_one_by_one() throws IOException {
        String seats = """
                :M a vigie:Company ; skos:prefLabel "M" ; vigie:jurisdiction "US" .
                :N a vigie:Company ; skos:prefLabel "N" ; vigie:jurisdiction "KR" .
                :T a vigie:Company ; skos:prefLabel "T" ; vigie:jurisdiction "NL" .
                [] a bods:Shareholding ; vigie:holder :M ; vigie:company :T ; bods:shareExact 30 .
                [] a bods:Shareholding ; vigie:holder :N ; vigie:company :T ; bods:shareExact 30 .
                """;
        assertThat(run(turtle(seats), "--by-area", "EU27:outside", "--of", "T").out()).contains("controls T");
        assertThat(run(turtle(seats), "--by-area", "EU27:outside", "--each", "--of", "T").out())
                .doesNotContain("control T", "controls T");
    }

    @Test
    void the_reasoning_is_the_smallest_and_every_other_way_is_there_on_demand() throws IOException {
        JsonNode pair = json("X60A X60B X60C A20Z B20Z C20Z X51Y Y>Z", "--of", "Z", "--by", "X", "--paths", "all")
                .path("certain").get(0);

        assertThat(pair.path("reasoning").toString()).contains("X holds 51", "Y may appoint").doesNotContain("A holds");
        assertThat(pair.path("paths")).hasSize(2);
        assertThat(pair.has("curedBy")).isFalse();
    }

    @Test
    void a_control_is_explained_by_what_is_decisive_and_what_would_end_it() throws IOException {
        JsonNode pair = json("X60P P30A P30B A30Z B30Z P>A P>B", "--of", "Z", "--by", "X", "--explain")
                .path("certain").get(0);

        assertThat(pair.path("decisive").toString()).contains("X holds 60", "A holds 30", "B holds 30")
                .doesNotContain("P holds 30");
        assertThat(pair.path("curedBy").get(0).path("points").asString()).isEqualTo("10");
        assertThat(text("X[40,60]A Y40A", "--of", "A", "--by", "X", "--explain")).contains(
                "this may settle it: the exact share of X in A (known: between 40 % and 60 %)");
    }

    @Test
    void the_chain_is_drawn_with_its_date_its_countries_and_words_for_those_who_do_not_see_it() throws Exception {
        Document svg = svg("X60A A(25,50]B Y30B X>B", "--of", "B");

        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Who controls B, 2026-11-22");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).contains("X controls B",
                "A holds more than 25", "Y holds 30");
        assertThat(svg.getDocumentElement().getTextContent()).contains("controls it: certain",
                "more than 25 % and at most 50 % of capital", "appoints the board", "country not known");
        assertThat(run(written("X60A"), "--of", "A", "--format", "dot", "--lang", "fr").out())
                .startsWith("digraph control {").contains("Qui contrôle « A »", "60\u00a0% du capital");
    }

    @Test
    void on_a_past_day_a_party_of_a_bods_register_has_the_name_and_seat_of_then() throws IOException {
        String entity = """
                {"statementId": "%s", "recordId": "acme", "recordType": "entity", "recordStatus": "%s",
                 "statementDate": "%s", "publicationDetails": {"bodsVersion": "0.4"}, "recordDetails": {
                 "entityType": {"type": "registeredEntity"}, "name": "%s", "jurisdiction": {"code": "%s"}}},
                """;
        Path register = Files.writeString(folder.resolve("register.json"), "["
                + entity.formatted("s1", "new", "2020-01-01", "Acme SA", "FR")
                + entity.formatted("s2", "updated", "2024-01-01", "Acme Inc", "US") + """
                        {"statementId": "s3", "recordId": "b", "recordType": "entity", "recordStatus": "new",
                         "recordDetails": {"entityType": {"type": "registeredEntity"}, "name": "Brenta"}},
                        {"statementId": "s4", "recordId": "r", "recordType": "relationship", "recordStatus": "new",
                         "recordDetails": {"subject": "b", "interestedParty": "acme", "interests": [
                         {"type": "votingRights", "directOrIndirect": "direct", "share": {"exact": 60}}]}}]""");

        for (String expected : List.of("2021-06-01 Acme SA", "2026-06-01 Acme Inc")) {
            String day = expected.substring(0, 10);
            String name = expected.substring(11);
            for (String whom : List.of("--of Brenta", "--by " + name.replace(' ', '_'))) {
                List<String> asked = new ArrayList<>(List.of("control", "--knowledge", register.toString(), "--as-of",
                        day, "--format", "json"));
                Arrays.stream(whom.split(" ")).map(word -> word.replace('_', ' ')).forEach(asked::add);
                assertThat(Desk.run(asked).out()).as(expected + whom).contains("\"name\" : \"" + name + "\"");
            }
            Answer outside = Desk.run(List.of("control", "--knowledge", register.toString(), "--as-of", day, "--of",
                    "Brenta", "--by-area", "EU27:outside"));
            assertThat(outside.out()).as(expected).contains(name.equals("Acme Inc")
                    ? "controls Brenta"
                    : "== Certain ==\nNobody");
        }
    }

    @Test
    void of_sixty_holders_the_largest_are_drawn_and_the_picture_says_so() throws Exception {
        String crowd = IntStream.range(0, 60).mapToObj(at -> """
                :h%1$d a vigie:Company ; skos:prefLabel "Holder %1$d" .
                [] a bods:Shareholding ; vigie:holder :h%1$d ; vigie:company :T ; bods:shareExact 1.5 .
                """.formatted(at)).collect(Collectors.joining());
        Path knowledge = turtle(":T a vigie:Company ; skos:prefLabel \"T\" .\n" + crowd);

        assertThat(run(knowledge, "--of", "T", "--format", "svg").out()).contains("9 of 61 parties shown",
                "52 more holders of T are not drawn: 78\u00a0% of capital together");
        assertThat(run(knowledge, "--of", "T", "--format", "dot", "--lang", "fr").out()).contains("9 parties sur 61",
                "52 autres détenteurs de « T » ne sont pas dessinés : 78\u00a0% du capital ensemble");
    }

    @Test
    void of_nine_holders_the_one_left_out_is_told_with_its_band() throws IOException {
        String holders = IntStream.range(0, 9).mapToObj(at -> (char) (66 + at) + (at == 3 ? "(1,2]A" : "9A"))
                .collect(Collectors.joining(" "));

        assertThat(run(written(holders), "--of", "A", "--format", "svg").out())
                .contains("1 more holder of A is not drawn: more than 1 % and at most 2 % of capital");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            --ultimate                              | give --of
            --ultimate --of A --by X                | without --by
            --integrated                            | give --of, --by or both
            --integrated --of A --by-area EU27:inside | by name
            --capital-in EU27                       | give --of
            --capital-in Mars --of A                | Mars
            --ultimate --integrated --of A          | --ultimate and --integrated ask different questions
            --each --of A                           | --by-list
            --by X --by-list some                   | --by and --by-list ask different questions
            --by-list nowhere                       | there is no list 'nowhere'
            --explain                               | --explain
            --format svg                            | --format svg
            --format dot --integrated --of A        | draw who controls whom
            --paths some --of A                     | smallest, all
            """)
    void options_that_make_no_question_together_are_refused_in_a_line(String options, String says)
            throws IOException {
        Answer answer = run(written("X60A"), options.split(" "));

        assertThat(answer.exit()).as(answer.out()).isEqualTo(2);
        assertThat(answer.err()).contains(says).doesNotContain("Exception");
        assertThat(answer.err().lines()).hasSizeBetween(1, 2);
        assertThat(answer.out()).isEmpty();
    }

    private Document svg(String stakes, String... question) throws Exception {
        List<String> all = new ArrayList<>(List.of(question));
        all.addAll(List.of("--format", "svg"));
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(
                run(written(stakes), all.toArray(String[]::new)).out().getBytes(StandardCharsets.UTF_8)));
    }

    private JsonNode json(String stakes, String... question) throws IOException {
        List<String> all = new ArrayList<>(List.of(question));
        all.addAll(List.of("--format", "json"));
        Answer answer = run(written(stakes), all.toArray(String[]::new));
        assertThat(answer.exit()).as(answer.err()).isZero();
        return JsonMapper.shared().readTree(answer.out());
    }

    private String text(String stakes, String... question) throws IOException {
        Answer answer = run(written(stakes), question);
        assertThat(answer.exit()).as(answer.err()).isZero();
        return answer.out();
    }

    private Answer run(Path knowledge, String... question) {
        List<String> arguments = new ArrayList<>(
                List.of("control", "--knowledge", knowledge.toString(), "--as-of", "2026-11-22"));
        arguments.addAll(List.of(question));
        return Desk.run(arguments);
    }

    private Path written(String stakes) throws IOException {
        return Files.writeString(folder.resolve("stakes.ttl"), new Holdings(stakes).turtle());
    }

    private Path turtle(String statements) throws IOException {
        return Files.writeString(folder.resolve("seats.ttl"), """
                @prefix vigie: <urn:vigie:ontology#> .
                @prefix bods:  <https://vocab.openownership.org/terms#> .
                @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
                @prefix :      <urn:example:> .
                """ + statements);
    }

    private static String names(JsonNode pairs, String end) {
        return StreamSupport.stream(pairs.spliterator(), false).map(pair -> pair.path(end).path("name").asString())
                .collect(Collectors.joining(" "));
    }
}
