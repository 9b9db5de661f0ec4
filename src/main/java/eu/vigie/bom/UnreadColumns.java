package eu.vigie.bom;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

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

    private final Layout layout;
    private final int[] naming;
    private final BitSet filled = new BitSet();

    UnreadColumns(Layout layout) {
        this.layout = layout;
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

    /** Looks at a row for what stands in these columns. */
    void take(int[] cells) {
        for (int at : naming) {
            if (at < cells.length && cells[at] != Symbols.EMPTY) {
                filled.set(at);
            }
        }
    }

    /** Names the columns that seem to name somebody and have something in them. */
    void report(RowProblems problems) {
        filled.stream().forEach(at -> problems.add(layout.headingRow(), layout.heading(at), null,
                "this column seems to name somebody or a country, and its heading is not understood",
                "use one such as 'Supplier', 'Fab' or 'Country of origin', or take the column out"));
    }

    /** Headings of the others, as written. */
    List<String> withoutMeaning() {
        return layout.unknown().stream().filter(at -> !filled.get(at)).map(layout::heading).toList();
    }
}
