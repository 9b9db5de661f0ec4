package eu.vigie.assessment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/**
 * The files of one assessment, read whole.
 *
 * @param consortium the consortium's
 * @param boms bills of materials
 * @param knowledge ownership and other evidence
 */
public record Documents(Document consortium, List<Document> boms, List<Document> knowledge) {

    /**
     * Reads all files before anything is judged.
     *
     * @throws UnreadableInput naming every file that cannot be read, not only the first
     */
    public static Documents read(Path consortium, List<Path> boms, List<Path> knowledge) {
        Problems problems = new Problems();
        Document first = problems.collect(consortium, Document::read);
        List<Document> second = problems.collectAll(boms, Document::read);
        List<Document> third = problems.collectAll(knowledge, Document::read);
        problems.throwIfAny();
        return new Documents(java.util.Objects.requireNonNull(first), second, third);
    }

    /** As {@link #read(Path, List, List)}, for files of one kind. */
    public static List<Document> read(List<Path> files) {
        Problems problems = new Problems();
        List<Document> read = problems.collectAll(files, Document::read);
        problems.throwIfAny();
        return read;
    }

    /** Goes on after a fault, so that a user sees all of them at once. */
    static final class Problems {

        private final List<InputProblem> found = new ArrayList<>();

        /** Null when it failed; the problems are kept. */
        <A, B> @Nullable B collect(A input, Function<A, B> reading) {
            try {
                return reading.apply(input);
            } catch (UnreadableInput e) {
                found.addAll(e.problems());
                return null;
            }
        }

        <A, B> List<B> collectAll(List<A> inputs, Function<A, B> reading) {
            List<B> read = new ArrayList<>();
            for (A input : inputs) {
                B result = collect(input, reading);
                if (result != null) {
                    read.add(result);
                }
            }
            return read;
        }

        void throwIfAny() {
            if (!found.isEmpty()) {
                throw new UnreadableInput(found);
            }
        }
    }
}
