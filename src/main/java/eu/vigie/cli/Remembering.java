package eu.vigie.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import eu.vigie.assessment.BillOrder;
import eu.vigie.assessment.BomCheck;
import eu.vigie.assessment.MappingFile;
import eu.vigie.finding.ProblemCodes;
import eu.vigie.finding.ProblemWords;
import eu.vigie.supplychain.Document;

/** The option of a command that reads sheets as was said of earlier ones. */
final class Remembering {

    private static final String TOLD = "columns-remembered";

    @Option(names = "--mapping", paramLabel = "FILE", description = "what was said of the columns of earlier sheets, as read-bom --remember writes it; it counts where the headings are the same, and is told")
    private @Nullable Path mapping;

    /** Nothing when no file is named. */
    MappingFile file() {
        return mapping == null ? MappingFile.NONE : MappingFile.read(Document.read(mapping));
    }

    /** Adds the file to what is read. */
    void addTo(Collection<Path> inputs) {
        if (mapping != null) {
            inputs.add(mapping);
        }
    }

    /** Says which sheets are read as was said of earlier ones: it never counts in silence. */
    void tell(List<Document> bills, MappingFile remembered, Answering answer) {
        if (mapping != null) {
            bills.stream().flatMap(bill -> BomCheck.of(bill, BillOrder.PLAIN, remembered).notes().stream())
                    .filter(note -> ProblemCodes.of(note).filter(TOLD::equals).isPresent())
                    .forEach(note -> answer.complain(ProblemWords.line(note, answer.language())));
        }
    }
}
