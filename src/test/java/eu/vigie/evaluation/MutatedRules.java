package eu.vigie.evaluation;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.RuleMutants.Mutant;
import eu.vigie.regulation.RuleId;

/** Puts a rule with a fault in the place of the one that the build compiled, for the whole program, and takes it out again. */
final class MutatedRules {

    private final RuleId rule;
    private final Model sound;
    private final Map<Mutant, Rule> compiled;

    /** Compiles all faults of one file at once. */
    MutatedRules(RuleId rule, String drl, List<Mutant> mutants) {
        this.rule = rule;
        this.sound = Objects.requireNonNull(models().get(rule));
        this.compiled = compile(drl, mutants);
    }

    private Map<Mutant, Rule> compile(String drl, List<Mutant> mutants) {
        Map<String, String> texts = new TreeMap<>();
        Map<String, Mutant> named = new HashMap<>();
        String name = RuleCompiler.packageOf(rule);
        for (Mutant mutant : mutants) {
            if (mutant.drl() != null) {
                String own = name + "m" + named.size();
                named.put(own, mutant);
                texts.put(own, RuleMutants.head(drl).replace("package " + name, "package " + own) + mutant.drl());
            }
        }
        Map<String, byte[]> classes = RuleCompiler.compilePackages(texts);
        ClassLoader loader = Given.loader(classes);
        Map<Mutant, Rule> rules = new HashMap<>();
        named.forEach((own, mutant) -> rules.put(mutant, Given.model(RuleCompiler.entry(own, classes), loader)
                .getRules().getFirst()));
        return rules;
    }

    /** From now on the rule has the fault; null takes it out. */
    void put(@Nullable Mutant mutant) {
        models().put(rule, mutant == null ? sound : with(mutant));
        bases().remove(rule);
    }

    private Model with(Mutant mutant) {
        List<Rule> rules = new ArrayList<>();
        for (Rule each : sound.getRules()) {
            if (!each.getName().equals(mutant.original())) {
                rules.add(each);
            } else if (mutant.drl() != null) {
                rules.add(compiled.get(mutant));
            }
        }
        ModelImpl model = new ModelImpl(sound.getName()).withRules(rules).withGlobals(sound.getGlobals())
                .withQueries(sound.getQueries());
        sound.getTypeMetaDatas().forEach(model::addTypeMetaData);
        return model;
    }

    private static Map<RuleId, Model> models() {
        return held("models");
    }

    private static Map<RuleId, Object> bases() {
        return held("bases");
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<RuleId, T> held(String field) {
        try {
            Field held = RuleBase.class.getDeclaredField(field);
            held.setAccessible(true);
            return (Map<RuleId, T>) held.get(RuleBase.precompiled());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
