package eu.vigie.bom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import eu.vigie.supplychain.Document;

class EveryRowTest {

    private enum Row {
        LINE("R1,Acme,X1,4,"), TWIN("R1,Acme,X1,4,"), UNFITTED("R2,Acme,X2,4,x"), NAMELESS(",Acme,,4,"), SHIFTED(
                "R3,Acme,X3,4,,shifted"), BLANK(""), COMMAS(",,,,"), TOTAL("Total,,,12,"), HEADINGS(
                        "Part,Manufacturer,MPN,Qty,DNP"), WRONG(
                                "R4,Acme,X4,many,perhaps"), UNKNOWN("R5,,,,"), MAKERS_TOTAL(",Total,,12,");

        private final String text;

        Row(String text) {
            this.text = text;
        }

        private RowOutcome outcome() {
            return switch (this) {
                case LINE, TWIN, WRONG, UNKNOWN -> RowOutcome.READ;
                case UNFITTED -> RowOutcome.NOT_FITTED;
                case NAMELESS, SHIFTED -> RowOutcome.REFUSED;
                case BLANK, COMMAS -> RowOutcome.BLANK;
                case TOTAL, MAKERS_TOTAL -> RowOutcome.TOTAL;
                case HEADINGS -> RowOutcome.REPEATED_HEADINGS;
            };
        }
    }

    private record Sheet(int titles, List<Row> rows) {

        private String csv() {
            StringBuilder text = new StringBuilder("A title,,,,\n".repeat(titles)).append(Row.HEADINGS.text)
                    .append('\n');
            rows.forEach(row -> text.append(row.text).append('\n'));
            return text.toString();
        }

        private Document workbook() {
            String[][] cells = csv().lines().map(line -> line.split(",", -1)).toArray(String[][]::new);
            return Workbooks.of(cells).document();
        }
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        Arbitrary<List<Row>> rows = Arbitraries.of(Row.class).list().ofMinSize(0).ofMaxSize(40)
                .map(list -> java.util.stream.Stream.concat(list.stream(), java.util.stream.Stream.of(Row.LINE))
                        .toList());
        return Combinators.combine(Arbitraries.integers().between(0, 5), rows).as(Sheet::new);
    }

    private static void holds(Sheet sheet, Document document) {
        SheetReading reading = SheetReading.of(document, ColumnChoice.NONE);
        SheetAccount account = reading.account();

        assertThat(account.rows()).isEqualTo(sheet.titles() + 1 + sheet.rows().size());
        assertThat(account.counts().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(account.rows());
        for (int i = 0; i < sheet.rows().size(); i++) {
            assertThat(account.outcome(sheet.titles() + 2 + i)).isEqualTo(sheet.rows().get(i).outcome());
        }
        assertThat(reading.bom().lines() - reading.bom().rejected()).isEqualTo(
                count(account, RowOutcome.READ) + count(account, RowOutcome.NOT_FITTED));
        assertThat(reading.bom().rejected()).isEqualTo(count(account, RowOutcome.REFUSED));
        assertThat(reading.problems().keySet()).containsAll(refused(sheet));
    }

    private static int count(SheetAccount account, RowOutcome outcome) {
        return Objects.requireNonNull(account.counts().get(outcome));
    }

    private static List<Integer> refused(Sheet sheet) {
        return java.util.stream.IntStream.range(0, sheet.rows().size())
                .filter(i -> sheet.rows().get(i).outcome() == RowOutcome.REFUSED)
                .mapToObj(i -> sheet.titles() + 2 + i).toList();
    }

    @Property(tries = 300)
    void every_row_of_a_csv_is_read_refused_or_set_aside_and_the_counts_add_up(@ForAll("sheets") Sheet sheet) {
        holds(sheet, Document.of("bom.csv", sheet.csv().getBytes(StandardCharsets.UTF_8)));
    }

    @Property(tries = 60)
    void every_row_of_a_workbook_is_read_refused_or_set_aside_and_the_counts_add_up(@ForAll("sheets") Sheet sheet) {
        holds(sheet, sheet.workbook());
    }
}
