package eu.vigie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import eu.vigie.regulation.Language;

/** Every command explains itself in both languages. */
class HelpTest {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[A-Z-]+}");

    /** What each command and each of its options and parameters says, by its name. */
    private static Map<String, String> said(Language language) {
        Map<String, String> said = new TreeMap<>();
        collect(Vigie.commands(language).getCommandSpec(), said);
        return said;
    }

    private static void collect(CommandSpec command, Map<String, String> said) {
        said.put(command.qualifiedName(), String.join("\n", command.usageMessage().description()));
        List<ArgSpec> arguments = new ArrayList<>(command.options());
        arguments.addAll(command.positionalParameters());
        arguments.forEach(each -> said.put(
                command.qualifiedName() + " "
                        + (each instanceof OptionSpec option ? option.longestName() : each.paramLabel()),
                String.join("\n", each.description())));
        command.subcommands().values().stream().map(CommandLine::getCommandSpec).distinct()
                .forEach(sub -> collect(sub, said));
    }

    @Test
    void every_command_and_every_option_is_explained_in_both_languages_with_the_same_gaps() {
        Map<String, String> english = said(Language.EN);
        Map<String, String> french = said(Language.FR);
        assertThat(french.keySet()).isEqualTo(english.keySet()).hasSizeGreaterThan(70);
        english.forEach((name, text) -> {
            assertThat(text).as(name).isNotBlank();
            String inFrench = french.getOrDefault(name, "");
            assertThat(inFrench).as(name).isNotBlank().isNotEqualTo(text);
            assertThat(variables(inFrench)).as(name).isEqualTo(variables(text));
            assertThat(inFrench.lines().count()).as(name).isEqualTo(text.lines().count());
        });
    }

    private static List<String> variables(String text) {
        return VARIABLE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        int exit = Vigie.run(new PrintWriter(out), new PrintWriter(out), arguments);
        assertThat(exit).as(out.toString()).isZero();
        return out.toString();
    }

    @Test
    void the_language_that_is_asked_for_is_that_of_the_help_wherever_it_stands() {
        assertThat(run("assess", "--lang", "fr", "--help")).contains("Usage : vigie assess", "le consortium, en JSON");
        assertThat(run("serve", "--help", "--lang=FR")).contains("où sont gardés le registre et le graphe");
        assertThat(run("--lang", "fr", "--help")).contains("Commandes :", "Lit des nomenclatures");
        assertThat(run("assess", "--lang", "en", "--help")).contains("the consortium, as JSON");
    }

    @Test
    void else_it_is_the_machines_where_that_is_french() {
        assertThat(Help.language(Locale.CANADA_FRENCH, "assess", "--help")).isEqualTo(Language.FR);
        assertThat(Help.language(Locale.GERMANY, "assess", "--help")).isEqualTo(Language.EN);
        assertThat(Help.language(Locale.FRANCE, "assess", "--lang", "en")).isEqualTo(Language.EN);
    }
}
