package eu.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import eu.vigie.cli.Desk.Answer;

/** {@code vigie control}, as a user calls it: files in, pairs out. */
class ControlCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            chain               | X60A A60B B60C                          | A→B A→C B→C X→A X→B X→C          | ''
            diamond             | X60A X51B A30C B25C                     | X→A X→B X→C                      | ''
            double-count trap   | X60A A60B B30C                          | A→B X→A X→B                      | ''
            unfounded           | A30B A30C B30A B30C C30A C30B           | ''                               | ''
            pyramid             | X51A A51B B51C C51D                     | A→B A→C A→D B→C B→D C→D X→A X→B X→C X→D | ''
            joint venture       | X50J Y50J                               | ''                               | ''
            orphan loop         | A60B B60A                               | A→B B→A                          | ''
            cross-holding       | X30A B30A A60B                          | A→B                              | ''
            treasury            | X45A A20A Y35A                          | ''                               | ''
            treasury suspended  | X45A A20A Y35A A%                       | X→A                              | ''
            subsidiary in parent| X45P P80S S10P Y45P                     | P→S                              | ''
            five times ten      | X100A X100B X100C X100D X100E A10Z B10Z C10Z D10Z E10Z | X→A X→B X→C X→D X→E | ''
            not control         | X50A A50C X30C                          | ''                               | ''
            two notions         | A100P A80Q P20C Q40C                    | A→C A→P A→Q                      | ''
            band over half      | X(50,75)A                               | X→A                              | ''
            band up to half     | X(25,50]A                               | ''                               | ''
            two bands           | X100A X100B A(25,50]C B(25,50]C         | X→A X→B X→C                      | ''
            band across half    | X[40,60]A                               | ''                               | X→A
            band and exact half | X[40,60]A Y50A                          | ''                               | ''
            complete            | X[0,100]A Y[0,45]A A!                   | X→A                              | ''
            maybe a subsidiary  | X60A X[40,60]B A30C B30C                | X→A                              | X→B X→C
            hidden              | X40A                                    | ''                               | ''
            complete bands      | X(25,50]A Y(25,50]A A!                  | ''                               | ''
            banded loop         | X51A A[30,55]B B60C C25B                | B→C X→A                          | A→B A→C X→B X→C
            """)
    void every_worked_graph_comes_out_as_worked_from_turtle_and_from_bods(String name, String line, String certain,
            String possible) throws IOException {
        Holdings holdings = new Holdings(line);
        JsonNode report = report(written("graph.ttl", holdings.turtle()));
        assertThat(pairs(report, "certain")).isEqualTo(certain);
        assertThat(pairs(report, "possible")).isEqualTo(possible);
        if (!holdings.hasMarks()) {
            JsonNode same = report(written("graph.json", holdings.bods()));
            assertThat(pairs(same, "certain")).isEqualTo(certain);
            assertThat(pairs(same, "possible")).isEqualTo(possible);
        }
    }

    @Test
    void the_answer_has_the_names_that_are_kept_stable() throws IOException {
        JsonNode report = report(written("graph.ttl", new Holdings("X60.5A X[40,60]B").turtle()));

        assertThat(report.propertyNames()).containsExactly("asOf", "question", "certain", "possible", "inconsistent");
        assertThat(report.path("asOf").asString()).isEqualTo("2026-11-22");
        JsonNode pair = report.path("certain").get(0);
        assertThat(pair.propertyNames()).containsExactly("controller", "controlled", "reasoning");
        assertThat(pair.path("controller").path("id").asString()).isEqualTo("urn:example:X");
        assertThat(pair.path("controlled").path("name").asString()).isEqualTo("A");
        JsonNode step = pair.path("reasoning").get(0);
        assertThat(step.path("share").isString()).isTrue();
        assertThat(step.path("share").asString()).isEqualTo("60.5");
        assertThat(step.path("fact").asString()).contains("X holds 60.5", "of the capital of A");
        assertThat(step.path("document").asString()).isEqualTo("graph.ttl");
    }

    @Test
    void what_contradicts_itself_is_reported_with_its_numbers_and_decides_nothing() throws IOException {
        JsonNode report = report(written("graph.ttl", new Holdings("X60A Y50.5A").turtle()));

        assertThat(pairs(report, "certain")).isEmpty();
        JsonNode found = report.path("inconsistent").get(0);
        assertThat(found.path("company").path("name").asString()).isEqualTo("A");
        assertThat(found.path("lower").asString()).isEqualTo("110.5");
        assertThat(found.path("upper").asString()).isEqualTo("110.5");
        assertThat(found.path("lower").isString()).isTrue();
    }

    @Test
    void of_and_by_narrow_the_answer() throws IOException {
        Path chain = written("chain.ttl", new Holdings("X60A A60B B60C").turtle());
        assertThat(pairs(report(chain, "--of", "B"), "certain")).isEqualTo("A→B X→B");
        assertThat(pairs(report(chain, "--by", "A"), "certain")).isEqualTo("A→B A→C");
        assertThat(pairs(report(chain, "--of", "B", "--by", "X"), "certain")).isEqualTo("X→B");
        assertThat(pairs(report(chain, "--of", "urn:example:B", "--by", "urn:example:X"), "certain"))
                .isEqualTo("X→B");
        assertThat(pairs(report(chain, "--of", "X"), "certain")).isEmpty();
    }

    @Test
    void several_are_taken_together_and_bear_their_names() throws IOException {
        Path three = written("three.ttl", new Holdings("M20C N20C O20C E40C").turtle());
        assertThat(pairs(report(three, "--by", "M", "N", "O"), "certain")).isEqualTo("M + N + O→C");
        assertThat(pairs(report(three, "--by", "M", "--by", "N"), "certain")).isEmpty();
        assertThat(report(three, "--by", "M", "N", "O").path("certain").get(0).path("controller").has("id")).isFalse();
    }

    @Test
    void members_of_the_set_are_not_what_it_controls() throws IOException {
        Path chain = written("chain.ttl", new Holdings("X60A A60B").turtle());
        assertThat(pairs(report(chain, "--by", "X", "A"), "certain")).isEqualTo("A + X→B");
    }

    private static final String SEATED = """
            @prefix vigie: <urn:vigie:ontology#> .
            @prefix bods:  <https://vocab.openownership.org/terms#> .
            @prefix skos:  <http://www.w3.org/2004/02/skos/core#> .
            @prefix :      <urn:example:> .
            :zen a vigie:Company ; skos:prefLabel "Zenith" ; vigie:jurisdiction "US" ; vigie:lei "000000FICTIONZENIT31" .
            :ada a vigie:Person ; skos:prefLabel "Ada Lund" ; vigie:nationality "NO" .
            :acme a vigie:Company ; skos:prefLabel "Acme" ; vigie:jurisdiction "FR" ; vigie:lei "0000000FICTIONACME06" .
            :half a vigie:Company ; skos:prefLabel "Half" ; vigie:jurisdiction "DE" ; vigie:holdersComplete true .
            :dark a vigie:Company ; skos:prefLabel "Dark" ; vigie:jurisdiction "DE" .
            :twin a vigie:Company ; skos:prefLabel "Twin" ; vigie:jurisdiction "DE" .
            :twin2 a vigie:Company ; skos:prefLabel "Twin" ; vigie:jurisdiction "AT" .
            :eva a vigie:Person ; skos:prefLabel "Eva Berg" ; vigie:nationality "SE" .
            [] a bods:Shareholding ; vigie:holder :zen ; vigie:company :acme ; bods:shareExact 30 .
            [] a bods:Shareholding ; vigie:holder :ada ; vigie:company :acme ; bods:shareExact 30 .
            [] a bods:Shareholding ; vigie:holder :zen ; vigie:company :half ; bods:shareExact 50 .
            [] a bods:Shareholding ; vigie:holder :eva ; vigie:company :half ; bods:shareExact 50 .
            """;

    @Test
    void everybody_outside_an_area_is_one_controller_named_as_asked() throws IOException {
        Path seated = written("seated.ttl", SEATED);
        JsonNode report = report(seated, "--by-area", "EU27:outside");
        assertThat(pairs(report, "certain")).isEqualTo("EU27:outside→Acme");
        assertThat(pairs(report, "possible")).contains("EU27:outside→Dark").doesNotContain("Half", "Acme");
        assertThat(report.path("certain").get(0).path("reasoning").toString()).contains("Zenith", "Ada Lund");
        assertThat(pairs(report(seated, "--by-area", "EU27:outside", "--of", "0000000FICTIONACME06"), "certain"))
                .isEqualTo("EU27:outside→Acme");
        assertThat(pairs(report(seated, "--by-area", "EU27:inside"), "certain")).isEmpty();
    }

    @Test
    void a_party_is_found_by_its_lei_its_iri_and_its_name() throws IOException {
        Path seated = written("seated.ttl", SEATED.replace("shareExact 30", "shareExact 60").replaceFirst(
                "shareExact 60", "shareExact 40"));
        for (String name : List.of("Acme", "urn:example:acme", "urn:lei:0000000FICTIONACME06", "0000000FICTIONACME06",
                "0000000fictionacme06", "ACME")) {
            assertThat(pairs(report(seated, "--of", name), "certain")).as(name).isEqualTo("Ada Lund→Acme");
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            --of      | Nobody Ltd    | Nobody Ltd
            --of      | ''            | party ''
            --of      | N/A           | N/A
            --of      | Twin          | several parties: urn:example:twin, urn:example:twin2
            --by      | Twin          | name one by its IRI
            --by-area | EU27          | EU27:outside
            --by-area | EU27:beside   | EU27:outside
            --by-area | Mars:outside  | Mars
            --as-of   | 2026-02-30    | write for example 2026-11-22
            --as-of   | yesterday     | 'yesterday'
            --format  | xml           | text, json
            --lang    | de            | EN, FR
            --knowlege| x.ttl         | --knowlege
            """)
    void a_question_that_cannot_be_asked_is_a_usage_error_in_a_line_or_two(String option, String value, String says)
            throws IOException {
        Answer answer = control(written("seated.ttl", SEATED), option, value);
        assertThat(answer.exit()).as(answer.err()).isEqualTo(2);
        assertThat(answer.err()).contains(says).doesNotContain("Exception", "\tat ");
        assertThat(answer.err().lines()).hasSizeBetween(1, 3);
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void a_day_before_the_area_is_known_is_said_and_not_guessed() throws IOException {
        Answer answer = control(written("seated.ttl", SEATED), "--as-of", "1900-01-01", "--by-area", "EU27:outside");
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("EU27", "1900-01-01");
    }

    @Test
    void files_that_cannot_be_used_are_named_each_with_exit_five() throws IOException {
        Answer answer = Desk.run(List.of("control", "--knowledge", folder.resolve("gone.ttl").toString(),
                written("odd.ttl", "@prefix \"x%:b (").toString()));
        assertThat(answer.exit()).isEqualTo(5);
        assertThat(answer.err().lines()).anyMatch(line -> line.startsWith("gone.ttl"));
        assertThat(answer.out()).isEmpty();

        Answer alone = Desk.run(List.of("control", "--knowledge", folder.resolve("odd.ttl").toString()));
        assertThat(alone.exit()).isEqualTo(5);
        assertThat(alone.err()).startsWith("odd.ttl").contains("line 1");
    }

    @Test
    void stakes_count_on_their_days_only() throws IOException {
        Path dated = written("dated.ttl", new Holdings("X60A").turtle().replace("shareExact 60",
                "shareExact 60 ; bods:endDate \"2026-11-22\"^^<http://www.w3.org/2001/XMLSchema#date>"));
        assertThat(pairs(report(dated), "certain")).isEmpty();
        assertThat(control(dated, "--as-of", "2026-11-21").out()).contains("X controls A");
    }

    @Test
    void people_read_sentences_in_their_language() throws IOException {
        Path graph = written("graph.ttl", new Holdings("X60A X[40,60]B Y80C Z30C").turtle());
        assertThat(control(graph).out()).contains("X controls A", "1. X holds 60", "X may control B",
                "C: the capital stated comes to 110", "[graph.ttl line ");
        assertThat(control(graph, "--lang", "fr").out()).contains("« X » contrôle « A »",
                "« X » contrôle peut-être « B »", "C : le capital déclaré fait 110");
    }

    @Test
    void the_same_question_has_the_same_bytes() throws IOException {
        Path graph = written("graph.ttl", new Holdings("X60A A60B X[40,60]C").turtle());
        assertThat(control(graph, "--format", "json").out()).isEqualTo(control(graph, "--format", "json").out());
    }

    @Test
    void the_answer_can_go_to_a_file() throws IOException {
        Path graph = written("graph.ttl", new Holdings("X60A").turtle());
        Path file = folder.resolve("answer.json");
        assertThat(control(graph, "--format", "json", "--output", file.toString()).out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(control(graph, "--format", "json").out()).endsWith("}\n");
    }

    private JsonNode report(Path knowledge, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--format", "json"));
        arguments.addAll(List.of(more));
        Answer answer = control(knowledge, arguments.toArray(String[]::new));
        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.err()).isEmpty();
        return JsonMapper.shared().readTree(answer.out());
    }

    private Answer control(Path knowledge, String... more) {
        List<String> arguments = new ArrayList<>(List.of("control", "--knowledge", knowledge.toString()));
        if (!List.of(more).contains("--as-of")) {
            arguments.addAll(List.of("--as-of", "2026-11-22"));
        }
        arguments.addAll(List.of(more));
        return Desk.run(arguments);
    }

    private static String pairs(JsonNode report, String which) {
        return StreamSupport.stream(report.path(which).spliterator(), false)
                .map(pair -> pair.path("controller").path("name").asString() + "→"
                        + pair.path("controlled").path("name").asString())
                .collect(Collectors.joining(" "));
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
