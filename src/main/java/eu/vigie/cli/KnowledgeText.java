package eu.vigie.cli;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.KnowledgeReading;
import eu.vigie.assessment.KnowledgeReading.ClaimView;
import eu.vigie.assessment.KnowledgeReading.ConflictView;
import eu.vigie.assessment.KnowledgeReading.DocumentView;
import eu.vigie.assessment.KnowledgeReading.ListView;
import eu.vigie.assessment.KnowledgeReading.UnitedView;
import eu.vigie.finding.DayWords;
import eu.vigie.finding.Phrasebook;
import eu.vigie.finding.ProblemWords;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.InputProblem;

/** What knowledge was read as, for people. */
final class KnowledgeText {

    private final Phrasebook phrases;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private KnowledgeText(RuleCatalogue rules, Language language) {
        this.phrases = new Phrasebook(rules, language);
        this.language = language;
    }

    static String of(KnowledgeReading reading, RuleCatalogue rules, Language language) {
        KnowledgeText writer = new KnowledgeText(rules, language);
        KnowledgeReading.View view = reading.view(language);
        view.documents().forEach(writer::document);
        writer.united(view.merged());
        writer.conflicts(view.conflicts());
        return writer.text.toString();
    }

    private void document(DocumentView read) {
        line(read.document() + " (" + read.format() + ")");
        line(say("  statements: %d read, %d used, %d superseded, %d refused",
                "  déclarations : %d lues, %d retenues, %d remplacées, %d refusées").formatted(read.read(), read.used(),
                        read.superseded(), read.refused().size()));
        if (!read.refused().isEmpty()) {
            line(say("  Refused: nothing of this document counts", "  Refusé : rien de ce document ne compte"));
            read.refused().forEach(each -> line("    " + ProblemWords.line(new InputProblem(read.document(),
                    each.place(), each.value(), each.problem(), each.remedy()), language)));
        }
        if (read.lists() != null) {
            read.lists().forEach(this::list);
        }
        if (read.defects() != null) {
            line(say("  Left out, so that the reading is incomplete", "  Écarté : la lecture est incomplète"));
            read.defects().forEach(each -> line("    " + ProblemWords.line(new InputProblem(read.document(),
                    each.place(), each.value(), each.problem(), each.remedy()), language)));
        }
        counted(say("  Fields that are not read, and how often", "  Champs qui ne sont pas lus, et combien de fois"),
                read.unknownFields());
        counted(say("  Kinds that mean nothing here, and how often", "  Types sans effet ici, et combien de fois"),
                read.notUnderstood());
        if (!read.notes().isEmpty()) {
            line(say("  Taken for granted", "  Tenu pour acquis"));
            read.notes().forEach(note -> line("    " + note));
        }
    }

    private void list(ListView list) {
        String day = list.on() == null
                ? say("it does not say of which day it is", "le document ne dit pas de quel jour elle est")
                : say("as of ", "état au ") + DayWords.in(list.on(), language);
        line(say("  list %s: entries %d, natural persons among them %d, refused %d; %s; %s",
                "  liste %s : entrées %d, dont personnes physiques %d, refusées %d ; %s ; %s").formatted(list.id(),
                        list.entries(), list.persons(), list.refused(), day, list.whole()
                                ? say("whole", "entière")
                                : say("not whole: nobody is cleared by it",
                                        "partielle : elle ne met personne hors de cause")));
        if (!list.leftOut().isEmpty()) {
            line("    " + say("left out: ", "laissés de côté : ") + String.join(", ",
                    list.leftOut().entrySet().stream().map(each -> kind(each.getKey()) + " " + each.getValue())
                            .toList()));
        }
    }

    private String kind(String word) {
        return switch (word) {
            case "vessel" -> say("vessels", "navires");
            case "aircraft" -> say("aircraft", "aéronefs");
            default -> word;
        };
    }

    private void counted(String heading, Map<String, Integer> counts) {
        if (!counts.isEmpty()) {
            line(heading);
            counts.forEach((name, count) -> line("    " + name + say(": ", " : ") + count));
        }
    }

    private void united(List<UnitedView> united) {
        line("");
        line(say("Parties of several statements, one by what is named",
                "Parties visées par plusieurs déclarations, et par quoi elles n'en font qu'une"));
        if (united.isEmpty()) {
            line(say("  none", "  aucune"));
        }
        for (UnitedView each : united) {
            line("  " + each.party().name() + say(": ", " : ") + String.join(", ", each.by()));
            each.statements().forEach(where -> line("    " + where.document() + place(where.place())));
        }
    }

    private void conflicts(List<ConflictView> conflicts) {
        line("");
        line(say("Statements about one stake that do not agree; all are kept",
                "Déclarations divergentes sur une même participation ; toutes sont conservées"));
        if (conflicts.isEmpty()) {
            line(say("  none", "  aucune"));
        }
        conflicts.forEach(this::conflict);
    }

    private void conflict(ConflictView conflict) {
        line("  " + conflict.holder().name() + " → " + conflict.company().name() + days(conflict));
        new ReasoningText(phrases, text).write(conflict.claims().stream().map(claim -> step(conflict, claim)).toList(),
                "    ");
        line("    " + say("counts: ", "compte : ") + phrases.step(step(conflict, conflict.counted(), null)));
    }

    private ReasoningStep step(ConflictView conflict, ClaimView claim) {
        String itself = claim.ofItself() ? say("says so of itself", "le dit d'elle-même") : null;
        String source = claim.source() == null || itself == null
                ? claim.source() == null ? itself : claim.source()
                : claim.source() + say("; ", " ; ") + itself;
        return step(conflict, claim.share(), new EvidenceRef(claim.document(), "", claim.place(), source,
                claim.date() == null ? null : java.time.LocalDate.parse(claim.date())));
    }

    private static ReasoningStep step(ConflictView conflict, @Nullable String share, @Nullable EvidenceRef evidence) {
        return new ReasoningStep(Fact.HOLDS, conflict.holder().name(), conflict.company().name(), share,
                conflict.kind(), evidence);
    }

    private String days(ConflictView conflict) {
        String from = conflict.from() == null ? "" : say(", from ", ", du ") + DayWords.in(conflict.from(), language);
        return from + (conflict.until() == null
                ? ""
                : say(", until ", ", jusqu'au ")
                        + DayWords.in(conflict.until(), language));
    }

    private String place(String place) {
        return place.isEmpty() ? "" : say(" at ", ", ") + ProblemWords.place(place, language);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String say(String english, String french) {
        return language == Language.FR ? french : english;
    }
}
