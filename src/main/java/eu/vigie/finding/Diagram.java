package eu.vigie.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Share;

/**
 * A picture of who holds and controls whom, before it is drawn: owners above, what they own below. The same order of nodes and
 * links gives the same picture.
 *
 * @param title what is shown, with the date, in the reader's language
 * @param description the same in sentences, for those who do not see it
 * @param nodes each once; links name them by their place here
 * @param links in the order of the reasoning
 * @param notes lines below the picture: what was left out, how to read it
 */
public record Diagram(String title, String description, List<Node> nodes, List<Link> links, List<String> notes) {

    /** The size of letters, in points. */
    static final double LETTERS = 12;

    private static final double WIDEST_NAME = 220;

    /** Without notes. */
    public Diagram(String title, String description, List<Node> nodes, List<Link> links) {
        this(title, description, nodes, links, List.of());
    }

    /**
     * A party.
     *
     * @param name as people name it
     * @param seat its country, or a word that it is not known
     * @param note what part it has in the answer, or why it is not named; null for none
     * @param kind decides the outline
     * @param accent whether it is the party the question is about
     */
    public record Node(String name, String seat, @Nullable String note, PartyKind kind, boolean accent) {

        public Node(String name, String seat, PartyKind kind, boolean accent) {
            this(name, seat, null, kind, accent);
        }

        /** Its name as it is written in its box: in two lines where one is too long, and cut where two are. */
        List<String> nameLines() {
            return TextWidth.lines(PlainText.of(name), LETTERS, WIDEST_NAME, 2);
        }

        /** What else is written there, a line each. */
        List<String> otherLines() {
            return Stream.of(seat, note == null ? "" : note).map(PlainText::of)
                    .filter(line -> !line.isEmpty()).toList();
        }

        List<String> lines() {
            return Stream.concat(nameLines().stream(), otherLines().stream()).toList();
        }
    }

    /** What a link means; each has a stroke of its own. */
    public enum Stroke {
        /** Capital or votes: one line, the wider the larger. */
        OWNS,
        /** A right that gives control alone: a double line. */
        CONTROLS,
        /** What may be control and is not known to be: a line of dashes. */
        MAY_CONTROL,
        /** A right to block, which is no control: a broken line with a bar at its end. */
        BLOCKS,
        /** A part in an arrangement. */
        BELONGS
    }

    /**
     * A stake.
     *
     * @param from the holder's place among the nodes
     * @param to the company's
     * @param label the share (a band as a band) or the right, in words
     * @param share null where there is no percentage; decides the width by its upper bound
     * @param direct whether it is known to be held directly; drawn dotted otherwise
     * @param strong whether the answer runs through it; its label is bold then
     */
    public record Link(int from, int to, Stroke stroke, String label, @Nullable Share share, boolean direct,
            boolean strong) {

        public Link(int from, int to, Stroke stroke, String label, @Nullable Share share, boolean direct) {
            this(from, to, stroke, label, share, direct, false);
        }

        /** From 1 to 4, in points; a share of which nothing is known is drawn thin. */
        double width() {
            return share == null || share.equals(Share.UNKNOWN)
                    ? 1
                    : 1 + 3 * share.maximum().divide(BigDecimal.valueOf(100)).doubleValue();
        }
    }

    public Diagram {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
        for (Link link : links) {
            if (link.from() < 0 || link.from() >= nodes.size() || link.to() < 0 || link.to() >= nodes.size()) {
                throw new IllegalArgumentException("a link names node " + link.from() + " or " + link.to() + " of "
                        + nodes.size());
            }
        }
    }

    /** In the language of Graphviz. */
    public String dot() {
        return new DiagramDot(this).text();
    }

    /** As a picture that needs nothing else: no script, no font, no network. Ends with a line feed. */
    public String svg() {
        return new DiagramSvg(this).text();
    }
}
