package eu.vigie.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Truth;

/** The whole register in search order answers as the graph does, which {@link EveryWorld} holds to the definitions. */
class RegisterSnapshotTest {

    /** Registers of some 25 parties: chains, rings, concerts, bands, claims, every mark. */
    @Provide
    Arbitrary<String> sketches() {
        return Arbitraries.randomValue(RegisterSnapshotTest::sketch);
    }

    @Provide
    Arbitrary<String> small() {
        return DrawnRegister.any().map(DrawnRegister::line);
    }

    @Property
    void allPairsAreThoseOfTheGraph(@ForAll("sketches") String line) {
        assertThat(pairs(snapshot(line, Measure.VOTES))).isEqualTo(pairs(graph(line, Measure.VOTES)));
    }

    @Property
    void allPairsOfSmallRegistersAreThoseOfTheGraph(@ForAll("small") String line) {
        assertThat(pairs(snapshot(line, Measure.VOTES))).isEqualTo(pairs(graph(line, Measure.VOTES)));
    }

    @Property
    void ownersOfHalfAreThoseOfTheGraph(@ForAll("sketches") String line) {
        assertThat(pairs(snapshot(line, Measure.CAPITAL_HALF))).isEqualTo(pairs(graph(line, Measure.CAPITAL_HALF)));
    }

    @Property
    void controllersOfSomeAreAmongAllPairs(@ForAll("sketches") String line, @ForAll Random random) {
        RegisterSnapshot snapshot = snapshot(line, Measure.VOTES);
        Set<Integer> asked = IntStream.range(0, snapshot.size()).filter(any -> random.nextInt(4) == 0).boxed()
                .collect(Collectors.toSet());
        Set<String> expected = new TreeSet<>();
        snapshot.forEachPair(pair -> {
            if (asked.contains(pair.controlled())) {
                expected.add(told(snapshot, pair));
            }
        });

        assertThat(snapshot.controllersOf(asked).stream().map(pair -> told(snapshot, pair)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property
    void aBlockHasWhatItHasInTheGraph(@ForAll("sketches") String line, @ForAll HiddenHolders hidden,
            @ForAll Measure measure, @ForAll Random random) {
        long sides = random.nextLong();
        Register register = Sketch.register(line);
        OwnershipGraph graph = OwnershipGraph.of(register, Sketch.TODAY, measure);
        RegisterColumns columns = new RegisterColumns();
        register.parties().forEach(party -> columns.add(seated(party, sides)));
        register.interests().forEach(columns::add);
        RegisterSnapshot snapshot = columns.asOf(Sketch.TODAY, measure);

        ControlAnswer expected = graph.block(party -> side(party.id(), sides), hidden);
        RegisterBlock block = snapshot.block(
                seat -> seat.seats().isEmpty()
                        ? Truth.UNKNOWN
                        : Truth.of(seat.seats().getFirst().code().equals("US")),
                hidden);

        Set<PartyId> certain = expected.certain().stream().map(Party::id).collect(Collectors.toSet());
        Set<PartyId> possible = expected.possible().stream().map(Party::id).collect(Collectors.toSet());
        for (int party = 0; party < snapshot.size(); party++) {
            PartyId id = snapshot.id(party);
            Truth member = expected.isMember(id);
            Truth has = member == Truth.YES || certain.contains(id)
                    ? Truth.YES
                    : Truth.of(false).or(member).or(possible.contains(id) ? Truth.UNKNOWN : Truth.NO);
            assertThat(block.has(party)).as(id.value()).isEqualTo(has);
        }
    }

    @Property(tries = 5)
    void manyCopiesOfARegisterHaveEachItsPairs(@ForAll("sketches") String line) {
        int times = Integer.getInteger("vigie.copies", 20_000); // so many that several threads share them
        RegisterSnapshot many = copies(line, times);
        RegisterSnapshot one = copies(line, 1);

        assertThat(many.count().certain()).isEqualTo(times * one.count().certain());
        assertThat(many.count().possible()).isEqualTo(times * one.count().possible());
        for (Truth truth : Truth.values()) {
            assertThat(block(many).count(truth)).isEqualTo(times * block(one).count(truth));
        }
    }

    /** Side by side, every third party in one country. */
    private static RegisterSnapshot copies(String line, int times) {
        RegisterColumns columns = new RegisterColumns();
        Register register = Sketch.register(line);
        for (int copy = 0; copy < times; copy++) {
            String end = "#" + copy;
            for (int number = 0; number < register.parties().size(); number++) {
                columns.add(renamed(register.parties().get(number), end, number % 3 == 0 ? "US" : "FR"));
            }
            register.interests().forEach(stake -> columns.stake(columns.party(new PartyId(stake.holder() + end)),
                    columns.party(new PartyId(stake.company() + end)), stake.kind(), stake.share(), stake.directness(),
                    stake.from(), stake.until(), stake.power()));
        }
        return columns.asOf(Sketch.TODAY, Measure.VOTES);
    }

    private static RegisterBlock block(RegisterSnapshot snapshot) {
        return snapshot.block(seat -> Truth.of(seat.seats().stream().anyMatch(each -> each.code().equals("US"))),
                HiddenHolders.NOT_ALLOWED);
    }

    private static Party renamed(Party party, String end, String country) {
        return new Party(new PartyId(party.id() + end), party.kind(), party.name(), List.of(), List.of(),
                new eu.vigie.supplychain.Country(country), null, List.of(), null, party.holdersComplete(),
                party.treasurySuspended(), party.unspecifiedReason(), party.evidence());
    }

    @Test
    void a_concert_that_holds_elsewhere_does_not_act_through_its_members_when_only_some_are_asked_about() {
        RegisterSnapshot snapshot = snapshot("X+K Y+K K30Z X60B", Measure.VOTES);

        assertThat(snapshot.controllersOf(Set.of(snapshot.find(new PartyId("K")), snapshot.find(new PartyId("B"))))
                .stream().map(pair -> told(snapshot, pair)))
                .containsExactlyInAnyOrder("X K UNKNOWN", "Y K UNKNOWN", "X B YES");
    }

    @Test
    void a_file_gives_back_what_was_written(@TempDir Path folder) throws IOException {
        RegisterSnapshot snapshot = snapshot("X60A A(25,50]B ?U40B M+K N+K M30B N21B B0.12345678901C C~20D A!",
                Measure.VOTES);
        Path file = folder.resolve("register.snapshot");

        snapshot.write(file, 7);
        RegisterSnapshot read = RegisterSnapshot.read(file, 7L);

        assertThat(pairs(read)).isEqualTo(pairs(snapshot)).isNotEmpty();
        assertThat(read.asOf()).isEqualTo(Sketch.TODAY);
        assertThat(IntStream.range(0, read.size()).mapToObj(party -> read.seat(party) + read.name(party)))
                .isEqualTo(IntStream.range(0, read.size())
                        .mapToObj(party -> snapshot.seat(party) + snapshot.name(party)).toList());
        assertThat(read.find(new PartyId("B"))).isEqualTo(snapshot.find(new PartyId("B"))).isNotNegative();
        assertThat(read.find(new PartyId("Nobody"))).isNegative();
    }

    @Test
    void a_snapshot_for_another_ledger_position_is_refused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("register.snapshot");
        snapshot("X60A", Measure.VOTES).write(file, 7);

        assertThatThrownBy(() -> RegisterSnapshot.read(file, 8L)).isInstanceOf(IOException.class)
                .hasMessageContaining("position 7, not 8");
    }

    @Test
    void every_flipped_byte_of_a_file_is_found_out(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("register.snapshot");
        snapshot("X60A A60B", Measure.VOTES).write(file, 7);
        byte[] bytes = Files.readAllBytes(file);

        for (int at = 0; at < bytes.length; at++) {
            byte[] flipped = bytes.clone();
            flipped[at] ^= (byte) (1 << at % Byte.SIZE);
            Files.write(file, flipped);
            assertThatThrownBy(() -> RegisterSnapshot.read(file, null).name(0)).as("byte " + at)
                    .isInstanceOfAny(IOException.class, UncheckedIOException.class);
        }
    }

    @Test
    void damaged_names_do_not_keep_pairs_from_being_counted(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("register.snapshot");
        snapshot("X60A A60B", Measure.VOTES).write(file, 7);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - Long.BYTES - 1] ^= 1;
        Files.write(file, bytes);

        RegisterSnapshot read = RegisterSnapshot.read(file, null);

        assertThat(read.countCertainPairs()).isEqualTo(3);
        assertThatThrownBy(() -> read.id(0)).isInstanceOf(UncheckedIOException.class).hasMessageContaining("damaged");
    }

    @Test
    void a_cut_file_is_refused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("register.snapshot");
        snapshot("X60A A60B", Measure.VOTES).write(file, 7);
        byte[] bytes = Files.readAllBytes(file);

        for (int length : new int[]{0, 1, 90, bytes.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> RegisterSnapshot.read(file, null)).isInstanceOf(IOException.class);
        }
    }

    private static String sketch(Random random) {
        int parties = 2 + random.nextInt(24);
        int kinds = KINDS[random.nextInt(KINDS.length)];
        StringBuilder line = new StringBuilder();
        for (int edge = random.nextInt(2 * parties + 4); edge >= 0; edge--) {
            int holder = random.nextInt(parties);
            boolean forward = random.nextInt(8) > 0;
            int company = forward && holder + 1 < parties
                    ? holder + 1 + random.nextInt(parties - holder - 1)
                    : random.nextInt(parties);
            line.append(name(holder)).append(word(random.nextInt(kinds), random)).append(name(company)).append(' ');
        }
        for (int party = 0; party < parties; party++) {
            line.append(random.nextInt(5) == 0 ? name(party) + "! " : "")
                    .append(random.nextInt(12) == 0 ? name(party) + "% " : "")
                    .append(random.nextInt(12) == 0 ? "?" + name(party) + " " : "");
        }
        for (String concert : random.nextBoolean() ? List.<String>of() : List.of("K", "L")) {
            for (int members = 2 + random.nextInt(2); members > 0; members--) {
                line.append(name(random.nextInt(parties))).append(random.nextInt(6) == 0 ? "~+" : "+").append(concert)
                        .append(' ');
            }
            line.append(random.nextInt(3) == 0 ? concert + "60" + name(random.nextInt(parties)) + " " : "");
        }
        return line.toString();
    }

    /** Of how many kinds stakes are: plain numbers, bands too, claims and rights too, more decimals than fit a long too. */
    private static final int[] KINDS = {7, 9, 12, 13};

    private static String word(int kind, Random random) {
        int low = random.nextInt(10) * 10;
        return switch (kind) {
            case 7 -> "(" + low + "," + (low + 10) + "]";
            case 8 -> "[" + low + "," + Math.min(100, low + 30) + ")";
            case 9 -> "~" + low;
            case 10 -> low + "v";
            case 11 -> switch (random.nextInt(3)) {
                case 0 -> ">";
                case 1 -> "~>";
                default -> (random.nextInt(4) == 0 ? "~" : "") + random.nextInt(8) + "/7";
            };
            case 12 -> low / 10 + ".00000000001";
            default -> String.valueOf(random.nextInt(3) == 0 ? 51 : low / 2 + 10);
        };
    }

    private static String name(int party) {
        return String.valueOf((char) ('A' + party / 5)) + (char) ('a' + party % 5);
    }

    private static OwnershipGraph graph(String line, Measure measure) {
        return OwnershipGraph.of(Sketch.register(line), Sketch.TODAY, measure);
    }

    private static RegisterSnapshot snapshot(String line, Measure measure) {
        Register register = Sketch.register(line);
        RegisterColumns columns = new RegisterColumns();
        for (Interest interest : register.interests()) {
            columns.add(interest);
        }
        register.parties().forEach(columns::add);
        return columns.asOf(Sketch.TODAY, measure);
    }

    private static Set<String> pairs(OwnershipGraph graph) {
        return graph.allPairs().stream().map(pair -> pair.controller().id() + " " + pair.controlled().id() + " "
                + pair.truth()).collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> pairs(RegisterSnapshot snapshot) {
        Set<String> pairs = new TreeSet<>();
        snapshot.forEachPair(pair -> assertThat(pairs.add(told(snapshot, pair))).as("told once").isTrue());
        assertThat(snapshot.count().certain() + snapshot.count().possible()).as("counted").isEqualTo(pairs.size());
        assertThat(snapshot.count().certain()).as("counted")
                .isEqualTo(pairs.stream().filter(pair -> pair.endsWith("YES")).count());
        return pairs;
    }

    static String told(RegisterSnapshot snapshot, RegisterPair pair) {
        return snapshot.id(pair.controller()) + " " + snapshot.id(pair.controlled()) + " " + pair.truth();
    }

    /** A third of the parties inside, a third outside, of a third nothing is known. */
    private static Truth side(PartyId party, long sides) {
        return Truth.values()[Math.floorMod(party.hashCode() ^ sides, 3)];
    }

    private static Party seated(Party party, long sides) {
        eu.vigie.supplychain.Country seat = switch (side(party.id(), sides)) {
            case YES -> new eu.vigie.supplychain.Country("US");
            case NO -> new eu.vigie.supplychain.Country("FR");
            case UNKNOWN -> null;
        };
        return new Party(party.id(), party.kind(), party.name(), java.util.List.of(), java.util.List.of(), seat, null,
                java.util.List.of(), null, party.holdersComplete(), party.treasurySuspended(),
                party.unspecifiedReason(), party.evidence());
    }
}
