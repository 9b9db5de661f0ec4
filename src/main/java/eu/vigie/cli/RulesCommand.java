package eu.vigie.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import eu.vigie.assessment.AssessmentJson;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;
import eu.vigie.specification.RuleAccount;
import eu.vigie.specification.SpecificationExport;

/** {@code vigie rules}: the catalogue gives an account of itself. {@code vigie explain RULE} is the same of one rule. */
@Command(name = "rules", aliases = "explain", mixinStandardHelpOptions = true, description = {
        "Lists the rules: what each asks and with what force. With a rule's id: its law, numbers over time, answers, profiles, files."})
final class RulesCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "RULE", description = "a rule's id, as GIGA-004 (default: list all)")
    private @Nullable String id;

    @Option(names = "--profile", paramLabel = "ID", description = "lists only the rules that this profile asks")
    private @Nullable String profile;

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day of which force and values are told, as 2026-11-22 (default: today)")
    private @Nullable LocalDate asOf;

    @Option(names = "--export", paramLabel = "FOLDER", description = "runs the examples of the rules (of RULE alone, where it is named) and writes the specification there, as pages in both languages; all take a minute or two")
    private @Nullable Path export;

    @Mixin
    private TextOrJson answer = new TextOrJson();

    @Override
    public Integer call() {
        RuleCatalogue catalogue = RuleCatalogue.fromClassPath();
        LocalDate day = Objects.requireNonNullElseGet(asOf, LocalDate::now);
        answer.check(List.of());
        if (export != null) {
            return export(export, id == null ? asked(catalogue) : List.of(KnownNames.rule(id)));
        }
        if (id != null) {
            RuleAccount account = RuleAccount.of(catalogue, KnownNames.rule(id), day, answer.language());
            answer.write(answer.isJson() ? AssessmentJson.text(account) : RuleText.of(account, answer.language()));
        } else {
            List<RuleAccount> accounts = asked(catalogue).stream()
                    .map(rule -> RuleAccount.of(catalogue, rule, day, answer.language())).toList();
            answer.write(answer.isJson() ? AssessmentJson.text(accounts) : RuleText.list(accounts, answer.language()));
        }
        return ExitCode.CONFORMS.number();
    }

    private int export(Path folder, Collection<RuleId> rules) {
        try {
            SpecificationExport done = SpecificationExport.write(folder, rules, Instant.now());
            answer.write(answer.say("%d of %d examples hold; the specification is in %s%n",
                    "%d exemples sur %d sont vérifiés ; la spécification est dans %s%n")
                    .formatted(done.held(), done.examples(), folder.resolve("index.html")));
            return (done.held() == done.examples() ? ExitCode.CONFORMS : ExitCode.BREACH).number();
        } catch (UncheckedIOException e) {
            throw new UsageProblem("--export " + folder + ": nothing can be written there (" + e.getCause()
                    + "); name a folder where you may write.");
        }
    }

    private Collection<RuleId> asked(RuleCatalogue catalogue) {
        return profile == null
                ? Arrays.asList(RuleId.values())
                : catalogue.profile(KnownNames.profile(profile)).rules();
    }
}
