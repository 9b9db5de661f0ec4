package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import eu.vigie.bom.AppliedColumns;
import eu.vigie.finding.Findings;
import eu.vigie.finding.RuleFault;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Profile;
import eu.vigie.supplychain.InputProblem;

/**
 * The outcome of assessing one consortium.
 *
 * @param id the same for the same inputs, profile, lists, areas and date
 * @param asOf the date on which everything was judged
 * @param profile the profile used, with its hash
 * @param inputs the documents, in the order given: consortium, bills of materials, knowledge; then the program's own
 *        lists and areas
 * @param lists the lists of designated parties that were asked, as each document brings them
 * @param verdict the worst of all findings; at best UNDETERMINED where a line was rejected or a rule failed
 * @param findings by rule, then subject; made when looked at
 * @param problems lines that could not be read, and values that could not be used; in document order
 * @param notes what was left out without making the reading incomplete: columns without a meaning, totals, services; in
 *        document order
 * @param faults rules that failed; each has an UNDETERMINED finding as well
 */
public record Assessment(String id, LocalDate asOf, Profile profile, List<Input> inputs, List<ListUsed> lists,
        Verdict verdict, Findings findings, List<InputProblem> problems, List<InputProblem> notes,
        List<RuleFault> faults) {

    public Assessment {
        inputs = List.copyOf(inputs);
        lists = List.copyOf(lists);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
        faults = List.copyOf(faults);
    }

    /**
     * A document that went in.
     *
     * @param kind {@code consortium}, {@code bom}, {@code knowledge}, {@code exceptions} or {@code list}
     * @param lines lines or statements read
     * @param rejected lines that could not be used; each has a problem
     * @param columns what columns of a sheet were read as on somebody's word; null where headings spoke for themselves
     */
    public record Input(String name, String kind, String mediaType, String sha256, int lines, int rejected,
            @Nullable AppliedColumns columns) {

        /** Of a document that is no sheet, or of whose columns nobody said anything. */
        public Input(String name, String kind, String mediaType, String sha256, int lines, int rejected) {
            this(name, kind, mediaType, sha256, lines, rejected, null);
        }
    }

    /** How many findings of each verdict, gravest first, zero included. */
    public Map<Verdict, Integer> counts() {
        return findings.counts();
    }
}
