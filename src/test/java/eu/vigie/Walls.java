package eu.vigie;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.NullMarked;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * The walls of the house, as docs/adr/0001 draws them, for any root package: the real one, and the crooked one that
 * shows that each wall can be hit.
 */
final class Walls {

    /** Who may use whom; a package that is not named here may not exist. */
    static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(Map.entry("regulation", Set.of()),
            Map.entry("supplychain", Set.of()), Map.entry("ownership", Set.of("supplychain")),
            Map.entry("finding", Set.of("regulation", "supplychain")), Map.entry("ledger", Set.of("supplychain")),
            Map.entry("evidence", Set.of("supplychain")), Map.entry("bom", Set.of("supplychain")),
            Map.entry("matching", Set.of("supplychain")),
            Map.entry("evaluation", Set.of("finding", "regulation", "supplychain")),
            Map.entry("assessment",
                    Set.of("bom", "evaluation", "evidence", "finding", "ledger", "matching", "ownership", "regulation",
                            "supplychain")),
            Map.entry("specification", Set.of("assessment", "finding", "regulation", "supplychain")),
            Map.entry("web",
                    Set.of("assessment", "finding", "ledger", "regulation", "specification", "supplychain")),
            Map.entry("cli", Set.of("assessment", "finding", "regulation", "specification", "supplychain", "web"))));

    private static final List<String> WITHOUT_SPRING = List.of("regulation", "supplychain", "ownership", "finding",
            "bom", "specification");
    private static final String VAGUE_NAMES = ".*(Service|Manager|Util|Utils|Impl|Helper|Common|Data|Info|Processor)";

    private final String root;

    Walls(String root) {
        this.root = root;
    }

    ArchRule usesOnlyItsNeighbours(String owner) {
        String[] others = MAY_USE.keySet().stream().filter(p -> !p.equals(owner) && !allowed(owner).contains(p))
                .map(this::within).toArray(String[]::new);
        return noClasses().that().resideInAPackage(within(owner)).should().dependOnClassesThat()
                .resideInAnyPackage(others).allowEmptyShould(true)
                .because("docs/adr/0001 lets " + owner + " use " + (allowed(owner).isEmpty()
                        ? "no other package"
                        : "only " + String.join(", ", allowed(owner).stream().sorted().toList()))
                        + ": what knows less can be understood, tested and replaced alone");
    }

    private static Set<String> allowed(String owner) {
        return MAY_USE.getOrDefault(owner, Set.of());
    }

    ArchRule hasNoCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles()
                .because("packages that need each other are one package in two places");
    }

    ArchRule keepsSpringOut() {
        return noClasses().that().resideInAnyPackage(WITHOUT_SPRING.stream().map(this::within).toArray(String[]::new))
                .should().dependOnClassesThat().resideInAnyPackage("org.springframework..")
                .because("facts, law and the solver must be callable from a command line or a cluster that never "
                        + "starts Spring");
    }

    ArchRule keepsJenaIn() {
        return onlyIn("evidence", "everybody else reads typed facts, and the graph can be replaced",
                "org.apache.jena..");
    }

    ArchRule keepsDroolsIn() {
        return onlyIn("evaluation", "a rule engine is a detail of how obligations are checked", "org.drools..",
                "org.kie..");
    }

    ArchRule keepsSqlIn() {
        return onlyIn("ledger", "what must never be lost has one door", "java.sql..", "javax.sql..",
                "org.springframework.jdbc..", "org.flywaydb..", "org.sqlite..");
    }

    private ArchRule onlyIn(String owner, String reason, String... libraries) {
        return noClasses().that().resideOutsideOfPackage(within(owner)).should().dependOnClassesThat()
                .resideInAnyPackage(libraries).because("only " + owner + " may use it: " + reason);
    }

    ArchRule isOneLevelDeep() {
        String[] known = MAY_USE.keySet().stream().map(p -> root + "." + p).toArray(String[]::new);
        return classes().should().resideInAnyPackage(known)
                .because("a newcomer finds every package on the map, one level below " + root);
    }

    ArchRule namesThingsForWhatTheyAre() {
        return classes().should().haveNameNotMatching(VAGUE_NAMES)
                .because("such an ending says that something is done and not what the thing is");
    }

    ArchRule saysWhatMayBeNull() {
        return classes().should(new ArchCondition<JavaClass>("stand in a package that is @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().tryGetPackageInfo().filter(i -> i.isAnnotatedWith(NullMarked.class))
                        .isPresent();
                events.add(new SimpleConditionEvent(item, marked,
                        item.getName() + (marked ? " does" : " does not: add a package-info.java with @NullMarked")));
            }
        }).because("what may be missing is said by a type, and NullAway checks it");
    }

    /** Every wall. */
    Stream<ArchRule> all() {
        return Stream.concat(MAY_USE.keySet().stream().map(this::usesOnlyItsNeighbours),
                Stream.of(hasNoCycles(), keepsSpringOut(), keepsJenaIn(), keepsDroolsIn(), keepsSqlIn(),
                        isOneLevelDeep(), namesThingsForWhatTheyAre(), saysWhatMayBeNull()));
    }

    private String within(String owner) {
        return root + "." + owner + "..";
    }
}
