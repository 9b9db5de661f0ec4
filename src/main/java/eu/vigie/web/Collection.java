package eu.vigie.web;

import java.util.Arrays;

import eu.vigie.ledger.EntryKind;

/** The collections of documents, as addresses name them. */
enum Collection {
    CONSORTIA("consortia", EntryKind.CONSORTIUM), BOMS("boms", EntryKind.BOM), KNOWLEDGE("knowledge",
            EntryKind.KNOWLEDGE), MAPPINGS("mappings",
                    EntryKind.MAPPING), ASSESSMENTS("assessments", EntryKind.ASSESSMENT);

    private final String segment;
    private final EntryKind kind;

    Collection(String segment, EntryKind kind) {
        this.segment = segment;
        this.kind = kind;
    }

    EntryKind kind() {
        return kind;
    }

    /** {@code /api/v1/boms}, without a slash at its end. */
    String path() {
        return Api.BASE + "/" + segment;
    }

    String path(String id) {
        return path() + "/" + id;
    }

    static Collection of(EntryKind kind) {
        EntryKind listed = kind == EntryKind.ASSESSMENT_FR ? EntryKind.ASSESSMENT : kind;
        return Arrays.stream(values()).filter(each -> each.kind == listed).findFirst().orElseThrow();
    }
}
