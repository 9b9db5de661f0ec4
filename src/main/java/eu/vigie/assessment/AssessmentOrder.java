package eu.vigie.assessment;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.StrictJson;
import eu.vigie.supplychain.UnreadableInput;

/**
 * An assessment of documents that are in the ledger, against all knowledge recorded before it.
 *
 * @param consortium hash of the consortium's document
 * @param boms hashes of the bills of materials, at least one
 * @param profile id of the programme's profile
 * @param asOf the day whose law and facts count
 */
public record AssessmentOrder(String consortium, List<String> boms, String profile, LocalDate asOf) {

    /** The profile when none is named. */
    public static final String USUAL_PROFILE = "ai-gigafactory";

    private static final Set<String> MEMBERS = Set.of("consortium", "boms", "profile", "asOf");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public AssessmentOrder {
        boms = List.copyOf(boms);
    }

    /**
     * Reads an order.
     *
     * @param today the day when none is named
     * @throws UnreadableInput when it is not an order, with each fault at its JSON pointer
     */
    public static AssessmentOrder read(Document document, LocalDate today) {
        return new Reading(document).order(today);
    }

    /** The same order as JSON, for {@link #read}. */
    public String write() {
        ObjectNode node = JSON.createObjectNode();
        node.put("consortium", consortium);
        boms.forEach(node.putArray("boms")::add);
        node.put("profile", profile);
        node.put("asOf", asOf.toString());
        return JSON.writeValueAsString(node);
    }

    static AssessmentOrder parse(String written) {
        return read(Document.of("order", written.getBytes(StandardCharsets.UTF_8)), LocalDate.EPOCH);
    }

    /** One pass over the document that gathers every fault. */
    private static final class Reading {

        private final Document document;
        private final List<InputProblem> problems = new ArrayList<>();

        Reading(Document document) {
            this.document = document;
        }

        AssessmentOrder order(LocalDate today) {
            JsonNode tree = StrictJson.tree(document);
            if (!tree.isObject()) {
                throw new UnreadableInput(problem("", null, "an order is a JSON object",
                        "send consortium, boms, and, if wanted, profile and asOf"));
            }
            tree.propertyNames().stream().filter(name -> !MEMBERS.contains(name)).forEach(name -> problems
                    .add(problem("/" + name, null, "there is no such member", "use one of " + sorted())));
            String consortium = text(tree, "consortium", null);
            List<String> boms = boms(tree.path("boms"));
            String profile = text(tree, "profile", USUAL_PROFILE);
            LocalDate asOf = date(text(tree, "asOf", today.toString()), today);
            if (!problems.isEmpty()) {
                throw new UnreadableInput(problems);
            }
            return new AssessmentOrder(consortium, boms, profile, asOf);
        }

        private String text(JsonNode tree, String member, @Nullable String otherwise) {
            JsonNode node = tree.path(member);
            if (node.isMissingNode() && otherwise != null) {
                return otherwise;
            }
            if (!node.isString() || node.stringValue().isBlank()) {
                problems.add(problem("/" + member, node.isMissingNode() ? null : node.toString(),
                        "a text is needed here", "name it as the resource's id has it"));
                return "";
            }
            return node.stringValue();
        }

        private List<String> boms(JsonNode node) {
            List<String> boms = new ArrayList<>();
            for (JsonNode element : node) {
                if (!element.isString() || boms.contains(element.stringValue())) {
                    problems.add(problem("/boms/" + boms.size(), element.toString(),
                            "this is not a bill of materials, or one given twice", "give each id once"));
                } else {
                    boms.add(element.stringValue());
                }
            }
            if (!node.isArray() || node.isEmpty()) {
                problems.add(problem("/boms", null, "no bill of materials is named", "give a list of at least one id"));
            }
            return boms;
        }

        private LocalDate date(String text, LocalDate otherwise) {
            try {
                return text.isEmpty() ? otherwise : LocalDate.parse(text);
            } catch (DateTimeException e) {
                problems.add(problem("/asOf", text, "this is not a date", "write it as 2026-11-22"));
                return otherwise;
            }
        }

        private InputProblem problem(String place, @Nullable String value, String what, String remedy) {
            return new InputProblem(document.name(), place, value, what, remedy);
        }

        private static List<String> sorted() {
            return MEMBERS.stream().sorted().toList();
        }
    }
}
