package eu.vigie.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import eu.vigie.supplychain.PartyName;

/** Pairs of names of which somebody else said whether they are of one organisation (opensanctions/nomenklatura, MIT). */
class NamePairsTest {

    private record Pair(String one, String other, boolean same) {}

    @Test
    void nearly_all_names_of_one_organisation_are_like_each_other_and_few_others_are() throws IOException {
        List<Pair> pairs = pairs();
        List<Pair> missed = new ArrayList<>();
        List<Pair> alarms = new ArrayList<>();
        long same = pairs.stream().filter(Pair::same).count();
        for (Pair pair : pairs) {
            boolean like = NameComparison.of(pair.one(), pair.other()) != null;
            if (like != pair.same()) {
                (like ? alarms : missed).add(pair);
            }
        }
        double found = same - missed.size();
        assertThat(found / same).as("recall; missed %s", missed).isGreaterThanOrEqualTo(0.95);
        assertThat(found / (found + alarms.size())).as("precision; alarms %s", alarms).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void names_of_two_organisations_are_never_the_same_and_alike_whichever_comes_first() throws IOException {
        for (Pair pair : pairs()) {
            if (!pair.same()) {
                assertThat(PartyName.key(pair.one())).isNotEqualTo(PartyName.key(pair.other()));
            }
            assertThat(NameComparison.of(pair.other(), pair.one())).as("%s", pair)
                    .isEqualTo(NameComparison.of(pair.one(), pair.other()));
        }
    }

    private static List<Pair> pairs() throws IOException {
        Path file = Stream.of("../shared", "../../shared")
                .map(folder -> Path.of(folder, "data/matching/name-pairs.csv"))
                .filter(Files::exists).findFirst().orElse(null);
        assumeTrue(file != null, "the labelled pairs are not here: nothing to compare with");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Objects.requireNonNull(file))) {
            return rows.stream().map(row -> new Pair(row.getField("name1"), row.getField("name2"),
                    row.getField("is_match").equals("true"))).toList();
        }
    }
}
