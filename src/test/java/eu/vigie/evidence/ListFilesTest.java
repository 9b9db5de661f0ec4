package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;

/** Lists as their authorities publish them. */
class ListFilesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private static List<Designation> entries(String list, Knowledge... knowledge) {
        try (EvidenceGraph graph = Given.graph(knowledge)) {
            return graph.designations(list);
        }
    }

    private static Designation named(List<Designation> entries, String name) {
        return entries.stream().filter(entry -> entry.party().name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " among " + entries));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"sdn.csv,'OFAC lists, CSV',5", "alt.csv,'OFAC lists, CSV',3", "add.csv,'OFAC lists, CSV',4",
            "sdn_comments.csv,'OFAC lists, CSV',1", "cons_prim.csv,'OFAC lists, CSV',2",
            "consolidated.csv,'Consolidated Screening List, CSV',6",
            "consolidated.json,'Consolidated Screening List, JSON',2", "eu-list.xml,'EU financial sanctions, XML',2",
            "targets.nested.json,'FollowTheMoney, JSON lines',2", "own-list.csv,'list of designated parties, CSV',2",
            "liste.csv,'list of designated parties, CSV',1"})
    void each_is_known_by_its_content(String file, String format, int read) {
        Knowledge knowledge = KnowledgeReader.read(Document.of("whatever", ListFiles.file(file).bytes()));
        assertThat(knowledge.report().format()).isEqualTo(format);
        assertThat(knowledge.report().read()).isEqualTo(read);
        assertThat(knowledge.problems()).isEmpty();
    }

    @Test
    void what_came_of_each_list_is_told() {
        assertThat(ListFiles.read("sdn.csv").report().lists()).singleElement()
                .isEqualTo(new ListReport("ofac-sdn", "OFAC: specially designated nationals and blocked persons", null,
                        true, 4, 1, 0, Map.of("vessel", 1)));
        assertThat(ListFiles.read("consolidated.csv").report().lists())
                .extracting(ListReport::id, ListReport::entries)
                .containsExactly(tuple("ofac-sdn", 2), tuple("us-denied-persons", 1), tuple("us-entity-list", 1),
                        tuple("us-military-end-users", 1));
        assertThat(ListFiles.read("consolidated.json").report().lists())
                .extracting(ListReport::id, ListReport::on, ListReport::entries)
                .containsExactly(tuple("ofac-sdn", LocalDate.parse("2026-11-16"), 1),
                        tuple("us-entity-list", LocalDate.parse("2026-11-16"), 1),
                        tuple("us-military-end-users", LocalDate.parse("2026-11-16"), 0));
        assertThat(ListFiles.read("eu-list.xml").report().lists()).singleElement()
                .satisfies(list -> assertThat(list.on()).isEqualTo("2026-11-17"));
    }

    @Test
    void names_numbers_and_addresses_of_ofacs_other_files_belong_to_the_entries() {
        Document sdn = ListFiles.file("sdn.csv");
        List<Designation> entries = entries("ofac-sdn", KnowledgeReader.read(sdn), ListFiles.read("alt.csv"),
                ListFiles.read("add.csv"), ListFiles.read("sdn_comments.csv"),
                ListFiles.copyOf(sdn, "2026-11-18"));
        Designation birchwood = named(entries, "BIRCHWOOD MICROSYSTEMS LLC");
        assertThat(birchwood.party().alternateNames()).containsExactly("BEREZA MIKROSISTEMY",
                "OOO BIRCHWOOD MIKROSISTEMY");
        assertThat(birchwood.party().identifiers()).contains(new Identifier("US-OFAC", "99173"),
                new Identifier("RU-OGRN", "1190000000017"), new Identifier("RU-INN", "7700000016"),
                new Identifier(Identifier.LEI, "0000FICTIONBIRCHWD78"));
        assertThat(birchwood.addresses()).hasToString("[HK, RU]");
        assertThat(birchwood.party().jurisdiction()).as("an address is no seat").isNull();
        assertThat(birchwood.scope()).isEqualTo("UKRAINE-EO13662, RUSSIA-EO14024");
        assertThat(birchwood.verification()).isEqualTo("read");
        assertThat(birchwood.from()).as("the list does not say since when").isEqualTo("2026-11-18");
        assertThat(birchwood.evidence().place()).isEqualTo("row 2");
        assertThat(named(entries, "ORCHID TRADING").party().identifiers())
                .contains(new Identifier("XI-DUNS", "150483782"));
        assertThat(entries).extracting(entry -> entry.party().name()).doesNotContain("GREY HERON");
    }

    @Test
    void of_a_natural_person_names_and_the_lists_number_are_kept_and_nothing_else() {
        Document sdn = ListFiles.file("sdn.csv");
        Party person = named(entries("ofac-sdn", KnowledgeReader.read(sdn), ListFiles.copyOf(sdn, "2026-11-18")),
                "EXAMPLE, Invented Person").party();
        assertThat(person.kind()).isEqualTo(PartyKind.NATURAL_PERSON);
        assertThat(person.alternateNames()).containsExactly("Invented Person EXAMPLE");
        assertThat(person.identifiers()).containsExactly(new Identifier("US-OFAC", "99210"));
        assertThat(person.nationalities()).isEmpty();
        Party other = named(entries("eu-financial-sanctions", ListFiles.read("eu-list.xml")), "Invented Example")
                .party();
        assertThat(other.kind()).isEqualTo(PartyKind.NATURAL_PERSON);
        assertThat(other.identifiers()).containsExactly(new Identifier("EU-FSF", "EU.99002.2"));
        assertThat(other.nationalities()).isEmpty();
    }

    @Test
    void the_unions_list_says_since_when_each_entry_stands_and_by_which_act() {
        List<Designation> entries = entries("eu-financial-sanctions", ListFiles.read("eu-list.xml"));
        Designation birchwood = named(entries, "Birchwood Microsystems LLC");
        assertThat(birchwood.from()).isEqualTo("2022-04-08");
        assertThat(birchwood.reference()).isEqualTo("2022/0000 (OJ L000)");
        assertThat(birchwood.party().alternateNames()).containsExactly("ООО Берёза Микросистемы");
        assertThat(birchwood.party().identifiers()).contains(new Identifier("RU-OGRN", "1190000000017"));
        assertThat(named(entries, "Invented Example").from()).as("by its earliest act").isEqualTo("2014-07-31");
    }

    @Test
    void entries_of_the_screening_list_stand_on_the_list_that_they_name_and_are_second_hand() {
        Document csv = ListFiles.file("consolidated.csv");
        Knowledge[] knowledge = {KnowledgeReader.read(csv), ListFiles.copyOf(csv, "2026-11-15")};
        Designation listed = entries("us-entity-list", knowledge).getFirst();
        assertThat(listed.party().name()).isEqualTo("Jade Lantern Semiconductor Research Institute");
        assertThat(listed.party().alternateNames()).containsExactly("Jade Lantern Labs");
        assertThat(listed.addresses()).hasToString("[CN, HK]");
        assertThat(listed.from()).isEqualTo("2023-06-14");
        assertThat(listed.reference()).isEqualTo("88 FR 99999");
        assertThat(listed.verification()).isEqualTo("second-hand");
        assertThat(entries("us-military-end-users", knowledge).getFirst().party().id())
                .as("one authority names one party twice").isEqualTo(listed.party().id());
        assertThat(entries("us-denied-persons", knowledge).getFirst().until()).as("the day after the last one")
                .isEqualTo("2020-10-14");
    }

    @Test
    void one_number_of_ofac_is_one_party_in_all_its_lists_and_copies() {
        Document sdn = ListFiles.file("sdn.csv");
        try (EvidenceGraph graph = Given.graph(KnowledgeReader.read(sdn), ListFiles.read("consolidated.json"),
                ListFiles.copyOf(sdn, "2026-11-18"))) {
            assertThat(graph.withIdentifier(new Identifier("US-OFAC", "99173"))).hasSize(1);
            assertThat(graph.designations("ofac-sdn").stream()
                    .filter(entry -> entry.party().name().equals("BIRCHWOOD MICROSYSTEMS LLC"))
                    .map(entry -> entry.party().id()).distinct()).hasSize(1);
        }
    }

    @Test
    void a_list_of_ones_own_has_dates_numbers_and_other_names_in_either_language() {
        Designation cameras = entries("us-section-889", ListFiles.read("own-list.csv")).getFirst();
        assertThat(cameras.party().alternateNames()).containsExactly("Jade Lantern Cameras", "翡翠灯笼监控");
        assertThat(cameras.party().jurisdiction()).hasToString("CN");
        assertThat(cameras.from()).isEqualTo("2019-08-13");
        assertThat(cameras.reference()).isEqualTo("an invented notice");
        assertThat(entries("us-fcc-covered-list", ListFiles.read("own-list.csv")).getFirst().until())
                .isEqualTo("2025-01-01");
        try (EvidenceGraph graph = Given.graph(ListFiles.read("liste.csv"))) {
            assertThat(graph.editions("us-section-1260h")).singleElement().satisfies(edition -> {
                assertThat(edition.from()).isEqualTo("2026-11-02");
                assertThat(edition.copy()).isTrue();
            });
            assertThat(graph.designations("us-section-1260h").getFirst().party().alternateNames())
                    .containsExactly("Lanterne");
        }
    }

    @Test
    void an_entity_of_follow_the_money_stands_on_the_lists_of_its_data_sets_and_clears_nobody() {
        try (EvidenceGraph graph = Given.graph(ListFiles.read("targets.nested.json"))) {
            assertThat(graph.designations("ofac-sdn")).singleElement().satisfies(entry -> {
                assertThat(entry.party().name()).isEqualTo("Birchwood Microsystems LLC");
                assertThat(entry.from()).isEqualTo("2024-02-23");
                assertThat(entry.scope()).isEqualTo("RUSSIA-EO14024");
            });
            assertThat(graph.designations("eu-financial-sanctions")).hasSize(1);
            assertThat(graph.editions("ofac-sdn")).singleElement().satisfies(edition -> {
                assertThat(edition.whole()).isFalse();
                assertThat(edition.from()).isEqualTo("2026-11-18");
            });
        }
        Document file = ListFiles.file("targets.nested.json");
        try (EvidenceGraph graph = Given.graph(KnowledgeReader.read(file), ListFiles.copyOf(file, "2026-11-18"))) {
            assertThat(graph.editions("ofac-sdn").getFirst().whole()).as("somebody says so").isTrue();
        }
    }

    @Test
    void a_file_that_does_not_say_of_which_day_it_is_counts_for_no_day_until_somebody_says_so() {
        Document sdn = ListFiles.file("sdn.csv");
        try (EvidenceGraph graph = Given.graph(KnowledgeReader.read(sdn))) {
            assertThat(graph.editions("ofac-sdn")).isEmpty();
            assertThat(graph.designations("ofac-sdn")).isEmpty();
            assertThat(graph.lists()).contains("ofac-sdn");
        }
        try (EvidenceGraph graph = Given.graph(KnowledgeReader.read(sdn), ListFiles.copyOf(sdn, "2026-11-18"),
                ListFiles.copyOf(sdn, "2026-11-19"))) {
            assertThat(graph.editions("ofac-sdn")).as("two persons disagree").isEmpty();
        }
    }

    @Test
    void the_next_copy_from_the_same_source_replaces_a_copy() {
        Document older = ListFiles.file("sdn.csv");
        Document newer = ListFiles.altered("sdn.csv", "99204,\"ORCHID TRADING\"", "99205,\"FERN TRADING\"");
        try (EvidenceGraph graph = Given.graph(KnowledgeReader.read(newer), KnowledgeReader.read(older),
                ListFiles.copyOf(newer, "2026-11-19"), ListFiles.copyOf(older, "2026-11-12"))) {
            assertThat(graph.editions("ofac-sdn")).extracting(edition -> edition.from() + " " + edition.until())
                    .containsExactly("2026-11-12 2026-11-19", "2026-11-19 null");
            assertThat(graph.editions("ofac-sdn").stream().filter(edition -> edition.speaksFor(DAY)))
                    .singleElement().satisfies(
                            edition -> assertThat(edition.evidence().sha256()).isEqualTo(newer.sha256()));
        }
    }

    @Test
    void the_consolidated_list_is_never_taken_for_that_of_blocked_persons() {
        assertThat(ListFiles.read("cons_prim.csv").report().lists()).extracting(ListReport::id)
                .containsExactly("ofac-consolidated");
        assertThat(Given.refusal("part.csv",
                "99501,\"NORTHERN LANTERN BANK JSC\",-0- ,\"UKRAINE-EO13662\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n"))
                .singleElement().satisfies(problem -> assertThat(problem.problem())
                        .contains("does not show whether it is the list of blocked persons"));
    }

    @Test
    void an_entry_that_cannot_be_used_is_told_with_its_place_and_the_list_is_not_whole_without_it() {
        Knowledge knowledge = KnowledgeReader.read(
                ListFiles.altered("eu-list.xml",
                        "firstName=\"Invented\" middleName=\"\" lastName=\"Example\" wholeName=\"Invented Example\"",
                        "firstName=\"\" middleName=\"\" lastName=\"\" wholeName=\"\""));
        assertThat(knowledge.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("record 2");
            assertThat(problem.problem()).isEqualTo("the entry has no name");
        });
        assertThat(knowledge.report().lists()).singleElement().satisfies(list -> {
            assertThat(list.entries()).isEqualTo(1);
            assertThat(list.refused()).isEqualTo(1);
            assertThat(list.whole()).isFalse();
        });
        try (EvidenceGraph graph = Given.graph(knowledge)) {
            assertThat(graph.editions("eu-financial-sanctions").getFirst().whole()).isFalse();
        }
    }

    @Test
    void what_a_search_of_the_screening_list_answered_is_no_whole_list() {
        Knowledge answer = KnowledgeReader.read(ListFiles.altered("consolidated.json", "\"sources_used\"",
                "\"total\": 2, \"offset\": 0, \"sources_used\""));
        assertThat(answer.report().lists()).allMatch(list -> !list.whole());
        assertThat(answer.report().notes()).anyMatch(note -> note.contains("no whole list"));
    }

    @Test
    void signs_that_nobody_sees_are_left_out_of_names() {
        Document file = ListFiles.altered("eu-list.xml", "ООО Берёза", "ООО\u200F\u202B  Берёза");
        assertThat(named(entries("eu-financial-sanctions", KnowledgeReader.read(file)), "Birchwood Microsystems LLC")
                .party().alternateNames()).containsExactly("ООО Берёза Микросистемы");
    }

    @Test
    void the_examples_of_the_page_on_lists_are_read() throws IOException {
        String page = Files.readString(Path.of("docs", "lists.md"));
        Knowledge own = KnowledgeReader.read(Given.document("own.csv", block(page, "csv own-list")));
        assertThat(own.problems()).isEmpty();
        assertThat(own.report().lists()).extracting(ListReport::id).containsExactly("us-section-889");
        assertThat(Given.turtle(block(page, "turtle list-copy")).problems()).isEmpty();
    }

    private static String block(String page, String kind) {
        String fence = "```" + kind + "\n";
        return page.substring(page.indexOf(fence) + fence.length()).split("```", 2)[0];
    }

    @ParameterizedTest(name = "{0} becomes {1}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            own-list.csv | us-section-889 | US section 889 | row 2 | the row does not name its list as rules ask for it
            own-list.csv | us-section-889 | eu-high-risk-suppliers | row 2 | a list of this name comes with the program
            alt.csv | 99173,2,"aka" | x,2,"aka" | row 2 | the row is not like the others: it has 5 cells or no number
            consolidated.json | "name": "Jade Lantern Semiconductor Research Institute", "title" | "name": "Jade Lantern", "name" | | a member is given twice
            eu-list.xml | <?xml version="1.0" encoding="UTF-8" standalone="yes"?> | <!DOCTYPE export [<!ENTITY e SYSTEM "file:///etc/hostname">]> | line 1 | a document type or an entity stands there
            eu-list.xml | </export> | `` | | this is not well-formed XML
            """)
    void a_file_that_cannot_be_used_is_refused_with_place_and_remedy(String file, String passage, String replacement,
            String place, String problem) {
        Document document = ListFiles.altered(file, passage, replacement);
        assertThat(KnowledgeReader.inspect(document).refused()).anySatisfy(each -> {
            assertThat(each.problem()).contains(problem);
            assertThat(each.place()).startsWith(place == null ? "" : place);
            assertThat(each.remedy()).isNotBlank();
        });
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2019-08-13 | last summer | this is no date
            ,CN,us-section-889 | ,Lanternia,us-section-889 | this is no country code
            CN-USCC 91110000000000002X | XI-LEI 0000FICTIONBIRCHWD00 | this is no number with its register before it
            2021-03-12,2025-01-01 | 2021-03-12,2020-01-01 | the entry ends before it begins
            """)
    void an_entry_of_ones_own_that_cannot_be_used_is_told(String passage, String replacement, String problem) {
        Knowledge knowledge = KnowledgeReader.read(ListFiles.altered("own-list.csv", passage, replacement));
        assertThat(knowledge.problems()).singleElement().satisfies(each -> {
            assertThat(each.problem()).isEqualTo(problem);
            assertThat(each.remedy()).isNotBlank();
        });
    }
}
