package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.databind.json.JsonMapper;

import eu.vigie.evidence.Comparison;
import eu.vigie.evidence.ImportReport;
import eu.vigie.evidence.Knowledge;
import eu.vigie.evidence.KnowledgeReader;
import eu.vigie.evidence.ListReport;
import eu.vigie.evidence.StakeConflict;
import eu.vigie.evidence.UnitedParty;
import eu.vigie.finding.ProblemWords;
import eu.vigie.finding.SourceWords;
import eu.vigie.regulation.Language;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.UnreadableInput;

/**
 * Knowledge read and not assessed: what came of each document, which parties are one and why, and which statements about
 * one stake do not agree. Nothing is kept of it. What is refused is reported and compared with nothing.
 */
public final class KnowledgeReading {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL,
                    JsonInclude.Include.NON_NULL))
            .build();
    private static final String NOTHING_TO_DO = "nothing has to be done";

    private final List<ImportReport> documents;
    private final Map<String, List<InputProblem>> defects;
    private final Comparison comparison;
    private final List<StakeConflict> conflicts;

    private KnowledgeReading(List<ImportReport> documents, Map<String, List<InputProblem>> defects,
            Comparison comparison,
            List<StakeConflict> conflicts) {
        this.documents = documents;
        this.defects = defects;
        this.comparison = comparison;
        this.conflicts = conflicts;
    }

    /**
     * Reads documents as an assessment would.
     *
     * @param asOf the day on which statements have to contradict each other to be told; null for any day
     */
    public static KnowledgeReading of(List<Document> documents, @Nullable LocalDate asOf) {
        List<ImportReport> reports = new ArrayList<>();
        List<Knowledge> read = new ArrayList<>();
        Map<String, List<InputProblem>> defects = new TreeMap<>();
        for (Document document : documents) {
            try {
                Knowledge knowledge = KnowledgeReader.read(document);
                read.add(knowledge);
                reports.add(knowledge.report());
                if (!knowledge.problems().isEmpty()) {
                    defects.put(document.sha256(), knowledge.problems());
                }
            } catch (UnreadableInput e) {
                reports.add(KnowledgeReader.refused(document, e));
            }
        }
        Comparison comparison = Comparison.of(read);
        return new KnowledgeReading(List.copyOf(reports), defects, comparison, comparison.conflicts().stream()
                .filter(conflict -> asOf == null || conflict.isOn(asOf)).toList());
    }

    /** What of it concerns one document: what came of it, and in which mergers and contradictions a statement of its takes part. */
    KnowledgeReading about(String sha256) {
        return new KnowledgeReading(documents.stream().filter(each -> each.sha256().equals(sha256)).toList(),
                defects,
                new Comparison(comparison.united().stream()
                        .filter(each -> each.statements().stream().anyMatch(place -> place.sha256().equals(sha256)))
                        .toList(), comparison.conflicts(), comparison.names()),
                conflicts.stream().filter(each -> each.claims().stream()
                        .anyMatch(claim -> claim.evidence().sha256().equals(sha256))).toList());
    }

    /** Whether a document is refused. */
    public boolean isRefused() {
        return documents.stream().anyMatch(ImportReport::isRefused);
    }

    /** Whether somebody should look: fields that may be misspelt, statements that contradict each other. */
    public boolean isQuestionable() {
        return !conflicts.isEmpty() || !defects.isEmpty();
    }

    private static List<String> taken(ImportReport report, Language language) {
        return report.notes().stream().map(note -> ProblemWords
                .in(new InputProblem(report.document(), "", null, note, NOTHING_TO_DO), language).problem()).toList();
    }

    /** The same as data; its names are stable. */
    public record View(List<DocumentView> documents, List<UnitedView> merged, List<ConflictView> conflicts) {}

    /**
     * What came of a document.
     *
     * @param used statements that count
     * @param superseded statements that do not, because the document itself replaces or ends them
     * @param refused when it is not empty nothing of the document counts
     * @param unknownFields how often each field was met that is not read
     * @param notUnderstood how often each kind was met that means nothing here
     * @param lists what came of each list of designated parties; null when it brings none
     * @param defects what is left out so that the reading is incomplete, such as an entry of a list; null when there is none
     */
    public record DocumentView(String document, String sha256, String format, int read, int used, int superseded,
            List<RefusalView> refused, Map<String, Integer> unknownFields, Map<String, Integer> notUnderstood,
            List<String> notes, @Nullable List<ListView> lists, @Nullable List<RefusalView> defects) {

        static DocumentView of(ImportReport report, List<InputProblem> defects, Language language) {
            return new DocumentView(report.document(), report.sha256(),
                    ProblemWords.said(report.format(), language), report.read(), report.used(),
                    report.superseded(), report.refused().stream().map(each -> RefusalView.of(each, language)).toList(),
                    new LinkedHashMap<>(report.unknownFields()), new LinkedHashMap<>(report.notUnderstood()),
                    taken(report, language),
                    report.lists().isEmpty() ? null : report.lists().stream().map(ListView::of).toList(),
                    defects.isEmpty()
                            ? null
                            : defects.stream().map(each -> RefusalView.of(each, language)).toList());
        }
    }

    /**
     * What came of a list of designated parties that a document brings.
     *
     * @param on the day from which it speaks; null where the document does not say
     * @param whole whether everybody on it is in it, by the document's own word
     * @param persons how many entries are natural persons
     * @param refused entries that cannot be used
     * @param leftOut how many entries are nobody whom a rule could ask about, by what they are
     */
    public record ListView(String id, String name, @Nullable String on, boolean whole, int entries, int persons,
            int refused, Map<String, Integer> leftOut) {

        static ListView of(ListReport list) {
            return new ListView(list.id(), list.name(), text(list.on()), list.whole(), list.entries(), list.persons(),
                    list.refused(), new LinkedHashMap<>(list.leftOut()));
        }
    }

    /** Why something cannot be used. */
    public record RefusalView(String place, @Nullable String value, String problem, String remedy) {

        static RefusalView of(InputProblem problem, Language language) {
            InputProblem said = ProblemWords.in(problem, language);
            return new RefusalView(said.place(), said.value(), said.problem(), said.remedy());
        }
    }

    /** A party. */
    public record PartyView(String id, String name) {}

    /** Where something stands. */
    public record PlaceView(String document, String place) {}

    /** @param by numbers and IRIs that several of the statements bear */
    public record UnitedView(PartyView party, List<String> by, List<PlaceView> statements) {

        static UnitedView of(UnitedParty united) {
            return new UnitedView(new PartyView(united.id().value(), united.name()), united.by(),
                    united.statements().stream().map(each -> new PlaceView(each.document(), each.place())).toList());
        }
    }

    /** @param counted the share that counts for all of them */
    public record ConflictView(PartyView holder, PartyView company, String kind, @Nullable String from,
            @Nullable String until, @Nullable String counted, List<ClaimView> claims) {}

    /** @param ofItself whether the holder or the company says so of itself */
    public record ClaimView(String document, String place, @Nullable String share, @Nullable String source,
            @Nullable String date, boolean ofItself) {

        static ClaimView of(StakeConflict.Claim claim, Language language) {
            EvidenceRef where = claim.evidence();
            return new ClaimView(where.document(), where.place(), text(claim.share()),
                    SourceWords.in(where, language), text(where.date()),
                    claim.ofItself());
        }
    }

    /** As data, its sentences in a language. */
    public View view(Language language) {
        return new View(
                documents.stream().map(each -> DocumentView.of(each, defects.getOrDefault(each.sha256(), List.of()),
                        language)).toList(),
                comparison.united().stream().filter(each -> !isOneEntry(each)).map(UnitedView::of).toList(),
                conflicts.stream().map(each -> view(each, language)).toList());
    }

    /** What several files of one list say of one entry is no news; there are thousands. */
    private static boolean isOneEntry(UnitedParty united) {
        return united.by().stream().allMatch(by -> by.startsWith(ListReport.OFAC_NUMBERS));
    }

    private ConflictView view(StakeConflict conflict, Language language) {
        return new ConflictView(party(conflict.holder()), party(conflict.company()), Supplies.word(conflict.kind()),
                text(conflict.from()), text(conflict.until()), text(conflict.counted()),
                conflict.claims().stream().map(each -> ClaimView.of(each, language)).toList());
    }

    private PartyView party(PartyId id) {
        return new PartyView(id.value(), comparison.names().getOrDefault(id, id.value()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null || Share.UNKNOWN.equals(value) ? null : value.toString();
    }

    /** As JSON, for people to read too. */
    public String json(Language language) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(view(language));
    }
}
