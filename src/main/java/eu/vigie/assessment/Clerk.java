package eu.vigie.assessment;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.json.JsonMapper;

import eu.vigie.bom.Bill;
import eu.vigie.bom.Bom;
import eu.vigie.bom.RememberedColumns;
import eu.vigie.evidence.ImportReport;
import eu.vigie.evidence.Knowledge;
import eu.vigie.evidence.KnowledgeReader;
import eu.vigie.ledger.Entry;
import eu.vigie.ledger.EntryKind;
import eu.vigie.ledger.EntryPosition;
import eu.vigie.ledger.Job;
import eu.vigie.ledger.Jobs;
import eu.vigie.ledger.Ledger;
import eu.vigie.ledger.Recording;
import eu.vigie.regulation.Language;
import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/**
 * Does acknowledged work: reads what was handed in, records it, keeps the graph in step, assesses. Every job may be
 * done again after a crash at any point: what is recorded already is not recorded twice. One thread at a time.
 */
public final class Clerk implements AutoCloseable {

    private static final String JSON_TYPE = "application/json";
    private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Ledger ledger;
    private final KnowledgeNotes notes;
    private final Projection projection;
    private final RecordedBills bills;

    /** @param graph folder of the graph, rebuilt from the ledger whenever it does not fit */
    public Clerk(Ledger ledger, Path graph) {
        this.ledger = ledger;
        this.bills = new RecordedBills(ledger);
        this.notes = new KnowledgeNotes(ledger);
        this.projection = new Projection(ledger, graph, notes);
    }

    /** Brings the graph in step with the ledger; called before the first job. */
    public void open() {
        projection.current();
    }

    /** Which entry the graph stands at. */
    public EntryPosition graphPosition() {
        return projection.position();
    }

    /**
     * Does a job and records what comes of it; the job itself is not marked as done.
     *
     * @throws UnreadableInput when the input cannot be used: nothing was recorded then
     */
    public Jobs.Success perform(Job job) {
        return switch (job.kind()) {
            case CONSORTIUM -> consortium(job, upload(job));
            case BOM -> bom(job, upload(job));
            case MAPPING -> mapping(job, upload(job));
            case KNOWLEDGE -> knowledge(job, upload(job));
            case ASSESSMENT, ASSESSMENT_FR -> assessment(job);
        };
    }

    private Document upload(Job job) {
        return ledger.upload(job)
                .orElseThrow(() -> new IllegalStateException("the upload of job " + job.id() + " is gone"));
    }

    private Jobs.Success consortium(Job job, Document document) {
        Consortium consortium = ConsortiumReader.read(document);
        record(job, document, JSON_TYPE, Map.of("members", consortium.members().size()));
        return new Jobs.Success(consortium.members().size(), 0, document.sha256(), List.of());
    }

    private Jobs.Success bom(Job job, Document document) {
        BillOrder order = BillOrder.parse(job.request());
        BomCheck check = bills.check(document, order);
        Bom bom = check.bom();
        List<Recording> recordings = new ArrayList<>();
        recordings.add(RecordedBills.recording(document, bom.mediaType(), bom.lines(), bom.rejected(), bom.columns(),
                job.who()));
        if (order.supplier() != null && order.isRemembered()) {
            check.remember(order.supplier()).ifPresent(said -> recordings.add(RecordedBills.recording(said,
                    Document.of(said.supplier(), said.write().getBytes(StandardCharsets.UTF_8)), job.who())));
        }
        ledger.record(recordings);
        return new Jobs.Success(bom.lines(), bom.rejected(), RecordedBills.name(document, bom.columns()),
                bom.problems());
    }

    private Jobs.Success mapping(Job job, Document document) {
        RememberedColumns said = RememberedColumns.read(document);
        ledger.record(List.of(RecordedBills.recording(said, document, job.who())));
        return new Jobs.Success(said.columns().size(), 0, RecordedBills.name(said), List.of());
    }

    private Jobs.Success knowledge(Job job, Document document) {
        Knowledge knowledge = KnowledgeReader.read(document);
        Entry entry = record(job, document, knowledge.mediaType(), counts(knowledge));
        notes.note(entry, knowledge);
        projection.add(knowledge, entry);
        return new Jobs.Success(knowledge.statements(), 0, document.sha256(), knowledge.problems());
    }

    private Jobs.Success assessment(Job job) {
        AssessmentOrder order = AssessmentOrder.parse(job.request());
        Assessment made = assess(order);
        String name = "assessment-" + made.id() + ".json";
        Map<String, Object> summary = summary(order, made);
        List<Recording> recordings = new ArrayList<>();
        for (Language language : Language.values()) {
            recordings.add(new Recording(kind(language), made.id(),
                    Document.of(name, AssessmentJson.write(made, language)), JSON_TYPE,
                    JSON.writeValueAsString(summary), job.who()));
        }
        ledger.record(recordings);
        return new Jobs.Success(made.findings().size(), 0, made.id(), made.problems());
    }

    private Assessment assess(AssessmentOrder order) {
        List<Bill> ordered = order.boms().stream().map(this::bill).toList();
        AssessmentRequest request = new AssessmentRequest(
                document(EntryKind.CONSORTIUM, order.consortium(), "/consortium"),
                ordered.stream().map(Bill::document).toList(), ordered.stream().map(Bill::columns).toList(),
                List.of(), List.of(), order.profile(), null, order.asOf());
        List<KnowledgeNote> known = notes.all();
        try {
            return Assessing.assess(request, projection.current(), known);
        } catch (UnreadableInput e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("an assessment failed, perhaps for what the graph's files hold; once more on a new graph", e);
            return Assessing.assess(request, projection.anew(), known);
        }
    }

    private Document document(EntryKind kind, String id, String place) {
        return ledger.entry(kind, id).map(ledger::document).orElseThrow(() -> missing(id, place));
    }

    private Bill bill(String id) {
        return bills.find(id).orElseThrow(() -> missing(id, "/boms"));
    }

    private static UnreadableInput missing(String id, String place) {
        return new UnreadableInput(new InputProblem("order", place, id, "the ledger has no such document",
                "send the document first"));
    }

    private Entry record(Job job, Document document, String mediaType, Map<String, Object> summary) {
        return ledger.record(List.of(new Recording(job.kind(), document.sha256(), document, mediaType,
                JSON.writeValueAsString(summary), job.who()))).getFirst();
    }

    /** Which entry holds the assessment in a language. */
    public static EntryKind kind(Language language) {
        return switch (language) {
            case EN -> EntryKind.ASSESSMENT;
            case FR -> EntryKind.ASSESSMENT_FR;
        };
    }

    private static Map<String, Object> counts(Knowledge knowledge) {
        ImportReport report = knowledge.report();
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("statements", report.read());
        counts.put("used", report.used());
        counts.put("superseded", report.superseded());
        counts.put("unknownFields", report.unknownFields());
        counts.put("notUnderstood", report.notUnderstood());
        return counts;
    }

    private static Map<String, Object> summary(AssessmentOrder order, Assessment made) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("consortium", order.consortium());
        summary.put("boms", order.boms());
        summary.put("profile", order.profile());
        summary.put("asOf", order.asOf().toString());
        summary.put("verdict", made.verdict().name());
        summary.put("findings", made.findings().size());
        return summary;
    }

    @Override
    public void close() {
        projection.close();
    }
}
