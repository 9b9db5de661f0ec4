package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.PartyName;
import eu.vigie.supplychain.Power;
import eu.vigie.supplychain.RegisterTaker;
import eu.vigie.supplychain.Share;

/** What is read from statements as they are is what a graph of them says. */
class StatedEvidenceTest {

    private static final String[] LEIS = {GleifTest.CHILD, GleifTest.PARENT};
    private static final String[] NAMES = {"Acme", "ACME.", "Nordlux  Optics", "Huawei Technologies Co., Ltd.",
            "Étoile",
            "Acme Power"};
    private static final String[] INTERESTS = {"shareholding", "votingRights", "appointmentOfBoard", "nominee",
            "unknownInterest", "boardMember"};

    @Property(tries = 150)
    void theWholeRegisterIsThatOfTheGraph(@ForAll Random random) {
        List<Knowledge> documents = documents(random);
        try (Evidence graph = EvidenceGraph.inMemory(documents); Evidence stated = StatedEvidence.of(documents)) {
            assertThat(stated.register().parties()).isEqualTo(graph.register().parties());
            assertThat(stated.register().interests()).isEqualTo(graph.register().interests());
        }
    }

    @Property(tries = 150)
    void whatIsToldIsTheRegister(@ForAll Random random) {
        List<Knowledge> documents = documents(random);
        try (Evidence graph = EvidenceGraph.inMemory(documents); Evidence stated = StatedEvidence.of(documents)) {
            Told expected = new Told();
            graph.tell(expected);
            Told told = new Told();
            stated.tell(told);
            assertThat(told.once()).isEqualTo(expected.once());
            assertThat(expected.parties).containsAll(told.parties);
            assertThat(expected.parties.stream().filter(party -> party.kind() == PartyKind.LEGAL_ENTITY)
                    .map(party -> party.id() + " " + party.name()).toList()).containsAll(told.companies);
        }
    }

    /** What was told, parties by their ids. */
    private static final class Told implements RegisterTaker {

        private final List<PartyId> ids = new ArrayList<>();
        private final List<Party> parties = new ArrayList<>();
        private final List<String> companies = new ArrayList<>();
        private final List<Interest> stakes = new ArrayList<>();

        /** A document's own statements about one stake may be told one by one, for whoever takes them counts a holder once. */
        Set<String> once() {
            return StakeClaims.reconciled(stakes).stream()
                    .map(stake -> stake.holder() + " " + stake.company() + " " + stake.kind() + " " + stake.share()
                            + " "
                            + stake.directness() + " " + stake.from() + " " + stake.until() + " " + stake.power())
                    .collect(Collectors.toSet());
        }

        @Override
        public int party(Party party) {
            parties.add(party);
            ids.add(party.id());
            return ids.size() - 1;
        }

        @Override
        public int companies(int count, IntFunction<PartyId> theirIds, IntFunction<String> theirNames) {
            int first = ids.size();
            for (int at = 0; at < count; at++) {
                ids.add(theirIds.apply(at));
                companies.add(theirIds.apply(at) + " " + theirNames.apply(at));
            }
            return first;
        }

        @Override
        public void stake(int holder, int company, InterestKind kind, @Nullable Share share, Directness directness,
                @Nullable LocalDate from, @Nullable LocalDate until, @Nullable Power power) {
            stakes.add(
                    new Interest(new InterestId("urn:test:" + stakes.size()), ids.get(holder), ids.get(company), kind,
                            share, directness, from, until, new EvidenceRef("", "", ""), power));
        }
    }

    @Property(tries = 150)
    void whatStandsAboveSomePartiesIsThatOfTheGraph(@ForAll Random random) {
        List<Knowledge> documents = documents(random);
        try (Evidence graph = EvidenceGraph.inMemory(documents); Evidence stated = StatedEvidence.of(documents)) {
            List<Party> all = graph.register().parties();
            for (int asked = 0; asked < 3; asked++) {
                List<PartyId> some = List.of(all.get(random.nextInt(all.size())).id(),
                        all.get(random.nextInt(all.size())).id());
                assertThat(stated.upstreamOf(some)).isEqualTo(graph.upstreamOf(some));
            }
        }
    }

    @Property(tries = 150)
    void partiesAreFoundAsInTheGraph(@ForAll Random random) {
        List<Knowledge> documents = documents(random);
        try (Evidence graph = EvidenceGraph.inMemory(documents); Evidence stated = StatedEvidence.of(documents)) {
            for (Party party : graph.register().parties()) {
                assertThat(stated.known(party.id())).as(party.id().value()).isEqualTo(graph.known(party.id()));
                for (Identifier number : party.identifiers()) {
                    assertThat(stated.withIdentifier(number)).isEqualTo(graph.withIdentifier(number));
                }
            }
            for (String name : NAMES) {
                String key = PartyName.key(name);
                assertThat(stated.withNameKey(key)).as(key).isEqualTo(graph.withNameKey(key));
            }
            assertThat(stated.known(new PartyId("urn:nobody"))).isEmpty();
        }
    }

    @Property(tries = 20)
    void listsAreThoseOfTheGraph(@ForAll Random random) {
        List<Knowledge> documents = documents(random);
        try (Evidence graph = EvidenceGraph.inMemory(documents); Evidence stated = StatedEvidence.of(documents)) {
            for (String list : List.of("eu-high-risk-suppliers", "ofac-sdn", "none such")) {
                assertThat(stated.editions(list)).as(list).isEqualTo(graph.editions(list));
                assertThat(stated.designations(list)).as(list).isEqualTo(graph.designations(list));
            }
            assertThat(stated.editions("eu-high-risk-suppliers")).isNotEmpty();
        }
    }

    /** What the report of an import says of disagreements, within one document as between several. */
    @Property(tries = 150)
    void statementsThatDisagreeAreThoseOfTheGraph(@ForAll Random random) {
        List<Knowledge> documents = documents(random);
        try (Evidence graph = EvidenceGraph.inMemory(documents); Evidence stated = StatedEvidence.of(documents)) {
            assertThat(stated.compared().conflicts()).isEqualTo(graph.compared().conflicts());
        }
    }

    @Property(tries = 150)
    void whatIsPlainlyInOrderPassesEveryCheck(@ForAll Random random) {
        for (Knowledge document : documents(random)) {
            Statements statements = Objects.requireNonNull(document.stated());
            assertThat(StatementCheck.passes(statements)).isTrue();
            assertThatCode(() -> KnowledgeReader.check(StatementGraph.of(statements))).doesNotThrowAnyException();
        }
    }

    @Property
    void aPlainNameHasTheKeyOfAnyName(
            @ForAll @StringLength(max = 12) @CharRange(from = '\u0000', to = '\u007f') @Chars({' ', '.',
                    'é'}) String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        assertThat(PartyName.key(name))
                .isEqualTo(folded.replaceAll("[.,'’`\"()]+", "").replaceAll("[\\s\\u00a0]+", " ").strip());
    }

    /** Up to three documents of different formats that describe parties of the same numbers and hold each other. */
    private static List<Knowledge> documents(Random random) {
        List<Knowledge> documents = new ArrayList<>();
        for (int document = random.nextInt(3); document >= 0; document--) {
            documents.add(KnowledgeReader.read(Given.document("document-" + document, switch (random.nextInt(5)) {
                case 0 -> followTheMoney(random);
                case 2 -> table(random);
                case 1 -> gleif(random);
                default -> bods(random);
            })));
        }
        return documents;
    }

    private static String bods(Random random) {
        List<String> statements = new ArrayList<>();
        int parties = 2 + random.nextInt(5);
        for (int party = 0; party < parties; party++) {
            String details = "\"name\":\"" + any(random, NAMES) + " " + (random.nextInt(3) == 0 ? party : "") + "\""
                    + (random.nextInt(2) == 0
                            ? ",\"jurisdiction\":{\"name\":\"x\",\"code\":\"" + country(random) + "\"}"
                            : "")
                    + ",\"identifiers\":[" + numbers(random) + "]";
            String person = "\"names\":[{\"type\":\"legal\",\"fullName\":\"" + any(random, NAMES)
                    + "\"}],\"nationalities\":[{\"name\":\"x\",\"code\":\"" + country(random) + "\"}]";
            statements.add(switch (random.nextInt(5)) {
                case 0 -> Given.person("p" + party, person);
                case 1 -> Given.statement("p" + party, "entity", "\"entityType\":{\"type\":\"unknownEntity\"}");
                default -> Given.entity("p" + party, details);
            });
        }
        for (int stake = random.nextInt(2 * parties); stake >= 0; stake--) {
            String holder = random.nextInt(6) == 0
                    ? "{\"reason\":\"noBeneficialOwners\"}"
                    : "\"p" + random.nextInt(parties) + "\"";
            statements.add(Given.statement("r" + stake, "relationship", "\"subject\":\"p" + random.nextInt(parties)
                    + "\",\"interestedParty\":" + holder + ",\"interests\":[" + interest(random)
                    + (random.nextInt(3) == 0 ? "," + interest(random) : "") + "]"));
        }
        return random.nextInt(2) == 0 ? "[" + String.join(",\n", statements) + "]" : String.join("\n", statements);
    }

    private static String interest(Random random) {
        int low = random.nextInt(60);
        String share = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> ",\"share\":{\"exclusiveMinimum\":" + low + ",\"maximum\":" + (low + 25) + "}";
            default -> ",\"share\":{\"exact\":" + low + "}";
        };
        return "{\"type\":\"" + any(random, INTERESTS) + "\",\"directOrIndirect\":\""
                + any(random, "direct", "direct", "indirect", "unknown") + "\"" + share
                + (random.nextInt(3) == 0 ? ",\"startDate\":\"202" + random.nextInt(8) + "-01-01\"" : "") + "}";
    }

    private static String followTheMoney(Random random) {
        List<String> lines = new ArrayList<>();
        for (int party = 0; party < 4; party++) {
            String number = random.nextInt(2) == 0 ? ",\"leiCode\":[\"" + any(random, LEIS) + "\"]" : "";
            lines.add(line("p" + party, random.nextInt(3) == 0 ? "Person" : "Company",
                    "\"name\":[\"" + any(random, NAMES) + "\"]" + number));
        }
        for (int stake = 0; stake < 4; stake++) {
            lines.add(line("o" + stake, "Ownership", "\"owner\":[\"p" + random.nextInt(5) + "\"],\"asset\":[\"p"
                    + random.nextInt(5) + "\"],\"percentage\":[\"" + random.nextInt(100) + "\"]"));
        }
        return String.join("\n", lines);
    }

    private static String line(String id, String schema, String properties) {
        return "{\"id\":\"" + id + "\",\"schema\":\"" + schema + "\",\"properties\":{" + properties + "}}";
    }

    private static String gleif(Random random) {
        boolean relations = random.nextBoolean();
        return relations
                ? "Relationship.StartNode.NodeID,Relationship.EndNode.NodeID,Relationship.RelationshipType\n"
                        + any(random, LEIS) + "," + any(random, LEIS) + ",IS_DIRECTLY_CONSOLIDATED_BY\n"
                : "LEI,Entity.LegalName,Entity.LegalJurisdiction\n" + any(random, LEIS) + ","
                        + any(random, NAMES).replace(',', ' ')
                        + "," + country(random) + "\n";
    }

    private static String table(Random random) {
        boolean plain = random.nextBoolean();
        String quote = plain ? "" : "\"";
        StringBuilder rows = new StringBuilder("Company," + quote + "Holder" + quote + ",share\n");
        for (int row = random.nextInt(6); row >= 0; row--) {
            String company = any(random, NAMES).replace(plain ? ',' : ' ', ' ');
            String holder = any(random, NAMES).replace(plain ? ',' : ' ', ' ');
            rows.append(quote).append(company).append(quote).append(',').append(quote).append(holder).append(quote)
                    .append(',').append(any(random, "", "12.5", "60")).append('\n');
        }
        return rows.toString();
    }

    private static String numbers(Random random) {
        String lei = "{\"scheme\":\"XI-LEI\",\"id\":\"" + any(random, LEIS) + "\"}";
        String siren = "{\"scheme\":\"FR-SIREN\",\"id\":\"" + (552100554 + random.nextInt(2)) + "\"}";
        return switch (random.nextInt(5)) {
            case 0 -> lei;
            case 1 -> siren;
            case 2 -> lei + "," + siren;
            default -> "";
        };
    }

    private static String country(Random random) {
        return any(random, "FR", "US", "CN");
    }

    private static String any(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }
}
