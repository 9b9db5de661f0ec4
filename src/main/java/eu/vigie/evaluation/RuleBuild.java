package eu.vigie.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import eu.vigie.regulation.RuleId;

/**
 * The build's step that compiles {@code rules/} into the folder of the compiled classes. Does nothing when neither the
 * rules nor the classes they may name have changed.
 */
final class RuleBuild {

    private static final List<String> NAMED_BY_RULES = List.of("evaluation", "finding", "regulation", "supplychain");

    private final Path rules;
    private final Path classes;

    private RuleBuild(Path rules, Path classes) {
        this.rules = rules;
        this.classes = classes;
    }

    /** Arguments: the folder of the rules, the folder of the classes. */
    public static void main(String[] folders) throws IOException {
        new RuleBuild(Path.of(folders[0]), Path.of(folders[1])).run();
    }

    private void run() throws IOException {
        Map<RuleId, String> texts = texts();
        String stamp = stamp(texts);
        Path stampFile = classes.resolveSibling("rules.stamp");
        boolean fresh = Files.exists(stampFile) && Files.readString(stampFile).equals(stamp)
                && Files.exists(classes.resolve(PrecompiledRules.INDEX));
        if (fresh) {
            return;
        }
        Map<String, byte[]> compiled = RuleCompiler.compile(texts);
        write(compiled, PrecompiledRules.index(texts, compiled));
        Files.writeString(stampFile, stamp);
    }

    private Map<RuleId, String> texts() throws IOException {
        Map<RuleId, String> texts = new EnumMap<>(RuleId.class);
        for (RuleId rule : RuleId.values()) {
            Path file = rules.resolve(rule.group()).resolve(rule.id() + ".drl");
            if (!Files.exists(file)) {
                throw new IllegalStateException(rule + " has no DRL: " + file + " is not there");
            }
            texts.put(rule, Files.readString(file));
        }
        return texts;
    }

    /** Hash of everything the result depends on. */
    private String stamp(Map<RuleId, String> texts) throws IOException {
        StringBuilder all = new StringBuilder(Runtime.version().toString());
        texts.forEach((rule, text) -> all.append(rule).append(PrecompiledRules.sha256(text)));
        for (String name : NAMED_BY_RULES) {
            try (Stream<Path> files = Files.walk(classes.resolve("eu/vigie").resolve(name))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    all.append(file.getFileName()).append(PrecompiledRules.sha256(Files.readAllBytes(file)));
                }
            }
        }
        return PrecompiledRules.sha256(all.toString());
    }

    private void write(Map<String, byte[]> compiled, String index) throws IOException {
        for (RuleId rule : RuleId.values()) {
            deleteAll(classes.resolve(RuleCompiler.packageOf(rule).replace('.', '/')));
        }
        for (Map.Entry<String, byte[]> entry : compiled.entrySet()) {
            Path file = classes.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
        Files.writeString(classes.resolve(PrecompiledRules.INDEX), index);
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
