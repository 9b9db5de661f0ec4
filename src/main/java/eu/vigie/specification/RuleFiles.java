package eu.vigie.specification;

import java.util.LinkedHashMap;
import java.util.Map;

import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleId;

/** Where a rule stands in the sources. */
final class RuleFiles {

    private RuleFiles() {}

    /** From the root of the sources, by what the file says. */
    static Map<String, String> of(RuleId rule) {
        String folder = "rules/" + rule.group() + "/";
        Map<String, String> files = new LinkedHashMap<>();
        files.put("obligation", folder + rule + ".drl");
        files.put("clause", folder + "clauses.yaml");
        files.put("parameters", folder + "parameters.yaml");
        files.put("wording", folder + "wording.yaml");
        files.put("feature", ShippedFeatures.FOLDER + ShippedFeatures.name(rule, Language.EN));
        files.put("featureInFrench", ShippedFeatures.FOLDER + ShippedFeatures.name(rule, Language.FR));
        return files;
    }
}
