package eu.vigie.evidence;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonToken;

/** What a BODS statement says of itself: its version, who says so, and our own members in its annotations. */
final class BodsSourceWalk {

    private final JsonMembers in;
    private final BodsDraft draft;
    private final BodsPartyWalk parties;

    BodsSourceWalk(JsonMembers in, BodsDraft draft, BodsPartyWalk parties) {
        this.in = in;
        this.draft = draft;
        this.parties = parties;
    }

    void publication() {
        if (!in.object()) {
            return;
        }
        while (in.next()) {
            switch (in.name()) {
                case "bodsVersion" -> draft.version = in.wordOrShown();
                case "publisher" -> {
                    if (in.object()) {
                        while (in.next()) {
                            if (in.name().equals("name")) {
                                draft.publisher = in.word();
                            } else {
                                in.skip();
                            }
                        }
                    }
                }
                default -> in.skip();
            }
        }
    }

    void source() {
        if (!in.object()) {
            return;
        }
        while (in.next()) {
            switch (in.name()) {
                case "description" -> draft.sourceDescription = in.word();
                case "url" -> draft.sourceUrl = in.word();
                case "type" -> sourceTypes();
                case "assertedBy" -> asserters();
                default -> in.skip();
            }
        }
    }

    /** A declaration that a register or a third party stands behind as well is no longer only its author's. */
    private void sourceTypes() {
        boolean self = false;
        boolean others = false;
        if (in.array()) {
            while (in.element()) {
                boolean declared = "selfDeclaration".equals(in.word());
                self |= declared;
                others |= !declared;
            }
        }
        draft.selfDeclared |= self && !others;
    }

    private void asserters() {
        if (!in.array()) {
            return;
        }
        while (in.element()) {
            if (in.object()) {
                while (in.next()) {
                    String who = in.name().equals("name") || in.name().equals("uri") ? in.word() : null;
                    if (who != null) {
                        draft.asserters.add(who);
                    } else {
                        in.skip();
                    }
                }
            }
        }
    }

    /** Facts that BODS has no member for, as custom members of an annotation, which the standard allows. */
    void annotations() {
        if (!in.array()) {
            return;
        }
        for (int i = 0; in.element(); i++) {
            if (in.object()) {
                while (in.next()) {
                    annotation("/annotations/" + i + "/" + in.name());
                }
            }
        }
    }

    private void annotation(String place) {
        switch (in.name()) {
            case "vigie:holdersComplete" -> draft.holdersComplete = flag(place);
            case "vigie:treasurySuspended" -> draft.treasurySuspended = flag(place);
            case "vigie:headquarters" -> draft.headquarters = parties.country(in.text(), place);
            default -> in.skip();
        }
    }

    private @Nullable Boolean flag(String place) {
        JsonToken token = in.token();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        String name = in.name().substring("vigie:".length());
        draft.fault(place, in.shown(), name + " is true or false", "write true or false without quotes");
        in.skip();
        return null;
    }
}
