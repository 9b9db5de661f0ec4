package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import eu.vigie.regulation.RuleId;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Exemption;
import eu.vigie.supplychain.Exemption.Proof;
import eu.vigie.supplychain.Exemption.Scope;
import eu.vigie.supplychain.Exemption.ScopedPart;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.StatedParty;
import eu.vigie.supplychain.StrictJson;
import eu.vigie.supplychain.UnreadableInput;

/** Reads exceptions from JSON. What is misspelt or missing is an error: a scope that is not understood would cover too much. */
final class ExemptionReader {

    private final Document document;
    private final List<InputProblem> problems = new ArrayList<>();

    private ExemptionReader(Document document) {
        this.document = document;
    }

    /**
     * Reads the document.
     *
     * @throws UnreadableInput with every problem found, each by its JSON pointer; nothing is kept then
     */
    static List<Exemption> read(Document document) {
        ExemptionReader reader = new ExemptionReader(document);
        StrictObject root = new StrictObject(document, StrictJson.tree(document), "", reader.problems);
        root.allow("exceptions");
        List<Exemption> read = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        if (root.isObject() && root.maybeObjects("exceptions") == null) {
            root.missing("exceptions");
        }
        for (StrictObject each : root.objects("exceptions")) {
            Exemption exemption = reader.exemption(each);
            if (exemption != null) {
                read.add(exemption);
                if (!ids.add(exemption.id())) {
                    each.problem("id", exemption.id(), "two exceptions have this id", "give each its own");
                }
            }
        }
        if (!reader.problems.isEmpty()) {
            throw new UnreadableInput(reader.problems);
        }
        return read;
    }

    /** Null when something of it is wrong, which is a problem. */
    private @Nullable Exemption exemption(StrictObject each) {
        each.allow("id", "kind", "scope", "reason", "basis", "evidence", "proposedBy", "approvedBy", "from", "until",
                "revokedOn");
        int before = problems.size();
        String id = each.requiredText("id");
        each.requiredText("kind");
        Exemption.Kind kind = each.word("kind", Exemption.Kind.values());
        Scope scope = scope(each);
        String reason = each.requiredText("reason");
        String proposedBy = each.requiredText("proposedBy");
        LocalDate from = day(each, "from");
        LocalDate until = day(each, "until");
        LocalDate revokedOn = each.date("revokedOn");
        List<Proof> evidence = each.objects("evidence").stream().map(ExemptionReader::proof).toList();
        if (evidence.isEmpty()) {
            each.problem("evidence", null, "an exception rests on something",
                    "name the documents that it rests on, each with a name");
        }
        if (from != null && until != null && !from.isBefore(until)) {
            each.problem("until", until.toString(), "the end is not after the start " + from,
                    "write the day after the last one");
        }
        return problems.size() > before || kind == null || scope == null || from == null || until == null
                ? null
                : new Exemption(id, kind, scope, reason, each.text("basis"), evidence, proposedBy,
                        each.text("approvedBy"), from, until, revokedOn, document.at(each.pointer()));
    }

    private static @Nullable LocalDate day(StrictObject each, String name) {
        each.requiredText(name);
        return each.date(name);
    }

    private @Nullable Scope scope(StrictObject each) {
        StrictObject scope = each.object("scope");
        if (scope == null) {
            each.missing("scope");
            return null;
        }
        scope.allow("rule", "party", "member", "part");
        String rule = scope.requiredText("rule");
        if (!rule.isEmpty() && RuleId.of(rule).isEmpty()) {
            scope.problem("rule", rule, "there is no such rule",
                    Suggestion.among(rule, java.util.Arrays.stream(RuleId.values()).map(RuleId::id).toList()));
        }
        return new Scope(rule, party(scope, "party"), party(scope, "member"), part(scope));
    }

    private @Nullable StatedParty party(StrictObject scope, String name) {
        return scope.object(name) == null ? null : new PartyReading(document).read(scope, name);
    }

    private static @Nullable ScopedPart part(StrictObject scope) {
        StrictObject part = scope.object("part");
        if (part == null) {
            return null;
        }
        part.allow("manufacturer", "partNumber");
        return new ScopedPart(part.text("manufacturer"), part.requiredText("partNumber"));
    }

    private static Proof proof(StrictObject evidence) {
        evidence.allow("name", "sha256", "link");
        String hash = evidence.text("sha256");
        if (hash != null && !hash.matches("[0-9a-fA-F]{64}")) {
            evidence.problem("sha256", hash, "this is no SHA-256", "write its 64 hexadecimal digits, or leave it out");
        }
        return new Proof(evidence.requiredText("name"), hash, evidence.text("link"));
    }
}
