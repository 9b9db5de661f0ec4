package eu.vigie.bom;

import java.util.HashMap;
import java.util.Map;

import eu.vigie.supplychain.PartyName;

/** {@link PartyName#key} of names met in one document; a few makers make most of the parts. */
final class NameKeys {

    private final Map<String, String> keys = new HashMap<>();

    String of(String name) {
        return keys.computeIfAbsent(name, PartyName::key);
    }
}
