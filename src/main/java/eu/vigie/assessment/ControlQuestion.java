package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.Documents.Problems;
import eu.vigie.evidence.Evidence;
import eu.vigie.evidence.Knowledge;
import eu.vigie.evidence.KnowledgeReader;
import eu.vigie.ownership.ControlAnswer;
import eu.vigie.ownership.ControlPair;
import eu.vigie.ownership.HiddenHolders;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.ownership.Witness;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.PartyName;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Truth;

/**
 * Who controls whom, asked of knowledge alone.
 *
 * @param knowledge ownership and other evidence
 * @param of the company whose controllers are asked for: an IRI, an LEI or a name; null for all
 * @param by the party, or the parties taken together, whose companies are asked for; empty for all
 * @param byArea for example {@code EU27:outside}: everybody outside (or inside) an area, taken together; null for nobody
 * @param asOf the date
 */
public record ControlQuestion(List<Document> knowledge, @Nullable String of, List<String> by, @Nullable String byArea,
        LocalDate asOf) {

    /** A party named in the question that the knowledge does not have, or an area that is not known. */
    public static final class NotFound extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotFound(String message) {
            super(message);
        }
    }

    /**
     * Reads the knowledge and answers.
     *
     * @throws eu.vigie.supplychain.UnreadableInput when a document cannot be used
     * @throws NotFound when a named party or area is not there
     */
    public ControlReport answer() {
        Problems problems = new Problems();
        List<Knowledge> read = problems.collectAll(knowledge, KnowledgeReader::read);
        problems.throwIfAny();
        try (Evidence evidence = Evidence.of(read)) {
            return answer(evidence);
        }
    }

    private ControlReport answer(Evidence graph) {
        Register register = of == null ? graph.register() : graph.upstreamOf(Set.of(find(graph, of)));
        OwnershipGraph ownership = OwnershipGraph.of(register, asOf);
        List<ControlReport.Pair> pairs = byArea != null
                ? byArea(graph, register, ownership, byArea)
                : by.isEmpty() ? single(graph, ownership) : by(graph, register, ownership);
        return ControlReport.of(asOf, pairs, ownership.inconsistent());
    }

    private List<ControlReport.Pair> single(Evidence graph, OwnershipGraph ownership) {
        List<ControlPair> pairs = of == null ? ownership.allPairs() : ownership.controllersOf(find(graph, of));
        return pairs.stream().map(pair -> new ControlReport.Pair(ControlReport.Named.of(pair.controller()),
                pair.controlled(), pair.truth(), Steps.proof(pair.witness()))).toList();
    }

    private List<ControlReport.Pair> by(Evidence graph, Register register, OwnershipGraph ownership) {
        Set<PartyId> root = new TreeSet<>();
        by.forEach(name -> root.add(find(graph, name)));
        List<Party> members = register.parties().stream().filter(party -> root.contains(party.id())).toList();
        ControlReport.Named name = members.size() == 1
                ? ControlReport.Named.of(members.getFirst())
                : new ControlReport.Named(null, String.join(" + ", members.stream().map(Party::name).toList()));
        return controlled(graph, register, ownership.block(root, root, HiddenHolders.NOT_ALLOWED), root, name);
    }

    private List<ControlReport.Pair> byArea(Evidence graph, Register register, OwnershipGraph ownership,
            String areaAndSide) {
        String[] parts = areaAndSide.split(":", -1);
        if (parts.length != 2 || !Set.of("outside", "inside").contains(parts[1])) {
            throw new NotFound("'" + areaAndSide + "' names no side of an area; write for example EU27:outside.");
        }
        AreaSeats seats = new AreaSeats(ownership, area(graph, parts[0]));
        boolean outside = parts[1].equals("outside");
        Set<PartyId> members = seats.those(within -> within == (outside ? Truth.NO : Truth.YES));
        ControlAnswer answer = ownership.block(outside ? seats::outside : seats::within, HiddenHolders.ALLOWED);
        return controlled(graph, register, answer, members, new ControlReport.Named(null, areaAndSide));
    }

    private Area area(Evidence graph, String id) {
        try {
            return graph.area(id, asOf);
        } catch (IllegalArgumentException e) {
            throw new NotFound("there is no area '" + id + "' on " + asOf + ": " + e.getMessage());
        }
    }

    /** Companies under the root; of those that belong to it, none: nobody controls itself. */
    private List<ControlReport.Pair> controlled(Evidence graph, Register register, ControlAnswer answer,
            Set<PartyId> root, ControlReport.Named name) {
        PartyId asked = of == null ? null : find(graph, of);
        List<ControlReport.Pair> pairs = new ArrayList<>();
        for (Party party : register.parties()) {
            boolean beside = asked != null && !asked.equals(party.id());
            Truth truth = beside || !canBeControlled(party) || root.contains(party.id())
                    ? Truth.NO
                    : answer.controls(party.id());
            @Nullable
            Witness witness = truth == Truth.NO ? null : answer.witness(party.id());
            if (witness != null) {
                pairs.add(new ControlReport.Pair(name, party, truth, Steps.proof(witness)));
            }
        }
        return pairs;
    }

    private static boolean canBeControlled(Party party) {
        return !party.kind().endsChain() && party.kind() != PartyKind.UNSPECIFIED;
    }

    private static PartyId find(Evidence graph, String text) {
        List<Party> found = text.isBlank() ? List.of() : named(graph, text);
        if (found.isEmpty()) {
            throw notThere(text);
        }
        if (found.size() > 1) {
            throw new NotFound("'" + text + "' is the name of several parties: "
                    + String.join(", ", found.stream().map(party -> party.id().value()).toList())
                    + "; name one by its IRI.");
        }
        return found.getFirst().id();
    }

    /** By LEI, else by IRI, else by name. */
    private static List<Party> named(Evidence graph, String text) {
        List<Party> byLei = graph.withIdentifier(new Identifier(Identifier.LEI, text));
        if (!byLei.isEmpty()) {
            return byLei;
        }
        return graph.known(new PartyId(text)).map(List::of).orElseGet(() -> byName(graph, text));
    }

    private static List<Party> byName(Evidence graph, String text) {
        String key = PartyName.key(text);
        return key.isEmpty() ? List.of() : graph.withNameKey(key);
    }

    private static NotFound notThere(String text) {
        return new NotFound("the knowledge has no party '" + text + "'; name it by IRI, LEI or its exact name.");
    }
}
