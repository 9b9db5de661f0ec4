package eu.vigie.evidence;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonToken;

import eu.vigie.supplychain.Symbols;

/** Reads one BODS statement after the other, of any version, into a draft: one pass over the tokens, no tree. */
final class BodsWalk {

    private final JsonMembers in;
    private final Symbols keys;
    private final Symbols statementIds;
    private final long allowed;
    private final BodsDraft draft;
    private final BodsInterestWalk interests;
    private final BodsPartyWalk parties;
    private final BodsSourceWalk sources;

    /**
     * @param old whether it is of 0.1 to 0.3, which have no details apart
     * @param keys where statements and records that can be referred to get their numbers
     */
    BodsWalk(JsonMembers in, boolean old, Symbols keys, Symbols statementIds, BodsDraft draft) {
        this.allowed = old ? ~BodsMember.STATEMENT | BodsMember.OLD_STATEMENT : BodsMember.STATEMENT;
        this.in = in;
        this.keys = keys;
        this.statementIds = statementIds;
        this.draft = draft;
        this.interests = new BodsInterestWalk(in, draft);
        this.parties = new BodsPartyWalk(in, draft);
        this.sources = new BodsSourceWalk(in, draft, parties);
    }

    /** Reads the object at which the walk stands. */
    void statement() {
        in.object();
        while (in.next()) {
            BodsMember member = BodsMember.named(in.name());
            if (member == null || (member.bit() & allowed) == 0) {
                unknown();
            } else {
                draft.members |= member.bit();
                atStatement(member);
            }
        }
    }

    private void atStatement(BodsMember member) {
        switch (member) {
            case STATEMENT_ID -> draft.statementId = in.symbol(statementIds);
            case OLD_STATEMENT_ID -> draft.recordId = in.symbol(keys);
            case RECORD_ID -> draft.recordId = in.symbol(keys);
            case STATEMENT_TYPE, RECORD_TYPE -> draft.type = in.word();
            case RECORD_STATUS -> draft.status = in.word();
            case STATEMENT_DATE -> statementDate();
            case REPLACES_STATEMENTS -> replaces();
            case PUBLICATION_DETAILS -> sources.publication();
            case SOURCE -> sources.source();
            case ANNOTATIONS -> sources.annotations();
            case RECORD_DETAILS -> details();
            case DECLARATION, DECLARATION_SUBJECT -> in.skip();
            default -> inDetails(member);
        }
    }

    private void details() {
        if (!in.object()) {
            return;
        }
        draft.hasDetails = true;
        while (in.next()) {
            BodsMember member = BodsMember.named(in.name());
            if (member == null) {
                unknown();
            } else {
                draft.details |= member.bit();
                inDetails(member);
            }
        }
    }

    private void inDetails(BodsMember member) {
        switch (member) {
            case ENTITY_TYPE -> parties.entityType();
            case PERSON_TYPE -> draft.personType = in.wordOrShown();
            case NAME -> draft.name = parties.name("/name");
            case ALTERNATE_NAMES -> parties.alternateNames();
            case NAMES -> parties.personNames();
            case JURISDICTION, INCORPORATED_IN_JURISDICTION ->
                draft.jurisdiction = parties.country("/" + member.json());
            case NATIONALITIES -> parties.nationalities();
            case ADDRESSES -> parties.addresses();
            case IDENTIFIERS -> parties.identifiers();
            case UNSPECIFIED_ENTITY_DETAILS, UNSPECIFIED_PERSON_DETAILS -> draft.reason = reason();
            case MISSING_INFO_REASON -> draft.reason = in.text();
            case SUBJECT -> party(draft.subject);
            case INTERESTED_PARTY -> party(draft.interestedParty);
            case INTERESTS -> interests.read();
            default -> in.skip();
        }
    }

    private void unknown() {
        draft.unknown.add(in.name());
        in.skip();
    }

    private void statementDate() {
        if (in.token() == JsonToken.VALUE_NULL) {
            return;
        }
        String text = in.wordOrShown();
        int day = Days.of(text == null ? "" : text);
        if (day == Days.NONE) {
            draft.fault("/statementDate", text, "this is no date",
                    "write year, month and day, for example 2026-03-01");
        } else {
            draft.date = day;
        }
    }

    private void replaces() {
        if (in.array()) {
            while (in.element()) {
                int key = in.symbol(keys);
                if (key >= 0) {
                    draft.replaces(key);
                }
            }
        }
    }

    /** The reason, and the words added to it. */
    private @Nullable String reason() {
        if (!in.object()) {
            return null;
        }
        String reason = null;
        String words = null;
        while (in.next()) {
            switch (in.name()) {
                case "reason" -> reason = in.word();
                case "description" -> words = in.word();
                default -> in.skip();
            }
        }
        return reason == null ? words : words == null ? reason : reason + ": " + words;
    }

    /** In 0.4 a record's id, or why there is none; before an object that points to a statement or says why not. */
    private void party(BodsDraft.Named named) {
        named.stated = true;
        if (in.token() == JsonToken.VALUE_STRING) {
            named.key = in.symbol(keys);
            named.shown = named.key < 0 ? "" : null;
        } else if (in.token() == JsonToken.START_OBJECT) {
            partyObject(named);
        } else {
            named.shown = in.wordOrShown();
        }
    }

    private void partyObject(BodsDraft.Named named) {
        String reason = null;
        String words = null;
        named.unspecified = true;
        in.object();
        while (in.next()) {
            switch (in.name()) {
                case "describedByEntityStatement", "describedByPersonStatement" -> {
                    named.key = in.symbol(keys);
                    named.unspecified = named.key < 0;
                }
                case "unspecified" -> reason = reason();
                case "reason" -> reason = in.word();
                case "description" -> words = in.word();
                default -> in.skip();
            }
        }
        named.reason = reason == null ? words : words == null ? reason : reason + ": " + words;
    }
}
