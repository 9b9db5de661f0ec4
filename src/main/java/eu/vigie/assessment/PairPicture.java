package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.ControlQuestion.Sort;
import eu.vigie.assessment.ControlReport.Pair;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.ownership.Stake;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;

/**
 * Chooses what of an answer is drawn: everything above the company in question, else the proofs of what is controlled. What
 * is stated and never counted (indirect claims, vetoes) is drawn beside what is counted, and proves nothing.
 */
final class PairPicture {

    private final OwnershipGraph ownership;
    private final Upstreams upstreams;
    private final @Nullable PartyId of;

    PairPicture(OwnershipGraph ownership, Upstreams upstreams, @Nullable PartyId of) {
        this.ownership = ownership;
        this.upstreams = upstreams;
        this.of = of;
    }

    ControlPicture of(Sort sort, LocalDate asOf, List<Pair> pairs) {
        Set<Stake> proving = new LinkedHashSet<>();
        pairs.forEach(pair -> proving.addAll(pair.proof()));
        controllers(pairs).forEach(controller -> proving.addAll(Steps.memberships(controller, ownership)));
        Set<Stake> drawn = new LinkedHashSet<>();
        if (of != null) {
            List<Stake> counted = ownership.stakesAbove(of);
            drawn.addAll(counted);
            ownership.concertsOf(counted.stream().map(Stake::holder).toList())
                    .forEach(concert -> drawn.addAll(Steps.memberships(concert, ownership)));
            drawn.addAll(uncounted(of, drawn));
        }
        drawn.addAll(proving);
        return new ControlPicture(sort, asOf, of == null ? null : ownership.party(of), pairs, List.copyOf(drawn),
                Set.copyOf(proving));
    }

    private Stream<Party> controllers(List<Pair> pairs) {
        return pairs.stream().flatMap(pair -> Stream.ofNullable(pair.controller().id())).distinct()
                .flatMap(id -> Stream.ofNullable(ownership.party(new PartyId(id))));
    }

    /** Each once, however many sources state it. */
    private List<Stake> uncounted(PartyId company, Collection<Stake> counted) {
        Set<InterestId> known = counted.stream().flatMap(stake -> stake.statements().stream()).map(Interest::id)
                .collect(Collectors.toSet());
        Map<List<Object>, List<Interest>> claims = new LinkedHashMap<>();
        Stream.concat(Stream.of(company), ownership.background(company).upstream().stream().map(Party::id)).distinct()
                .flatMap(each -> upstreams.into(each).stream())
                .filter(interest -> isDrawn(interest) && !known.contains(interest.id()))
                .forEach(interest -> claims.computeIfAbsent(List.of(interest.holder(), interest.company(),
                        interest.kind(), String.valueOf(interest.share())), same -> new ArrayList<>()).add(interest));
        return claims.values().stream().flatMap(same -> Stream.ofNullable(stake(same))).toList();
    }

    private static boolean isDrawn(Interest interest) {
        return interest.kind() == InterestKind.VETO
                || interest.directness() == Directness.INDIRECT && interest.kind() != InterestKind.OTHER;
    }

    private @Nullable Stake stake(List<Interest> same) {
        Interest first = same.getFirst();
        Party holder = ownership.party(first.holder());
        Party company = ownership.party(first.company());
        boolean direct = same.stream().anyMatch(interest -> interest.directness() == Directness.DIRECT);
        return holder == null || company == null
                ? null
                : new Stake(holder, company, first.kind(), first.share(), false, !direct, same);
    }
}
