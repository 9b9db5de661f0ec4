package eu.vigie.specification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import eu.vigie.specification.RegisterBook.Concert;
import eu.vigie.specification.Somebody.Kind;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Power;
import eu.vigie.supplychain.Share;

/** A scenario's register in the terms of the project's ontology. */
final class RegisterTurtle {

    /** The register in which every party of a scenario has a number. */
    static final String SCHEME = "EX-REGISTER";

    static final String PREFIXES = """
            @prefix vigie: <urn:vigie:ontology#> .
            @prefix bods: <https://vocab.openownership.org/terms#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    private final RegisterBook register;
    private final StringBuilder text = new StringBuilder(PREFIXES);
    private int stakes;

    private RegisterTurtle(RegisterBook register) {
        this.register = register;
    }

    static Document everything(RegisterBook register) {
        RegisterTurtle turtle = new RegisterTurtle(register);
        register.everybody().forEach(turtle::party);
        register.ownStakes().forEach(turtle::stake);
        register.powers().forEach(turtle::stake);
        register.concerts().forEach(turtle::concert);
        register.meetings().forEach(turtle::meeting);
        register.words().forEach(turtle::word);
        return turtle.document("register.ttl");
    }

    /** Who has nobody behind it, who acts in concert, seats in numbers, vetoes, meetings, names; empty when there is none of these. */
    static Optional<Document> whatBodsCannotSay(RegisterBook register) {
        RegisterTurtle turtle = new RegisterTurtle(register);
        register.everybody().stream().filter(party -> party.kind() == Kind.FOUNDATION || register.isBranch(party)
                || register.concerts().stream().anyMatch(concert -> concert.members().contains(party)
                        || concert.company().equals(party))
                || register.words().stream().anyMatch(word -> word.party().equals(party))
                || register.meetings().stream().anyMatch(meeting -> meeting.company().equals(party))
                || register.powers().stream()
                        .anyMatch(stake -> stake.holder().equals(party) || stake.company().equals(party)))
                .forEach(turtle::party);
        register.powers().forEach(turtle::stake);
        register.meetings().forEach(turtle::meeting);
        register.concerts().forEach(turtle::concert);
        register.words().forEach(turtle::word);
        return turtle.text.length() == PREFIXES.length()
                ? Optional.empty()
                : Optional.of(turtle.document("remarks.ttl"));
    }

    private Document document(String name) {
        return Document.of(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void party(Somebody party) {
        text.append(iri(party)).append(" a vigie:")
                .append(register.isBranch(party) ? "Branch" : type(party.kind()));
        if (party.kind() == Kind.NOT_DISCLOSED) {
            text.append(" ; vigie:unspecifiedReason \"subjectUnableToConfirmOrIdentifyBeneficialOwner\" .\n");
            return;
        }
        text.append(" ; skos:prefLabel ").append(quoted(party.name()));
        text.append(" ; bods:identifier [ bods:scheme \"").append(SCHEME).append("\" ; bods:idString \"")
                .append(register.numberOf(party)).append("\" ]");
        if (party.country() != null) {
            text.append(party.kind() == Kind.PERSON ? " ; vigie:nationality \"" : " ; vigie:jurisdiction \"")
                    .append(party.country()).append('"');
        }
        text.append(party.kind() == Kind.FOUNDATION ? " ; vigie:holdersComplete true .\n" : " .\n");
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case COMPANY, FOUNDATION -> "Company";
            case PERSON -> "Person";
            case STATE -> "State";
            case NOT_DISCLOSED -> "UnspecifiedParty";
        };
    }

    private void stake(Stake stake) {
        interest(iri(stake.holder()), iri(stake.company()),
                stake.power() instanceof Power.Seats ? "bods:AppointmentOfBoard" : term(stake.means()), stake.share());
        if (stake.power() instanceof Power.Seats(int appoints, int of)) {
            text.append(" ; vigie:seats ").append(appoints).append(" ; vigie:boardSize ").append(of);
        }
        if (stake.power() instanceof Power.Veto veto) {
            veto.matters().forEach(matter -> text.append(" ; vigie:matter \"")
                    .append(matter.name().toLowerCase(Locale.ROOT).replace('_', '-')).append('"'));
        }
        if (stake.from() != null) {
            text.append(" ; bods:startDate \"").append(stake.from()).append("\"^^xsd:date");
        }
        if (stake.until() != null) {
            text.append(" ; bods:endDate \"").append(stake.until()).append("\"^^xsd:date");
        }
        text.append(" .\n");
    }

    private void concert(Concert concert) {
        String together = "<urn:example:concert:" + register.concerts().indexOf(concert) + ">";
        List<String> names = concert.members().stream().map(Somebody::name).toList();
        text.append(together).append(" a vigie:Concert ; skos:prefLabel ").append(quoted(String.join(" + ", names)))
                .append(" ; vigie:member ")
                .append(String.join(" , ", concert.members().stream().map(this::iri).toList())).append(" .\n");
        interest(together, iri(concert.company()), term(InterestKind.VOTING_RIGHTS), register.pooled(concert));
        text.append(" .\n");
    }

    private void interest(String holder, String company, String term, @Nullable Share share) {
        text.append("<urn:example:stake:").append(++stakes).append("> a ").append(term)
                .append(" ; vigie:holder ")
                .append(holder).append(" ; vigie:company ").append(company);
        share(share);
    }

    private void word(RegisterBook.NameWord word) {
        text.append(word.takenBack() ? "[] a vigie:NameRevocation" : "[] a vigie:NameConfirmation")
                .append(" ; vigie:writtenName ").append(quoted(word.name()))
                .append(word.takenBack() ? " ; vigie:revokes " : " ; vigie:means ").append(iri(word.party()))
                .append(word.takenBack() ? " ; vigie:revokedBy " : " ; vigie:confirmedBy ").append(quoted(word.by()));
        if (word.approver() != null) {
            text.append(" ; vigie:approvedBy ").append(quoted(word.approver()));
        }
        text.append(" ; bods:statementDate \"2026-11-20\"^^xsd:date ; vigie:reason \"an example\" .\n");
    }

    private void meeting(RegisterBook.Meeting meeting) {
        text.append("[] a vigie:GeneralMeeting ; vigie:meetingOf ").append(iri(meeting.company()))
                .append(" ; vigie:heldOn \"").append(meeting.day()).append("\"^^xsd:date");
        share(meeting.turnout());
        text.append(" .\n");
    }

    private void share(@Nullable Share share) {
        if (share != null && share.isExact()) {
            text.append(" ; bods:shareExact ").append(share.minimum().toPlainString());
        } else if (share != null) {
            text.append(share.exclusiveMinimum() ? " ; bods:shareExclusiveMinimum " : " ; bods:shareMinimum ")
                    .append(share.minimum().toPlainString()).append(" ; bods:shareMaximum ")
                    .append(share.maximum().toPlainString());
        }
    }

    private static String term(InterestKind means) {
        return switch (means) {
            case SHAREHOLDING -> "bods:Shareholding";
            case VOTING_RIGHTS -> "bods:VotingRights";
            case APPOINTMENT_OF_BOARD -> "vigie:BoardMajority";
            case VETO -> "vigie:Veto";
            case INFLUENCE -> "bods:OtherInfluenceOrControl";
            case OTHER -> "bods:BoardMember";
            default ->
                throw new IllegalArgumentException("No scenario has said " + means + " yet: give it its term here.");
        };
    }

    private String iri(Somebody party) {
        return "<urn:example:party:" + register.numberOf(party) + ">";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
