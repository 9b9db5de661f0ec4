package eu.vigie.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Register;

/** Who owns a company in the end. Names with a P or Q are persons; the company asked about is Z. */
class OwnersTest {

    private static final BigDecimal QUARTER = BigDecimal.valueOf(25);

    private static OwnershipGraph graph(String line) {
        return OwnershipGraph.of(register(line), Sketch.TODAY);
    }

    private static Register register(String line) {
        Register register = Sketch.register(line);
        List<Party> parties = register.parties().stream()
                .map(party -> party.name().matches("[PQ].*")
                        ? Party.of(party.id().value(), PartyKind.NATURAL_PERSON, party.name(), null, party.evidence())
                        : party)
                .toList();
        return new Register(parties, register.interests());
    }

    private static String told(Owners owners) {
        return owners.owners().stream().map(each -> each.owner().name() + "=" + each.capital()
                + (each.capital().equals(each.votes()) ? "" : "/" + each.votes())).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # case                          | register                                    | owners                    | unnamed
            direct                          | P30Z Q70Z                                   | P=30 Q=70                 | 0
            chains multiply and add         | P50A P40B A30Z B30Z Q40Z Q50A Q60B          | P=27 Q=73                 | 0
            one step below a quarter        | P50A P40B A30Z B24.975Z Q45.025Z Q50A Q60B  | Q=75.01                   | 0
            a chain too thin                | P49.99A A50Z Q50Z Q50.01A                   | Q=75.005                  | 0
            capital and votes apart         | P30Z P10vZ Q70Z Q90vZ                       | P=30/10 Q=70/90           | 0
            votes and capital apart         | P10Z P30vZ Q90Z Q70vZ                       | P=10/30 Q=90/70           | 0
            votes alone stand for capital   | P30vZ Q70vZ                                 | P=30 Q=70                 | 0
            nobody names the rest           | P70Z                                        | P=70                      | [0, 30]
            a company nobody knows          | P70Z A30Z                                   | P=70                      | [0, 30]
            a foundation is nobody's        | P70Z A30Z A!                                | P=70                      | 0
            an unspecified holder           | P70Z ?U30Z                                  | P=70                      | [0, 30]
            a band                          | P[20,40]Z A[60,80]Z A!                      | P=[20, 40]                | [0, 20]
            a band below                    | P[10,24.99]Z A[70,90]Z A!                   |                           | [0, 20]
            a complete list leaves the rest | P[20,100]Z A[0,60]Z A! Z!                   | P=[40, 100]               | 0
            own shares                      | P45Z Z20Z Q35Z                              | P=56.25 Q=43.75           | 0
            two hold each other             | P70Z A30Z Z50A Q50A                         | P=[82.35294117647058823529, 82.3529411764705882353] | 0
            whichever is named first        | P70Z Zz30Z Z50Zz Q50Zz                      | P=[82.35294117647058823529, 82.3529411764705882353] | 0
            all in a ring                   | A100Z Z100A                                 |                           | [0, 100]
            nothing known                   | Z                                           |                           | [0, 100]
            """)
    void isFoundExactly(String name, String register, String owners, String unnamed) {
        Owners found = graph(register).ownersOf(Sketch.id("Z"), QUARTER);

        assertThat(told(found)).isEqualTo(owners == null ? "" : owners);
        assertThat(found.unnamed()).hasToString(unnamed);
    }

    @Test
    void whoeverStandsUnderNobodyIsFoundAmongManySmallHolders() {
        String crowd = IntStream.range(0, 300).mapToObj(i -> "Q" + word(i) + "0.25Z").collect(Collectors.joining(" "));

        assertThat(told(graph(crowd + " P25Z").ownersOf(Sketch.id("Z"), QUARTER))).isEqualTo("P=25");
    }

    @ParameterizedTest(name = "{0} counted exactly")
    @CsvSource(delimiter = '|', textBlock = """
            4 | P=40 Q=30 Qc=30
            2 | P=40 Q=30 Qc=[0, 30.000000001]
            1 | P=40 Q=[0, 30.000000001] Qc=[0, 30.000000001]
            0 | P=[0, 40.000000001] Q=[0, 30.000000001] Qc=[0, 30.000000001]
            """)
    void beyondWhatIsCountedExactlyABoundIsGivenThatIsNeverTooNarrow(int exactly, String expected) {
        Edges edges = new Edges(
                new EdgesBuilder(register("P40Z Q50A A60Z Qc50A"), Sketch.TODAY, Measure.VOTES));

        assertThat(told(new OwnerSearch(edges, edges.parties.number(Sketch.id("Z")), exactly).owners(QUARTER)))
                .isEqualTo(expected);
    }

    @Test
    void stakesOfThoseUnderControlAreAddedToOnesOwn() {
        OwnershipGraph graph = graph("P60A Q40A A15Z P10Z Q[20,30]Z B45Z B!");
        ControlAnswer under = graph.block(Sketch.ids("P"), Sketch.ids(""), HiddenHolders.NOT_ALLOWED);

        assertThat(graph.directlyHeld(Sketch.id("Z"), under, HiddenHolders.NOT_ALLOWED)).hasToString("[25, 25]");
    }

    /** The least of the one side leaves no more to the other, and a list of all holders no less. */
    @ParameterizedTest(name = "{0}: P and those under it hold {1}, {2} with whoever is not named")
    @CsvSource(delimiter = '|', textBlock = """
            P[10,60]Z B50Z B!          | [10, 50]  | [10, 50]
            P[10,60]Z B50Z B! Z!       | 50        | 50
            P[10,40]Z B[0,70]Z B! Z!   | [30, 40]  | [30, 40]
            P10Z B[0,70]Z B! Z!        | [0, 100]  | [0, 100]
            P40Z ?U60Z Z!              | 40        | [40, 100]
            P40Z ?U60Z                 | 40        | [40, 100]
            P40Z B30Z B!               | 40        | [40, 70]
            P60A Q40A A15Z B85Z B!     | 15        | 15
            P[30,60]A Q40A A15Z B85Z B! | [0, 15]  | [0, 15]
            """)
    void whatASetHoldsDirectlyIsBoundedByWhatOthersDo(String line, String named, String withUnnamed) {
        OwnershipGraph graph = graph(line);
        for (HiddenHolders hidden : HiddenHolders.values()) {
            ControlAnswer under = graph.block(Sketch.ids("P"), Sketch.ids(""), hidden);

            assertThat(graph.directlyHeld(Sketch.id("Z"), under, hidden).getFirst())
                    .hasToString(hidden == HiddenHolders.ALLOWED ? withUnnamed : named);
        }
    }

    @Test
    void whatNobodyNamesIsHeldByThoseWhoAreNotNamed() {
        OwnershipGraph graph = graph("P40Z A30Z ?U10Z");
        ControlAnswer hidden = graph.block(Sketch.ids(""), Sketch.ids(""), HiddenHolders.ALLOWED);

        assertThat(graph.directlyHeld(Sketch.id("Z"), hidden, HiddenHolders.ALLOWED)).hasToString("[[0, 60], [0, 60]]");
    }

    private static String word(int number) {
        return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
    }
}
