package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Register;

/** What docs/knowledge.md shows is true. */
class KnowledgePageTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+)( [\\w-]+)?\n(.*?)```");

    private static List<String> blocks(String kind) throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("docs/knowledge.md")));
        List<String> found = new ArrayList<>();
        while (block.find()) {
            if (kind.equals(block.group(1) + (block.group(2) == null ? "" : block.group(2)))) {
                found.add(block.group(3));
            }
        }
        assertThat(found).as("blocks of kind " + kind).isNotEmpty();
        return found;
    }

    private static Knowledge turtle(String body) throws IOException {
        return KnowledgeReader.read(Given.document("page.ttl", blocks("turtle prefixes").getFirst() + body));
    }

    @Test
    void each_turtle_example_stands_alone() throws IOException {
        for (String example : blocks("turtle")) {
            assertThat(turtle(example).problems()).as(example).isEmpty();
        }
    }

    @Test
    void the_example_of_bods_in_rdf_is_read_whole() throws IOException {
        Knowledge read = KnowledgeReader.read(Given.document("page.ttl", blocks("turtle bods-in-rdf").getFirst()));
        assertThat(read.report().format()).isEqualTo("BODS 0.4 in RDF");
        assertThat(read.statements()).isEqualTo(3);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void the_turtle_examples_together_say_what_the_page_says() throws IOException {
        try (EvidenceGraph graph = Given.graph(turtle(String.join("\n", blocks("turtle"))))) {
            Register register = graph.register();
            Party acme = Given.named(register, "Acme Power SAS");
            assertThat(acme.holdersComplete()).isTrue();
            assertThat(acme.treasurySuspended()).isTrue();
            assertThat(acme.headquarters()).hasToString("CH");
            assertThat(Given.named(register, "unspecified").unspecifiedReason()).contains("NotProvided");
            assertThat(Given.in(register, "Rhône shareholders' pact")).hasSize(2);
            assertThat(Given.in(register, "Acme Power SAS")).extracting(i -> i.kind()).contains(
                    InterestKind.SHAREHOLDING, InterestKind.VOTING_RIGHTS, InterestKind.APPOINTMENT_OF_BOARD,
                    InterestKind.RIGHTS_GRANTED_BY_COMPANY_RULES, InterestKind.RIGHTS_GRANTED_BY_CONTRACT,
                    InterestKind.DE_FACTO_MAJORITY, InterestKind.VETO);
            assertThat(Given.in(register, "Acme Power SAS")).extracting(i -> String.valueOf(i.share()))
                    .contains("50.1", "(25, 50]", "[5, 10]", "8", "38", "12");
        }
    }

    @Test
    void what_the_example_says_of_itself_counts_as_the_page_says() throws IOException {
        String acme = ":acme a vigie:Company ; skos:prefLabel \"Acme Power SAS\" .";
        try (EvidenceGraph graph = Given.graph(turtle(acme), turtle(blocks("turtle own-claim").getFirst()))) {
            assertThat(Given.named(graph.register(), "Acme Power SAS").jurisdiction()).isNull();
            assertThat(Given.in(graph.register(), "Acme Power SAS")).singleElement()
                    .satisfies(stake -> assertThat(stake.directness()).isEqualTo(Directness.UNKNOWN));
        }
    }

    @Test
    void bods_and_json_ld_are_read_without_a_word() throws IOException {
        List<String> examples = blocks("json");
        assertThat(examples).hasSize(2);
        for (String example : examples) {
            assertThat(KnowledgeReader.read(Given.document("page.json", example)).problems()).isEmpty();
        }
    }

    @Test
    void turtle_beside_bods_and_an_annotation_say_the_same() throws IOException {
        String bods = blocks("json").getFirst();
        String annotated = bods.replaceFirst("\"recordDetails\"",
                "\"annotations\": [" + blocks("json annotation").getFirst() + "], \"recordDetails\"");
        for (List<Knowledge> way : List.of(
                List.of(KnowledgeReader.read(Given.document("page.json", bods)),
                        turtle(blocks("turtle beside-bods").getFirst())),
                List.of(KnowledgeReader.read(Given.document("page.json", annotated))))) {
            try (EvidenceGraph graph = Given.graph(way.toArray(Knowledge[]::new))) {
                Party nordlux = Given.named(graph.register(), "Nordlux Optics AB");
                assertThat(nordlux.holdersComplete()).isTrue();
                assertThat(nordlux.headquarters()).hasToString("SE");
            }
        }
    }
}
