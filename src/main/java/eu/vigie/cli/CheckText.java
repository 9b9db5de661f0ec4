package eu.vigie.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Phrasebook;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.specification.CheckReport;
import eu.vigie.specification.CheckReport.Found;
import eu.vigie.specification.CheckReport.Outcome;
import eu.vigie.specification.CheckReport.Scenario;

/** What an auditor's scenarios came to, for people: what is wrong first, then what held, in a line each. */
record CheckText(Language language, Captions captions, StringBuilder text) {

    static String of(CheckReport report, Language language) {
        Phrasebook phrases = new Phrasebook(RuleCatalogue.fromClassPath(), language);
        CheckText writer = new CheckText(language,
                new Captions(RuleCatalogue.fromClassPath().glossary(), phrases, language), new StringBuilder());
        writer.write(report);
        return writer.text.toString();
    }

    private void write(CheckReport report) {
        line("%s · %s", report.document(), report.feature());
        line("  sha256 %s · Vigie %s", report.sha256().substring(0, 12), report.vigie());
        line("  %s", report.counts().isEmpty()
                ? say("There is no scenario in it.", "Il ne contient aucun scénario.")
                : String.join(" · ", report.counts().entrySet().stream()
                        .map(count -> count.getValue() + " " + name(count.getKey())).toList()));
        List<Scenario> scenarios = report.scenarios();
        scenarios.stream().filter(each -> each.outcome() != Outcome.HELD).forEach(this::wrong);
        if (scenarios.stream().anyMatch(each -> each.outcome() == Outcome.HELD)) {
            line("");
        }
        scenarios.stream().filter(each -> each.outcome() == Outcome.HELD).forEach(this::held);
    }

    private void wrong(Scenario scenario) {
        line("");
        line("%s%s%s", name(scenario.outcome()), say(": ", " : "), title(scenario));
        if (scenario.sentence() != null) {
            line("  %s %d%s%s", say("line", "ligne"), scenario.at(), say(": ", " : "), scenario.sentence());
        }
        line("  %s", scenario.because());
        if (!scenario.nearest().isEmpty()) {
            line("  %s", say("Maybe one of these was meant:", "Peut-être l'une de celles-ci :"));
            scenario.nearest().forEach(step -> line("    %s", step));
        }
        Found found = scenario.found();
        if (scenario.outcome() == Outcome.NOT_AS_STATED && found != null) {
            line("  %s", say("What was found last:", "Ce qui a été conclu en dernier :"));
            line("    %s %s", captions.name(found.verdict()), found.rule());
            found.messages().forEach(message -> line("    %s", message));
            found.reasoning().forEach(step -> line("      – %s", step));
        }
    }

    private void held(Scenario scenario) {
        Found found = scenario.found();
        line("✓ %s%s", title(scenario),
                found == null ? "" : say(": ", " : ") + captions.name(found.verdict()) + " " + found.rule());
    }

    private String title(Scenario scenario) {
        return scenario.name() + " (" + say("line ", "ligne ") + scenario.line() + ")";
    }

    private String name(Outcome outcome) {
        return switch (outcome) {
            case HELD -> say("as stated", "comme énoncé");
            case NOT_AS_STATED -> say("NOT AS STATED", "AUTRE CHOSE QU'ÉNONCÉ");
            case NOT_UNDERSTOOD -> say("NOT UNDERSTOOD", "NON COMPRIS");
            case ASKS_NOTHING -> say("ASKS NOTHING", "NE DEMANDE RIEN");
            case NOT_RUN -> say("NOT RUN", "NON EXÉCUTÉ");
            case FAILED -> say("FAILED", "EN DÉFAUT");
        };
    }

    private String say(String english, String french) {
        return language == Language.FR ? french : english;
    }

    private void line(String format, @Nullable Object... values) {
        text.append(format.formatted(values)).append('\n');
    }
}
