package eu.vigie.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestId;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** A register larger than any array that it starts with: nothing is lost as it grows, whichever way it is told. */
class LargeRegisterTest {

    private static final int PARTIES = 900;
    /** Has more holders than fit a list of candidates, and is held by nearly everybody. */
    private static final int CROWDED = PARTIES - 1;
    private static final Share SMALL = Share.exactly("0.2");

    private static final Register REGISTER = drawn();

    @Test
    void itsPairsAreThoseOfTheGraph() {
        RegisterSnapshot snapshot = snapshot(REGISTER);

        assertThat(RegisterSnapshotTest.pairs(snapshot)).isEqualTo(pairs(REGISTER)).hasSizeGreaterThan(PARTIES);
    }

    @Test
    void itsPartiesAreThereByNumberByIdAndByName() {
        RegisterSnapshot snapshot = snapshot(REGISTER);

        assertThat(snapshot.size()).isEqualTo(PARTIES);
        for (Party party : REGISTER.parties()) {
            int number = snapshot.find(party.id());
            assertThat(snapshot.id(number)).isEqualTo(party.id());
            assertThat(snapshot.name(number)).isEqualTo(party.name());
            assertThat(snapshot.seat(number)).isEqualTo(new RegisterSnapshot.Seat(party.kind(),
                    party.jurisdiction() == null ? List.of() : List.of(party.jurisdiction())));
        }
        assertThat(snapshot.find(new PartyId("nobody"))).isNegative();
    }

    @Test
    void controllersOfSomeAreInOrderAndAmongAllPairs() {
        RegisterSnapshot snapshot = snapshot(REGISTER);
        List<RegisterPair> all = new ArrayList<>();
        snapshot.forEachPair(all::add);
        Set<Integer> asked = IntStream.range(0, PARTIES).filter(number -> number % 7 == 0).boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        asked.add(snapshot.find(id(CROWDED)));

        List<RegisterPair> found = snapshot.controllersOf(asked);

        assertThat(found).containsExactlyInAnyOrderElementsOf(
                all.stream().filter(pair -> asked.contains(pair.controlled())).toList());
        assertThat(found).isSortedAccordingTo((one, other) -> one.controlled() != other.controlled()
                ? Integer.compare(one.controlled(), other.controlled())
                : one.truth() != other.truth()
                        ? other.truth().compareTo(one.truth())
                        : Integer.compare(one.controller(), other.controller()));
    }

    @Test
    void toldInBulkItIsTheSameAsToldOneByOne() {
        RegisterColumns columns = new RegisterColumns();
        List<String> names = IntStream.range(0, PARTIES).mapToObj(LargeRegisterTest::id).map(PartyId::value).toList();
        int first = columns.party(plain(0));
        int next = columns.companies(300, at -> new PartyId(names.get(1 + at)), at -> "n" + (1 + at));
        int then = columns.companies(400, at -> new PartyId(names.get(301 + at)), at -> "n" + (301 + at));
        int one = columns.party(plain(701));
        assertThat(columns.party(id(5))).isEqualTo(5);
        int last = columns.companies(PARTIES - 702, at -> new PartyId(names.get(702 + at)), at -> "n" + (702 + at));
        REGISTER.interests().forEach(each -> columns.stake(names.indexOf(each.holder().value()),
                names.indexOf(each.company().value()), each.kind(), each.share(), each.directness(), null, null, null));

        assertThat(List.of(first, next, then, one, last)).containsExactly(0, 1, 301, 701, 702);
        RegisterSnapshot snapshot = columns.asOf(Sketch.TODAY, Measure.VOTES);
        Register plain = new Register(IntStream.range(0, PARTIES).mapToObj(LargeRegisterTest::plain).toList(),
                REGISTER.interests());
        assertThat(RegisterSnapshotTest.pairs(snapshot)).isEqualTo(pairs(plain));
        IntStream.range(0, PARTIES).forEach(number -> assertThat(snapshot.name(snapshot.find(id(number))))
                .isEqualTo("n" + number));
    }

    @Test
    void aPartyThatNobodyDescribesHasItsIdForAName() {
        RegisterColumns columns = new RegisterColumns();
        columns.add(Sketch.register("X60A").interests().getFirst());
        RegisterSnapshot snapshot = columns.asOf(Sketch.TODAY, Measure.VOTES);

        assertThat(IntStream.range(0, snapshot.size()).mapToObj(snapshot::name)).containsExactlyInAnyOrder("A", "X");
        assertThat(snapshot.seat(0)).isEqualTo(new RegisterSnapshot.Seat(PartyKind.LEGAL_ENTITY, List.of()));
    }

    @Test
    void aConcertStatedOnACompanyIsNamedAfterItsMembers() {
        RegisterColumns columns = new RegisterColumns();
        Register drawn = Sketch.register("X30A Y25A");
        drawn.interests().forEach(columns::add);
        columns.add(Party.of("X", PartyKind.LEGAL_ENTITY, "Ixe", null, Sketch.EVIDENCE));
        drawn.interests().forEach(each -> columns.stake(columns.party(each.holder()), columns.party(each.company()),
                InterestKind.ACTING_IN_CONCERT, null, Directness.DIRECT, null, null, null));
        RegisterSnapshot snapshot = columns.asOf(Sketch.TODAY, Measure.VOTES);

        assertThat(snapshot.name(snapshot.find(new PartyId(Concerts.ID + "A"))))
                .isEqualTo(String.join(" + ", "Ixe", "Y"));
    }

    /** More stakes than a file is read at once, with a name for each company and what it was made from. */
    @Test
    void aFileOfManyPiecesGivesBackEachOfThem(@TempDir Path folder) throws IOException {
        int size = 140_000;
        RegisterColumns columns = new RegisterColumns();
        columns.companies(size, at -> new PartyId("c" + at), at -> "Company " + at);
        Share share = Share.exactly("51.00000000000000000001");
        for (int company = 1; company < size; company++) {
            columns.stake(company % 5 == 0 ? 0 : company - 1, company, InterestKind.SHAREHOLDING,
                    company % 3 == 0 ? Share.between("51", "60") : share, Directness.DIRECT, null, null, null);
        }
        RegisterSnapshot snapshot = columns.asOf(Sketch.TODAY, Measure.VOTES).from(List.of("one 1a", "two 2b"));
        Path file = folder.resolve("register.snapshot");

        snapshot.write(file, 3);
        RegisterSnapshot read = RegisterSnapshot.read(file, 3L);

        assertThat(read.sources()).isEqualTo(snapshot.sources()).containsExactly("one 1a", "two 2b");
        assertThat(read.count()).isEqualTo(snapshot.count());
        assertThat(read.stakes()).isEqualTo(size - 1);
        for (int number : new int[]{0, 1, 70_000, size - 1}) {
            assertThat(read.name(read.find(new PartyId("c" + number)))).isEqualTo("Company " + number);
            assertThat(read.controllersOf(List.of(read.find(new PartyId("c" + number)))))
                    .isEqualTo(snapshot.controllersOf(List.of(snapshot.find(new PartyId("c" + number)))));
        }
    }

    @Test
    void aFileGivesBackWhereEachPartyIsSeated(@TempDir Path folder) throws IOException {
        RegisterSnapshot snapshot = snapshot(REGISTER);
        Path file = folder.resolve("register.snapshot");

        snapshot.write(file, 3);
        RegisterSnapshot read = RegisterSnapshot.read(file, null);

        assertThat(IntStream.range(0, PARTIES).mapToObj(read::seat).toList())
                .isEqualTo(IntStream.range(0, PARTIES).mapToObj(snapshot::seat).toList());
        assertThat(read.countCertainPairs()).isEqualTo(snapshot.countCertainPairs());
    }

    @Test
    void contradictionsAreToldWithTheirSums() {
        RegisterSnapshot snapshot = snapshot(
                Sketch.register("X60A Y60A Z30B B! V70vC U40.5vC X(50,60]D Y50D X60E X70P Y[10,30]P X60F X70F Y50F"));

        assertThat(snapshot.contradictions().stream()
                .map(each -> snapshot.id(each.company()) + " " + each.ledger() + " " + each.lower() + " "
                        + each.upper() + " " + each.complete()))
                .containsExactlyInAnyOrder("A SHAREHOLDING 120 120 false", "B SHAREHOLDING 30 30 true",
                        "C VOTING_RIGHTS 110.5 110.5 false", "D SHAREHOLDING 100 110 false",
                        "F SHAREHOLDING 110 120 false");
        assertThat(snapshot(Sketch.register("X60A")).contradictions()).isEmpty();
    }

    @Test
    void aBlockCountsWhatItControlsBesidesItsMembers() {
        RegisterSnapshot snapshot = snapshot(Sketch.register("?U60A A60B A[40,60]C X60D ?U[30,60]E"));
        RegisterBlock block = snapshot.block(seat -> Truth.NO, HiddenHolders.ALLOWED);
        RegisterBlock nobody = snapshot.block(seat -> Truth.NO, HiddenHolders.NOT_ALLOWED);
        RegisterBlock everybody = snapshot.block(seat -> Truth.YES, HiddenHolders.NOT_ALLOWED);

        assertThat(block.isMember(snapshot.find(new PartyId("U")))).isTrue();
        assertThat(block.isMember(snapshot.find(new PartyId("A")))).isFalse();
        assertThat(nobody.count(Truth.YES) + nobody.count(Truth.UNKNOWN)).isZero();
        assertThat(nobody.count(Truth.NO)).isEqualTo(snapshot.size());
        assertThat(everybody.isMember(snapshot.find(new PartyId("A")))).isTrue();
        assertThat(everybody.count(Truth.YES)).isZero();
    }

    @Test
    void aFewCandidatesAreAddedUpAndOneTooManyIsRefused() {
        Candidates few = new Candidates();
        for (int party = 31; party >= 0; party--) {
            assertThat(few.add(party, party)).isTrue();
        }

        assertThat(few.add(3, 28)).isTrue();
        assertThat(few.add(32, 1)).isFalse();
        assertThat(few.above(30)).containsExactly(3, 31);
        assertThat(few.above(31)).isEmpty();
        few.clear();
        assertThat(few.above(-1)).isEmpty();
    }

    private static Register drawn() {
        Random random = new Random(11);
        List<Party> parties = IntStream.range(0, PARTIES).mapToObj(number -> party(number, random)).toList();
        List<Interest> interests = new ArrayList<>();
        for (int company = 1; company < CROWDED; company++) {
            int below = company;
            int holders = 1 + random.nextInt(3);
            random.ints(holders, Math.max(0, company - 40), Math.min(CROWDED, company + 2)).distinct()
                    .filter(holder -> holder != below)
                    .forEach(holder -> interests.add(stake(interests.size(), holder, below, share(random))));
        }
        for (int holder = 0; holder < 240; holder++) {
            interests.add(stake(interests.size(), holder, CROWDED, SMALL));
        }
        interests.add(stake(interests.size(), 300, CROWDED, Share.exactly("50.00000000000000000001")));
        return new Register(parties, interests);
    }

    private static Party party(int number, Random random) {
        Country seat = number % 3 == 0 ? null : new Country(number % 3 == 1 ? "FR" : "US");
        PartyKind kind = random.nextInt(20) == 0 ? PartyKind.UNSPECIFIED : PartyKind.LEGAL_ENTITY;
        return new Party(id(number), kind, "Société n° " + number, List.of(), List.of(), seat, null, List.of(), null,
                random.nextInt(9) == 0, random.nextInt(9) == 0, null, Sketch.EVIDENCE);
    }

    /** Nothing is known of it but its name. */
    private static Party plain(int number) {
        return Party.of(id(number).value(), PartyKind.LEGAL_ENTITY, "n" + number, null, Sketch.EVIDENCE);
    }

    private static Share share(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Share.exactly(new BigDecimal("33.3333333333333").add(BigDecimal.valueOf(random.nextInt(30))));
            case 1 -> Share.between("40", "60");
            case 2 -> SMALL;
            default -> Share.exactly(BigDecimal.valueOf(random.nextInt(20, 65)));
        };
    }

    private static Interest stake(int number, int holder, int company, @Nullable Share share) {
        return new Interest(new InterestId("s%06d".formatted(number)), id(holder), id(company),
                InterestKind.SHAREHOLDING, share, Directness.DIRECT, null, null, Sketch.EVIDENCE);
    }

    private static PartyId id(int number) {
        return new PartyId("p%05d".formatted(number));
    }

    private static RegisterSnapshot snapshot(Register register) {
        RegisterColumns columns = new RegisterColumns();
        register.interests().forEach(columns::add);
        register.parties().forEach(columns::add);
        return columns.asOf(Sketch.TODAY, Measure.VOTES);
    }

    /** Without proofs, of which the graph would make one a pair. */
    private static Set<String> pairs(Register register) {
        OwnershipGraph graph = OwnershipGraph.of(register, Sketch.TODAY);
        Set<String> pairs = new TreeSet<>();
        for (Party controller : register.parties()) {
            ControlAnswer answer = graph.block(Set.of(controller.id()), Set.of(), HiddenHolders.NOT_ALLOWED);
            answer.certain().forEach(each -> pairs.add(controller.id() + " " + each.id() + " YES"));
            answer.possible().forEach(each -> pairs.add(controller.id() + " " + each.id() + " UNKNOWN"));
        }
        return pairs;
    }
}
