package eu.vigie.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import eu.vigie.assessment.AssessmentJson;
import eu.vigie.assessment.ProfileChoice;
import eu.vigie.assessment.ProfileComparison;
import eu.vigie.assessment.ProfileComparison.ProfileView;
import eu.vigie.finding.DayWords;
import eu.vigie.regulation.Bilingual;
import eu.vigie.regulation.Glossary;
import eu.vigie.regulation.RuleCatalogue;

/** {@code vigie profile-diff}: two profiles, what each uses and settles, and what that changes. */
@Command(name = "profile-diff", mixinStandardHelpOptions = true, description = {
        "Compares two profiles: rules and call conditions that one uses and the other does not, choices that differ; with --consortium the findings that differ.",
        "A profile is an id of those that come with the program, or a file (.yaml) of your own."})
final class ProfileDiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", description = "a profile")
    private @Nullable String one;

    @Parameters(index = "1", paramLabel = "B", description = "another")
    private @Nullable String other;

    @Mixin
    private AskedCase asked = new AskedCase();

    @Mixin
    private TextOrJson answer = new TextOrJson();

    @Override
    public Integer call() {
        ProfileChoice first = KnownNames.profileOrFile(Objects.requireNonNull(one));
        ProfileChoice second = KnownNames.profileOrFile(Objects.requireNonNull(other));
        answer.check(asked.files());
        ProfileComparison comparison = asked.isGiven()
                ? ProfileComparison.of(first, second, asked.request(first))
                : ProfileComparison.of(first, second, asked.day());
        answer.write(answer.isJson() ? AssessmentJson.text(comparison.view(answer.language())) : text(comparison));
        return ExitCode.CONFORMS.number();
    }

    private String text(ProfileComparison comparison) {
        ProfileComparison.View view = comparison.view(answer.language());
        StringBuilder text = new StringBuilder(profile("A", view.one())).append(profile("B", view.other()));
        text.append(answer.say("as of ", "au ")).append(DayWords.in(view.asOf(), answer.language())).append("\n\n");
        text.append(answer.say("Rules", "Règles")).append('\n');
        view.rules().forEach(rule -> text.append("  ").append(rule.rule()).append(' ').append(rule.title())
                .append(answer.say(": A ", " : A ")).append(use(rule.one())).append(" · B ").append(use(rule.other()))
                .append('\n'));
        text.append(none(view.rules())).append(answer.say("Choices", "Choix")).append('\n');
        comparison.choices().forEach(choice -> text.append("  ").append(choice.rule()).append(' ')
                .append(word("parameters", choice.parameter())).append(answer.say(": A ", " : A "))
                .append(value(choice.unit(), choice.one())).append(" · B ")
                .append(value(choice.unit(), choice.other())).append('\n'));
        text.append(none(view.choices()));
        if (view.findings() != null) {
            text.append(answer.say("Findings that differ, from A to B", "Constats qui diffèrent, de A à B"))
                    .append('\n')
                    .append(ChangedFindings.of(view.findings(), answer.language())).append(none(view.findings()));
        }
        return text.toString();
    }

    private String none(List<?> all) {
        return all.isEmpty() ? "  " + answer.say("no difference", "aucune différence") + "\n\n" : "\n";
    }

    private String profile(String name, ProfileView profile) {
        return name + " " + profile.id() + " (" + profile.version() + answer.say("): ", ") : ") + profile.title()
                + " · sha256 " + profile.sha256().substring(0, 12) + "\n";
    }

    private String use(String use) {
        return switch (ProfileComparison.Use.valueOf(use)) {
            case NOT_ASKED -> answer.say("does not ask it", "ne la demande pas");
            case ASKED -> answer.say("asks it", "la demande");
            case CONFIRMED -> answer.say("asks it, and the call carries it", "la demande, et l'appel la porte");
        };
    }

    private String value(String unit, String value) {
        return unit.equals("meaning") || value.equals("none") ? word("meanings", value) : value;
    }

    private String word(String section, String key) {
        Glossary glossary = RuleCatalogue.fromClassPath().glossary();
        Bilingual word = glossary.find(section, key);
        return word == null ? key : word.in(answer.language());
    }
}
