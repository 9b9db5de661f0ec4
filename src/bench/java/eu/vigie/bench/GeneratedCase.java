package eu.vigie.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import eu.vigie.assessment.AssessmentRequest;
import eu.vigie.supplychain.Document;

/** A consortium and a sheet of any size, the same bytes on each run: makers with owners known, unknown and outside. */
final class GeneratedCase {

    static final int MAKERS = 500;
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private GeneratedCase() {}

    static AssessmentRequest of(int lines, int distinctParts) {
        return with(sheet(lines, distinctParts));
    }

    /** The consortium with another bill of materials. */
    static AssessmentRequest with(Document bill) {
        return new AssessmentRequest(consortium(), List.of(bill), List.of(knowledge()), "ai-gigafactory", AS_OF);
    }

    /** Twelve columns, as in the figures of the sheets that were measured before. */
    static Document sheet(int lines, int distinctParts) {
        Random random = new Random(42);
        StringBuilder csv = new StringBuilder(lines * 100)
                .append("Level,Part reference,Manufacturer,Manufacturer part number,Description,Quantity,Unit price,"
                        + "Currency,Supplier,Country of design,Country of assembly,Function\n");
        for (int line = 0; line < lines; line++) {
            int level = line == 0 ? 0 : line % 50 == 1 ? 1 : 2;
            int part = line < distinctParts ? line : random.nextInt(distinctParts);
            int maker = part % MAKERS;
            csv.append(level).append(",P").append(part).append(",Maker ").append(maker).append(" SA,MPN-").append(part)
                    .append(",Part number ").append(part).append(" of the generated sheet,").append(1 + part % 9)
                    .append(',').append(1 + part % 97).append(".50,EUR,Maker ").append((maker + 7) % MAKERS)
                    .append(" SA,FR,TW,compute\n");
        }
        return Document.of("generated.csv", csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Document consortium() {
        return json("consortium.json", """
                {"name": "Generated", "members": [{"party": {"name": "Maker 0 SA", "jurisdiction": "FR",
                 "headquarters": "FR"}, "roles": ["coordinator", "hosting-entity"], "capital": {"exact": "100"}}],
                 "sites": [{"name": "Site", "country": "FR"}]}
                """);
    }

    /** Every third maker is owned by a person of the Union, every third by one from outside, of the rest nobody knows. */
    private static Document knowledge() {
        StringBuilder bods = new StringBuilder("[");
        for (int maker = 0; maker < MAKERS; maker++) {
            bods.append(maker == 0 ? "" : ",\n").append(entity(maker));
            if (maker % 3 < 2) {
                bods.append(",\n").append(person(maker, maker % 3 == 0 ? "FR" : "US")).append(",\n")
                        .append(stake(maker));
            }
        }
        return json("knowledge.json", bods.append("]").toString());
    }

    private static String entity(int maker) {
        return statement("entity", "e" + maker, """
                {"isComponent": false, "entityType": {"type": "registeredEntity"}, "name": "Maker %d SA",
                 "jurisdiction": {"name": "France", "code": "FR"}}""".formatted(maker));
    }

    private static String person(int maker, String country) {
        return statement("person", "p" + maker, """
                {"isComponent": false, "personType": "knownPerson",
                 "names": [{"type": "legal", "fullName": "Holder %d"}],
                 "nationalities": [{"name": "%s", "code": "%s"}]}""".formatted(maker, country, country));
    }

    private static String stake(int maker) {
        return statement("relationship", "r" + maker, """
                {"isComponent": false, "subject": "e%d", "interestedParty": "p%d",
                 "interests": [{"type": "shareholding", "directOrIndirect": "direct", "share": {"exact": 100}}]}"""
                .formatted(maker, maker));
    }

    private static String statement(String type, String id, String details) {
        return """
                {"statementId": "statement-%s-0000000000000000000", "declarationSubject": "e0",
                 "statementDate": "2026-01-01", "recordId": "%s", "recordType": "%s", "recordStatus": "new",
                 "recordDetails": %s, "publicationDetails": {"publicationDate": "2026-01-01", "bodsVersion": "0.4",
                 "publisher": {"name": "Generated"}}}""".formatted(id, id, type, details);
    }

    private static Document json(String name, String text) {
        return Document.of(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
