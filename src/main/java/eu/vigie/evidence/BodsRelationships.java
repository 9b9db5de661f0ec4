package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import eu.vigie.evidence.BodsReader.BodsProblems;
import eu.vigie.supplychain.InterestKind;

/** Relationship statements of BODS into the graph: each interest a stake of its own. */
final class BodsRelationships {

    private static final Map<String, String> DIRECTNESS = Map.of("direct", "Direct", "indirect", "Indirect", "unknown",
            "Unknown");
    private static final Map<String, Node> BOUNDS = Map.of("exact", Vocabulary.SHARE_EXACT, "minimum",
            Vocabulary.SHARE_MINIMUM, "maximum", Vocabulary.SHARE_MAXIMUM, "exclusiveMinimum",
            Vocabulary.SHARE_EXCLUSIVE_MINIMUM, "exclusiveMaximum", Vocabulary.SHARE_EXCLUSIVE_MAXIMUM);

    private final DocumentGraph graph;
    private final BodsProblems problems;
    private final UnknownMembers unknown;
    private final Map<String, BodsStatement> records;

    BodsRelationships(DocumentGraph graph, BodsProblems problems, UnknownMembers unknown,
            Map<String, BodsStatement> records) {
        this.graph = graph;
        this.problems = problems;
        this.unknown = unknown;
        this.records = records;
    }

    /** @param lastOpen the record's last statement before it was closed; null when there is none */
    void write(BodsStatement latest, @Nullable BodsStatement lastOpen) {
        boolean bare = latest.closed() && latest.details().path("interests").isEmpty();
        BodsStatement told = bare && lastOpen != null ? lastOpen : latest;
        if (!told.details().isObject() || latest.closed() && latest.date() == null && !endsByItself(told)) {
            return; // closed, and nothing says since when: it is as if it never was
        }
        unknown.look(told.details(), UnknownMembers.RELATIONSHIP);
        Node company = party(told, "subject");
        Node holder = party(told, "interestedParty");
        if (company == null || holder == null) {
            return;
        }
        List<JsonNode> interests = List.copyOf(told.details().path("interests").values());
        if (interests.isEmpty()) {
            // that they are related and nothing more: it may be a holding of any size
            stake(told, latest, 0, JsonNodeFactory.instance.objectNode(), holder, company);
        }
        for (int i = 0; i < interests.size(); i++) {
            stake(told, latest, i, interests.get(i), holder, company);
        }
    }

    private static boolean endsByItself(BodsStatement told) {
        JsonNode interests = told.details().path("interests");
        return !interests.isEmpty() && interests.values().stream().allMatch(i -> i.path("endDate").isString());
    }

    private @Nullable Node party(BodsStatement statement, String role) {
        JsonNode stated = statement.details().path(role);
        String place = statement.detailsPlace() + "/" + role;
        if (stated.isObject()) {
            Node party = graph.node("party", statement.recordId(), role);
            graph.place(party, place.strip());
            graph.add(party, Vocabulary.TYPE, Vocabulary.UNSPECIFIED_CLASS);
            BodsParties.unspecified(graph, party, stated);
            BodsParties.provenance(graph, statement, party);
            return party;
        }
        String record = BodsText.text(stated);
        BodsStatement meant = record == null ? null : records.get(record);
        if (record == null) {
            problems.add(place, stated.isMissingNode() ? null : stated.toString(), "the relationship has no " + role,
                    "name a record by its recordId, or give a reason why it is not specified");
        } else if (meant == null) {
            problems.add(place, record, "the document has no statement about this record",
                    "add the statement, or give a reason why the party is not specified");
        } else if (meant.type().equals("relationship")) {
            problems.add(place, record, "this record is a relationship, not a party", "name an entity or a person");
        } else {
            return BodsParties.node(graph, record);
        }
        return null;
    }

    private void stake(BodsStatement told, BodsStatement latest, int index, JsonNode interest, Node holder,
            Node company) {
        String place = told.detailsPlace().strip() + "/interests/" + index;
        if (!interest.isObject()) {
            problems.add(place, interest.toString(), "an interest is no JSON object", "state its type and share");
            return;
        }
        unknown.look(interest, UnknownMembers.INTEREST);
        Node stake = graph.node("stake", told.recordId(), String.valueOf(index));
        graph.place(stake, place);
        Node type = type(interest, place);
        if (type == null) {
            return;
        }
        graph.add(stake, Vocabulary.TYPE, type);
        graph.add(stake, Vocabulary.HOLDER, holder);
        graph.add(stake, Vocabulary.COMPANY, company);
        directness(stake, interest, place);
        share(stake, interest.path("share"), place + "/share");
        dates(stake, interest, latest, place);
        BodsParties.provenance(graph, told, stake);
    }

    private @Nullable Node type(JsonNode interest, String place) {
        JsonNode stated = interest.path("type");
        if (stated.isMissingNode()) {
            return InterestTerms.ofCode("unknownInterest");
        }
        if (isMarkedAsControl(interest) && stated.asString("").equals("rightsGrantedByContract")) {
            return Vocabulary.own("ControlByContract");
        }
        Node type = InterestTerms.ofCode(stated.asString(""));
        if (InterestTerms.kind(type) == null) {
            problems.add(place + "/type", stated.asString(stated.toString()), "this is no type of interest of BODS 0.4",
                    "give one of its codelist interestType; unknownInterest where none fits");
            return null;
        }
        return isMarkedAsControl(interest) && InterestTerms.kind(type) == InterestKind.OTHER
                ? InterestTerms.ofCode("otherInfluenceOrControl")
                : type;
    }

    private static boolean isMarkedAsControl(JsonNode interest) {
        return interest.path("beneficialOwnershipOrControl").asBoolean(false);
    }

    private void directness(Node stake, JsonNode interest, String place) {
        JsonNode stated = interest.path("directOrIndirect");
        String term = DIRECTNESS.get(stated.isMissingNode() ? "unknown" : stated.asString(""));
        if (term == null) {
            problems.add(place + "/directOrIndirect", stated.asString(stated.toString()),
                    "an interest is direct, indirect or unknown", "give one of the three");
        } else {
            graph.add(stake, Vocabulary.DIRECT_OR_INDIRECT, Vocabulary.uri(Vocabulary.CODES + term));
        }
    }

    private void share(Node stake, JsonNode share, String place) {
        if (share.isMissingNode() || share.isNull()) {
            return;
        }
        if (!share.isObject()) {
            problems.add(place, share.toString(), "a share is an object with exact, or minimum and maximum",
                    "write for example {\"exact\": 50.1}");
            return;
        }
        unknown.look(share, UnknownMembers.SHARE);
        for (String member : share.propertyNames()) {
            Node predicate = BOUNDS.get(member);
            if (predicate != null) {
                graph.addAt(stake, predicate, BodsText.number(share.path(member)), place + "/" + member);
            }
        }
    }

    /** A closing statement ends what does not end by itself earlier. */
    private void dates(Node stake, JsonNode interest, BodsStatement latest, String place) {
        if (interest.has("startDate")) {
            graph.addAt(stake, Vocabulary.START_DATE, BodsText.date(interest.path("startDate")), place + "/startDate");
        }
        String stated = interest.has("endDate") ? BodsText.day(interest.path("endDate").asString("")) : null;
        LocalDate closed = latest.closed() ? latest.date() : null;
        if (closed != null && (stated == null || closed.toString().compareTo(stated) < 0)) {
            Node day = NodeFactory.createLiteralDT(closed.toString(), XSDDatatype.XSDdate);
            graph.addAt(stake, Vocabulary.END_DATE, day, latest.place().strip() + "/statementDate");
        } else if (stated != null) {
            graph.addAt(stake, Vocabulary.END_DATE, BodsText.date(interest.path("endDate")), place + "/endDate");
        }
    }
}
