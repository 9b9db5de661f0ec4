package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import eu.vigie.finding.SourceWords;
import eu.vigie.ownership.ControlAnswer;
import eu.vigie.ownership.HiddenHolders;
import eu.vigie.ownership.OwnershipGraph;
import eu.vigie.regulation.Language;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Truth;

/** What a party says of itself is kept and shown, and never makes its case better. */
class OwnClaimsTest {

    private static final Area UNION = union();
    private static final String ACME = ":acme a vigie:Company ; skos:prefLabel \"Acme\" ; vigie:jurisdiction \"US\" . "
            + ":zenith a vigie:Company ; skos:prefLabel \"Zenith\" ; vigie:jurisdiction \"CN\" . ";

    @ParameterizedTest
    @ValueSource(strings = {"vigie:selfDeclared true", "vigie:assertedBy :acme", "vigie:assertedBy :zenith",
            "vigie:assertedBy \"ACME\"", "vigie:assertedBy \"urn:example:zenith\""})
    void a_smaller_stake_that_the_party_concerned_states_takes_nothing_from_what_a_register_states(String by) {
        Register register = register(ACME + "[] a bods:VotingRights ; vigie:holder :zenith ; vigie:company :acme ; "
                + "bods:shareExact 60 ; vigie:source \"a register\" .",
                "[] a bods:VotingRights ; vigie:holder :zenith ; vigie:company :acme ; bods:shareExact 30 ; " + by
                        + " .");

        assertThat(control(register, "zenith", "acme")).isEqualTo(Truth.YES);
        assertThat(register.interests())
                .extracting(stake -> stake.share() + " " + SourceWords.in(stake.evidence(), Language.EN))
                .containsExactlyInAnyOrder(
                        "60 a register; the party concerned disagrees: own.ttl at line 7 says 30",
                        "30 says so of itself");
    }

    /** Many present at a meeting, or one more meeting, would take a majority from somebody. */
    @Test
    void what_a_company_says_of_its_own_meetings_is_not_counted() {
        String meeting = "[] a vigie:GeneralMeeting ; vigie:meetingOf :acme ; vigie:heldOn \"%s\"^^xsd:date ; "
                + "bods:shareExact %s ; %s .";
        Register register = register(
                ACME + meeting.formatted("2026-06-01", "70", "vigie:source \"a register\""),
                meeting.formatted("2026-06-01", "95", "vigie:assertedBy :acme")
                        + meeting.formatted("2026-07-01", "95", "vigie:selfDeclared true"));

        assertThat(register.meetings()).extracting(held -> held.on() + " " + held.turnout())
                .containsExactly("2026-06-01 70");
    }

    @Test
    void what_somebody_else_asserts_is_no_claim_of_the_party_concerned() {
        Register register = register(ACME + "[] a bods:VotingRights ; vigie:holder :zenith ; vigie:company :acme ; "
                + "bods:shareExact 60 .",
                "[] a bods:VotingRights ; vigie:holder :zenith ; vigie:company :acme ; bods:shareExact 30 ; "
                        + "vigie:assertedBy \"A register\" .");

        assertThat(control(register, "zenith", "acme")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_larger_stake_that_it_admits_makes_control_possible() {
        Register register = register(ACME, "[] a bods:VotingRights ; vigie:holder :zenith ; vigie:company :acme ; "
                + "bods:shareExact 60 ; vigie:selfDeclared true .");

        assertThat(control(register, "zenith", "acme")).isEqualTo(Truth.UNKNOWN);
        assertThat(register.interests()).singleElement().extracting(Interest::directness)
                .isEqualTo(Directness.UNKNOWN);
    }

    @Test
    void its_own_word_on_its_seat_its_kind_and_its_holders_does_not_count() {
        Register register = register("<urn:lei:0000FICTIONACMEPOW22> a vigie:Company ; skos:prefLabel \"Acme\" .",
                "<urn:lei:0000FICTIONACMEPOW22> a vigie:State ; skos:prefLabel \"Acme France\" ; "
                        + "vigie:jurisdiction \"FR\" ; vigie:headquarters \"FR\" ; vigie:holdersComplete true ; "
                        + "vigie:treasurySuspended true ; vigie:selfDeclared true .");

        assertThat(Given.named(register, "Acme")).satisfies(acme -> {
            assertThat(acme.kind()).isEqualTo(PartyKind.LEGAL_ENTITY);
            assertThat(acme.jurisdiction()).isNull();
            assertThat(acme.headquarters()).isNull();
            assertThat(acme.holdersComplete()).isFalse();
            assertThat(acme.treasurySuspended()).isFalse();
            assertThat(acme.alternateNames()).containsExactly("Acme France");
        });
    }

    @Test
    void a_declaration_that_a_register_stands_behind_too_is_no_longer_only_its_own() {
        for (String types : List.of("\"selfDeclaration\"", "\"selfDeclaration\",\"officialRegister\"")) {
            Knowledge bods = Given.bods(
                    Given.entity("acme", "\"name\":\"Acme\",\"jurisdiction\":{\"name\":\"France\",\"code\":\"FR\"}")
                            .replace("\"source\":{", "\"source\":{\"type\":[" + types + "],"));
            try (EvidenceGraph graph = Given.graph(bods)) {
                assertThat(Given.named(graph.register(), "Acme").jurisdiction() == null).as(types)
                        .isEqualTo(!types.contains("officialRegister"));
            }
        }
    }

    @Test
    void documents_in_which_a_party_may_speak_of_itself_are_left_to_the_graph() {
        String acme = Given.entity("acme", "\"name\":\"Acme\"");
        String publisher = "\"publicationDetails\":{\"publisher\":{\"name\":\"";

        assertThat(OwnWords.mayBeIn(List.of(Given.bods(acme)))).isFalse();
        assertThat(OwnWords.mayBeIn(List.of(Given.bods(acme.replace("\"publicationDetails\":{",
                publisher + "A register\"},"))))).isFalse();
        assertThat(OwnWords.mayBeIn(List.of(Given.bods(acme.replace("\"publicationDetails\":{",
                publisher + "ACME\"},"))))).isTrue();
        assertThat(OwnWords.mayBeIn(List.of(Given.bods(acme.replace("\"source\":{",
                "\"source\":{\"type\":[\"selfDeclaration\"],"))))).isTrue();
    }

    @Property(tries = 150)
    void adding_a_claim_of_a_party_concerned_never_makes_an_answer_better(@ForAll Random random) {
        StringBuilder others = new StringBuilder();
        StringBuilder own = new StringBuilder(":z skos:prefLabel \"Z\" ; a vigie:Company ; vigie:selfDeclared true . ");
        for (int party = 0; party < 5; party++) {
            others.append(":p" + party + " a vigie:" + (oneIn(random, 6) ? "Concert" : "Company")
                    + " ; skos:prefLabel \"P" + party + "\"" + facts(random) + " . ");
        }
        for (int statement = 0; statement < 7; statement++) {
            others.append(stake(random, "a register"));
        }
        for (int statement = 0; statement < 4; statement++) {
            own.append(statement < 2
                    ? ":p" + (2 * statement + random.nextInt(2)) + " vigie:selfDeclared true" + facts(random) + " . "
                    : stake(random, "itself").replace(" .", " ; vigie:selfDeclared true ."));
        }
        Register before = register(others.toString(), "");
        Register after = register(others.toString(), own.toString());

        Map<String, String> better = new TreeMap<>();
        for (Party party : before.parties()) {
            answers(before, party.id()).forEach((question, was) -> {
                Truth is = answers(after, party.id()).get(question);
                if (is == null || is.compareTo(was) < 0) {
                    better.put(party.name() + " " + question, was + " became " + is);
                }
            });
        }
        assertThat(better).as(others + "\n" + own).isEmpty();
    }

    /** Questions whose greater answer is the worse. */
    private static Map<String, Truth> answers(Register register, PartyId id) {
        Area area = UNION;
        OwnershipGraph graph = OwnershipGraph.of(register, Given.TODAY);
        ControlAnswer outside = graph.block(party -> party.within(area).not(), HiddenHolders.ALLOWED);
        ControlAnswer inside = graph.block(party -> Truth.of(party.within(area) == Truth.YES),
                HiddenHolders.NOT_ALLOWED);
        Map<String, Truth> answers = new TreeMap<>();
        answers.put("controlled from outside", outside.controls(id));
        answers.put("not controlled from inside", inside.controls(id) == Truth.YES ? Truth.NO : Truth.YES);
        for (String holder : List.of("p0", "p1", "p2", "p3", "p4")) {
            if (id.value().endsWith(holder)) {
                continue;
            }
            answers.put("controlled by " + holder, graph.block(Set.of(new PartyId("urn:example:" + holder)),
                    Set.of(), HiddenHolders.NOT_ALLOWED).controls(id));
        }
        answers.put("outside", Objects.requireNonNull(graph.party(id)).within(area).not());
        answers.put("holders missing", Truth.of(!Objects.requireNonNull(graph.party(id)).holdersComplete()));
        return answers;
    }

    private static Area union() {
        try (EvidenceGraph graph = EvidenceGraph.inMemory()) {
            return graph.area("EU27", Given.TODAY);
        }
    }

    private static String facts(Random random) {
        return (oneIn(random, 2) ? " ; vigie:jurisdiction \"" + (random.nextBoolean() ? "FR" : "US") + "\"" : "")
                + (oneIn(random, 3) ? " ; vigie:holdersComplete " + (oneIn(random, 5) ? "false" : "true") : "")
                + (oneIn(random, 5) ? " ; vigie:treasurySuspended true" : "");
    }

    private static String stake(Random random, String source) {
        String holder = ":p" + random.nextInt(5);
        String company = ":p" + random.nextInt(5);
        String between = " ; vigie:holder " + holder + " ; vigie:company " + company + " ; vigie:source \"" + source
                + "\"";
        return "[] a " + switch (random.nextInt(8)) {
            case 0 -> "vigie:BoardMajority" + between;
            case 1 -> "vigie:ConcertMembership" + between;
            case 2 -> "bods:VotingRights" + between + share(random);
            default -> "bods:Shareholding" + between + share(random);
        } + " . ";
    }

    private static String share(Random random) {
        int low = 10 * random.nextInt(11);
        return random.nextBoolean()
                ? " ; bods:shareExact " + low
                : " ; bods:shareMinimum " + low + " ; bods:shareMaximum " + Math.min(100, low + 30);
    }

    private static boolean oneIn(Random random, int times) {
        return random.nextInt(times) == 0;
    }

    private static Truth control(Register register, String holder, String company) {
        return OwnershipGraph.of(register, Given.TODAY)
                .block(Set.of(new PartyId("urn:example:" + holder)), Set.of(),
                        HiddenHolders.NOT_ALLOWED)
                .controls(new PartyId("urn:example:" + company));
    }

    private static Register register(String others, String own) {
        try (EvidenceGraph graph = Given.graph(
                KnowledgeReader.read(Given.document("others.ttl", Given.PREFIXES + others)))) {
            if (!own.isEmpty()) {
                graph.add(KnowledgeReader.read(Given.document("own.ttl", Given.PREFIXES + own)), -1);
            }
            return graph.register();
        }
    }
}
