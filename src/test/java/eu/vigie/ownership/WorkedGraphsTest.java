package eu.vigie.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.supplychain.Truth;

/** Every graph worked out by hand: who controls whom, each pair, certain and possible. */
class WorkedGraphsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # name              | graph                                   | certain                          | possible
            chain               | X60A A60B B60C                          | A→B A→C B→C X→A X→B X→C          | ''
            diamond             | X60A X51B A30C B25C                     | X→A X→B X→C                      | ''
            double-count trap   | X60A A60B B30C                          | A→B X→A X→B                      | ''
            unfounded           | A30B A30C B30A B30C C30A C30B           | ''                               | ''
            pyramid             | X51A A51B B51C C51D                     | A→B A→C A→D B→C B→D C→D X→A X→B X→C X→D | ''
            joint venture       | X50J Y50J                               | ''                               | ''
            orphan loop         | A60B B60A                               | A→B B→A                          | ''
            cross-holding       | X30A B30A A60B                          | A→B                              | ''
            treasury            | X45A A20A Y35A                          | ''                               | ''
            treasury suspended  | X45A A20A Y35A A%                       | X→A                              | ''
            subsidiary in parent| X45P P80S S10P Y45P                     | P→S                              | ''
            five times ten      | X100A X100B X100C X100D X100E A10Z B10Z C10Z D10Z E10Z | X→A X→B X→C X→D X→E | ''
            block               | M20C N20C O20C E40C                     | ''                               | ''
            not control         | X50A A50C X30C                          | ''                               | ''
            two notions         | A100P A80Q P20C Q40C                    | A→C A→P A→Q                      | ''
            band over half      | X(50,75)A                               | X→A                              | ''
            band up to half     | X(25,50]A                               | ''                               | ''
            two bands           | X100A X100B A(25,50]C B(25,50]C         | X→A X→B X→C                      | ''
            band across half    | X[40,60]A                               | ''                               | X→A
            band and exact half | X[40,60]A Y50A                          | ''                               | ''
            complete            | X[0,100]A Y[0,45]A A!                   | X→A                              | ''
            maybe a subsidiary  | X60A X[40,60]B A30C B30C                | X→A                              | X→B X→C
            hidden              | X40A                                    | ''                               | ''
            complete bands      | X(25,50]A Y(25,50]A A!                  | ''                               | ''
            banded loop         | X51A A[30,55]B B60C C25B                | B→C X→A                          | A→B A→C X→B X→C
            """)
    void everyPairIsAsWorkedOut(String name, String line, String certain, String possible) {
        OwnershipGraph graph = Sketch.graph(line);

        assertThat(pairs(graph, Truth.YES)).as(name).isEqualTo(certain);
        assertThat(pairs(graph, Truth.UNKNOWN)).as(name).isEqualTo(possible);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # of whom      | graph                                        | in | hidden      | answer
            M,N,O          | M20C N20C O20C E40C                          | C  | NOT_ALLOWED | YES
            M,N            | M20C N20C O20C E40C                          | C  | NOT_ALLOWED | NO
            X              | X40A                                         | A  | NOT_ALLOWED | NO
            X              | X40A                                         | A  | ALLOWED     | UNKNOWN
            X              | X40A Y50A                                    | A  | ALLOWED     | UNKNOWN
            X              | X40A Y50A Y!                                 | A  | ALLOWED     | NO
            X              | X40A ?U30A Y30A                              | A  | NOT_ALLOWED | NO
            X              | X40A ?U30A Y30A                              | A  | ALLOWED     | UNKNOWN
            X              | X10A Y90A B60C                               | C  | ALLOWED     | UNKNOWN
            X              | X10A Y90A B60C B!                            | C  | ALLOWED     | NO
            X,Y            | X50J Y50J                                    | J  | NOT_ALLOWED | YES
            X              | X>A Y90A                                     | A  | NOT_ALLOWED | YES
            X              | X~>A Y90A                                    | A  | NOT_ALLOWED | UNKNOWN
            X              | X~60A                                        | A  | NOT_ALLOWED | UNKNOWN
            X,Y            | X+K Y+K K60A                                 | A  | NOT_ALLOWED | YES
            X              | X+K Y+K K60A                                 | A  | NOT_ALLOWED | UNKNOWN
            Z              | X+K Y+K K60A X! Y!                           | A  | ALLOWED     | NO
            K              | X+K Y+K X30A Y25A Z45A                       | A  | NOT_ALLOWED | YES
            K              | X+K Y~+K X60A                                | A  | NOT_ALLOWED | YES
            K              | X+K Y~+K Y60A                                | A  | NOT_ALLOWED | UNKNOWN
            K              | X~+K Y~+K X60A                               | A  | NOT_ALLOWED | UNKNOWN
            X              | X+K Y+K X30A Y25A Z45A                       | A  | NOT_ALLOWED | NO
            """)
    void aSetControlsAsOne(String names, String line, String company, HiddenHolders hidden, Truth answer) {
        ControlAnswer block = Sketch.graph(line).block(Sketch.ids(names), Sketch.ids(names), hidden);

        assertThat(block.controls(Sketch.id(company))).isEqualTo(answer);
        assertThat(block.witness(Sketch.id(company)) == null).isEqualTo(answer == Truth.NO);
    }

    private static String pairs(OwnershipGraph graph, Truth truth) {
        List<ControlPair> all = graph.allPairs();
        return all.stream().filter(pair -> pair.truth() == truth)
                .map(pair -> pair.controller().name() + "→" + pair.controlled().name())
                .collect(Collectors.joining(" "));
    }
}
