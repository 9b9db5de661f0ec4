package eu.vigie.specification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import eu.vigie.specification.Somebody.Kind;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Share;

/** A scenario's register as statements of the Beneficial Ownership Data Standard, version 0.4. */
final class RegisterBods {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final RegisterBook register;
    private final ArrayNode statements = JSON.createArrayNode();

    private RegisterBods(RegisterBook register) {
        this.register = register;
    }

    static Document write(RegisterBook register) {
        RegisterBods bods = new RegisterBods(register);
        register.everybody().forEach(bods::party);
        register.ownStakes().forEach(bods::relationship);
        return Document.of("register.json", bods.statements.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void party(Somebody party) {
        if (party.kind() == Kind.PERSON) {
            ObjectNode person = statement("person", record(party)).put("personType", "knownPerson");
            person.putArray("names").addObject().put("fullName", party.name());
            if (party.country() != null) {
                country(person.putArray("nationalities").addObject(), party.country());
            }
            numbered(person, party);
            return;
        }
        if (party.kind() == Kind.NOT_DISCLOSED) {
            ObjectNode entity = statement("entity", record(party));
            entity.putObject("entityType").put("type", "unknownEntity");
            entity.putObject("unspecifiedEntityDetails").put("reason",
                    "subjectUnableToConfirmOrIdentifyBeneficialOwner");
            return;
        }
        ObjectNode entity = statement("entity", record(party)).put("name", party.name());
        entity.putObject("entityType").put("type", party.kind() == Kind.STATE ? "state" : "registeredEntity");
        if (party.country() != null) {
            country(entity.putObject("jurisdiction"), party.country());
        }
        numbered(entity, party);
    }

    private void numbered(ObjectNode details, Somebody party) {
        details.putArray("identifiers").addObject().put("scheme", RegisterTurtle.SCHEME)
                .put("id", register.numberOf(party));
    }

    private static void country(ObjectNode node, Country country) {
        node.put("name", Locale.of("", country.code()).getDisplayCountry(Locale.ENGLISH)).put("code", country.code());
    }

    private void relationship(Stake stake) {
        ObjectNode details = statement("relationship", "stake-" + (statements.size() + 1));
        details.put("subject", record(stake.company())).put("interestedParty", record(stake.holder()));
        ObjectNode interest = details.putArray("interests").addObject().put("type", type(stake.means()))
                .put("directOrIndirect", "direct");
        if (stake.share() != null) {
            share(interest.putObject("share"), stake.share());
        }
        if (stake.from() != null) {
            interest.put("startDate", stake.from().toString());
        }
        if (stake.until() != null) {
            interest.put("endDate", stake.until().toString());
        }
    }

    private static void share(ObjectNode node, Share share) {
        if (share.isExact()) {
            node.put("exact", share.minimum());
            return;
        }
        node.put(share.exclusiveMinimum() ? "exclusiveMinimum" : "minimum", share.minimum());
        node.put(share.exclusiveMaximum() ? "exclusiveMaximum" : "maximum", share.maximum());
    }

    private static String type(InterestKind means) {
        return switch (means) {
            case SHAREHOLDING -> "shareholding";
            case VOTING_RIGHTS -> "votingRights";
            case APPOINTMENT_OF_BOARD -> "appointmentOfBoard";
            case INFLUENCE -> "otherInfluenceOrControl";
            case OTHER -> "boardMember";
            default ->
                throw new IllegalArgumentException("No scenario has said " + means + " yet: give it its code here.");
        };
    }

    private ObjectNode statement(String type, String record) {
        ObjectNode statement = statements.addObject();
        statement.put("statementId", "example-statement-%04d-aaaaaaaaaaaaaaaaaa".formatted(statements.size()))
                .put("declarationSubject", record).put("statementDate", "2026-11-01").put("recordId", record)
                .put("recordType", type).put("recordStatus", "new");
        statement.putObject("publicationDetails").put("publicationDate", "2026-11-01").put("bodsVersion", "0.4")
                .putObject("publisher").put("name", "Example register");
        return statement.putObject("recordDetails").put("isComponent", false);
    }

    private String record(Somebody party) {
        return "party-" + List.copyOf(register.everybody()).indexOf(party);
    }
}
