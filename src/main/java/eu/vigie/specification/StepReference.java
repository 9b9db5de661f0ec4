package eu.vigie.specification;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleId;

/** The published steps as a page in Markdown, made from the steps themselves: what each says, with an example that is run. */
public final class StepReference {

    private static final Pattern BRACES = Pattern.compile("\\{([a-z]*)}");

    private static final Set<String> CONTINUING = Set.of("And", "But", "Et", "Mais", "Et que", "Et qu'");

    private final PageWords words;
    private final StringBuilder text = new StringBuilder();
    private final List<FeatureFile> features;

    private StepReference(Language language) {
        this.words = new PageWords(language);
        this.features = Arrays.stream(RuleId.values()).map(rule -> ShippedFeatures.read(rule, language)).toList();
    }

    /** The whole page. */
    public static String of(Language language) {
        StepReference page = new StepReference(language);
        page.write();
        return page.text.toString();
    }

    private void write() {
        line("# %s", words.say("The published steps", "Les phrases publiées"));
        line("");
        line("%s", words.say(
                "Scenarios for `vigie check` are written with these sentences alone. What stands in braces varies: the last"
                        + " table says how. Under each sentence is an example from the features of the rules, which the build runs.",
                "Les scénarios pour `vigie check` s'écrivent avec ces seules phrases. Ce qui est entre accolades varie : le"
                        + " dernier tableau dit comment. Sous chaque phrase figure un exemple tiré des scénarios des règles, que la"
                        + " construction exécute."));
        for (Class<?> group : StepBook.STEPS) {
            line("");
            line("## %s", title(group));
            StepBook.shipped().steps(words.language()).stream()
                    .filter(step -> step.method().getDeclaringClass() == group).forEach(this::step);
        }
        line("");
        line("## %s", words.say("What stands in braces", "Ce qui est entre accolades"));
        line("");
        line("| %s | %s |", words.say("in braces", "entre accolades"), words.say("may be", "peut être"));
        line("|---|---|");
        used().forEach((name, values) -> line("| `{%s}` | %s |", name, values));
    }

    private String title(Class<?> group) {
        return switch (group.getSimpleName()) {
            case "ConsortiumSteps" -> words.say("The consortium and the call", "Le consortium et l'appel");
            case "ExceptionSteps" -> words.say("Exceptions that were decided", "Les exceptions décidées");
            case "RegisterSteps" -> words.say("Who holds whom", "Qui détient qui");
            case "NameSteps" -> words.say("Whom a name means", "Qui un nom désigne");
            case "PartSteps" -> words.say("The bill of materials", "La nomenclature");
            case "DeedsSteps" -> words.say("What the consortium has done, keeps and builds",
                    "Ce que le consortium a fait, conserve et construit");
            case "BlockedSteps" -> words.say("Whom lists name", "Qui les listes nomment");
            case "FindingSteps" -> words.say("What the rules find", "Ce que les règles concluent");
            default -> throw new IllegalStateException(group + " has no title in the step reference: give it one here");
        };
    }

    private void step(PublishedStep step) {
        line("");
        line("### %s %s", step.language() == words.language() ? step.keyword() : words.say("Given", "Soit"),
                step.expression().replace("\\(", "("));
        example(step).ifPresent(sentence -> {
            line("");
            line("```gherkin");
            line("%s%s", sentence.spoken(), sentence.text());
            sentence.table().forEach(row -> line("  | %s |", String.join(" | ", row)));
            line("```");
        });
    }

    /** The first sentence of the features that says it in full, best one that begins with its own keyword. */
    private Optional<FeatureFile.Sentence> example(PublishedStep step) {
        List<FeatureFile.Sentence> said = Stream.of(false, true)
                .flatMap(outlines -> features.stream().flatMap(FeatureFile::cases)
                        .filter(each -> each.examples().isEmpty() != outlines))
                .flatMap(each -> each.firstRun().stream()).filter(sentence -> step.match(sentence.text()) != null)
                .toList();
        return said.stream().filter(sentence -> !CONTINUING.contains(sentence.keyword())).findFirst()
                .or(() -> said.stream().findFirst());
    }

    /** Every word in braces of the sentences of the language, with what may stand there. */
    private Map<String, String> used() {
        Set<String> names = new LinkedHashSet<>();
        for (PublishedStep step : StepBook.shipped().steps(words.language())) {
            Matcher braces = BRACES.matcher(step.expression());
            while (braces.find()) {
                names.add(braces.group(1));
            }
        }
        Map<String, String> used = new TreeMap<>();
        names.forEach(name -> used.put(name, meaning(name)));
        return used;
    }

    private String meaning(String name) {
        return switch (name) {
            case "" -> words.say("the rest of the line", "le reste de la ligne");
            case "string" ->
                words.say("a name in quotation marks: `\"Acme SA\"`", "un nom entre guillemets droits : `\"Acme SA\"`");
            case "int" -> words.say("a whole number", "un nombre entier");
            case "number" -> words.say("a number: `49.99`, `1000`", "un nombre : `49,99`, `1000`");
            case "share" -> words.say("a share: `40`, `40 to 60`, `more than 25 to 50`",
                    "une part : `40`, `40 à 60`, `plus de 25 à 50`");
            case "day" -> words.say("a day: `1 June 2026`", "un jour : `1er juin 2026`");
            case "country" ->
                words.say("a country's name, or `country unknown`", "le nom d'un pays, ou `pays inconnu`");
            case "place" -> words.say("`in` and a country, or `in an unknown country`",
                    "`en`, `au`, `aux` ou `à` et un pays, ou `dans un pays inconnu`");
            case "rule" -> words.say("a rule's id: `CTRL-001`", "l'identifiant d'une règle : `CTRL-001`");
            default -> choices(name);
        };
    }

    /** Of a closed list: it has the English words first, then as many French ones. */
    private String choices(String name) {
        StepBook.Word word = StepBook.shipped().words().get(name);
        if (word == null) {
            throw new IllegalStateException("nobody says what {" + name + "} is");
        }
        List<String> all = Arrays.asList(word.pattern().split("\\|"));
        List<String> own = words.language() == Language.EN
                ? all.subList(0, all.size() / 2)
                : all.subList(all.size() / 2, all.size());
        return String.join(", ", own.stream().map(each -> "`" + each + "`").toList());
    }

    private void line(String format, Object... values) {
        text.append(format.formatted(values)).append('\n');
    }
}
