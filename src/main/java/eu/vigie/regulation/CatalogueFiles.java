package eu.vigie.regulation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Reads the files of a {@link RuleCatalogue} and holds them to each other: no rule without a clause, no stray one. */
final class CatalogueFiles {

    private final Function<String, byte[]> files;
    private final Map<RuleId, Clause> clauses = new EnumMap<>(RuleId.class);
    private final Map<RuleId, Map<String, DatedValues>> parameters = new EnumMap<>(RuleId.class);
    private final Map<RuleId, Map<String, Wording>> wordings = new EnumMap<>(RuleId.class);
    private final Map<String, Profile> profiles = new TreeMap<>();

    CatalogueFiles(Function<String, byte[]> files) {
        this.files = files;
    }

    RuleCatalogue read() {
        Set<String> groups = Stream.of(RuleId.values()).map(RuleId::group)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String group : groups) {
            String folder = "rules/" + group + "/";
            eachRule(folder + "clauses.yaml", group, (rule, place) -> clauses.put(rule, clause(rule, place)));
            eachRule(folder + "parameters.yaml", group, (rule, place) -> parameters.put(rule, values(rule, place)));
            eachRule(folder + "wording.yaml", group, (rule, place) -> wordings.put(rule, wordings(rule, place)));
        }
        addSharedWordings();
        for (RuleFile id : open("rules/profiles/index.yaml").child("profiles").items()) {
            profiles.put(id.text(), profile(id.text()));
        }
        return new RuleCatalogue(clauses, parameters, wordings, profiles, glossary());
    }

    private Glossary glossary() {
        RuleFile words = open("rules/words.yaml");
        Map<String, Map<String, Bilingual>> sections = new TreeMap<>();
        for (String section : words.keys()) {
            Map<String, Bilingual> entries = new TreeMap<>();
            words.child(section).keys().forEach(key -> entries.put(key, words.child(section).bilingual(key)));
            sections.put(section, entries);
        }
        return new Glossary(sections);
    }

    private RuleFile open(String name) {
        return RuleFile.parse(name, files.apply(name));
    }

    private interface RuleReader {
        void read(RuleId rule, RuleFile place);
    }

    private void eachRule(String name, String group, RuleReader reader) {
        RuleFile file = open(name);
        List<RuleId> expected = Stream.of(RuleId.values()).filter(rule -> rule.group().equals(group)).toList();
        file.only(expected.stream().map(RuleId::id).toArray(String[]::new));
        expected.forEach(rule -> reader.read(rule, file.child(rule.id())));
    }

    private static Clause clause(RuleId rule, RuleFile place) {
        place.only("version", "title", "source", "article", "link", "status", "verification", "inForce", "checkedOn",
                "asks", "later", "interpretation");
        RuleFile link = place.maybe("link");
        RuleFile inForce = place.child("inForce").only("from", "until");
        LocalDate until = inForce.maybeDate("until");
        if (until != null && !until.isAfter(inForce.date("from"))) {
            throw inForce.problem("a clause ends on " + until + " and begins on " + inForce.date("from"),
                    "the two dates are swapped? The end day is out");
        }
        return new Clause(rule, place.text("version"), place.bilingual("title"), place.sameOrBilingual("source"),
                place.sameOrBilingual("article"), link == null ? null : link.text(),
                place.child("status").oneOf(LegalStatus.class),
                place.child("verification").read(Verification::of, "read, second-hand or recalled is meant?"),
                inForce.date("from"), until, place.date("checkedOn"), place.bilingual("asks"),
                later(place.maybe("later"), inForce.date("from")), place.maybeBilingual("interpretation"));
    }

    private static Clause.@Nullable Later later(@Nullable RuleFile place, LocalDate from) {
        if (place == null) {
            return null;
        }
        place.only("from", "status", "verification");
        if (!place.date("from").isAfter(from)) {
            throw place.problem("the force changes on " + place.date("from") + ", and the clause begins on " + from,
                    "the two dates are swapped?");
        }
        return new Clause.Later(place.date("from"), place.child("status").oneOf(LegalStatus.class),
                place.child("verification").read(Verification::of, "read, second-hand or recalled is meant?"));
    }

    private Map<String, DatedValues> values(RuleId rule, RuleFile place) {
        Clause clause = clauses.get(rule);
        if (clause == null) {
            throw place.problem("there is no clause for " + rule, "clauses.yaml lacks it?");
        }
        Map<String, DatedValues> values = new TreeMap<>();
        place.keys().forEach(name -> values.put(name, DatedValues.read(place.child(name), name, clause)));
        return values;
    }

    private static Map<String, Wording> wordings(RuleId rule, RuleFile place) {
        Map<String, Wording> wordings = new LinkedHashMap<>();
        for (String caseId : place.keys()) {
            RuleFile wording = place.child(caseId).only("message", "settles", "cures");
            wordings.put(caseId, new Wording(rule, caseId, wording.bilingual("message"),
                    wording.maybeBilingual("settles"), wording.maybeBilingual("cures")));
        }
        return wordings;
    }

    private void addSharedWordings() {
        RuleFile shared = open("rules/wording.yaml");
        for (RuleId rule : RuleId.values()) {
            wordings(rule, shared).forEach((caseId, wording) -> {
                if (wordings.computeIfAbsent(rule, any -> new LinkedHashMap<>()).put(caseId, wording) != null) {
                    throw shared.problem(rule + " has a wording of its own for '" + caseId + "'",
                            "the case wants another name?");
                }
            });
        }
    }

    private Profile profile(String id) {
        String name = "rules/profiles/" + id + ".yaml";
        RuleFile file = open(name).only("version", "title", "rules", "confirmed", "chosen");
        Set<RuleId> rules = rules(file.child("rules"));
        Set<RuleId> confirmed = rules(file.child("confirmed"));
        for (RuleId rule : confirmed) {
            if (!rules.contains(rule) || clauses.get(rule) instanceof Clause clause
                    && clause.status() != LegalStatus.CALL_DEPENDENT) {
                throw file.problem(rule + " cannot be confirmed",
                        "it is not among the profile's rules, or its clause does not depend on a call?");
            }
        }
        return new Profile(id, file.text("version"), policyHash(name, rules), file.bilingual("title"), rules,
                confirmed, new ProfileChoices(parameters, glossary()).read(file, rules));
    }

    /** Of all that decides under a profile and of the words it is said in: when one of the files changes, so does the hash. */
    private String policyHash(String profile, Set<RuleId> rules) {
        Set<String> names = new TreeSet<>(Set.of(profile, "rules/wording.yaml", "rules/words.yaml"));
        for (RuleId rule : rules) {
            String folder = "rules/" + rule.group() + "/";
            names.addAll(List.of(folder + rule + ".drl", folder + "clauses.yaml", folder + "parameters.yaml",
                    folder + "wording.yaml"));
        }
        StringBuilder policy = new StringBuilder();
        names.forEach(name -> policy.append(name).append(' ').append(sha256(files.apply(name))).append('\n'));
        return sha256(policy.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Set<RuleId> rules(RuleFile list) {
        Set<RuleId> rules = new TreeSet<>();
        for (RuleFile item : list.items()) {
            if (!rules.add(item.rule())) {
                throw item.problem(item.text() + " stands there twice", "another rule is meant?");
            }
        }
        return rules;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
