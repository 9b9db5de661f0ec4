package eu.vigie.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/** What is met while a document is read, for the report: problems, kinds and fields that are not read, counts. */
final class ImportLog {

    /** More of them help nobody: the first hundred are said. */
    static final int MOST_PROBLEMS = 100;

    private final Document document;
    private final List<InputProblem> problems = new ArrayList<>();
    private final TreeMap<String, Integer> unknownFields = new TreeMap<>();
    private final TreeMap<String, Integer> notUnderstood = new TreeMap<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private int read;
    private int superseded;
    private final List<InputProblem> defects = new ArrayList<>();
    private int moreDefects;

    ImportLog(Document document) {
        this.document = document;
    }

    Document document() {
        return document;
    }

    void problem(String place, @Nullable String value, String problem, String remedy) {
        if (problems.size() < MOST_PROBLEMS * 2) {
            problems.add(new InputProblem(document.name(), place.strip(), value, problem, remedy));
        }
    }

    /** Something that is left out, so that the reading is incomplete; the rest of the document counts. */
    void defect(String place, @Nullable String value, String problem, String remedy) {
        if (defects.size() < MOST_PROBLEMS) {
            defects.add(new InputProblem(document.name(), place.strip(), value, problem, remedy));
        } else if (moreDefects++ == 0) {
            defects.add(new InputProblem(document.name(), "", null, "there are more problems",
                    "mend those listed first"));
        }
    }

    /** In document order. */
    List<InputProblem> defects() {
        return List.copyOf(defects);
    }

    boolean isFull() {
        return problems.size() >= MOST_PROBLEMS;
    }

    /** @throws UnreadableInput with what was found, in document order */
    void refuseIfAny() {
        if (!problems.isEmpty()) {
            throw new UnreadableInput(
                    problems.stream().distinct().sorted(Places.BY_NUMBER).limit(MOST_PROBLEMS).toList());
        }
    }

    /** The reading broke off: what was found before is said as well. */
    void refuseWith(UnreadableInput broken) {
        if (!problems.isEmpty() && !problems.containsAll(broken.problems())) {
            problems.addAll(broken.problems());
            refuseIfAny();
        }
    }

    void unknownField(String name) {
        unknownFields.merge(name, 1, Integer::sum);
    }

    void notUnderstood(String kind) {
        notUnderstood.merge(kind, 1, Integer::sum);
    }

    void note(String note) {
        notes.add(note);
    }

    /** Of another that begins where this one stands, which had no problem. */
    void take(ImportLog other) {
        other.unknownFields.forEach((name, count) -> unknownFields.merge(name, count, Integer::sum));
        other.notUnderstood.forEach((kind, count) -> notUnderstood.merge(kind, count, Integer::sum));
        notes.addAll(other.notes);
        read += other.read;
        superseded += other.superseded;
    }

    void countRead() {
        read++;
    }

    void countSuperseded() {
        superseded++;
    }

    int read() {
        return read;
    }

    int superseded() {
        return superseded;
    }

    TreeMap<String, Integer> unknownFields() {
        return unknownFields;
    }

    TreeMap<String, Integer> notUnderstood() {
        return notUnderstood;
    }

    List<String> notes() {
        return List.copyOf(notes);
    }
}
