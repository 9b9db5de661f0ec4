package eu.vigie.evidence;

import org.jspecify.annotations.Nullable;

/** What a BODS statement is about. */
enum BodsKind {
    ENTITY("entity", "entityStatement"), PERSON("person", "personStatement"), RELATIONSHIP("relationship",
            "ownershipOrControlStatement");

    private final String json;
    private final String oldJson;

    BodsKind(String json, String oldJson) {
        this.json = json;
        this.oldJson = oldJson;
    }

    /** Null when that version has no such type. */
    static @Nullable BodsKind named(String name, boolean old) {
        for (BodsKind kind : values()) {
            if (kind.json(old).equals(name)) {
                return kind;
            }
        }
        return null;
    }

    String json(boolean old) {
        return old ? oldJson : json;
    }

    String word() {
        return json;
    }
}
