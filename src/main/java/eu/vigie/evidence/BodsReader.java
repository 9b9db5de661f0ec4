package eu.vigie.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;

/**
 * BODS 0.4: an array of statements, or one on each line. Of each record the latest statement counts; a closing one ends
 * a relationship on its date. Members that BODS does not know are read over and counted.
 */
final class BodsReader {

    private static final Set<String> TYPES = Set.of("entity", "person", "relationship");
    private static final Set<String> STATUSES = Set.of("new", "updated", "closed");
    private static final int MOST_PROBLEMS = 100;

    private final Document document;
    private final BodsProblems problems;
    private final Map<String, BodsStatement> latest = new LinkedHashMap<>();
    private final Map<String, BodsStatement> lastOpen = new HashMap<>();
    private final Map<String, String> statementIds = new HashMap<>();
    private final UnknownMembers unknown = new UnknownMembers();

    BodsReader(Document document) {
        this.document = document;
        this.problems = new BodsProblems(document);
    }

    /** @throws eu.vigie.supplychain.UnreadableInput with every problem found, the first hundred of them */
    Knowledge read(List<JsonNode> statements, boolean lines) {
        if (statements.isEmpty()) {
            problems.add("", null, "the document has no statement", "hand in BODS statements");
        }
        for (int i = 0; i < statements.size() && problems.count() < MOST_PROBLEMS; i++) {
            statement(statements.get(i), i, lines ? "line " + (i + 1) + " " : "/" + i);
        }
        problems.refuseIfAny();
        DocumentGraph graph = new DocumentGraph(document);
        BodsParties parties = new BodsParties(graph, problems, unknown);
        BodsRelationships relationships = new BodsRelationships(graph, problems, unknown, latest);
        for (BodsStatement statement : latest.values()) {
            if (statement.type().equals("relationship")) {
                relationships.write(statement, lastOpen.get(statement.recordId()));
            } else {
                parties.write(withDetails(statement));
            }
        }
        problems.refuseIfAny();
        return KnowledgeReader.checked(graph, "application/json", statements.size(), unknown.problems(document),
                List.of());
    }

    /** A closing statement may leave the details out: then those of the record's last statement stay. */
    private BodsStatement withDetails(BodsStatement statement) {
        BodsStatement before = lastOpen.get(statement.recordId());
        return statement.closed() && before != null && statement.details().isEmpty() ? before : statement;
    }

    private void statement(JsonNode json, int position, String place) {
        if (!json.isObject()) {
            problems.add(place, json.toString(), "a statement is no JSON object",
                    "hand in an array of BODS statements");
            return;
        }
        if (!isOfThisVersion(json, place)) {
            return;
        }
        unknown.look(json, UnknownMembers.STATEMENT);
        String id = required(json, "statementId", place);
        String recordId = required(json, "recordId", place);
        String type = oneOf(json, "recordType", TYPES, place);
        String status = json.has("recordStatus") ? oneOf(json, "recordStatus", STATUSES, place) : "new";
        if (id == null || recordId == null || type == null || status == null) {
            return;
        }
        String earlier = statementIds.putIfAbsent(id, place);
        if (earlier != null) {
            problems.add(place + "/statementId", id, "this statementId is given twice; first at " + earlier,
                    "give each statement an id of its own");
        }
        boolean closed = status.equals("closed");
        if (!json.path("recordDetails").isObject() && !closed) {
            problems.add(place + "/recordDetails", null, "the statement has no recordDetails",
                    "say what the record is about");
            return;
        }
        keep(new BodsStatement(place, position, id, recordId, type, closed, date(json, place), json));
    }

    private void keep(BodsStatement statement) {
        BodsStatement known = latest.get(statement.recordId());
        if (known != null && !known.type().equals(statement.type())) {
            problems.add(statement.place() + "/recordType", statement.type(),
                    "the record was of type " + known.type() + " at " + known.place(),
                    "give other things other records");
        }
        latest.merge(statement.recordId(), statement, (old, now) -> now.isAfter(old) ? now : old);
        if (!statement.closed()) {
            lastOpen.merge(statement.recordId(), statement, (old, now) -> now.isAfter(old) ? now : old);
        }
    }

    private boolean isOfThisVersion(JsonNode json, String place) {
        JsonNode stated = json.path("publicationDetails").path("bodsVersion");
        if (stated.isMissingNode() && (json.has("statementID") || json.has("statementType"))) {
            problems.add(place, null, "this is BODS 0.1 to 0.3, which comes later", "hand it in as BODS 0.4");
            return false;
        }
        String version = stated.isMissingNode() ? "0.4" : stated.asString("");
        if (!version.equals("0.4")) {
            boolean older = version.matches("0\\.[123]");
            problems.add(place + "/publicationDetails/bodsVersion", version,
                    older ? "BODS 0.1 to 0.3 comes later" : "this version of BODS is not known",
                    "hand it in as BODS 0.4");
            return false;
        }
        return true;
    }

    private @Nullable String required(JsonNode json, String member, String place) {
        JsonNode value = json.path(member);
        if (value.isString() && !value.asString().isBlank()) {
            return value.asString();
        }
        problems.add(place + "/" + member, value.isMissingNode() ? null : value.toString(),
                "the statement has no " + member, "give one as text");
        return null;
    }

    private @Nullable String oneOf(JsonNode json, String member, Set<String> values, String place) {
        String value = required(json, member, place);
        if (value != null && !values.contains(value)) {
            problems.add(place + "/" + member, value, member + " is not one that BODS knows",
                    "give one of " + String.join(", ", values.stream().sorted().toList()));
            return null;
        }
        return value;
    }

    private @Nullable LocalDate date(JsonNode json, String place) {
        JsonNode value = json.path("statementDate");
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        try {
            return LocalDate.parse(BodsText.day(value.asString("")));
        } catch (DateTimeParseException e) {
            problems.add(place + "/statementDate", value.asString(value.toString()), "this is no date",
                    "write year, month and day, for example 2026-03-01");
            return null;
        }
    }

    /** Problems so far, said with the document's name. */
    static final class BodsProblems {

        private final Document document;
        private final List<InputProblem> found = new ArrayList<>();

        BodsProblems(Document document) {
            this.document = document;
        }

        void add(String place, @Nullable String value, String problem, String remedy) {
            found.add(new InputProblem(document.name(), place.strip(), value, problem, remedy));
        }

        int count() {
            return found.size();
        }

        void refuseIfAny() {
            KnowledgeReader.refuseIfAny(found.stream().limit(MOST_PROBLEMS).toList());
        }
    }
}
