package eu.vigie.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.ControlQuestion.NotFound;
import eu.vigie.assessment.ControlReport.Contradiction;
import eu.vigie.assessment.ControlReport.Named;
import eu.vigie.assessment.ControlReport.Pair;
import eu.vigie.assessment.Documents.Problems;
import eu.vigie.evidence.Evidence;
import eu.vigie.evidence.Knowledge;
import eu.vigie.evidence.KnowledgeReader;
import eu.vigie.ownership.Measure;
import eu.vigie.ownership.RegisterBlock;
import eu.vigie.ownership.RegisterColumns;
import eu.vigie.ownership.RegisterPair;
import eu.vigie.ownership.RegisterSnapshot;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.PartyName;
import eu.vigie.supplychain.Truth;
import eu.vigie.supplychain.UnreadableInput;

/**
 * A whole register on one day, which may be kept in a file and asked again: who controls whom, without the statements that it
 * rests on. For those, and for sets of parties, ask {@link ControlQuestion}.
 */
public final class WholeRegister {

    private static final long NO_LEDGER = -1;
    private static final int EVERY = -1;

    private final RegisterSnapshot snapshot;

    private WholeRegister(RegisterSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * Of documents.
     *
     * @throws UnreadableInput when one cannot be used
     */
    public static WholeRegister of(List<Document> documents, LocalDate asOf) {
        Problems problems = new Problems();
        List<Knowledge> read = problems.collectAll(documents, KnowledgeReader::read);
        problems.throwIfAny();
        RegisterColumns columns = new RegisterColumns();
        try (Evidence evidence = Evidence.of(read)) {
            evidence.on(asOf).tell(columns);
        }
        return new WholeRegister(columns.asOf(asOf, Measure.VOTES).from(sources(documents)));
    }

    /**
     * Kept in a file.
     *
     * @throws UnreadableInput when it is not there, is no such file, is of another version, or is damaged
     */
    public static WholeRegister read(Path file) {
        try {
            return new WholeRegister(RegisterSnapshot.read(file, null));
        } catch (IOException e) {
            throw unusable(String.valueOf(file.getFileName()), e);
        }
    }

    private static UnreadableInput unusable(String file, IOException why) {
        return new UnreadableInput(new InputProblem(file, "", null,
                "this cannot be used as a snapshot: " + why.getMessage(),
                "write one with: vigie snapshot --knowledge FILE… --output FILE"), why);
    }

    /** In the place of an older one, whole or not at all. */
    public void write(Path file) throws IOException {
        snapshot.write(file, NO_LEDGER);
    }

    /** @throws UnreadableInput when it was not made from these documents, all of them and no other */
    public void requireMadeFrom(List<Document> documents) {
        if (!snapshot.sources().equals(sources(documents))) {
            throw new UnreadableInput(new InputProblem("the snapshot", "", null,
                    "it was made from other documents: " + String.join(", ", snapshot.sources()),
                    "write it again from these"));
        }
    }

    private static List<String> sources(List<Document> documents) {
        return documents.stream().map(each -> each.sha256() + " " + each.name().replaceAll("\\R", " ")).distinct()
                .sorted().toList();
    }

    public LocalDate asOf() {
        return snapshot.asOf();
    }

    /**
     * How many there are of each.
     *
     * @param contradictions companies whose votes cannot add up
     */
    public record Counts(int stakes, long certain, long possible, int contradictions) {}

    public Counts count() {
        RegisterSnapshot.PairCount pairs = snapshot.count();
        return new Counts(snapshot.stakes(), pairs.certain(), pairs.possible(),
                snapshot.contradictions().size());
    }

    /**
     * Who controls whom, without reasons, in the order of {@link ControlQuestion}.
     *
     * @param of the company whose controllers are asked for: an IRI, an LEI or a main name; null for all
     * @param by those who are asked about, named likewise; empty for each party that controls another
     * @param each whether those are asked about each alone, not as one
     * @throws NotFound when there is no such party, or several of that name
     * @throws UnreadableInput when names are damaged, which are read only now
     */
    public ControlReport report(@Nullable String of, List<String> by, boolean each) {
        try {
            int company = of == null ? EVERY : find(of);
            List<Integer> roots = by.stream().map(this::find).distinct()
                    .sorted(Comparator.comparing(snapshot::id)).toList();
            return told(roots.isEmpty() || each ? pairs(company, roots) : together(company, roots),
                    company == EVERY && roots.isEmpty());
        } catch (UncheckedIOException e) {
            throw unusable("the snapshot", Objects.requireNonNull(e.getCause()));
        }
    }

    /** A pair before it is told. */
    private record Found(Named controller, int controlled, Truth truth) {}

    private List<Found> pairs(int company, List<Integer> controllers) {
        List<RegisterPair> pairs = new ArrayList<>();
        if (company == EVERY) {
            snapshot.forEachPair(pairs::add);
        } else {
            pairs.addAll(snapshot.controllersOf(List.of(company)));
        }
        pairs.removeIf(pair -> !controllers.isEmpty() && !controllers.contains(pair.controller()));
        pairs.sort(Comparator.comparing((RegisterPair pair) -> snapshot.id(pair.controller()))
                .thenComparing(pair -> snapshot.id(pair.controlled())));
        return pairs.stream().map(pair -> new Found(named(pair.controller()), pair.controlled(), pair.truth()))
                .toList();
    }

    /** What some control as one; of those themselves nothing: nobody controls itself. */
    private List<Found> together(int company, List<Integer> roots) {
        RegisterBlock block = snapshot.block(roots);
        Named name = roots.size() == 1
                ? named(roots.getFirst())
                : new Named(null, String.join(" + ", roots.stream().map(snapshot::name).toList()));
        return IntStream.range(0, snapshot.size())
                .filter(party -> (company == EVERY || company == party) && !block.isMember(party)
                        && block.has(party) != Truth.NO && canBeControlled(snapshot.seat(party).kind()))
                .boxed().sorted(Comparator.comparing(snapshot::id))
                .map(party -> new Found(name, party, block.has(party))).toList();
    }

    private static boolean canBeControlled(PartyKind kind) {
        return !kind.endsChain() && kind != PartyKind.UNSPECIFIED;
    }

    private ControlReport told(List<Found> found, boolean all) {
        List<Named> open = found.stream().filter(this::contradicts).map(each -> named(each.controlled())).distinct()
                .toList();
        List<Pair> told = found.stream().filter(each -> !contradicts(each))
                .map(each -> new Pair(each.controller(), party(each.controlled()), each.truth(), List.of(), List.of(),
                        null))
                .toList();
        List<Contradiction> contradictions = !all
                ? List.of()
                : snapshot.contradictions().stream().map(each -> new Contradiction(named(each.company()),
                        each.ledger(), each.lower(),
                        each.exclusiveLower(), each.upper(), each.exclusiveUpper(), each.complete())).toList();
        return new ControlReport(ControlQuestion.Sort.CONTROL, asOf(),
                told.stream().filter(pair -> pair.truth() == Truth.YES).toList(),
                told.stream().filter(pair -> pair.truth() == Truth.UNKNOWN).toList(), contradictions, open, List.of(),
                List.of(), ControlRemarks.NONE, null);
    }

    private boolean contradicts(Found pair) {
        return pair.truth() == Truth.UNKNOWN && snapshot.isOpenByContradiction(pair.controlled());
    }

    private Named named(int party) {
        return new Named(snapshot.id(party).value(), snapshot.name(party));
    }

    private Party party(int number) {
        return Party.of(snapshot.id(number).value(), snapshot.seat(number).kind(), snapshot.name(number), null,
                new EvidenceRef("", "", ""));
    }

    private int find(String text) {
        int byLei = snapshot.find(new PartyId("urn:lei:" + text.strip().toUpperCase(Locale.ROOT)));
        int byId = byLei >= 0 ? byLei : snapshot.find(new PartyId(text));
        if (byId >= 0) {
            return byId;
        }
        String key = PartyName.key(text);
        List<Integer> found = new ArrayList<>();
        for (int party = 0; !key.isEmpty() && party < snapshot.size(); party++) {
            if (PartyName.key(snapshot.name(party)).equals(key)) {
                found.add(party);
            }
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new NotFound(found.isEmpty()
                ? "the snapshot has no party '" + text + "'; name it by IRI, LEI or its exact main name."
                : "'" + text + "' is the name of several parties: "
                        + String.join(", ", found.stream().map(each -> snapshot.id(each).value()).sorted().toList())
                        + "; name one by its IRI.");
    }
}
