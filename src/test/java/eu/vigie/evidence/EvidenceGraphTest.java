package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.PartyName;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;

class EvidenceGraphTest {

    private static final String LEI = "0000FICTIONACMEPOW22";

    @TempDir
    Path folder;

    private static Knowledge acmeInBods() {
        return Given.bods(
                Given.entity("acme",
                        "\"name\":\"Acme Power SAS\",\"jurisdiction\":{\"name\":\"France\",\"code\":\"FR\"},"
                                + "\"identifiers\":[{\"scheme\":\"XI-LEI\",\"id\":\"" + LEI + "\"},"
                                + "{\"scheme\":\"FR-SIREN\",\"id\":\"123456789\"}]"),
                Given.person("ada", "\"names\":[{\"fullName\":\"Ada Lund\"}]"), Given.stake("r", "ada", "acme",
                        "{\"type\":\"shareholding\",\"directOrIndirect\":\"direct\",\"share\":{\"exact\":60}}"));
    }

    @Test
    void turtle_beside_bods_adds_to_the_party_that_has_the_same_number() {
        for (String same : List.of("<urn:lei:" + LEI + ">", "<urn:vigie:id:FR-SIREN:123456789>",
                ":a a vigie:Company ; skos:prefLabel \"ACME\" ; vigie:lei \"" + LEI + "\" . :a",
                ":a bods:identifier [ bods:scheme \"fr-siren\" ; bods:idString \"123456789\" ] . :a")) {
            try (EvidenceGraph graph = Given.graph(acmeInBods(),
                    Given.turtle(same + " vigie:holdersComplete true ; vigie:headquarters \"FR\" ."))) {
                Register register = graph.register();
                Party acme = register.parties().stream().filter(p -> p.id().value().equals("urn:lei:" + LEI))
                        .findFirst()
                        .orElseThrow();
                assertThat(acme.holdersComplete()).as(same).isTrue();
                assertThat(acme.headquarters()).isEqualTo(new Country("FR"));
                assertThat(acme.identifiers()).containsExactly(new Identifier("FR-SIREN", "123456789"),
                        new Identifier("XI-LEI", LEI));
                assertThat(register.interests()).singleElement()
                        .satisfies(stake -> assertThat(stake.company()).isEqualTo(acme.id()));
            }
        }
    }

    @Test
    void numbers_in_a_chain_of_documents_make_one_party() {
        try (EvidenceGraph graph = Given.graph(
                Given.turtle(":a a vigie:Company ; skos:prefLabel \"A\" ; bods:identifier "
                        + "[ bods:scheme \"X-1\" ; bods:idString \"11\" ] ."),
                Given.turtle(":b a vigie:Company ; skos:prefLabel \"B\" ; bods:identifier "
                        + "[ bods:scheme \"X-1\" ; bods:idString \"11\" ] , [ bods:scheme \"X-2\" ; bods:idString \"22\" ] ."),
                Given.turtle(":c a vigie:Company ; skos:prefLabel \"C\" ; bods:identifier "
                        + "[ bods:scheme \"X-2\" ; bods:idString \"22\" ] ."))) {
            Party one = Given.named(graph.register(), "A");
            assertThat(one.alternateNames()).containsExactly("B", "C");
            assertThat(one.id().value()).isEqualTo("urn:vigie:id:X-1:11");
            assertThat(graph.withNameKey("c")).containsExactly(one);
            assertThat(graph.withIdentifier(new Identifier("X-2", "22"))).containsExactly(one);
        }
    }

    @Test
    void names_alone_never_make_two_parties_one() {
        try (EvidenceGraph graph = Given.graph(
                Given.turtle(":a a vigie:Company ; skos:prefLabel \"Acme\" ; vigie:jurisdiction \"FR\" ."),
                Given.turtle(":b a vigie:Company ; skos:prefLabel \"ACME\" ; vigie:jurisdiction \"FR\" ."))) {
            assertThat(graph.withNameKey(PartyName.key("acme"))).hasSize(2);
        }
    }

    @Test
    void what_documents_disagree_on_is_not_known() {
        String party = "<urn:lei:" + LEI + "> a vigie:Company ; skos:prefLabel \"Acme\" ; ";
        try (EvidenceGraph graph = Given.graph(
                Given.turtle(
                        party + "vigie:jurisdiction \"FR\" ; vigie:headquarters \"FR\" ; vigie:holdersComplete true ."),
                Given.turtle(party
                        + "vigie:jurisdiction \"US\" ; vigie:headquarters \"FR\" ; vigie:holdersComplete false ."))) {
            Party acme = Given.named(graph.register(), "Acme");
            assertThat(acme.jurisdiction()).isNull();
            assertThat(acme.headquarters()).isEqualTo(new Country("FR"));
            assertThat(acme.holdersComplete()).isFalse();
        }
    }

    @Test
    void a_company_that_another_document_calls_a_state_does_not_end_a_chain() {
        try (EvidenceGraph graph = Given.graph(
                Given.turtle("<urn:lei:" + LEI
                        + "> a vigie:Company ; skos:prefLabel \"Acme\" ; vigie:jurisdiction \"FR\" ."),
                Given.turtle("<urn:lei:" + LEI + "> a vigie:State ; skos:prefLabel \"Acme\" ."))) {
            Party acme = Given.named(graph.register(), "Acme");
            assertThat(acme.kind()).isEqualTo(PartyKind.LEGAL_ENTITY);
            assertThat(acme.jurisdiction()).isNull();
        }
    }

    @Test
    void upstream_is_everybody_behind_and_nobody_beside() {
        try (EvidenceGraph graph = Given.graph(Given.turtle("""
                :top a vigie:Person ; skos:prefLabel "Top" .
                :mid a vigie:Company ; skos:prefLabel "Mid" .
                :low a vigie:Company ; skos:prefLabel "Low" .
                :sister a vigie:Company ; skos:prefLabel "Sister" .
                :other a vigie:Company ; skos:prefLabel "Other" .
                [] a bods:Shareholding ; vigie:holder :top ; vigie:company :mid ; bods:shareExact 60 .
                [] a bods:Shareholding ; vigie:holder :mid ; vigie:company :low ; bods:shareExact 60 .
                [] a bods:Shareholding ; vigie:holder :mid ; vigie:company :sister ; bods:shareExact 60 .
                [] a bods:Shareholding ; vigie:holder :other ; vigie:company :sister ; bods:shareExact 10 .
                [] a bods:Shareholding ; vigie:holder :low ; vigie:company :mid ; bods:shareExact 5 .
                """))) {
            Register upstream = graph.upstreamOf(Set.of(new PartyId("urn:example:low")));
            assertThat(upstream.parties()).extracting(Party::name).containsExactly("Low", "Mid", "Top");
            assertThat(upstream.interests()).hasSize(3);
            assertThat(graph.upstreamOf(Set.of(new PartyId("urn:example:nobody"))).parties()).isEmpty();
            assertThat(graph.upstreamOf(Set.of()).parties()).isEmpty();
        }
    }

    @Test
    void upstream_brings_the_concert_in_which_holders_act_and_its_other_members() {
        try (EvidenceGraph graph = Given.graph(Given.turtle("""
                :a a vigie:Company ; skos:prefLabel "A" .
                :b a vigie:Company ; skos:prefLabel "B" .
                :target a vigie:Company ; skos:prefLabel "Target" .
                :pact a vigie:Concert ; skos:prefLabel "Pact" ; vigie:member :a , :b .
                [] a bods:VotingRights ; vigie:holder :a ; vigie:company :target ; bods:shareExact 30 .
                """))) {
            Register upstream = graph.upstreamOf(Set.of(new PartyId("urn:example:target")));
            assertThat(upstream.parties()).extracting(Party::name).containsExactly("A", "B", "Pact", "Target");
            assertThat(Given.in(upstream, "Pact")).hasSize(2)
                    .allSatisfy(i -> assertThat(i.kind()).isEqualTo(InterestKind.ACTING_IN_CONCERT))
                    .allSatisfy(i -> assertThat(i.evidence().place()).isEqualTo("line 10"));
        }
    }

    @Test
    void a_holder_that_no_document_describes_is_a_known_unknown() {
        try (EvidenceGraph graph = Given.graph(Given.turtle("""
                :acme a vigie:Company ; skos:prefLabel "Acme" .
                [] a bods:Shareholding ; vigie:holder :somebody ; vigie:company :acme .
                """))) {
            Register register = graph.register();
            Party somebody = Given.named(register, "urn:example:somebody");
            assertThat(somebody.kind()).isEqualTo(PartyKind.UNSPECIFIED);
            assertThat(Given.in(register, "Acme").getFirst().share()).isEqualTo(Share.UNKNOWN);
        }
    }

    @Test
    void the_same_document_twice_changes_nothing_whatever_its_name() {
        Knowledge first = acmeInBods();
        try (EvidenceGraph graph = Given.graph(first)) {
            Register before = graph.register();
            long quads = graph.inspect(EvidenceGraphTest::size);
            graph.add(KnowledgeReader.read(eu.vigie.supplychain.Document.of("again.json", first.document().bytes())),
                    -1);
            assertThat(graph.register()).isEqualTo(before);
            assertThat((long) graph.inspect(EvidenceGraphTest::size)).isEqualTo(quads);
        }
    }

    private static long size(org.apache.jena.sparql.core.DatasetGraph dataset) {
        return dataset.stream().count();
    }

    @Test
    void the_order_of_documents_does_not_matter() {
        List<Knowledge> documents = List.of(acmeInBods(),
                Given.turtle("<urn:lei:" + LEI + "> vigie:holdersComplete true ; skos:altLabel \"Acme\" ."),
                Given.turtle("<urn:lei:" + LEI + "> a vigie:Company ; skos:prefLabel \"Another name\" ."));
        List<Register> registers = new ArrayList<>();
        for (int shift = 0; shift < 3; shift++) {
            try (EvidenceGraph graph = EvidenceGraph.inMemory()) {
                for (int i = 0; i < 3; i++) {
                    graph.add(documents.get((i + shift) % 3), -1);
                }
                registers.add(graph.register());
            }
        }
        assertThat(registers).containsOnly(registers.getFirst());
    }

    @Test
    void a_graph_in_a_folder_says_the_same_after_it_was_closed() {
        Register before;
        try (EvidenceGraph graph = EvidenceGraph.at(folder)) {
            assertThat(graph.ledgerPosition()).isEqualTo(-1);
            graph.add(acmeInBods(), 3);
            graph.add(Given.turtle("<urn:lei:" + LEI + "> vigie:holdersComplete true ."), 7);
            before = graph.register();
        }
        try (EvidenceGraph graph = EvidenceGraph.at(folder)) {
            assertThat(graph.ledgerPosition()).isEqualTo(7);
            assertThat(graph.register()).isEqualTo(before);
            assertThat(graph.designations("eu-high-risk-suppliers")).hasSize(2);
        }
        try (EvidenceGraph memory = Given.graph(acmeInBods(),
                Given.turtle("<urn:lei:" + LEI + "> vigie:holdersComplete true ."))) {
            assertThat(memory.register()).isEqualTo(before);
        }
    }

    @Test
    void the_ledger_position_never_goes_back() {
        try (EvidenceGraph graph = Given.graph()) {
            graph.add(acmeInBods(), 9);
            graph.add(acmeInBods(), 4);
            graph.add(Given.turtle(":a a vigie:Company ; skos:prefLabel \"A\" ."), -1);
            assertThat(graph.ledgerPosition()).isEqualTo(9);
        }
    }

    @Test
    void a_folder_that_does_not_open_says_so_and_can_be_discarded_and_built_again() throws IOException {
        try (EvidenceGraph graph = EvidenceGraph.at(folder)) {
            graph.add(acmeInBods(), 1);
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().matches(".*(SPO|GSPO|nodes).*\\.(bpt|idn|dat)")).toList()) {
                Files.write(file, new byte[]{1, 2, 3});
            }
        }
        assertThatThrownBy(() -> EvidenceGraph.at(folder)).isInstanceOf(UnusableStore.class)
                .hasMessageContaining("build it again");
        EvidenceGraph.discard(folder);
        try (EvidenceGraph graph = EvidenceGraph.at(folder)) {
            assertThat(graph.ledgerPosition()).isEqualTo(-1);
            graph.add(acmeInBods(), 1);
            assertThat(graph.withIdentifier(new Identifier(Identifier.LEI, LEI))).hasSize(1);
        }
    }

    @Test
    void a_folder_that_holds_something_else_is_never_deleted() throws IOException {
        Path thesis = Files.writeString(folder.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> EvidenceGraph.discard(folder)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("thesis.txt");
        assertThat(thesis).exists();
    }

    @Test
    void an_interrupted_caller_does_not_interrupt_the_writer() {
        try (EvidenceGraph graph = EvidenceGraph.at(folder)) {
            Thread.currentThread().interrupt();
            graph.add(acmeInBods(), 1);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(graph.ledgerPosition()).as("it waited until all was written").isEqualTo(1);
            graph.add(Given.turtle(":a a vigie:Company ; skos:prefLabel \"A\" ."), 2);
            assertThat(graph.ledgerPosition()).isEqualTo(2);
        }
    }

    @Test
    void after_a_write_that_failed_nothing_is_read_or_written_any_more() {
        Store store = StoreFolder.memory();
        assertThatThrownBy(() -> store.write(dataset -> {
            throw new IllegalArgumentException("disk full");
        })).hasRootCauseMessage("disk full");
        assertThatThrownBy(() -> store.read(EvidenceGraphTest::size)).hasMessageContaining("build it again");
        assertThatThrownBy(() -> store.write(dataset -> {
        })).hasMessageContaining("build it again");
        store.close();
    }

    @Test
    void an_area_is_a_matter_of_act_and_day() {
        try (EvidenceGraph graph = EvidenceGraph.inMemory()) {
            LocalDate today = Given.TODAY;
            assertThat(graph.area("EU27", today).members()).hasSize(27 + 7)
                    .contains(new Country("AX"), new Country("RE")).contains(new Country("FR"))
                    .doesNotContain(new Country("NO"), new Country("CH"));
            assertThat(graph.area("EUROHPC", today).members()).contains(new Country("RS"), new Country("CH"))
                    .doesNotContain(new Country("LI"), new Country("UA"));
            assertThat(graph.area("SAFE", today).members()).hasSize(31 + 7).contains(new Country("UA"));
            assertThat(graph.area("EDF", today).members()).hasSize(28 + 7);
            assertThat(graph.area("HORIZON", today).members()).contains(new Country("XK"))
                    .doesNotContain(new Country("KR"));
            assertThat(graph.area("HORIZON-PILLAR-II", today).members()).contains(new Country("KR"));
            assertThat(graph.area("DIGITAL-EUROPE", LocalDate.parse("2024-12-31")).members())
                    .doesNotContain(new Country("CH"));
            Area now = graph.area("DIGITAL-EUROPE", LocalDate.parse("2025-01-01"));
            assertThat(now.members()).contains(new Country("CH"));
            assertThat(now.verification()).isEqualTo("recalled");
            assertThatThrownBy(() -> graph.area("EU28", today)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> graph.area("SAFE", LocalDate.parse("2025-05-28")))
                    .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2025-05-28");
        }
    }

    @Test
    void the_list_of_high_risk_suppliers_says_who_where_and_since_when() {
        try (EvidenceGraph graph = EvidenceGraph.inMemory()) {
            List<Designation> entries = graph.designations("eu-high-risk-suppliers");
            assertThat(entries).extracting(d -> d.party().name()).containsExactly("Huawei", "ZTE");
            Designation huawei = entries.getFirst();
            assertThat(huawei.scope()).isEqualTo("5G networks");
            assertThat(huawei.reference()).contains("C(2023) 4049");
            assertThat(huawei.verification()).isEqualTo("read");
            assertThat(huawei.party().jurisdiction()).isEqualTo(new Country("CN"));
            assertThat(huawei.standsOn(LocalDate.parse("2023-06-14"))).isFalse();
            assertThat(huawei.standsOn(LocalDate.parse("2023-06-15"))).isTrue();
            assertThat(huawei.evidence().document()).isEqualTo("ontology/lists/eu-high-risk-suppliers.ttl");
            assertThat(huawei.evidence().place()).startsWith("line ");
            assertThat(graph.designations("no-such-list")).isEmpty();
        }
    }

    @Test
    void a_listed_party_stands_back_where_a_document_describes_one_of_its_name_and_seat() {
        String name = PartyName.key("Huawei Technologies Co., Ltd.");
        try (EvidenceGraph alone = EvidenceGraph.inMemory()) {
            assertThat(alone.withNameKey(name)).extracting(Party::name).containsExactly("Huawei");
        }
        try (EvidenceGraph graph = Given.graph(Given.turtle(
                ":h a vigie:Company ; skos:prefLabel \"Huawei Technologies Co., Ltd.\" ; vigie:jurisdiction \"CN\" ."))) {
            assertThat(graph.withNameKey(name)).extracting(Party::id).containsExactly(new PartyId("urn:example:h"));
        }
        try (EvidenceGraph graph = Given.graph(
                Given.turtle(":h a vigie:Company ; skos:prefLabel \"Huawei Technologies Co., Ltd.\" ."))) {
            assertThat(graph.withNameKey(name)).as("a namesake of unknown seat").hasSize(2);
        }
    }
}
