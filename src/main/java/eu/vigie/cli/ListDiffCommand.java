package eu.vigie.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import eu.vigie.assessment.AssessmentJson;
import eu.vigie.assessment.Documents;
import eu.vigie.assessment.ListComparison;
import eu.vigie.assessment.ListComparison.Change;
import eu.vigie.assessment.ListComparison.FieldChange;
import eu.vigie.assessment.ListComparison.Kind;
import eu.vigie.assessment.ListComparison.ListChange;
import eu.vigie.assessment.ListComparison.Snapshot;
import eu.vigie.assessment.ListEffects;
import eu.vigie.finding.DayWords;
import eu.vigie.supplychain.Document;

/** {@code vigie list-diff}: what changed between two snapshots of lists of designated parties, and what that changes. */
@Command(name = "list-diff", mixinStandardHelpOptions = true, description = {
        "Compares two snapshots of lists of designated parties: entries added, removed and changed; with --consortium the findings that change.",
        "A snapshot is a file, or a folder whose files belong together, such as OFAC's sdn.csv, alt.csv and add.csv."})
final class ListDiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", description = "the snapshot as it was")
    private @Nullable Path older;

    @Parameters(index = "1", paramLabel = "NEW", description = "as it is now")
    private @Nullable Path newer;

    @Option(names = "--profile", paramLabel = "ID", description = "which rules and call conditions (default: the first profile that asks for one of the lists)")
    private @Nullable String profile;

    @Mixin
    private AskedCase asked = new AskedCase();

    @Mixin
    private TextOrJson answer = new TextOrJson();

    @Override
    public Integer call() {
        List<Path> before = files(Objects.requireNonNull(older));
        List<Path> after = files(Objects.requireNonNull(newer));
        answer.check(Stream.of(before, after, asked.files()).flatMap(List::stream).toList());
        List<Document> was = Documents.read(before);
        List<Document> is = Documents.read(after);
        ListComparison comparison = ListComparison.of(was, is);
        ListEffects effects = asked.isGiven()
                ? ListEffects.of(comparison, was, is, asked.day(), asked::request,
                        profile == null ? null : KnownNames.profileOrFile(profile))
                : ListEffects.none(comparison);
        answer.write(answer.isJson() ? AssessmentJson.text(effects.view(answer.language())) : text(effects));
        return ExitCode.CONFORMS.number();
    }

    private static List<Path> files(Path snapshot) {
        if (!Files.isDirectory(snapshot)) {
            return List.of(snapshot);
        }
        try (Stream<Path> files = Files.list(snapshot)) {
            List<Path> all = new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
            if (all.isEmpty()) {
                throw new UsageProblem("the folder " + snapshot + " has no files.");
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(ListEffects effects) {
        StringBuilder text = new StringBuilder();
        effects.comparison().lists().forEach(list -> list(list, text));
        if (effects.comparison().lists().isEmpty()) {
            text.append(answer.say("Neither snapshot has a list.", "Aucun des deux instantanés n'a de liste."))
                    .append('\n');
        }
        if (effects.findings() != null) {
            text.append('\n').append(answer.say("Findings that change (profile ", "Constats qui changent (profil "))
                    .append(effects.profile()).append(")\n");
            ListEffects.View view = effects.view(answer.language());
            text.append(ChangedFindings.of(Objects.requireNonNull(view.findings()), answer.language()));
            if (view.findings().isEmpty()) {
                text.append("  ").append(answer.say("none", "aucun")).append('\n');
            }
        }
        return text.toString();
    }

    private void list(ListChange list, StringBuilder text) {
        text.append(list.list()).append(answer.say(": ", " : "))
                .append(answer.say("added %d, removed %d, changed %d", "ajouts %d, retraits %d, modifications %d")
                        .formatted(list.count(Kind.ADDED), list.count(Kind.REMOVED), list.count(Kind.CHANGED)))
                .append('\n');
        text.append("  ").append(snapshot(answer.say("before", "avant"), list.before()));
        text.append("  ").append(snapshot(answer.say("after", "après"), list.after()));
        for (Change change : list.changes()) {
            text.append("  ").append(sign(change.kind())).append(' ').append(change.name()).append(" [")
                    .append(change.key()).append("] ").append(change.scope()).append('\n');
            change.fields().forEach(field -> field(field, text));
        }
    }

    private String snapshot(String when, Snapshot snapshot) {
        List<String> documents = new ArrayList<>();
        for (int i = 0; i < snapshot.documents().size(); i++) {
            documents.add(snapshot.documents().get(i) + " sha256 " + snapshot.sha256().get(i).substring(0, 12));
        }
        return when + answer.say(": ", " : ") + answer.say("entries %d", "entrées %d").formatted(snapshot.entries())
                + (snapshot.from() == null
                        ? ""
                        : answer.say(", as of ", ", état au ") + DayWords.in(snapshot.from(), answer.language()))
                + (documents.isEmpty() ? "" : " · " + String.join(", ", documents)) + "\n";
    }

    private static String sign(Kind kind) {
        return switch (kind) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case CHANGED -> "~";
        };
    }

    private void field(FieldChange field, StringBuilder text) {
        text.append("      ").append(word(field.field())).append(answer.say(": ", " : ")).append(shown(field.before()))
                .append(" → ").append(shown(field.after())).append('\n');
    }

    private static String shown(String value) {
        return value.isEmpty() ? "–" : value;
    }

    private String word(String field) {
        return switch (field) {
            case "name" -> answer.say("name", "nom");
            case "names" -> answer.say("other names", "autres noms");
            case "kind" -> answer.say("kind", "nature");
            case "numbers" -> answer.say("numbers", "numéros");
            case "seat" -> answer.say("seat", "siège");
            case "addresses" -> answer.say("addresses in", "adresses en");
            case "scope" -> answer.say("scope", "portée");
            case "reference" -> answer.say("reference", "référence");
            case "from" -> answer.say("from", "à partir du");
            case "until" -> answer.say("until", "jusqu'au");
            default -> field;
        };
    }
}
