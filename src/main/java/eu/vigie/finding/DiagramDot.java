package eu.vigie.finding;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.vigie.finding.Diagram.Link;
import eu.vigie.finding.Diagram.Node;
import eu.vigie.supplychain.PartyKind;

/** A {@link Diagram} in the language of Graphviz. */
final class DiagramDot {

    private final Diagram diagram;

    DiagramDot(Diagram diagram) {
        this.diagram = diagram;
    }

    String text() {
        StringBuilder text = new StringBuilder("digraph control {\n");
        text.append("  graph [label=").append(quoted(caption())).append(", labelloc=t, rankdir=TB, tooltip=")
                .append(quoted(PlainText.of(diagram.description()))).append("]\n");
        text.append("  node [fontname=sans, fontsize=11, color=black]\n  edge [fontname=sans, fontsize=10]\n");
        for (int number = 0; number < diagram.nodes().size(); number++) {
            Node node = diagram.nodes().get(number);
            text.append("  n").append(number).append(" [label=").append(quoted(String.join("\n", node.lines())))
                    .append(", ").append(outline(node))
                    .append(", tooltip=").append(quoted(PlainText.of(node.name()))).append("]\n");
        }
        for (Link link : diagram.links()) {
            text.append("  n").append(link.from()).append(" -> n").append(link.to()).append(" [label=")
                    .append(quoted(PlainText.of(link.label()))).append(", ").append(stroke(link))
                    .append(link.strong() ? ", fontname=\"sans bold\"" : "").append("]\n");
        }
        return text.append("}\n").toString();
    }

    private String caption() {
        return Stream.concat(Stream.of(diagram.title()), diagram.notes().stream()).map(PlainText::of)
                .collect(Collectors.joining("\n"));
    }

    private static String outline(Node node) {
        String shape = switch (node.kind()) {
            case LEGAL_ENTITY, BRANCH -> "shape=box";
            case NATURAL_PERSON -> "shape=box, style=rounded";
            case STATE -> "shape=box, peripheries=2";
            case ARRANGEMENT -> "shape=octagon";
            case UNSPECIFIED -> "shape=box, style=dashed";
        };
        return node.accent() && node.kind() != PartyKind.UNSPECIFIED ? shape + ", penwidth=3" : shape;
    }

    private static String stroke(Link link) {
        String line = link.direct() ? "solid" : "dotted";
        return switch (link.stroke()) {
            case OWNS -> "style=" + line + String.format(Locale.ROOT, ", penwidth=%.2f", link.width());
            case CONTROLS -> "style=" + line + ", color=\"black:invis:black\", arrowhead=vee";
            case MAY_CONTROL -> "style=" + (link.direct() ? "dashed" : line) + ", arrowhead=vee";
            case BLOCKS -> "style=" + (link.direct() ? "dashed" : line) + ", arrowhead=tee";
            case BELONGS -> "style=" + line + ", arrowhead=odot";
        };
    }

    /** Any text as one Graphviz string: quotes and backslashes kept as they are read, lines broken in the middle. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\r", "").replace("\n", "\\n") + '"';
    }
}
