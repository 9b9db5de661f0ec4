package eu.vigie.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import eu.vigie.assessment.ProfileChoice;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;

/** Names that options and parameters may take from the catalogue. */
final class KnownNames {

    private KnownNames() {}

    /** @throws UsageProblem when there is no such profile; names those there are */
    static String profile(String id) {
        List<String> known = RuleCatalogue.fromClassPath().profileIds();
        if (!known.contains(id)) {
            throw new UsageProblem("--profile " + id + ": there is no such profile; the profiles are "
                    + String.join(", ", known) + ".");
        }
        return id;
    }

    /** A profile that comes with the program, or the file of one's own. */
    static ProfileChoice profileOrFile(String text) {
        ProfileChoice choice = ProfileChoice.of(text);
        if (choice.file() == null) {
            profile(choice.id());
        } else {
            choice.catalogue();
        }
        return choice;
    }

    /** @throws UsageProblem when there is no such rule; names those of its group, or all */
    static RuleId rule(String id) {
        String written = id.toUpperCase(Locale.ROOT);
        return RuleId.of(written).orElseThrow(() -> {
            List<String> all = Arrays.stream(RuleId.values()).map(RuleId::id).toList();
            List<String> near = all.stream().filter(each -> written.startsWith(each.substring(0, each.indexOf('-'))))
                    .toList();
            return new UsageProblem("there is no rule " + id + "; there are "
                    + String.join(", ", near.isEmpty() ? all : near) + ".");
        });
    }
}
