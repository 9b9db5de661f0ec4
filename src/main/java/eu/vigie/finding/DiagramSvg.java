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
    private static final double NOTE_SIZE = 10.5;
    /** Notes are measured as if they were bold. */
    private static final double NOTE_ROOM = 1.1;
    private static final double NARROWEST = 620;
    private static final double BESIDE = 5;
    private static final String DASHES = " stroke-dasharray=\"9 4\"";

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
        double width = Math.max(layout.width(), NARROWEST);
        List<String> head = TextWidth.lines(title, Diagram.LETTERS, width - 24, 3);
        List<String> below = notes.stream()
                .flatMap(note -> TextWidth.lines(note, NOTE_SIZE, (width - 24) * NOTE_ROOM, 4).stream()).toList();
        double top = HEAD + (head.size() - 1) * DiagramLayout.LINE;
        double height = layout.height() + top + below.size() * DiagramLayout.LINE + (below.isEmpty() ? 0 : 8);
        line("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title description\" "
                + "width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" "
                + "font-family=\"Helvetica, Arial, 'Liberation Sans', sans-serif\" font-size=\"12\">",
                number(width), number(height), number(width), number(height));
        line("<title id=\"title\">%s</title>", escaped(title));
        line("<desc id=\"description\">%s</desc>", escaped(PlainText.of(diagram.description())));
        line("<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>");
        for (int at = 0; at < head.size(); at++) {
            line("<text x=\"12\" y=\"%s\" font-weight=\"bold\">%s</text>", number(20 + at * DiagramLayout.LINE),
                    escaped(head.get(at)));
        }
        line("<g transform=\"translate(%s %s)\">", number((width - layout.width()) / 2), number(top));
        for (int link = 0; link < diagram.links().size(); link++) {
            draw(diagram.links().get(link), layout.line(link));
        }
        for (int node = 0; node < diagram.nodes().size(); node++) {
            draw(diagram.nodes().get(node), layout.node(node));
        }
        for (int link = 0; link < diagram.links().size(); link++) {
            label(diagram.links().get(link), layout.label(link), layout.line(link));
        }
        line("</g>");
        for (int note = 0; note < below.size(); note++) {
            line("<text x=\"12\" y=\"%s\" font-size=\"10.5\" fill=\"#333333\">%s</text>",
                    number(top + layout.height() + 14 + note * DiagramLayout.LINE), escaped(below.get(note)));
        }
        line("</svg>");
        return text.toString();
    }

    private void draw(Link link, List<Point> points) {
        String corners = points.stream().map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
        String dots = !link.direct() ? " stroke-dasharray=\"2 4\"" : switch (link.stroke()) {
            case BLOCKS -> " stroke-dasharray=\"9 3 2 3\"";
            case MAY_CONTROL -> DASHES;
            case OWNS, CONTROLS, BELONGS -> "";
        };
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

    /** Close to its line, on the side on which the layout has made room for it. */
    private void label(Link link, Box room, List<Point> line) {
        String label = PlainText.of(link.label());
        double width = link.strong()
                ? TextWidth.bold(label, Diagram.LETTERS)
                : TextWidth.of(label, Diagram.LETTERS);
        double middle = room.x() + room.width() / 2;
        double nearest = nearest(line, middle, room.y() + room.height() / 2);
        boolean right = nearest < middle;
        double x = Double.isNaN(nearest) ? middle : right ? nearest + BESIDE : nearest - BESIDE;
        String anchor = Double.isNaN(nearest) ? "middle" : right ? "start" : "end";
        double left = Double.isNaN(nearest) ? middle - width / 2 : right ? x : x - width;
        line("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#ffffff\" fill-opacity=\"0.85\"/>",
                number(left), number(room.y()), number(width), number(room.height()));
        line("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\"%s>%s</text>", number(x), number(room.y() + 12),
                anchor, colour(link.stroke()), link.strong() ? " font-weight=\"bold\"" : "", escaped(label));
    }

    /** Where the line passes that height, the nearest to a place; not a number where it does not pass upright. */
    private static double nearest(List<Point> line, double place, double height) {
        double nearest = Double.NaN;
        for (int at = 1; at < line.size(); at++) {
            Point one = line.get(at - 1);
            Point other = line.get(at);
            boolean passes = one.x() == other.x() && Math.min(one.y(), other.y()) <= height
                    && height <= Math.max(one.y(), other.y());
            if (passes && !(Math.abs(one.x() - place) >= Math.abs(nearest - place))) {
                nearest = one.x();
            }
        }
        return nearest;
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
        int names = node.nameLines().size();
        for (int at = 0; at < node.lines().size(); at++) {
            line("<text x=\"%s\" y=\"%s\" text-anchor=\"middle\"%s>%s</text>", number(middle),
                    number(box.y() + 18 + at * DiagramLayout.LINE),
                    at < names ? " font-weight=\"bold\"" : at > names ? " font-style=\"italic\"" : "",
                    escaped(node.lines().get(at)));
        }
        line("</g>");
    }

    private static String colour(Stroke stroke) {
        return switch (stroke) {
            case OWNS -> OWNS;
            case CONTROLS, MAY_CONTROL -> CONTROLS;
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
