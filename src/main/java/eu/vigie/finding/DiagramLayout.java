package eu.vigie.finding;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

import eu.vigie.finding.Diagram.Link;
import eu.vigie.finding.Diagram.Node;

/** Where everything of a {@link Diagram} goes: in layers, owners above, lines at right angles. Points; y grows downwards. */
final class DiagramLayout {

    static final double LINE = 16;

    private static final double MARGIN = 12;

    /** A corner of a line. */
    record Point(double x, double y) {}

    /** A box, by its upper left corner. */
    record Box(double x, double y, double width, double height) {}

    private static final class Registered {

        static {
            LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        }

        private Registered() {}

        static RecursiveGraphLayoutEngine engine() {
            return new RecursiveGraphLayoutEngine();
        }
    }

    private final ElkNode root = ElkGraphUtil.createGraph();
    private final List<ElkNode> nodes = new ArrayList<>();
    private final List<ElkEdge> edges = new ArrayList<>();

    DiagramLayout(Diagram diagram) {
        RecursiveGraphLayoutEngine engine = Registered.engine();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.RANDOM_SEED, 1);
        root.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 2 * LINE);
        root.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 4.0);
        diagram.nodes().forEach(this::add);
        diagram.links().forEach(this::add);
        engine.layout(root, new BasicProgressMonitor());
    }

    private void add(Node node) {
        ElkNode box = ElkGraphUtil.createNode(root);
        double letters = node.lines().stream().mapToDouble(line -> TextWidth.bold(line, Diagram.LETTERS)).max()
                .orElse(0);
        box.setDimensions(letters + 2 * MARGIN, node.lines().size() * LINE + MARGIN);
        nodes.add(box);
    }

    private void add(Link link) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(link.from()), nodes.get(link.to()));
        ElkLabel label = ElkGraphUtil.createLabel(PlainText.of(link.label()), edge);
        label.setDimensions(TextWidth.bold(PlainText.of(link.label()), Diagram.LETTERS) + 4, LINE);
        label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        edges.add(edge);
    }

    double width() {
        return root.getWidth();
    }

    double height() {
        return root.getHeight();
    }

    Box node(int number) {
        ElkNode node = nodes.get(number);
        return new Box(node.getX(), node.getY(), node.getWidth(), node.getHeight());
    }

    Box label(int link) {
        ElkLabel label = edges.get(link).getLabels().getFirst();
        return new Box(label.getX(), label.getY(), label.getWidth(), label.getHeight());
    }

    /** The corners of a link's line, from the holder to the company. */
    List<Point> line(int link) {
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edges.get(link).getSections()) {
            points.add(new Point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
            points.add(new Point(section.getEndX(), section.getEndY()));
        }
        return points;
    }
}
