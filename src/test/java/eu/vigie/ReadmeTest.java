package eu.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import eu.vigie.assessment.Assessment;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Glossary;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;

/** What the README shows is what happens, and what it says of the program is so. */
class ReadmeTest {

    private static final Path PAGE = Path.of("README.md");
    private static final RuleCatalogue RULES = RuleCatalogue.fromClassPath();

    @TempDir
    Path folder;

    @Test
    void every_command_gives_what_the_page_shows() throws Exception {
        try (Tour tour = new Tour(folder)) {
            for (Transcript shown : Transcript.of(PAGE)) {
                assertThat(tour.missing(shown)).as(shown.command()).isEmpty();
            }
            assertThat(tour.walked()).contains("vigie assess", "vigie serve", "vigie control", "curl");
        }
    }

    @Test
    void the_samples_have_as_many_lines_as_the_page_says() throws IOException {
        int lines = Aurora.assessed("ai-gigafactory", Aurora.DAY).inputs().stream()
                .filter(input -> input.kind().equals("bom")).mapToInt(Assessment.Input::lines).sum();
        assertThat(page()).contains("consortium\nwith " + lines + " lines of bills of materials");
    }

    @Test
    void the_builds_own_commands_are_in_the_build() throws IOException {
        String build = Files.readString(Path.of("pom.xml"));
        Matcher named = Pattern.compile("exec:exec@([a-z-]+)").matcher(page());
        assertThat(named.results().map(match -> match.group(1)).distinct()).isNotEmpty()
                .allMatch(id -> build.contains("<id>" + id + "</id>"));
        assertThat(Stream.concat(Stream.of(Aurora.CONSORTIUM), Stream.concat(Aurora.BOMS.stream(),
                Aurora.KNOWLEDGE.stream()))).allMatch(file -> build.contains("<argument>" + file + "</argument>"));
        assertThat(build).contains("<argument>" + Aurora.DAY + "</argument>");
    }

    @Test
    void every_rule_is_in_the_table_with_what_it_asks_and_its_force() throws IOException {
        assertThat(page().lines().filter(line -> line.matches("\\| [A-Z]+-[0-9]+ \\|.*")))
                .containsExactly(Arrays.stream(RuleId.values()).map(RULES::clause)
                        .map(clause -> "| " + clause.rule().id() + " | " + clause.title().in(Language.EN) + " | "
                                + english("status", clause.status().name()) + " |")
                        .toArray(String[]::new));
    }

    @Test
    void every_profile_is_in_the_table() throws IOException {
        assertThat(page().lines().filter(line -> line.matches("\\| `[a-z-]+` \\| .*") && !line.startsWith("| `--")))
                .containsExactly(RULES.profileIds().stream()
                        .map(id -> "| `" + id + "` | " + RULES.profile(id).title().in(Language.EN) + " |")
                        .toArray(String[]::new));
    }

    @Test
    void every_verdict_is_explained_in_the_programs_own_words() throws IOException {
        for (Verdict verdict : Verdict.values()) {
            assertThat(page()).contains("| " + verdict + " | " + english("verdict-meanings", verdict.name()));
        }
    }

    private static String english(String section, String key) {
        Glossary glossary = RULES.glossary();
        return glossary.word(section, key).in(Language.EN);
    }

    @Test
    void the_exit_codes_are_those_that_the_command_tells() throws Exception {
        String help = Tour.vigie(List.of("--help")).replaceAll("\\s+", " ");
        Matcher rows = Pattern.compile("(?m)^\\| ([0-5]) \\| ([a-z ]+)").matcher(page());
        assertThat(rows.results().map(row -> row.group(1) + " " + row.group(2).strip())).hasSize(6)
                .allMatch(help::contains);
    }

    @Test
    void every_option_is_one_that_a_command_has() throws Exception {
        String help = Tour.vigie(List.of("assess", "--help")) + Tour.vigie(List.of("control", "--help"))
                + Tour.vigie(List.of("serve", "--help")) + Tour.vigie(List.of("read-bom", "--help"));
        Matcher options = Pattern.compile("`[^`\n]*?(--[a-z-]+)").matcher(page());
        assertThat(options.results().map(match -> match.group(1)).distinct()).isNotEmpty().allMatch(help::contains);
    }

    @Test
    void every_excerpt_stands_in_the_file_that_is_linked_above_it() throws IOException {
        Matcher blocks = Pattern.compile("(?ms)^```(gherkin|drl|yaml)\\n(.*?)^```$").matcher(page());
        int seen = 0;
        while (blocks.find()) {
            seen++;
            String above = page().substring(0, blocks.start());
            Path file = Path.of(links(above).getLast());
            assertThat(plain(Files.readString(file))).as(file.toString()).contains(plain(blocks.group(2)));
        }
        assertThat(seen).isEqualTo(3);
    }

    /** Without indentation. */
    private static String plain(String text) {
        return text.lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
    }

    @Test
    void every_link_leads_somewhere() throws IOException {
        for (String link : links(page())) {
            if (link.startsWith("#")) {
                assertThat(page()).contains("## " + title(link));
            } else {
                assertThat(Path.of(link)).exists();
            }
        }
    }

    private static String title(String anchor) {
        String words = anchor.substring(1).replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static List<String> links(String text) {
        return Pattern.compile("]\\(([^)]+)\\)").matcher(text).results().map(match -> match.group(1))
                .filter(link -> !link.contains("://")).toList();
    }

    private static String page() throws IOException {
        return Objects.requireNonNull(Files.readString(PAGE));
    }
}
