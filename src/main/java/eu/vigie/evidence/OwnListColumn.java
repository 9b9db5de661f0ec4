package eu.vigie.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** A column of a list of one's own, by its English and French headings. */
enum OwnListColumn {
    NAME("name", "nom"), ALIASES("aliases", "other names", "alias", "autres noms"), IDENTIFIERS("identifiers",
            "numbers",
            "identifiants", "numéros"), COUNTRY("country", "pays"), LIST("list", "liste"), FROM("from", "du",
                    "depuis"), UNTIL("until", "au", "jusqu'au"), SOURCE("source", "reference", "référence"), KIND(
                            "kind",
                            "nature"), AS_OF("as of",
                                    "état au"), SCOPE("scope", "portée"), VERIFICATION("verification", "vérification");

    private final Set<String> headings;

    OwnListColumn(String... headings) {
        this.headings = Set.of(headings);
    }

    /** Null when the heading means nothing here. */
    static @Nullable OwnListColumn of(String heading) {
        String word = heading.replace("\uFEFF", "").replace("\"", "").replace('’', '\'').strip()
                .toLowerCase(Locale.ROOT);
        for (OwnListColumn column : values()) {
            if (column.headings.contains(word)) {
                return column;
            }
        }
        return null;
    }

    /** Whether a line of headings is of such a list: it has names, and says of which list they are. */
    static boolean areNamedIn(String line) {
        List<@Nullable OwnListColumn> columns = List.of(line.split(String.valueOf(separator(line)), -1)).stream()
                .<@Nullable OwnListColumn>map(OwnListColumn::of).toList();
        return columns.contains(NAME) && columns.contains(LIST);
    }

    /** As spreadsheets write it: a semicolon where decimals have a comma. */
    static char separator(String line) {
        return line.chars().filter(c -> c == ';').count() > line.chars().filter(c -> c == ',').count() ? ';' : ',';
    }
}
