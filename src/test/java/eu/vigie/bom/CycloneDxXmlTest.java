package eu.vigie.bom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.sun.net.httpserver.HttpServer;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.UnreadableInput;

class CycloneDxXmlTest {

    private static final String BOM = "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.6\" version=\"1\">";

    private static Bom read(String xml) {
        return BomReader.read(Document.of("bom.xml", xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** One device, with these attributes and elements. */
    private static String device(String attributes, String elements) {
        return BOM + "\n<components>\n<component type=\"device\"" + attributes + "><name>x</name>" + elements
                + "</component>\n</components></bom>";
    }

    private static List<InputProblem> refusal(String xml) {
        UnreadableInput refusal = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> catchThrowableOfType(UnreadableInput.class, () -> read(xml)));
        assertThat(refusal).isNotNull();
        return refusal.problems();
    }

    @Test
    void a_fact_says_in_which_element_it_was_read() {
        Part part = read(device("", """
                <manufacturer><name>Acme</name></manufacturer><authors><author/><author><name>A. Writer</name></author>
                </authors><properties><property name="vigie:country:assembly">TW</property></properties>""")).parts()
                .getFirst();

        assertThat(part.roles()).extracting(role -> role.party().name(), role -> role.party().evidence().place())
                .containsExactly(tuple("Acme", "/bom/components/component[1]/manufacturer/name"),
                        tuple("A. Writer", "/bom/components/component[1]/authors/author[2]/name"));
        assertThat(part.origins()).singleElement().satisfies(origin -> assertThat(origin.evidence().place())
                .isEqualTo("/bom/components/component[1]/properties/property[1]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''|<manufactuerer/>|line 3, column 56 /bom/components/component[1]/manufactuerer|no element",
            "''|<name>y</name>|line 3, column 46 /bom/components/component[1]/name|given twice",
            "''|<version>1<b/></version>|/bom/components/component[1]/version/b|no element",
            "''|<scope>some</scope>|/bom/components/component[1]/scope|no scope",
            "''|loose words|/bom/components/component[1]|text between",
            "' mime-type=\"No\"'|''|/bom/components/component[1]/@mime-type|no media type",
            "' bom-ref=\"\"'|''|/bom/components/component[1]/@bom-ref|is empty",
            "''|<modified>yes</modified>|/bom/components/component[1]/modified|not true or false",
            "''|<licenses><license><id>Apache-2</id></license></licenses>|component[1]/licenses/license[1]/id|SPDX",
            "''|<licenses><expression>MIT</expression><license><name>y</name></license></licenses>|component[1]/licenses|both",
            "''|<hashes><hash alg=\"MD5\">00</hash></hashes>|component[1]/hashes/hash[1]|no hash",
            "''|<properties><property>1</property></properties>|component[1]/properties/property[1]|has no name",
            "''|<components><device/></components>|component[1]/components/device|no element"})
    void a_component_against_the_specification_is_refused_at_its_place(String attributes, String elements, String place,
            String why) {
        assertThat(refusal(device(attributes, elements))).singleElement().satisfies(problem -> {
            assertThat(problem.place()).startsWith("line 3, column ").contains(place);
            assertThat(problem.problem()).contains(why);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a|a b|/bom/dependencies/dependency[1]/dependency[1]|no object",
            "b|b|/bom/components/component[2]/@bom-ref|given twice"})
    void a_reference_to_nothing_or_to_two_things_is_refused(String ref, String dependency, String place, String why) {
        String second = ref.equals("b") ? "b" : "c";
        assertThat(refusal(BOM + """
                <components><component type="device" bom-ref="%s"><name>x</name></component>
                <component type="device" bom-ref="%s"><name>y</name></component></components>
                <dependencies><dependency ref="%s"><dependency ref="%s"/></dependency></dependencies></bom>"""
                .formatted(ref, second, ref, dependency)))
                .anySatisfy(problem -> {
                    assertThat(problem.place()).endsWith(place);
                    assertThat(problem.problem()).contains(why);
                });
    }

    @Test
    void dependencies_within_dependencies_count_and_may_not_go_in_a_loop() {
        String components = """
                <components><component type="device" bom-ref="a"><name>x</name></component>
                <component type="device" bom-ref="b"><name>y</name></component>
                <component type="device" bom-ref="c"><name>z</name></component></components>""";
        Bom bom = read(BOM + components + """
                <dependencies><dependency ref="a"><dependency ref="b"><dependency ref="c"/></dependency></dependency>
                </dependencies></bom>""");

        Part last = bom.parts().stream().filter(part -> part.name().equals("z")).findFirst().orElseThrow();
        assertThat(bom.occurrences(last.id(), 9).paths()).containsExactly(List.of("x", "y", "z"));
        assertThat(refusal(BOM + components + """
                <dependencies><dependency ref="a"><dependency ref="b"><dependency ref="a"/></dependency></dependency>
                </dependencies></bom>""")).singleElement()
                .satisfies(problem -> assertThat(problem.problem()).contains("go in a loop"));
    }

    @Test
    void what_is_of_another_vocabulary_is_passed_over_and_counted() {
        Bom bom = read(device(" colour=\"red\"", """
                <o:name xmlns:o="urn:other">other</o:name><version>1<o:b xmlns:o="urn:other">2</o:b></version>"""));

        assertThat(bom.parts()).extracting(Part::name).containsExactly("x");
        assertThat(bom.problems()).isEmpty();
        assertThat(bom.notes()).extracting(InputProblem::value, InputProblem::problem)
                .containsExactly(tuple("3", "elements or attributes are not of CycloneDX and were not read"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<bom>", "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.1\">",
            "<bom xmlns=\"http://cyclonedx.org/schema/bom/2.0\">", "<bom xmlns=\"urn:other\">",
            "<box xmlns=\"http://cyclonedx.org/schema/bom/1.6\">"})
    void another_document_is_refused_at_its_first_element(String start) {
        assertThat(refusal(start)).singleElement().satisfies(problem -> {
            assertThat(problem.place()).matches("line 1, column \\d+ /bo[mx]");
            assertThat(problem.remedy()).contains("http://cyclonedx.org/schema/bom/1.2 to");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE bom SYSTEM \"file:///etc/passwd\">",
            "<!DOCTYPE bom [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE bom [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;]>", "<!DOCTYPE bom>"})
    void a_document_type_is_refused_whatever_it_holds(String type) {
        assertThat(refusal(type + device("", "<description>&x;</description>"))).singleElement().satisfies(problem -> {
            assertThat(problem.place()).startsWith("line 1, column ");
            assertThat(problem.problem()).contains("DOCTYPE");
        });
    }

    @Test
    void entities_that_expand_without_end_are_refused_before_they_do() {
        StringBuilder type = new StringBuilder("<!DOCTYPE bom [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            type.append("<!ENTITY e").append(i).append(" \"").append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
        }

        assertThat(refusal(type + "]>" + device("", "<description>&e39;</description>"))).singleElement()
                .satisfies(problem -> assertThat(problem.problem()).contains("DOCTYPE"));
    }

    @Test
    void an_entity_of_nobody_is_refused() {
        assertThat(refusal(device("", "<description>&x;</description>"))).singleElement()
                .satisfies(problem -> assertThat(problem.place()).startsWith("line 3, column "));
    }

    @Test
    void nothing_that_a_document_points_to_is_fetched() throws IOException {
        AtomicInteger hits = new AtomicInteger();
        HttpServer trap = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        trap.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        trap.start();
        try {
            String there = "http://127.0.0.1:" + trap.getAddress().getPort() + "/x";
            read("<?xml-stylesheet href=\"" + there + "\"?>" + device(
                    " xmlns:s=\"http://www.w3.org/2001/XMLSchema-instance\" s:schemaLocation=\"urn:x " + there + "\"",
                    "<i:include xmlns:i=\"http://www.w3.org/2001/XInclude\" href=\"" + there + "\"/>"));
            refusal("<!DOCTYPE bom SYSTEM \"" + there + "\">" + device("", ""));
        } finally {
            trap.stop(0);
        }
        assertThat(hits).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<components><component type=\"device\"><name>x</name>", "<vulnerabilities><a>", "<a>"})
    void nesting_beyond_the_limit_is_refused_and_does_not_overflow(String level) {
        assertThat(refusal(BOM + level.repeat(100_000))).last()
                .satisfies(problem -> assertThat(problem.problem()).contains("nested more than 200 deep"));
    }

    @Test
    void a_document_cut_off_anywhere_is_refused() {
        String whole = device(" bom-ref=\"a\"", "<description>day &amp; night</description>");
        for (int end = 1; end < whole.length(); end++) {
            assertThat(refusal(whole.substring(0, end))).isNotEmpty();
        }
    }

    @Test
    void text_without_end_is_refused() {
        assertThat(refusal(device("", "<description>" + "x".repeat(6_000_000)))).singleElement()
                .satisfies(problem -> assertThat(problem.problem()).contains("5000000"));
    }

    @Test
    void any_byte_that_is_another_is_read_or_refused_but_never_an_error_of_ours() {
        byte[] whole = device(" bom-ref=\"a\"", "<description>day &amp; night</description>")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < whole.length; i++) {
            for (int other : new int[]{0, 9, '<', '&', 0x80, 0xC3, 0xFF}) {
                byte[] bytes = whole.clone();
                bytes[i] = (byte) other;
                try {
                    BomReader.read(Document.of("bom.xml", bytes));
                } catch (UnreadableInput refused) {
                    assertThat(refused.problems()).isNotEmpty();
                }
            }
        }
    }
}
