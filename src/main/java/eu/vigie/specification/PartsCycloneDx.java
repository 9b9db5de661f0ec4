package eu.vigie.specification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Origin.Stage;
import eu.vigie.supplychain.SupplyRole;

/** A scenario's bill of materials as CycloneDX 1.6, parts inside parts. */
final class PartsCycloneDx {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A component that further ones may go into. */
    private record Open(int level, ObjectNode component) {}

    private PartsCycloneDx() {}

    static Document write(List<PartLine> parts) {
        ObjectNode root = JSON.createObjectNode().put("bomFormat", "CycloneDX").put("specVersion", "1.6").put("version",
                1);
        ArrayNode top = root.putArray("components");
        Deque<Open> open = new ArrayDeque<>();
        for (PartLine part : parts) {
            while (!open.isEmpty() && open.peek().level() >= part.level()) {
                open.pop();
            }
            Open above = open.peek();
            ObjectNode component = above == null
                    ? top.addObject()
                    : above.component().withArray("components").addObject();
            fill(component, part);
            open.push(new Open(part.level(), component));
        }
        return Document.of("parts.cdx.json", root.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void fill(ObjectNode component, PartLine part) {
        component.put("type", "device").put("name", part.name());
        ArrayNode properties = component.putArray("properties");
        property(properties, "quantity", part.quantity().toPlainString());
        part.parties().forEach((role, party) -> {
            switch (role) {
                case MANUFACTURER -> component.putObject("manufacturer").put("name", party);
                case SUPPLIER -> component.putObject("supplier").put("name", party);
                default -> property(properties, word(role), party);
            }
        });
        part.origins().forEach((stage, countries) -> property(properties, "country:" + word(stage), countries));
        if (part.price() != null) {
            property(properties, "unit-price", part.price());
        }
        if (part.number() != null) {
            property(properties, "manufacturer:registration", part.number());
        }
        if (part.function() != null) {
            property(properties, "function", part.function());
        }
    }

    private static void property(ArrayNode properties, String name, String value) {
        properties.addObject().put("name", "vigie:" + name).put("value", value);
    }

    private static String word(SupplyRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String word(Stage stage) {
        return stage == Stage.DECLARED ? "origin" : stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
