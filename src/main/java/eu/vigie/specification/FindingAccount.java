package eu.vigie.specification;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import eu.vigie.finding.DayWords;
import eu.vigie.finding.ProblemWords;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.LegalStatus;
import eu.vigie.regulation.Verification;

/**
 * Why a finding is as it is, as sentences: what was found, under which law and by which numbers, step by step with the source
 * of each, and what would settle or cure it. Read from a finding as an assessment is written down.
 */
public final class FindingAccount {

    private static final int PATHS_SHOWN = 5;

    private final JsonNode finding;
    private final Trace.@Nullable Line rule;
    private final PageWords words;
    private final StringBuilder text = new StringBuilder();

    private FindingAccount(JsonNode finding, Trace.@Nullable Line rule, Language language) {
        this.finding = finding;
        this.rule = rule;
        this.words = new PageWords(language);
    }

    /**
     * The account.
     *
     * @param finding as {@code assess --format json} writes one
     * @param rule how the assessment took its rule; null when that is not known, because the rules have changed since
     * @param language that in which the finding is written
     */
    public static String text(JsonNode finding, Trace.@Nullable Line rule, Language language) {
        FindingAccount account = new FindingAccount(finding, rule, language);
        account.write();
        return account.text.toString();
    }

    private void write() {
        line("%s · %s · %s", string(finding, "rule"),
                verdict(Verdict.valueOf(string(finding, "verdict"))), string(finding, "id"));
        line("%s", subject(finding.path("subject")));
        line("");
        line("%s", string(finding, "message"));
        line("");
        law(finding.path("clause"));
        parameters();
        line("");
        line("%s", words.say("Because:", "Motifs :"));
        steps(finding.path("reasoning"), "  ");
        if (finding.path("reasoning").isEmpty()) {
            line("  %s", words.say("(it rests on no fact of the documents)",
                    "(il ne repose sur aucun fait des documents)"));
        }
        places(finding.path("occurrences"));
        exception(finding.path("exception"));
        note(words.say("What would settle it: ", "Ce qui trancherait : "), "settles");
        note(words.say("What would put it right: ", "Ce qui y remédierait : "), "cures");
    }

    private String verdict(Verdict verdict) {
        String word = words.verdict(verdict);
        return word.equals(verdict.name()) ? word : word + " (" + verdict + ")";
    }

    private static String subject(JsonNode subject) {
        String party = string(subject.path("party"), "name");
        String name = string(subject, "name");
        return party.isEmpty() || party.equals(name) ? name : name + " · " + party;
    }

    private void law(JsonNode clause) {
        if (rule != null) {
            line("%s%s", words.say("Asked: ", "Demandé : "), rule.title());
        }
        line("%s%s, %s", words.say("Law: ", "Droit : "), string(clause, "source"), string(clause, "article"));
        line("  %s%s%s.", words.status(LegalStatus.valueOf(string(clause, "status"))), words.say("; ", " ; "),
                words.verificationMeaning(string(clause, "verification")));
        if (rule != null && rule.confirmed()) {
            line("  %s",
                    words.say("The profile says that the call carries it.", "Le profil dit que l'appel la reprend."));
        }
    }

    private void parameters() {
        if (rule == null) {
            line("%s", words.say("(These rules are not those of the assessment: their numbers are not shown.)",
                    "(Les règles ne sont plus celles de l'évaluation : leurs chiffres ne sont pas montrés.)"));
            return;
        }
        for (Trace.Read read : rule.parameters()) {
            line("  %s%s%s (%s)", read.title(), words.colon(), read.said(), String.join(words.say("; ", " ; "),
                    read.reference(), words.say("since ", "depuis le ") + words.day(read.from()),
                    words.verificationWord(Verification.valueOf(
                            read.verification().toUpperCase(Locale.ROOT).replace('-', '_')))));
        }
    }

    private void steps(JsonNode steps, String indent) {
        int number = 0;
        for (JsonNode step : steps) {
            line("%s%d. %s%s", indent, ++number, string(step, "fact"), source(step));
            steps(step.path("because"), indent + "   ");
        }
    }

    /** As the findings of a text have it: document, place, who says so, and the day. */
    private String source(JsonNode step) {
        String document = string(step, "document");
        if (document.isEmpty()) {
            return "";
        }
        String place = string(step, "place");
        String source = string(step, "source");
        String date = string(step, "date");
        String separator = words.say("; ", " ; ");
        return " [" + document
                + (place.isEmpty() ? "" : words.say(" ", ", ") + ProblemWords.place(place, words.language()))
                + (source.isEmpty() || source.equals(document) ? "" : separator + source)
                + (date.isEmpty() ? "" : separator + DayWords.in(date, words.language())) + "]";
    }

    private void places(JsonNode occurrences) {
        if (occurrences.isMissingNode()) {
            return;
        }
        long count = occurrences.path("count").asLong();
        line("");
        line("%s %d%s", words.say("Places:", "Emplacements :"), count, string(occurrences, "quantity").isEmpty()
                ? ""
                : words.say(", quantity ", ", quantité ") + string(occurrences, "quantity"));
        int shown = 0;
        for (JsonNode path : occurrences.path("paths")) {
            if (shown++ < PATHS_SHOWN) {
                line("  %s", String.join(" > ", path.values().stream().map(name -> name.asString("")).toList()));
            }
        }
    }

    private void exception(JsonNode exception) {
        if (exception.isMissingNode()) {
            return;
        }
        line("");
        line("%s%s (%s%s; %s %s)", words.say("Covered by: ", "Couvert par : "), string(exception, "reason"),
                words.say("approved by ", "approuvé par "), string(exception, "approver"),
                DayWords.in(string(exception, "from"), words.language()),
                words.say("until ", "au ") + DayWords.in(string(exception, "until"), words.language()));
    }

    private void note(String caption, String member) {
        String sentence = string(finding, member);
        if (!sentence.isEmpty()) {
            line("");
            line("%s%s", caption, sentence);
        }
    }

    /** Empty when there is none. */
    private static String string(JsonNode node, String member) {
        return node.path(member).asString("");
    }

    private void line(String format, @Nullable Object... values) {
        text.append(format.formatted(values)).append('\n');
    }
}
