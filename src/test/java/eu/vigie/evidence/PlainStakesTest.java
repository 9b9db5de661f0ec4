package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import eu.vigie.supplychain.Document;

/** A table read at once is read as one read cell by cell. */
class PlainStakesTest {

    private static final String[] NAMES = {"A", "B", "A ", " A", "Société Générale", "千代田", "\u00a0A", "7", "A B", "",
            " ", "\"A\"", "\"A, B\"", "A\t", "\u0001"};
    private static final String[] SHARES = {"50.1", "0", "100", "", " 12 ", "33.3333333333", "12,5", "101", "many",
            "\"5\"", "5\u00a0"};
    private static final String[] ENDS = {"\n", "\n", "\n", "\r\n", "\r", "\n\n", ",\n", ",x,é\n", ""};

    @Property
    void aTableReadAtOnceIsReadAsCellByCell(@ForAll Random random) {
        StringBuilder table = new StringBuilder(random.nextInt(4) == 0
                ? "note,share,company,holder\n"
                : random.nextInt(4) == 0 ? "\uFEFFCompany, holder ,SHARE\r\n" : "holder,company,share,note\n");
        int oddities = random.nextInt(3) * random.nextInt(8);
        for (int row = random.nextInt(20); row >= 0; row--) {
            table.append(any(random, NAMES, oddities)).append(',').append(any(random, NAMES, oddities)).append(',')
                    .append(any(random, SHARES, oddities)).append(any(random, ENDS, oddities));
        }
        byte[] bytes = table.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(20) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) 0xe9;
        }
        Document document = Document.of("table.csv", bytes);
        ImportLog quick = new ImportLog(document);
        Statements plain = PlainStakes.read(document, quick);
        if (plain == null) {
            assertThat(quick.read()).isZero();
            assertThat(quick.unknownFields()).isEmpty();
            return;
        }
        ImportLog slow = new ImportLog(document);
        Statements cells = StakesCsv.readCells(document, slow);
        assertThat(told(plain)).isEqualTo(told(cells));
        assertThat(quick.read()).isEqualTo(slow.read());
        assertThat(quick.unknownFields()).isEqualTo(slow.unknownFields());
    }

    @Example
    void thousandsOfPlainRowsAreReadAtOnce() {
        StringBuilder table = new StringBuilder("holder,company,share\n");
        for (int row = 0; row < 5000; row++) {
            table.append("Été ").append(row % 700).append(",c").append(row).append(',').append(row % 101).append("\n");
        }
        Document document = Document.of("table.csv", table.toString().getBytes(StandardCharsets.UTF_8));
        Statements plain = Objects.requireNonNull(PlainStakes.read(document, new ImportLog(document)));
        assertThat(told(plain)).isEqualTo(told(StakesCsv.readCells(document, new ImportLog(document)))).hasSize(10_700);
    }

    private static String any(Random random, String[] texts, int oddities) {
        return texts[random.nextInt(Math.min(texts.length, 3 + oddities))];
    }

    private static List<String> told(Statements statements) {
        List<String> told = new ArrayList<>();
        for (int party = 1; party < statements.keyed(); party++) {
            told.add(statements.keys().text(party) + " " + statements.placeOf(party));
        }
        StakeTable stakes = statements.stakes();
        for (int row = 0; row < stakes.rows(); row++) {
            told.add(stakes.holder(row) + " " + stakes.company(row) + " " + stakes.share(row) + " " + stakes.term(row)
                    + " " + stakes.directness(row) + " " + statements.stakePlace(row) + " " + statements.stakeIri(row));
        }
        return told;
    }
}
