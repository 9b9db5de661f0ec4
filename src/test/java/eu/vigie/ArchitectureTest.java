package eu.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** The walls stand, and each of them can be hit. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("eu.vigie");
    /** Classes that break every wall on purpose. */
    private static final JavaClasses CROOKED = new ClassFileImporter().importPackages("eu.vigie.crooked");

    private static final Walls HERE = new Walls("eu.vigie");
    private static final Walls THERE = new Walls("eu.vigie.crooked");

    @TestFactory
    Stream<DynamicTest> every_wall_stands() {
        return HERE.all().map(wall -> DynamicTest.dynamicTest(wall.getDescription(), () -> wall.check(HOUSE)));
    }

    @Test
    void the_house_that_is_checked_is_the_whole_house() {
        assertThat(Walls.MAY_USE.keySet()).allSatisfy(owner -> assertThat(HOUSE.containPackage("eu.vigie." + owner))
                .as("package " + owner + " is on the map and in the code").isTrue());
    }

    @Test
    void a_package_that_uses_one_it_may_not_use_is_caught() {
        assertCaught(THERE.usesOnlyItsNeighbours("supplychain"), "FactThatKnowsTheLedger");
    }

    @Test
    void two_packages_that_need_each_other_are_caught() {
        assertCaught(THERE.hasNoCycles(), "Cycle detected");
    }

    @Test
    void spring_in_a_package_that_must_do_without_is_caught() {
        assertCaught(THERE.keepsSpringOut(), "ReaderThatIsABean");
    }

    @Test
    void jena_outside_of_the_evidence_is_caught() {
        assertCaught(THERE.keepsJenaIn(), "StrayLibraries");
    }

    @Test
    void drools_outside_of_the_evaluation_is_caught() {
        assertCaught(THERE.keepsDroolsIn(), "StrayLibraries");
    }

    @Test
    void sql_outside_of_the_ledger_is_caught() {
        assertCaught(THERE.keepsSqlIn(), "StrayLibraries");
    }

    @Test
    void a_package_below_a_package_is_caught() {
        assertCaught(THERE.isOneLevelDeep(), "Cellar");
    }

    @Test
    void a_name_that_does_not_say_what_the_thing_is_is_caught() {
        assertCaught(THERE.namesThingsForWhatTheyAre(), "PartyManager");
    }

    @Test
    void a_package_that_does_not_say_what_may_be_null_is_caught() {
        assertCaught(THERE.saysWhatMayBeNull(), "PartyManager");
    }

    private static void assertCaught(ArchRule wall, String culprit) {
        List<String> details = wall.allowEmptyShould(true).evaluate(CROOKED).getFailureReport().getDetails();
        assertThat(details).anyMatch(line -> line.contains(culprit));
    }
}
