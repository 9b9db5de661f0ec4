package eu.vigie.bom;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import eu.vigie.supplychain.Symbols;

/**
 * The columns whose headings are not understood. Most say nothing that is asked here. One that seems to name somebody or
 * a country, and is not empty, leaves the reading incomplete: whom it names might be the one that matters.
 */
final class UnreadColumns {

    private static final Set<String> NAMING = Set.of("maker", "makers", "manufacturer", "manufacturers", "mfr", "mfg",
            "mfgr", "producer", "oem", "odm", "brand", "vendor", "vendors", "supplier", "suppliers", "distributor",
            "foundry", "fab", "designer", "assembler", "origin", "country", "fabricant", "fabricants",
            "constructeur", "producteur", "marque", "fournisseur", "fournisseurs", "distributeur", "fonderie",
            "fondeur", "concepteur", "assembleur", "origine", "pays", "hersteller", "lieferant", "ursprungsland");
    /** A supplier's number, price or address is neither a supplier nor a country. */
    private static final Set<String> NOT_NAMING = Set.of("number", "numbers", "no", "num", "nr", "pn", "p", "part",
            "parts", "ref", "reference", "references", "code", "id", "sku", "url", "link", "web", "website", "contact",
            "email", "mail", "phone", "address", "adresse", "price", "prix", "cost", "cout", "currency", "devise",
            "stock", "lead", "delai", "status", "statut", "lifecycle", "date", "description", "designation", "note",
            "notes", "comment", "comments", "commentaire", "remarks", "remarques", "datasheet", "package", "numero",
            "article", "subtotal", "total", "extended", "risk", "rohs", "reach", "quantity", "qty", "quantite",
            "warranty", "garantie");

    private static final Pattern WORDS = Pattern.compile("\\p{L}{2}");

    private final Layout layout;
    private final Symbols symbols;
    private final int[] naming;
    private final int[] unheaded;
    private final BitSet filled = new BitSet();

    UnreadColumns(Layout layout, Symbols symbols) {
        this.layout = layout;
        this.symbols = symbols;
        this.unheaded = IntStream.range(0, layout.headings().size()).filter(at -> layout.heading(at).isEmpty())
                .toArray();
        this.naming = layout.unknown().stream().mapToInt(Integer::intValue)
                .filter(at -> seemsToName(layout.heading(at))).toArray();
    }

    private static boolean seemsToName(String heading) {
        List<String> words = Arrays.asList(Spelling.folded(heading).split(" "));
        return words.stream().anyMatch(NAMING::contains) && words.stream().noneMatch(NOT_NAMING::contains);
    }

    /** Whether the column at this place, not understood, seems to name somebody or a country. */
    boolean seemsToName(int at) {
        return Arrays.stream(naming).anyMatch(each -> each == at);
    }

    /** Looks at a row for what stands in these columns, and names the first words under no heading: they may name anybody. */
    void take(int row, int[] cells, RowProblems problems) {
        for (int at : unheaded) {
            if (at < cells.length && cells[at] != Symbols.EMPTY && !filled.get(at)
                    && WORDS.matcher(symbols.text(cells[at])).find()) {
                filled.set(at);
                problems.add(row, letters(at), symbols.text(cells[at]),
                        "the column has no heading, and what stands in it was not read",
                        "give it a heading, or take it out");
            }
        }
        for (int at : naming) {
            if (at < cells.length && cells[at] != Symbols.EMPTY) {
                filled.set(at);
            }
        }
    }

    /** Names the columns that seem to name somebody and have something in them. */
    void report(RowProblems problems) {
        filled.stream().filter(at -> !layout.heading(at).isEmpty())
                .forEach(at -> problems.add(layout.headingRow(), layout.heading(at), null,
                        "this column seems to name somebody or a country, and its heading is not understood",
                        "use one such as 'Supplier', 'Fab' or 'Country of origin', or take the column out"));
    }

    /** As a spreadsheet program calls a column: A, B, …, AA. */
    private static String letters(int at) {
        String last = String.valueOf((char) ('A' + at % 26));
        return at < 26 ? last : letters(at / 26 - 1) + last;
    }

    /** Headings of the others, as written. */
    List<String> withoutMeaning() {
        return layout.unknown().stream().filter(at -> !filled.get(at)).map(layout::heading).toList();
    }
}
