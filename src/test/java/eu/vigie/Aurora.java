package eu.vigie;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import eu.vigie.assessment.Assessing;
import eu.vigie.assessment.Assessment;
import eu.vigie.assessment.AssessmentRequest;
import eu.vigie.assessment.Documents;

/** The samples' files, and what comes out of them. */
public final class Aurora {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    public static final Path FOLDER = Path.of("samples");
    public static final Path CONSORTIUM = FOLDER.resolve("consortium.json");
    public static final List<Path> BOMS = List.of(FOLDER.resolve("boms/aurora-it.cdx.json"),
            FOLDER.resolve("boms/aurora-batiment.csv"));
    public static final List<Path> KNOWLEDGE = List.of(FOLDER.resolve("knowledge/register-members.bods.json"),
            FOLDER.resolve("knowledge/register-suppliers.bods.json"), FOLDER.resolve("knowledge/dossier.ttl"));

    private Aurora() {}

    public static Assessment assessed(String profile, LocalDate day) {
        Documents documents = Documents.read(CONSORTIUM, BOMS, KNOWLEDGE);
        return Assessing.assess(new AssessmentRequest(documents.consortium(), documents.boms(), documents.knowledge(),
                profile, day));
    }
}
