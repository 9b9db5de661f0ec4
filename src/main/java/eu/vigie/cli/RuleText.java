package eu.vigie.cli;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.DayWords;
import eu.vigie.finding.Phrasebook;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Glossary;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.specification.RuleAccount;
import eu.vigie.specification.RuleAccount.Parameter;
import eu.vigie.specification.RuleAccount.Value;

/** What the catalogue says of a rule, for people. */
record RuleText(Language language, StringBuilder text) {

    static String of(RuleAccount rule, Language language) {
        RuleText writer = new RuleText(language, new StringBuilder());
        writer.write(rule);
        return writer.text.toString();
    }

    /** All rules in a line or two each. */
    static String list(List<RuleAccount> rules, Language language) {
        RuleText writer = new RuleText(language, new StringBuilder());
        for (RuleAccount rule : rules) {
            writer.line("%-8s  %s", rule.id(), rule.title());
            writer.line("          %s%s", rule.law().force(), rule.law().applies()
                    ? ""
                    : writer.say("; does not apply on ", " ; ne s'applique pas au ") + writer.day(rule));
        }
        return writer.text.toString();
    }

    private void write(RuleAccount rule) {
        line("%s · %s", rule.id(), rule.title());
        line("");
        line("%s", rule.asks());
        law(rule);
        line("%s%s", say("Asked of: ", "Porte sur : "), rule.askedOf());
        line("%s%s", say("At worst: ", "Au pire : "), new Captions(glossary(), phrases(), language)
                .name(Verdict.valueOf(rule.atWorst())));
        if (rule.interpretation() != null) {
            line("");
            line("%s%s", say("Where the source is silent, our reading: ", "Là où la source se tait, notre lecture : "),
                    rule.interpretation());
        }
        parameters(rule);
        profiles(rule);
        line("");
        line("%s", say("It can answer (words in braces are filled in from the facts):",
                "Elle peut répondre (les mots entre accolades sont tirés des faits) :"));
        rule.cases().forEach(each -> line("  %s%s%s", each.id(), colon(), each.message()));
        line("");
        line("%s", say("Where it stands:", "Où elle se trouve :"));
        rule.files().forEach((what, file) -> line("  %s", file));
    }

    private void law(RuleAccount rule) {
        RuleAccount.Law law = rule.law();
        line("");
        line("%s%s, %s", say("Law: ", "Droit : "), law.source(), law.article());
        if (law.link() != null) {
            line("  %s", law.link());
        }
        line("  %s%s (%s)", say("Status on ", "Statut au ") + day(rule) + colon(), law.status(), law.force());
        line("  %s%s", say("Applies ", "S'applique "), span(law.validFrom(), law.validUntil())
                + (law.applies() ? "" : say("; NOT on ", " ; PAS au ") + day(rule)));
        RuleAccount.Later later = law.later();
        if (later != null) {
            line("  %s%s%s%s (%s%s%s)", say("From ", "À partir du "), DayWords.in(later.from(), language), colon(),
                    later.status(), later.force(), semicolon(),
                    RuleAccount.sureness(later.verification(), language));
        }
        line("  %s%s%s%s", RuleAccount.sureness(law.verification(), language), semicolon(),
                say("last looked at on ", "consulté le "), DayWords.in(law.checkedOn(), language));
    }

    private void parameters(RuleAccount rule) {
        line("");
        line("%s", rule.parameters().isEmpty()
                ? say("It has no parameters.", "Elle n'a pas de paramètre.")
                : say("Parameters (> marks what holds on that day):",
                        "Paramètres (> marque ce qui vaut ce jour-là) :"));
        for (Parameter parameter : rule.parameters()) {
            line("  %s (%s)", parameter.title(), parameter.name());
            parameter.values().forEach(this::value);
        }
    }

    private void value(Value value) {
        line("  %s %s, %s%s%s%s%s", value.current() ? ">" : " ", value.said(), span(value.from(), value.until()),
                semicolon(), value.reference(), semicolon(), RuleAccount.sureness(value.verification(), language));
    }

    private void profiles(RuleAccount rule) {
        line("");
        line("%s", rule.profiles().isEmpty()
                ? say("No profile asks it.", "Aucun profil ne la pose.")
                : say("Profiles that ask it:", "Profils qui la posent :"));
        for (RuleAccount.Use use : rule.profiles()) {
            line("  %s%s%s%s", use.profile(), colon(), use.title(),
                    (use.confirmed() ? say("; its call carries the clause", " ; son appel reprend la disposition") : "")
                            + chosen(use.chosen()));
        }
    }

    private String chosen(@Nullable Map<String, String> chosen) {
        return chosen == null
                ? ""
                : say("; it settles ", " ; il fixe ") + String.join(", ", chosen.entrySet().stream()
                        .map(each -> each.getKey() + " = " + each.getValue()).sorted().toList());
    }

    private String span(java.time.LocalDate from, java.time.@Nullable LocalDate until) {
        return until == null
                ? say("from ", "depuis le ") + DayWords.in(from, language) + say(" on", "")
                : say("from ", "du ") + DayWords.in(from, language) + say(" until ", " au ")
                        + DayWords.in(until, language) + say(" (excluded)", " (exclu)");
    }

    private String day(RuleAccount rule) {
        return DayWords.in(rule.asOf(), language);
    }

    private static Glossary glossary() {
        return RuleCatalogue.fromClassPath().glossary();
    }

    private Phrasebook phrases() {
        return new Phrasebook(RuleCatalogue.fromClassPath(), language);
    }

    private String colon() {
        return say(": ", " : ");
    }

    private String semicolon() {
        return say("; ", " ; ");
    }

    private String say(String english, String french) {
        return language == Language.FR ? french : english;
    }

    private void line(String format, @Nullable Object... values) {
        text.append(format.formatted(values)).append('\n');
    }
}
