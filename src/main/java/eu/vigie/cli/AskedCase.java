package eu.vigie.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import eu.vigie.assessment.AssessmentRequest;
import eu.vigie.assessment.Documents;
import eu.vigie.assessment.ProfileChoice;
import eu.vigie.assessment.UndatedLists;
import eu.vigie.supplychain.Document;

/** The options that name the input of a comparison: the same as an assessment takes. */
final class AskedCase {

    @Option(names = "--consortium", paramLabel = "FILE", description = "the consortium, as JSON; with it the findings that change are told")
    private @Nullable Path consortium;

    @Option(names = "--bom", paramLabel = "FILE", arity = "1..*", description = "bills of materials: CycloneDX (JSON, XML), CSV, XLSX")
    private List<Path> boms = List.of();

    @Option(names = "--knowledge", paramLabel = "FILE", arity = "1..*", description = "ownership and other evidence: BODS, GLEIF, FollowTheMoney, lists of designated parties, Turtle, JSON-LD")
    private List<Path> knowledge = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "the date to judge on, as 2026-11-22 (default: today)")
    private @Nullable LocalDate asOf;

    @Option(names = "--list-date", paramLabel = "DATE", description = "the day as of which list files that do not say it are the whole lists")
    private @Nullable LocalDate listDate;

    LocalDate day() {
        return asOf == null ? LocalDate.now() : asOf;
    }

    List<Path> files() {
        List<Path> files = new ArrayList<>(boms);
        files.addAll(knowledge);
        if (consortium != null) {
            files.add(consortium);
        }
        return files;
    }

    boolean isGiven() {
        if (consortium == null && !(boms.isEmpty() && knowledge.isEmpty())) {
            throw new UsageProblem("--bom and --knowledge say nothing without --consortium.");
        }
        return consortium != null;
    }

    /** @throws eu.vigie.supplychain.UnreadableInput naming every file that cannot be read */
    AssessmentRequest request(ProfileChoice profile) {
        Documents read = Documents.read(Objects.requireNonNull(consortium), boms, knowledge);
        List<Document> known = listDate == null ? read.knowledge() : UndatedLists.dated(read.knowledge(), listDate);
        return new AssessmentRequest(read.consortium(), read.boms(), known, profile, day());
    }
}
