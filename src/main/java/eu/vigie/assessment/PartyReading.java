package eu.vigie.assessment;

import java.util.ArrayList;
import java.util.List;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.Lei;
import eu.vigie.supplychain.StatedParty;

/** Reads how a document names a party: by name, by LEI, by other numbers. */
record PartyReading(Document document) {

    /** Of a member of an object that has to be there; a party without a name where it is not, which is a problem. */
    StatedParty read(StrictObject holder, String member) {
        StrictObject party = holder.object(member);
        if (party == null) {
            holder.missing(member);
            return StatedParty.named("", document.at(holder.pointer()));
        }
        party.allow("name", "lei", "identifiers", "jurisdiction", "headquarters");
        String name = party.text("name");
        List<Identifier> identifiers = new ArrayList<>();
        String lei = party.text("lei");
        if (lei != null) {
            if (Lei.isValid(lei)) {
                identifiers.add(new Identifier(Identifier.LEI, Lei.canonical(lei)));
            } else {
                party.problem("lei", lei, "the check digits of this LEI are wrong, or it is none",
                        "copy it from the register, or leave it out");
            }
        }
        party.objects("identifiers").forEach(identifier -> identifiers.add(identifier(identifier)));
        if (!party.hasAny("name", "lei", "identifiers")) {
            party.missing("name");
        }
        refuseTwoLeis(party, identifiers);
        return new StatedParty(name == null ? "" : name, identifiers.stream().distinct().sorted().toList(),
                party.country("jurisdiction"), party.country("headquarters"), document.at(party.pointer()));
    }

    private static void refuseTwoLeis(StrictObject party, List<Identifier> identifiers) {
        List<String> leis = identifiers.stream().filter(identifier -> identifier.scheme().equals(Identifier.LEI))
                .map(Identifier::id).distinct().toList();
        if (leis.size() > 1) {
            party.problem("lei", String.join(", ", leis), "two LEIs are given for one party", "keep the right one");
        }
    }

    private static Identifier identifier(StrictObject identifier) {
        identifier.allow("scheme", "id");
        String stated = identifier.requiredText("id");
        Identifier read = Identifier.canonical(identifier.requiredText("scheme"), stated);
        if (!stated.isEmpty() && !read.isSound()) {
            identifier.problem("id", stated, read.scheme().equals(Identifier.LEI)
                    ? "the check digits of this LEI are wrong, or it is none"
                    : "this is no number of " + read.scheme() + ": its form or its check digits do not fit",
                    "copy it from the register, or leave it out");
        }
        return read;
    }
}
