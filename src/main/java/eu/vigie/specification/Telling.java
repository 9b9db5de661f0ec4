package eu.vigie.specification;

import java.util.List;

import eu.vigie.supplychain.Document;

/** The formats in which a scenario is told. */
enum Telling {
    /** A spreadsheet, and a register in the ontology's own terms. */
    SHEET {

        @Override
        List<Document> bills(List<PartLine> parts) {
            return parts.isEmpty() ? List.of() : List.of(PartsCsv.write(parts));
        }

        @Override
        List<Document> knowledge(RegisterBook register) {
            return register.everybody().isEmpty() ? List.of() : List.of(RegisterTurtle.everything(register));
        }
    },
    /** The exchange formats of others, with what they have no word for beside them. */
    EXCHANGE {

        @Override
        List<Document> bills(List<PartLine> parts) {
            return parts.isEmpty() ? List.of() : List.of(PartsCycloneDx.write(parts));
        }

        @Override
        List<Document> knowledge(RegisterBook register) {
            if (register.everybody().isEmpty()) {
                return List.of();
            }
            Document statements = RegisterBods.write(register);
            return RegisterTurtle.whatBodsCannotSay(register).map(remarks -> List.of(statements, remarks))
                    .orElse(List.of(statements));
        }
    };

    abstract List<Document> bills(List<PartLine> parts);

    abstract List<Document> knowledge(RegisterBook register);
}
