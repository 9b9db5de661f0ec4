package eu.vigie.specification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.cucumber.java.DataTableType;
import io.cucumber.java.ParameterType;

import eu.vigie.supplychain.Consortium.EventKind;
import eu.vigie.supplychain.Consortium.Phase;

/** What the tables of a consortium's deeds mean, in both languages. An empty cell, or "not stated", is not stated. */
public final class DeedWords {

    private static final Pattern AUDIT = Pattern
            .compile(
                    "(?:open since|ouvert depuis le) (.+)|(?:from|du) (.+) (?:to|au) (.+)|(?:opened on|ouvert le) (.+)");

    @ParameterType("initial|final|initiale|finale")
    public Phase phase(String word) {
        return word.startsWith("initial") ? Phase.INITIAL : Phase.FINAL;
    }

    @DataTableType
    public Deeds.Term term(Map<String, @Nullable String> cells) {
        Row row = new Row(cells);
        Deeds.Term term = new Deeds.Term(day(row.cell("from", "depuis")), when(row.cell("until", "jusqu'au")));
        row.done();
        return term;
    }

    @DataTableType
    public Deeds.Change change(Map<String, @Nullable String> cells) {
        Row row = new Row(cells);
        String to = stated(row.cell("to", "vers"));
        Deeds.Change change = new Deeds.Change(kind(row.need("kind", "nature")), stated(row.cell("what", "objet")),
                to == null ? null : Countries.said(to), Days.said(row.need("on", "le")),
                when(row.cell("approved on", "approuvé le")), stated(row.cell("approved by", "approuvé par")));
        row.done();
        return change;
    }

    private static EventKind kind(String words) {
        return switch (words) {
            case "change of control", "changement de contrôle" -> EventKind.CONTROL_CHANGE;
            case "move of a critical asset", "déplacement d'un actif critique" -> EventKind.CRITICAL_ASSET_MOVE;
            default -> throw new IllegalArgumentException("'" + words + "' is no kind of change.");
        };
    }

    @DataTableType
    public Deeds.Report report(Map<String, @Nullable String> cells) {
        Row row = new Row(cells);
        Deeds.Report report = new Deeds.Report(Integer.parseInt(row.need("year", "année")),
                when(row.cell("filed on", "déposé le")));
        row.done();
        return report;
    }

    @DataTableType
    public Deeds.Grant grant(Map<String, @Nullable String> cells) {
        Row row = new Row(cells);
        String currency = stated(row.cell("currency", "monnaie"));
        Deeds.Grant grant = new Deeds.Grant(row.need("grant", "subvention"), number(row.cell("amount", "montant")),
                currency == null ? "EUR" : currency, day(row.cell("balance paid on", "solde payé le")),
                when(row.cell("deleted on", "détruit le")), audits(stated(row.cell("audit", "audit"))));
        row.done();
        return grant;
    }

    private static @Nullable List<Deeds.Audit> audits(@Nullable String words) {
        if (words == null) {
            return null;
        }
        if (words.equals("none") || words.equals("aucun")) {
            return List.of();
        }
        Matcher audit = AUDIT.matcher(words);
        if (!audit.matches()) {
            throw new IllegalArgumentException("'" + words + "' is no audit: 'none', 'open since …', 'from … to …'.");
        }
        if (audit.group(1) != null) {
            return List.of(new Deeds.Audit(Days.said(audit.group(1)), new Deeds.When(null, true)));
        }
        return List.of(audit.group(4) != null
                ? new Deeds.Audit(Days.said(audit.group(4)), Deeds.When.UNSTATED)
                : new Deeds.Audit(Days.said(audit.group(2)), new Deeds.When(Days.said(audit.group(3)), false)));
    }

    @DataTableType
    public Deeds.Accelerator processor(Map<String, @Nullable String> cells) {
        Row row = new Row(cells);
        Deeds.Accelerator processor = new Deeds.Accelerator(row.need("part", "pièce"), number(row.cell("H100", "H100")),
                stated(row.cell("source", "source")));
        row.done();
        return processor;
    }

    @DataTableType
    public Bid.Place site(Map<String, @Nullable String> cells) {
        Row row = new Row(cells);
        Bid.Place site = new Bid.Place(row.need("site", "site"), Countries.said(row.need("country", "pays")),
                number(row.cell("PUE", "PUE")), number(row.cell("renewable", "renouvelable")),
                number(row.cell("MW", "MW")));
        row.done();
        return site;
    }

    private static @Nullable String stated(@Nullable String cell) {
        return cell == null || cell.equals("not stated") || cell.equals("non indiqué") ? null : cell;
    }

    private static @Nullable BigDecimal number(@Nullable String cell) {
        String words = stated(cell);
        return words == null ? null : Amounts.number(words);
    }

    private static @Nullable LocalDate day(@Nullable String cell) {
        String words = stated(cell);
        return words == null ? null : Days.said(words);
    }

    /** "never" and "kept" have no day; neither has an end that there is not. */
    private static Deeds.When when(@Nullable String cell) {
        boolean never = cell != null && List.of("never", "jamais", "without an end", "sans terme", "kept", "conservé")
                .contains(cell);
        return new Deeds.When(never ? null : day(cell), never);
    }
}
