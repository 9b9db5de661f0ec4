package eu.vigie.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import eu.vigie.evaluation.Facts.BilledPart;
import eu.vigie.evaluation.Facts.CaseFile;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.RuleId;
import eu.vigie.supplychain.Area;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Origin;
import eu.vigie.supplychain.Origin.Stage;
import eu.vigie.supplychain.Part;
import eu.vigie.supplychain.PartId;
import eu.vigie.supplychain.PartValue;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.StatedParty;
import eu.vigie.supplychain.SupplyRole;
import eu.vigie.supplychain.Truth;

/** What the rules of origin answer, one step either side of each boundary. */
class OriginVerdictsTest {

    private static final Area SAFE = new Area("SAFE", Set.of(Country.of("FR"), Country.of("NO")),
            LocalDate.of(2020, 1, 1), null, "act", "read");

    private static List<Origin> origins(Stage stage, @Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split(" ")).map(place -> place.split(":"))
                        .map(place -> new Origin(stage, Country.of(place[0]),
                                place.length == 1 ? null : Share.exactly(new BigDecimal(place[1])), Given.HERE))
                        .toList();
    }

    private static Part part(String name, String function, List<Origin> origins, Set<Stage> disputed) {
        return new Part(new PartId("urn:test:" + name), name, null, null, function, List.of(), origins, Given.HERE,
                disputed);
    }

    private static Set<Stage> stages(@Nullable String text) {
        return text == null ? Set.of() : Set.of(Stage.valueOf(text));
    }

    private static Verdict verdict(RuleId rule, List<Part> parts, Map<PartId, PartValue> values,
            List<Facts.Supply> supplies, List<GroupHead> heads) {
        List<BilledPart> facts = parts.stream()
                .map(each -> new BilledPart(each, Truth.YES, "Aube", !each.origins().isEmpty(), List.of())).toList();
        CaseFile empty = Given.Case.empty().file();
        CaseFile file = new CaseFile(empty.consortium(), List.of(), List.of(), List.of(), supplies, facts, List.of(),
                List.of(), List.of(Given.UNION, SAFE), heads, List.of(), List.of(), List.of(), values, Map.of());
        return Given.answer(rule, "dependency", file).verdict();
    }

    @ParameterizedTest(name = "diffused {0}, declared {1}, disputed {2}: {3}")
    @CsvSource({"TW, , , COMPLIANT", "TW, TW, , COMPLIANT", "TW, MY, , FLAG", "TW, TW MY, , FLAG",
            "TW KR, TW, , UNDETERMINED", "TW KR, MY, , FLAG", "TW:60 KR:40, TW, , UNDETERMINED",
            "TW:60, MY, , UNDETERMINED", ", MY, , UNDETERMINED", ", , , UNDETERMINED",
            "TW KR, TW, DIFFUSION, UNDETERMINED", "TW KR, MY, DIFFUSION, FLAG", "TW KR, , DIFFUSION, UNDETERMINED",
            "TW, TW MY, DECLARED, UNDETERMINED", "TW, MY DE, DECLARED, FLAG"})
    void a_circuit_comes_from_where_it_was_diffused(@Nullable String diffused, @Nullable String declared,
            @Nullable String disputed, Verdict verdict) {
        List<Origin> origins = new ArrayList<>(origins(Stage.DIFFUSION, diffused));
        origins.addAll(origins(Stage.DECLARED, declared));
        origins.addAll(origins(Stage.ASSEMBLY, "MY"));
        assertThat(verdict(RuleId.ORIG_001, List.of(part("GPU", "gpu", origins, stages(disputed))), Map.of(), List.of(),
                List.of())).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} from {1} and {2} from {3}, disputed {4}: {5}")
    @CsvSource({"350, US, 650, FR, , COMPLIANT", "351, US, 649, FR, , FLAG", "350, US, 650, NO, , COMPLIANT",
            "350, US, 650, , , UNDETERMINED", "0, US, 1000, FR:65 US:35, , COMPLIANT",
            "0, US, 1000, FR:64 US:36, , FLAG",
            "0, US, 1000, FR US, , UNDETERMINED", "0, US, 1000, FR NO, DECLARED, COMPLIANT",
            "0, US, 1000, CN US, DECLARED, FLAG", "0, US, 1000, FR:64 US:36, DECLARED, UNDETERMINED"})
    void components_from_outside_cost_35_percent_at_most(BigDecimal one, String from, BigDecimal other,
            @Nullable String otherFrom, @Nullable String disputed, Verdict verdict) {
        Part first = part("pump", "cooling", origins(Stage.DECLARED, from), Set.of());
        Part second = part("fan", "cooling", origins(Stage.DECLARED, otherFrom), stages(disputed));
        assertThat(verdict(RuleId.ORIG_002, List.of(first, second),
                Map.of(first.id(), new PartValue(first.id(), Map.of("EUR", one), true), second.id(),
                        new PartValue(second.id(), Map.of("EUR", other), true)),
                List.of(), List.of())).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} of a group in {1} and {2} of one in {3}, prices whole {4}, currency {5}: {6}")
    @CsvSource({"50, US, 50, FR, true, EUR, FLAG", "49.99, US, 50.01, FR, true, EUR, COMPLIANT",
            "90, FR, 10, US, true, EUR, COMPLIANT", "90, US, 10, , true, EUR, FLAG",
            "40, US, 60, , true, EUR, UNDETERMINED", "90, US, 10, FR, false, EUR, UNDETERMINED",
            "90, US, 10, FR, true, USD, UNDETERMINED"})
    void no_group_outside_is_the_only_source_of_half_of_the_processors(BigDecimal one, String seat, BigDecimal other,
            @Nullable String otherSeat, boolean whole, String currency, Verdict verdict) {
        Map<PartId, PartValue> values = new TreeMap<>();
        List<Part> parts = new ArrayList<>();
        List<Facts.Supply> supplies = new ArrayList<>();
        List<GroupHead> heads = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String name = i == 0 ? "GPU" : "CPU";
            String country = i == 0 ? seat : otherSeat;
            Part part = part(name, i == 0 ? "gpu" : "cpu", List.of(), Set.of());
            Party maker = Party.of("urn:test:maker-" + name, PartyKind.LEGAL_ENTITY, name + " Corp",
                    country == null ? null : Country.of(country), Given.HERE);
            Facts.Supply supply = new Facts.Supply(part, SupplyRole.MANUFACTURER,
                    StatedParty.named(maker.name(), Given.HERE), Given.known(maker));
            parts.add(part);
            supplies.add(supply);
            values.put(part.id(), new PartValue(part.id(), Map.of(i == 0 ? "EUR" : currency, i == 0 ? one : other),
                    i == 0 || whole));
            if (country != null) {
                heads.add(new GroupHead(supply.partyKey(), maker.name(), true, Country.of(country), List.of()));
            }
        }
        assertThat(verdict(RuleId.ORIG_003, parts, values, supplies, heads)).isEqualTo(verdict);
    }
}
