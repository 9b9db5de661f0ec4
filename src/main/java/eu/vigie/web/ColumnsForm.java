package eu.vigie.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import eu.vigie.assessment.BillOrder;
import eu.vigie.supplychain.Document;

/**
 * What the form on the page of columns says.
 *
 * @param token the name of the sheet at hand
 * @param parameters as they were sent
 */
record ColumnsForm(String token, Document document, Map<String, String[]> parameters) {

    private static final String COLUMN = "column:";

    /** The field that says what the column of a heading is; browsers change line breaks in names, so there are none. */
    static String field(String heading) {
        return COLUMN + URLEncoder.encode(heading, StandardCharsets.UTF_8);
    }

    /** What is said of columns, by heading: a column of ours, or {@link BillOrder#NOT_READ}. */
    Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(COLUMN)) {
                for (String value : values) {
                    if (!value.isEmpty()) {
                        said.putIfAbsent(heading(name), value);
                    }
                }
            }
        });
        return said;
    }

    private static String heading(String field) {
        try {
            return URLDecoder.decode(field.substring(COLUMN.length()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return field; // nobody's heading: the reader says so
        }
    }

    /** Null when nobody is named. */
    @Nullable
    String supplier() {
        return one("supplier").map(String::strip).filter(text -> !text.isEmpty()).orElse(null);
    }

    boolean remember() {
        return one("remember").isPresent();
    }

    /** What is to be done; empty when the form does not say. */
    String act() {
        return one("act").orElse("");
    }

    private Optional<String> one(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? Optional.empty() : Optional.of(values[0]);
    }

    /** @throws eu.vigie.supplychain.UnreadableInput when what is said cannot be */
    BillOrder order() {
        ObjectNode columns = JsonMapper.shared().createObjectNode();
        said().forEach(columns::put);
        BillOrder order = BillOrder.of(JsonMapper.shared().writeValueAsString(columns), supplier());
        return remember() ? order : order.once();
    }
}
