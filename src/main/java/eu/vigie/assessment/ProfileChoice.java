package eu.vigie.assessment;

import java.nio.file.Path;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleFileProblem;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/**
 * A profile: one that comes with the program, or a file of somebody's own.
 *
 * @param file null where it comes with the program
 */
public record ProfileChoice(String id, @Nullable Document file) {

    /** Of an id; of a path that ends in .yaml or .yml, the file there, under its name. */
    public static ProfileChoice of(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
            return new ProfileChoice(text, null);
        }
        Document file = Document.read(Path.of(text));
        String stem = file.name().replaceAll("^.*[/\\\\]", "").replaceAll("\\.[^.]*$", "");
        return new ProfileChoice(stem.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-"), file);
    }

    /**
     * The rules with this profile among theirs.
     *
     * @throws UnreadableInput when the file is unsound
     */
    public RuleCatalogue catalogue() {
        if (file == null) {
            return RuleCatalogue.fromClassPath();
        }
        try {
            return RuleCatalogue.withProfile(id, file.bytes());
        } catch (RuleFileProblem | IllegalArgumentException e) {
            throw new UnreadableInput(new InputProblem(file.name(), "", null,
                    String.valueOf(e.getMessage()).replace("rules/profiles/" + id + ".yaml", "the profile"),
                    "correct the profile; those of the program are under rules/profiles"), e);
        }
    }
}
