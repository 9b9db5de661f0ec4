package eu.vigie.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import eu.vigie.evidence.EvidenceGraph;
import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;

/** Nobody passes for another than a listed supplier by the way the name is written. */
class ListedNamesTest {

    private static final EvidenceRef HERE = new EvidenceRef("test", "", "here");
    private static final List<Designation> ENTRIES = entries();
    private static final ListedNames LISTED = ListedNames.of(ENTRIES, List.of(),
            Confirmations.of(List.of(), List.of()));

    private static List<Designation> entries() {
        try (EvidenceGraph graph = EvidenceGraph.inMemory()) {
            return graph.designations("eu-high-risk-suppliers");
        }
    }

    private static List<String> like(String name) {
        return LISTED.like(name).stream().map(Party::name).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u041duawei", "HUAWEl", "H U A W E I", "Huavvei", "H\u200buawei", "\u202eiewauH", "iewauH",
            "ＨＵＡＷＥＩ", "Hua-Wei Tech", "Huawei Iberia S.L.", "HuaweiCloud", "Huawie", "Hu@wei", "华为终端有限公司",
            "Хуавэй", "Huawei/Honor", "Shenzhen Huawei Device Co., Ltd."})
    void a_name_written_like_huawei_is_like_it(String name) {
        assertThat(like(name)).containsExactly("Huawei");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z T E", "Z.T.E.", "ZTE Deutschland GmbH", "2TE", "ZТЕ", "ZET", "ZZTE Corp", "Z7E",
            "中兴通讯德国", "Zhong Xing Telecom"})
    void a_name_written_like_zte_is_like_it(String name) {
        assertThat(like(name)).containsExactly("ZTE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yageo", "Hitachi", "Siemens AG", "ITE Tech. Inc.", "TE Connectivity", "Hawaii Electronics",
            "Nokia", "Samsung", "Hynix", "Vishay", "ZF Friedrichshafen AG", "Zeiss", "TDK", "ST", "Lite-On", "Haier",
            "Hua Hong Semiconductor", "Zotac", "A.T.E. Systems GmbH & Co"})
    void an_ordinary_name_is_like_no_listed_one(String name) {
        assertThat(like(name)).isEmpty();
    }

    @Test
    void of_five_thousand_written_variants_99_of_100_are_noticed() {
        Set<String> variants = LookalikeVariants.of(List.of("Huawei", "Huawei Technologies", "ZTE", "ZTE Corporation"),
                5000, 20261124);
        List<String> missed = variants.stream().filter(name -> LISTED.like(name).isEmpty()).toList();
        assertThat(missed.size()).as("missed: %s", missed).isLessThanOrEqualTo(variants.size() / 100);
    }

    @Test
    void every_slip_of_a_finger_in_a_word_of_five_letters_or_more_is_noticed() {
        assertThat(LookalikeVariants.slips("huawei", true)).allSatisfy(
                slip -> assertThat(like(slip)).as(slip).contains("Huawei"));
    }

    @Test
    void in_a_word_of_three_letters_two_that_are_exchanged_or_one_that_is_doubled_are_noticed() {
        assertThat(LookalikeVariants.slips("zte", false)).allSatisfy(
                slip -> assertThat(like(slip)).as(slip).contains("ZTE"));
    }

    private static final ListedNames BLOCKED = ListedNames.of(List.of(),
            List.of(new Designation("blocked",
                    Party.of("urn:test:zenith", PartyKind.LEGAL_ENTITY, "Zenith Trading", null, HERE),
                    "a", "b", "read", LocalDate.parse("2025-01-01"), null, HERE)),
            Confirmations.of(List.of(), List.of()));

    @ParameterizedTest
    @ValueSource(strings = {"Zenith Trading", "Ζenith Trading", "ZENITH  TRADING", "Zen1th Trading",
            "Z\u200benith Trading",
            "Zenit Trading", "Zenith Trading LLC", "Ｚｅｎｉｔｈ Trading", "Zenith Tradinq"})
    void a_name_written_like_a_single_partys_whole_name_is_like_it(String name) {
        assertThat(BLOCKED.like(name)).extracting(Party::name).containsExactly("Zenith Trading");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nordzenith Trading", "Zenith Rhône Forwards", "Trading", "Zenith Electronics",
            "Acme Zenith Trading"})
    void a_word_of_a_single_partys_name_in_another_name_is_no_likeness(String name) {
        assertThat(BLOCKED.like(name)).isEmpty();
    }

    @Test
    void every_name_that_a_list_gives_is_like_itself() {
        for (Designation entry : ENTRIES) {
            assertThat(LISTED.isLike(entry.party(), entry.party().id())).isTrue();
            entry.party().alternateNames().forEach(name -> assertThat(LISTED.like(name)).contains(entry.party()));
        }
    }

    @Test
    void names_of_the_samples_raise_no_false_alarm() throws IOException {
        List<String> alarms = new ArrayList<>();
        for (Path bom : List.of(Path.of("samples/boms/aurora-batiment.csv"),
                Path.of("samples/boms/aurora-it.cdx.json"))) {
            for (String cell : Files.readString(bom).split("[;\"\\n]")) {
                if (!LISTED.like(cell.strip()).isEmpty()) {
                    alarms.add(cell);
                }
            }
        }
        assertThat(alarms).allMatch(cell -> cell.toLowerCase().contains("huawei"));
    }
}
