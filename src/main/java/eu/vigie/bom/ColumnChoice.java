package eu.vigie.bom;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/**
 * What somebody says the columns of a sheet are: {@code {"Chip maker": "MANUFACTURER", "Pays": null}}; null is not read.
 * The choice goes into the headings of the sheet that is handed back, so that the sheet alone decides how it is read.
 *
 * @param columns by heading as the sheet has it
 */
public record ColumnChoice(Map<String, Optional<String>> columns) {

    /** Headings speak for themselves. */
    public static final ColumnChoice NONE = new ColumnChoice(Map.of());

    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** @throws UnreadableInput when it is no JSON object of headings, or names a column that there is not */
    public static ColumnChoice read(Document document) {
        JsonNode tree;
        try {
            tree = JSON.readTree(document.bytes());
        } catch (JacksonException e) {
            throw refused(document, "", "this is no JSON", e);
        }
        if (!tree.isObject()) {
            throw refused(document, "", "this is no JSON object", null);
        }
        Map<String, Optional<String>> columns = new HashMap<>();
        tree.properties().forEach(member -> columns.put(member.getKey(), column(document, member)));
        return new ColumnChoice(Map.copyOf(columns));
    }

    private static Optional<String> column(Document document, Map.Entry<String, JsonNode> member) {
        if (member.getValue().isNull()) {
            return Optional.empty();
        }
        String name = member.getValue().isString() ? member.getValue().stringValue().toUpperCase(Locale.ROOT) : "";
        if (!names().contains(name)) {
            throw new UnreadableInput(new InputProblem(document.name(), "/" + member.getKey(),
                    member.getValue().toString(), "there is no such column",
                    "write one of " + String.join(", ", names()) + ", or null"));
        }
        return Optional.of(name);
    }

    private static List<String> names() {
        return Arrays.stream(Column.values()).map(Column::name).toList();
    }

    private static UnreadableInput refused(Document document, String place, String problem,
            @Nullable Throwable cause) {
        return new UnreadableInput(new InputProblem(document.name(), place, null, problem,
                "write for example {\"Chip maker\": \"MANUFACTURER\", \"Country\": null}"), cause);
    }

    /** Which column of ours a heading is said to be; null when nothing is said, empty when it is not to be read. */
    @Nullable
    Optional<Column> of(String heading) {
        Optional<String> chosen = columns.get(heading);
        return chosen == null ? null : chosen.map(Column::valueOf);
    }
}
