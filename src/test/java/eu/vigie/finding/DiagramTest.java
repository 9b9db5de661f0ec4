package eu.vigie.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import eu.vigie.finding.Diagram.Link;
import eu.vigie.finding.Diagram.Node;
import eu.vigie.finding.Diagram.Stroke;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Share;

/** Pictures of who holds and controls whom. */
class DiagramTest {

    private static final List<Node> NODES = List.of(new Node("Zenith", "US", PartyKind.LEGAL_ENTITY, false),
            new Node("Loire", "FR", PartyKind.LEGAL_ENTITY, true));

    @Test
    void owners_stand_above_what_they_own() throws Exception {
        Document svg = svg(diagram(owns("60 %", "60", true)));

        assertThat(height(svg, "Zenith")).isLessThan(height(svg, "Loire"));
    }

    @Test
    void a_larger_share_is_drawn_wider() {
        assertThat(owns("60 %", "60", true).width()).isGreaterThan(owns("6 %", "6", true).width());
    }

    @Test
    void what_is_not_known_to_be_direct_is_dotted_and_what_is_known_is_not() {
        assertThat(diagram(owns("60 %", "60", false)).svg()).contains("stroke-dasharray=\"2 4\"");
        assertThat(diagram(owns("60 %", "60", true)).svg()).doesNotContain("stroke-dasharray");
        assertThat(diagram(owns("60 %", "60", false)).dot()).contains("style=dotted");
    }

    @Test
    void a_right_to_control_has_a_double_line() {
        Diagram diagram = diagram(new Link(0, 1, Stroke.CONTROLS, "golden share", null, true));

        assertThat(diagram.svg().split("<polyline", -1)).hasSize(3);
        assertThat(diagram.dot()).contains("black:invis:black");
    }

    @Test
    void a_ring_and_a_stake_in_itself_can_be_drawn() throws Exception {
        Diagram diagram = diagram(owns("60 %", "60", true), new Link(1, 0, Stroke.OWNS, "5 %", null, true),
                new Link(1, 1, Stroke.OWNS, "2 %", null, true));

        assertThat(svg(diagram).getElementsByTagName("polyline").getLength()).isEqualTo(3);
    }

    @Test
    void it_says_in_words_what_it_shows() throws Exception {
        Document svg = svg(diagram(owns("60 %", "60", true)));

        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Behind Loire");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Zenith holds 60 % of Loire.");
    }

    @Test
    void a_name_is_text_and_never_markup() throws Exception {
        String name = "\"]; <script>alert(1)</script> & \\ \u0001 \ud800";
        Diagram diagram = new Diagram(name, name, List.of(new Node(name, name, PartyKind.UNSPECIFIED, false)),
                List.of());

        assertThat(svg(diagram).getElementsByTagName("script").getLength()).isZero();
        assertThat(diagram.dot()).contains("\\\"]; <script>").contains("& \\\\ ");
    }

    @Test
    void the_same_diagram_is_drawn_the_same() {
        assertThat(diagram(owns("60 %", "60", true)).svg()).isEqualTo(diagram(owns("60 %", "60", true)).svg());
    }

    @Test
    void a_link_to_nowhere_is_refused() {
        assertThatThrownBy(() -> diagram(new Link(0, 2, Stroke.OWNS, "", null, true)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2");
    }

    @Test
    void a_label_stands_beside_its_line() throws Exception {
        for (String label : List.of("60 %", "more than 25 % and at most 29.9 % of capital")) {
            Document svg = svg(diagram(owns(label, "60", true), new Link(0, 1, Stroke.OWNS, "5 %", null, true),
                    new Link(1, 0, Stroke.CONTROLS, "rights by contract", null, true)));
            List<Double> upright = new ArrayList<>();
            NodeList lines = svg.getElementsByTagName("polyline");
            for (int at = 0; at < lines.getLength(); at++) {
                for (String corner : ((Element) lines.item(at)).getAttribute("points").split(" ")) {
                    upright.add(Double.parseDouble(corner.split(",")[0]));
                }
            }
            Element text = text(svg, label);
            double x = Double.parseDouble(text.getAttribute("x"));
            assertThat(text.getAttribute("text-anchor")).isNotEqualTo("middle");
            assertThat(upright).as(label).anyMatch(line -> Math.abs(line - x) < 6);
        }
    }

    @Test
    void a_long_name_of_wide_letters_stays_in_its_box_and_is_whole_for_who_points_at_it() throws Exception {
        String name = "WWWMMM WORLDWIDE MANAGEMENT & WAREHOUSING GMBH MÜNCHEN WWWWWWWWWWWWWWWWWWWWWWWWWW";
        Document svg = svg(new Diagram("t", "d", List.of(new Node(name, "DE", PartyKind.LEGAL_ENTITY, false)),
                List.of()));
        double box = Double.parseDouble(((Element) svg.getElementsByTagName("rect").item(1)).getAttribute("width"));
        NodeList texts = svg.getElementsByTagName("text");
        for (int at = 1; at < texts.getLength(); at++) {
            assertThat(TextWidth.bold(texts.item(at).getTextContent(), Diagram.LETTERS)).isLessThan(box);
        }
        assertThat(texts.item(2).getTextContent()).endsWith("…");
        assertThat(svg.getElementsByTagName("title").item(1).getTextContent()).isEqualTo(name);
    }

    @Test
    void a_text_is_measured_as_it_is_drawn() {
        assertThat(TextWidth.of("Größe", 12)).as("accents take no room").isEqualTo(TextWidth.of("Groβe", 12)
                - TextWidth.of("β", 12) + TextWidth.of("ß", 12));
        assertThat(TextWidth.of("iiii", 12)).isLessThan(TextWidth.of("MM", 12));
        assertThat(TextWidth.of("北京", 12)).isEqualTo(24);
        assertThat(TextWidth.lines("one two three", 12, 60, 2)).containsExactly("one two", "three");
        assertThat(TextWidth.lines("short", 12, 60, 2)).containsExactly("short");
    }

    @Test
    void what_may_be_control_is_dashed_and_no_double_line() {
        Diagram diagram = diagram(new Link(0, 1, Stroke.MAY_CONTROL, "consolidates", null, true));
        assertThat(diagram.svg()).contains("stroke-dasharray=\"9 4\"");
        assertThat(diagram.svg().split("<polyline", -1)).hasSize(2);
        assertThat(diagram.dot()).contains("style=dashed, arrowhead=vee");
    }

    private static Link owns(String label, String share, boolean direct) {
        return new Link(0, 1, Stroke.OWNS, label, Share.exactly(share), direct);
    }

    private static Diagram diagram(Link... links) {
        return new Diagram("Behind Loire", "Zenith holds 60 % of Loire.", NODES, List.of(links));
    }

    private static Document svg(Diagram diagram) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(diagram.svg().getBytes(StandardCharsets.UTF_8)));
    }

    private static double height(Document svg, String text) {
        return Double.parseDouble(text(svg, text).getAttribute("y"));
    }

    private static Element text(Document svg, String text) {
        NodeList texts = svg.getElementsByTagName("text");
        for (int at = 0; at < texts.getLength(); at++) {
            if (texts.item(at).getTextContent().equals(text)) {
                return (Element) texts.item(at);
            }
        }
        throw new AssertionError("no text " + text);
    }
}
