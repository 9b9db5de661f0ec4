package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What is compared without a graph of everything is what a graph of everything says. */
class ComparisonTest {

    private static final String NUMBER = ",\"identifiers\":[{\"scheme\":\"FR-SIREN\",\"id\":\"732829320\"}]";
    private static final String FIRST = "[" + String.join(",", Given.entity("a", "\"name\":\"Acme\"" + NUMBER),
            Given.entity("z",
                    "\"name\":\"Zenith\",\"identifiers\":[{\"scheme\":\"XI-LEI\",\"id\":\"969500KSV493XWY0PS33\"}]"),
            Given.entity("o", "\"name\":\"Other\""),
            Given.stake("s", "z", "a",
                    "{\"type\":\"votingRights\",\"directOrIndirect\":\"direct\",\"share\":{\"exact\":60}}"),
            Given.stake("t", "o", "a",
                    "{\"type\":\"votingRights\",\"directOrIndirect\":\"direct\",\"share\":{\"exact\":10}}"))
            + "]";

    @Test
    void whole_registers_are_compared_as_small_ones_are() {
        List<Knowledge> documents = List.of(KnowledgeReader.read(Given.document("one.json", FIRST)),
                KnowledgeReader.read(Given.document("two.json", FIRST.replace(":60", ":40"))));
        try (EvidenceGraph graph = EvidenceGraph.inMemory(documents);
                Evidence stated = StatedEvidence.of(documents)) {
            Comparison compared = graph.compared();
            assertThat(compared.conflicts()).hasSize(1);
            assertThat(compared.united()).extracting(UnitedParty::name).containsExactlyInAnyOrder("Acme", "Zenith");
            assertThat(stated.compared()).isEqualTo(compared);
        }
    }
}
