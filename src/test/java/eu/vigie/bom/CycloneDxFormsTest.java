package eu.vigie.bom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import eu.vigie.supplychain.Document;

/** Generated bills, written once as JSON and once as XML. */
class CycloneDxFormsTest {

    private static final List<String> NAMES = List.of("Acme", "Łódź Power", "A & B <Ltd>", "东方", "x\"y'z", "N/A");
    private static final List<String> TYPES = List.of("device", "firmware", "application");
    private static final List<String> PROPERTIES = List.of("vigie:quantity", "cdx:device:quantity",
            "vigie:country:assembly", "vigie:fab",
            "vigie:manufacturer-part-number", "cdx:hbom:hardwareClass", "vigie:not-fitted", "vigie:typo", "other");
    private static final List<String> VALUES = List.of("2", "TW", "gpu", "true", "1.5", "Acme", "");

    private final StringBuilder xml = new StringBuilder();
    private Random random = new Random(0);
    private int refs;

    @Property(tries = 300)
    void the_same_bill_as_json_and_as_xml_has_the_same_parts_roles_and_tree(@ForAll long seed,
            @ForAll @IntRange(min = 2, max = 7) int minor) {
        random = new Random(seed);
        refs = 0;
        xml.setLength(0);
        ObjectNode json = JsonMapper.shared().createObjectNode().put("bomFormat", "CycloneDX")
                .put("specVersion", "1." + minor).put("version", 1);
        xml.append("<?xml version=\"1.0\"?>\n<bom xmlns=\"http://cyclonedx.org/schema/bom/1.").append(minor)
                .append("\" version=\"1\">\n<metadata>");
        component(json.putObject("metadata"), "component", minor, 3);
        xml.append("</metadata>\n");
        components(json, minor, 1 + random.nextInt(4), 0);
        dependencies(json);
        xml.append("</bom>");

        assertThat(TwoForms.told(document("bom.xml", xml.toString())))
                .isEqualTo(TwoForms.told(document("bom.json", json.toString())));
    }

    private static Document document(String name, String text) {
        return Document.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private void components(ObjectNode above, int minor, int count, int depth) {
        ArrayNode list = above.putArray("components");
        xml.append("<components>");
        for (int i = 0; i < count; i++) {
            component(list.addObject(), null, minor, depth);
        }
        xml.append("</components>");
    }

    private void component(ObjectNode into, @Nullable String member, int minor, int depth) {
        ObjectNode json = member == null ? into : into.putObject(member);
        String ref = "r" + refs++;
        String type = any(TYPES);
        xml.append("<component type=\"").append(type).append("\" bom-ref=\"").append(ref).append("\">");
        json.put("type", type).put("bom-ref", ref);
        party(json, "supplier");
        if (minor >= 6) {
            party(json, "manufacturer");
            authors(json);
        }
        text(json, "author");
        text(json, "publisher");
        text(json, "group");
        json.put("name", element("name", any(NAMES) + random.nextInt(3)));
        json.put("version", element("version", "1." + random.nextInt(2)));
        text(json, "description");
        if (minor >= 3) {
            properties(json);
        }
        if (depth < 3 && random.nextInt(3) == 0) {
            components(json, minor, random.nextInt(3), depth + 1);
        }
        xml.append("</component>\n");
    }

    private void text(ObjectNode json, String member) {
        if (random.nextBoolean()) {
            json.put(member, element(member, any(NAMES)));
        }
    }

    private void party(ObjectNode json, String member) {
        if (random.nextBoolean()) {
            xml.append('<').append(member).append('>');
            json.putObject(member).put("name", element("name", any(NAMES))).putArray("url").add(element("url", "u"));
            xml.append("</").append(member).append('>');
        }
    }

    private void authors(ObjectNode json) {
        ArrayNode list = json.putArray("authors");
        xml.append("<authors>");
        for (int i = 0; i < random.nextInt(3); i++) {
            xml.append("<author>");
            list.addObject().put("name", element("name", any(NAMES)));
            xml.append("</author>");
        }
        xml.append("</authors>");
    }

    private void properties(ObjectNode json) {
        ArrayNode list = json.putArray("properties");
        xml.append("<properties>");
        for (int i = 0; i < random.nextInt(4); i++) {
            String name = any(PROPERTIES);
            String value = any(VALUES);
            list.addObject().put("name", name).put("value", value);
            xml.append("<property name=\"").append(name).append("\">").append(escaped(value)).append("</property>");
        }
        xml.append("</properties>");
    }

    /** Only from earlier to later components, so that there is no loop; nesting goes the same way. */
    private void dependencies(ObjectNode json) {
        ArrayNode list = json.putArray("dependencies");
        xml.append("<dependencies>");
        for (int from = 0; from < refs; from++) {
            ObjectNode entry = list.addObject().put("ref", "r" + from);
            ArrayNode others = entry.putArray("dependsOn");
            xml.append("<dependency ref=\"r").append(from).append("\">");
            for (int to : later(from)) {
                others.add("r" + to);
                xml.append("<dependency ref=\"r").append(to).append("\"/>");
            }
            xml.append("</dependency>");
        }
        xml.append("</dependencies>");
    }

    private List<Integer> later(int from) {
        List<Integer> result = new ArrayList<>();
        for (int to = from + 1; to < refs; to++) {
            if (random.nextInt(5) == 0) {
                result.add(to);
            }
        }
        return result;
    }

    private String element(String name, String value) {
        xml.append('<').append(name).append('>').append(escaped(value)).append("</").append(name).append('>');
        return value;
    }

    private String escaped(String value) {
        return random.nextBoolean()
                ? value.replace("&", "&amp;").replace("<", "&lt;")
                : "<![CDATA[" + value + "]]>";
    }
}
