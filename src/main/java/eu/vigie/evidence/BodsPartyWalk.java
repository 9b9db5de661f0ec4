package eu.vigie.evidence;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonToken;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Identifier;

/** What a BODS statement says of an entity or a person. */
final class BodsPartyWalk {

    private static final String NO_COUNTRY = "this is no country code";
    private static final String COUNTRY_REMEDY = "give an ISO 3166-1 alpha-2 code such as \"FR\", or leave it out when "
            + "it is not known";

    private final JsonMembers in;
    private final BodsDraft draft;
    private final Map<String, Country> countries = new HashMap<>();

    BodsPartyWalk(JsonMembers in, BodsDraft draft) {
        this.in = in;
        this.draft = draft;
    }

    /** A name at that place below the details; null when it is not stated, or no text, which is said. */
    @Nullable
    String name(String place) {
        return in.name(shown -> draft.fault(draft.path + place, shown, "a name is a text",
                "write it in quotes, or leave it out"));
    }

    /** In 0.4 an object, before a word. */
    void entityType() {
        if (in.token() == JsonToken.VALUE_STRING) {
            draft.entityType = in.word();
        } else if (in.object()) {
            while (in.next()) {
                if (in.name().equals("type")) {
                    draft.entityType = in.wordOrShown();
                } else {
                    in.skip();
                }
            }
        }
    }

    void alternateNames() {
        if (in.array()) {
            for (int i = 0; in.element(); i++) {
                String other = name("/alternateNames/" + i);
                if (other != null) {
                    draft.otherNames.add(other);
                }
            }
        }
    }

    /** The legal name is the main one, else the first. */
    void personNames() {
        if (!in.array()) {
            return;
        }
        boolean legal = false;
        for (int i = 0; in.element(); i++) {
            if (in.object()) {
                legal |= personName(legal, "/names/" + i + "/");
            }
        }
    }

    private boolean personName(boolean hasLegal, String place) {
        String type = null;
        String full = null;
        String given = null;
        String patronymic = null;
        String family = null;
        while (in.next()) {
            switch (in.name()) {
                case "type" -> type = in.word();
                case "fullName" -> full = name(place + "fullName");
                case "givenName" -> given = name(place + "givenName");
                case "patronymicName" -> patronymic = name(place + "patronymicName");
                case "familyName" -> family = name(place + "familyName");
                default -> in.skip();
            }
        }
        String text = full != null ? full : joined(given, patronymic, family);
        if (text.isEmpty()) {
            return false;
        }
        boolean legal = "legal".equals(type) && !hasLegal;
        if (draft.name == null || legal) {
            if (draft.name != null) {
                draft.otherNames.addFirst(draft.name);
            }
            draft.name = text;
        } else {
            draft.otherNames.add(text);
        }
        return legal;
    }

    private static String joined(@Nullable String... parts) {
        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            if (part != null) {
                joined.append(joined.isEmpty() ? "" : " ").append(part);
            }
        }
        return joined.toString();
    }

    void nationalities() {
        if (in.array()) {
            for (int i = 0; in.element(); i++) {
                Country country = country("/nationalities/" + i);
                if (country != null) {
                    draft.nationalities.add(country);
                }
            }
        }
    }

    void addresses() {
        if (!in.array()) {
            return;
        }
        for (int i = 0; in.element(); i++) {
            if (in.object()) {
                address("/addresses/" + i + "/country");
            }
        }
    }

    /** Only where a person lives is of use: an address tells no headquarters, BODS has no type of address for them. */
    private void address(String place) {
        String type = null;
        String code = null;
        boolean plain = false;
        while (in.next()) {
            switch (in.name()) {
                case "type" -> type = in.word();
                case "country" -> {
                    plain = in.token() == JsonToken.VALUE_STRING;
                    code = code();
                }
                default -> in.skip();
            }
        }
        if ("residence".equals(type) || "home".equals(type)) {
            draft.residence = country(code, draft.path + place + (plain ? "" : "/code"));
        }
    }

    /** Without a code there is a name at most, which is no country that is known. */
    @Nullable
    Country country(String place) {
        boolean plain = in.token() == JsonToken.VALUE_STRING;
        return country(code(), plain ? draft.path + place : draft.path + place + "/code");
    }

    private @Nullable String code() {
        if (in.token() == JsonToken.VALUE_STRING) {
            return in.word();
        }
        String code = null;
        if (in.object()) {
            while (in.next()) {
                if (in.name().equals("code")) {
                    code = in.word();
                } else {
                    in.skip();
                }
            }
        }
        return code;
    }

    @Nullable
    Country country(@Nullable String code, String place) {
        if (code == null) {
            return null;
        }
        Country known = countries.get(code);
        if (known != null) {
            return known;
        }
        try {
            Country country = Country.of(code);
            countries.put(code, country);
            return country;
        } catch (IllegalArgumentException e) {
            draft.fault(place, code, NO_COUNTRY, COUNTRY_REMEDY);
            return null;
        }
    }

    void identifiers() {
        if (!in.array()) {
            return;
        }
        for (int i = 0; in.element(); i++) {
            if (in.object()) {
                identifier(i);
            }
        }
    }

    private void identifier(int index) {
        String scheme = null;
        String schemeName = null;
        String id = null;
        while (in.next()) {
            switch (in.name()) {
                case "scheme" -> scheme = in.word();
                case "schemeName" -> schemeName = in.word();
                case "id" -> id = in.text();
                default -> in.skip();
            }
        }
        String register = scheme != null ? scheme : schemeName;
        if (id != null && draft.firstNumber == null) {
            draft.firstNumber = (scheme == null ? "" : scheme + " ") + id;
        }
        if (register == null || id == null || !PartyKeys.isNumber(id)) {
            return;
        }
        Identifier number = Identifier.canonical(register, id);
        if (!number.isSound()) {
            draft.fault(draft.path + "/identifiers/" + index + "/id", number.id(), PartyKeys.flaw(number),
                    "copy it again from its source");
        } else {
            draft.identifiers.add(number);
        }
    }
}
