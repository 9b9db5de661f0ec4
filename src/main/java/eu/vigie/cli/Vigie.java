package eu.vigie.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

import eu.vigie.finding.ProblemWords;
import eu.vigie.regulation.Language;
import eu.vigie.specification.BuildStamp;
import eu.vigie.supplychain.UnreadableInput;
import eu.vigie.web.ServeCommand;

/** The command {@code vigie}: assess, read-bom, read-knowledge, control, snapshot, bom-diff, bom-rollup, bom-places, list-diff, profile-diff, rules, why, check, serve. Spring is started by {@code serve} alone. */
@Command(name = "vigie", mixinStandardHelpOptions = true, version = "vigie " + BuildStamp.VERSION, subcommands = {
        AssessCommand.class,
        ReadBomCommand.class, ReadKnowledgeCommand.class,
        ControlCommand.class, SnapshotCommand.class, BomDiffCommand.class, BomRollupCommand.class,
        BomPlacesCommand.class, ListDiffCommand.class, ProfileDiffCommand.class, RulesCommand.class, WhyCommand.class,
        CheckCommand.class,
        ServeCommand.class}, synopsisSubcommandLabel = "COMMAND", description = {
                "Tells who stands behind the parts of a consortium's bill of materials, and whether that is allowed.",
                "Exit codes: 0 conforms, 1 internal error, 2 usage, 3 breach, 4 undetermined, 5 unreadable input."})
public final class Vigie {

    private Vigie() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * Runs one command.
     *
     * @param out where results go
     * @param err where problems go, a line each
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return execute(out, err, arguments);
        } catch (OutOfMemoryError e) {
            err.println(tooLittleMemory(Help.language(Locale.ENGLISH, arguments)));
            return ExitCode.INTERNAL_ERROR.number();
        } catch (LinkageError | StackOverflowError e) {
            return explain(e, err, Language.EN);
        }
    }

    private static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        Language help = Help.language(Locale.getDefault(Locale.Category.DISPLAY), arguments);
        return commands(help).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true)
                .setUnmatchedOptionsAllowedAsOptionParameters(false).registerConverter(LocalDate.class, Vigie::day)
                .setParameterExceptionHandler((error, parsed) -> misused(error, err))
                .setExecutionExceptionHandler((error, command, parsed) -> explain(error, err, language(command)))
                .execute(Help.asked(arguments));
    }

    /** All commands, explaining themselves in a language. */
    static CommandLine commands(Language help) {
        return Help.in(help, new CommandLine(new Vigie()));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no day; write for example 2026-11-22");
        }
    }

    private static int misused(ParameterException error, PrintWriter err) {
        err.println(error.getMessage());
        UnmatchedArgumentException.printSuggestions(error, err);
        if (error.getCommandLine().getSubcommands().isEmpty()) {
            err.println("All options: " + error.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        } else {
            error.getCommandLine().usage(err);
        }
        return ExitCode.USAGE.number();
    }

    /** What the command was asked to speak; English where it takes no such option. */
    private static Language language(CommandLine command) {
        OptionSpec option = command.getCommandSpec().findOption("--lang");
        return option != null && option.getValue() instanceof Language language ? language : Language.EN;
    }

    private static int explain(Throwable error, PrintWriter err, Language language) {
        if (error instanceof UnreadableInput unreadable) {
            unreadable.problems().forEach(problem -> err.println(ProblemWords.line(problem, language)));
            return ExitCode.UNREADABLE_INPUT.number();
        }
        if (error instanceof UsageProblem) {
            err.println(error.getMessage());
            return ExitCode.USAGE.number();
        }
        err.println("Vigie failed on its own account: " + error + ". Nothing was written. Please report this, with the "
                + "command; set -Dvigie.trace=true to see where it happened.");
        if (Boolean.getBoolean("vigie.trace")) {
            error.printStackTrace(err);
        }
        return ExitCode.INTERNAL_ERROR.number();
    }

    private static String tooLittleMemory(Language language) {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return switch (language) {
            case EN -> "Vigie may use " + megabytes
                    + " MiB of memory, and these documents need more. Nothing was written."
                    + " Give it more, for example with VIGIE_OPTS=-Xmx8g before the command, or hand in less at once.";
            case FR -> "Vigie peut utiliser " + megabytes
                    + " Mio de mémoire, et ces documents en demandent davantage. Rien n'a"
                    + " été écrit. Donnez-lui-en plus, par exemple avec VIGIE_OPTS=-Xmx8g devant la commande, ou remettez-en"
                    + " moins à la fois.";
        };
    }
}
