package eu.vigie.evaluation;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

import eu.vigie.regulation.RuleId;

/** Compiles the text of rules into classes. Used by the build and by tests; an assessment compiles nothing. */
final class RuleCompiler {

    private static final Pattern ENTRY = Pattern.compile("(rules/[a-z0-9]+/Rules[0-9A-Fa-f]{32})\\.class");

    private RuleCompiler() {}

    /** The package that a rule's file declares: one of its own, so that each becomes a model of its own. */
    static String packageOf(RuleId rule) {
        return "rules." + rule.id().toLowerCase(java.util.Locale.ROOT).replace("-", "");
    }

    /**
     * The classes of all rules, by their path on the class path.
     *
     * @param texts each rule's DRL
     * @throws IllegalStateException with the compiler's messages when a text is no sound DRL
     */
    static Map<String, byte[]> compile(Map<RuleId, String> texts) {
        Map<String, String> byPackage = new TreeMap<>();
        texts.forEach((rule, drl) -> byPackage.put(packageOf(rule), drl));
        return compilePackages(byPackage);
    }

    /** The same of texts by the package that each declares; every one is a word under {@code rules}. */
    static Map<String, byte[]> compilePackages(Map<String, String> texts) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        texts.forEach((name, drl) -> files.write(
                "src/main/resources/" + name.replace('.', '/') + "/" + name.replace('.', '-') + ".drl", drl));
        KieBuilder builder = services.newKieBuilder(files, RuleCompiler.class.getClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("the rules do not compile: " + builder.getResults().getMessages());
        }
        return classes((InternalKieModule) builder.getKieModule());
    }

    private static Map<String, byte[]> classes(InternalKieModule module) {
        Map<String, byte[]> classes = new TreeMap<>();
        for (String path : module.getFileNames()) {
            if (path.startsWith("rules/") && path.endsWith(".class")) {
                classes.put(path, module.getBytes(path));
            }
        }
        return classes;
    }

    /**
     * The name of the class that stands for a rule's whole file.
     *
     * @throws IllegalStateException when the compiler wrote none, or several
     */
    static String entry(RuleId rule, Map<String, byte[]> classes) {
        return entry(packageOf(rule), classes);
    }

    /** The same of a package. */
    static String entry(String rule, Map<String, byte[]> classes) {
        String folder = rule.replace('.', '/') + "/";
        return classes.keySet().stream().filter(path -> path.startsWith(folder)).map(ENTRY::matcher)
                .filter(java.util.regex.Matcher::matches).map(match -> match.group(1).replace('/', '.'))
                .reduce((one, other) -> {
                    throw new IllegalStateException(rule + " became two models: " + one + ", " + other);
                })
                .orElseThrow(() -> new IllegalStateException("the compiler wrote no model for " + rule
                        + ". Maybe its file declares another package?"));
    }
}
