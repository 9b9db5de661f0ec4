package eu.vigie.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.ControlQuestion.NotFound;
import eu.vigie.assessment.ControlQuestion.Sort;
import eu.vigie.assessment.ControlQuestion.Whom;
import eu.vigie.assessment.ControlReport.Named;
import eu.vigie.assessment.ControlReport.Pair;
import eu.vigie.assessment.Outlooks.Members;
import eu.vigie.ownership.ControlAnswer;
import eu.vigie.ownership.ControlPair;
import eu.vigie.ownership.HiddenHolders;
import eu.vigie.ownership.Measure;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.ownership.Witness;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Truth;

/** Answers in pairs of a controller and what it controls: single controllers, or a set taken as one. */
final class PairAnswers {

    private final ControlQuestion question;
    private final AskedEvidence evidence;
    private final Measure measure;
    private final OwnershipGraph ownership;
    private final PairTelling telling;
    private final PairPicture picture;

    PairAnswers(ControlQuestion question, AskedEvidence evidence) {
        this.question = question;
        this.evidence = evidence;
        measure = question.sort() == Sort.FIFTY_PERCENT_RULE ? Measure.CAPITAL_HALF : Measure.VOTES;
        ownership = OwnershipGraph.of(evidence.register(), question.asOf(), measure);
        telling = new PairTelling(question.detail(),
                new Outlooks(evidence.register(), question.asOf(), measure));
        picture = new PairPicture(ownership, new Upstreams(evidence.register(), question.asOf(), measure),
                evidence.of());
    }

    ControlReport report() {
        List<Pair> pairs = pairs();
        return ControlReport.of(question.sort(), question.asOf(), pairs, ownership.inconsistent(), remarks(),
                question.detail().drawn() ? picture.of(question.sort(), question.asOf(), pairs) : null);
    }

    /** Where one company, or everything, is asked about. */
    private ControlRemarks remarks() {
        PartyId of = evidence.of();
        if (measure != Measure.VOTES) {
            return ControlRemarks.NONE;
        }
        return of != null
                ? ControlRemarks.of(ownership, of, new Upstreams(evidence.register(), question.asOf()))
                : question.whom().isSet() || !question.whom().by().isEmpty()
                        ? ControlRemarks.NONE
                        : ControlRemarks.of(ownership);
    }

    private List<Pair> pairs() {
        Whom whom = question.whom();
        if (whom.byArea() != null) {
            return byArea(whom.byArea());
        }
        if (whom.byList() != null) {
            Members listed = evidence.listed(whom.byList());
            return whom.each()
                    ? each(listed.certain())
                    : set(listed, new Named(null, whom.byList()), HiddenHolders.NOT_ALLOWED);
        }
        if (whom.by().isEmpty()) {
            return told(single().stream());
        }
        Set<PartyId> roots = evidence.found(whom.by());
        return whom.each() ? each(roots) : set(Members.of(roots), name(roots), HiddenHolders.NOT_ALLOWED);
    }

    private List<ControlPair> single() {
        PartyId of = evidence.of();
        if (of == null) {
            return ownership.allPairs();
        }
        return question.sort() == Sort.ULTIMATE ? ownership.ultimateControllersOf(of) : ownership.controllersOf(of);
    }

    private List<Pair> each(Set<PartyId> controllers) {
        return told(controllers.stream().filter(id -> ownership.party(id) != null)
                .flatMap(id -> ownership.controlledBy(id).stream()).filter(this::isAsked));
    }

    private boolean isAsked(ControlPair pair) {
        PartyId of = evidence.of();
        return of == null || of.equals(pair.controlled().id());
    }

    private List<Pair> byArea(String areaAndSide) {
        String[] parts = areaAndSide.split(":", -1);
        if (parts.length != 2 || !Set.of("outside", "inside").contains(parts[1])) {
            throw new NotFound("'" + areaAndSide + "' names no side of an area; write for example EU27:outside.");
        }
        AreaSeats seats = new AreaSeats(ownership, evidence.area(parts[0]));
        boolean outside = parts[1].equals("outside");
        if (question.whom().each()) {
            return told(single().stream().flatMap(pair -> {
                Truth truth = pair.truth()
                        .and(outside ? seats.outside(pair.controller()) : seats.within(pair.controller()));
                return truth == Truth.NO
                        ? Stream.empty()
                        : Stream.of(new ControlPair(pair.controller(), pair.controlled(), truth, pair.witness()));
            }));
        }
        return set(outside ? seats.outsiders() : seats.insiders(), new Named(null, areaAndSide), HiddenHolders.ALLOWED);
    }

    private List<Pair> told(Stream<ControlPair> pairs) {
        boolean listed = evidence.of() == null && !question.whom().isSet();
        return pairs.map(pair -> {
            Members members = Members.of(Set.of(pair.controller().id()));
            ControlAnswer answer = listed
                    ? null
                    : ownership.block(members.certain(), members.possible(),
                            HiddenHolders.NOT_ALLOWED);
            return telling.pair(Named.of(pair.controller()), Steps.agreement(pair.controller(), ownership),
                    pair.controlled(), pair.truth(), pair.witness(), answer,
                    members, HiddenHolders.NOT_ALLOWED);
        }).toList();
    }

    private Named name(Set<PartyId> roots) {
        List<Party> members = roots.stream().map(ownership::party).filter(Objects::nonNull)
                .map(Objects::requireNonNull).toList();
        return members.size() == 1
                ? Named.of(members.getFirst())
                : new Named(null, String.join(" + ", members.stream().map(Party::name).toList()));
    }

    /** Companies under the set; of those that belong to it, none: nobody controls itself. */
    private List<Pair> set(Members members, Named name, HiddenHolders hidden) {
        ControlAnswer answer = ownership.block(members.certain(), members.possible(), hidden);
        PartyId asked = evidence.of();
        List<Pair> pairs = new ArrayList<>();
        for (Party party : evidence.register().parties()) {
            boolean beside = asked != null && !asked.equals(party.id());
            Truth truth = beside || !canBeControlled(party) || members.certain().contains(party.id())
                    ? Truth.NO
                    : answer.controls(party.id());
            @Nullable
            Witness witness = truth == Truth.NO ? null : answer.witness(party.id());
            if (witness != null) {
                pairs.add(telling.pair(name, List.of(), party, truth, witness, answer, members, hidden));
            }
        }
        return pairs;
    }

    private static boolean canBeControlled(Party party) {
        return !party.kind().endsChain() && party.kind() != PartyKind.UNSPECIFIED;
    }
}
