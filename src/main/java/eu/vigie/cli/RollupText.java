package eu.vigie.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.BomRollup;
import eu.vigie.assessment.BomRollup.Bounds;
import eu.vigie.assessment.BomRollup.Kind;
import eu.vigie.assessment.BomRollup.Row;
import eu.vigie.assessment.BomRollup.Table;
import eu.vigie.finding.Phrasebook;
import eu.vigie.regulation.RuleCatalogue;

/** A roll-up for people. */
final class RollupText {

    private final Answering answer;
    private final Phrasebook phrases;
    private final StringBuilder text = new StringBuilder();
    private boolean isWhole = true;

    private RollupText(Answering answer) {
        this.answer = answer;
        this.phrases = new Phrasebook(RuleCatalogue.fromClassPath(), answer.language());
    }

    static String of(BomRollup rollup, Answering answer) {
        return new RollupText(answer).write(rollup);
    }

    private String write(BomRollup rollup) {
        text.append(String.join(", ", rollup.bills())).append(say(", as of ", ", au ")).append(rollup.asOf())
                .append('\n').append("  ").append(figures(rollup.totals())).append('\n')
                .append(WholeOrNot.told(rollup.incomplete(), answer));
        isWhole = rollup.incomplete() == null;
        rollup.by().forEach(this::table);
        return text.toString();
    }

    private void table(Table table) {
        text.append("\n== ").append(caption(table.by())).append(" ==\n");
        text.append("  ").append(concentration(table.hhi())).append('\n');
        table.rows().forEach(row -> text.append("  ").append(name(row)).append(say(": ", " : ")).append(figures(row))
                .append('\n'));
    }

    private String concentration(@Nullable Bounds hhi) {
        if (hhi == null && !isWhole) {
            return say("concentration (HHI): not known, for not all of the bills was read",
                    "concentration (HHI) : inconnue, car les nomenclatures n'ont pas été lues en entier");
        }
        if (hhi == null) {
            return say("concentration (HHI): not known, for not everything has a price in one currency",
                    "concentration (HHI) : inconnue, car tout n'a pas un prix dans une même monnaie");
        }
        return say("concentration (HHI): ", "concentration (HHI) : ") + (hhi.lower().equals(hhi.upper())
                ? number(hhi.lower())
                : say("from ", "de ") + number(hhi.lower()) + say(" to ", " à ") + number(hhi.upper()))
                + say(" of 10 000", " sur 10 000");
    }

    private String caption(String by) {
        return switch (by) {
            case "maker" -> say("By maker", "Par fabricant");
            case "controller" -> say("By the head of the maker's group", "Par tête du groupe du fabricant");
            case "origin-design" -> say("By country of design", "Par pays de conception");
            case "origin-diffusion" -> say("By country of diffusion", "Par pays de diffusion");
            case "origin-assembly" -> say("By country of assembly", "Par pays d'assemblage");
            case "origin-test" -> say("By country of test", "Par pays de test");
            case "origin-board-assembly" -> say("By country of board assembly", "Par pays d'assemblage des cartes");
            case "origin-system-assembly" -> say("By country of system assembly", "Par pays d'assemblage des systèmes");
            case "origin-firmware" -> say("By country of the firmware", "Par pays du micrologiciel");
            default -> say("By declared country of origin", "Par pays d'origine déclaré");
        };
    }

    private String name(Row row) {
        if (row.kind() == Kind.NOT_KNOWN) {
            return say("not known", "inconnu");
        }
        String name = row.country() == null || row.country().equals(row.name())
                ? row.name()
                : row.name() + " (" + row.country() + ")";
        return row.open() && row.kind() == Kind.ONE
                ? name + say(" [may be another's]", " [peut relever d'un autre]")
                : name;
    }

    private String figures(Row row) {
        List<String> figures = new ArrayList<>();
        figures.add(counted(row.parts(), "part", "pièce distincte", "parts", "pièces distinctes"));
        figures.add(counted(row.pieces(), "piece", "exemplaire", "pieces", "exemplaires")
                + notKnown(row.piecesNotKnown()));
        String values = row.values().entrySet().stream()
                .map(value -> number(value.getValue()) + " "
                        + (value.getKey().isEmpty() ? say("(no currency)", "(sans monnaie)") : value.getKey()))
                .collect(Collectors.joining(" + "));
        figures.add((values.isEmpty() ? "–" : values) + notKnown(row.valueNotKnown()) + share(row.share()));
        if (row.singleSourced() > 0) {
            figures.add(say("one source only: ", "une seule source : ") + row.singleSourced());
        }
        if (row.sourcesNotKnown() > 0) {
            figures.add(say("sources not known: ", "sources inconnues : ") + row.sourcesNotKnown());
        }
        return String.join(" · ", figures);
    }

    private String share(@Nullable Bounds share) {
        return share == null
                ? ""
                : " (" + number(new BigDecimal(share.lower()).setScale(2, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros().toPlainString()) + " %)";
    }

    private String notKnown(int parts) {
        return parts == 0
                ? ""
                : say(" (of " + parts + (parts == 1 ? " part" : " parts") + " not known)",
                        " (inconnu pour " + parts + (parts == 1 ? " pièce)" : " pièces)"));
    }

    private String counted(Object count, String english, String french, String englishMany, String frenchMany) {
        boolean one = String.valueOf(count).equals("1");
        return number(String.valueOf(count)) + " " + (one ? say(english, french) : say(englishMany, frenchMany));
    }

    private String number(String digits) {
        return phrases.number(new BigDecimal(digits));
    }

    private String say(String english, String french) {
        return answer.say(english, french);
    }
}
