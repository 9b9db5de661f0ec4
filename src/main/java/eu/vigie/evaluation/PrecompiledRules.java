package eu.vigie.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

import org.drools.model.Model;

import eu.vigie.regulation.RuleId;

/**
 * The rules as the build compiled them, found by an index beside them: a line a rule with the name of its model and the
 * hash of the text it was compiled from.
 */
final class PrecompiledRules {

    static final String INDEX = "rules/precompiled.index";

    private PrecompiledRules() {}

    static String index(Map<RuleId, String> texts, Map<String, byte[]> classes) {
        StringBuilder index = new StringBuilder();
        texts.forEach((rule, text) -> index.append(rule).append(' ').append(RuleCompiler.entry(rule, classes))
                .append(' ').append(sha256(text)).append('\n'));
        return index.toString();
    }

    /**
     * The model of every rule.
     *
     * @throws IllegalStateException when one is missing, or compiled from another text than the one that stands beside it
     */
    static Map<RuleId, Model> load() {
        Map<RuleId, Model> models = new EnumMap<>(RuleId.class);
        for (String line : new String(resource(INDEX), StandardCharsets.UTF_8).lines().toList()) {
            String[] words = line.split(" ", 3);
            RuleId rule = RuleId.of(words[0])
                    .orElseThrow(() -> new IllegalStateException(INDEX + " names an unknown rule: " + line));
            requireSameText(rule, words[2]);
            models.put(rule, instance(words[1]));
        }
        for (RuleId rule : RuleId.values()) {
            if (!models.containsKey(rule)) {
                throw new IllegalStateException("the build did not compile " + rule + ". " + REBUILD);
            }
        }
        return models;
    }

    private static final String REBUILD = "Maybe build again with 'mvn process-classes'?";

    private static void requireSameText(RuleId rule, String hash) {
        byte[] text = resource("rules/" + rule.group() + "/" + rule.id() + ".drl");
        if (!sha256(text).equals(hash)) {
            throw new IllegalStateException(
                    "the compiled " + rule + " comes from another text than its DRL. " + REBUILD);
        }
    }

    private static Model instance(String name) {
        try {
            return (Model) Class.forName(name, true, PrecompiledRules.class.getClassLoader()).getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules lack " + name + ". " + REBUILD, e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream stream = PrecompiledRules.class.getResourceAsStream("/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("there is no " + name + " on the class path. " + REBUILD);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
