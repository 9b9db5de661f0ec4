package eu.vigie.bom;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.StrictJson;
import eu.vigie.supplychain.UnreadableInput;

/**
 * What was said of the columns of several suppliers' sheets: {@code {"mappings": […]}}, each as {@link RememberedColumns}.
 *
 * @param remembered the latest last
 */
public record Mappings(List<RememberedColumns> remembered) {

    /** Nothing was said yet. */
    public static final Mappings NONE = new Mappings(List.of());

    public Mappings {
        remembered = List.copyOf(remembered);
    }

    /** @throws UnreadableInput when it is no such JSON object, with the place of what is wrong */
    public static Mappings read(Document document) {
        JsonNode tree = StrictJson.tree(document);
        if (!tree.isObject() || !tree.path("mappings").isArray() || tree.size() > 1) {
            throw new UnreadableInput(new InputProblem(document.name(), "", null, "this is no file of mappings",
                    "write {\"mappings\": […]}, or have it written by read-bom --remember"));
        }
        List<RememberedColumns> remembered = new ArrayList<>();
        for (JsonNode mapping : tree.path("mappings")) {
            remembered.add(RememberedColumns.read(document, "/mappings/" + remembered.size(), mapping));
        }
        return new Mappings(remembered);
    }

    /** With one more; what was said before of the same sheets is replaced. */
    public Mappings with(RememberedColumns said) {
        List<RememberedColumns> kept = new ArrayList<>(
                remembered.stream().filter(each -> !said.replaces(each)).toList());
        kept.add(said);
        return new Mappings(kept);
    }

    /** As JSON, for {@link #read}. */
    public String write() {
        ObjectNode tree = JsonMapper.shared().createObjectNode();
        ArrayNode mappings = tree.putArray("mappings");
        remembered.forEach(each -> mappings.add(each.tree()));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
    }
}
