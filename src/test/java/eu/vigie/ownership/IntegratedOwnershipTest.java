package eu.vigie.ownership;

import static eu.vigie.ownership.Sketch.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Shares multiply along a chain and add across chains; loops are solved exactly. */
class IntegratedOwnershipTest {

    @Provide
    Arbitrary<DrawnRegister> registers() {
        return DrawnRegister.any();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            X50A A50C X30C                 | A 50; X 55
            A100P A80Q P20C Q40C           | A 52; P 20; Q 40
            X51A A51B B51C C51D            | A 13.2651; B 26.01; C 51; X 6.765201
            X[40,60]A A50D                 | A 50; X [20, 30]
            X(25,50]A Y50A A!              | X 50; Y 50
            X[0,100]A Y[0,45]A A!          | X [55, 100]; Y [0, 45]
            X60A B40A A50B Z50B            | B 40; X 75; Z 25
            X10A                           | X 10
            ?U30A X70A                     | U 30; X 70
            X0A Y100A                      | Y 100
            """)
    void everybody_above_a_company_has_what_comes_to_it_through_every_chain(String line, String expected) {
        String company = line.contains("D") ? "D" : line.contains("C") ? "C" : "A";
        assertThat(in(line, company)).isEqualTo(expected);
    }

    @Test
    void a_loop_is_solved_exactly_and_said() {
        OwnershipGraph graph = Sketch.graph("X50A A50B B50A");

        assertThat(graph.integratedIn(id("B"))).filteredOn(each -> each.holder().name().equals("X")).singleElement()
                .satisfies(each -> {
                    assertThat(each.loop()).isTrue();
                    assertThat(each.share().minimum()).isLessThanOrEqualTo(third());
                    assertThat(each.share().maximum()).isGreaterThanOrEqualTo(third());
                    assertThat(each.share().maximum().subtract(each.share().minimum()))
                            .isLessThan(new BigDecimal("1e-18"));
                });
    }

    private static BigDecimal third() {
        return new BigDecimal("33.33333333333333333333");
    }

    @Test
    void a_chain_ends_at_the_holder_so_a_ring_through_it_gives_it_no_more() {
        assertThat(in("A60B B60A", "A")).isEqualTo("B 60");
    }

    @Test
    void what_contradicts_itself_rules_nothing_out() {
        assertThat(in("X70A Y50A", "A")).isEqualTo("X [0, 100]; Y [0, 100]");
    }

    @Test
    void downwards_it_is_the_same() {
        assertThat(of("X50A A50C X30C C20D", "X")).isEqualTo("A 50; C 55; D 11");
    }

    @Test
    void nothing_comes_to_a_holder_from_itself() {
        assertThat(of("A60B B60A", "A")).isEqualTo("B 60");
    }

    @Test
    void a_ring_is_said_of_every_company_below_it_and_of_no_other() {
        OwnershipGraph graph = Sketch.graph("X50A A50B B50A B40C X20D C10E D10E D10F");

        assertThat(graph.integratedOf(id("X"))).filteredOn(IntegratedShare::loop)
                .extracting(each -> each.company().name()).containsExactly("A", "B", "C", "E");
    }

    @Property
    void upwardsAndDownwardsAgreeAndNobodyHasMoreThanAll(@ForAll("registers") DrawnRegister drawn) {
        OwnershipGraph graph = Sketch.graph(drawn.line());
        for (int party = 0; party < DrawnRegister.PARTIES; party++) {
            for (IntegratedShare share : graph.integratedIn(id(DrawnRegister.name(party)))) {
                assertThat(graph.integratedOf(share.holder().id())).contains(share);
                assertThat(share.share().maximum()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            }
        }
    }

    private static String of(String line, String holder) {
        return Sketch.graph(line).integratedOf(id(holder)).stream()
                .map(each -> each.company().name() + " " + each.share()).collect(Collectors.joining("; "));
    }

    private static String in(String line, String company) {
        return Sketch.graph(line).integratedIn(id(company)).stream()
                .map(each -> each.holder().name() + " " + each.share()).collect(Collectors.joining("; "));
    }
}
