package eu.vigie.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.ControlQuestion.Sort;
import eu.vigie.assessment.ControlReport.Pair;
import eu.vigie.finding.Diagram;
import eu.vigie.finding.Diagram.Link;
import eu.vigie.finding.Diagram.Node;
import eu.vigie.finding.Diagram.Stroke;
import eu.vigie.finding.DiagramWords;
import eu.vigie.finding.Phrasebook;
import eu.vigie.ownership.Stake;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/**
 * An answer on control as a picture, before it has a language.
 *
 * @param of the company whose controllers were asked for; null when companies under somebody were
 * @param pairs the answer
 * @param stakes what is drawn
 * @param proving those by which control runs
 */
public record ControlPicture(Sort sort, LocalDate asOf, @Nullable Party of, List<Pair> pairs, List<Stake> stakes,
        Set<Stake> proving) {

    /** More parties than this cannot be read on a page. */
    static final int MOST_PARTIES = 40;
    /** Of the holders of one company, beside those by whom control runs, the largest. */
    static final int MOST_HOLDERS = 8;

    private static final Comparator<Stake> LARGEST_FIRST = Comparator.comparing(ControlPicture::most).reversed();

    /** In words of one language. */
    public Diagram in(Language language) {
        RuleCatalogue rules = RuleCatalogue.fromClassPath();
        DiagramWords words = new DiagramWords(rules.glossary(), language);
        Map<PartyId, Party> all = parties();
        Map<PartyId, Party> shown = nearest();
        List<PartyId> places = List.copyOf(shown.keySet());
        List<Stake> drawn = stakes.stream().filter(stake -> shown.containsKey(stake.holder().id())
                && shown.containsKey(stake.company().id())).toList();
        List<Node> nodes = new ArrayList<>(shown.values().stream().map(party -> node(party, words)).toList());
        List<Link> links = new ArrayList<>(drawn.stream().map(stake -> link(stake, places, words)).toList());
        List<OtherHolders> others = OtherHolders.of(stakes, shown, of != null);
        for (OtherHolders each : others) {
            links.addAll(each.links(nodes.size(), places.indexOf(each.company().id()), words));
            nodes.add(each.node(words));
        }
        String title = title(words);
        List<String> notes = new ArrayList<>();
        if (shown.size() < all.size()) {
            notes.add(words.cut(shown.size(), all.size()));
        }
        List<String> beside = merged(notes, others.stream().flatMap(each -> each.sentences(words).stream()).toList());
        String described = new PictureText(words, new Phrasebook(rules, language)).of(this, title, beside,
                shown.values(), drawn);
        return new Diagram(title, described, nodes, links,
                merged(notes, words.legend()));
    }

    private static List<String> merged(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private String title(DiagramWords words) {
        String whom = of != null
                ? of.name()
                : pairs.stream().map(pair -> pair.controller().name()).distinct().collect(Collectors.joining(", "));
        return words.title(sort == Sort.FIFTY_PERCENT_RULE, of != null, whom, asOf);
    }

    private Map<PartyId, Party> parties() {
        Map<PartyId, Party> all = new LinkedHashMap<>();
        if (of != null) {
            all.put(of.id(), of);
        }
        stakes.forEach(stake -> {
            all.putIfAbsent(stake.company().id(), stake.company());
            all.putIfAbsent(stake.holder().id(), stake.holder());
        });
        return all;
    }

    /** Those by whom control runs first, then step by step upwards from the party in question. */
    private Map<PartyId, Party> nearest() {
        Map<PartyId, Party> kept = new LinkedHashMap<>();
        if (of != null) {
            kept.put(of.id(), of);
        }
        proving.forEach(stake -> keep(kept, stake));
        List<Stake> likely = stakes.stream().collect(Collectors.groupingBy(stake -> stake.company().id(), TreeMap::new,
                Collectors.toList())).values().stream()
                .flatMap(into -> into.stream().sorted(LARGEST_FIRST).limit(MOST_HOLDERS)).toList();
        boolean grows = true;
        while (grows) {
            int before = kept.size();
            Set<PartyId> reached = Set.copyOf(kept.keySet());
            likely.stream().filter(stake -> reached.contains(stake.company().id())
                    || stake.kind() == InterestKind.ACTING_IN_CONCERT && reached.contains(stake.holder().id()))
                    .forEach(stake -> keep(kept, stake));
            grows = kept.size() > before;
        }
        return kept;
    }

    private static BigDecimal most(Stake stake) {
        return stake.share() == null ? BigDecimal.valueOf(100) : stake.share().maximum();
    }

    private static void keep(Map<PartyId, Party> kept, Stake stake) {
        for (Party party : List.of(stake.company(), stake.holder())) {
            if (kept.size() < MOST_PARTIES) {
                kept.putIfAbsent(party.id(), party);
            }
        }
    }

    private Node node(Party party, DiagramWords words) {
        Map<Boolean, Truth> role = new HashMap<>();
        for (Pair pair : pairs) {
            if (party.id().value().equals(pair.controller().id()) && of != null) {
                role.merge(true, pair.truth(), Truth::or);
            } else if (of == null && pair.controlled().id().equals(party.id())) {
                role.merge(false, pair.truth(), Truth::or);
            }
        }
        String note = role.isEmpty()
                ? words.reason(party)
                : words.role(party, role.containsKey(true), role.values().iterator().next() == Truth.YES);
        boolean asked = of != null
                ? of.id().equals(party.id())
                : pairs.stream().anyMatch(pair -> party.id().value().equals(pair.controller().id()));
        return new Node(words.name(party), words.seat(party), note, party.kind(), asked);
    }

    private Link link(Stake stake, List<PartyId> places, DiagramWords words) {
        Stroke stroke = switch (stake.kind()) {
            case ACTING_IN_CONCERT -> Stroke.BELONGS;
            case VOTING_RIGHTS, SHAREHOLDING -> Stroke.OWNS;
            case VETO -> Stroke.BLOCKS;
            case INFLUENCE, CONSOLIDATION, OTHER -> Stroke.MAY_CONTROL;
            default -> Stroke.CONTROLS;
        };
        return new Link(places.indexOf(stake.holder().id()), places.indexOf(stake.company().id()), stroke,
                words.label(stake.kind(), shown(stake)), shown(stake), isDirect(stake, stroke),
                proving.contains(stake));
    }

    /** What may be control is a claim however it is held. */
    private static boolean isDirect(Stake stake, Stroke stroke) {
        return stroke == Stroke.MAY_CONTROL
                ? stake.statements().stream().anyMatch(each -> each.directness() == Directness.DIRECT)
                : !stake.claim();
    }

    /** What is stated, where it counts as of any size: capital beside votes, for example. */
    private static @Nullable Share shown(Stake stake) {
        if (stake.share() != null && !stake.share().equals(Share.UNKNOWN)) {
            return stake.share();
        }
        List<Share> stated = stake.statements().stream().filter(each -> each.kind() == stake.kind())
                .flatMap(each -> Stream.ofNullable(each.share())).distinct().toList();
        return stated.size() == 1 ? stated.getFirst() : stake.share();
    }
}
