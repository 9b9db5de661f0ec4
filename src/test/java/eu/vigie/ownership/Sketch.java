package eu.vigie.ownership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Power;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;

/**
 * A register drawn in one line. {@code X60A}: X holds 60 % of A; {@code X(25,50]A}: a band; {@code X60vA}: 60 % of the
 * voting rights; {@code X~60A}: nobody says whether directly; {@code X>A}: X appoints A's board; {@code X2/7A}: two of
 * its seven members; {@code X+K}: X is a
 * member of the concert K; {@code A!}: all of A's holders are listed; {@code A%}: votes that A has in itself are
 * suspended; {@code ?U}: an unspecified party. Names are a capital and small letters.
 */
final class Sketch {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final EvidenceRef EVIDENCE = new EvidenceRef("sketch", "", "");

    private static final String NAME = "(\\??[A-Z][a-z]*)";
    private static final Pattern EDGE = Pattern.compile(NAME
            + "(~?)(?:(>)|(\\+)|([\\[(])([0-9.]+),([0-9.]+)([\\])])(v?)|([0-9.]+)(v?)|([0-9]+)/([0-9]+))" + NAME);
    private static final Pattern MARK = Pattern.compile(NAME + "([!%])");

    private final List<Interest> interests = new ArrayList<>();
    private final Map<String, Set<String>> marks = new TreeMap<>();
    private final Set<String> concerts = new TreeSet<>();

    private Sketch() {}

    static OwnershipGraph graph(String line) {
        return OwnershipGraph.of(register(line), TODAY);
    }

    static Register register(String line) {
        Sketch sketch = new Sketch();
        Arrays.stream(line.strip().split("\\s+")).filter(word -> !word.isEmpty()).forEach(sketch::read);
        return new Register(sketch.marks.keySet().stream().map(sketch::party).toList(), sketch.interests);
    }

    static PartyId id(String name) {
        return new PartyId(name.replace("?", ""));
    }

    static Set<PartyId> ids(String names) {
        return Arrays.stream(names.split("[ ,]+")).filter(name -> !name.isEmpty()).map(Sketch::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void read(String word) {
        Matcher edge = EDGE.matcher(word);
        Matcher mark = MARK.matcher(word);
        if (mark.matches()) {
            mention(mark.group(1)).add(mark.group(2));
        } else if (edge.matches()) {
            addEdge(edge);
        } else {
            mention(word);
        }
    }

    private Set<String> mention(String name) {
        Set<String> known = marks.computeIfAbsent(name.replace("?", ""), n -> new TreeSet<>());
        if (name.startsWith("?")) {
            known.add("?");
        }
        return known;
    }

    private void addEdge(Matcher edge) {
        mention(edge.group(1));
        mention(edge.group(14));
        Share share = null;
        Power.Seats seats = null;
        InterestKind kind = InterestKind.APPOINTMENT_OF_BOARD;
        if (edge.group(4) != null) {
            kind = InterestKind.ACTING_IN_CONCERT;
            concerts.add(edge.group(14));
        } else if (edge.group(12) != null) {
            seats = new Power.Seats(Integer.parseInt(edge.group(12)), Integer.parseInt(edge.group(13)));
            kind = seats.isMajority() ? kind : InterestKind.OTHER;
        } else if (edge.group(3) == null) {
            kind = "v".equals(edge.group(9)) || "v".equals(edge.group(11))
                    ? InterestKind.VOTING_RIGHTS
                    : InterestKind.SHAREHOLDING;
            share = edge.group(10) != null
                    ? Share.exactly(edge.group(10))
                    : new Share(new BigDecimal(edge.group(6)), edge.group(5).equals("("),
                            new BigDecimal(edge.group(7)), edge.group(8).equals(")"));
        }
        interests.add(new Interest(new InterestId("s" + (1000 + interests.size())), id(edge.group(1)),
                id(edge.group(14)), kind, share, edge.group(2).isEmpty() ? Directness.DIRECT : Directness.UNKNOWN,
                null, null, EVIDENCE, seats));
    }

    private Party party(String name) {
        Set<String> known = marks.getOrDefault(name, Set.of());
        PartyKind kind = known.contains("?")
                ? PartyKind.UNSPECIFIED
                : concerts.contains(name) ? PartyKind.ARRANGEMENT : PartyKind.LEGAL_ENTITY;
        return new Party(new PartyId(name), kind, name, List.of(), List.of(), null, null, List.of(), null,
                known.contains("!"), known.contains("%"), null, EVIDENCE);
    }
}
