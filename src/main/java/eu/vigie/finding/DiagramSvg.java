package eu.vigie.finding;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import eu.vigie.finding.Diagram.Link;
import eu.vigie.finding.Diagram.Node;
import eu.vigie.finding.Diagram.Stroke;
import eu.vigie.finding.DiagramLayout.Box;
import eu.vigie.finding.DiagramLayout.Point;

/** A {@link Diagram} as SVG. Strokes and outlines tell things apart without colour; colour only repeats them. */
final class DiagramSvg {

    private static final String OWNS = "#1b4f8a";
    private static final String CONTROLS = "#8a3b00";
    private static final String BLOCKS = "#6a2c70";
    private static final String BELONGS = "#555555";
    private static final double HEAD = 28;
    /** How much smaller notes are than names. */
    private static final double NOTE_SIZE = 0.85;

    private final Diagram diagram;
    private final DiagramLayout layout;
    private final StringBuilder text = new StringBuilder();

    DiagramSvg(Diagram diagram) {
        this.diagram = diagram;
        layout = new DiagramLayout(diagram);
    }

    String text() {
        String title = PlainText.of(diagram.title());
        List<String> notes = diagram.notes().stream().map(PlainText::of).toList();
        double widest = notes.stream().mapToDouble(DiagramLayout::widthOf).max().orElse(0) * NOTE_SIZE;
        double width = Math.max(layout.width(), Math.max(DiagramLayout.widthOf(title), widest) + 24);
        double height = layout.height() + HEAD + notes.size() * DiagramLayout.LINE + (notes.isEmpty() ? 0 : 8);
        line("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title description\" "
                + "width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" font-family=\"sans-serif\" font-size=\"12\">",
                number(width), number(height), number(width), number(height));
        line("<title id=\"title\">%s</title>", escaped(title));
        line("<desc id=\"description\">%s</desc>", escaped(PlainText.of(diagram.description())));
        line("<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>");
        line("<text x=\"12\" y=\"20\" font-weight=\"bold\">%s</text>", escaped(title));
        line("<g transform=\"translate(%s %s)\">", number((width - layout.width()) / 2), number(HEAD));
        for (int link = 0; link < diagram.links().size(); link++) {
            draw(diagram.links().get(link), layout.line(link));
        }
        for (int node = 0; node < diagram.nodes().size(); node++) {
            draw(diagram.nodes().get(node), layout.node(node));
        }
        for (int link = 0; link < diagram.links().size(); link++) {
            label(diagram.links().get(link), layout.label(link));
        }
        line("</g>");
        for (int note = 0; note < notes.size(); note++) {
            line("<text x=\"12\" y=\"%s\" font-size=\"10.5\" fill=\"#333333\">%s</text>",
                    number(HEAD + layout.height() + 14 + note * DiagramLayout.LINE), escaped(notes.get(note)));
        }
        line("</svg>");
        return text.toString();
    }

    private void draw(Link link, List<Point> points) {
        String corners = points.stream().map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
        String dots = !link.direct()
                ? " stroke-dasharray=\"2 4\""
                : link.stroke() == Stroke.BLOCKS ? " stroke-dasharray=\"9 3 2 3\"" : "";
        String colour = colour(link.stroke());
        double width = link.stroke() == Stroke.CONTROLS ? 5 : link.width();
        line("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>", corners, colour,
                number(width), dots);
        if (link.stroke() == Stroke.CONTROLS) {
            line("<polyline points=\"%s\" fill=\"none\" stroke=\"#ffffff\" stroke-width=\"2\"/>", corners);
        }
        head(link, points.get(points.size() - 2), points.getLast(), colour);
    }

    /** Where the line ends: filled for what is owned, open for what is controlled, a bar for what may be blocked, a ring for a part in an arrangement. */
    private void head(Link link, Point before, Point end, String colour) {
        double length = Math.max(Math.hypot(end.x() - before.x(), end.y() - before.y()), 1e-6);
        double dx = (end.x() - before.x()) / length;
        double dy = (end.y() - before.y()) / length;
        if (link.stroke() == Stroke.BELONGS) {
            line("<circle cx=\"%s\" cy=\"%s\" r=\"4\" fill=\"#ffffff\" stroke=\"%s\"/>", number(end.x() - 4 * dx),
                    number(end.y() - 4 * dy), colour);
            return;
        }
        if (link.stroke() == Stroke.BLOCKS) {
            line("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"3\"/>",
                    number(end.x() - 2 * dx + 8 * dy), number(end.y() - 2 * dy - 8 * dx),
                    number(end.x() - 2 * dx - 8 * dy), number(end.y() - 2 * dy + 8 * dx), colour);
            return;
        }
        line("<polygon points=\"%s,%s %s,%s %s,%s\" fill=\"%s\" stroke=\"%s\"/>", number(end.x()), number(end.y()),
                number(end.x() - 10 * dx + 5 * dy), number(end.y() - 10 * dy - 5 * dx),
                number(end.x() - 10 * dx - 5 * dy), number(end.y() - 10 * dy + 5 * dx),
                link.stroke() == Stroke.OWNS ? colour : "#ffffff", colour);
    }

    private void label(Link link, Box box) {
        line("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#ffffff\" fill-opacity=\"0.85\"/>",
                number(box.x()), number(box.y()), number(box.width()), number(box.height()));
        line("<text x=\"%s\" y=\"%s\" text-anchor=\"middle\" fill=\"%s\"%s>%s</text>",
                number(box.x() + box.width() / 2), number(box.y() + 12), colour(link.stroke()),
                link.strong() ? " font-weight=\"bold\"" : "", escaped(PlainText.of(link.label())));
    }

    private void draw(Node node, Box box) {
        String round = switch (node.kind()) {
            case NATURAL_PERSON -> " rx=\"22\"";
            case ARRANGEMENT -> " rx=\"8\" stroke-dasharray=\"12 3\"";
            case UNSPECIFIED -> " stroke-dasharray=\"4 4\"";
            case LEGAL_ENTITY, STATE, BRANCH -> "";
        };
        line("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"#000000\" stroke-width=\"%s\"%s/>",
                number(box.x()), number(box.y()), number(box.width()), number(box.height()),
                node.accent() ? "#f2f2f2" : "#ffffff", node.accent() ? "3" : "1.2", round);
        if (node.kind() == eu.vigie.supplychain.PartyKind.STATE) {
            line("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"none\" stroke=\"#000000\"/>",
                    number(box.x() + 3), number(box.y() + 3), number(box.width() - 6), number(box.height() - 6));
        }
        double middle = box.x() + box.width() / 2;
        line("<g><title>%s</title>", escaped(PlainText.of(node.name())));
        for (int at = 0; at < node.lines().size(); at++) {
            line("<text x=\"%s\" y=\"%s\" text-anchor=\"middle\"%s>%s</text>", number(middle),
                    number(box.y() + 18 + at * DiagramLayout.LINE),
                    at == 0 ? " font-weight=\"bold\"" : at == 2 ? " font-style=\"italic\"" : "",
                    escaped(node.lines().get(at)));
        }
        line("</g>");
    }

    private static String colour(Stroke stroke) {
        return switch (stroke) {
            case OWNS -> OWNS;
            case CONTROLS -> CONTROLS;
            case BLOCKS -> BLOCKS;
            case BELONGS -> BELONGS;
        };
    }

    private void line(String format, Object... values) {
        text.append(format.formatted(values)).append('\n');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Text as text: what XML could take for its own, and characters that it cannot have at all, are replaced. */
    private static String escaped(String text) {
        StringBuilder result = new StringBuilder();
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> result.append("&amp;");
                case '<' -> result.append("&lt;");
                case '>' -> result.append("&gt;");
                case '"' -> result.append("&quot;");
                case '\n', '\t' -> result.append(' ');
                default -> result.appendCodePoint(isXml(letter) ? letter : 0xFFFD);
            }
        });
        return result.toString();
    }

    private static boolean isXml(int letter) {
        return letter >= 0x20 && letter <= 0xD7FF || letter >= 0xE000 && letter <= 0xFFFD || letter >= 0x10000;
    }
}
