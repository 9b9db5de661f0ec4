package eu.vigie.regulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads what a profile settles where the law leaves a choice. A number is law: no profile chooses another. */
final class ProfileChoices {

    private final Map<RuleId, Map<String, DatedValues>> parameters;
    private final Glossary glossary;

    ProfileChoices(Map<RuleId, Map<String, DatedValues>> parameters, Glossary glossary) {
        this.parameters = parameters;
        this.glossary = glossary;
    }

    Map<RuleId, Map<String, String>> read(RuleFile profile, Set<RuleId> rules) {
        RuleFile place = profile.maybe("chosen");
        Map<RuleId, Map<String, String>> chosen = new EnumMap<>(RuleId.class);
        if (place != null) {
            place.only(rules.stream().map(RuleId::id).toArray(String[]::new));
            place.keys().forEach(id -> chosen.put(RuleId.of(id).orElseThrow(), ofRule(id, place.child(id))));
        }
        return chosen;
    }

    private Map<String, String> ofRule(String id, RuleFile place) {
        Map<String, DatedValues> known = parameters.getOrDefault(RuleId.of(id).orElseThrow(), Map.of());
        place.only(known.keySet().toArray(String[]::new));
        Map<String, String> values = new TreeMap<>();
        known.forEach((name, dated) -> {
            RuleFile choice = place.maybe(name);
            if (choice != null) {
                values.put(name, value(choice, dated.values().getFirst().unit()));
            }
        });
        return values;
    }

    private String value(RuleFile place, String unit) {
        return switch (unit) {
            case CountryList.UNIT -> {
                place.read(CountryList::of, CountryList.MAYBE);
                yield place.text();
            }
            case "meaning" -> {
                if (glossary.find("meanings", place.text()) == null) {
                    throw place.problem("'" + place.text() + "' means nothing that is known",
                            "one of the meanings in rules/words.yaml is meant?");
                }
                yield place.text();
            }
            default -> throw place.problem("a profile does not choose a value of unit '" + unit + "'",
                    "the number belongs into parameters.yaml?");
        };
    }
}
