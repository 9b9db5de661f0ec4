package eu.vigie.specification;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/** What a consortium has done, keeps and builds, as members of its document. */
final class DeedsJson {

    private DeedsJson() {}

    static void write(ObjectNode root, Deeds deeds) {
        if (deeds.term != null) {
            term(root.putObject("constituted"), deeds.term);
        }
        List<Deeds.Change> changes = deeds.changes;
        if (changes != null) {
            var events = root.putArray("events");
            changes.forEach(change -> change(events.addObject(), change));
        }
        access(root, deeds);
        List<Deeds.Grant> grants = deeds.grants;
        if (grants != null) {
            var records = root.putArray("records");
            grants.forEach(grant -> grant(records.addObject(), grant));
        }
        compute(root, deeds);
    }

    private static void term(ObjectNode node, Deeds.Term term) {
        day(node, "from", term.from());
        day(node, "until", term.until().day());
        if (term.until().never()) {
            node.put("openEnded", true);
        }
    }

    private static void change(ObjectNode node, Deeds.Change change) {
        node.put("kind", change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        text(node, "what", change.what());
        if (change.to() != null) {
            node.put("to", change.to().code());
        }
        day(node, "on", change.on());
        told(node, "approved", "approvedOn", change.approved());
        text(node, "approvedBy", change.approvedBy());
    }

    private static void access(ObjectNode root, Deeds deeds) {
        List<Deeds.Report> reports = deeds.reports;
        if (reports == null && deeds.accessSince == null) {
            return;
        }
        ObjectNode access = root.putObject("unionAccess");
        day(access, "since", deeds.accessSince);
        if (reports != null) {
            var filed = access.putArray("auditReports");
            reports.forEach(report -> told(filed.addObject().put("year", report.year()), "filed", "filedOn",
                    report.filed()));
        }
    }

    private static void grant(ObjectNode node, Deeds.Grant grant) {
        node.put("what", grant.what());
        if (grant.amount() != null) {
            node.put("amount", grant.amount().toPlainString()).put("currency", grant.currency());
        }
        day(node, "balancePaidOn", grant.paid());
        day(node, "deletedOn", grant.deleted().day());
        if (grant.deleted().never()) {
            node.put("kept", true);
        }
        List<Deeds.Audit> audits = grant.audits();
        if (audits != null) {
            var all = node.putArray("audits");
            audits.forEach(audit -> audit(all.addObject(), audit));
        }
    }

    private static void audit(ObjectNode node, Deeds.Audit audit) {
        day(node, "opened", audit.opened());
        day(node, "closed", audit.closed().day());
        if (audit.closed().never()) {
            node.put("open", true);
        }
    }

    private static void compute(ObjectNode root, Deeds deeds) {
        ObjectNode compute = root.putObject("compute");
        if (deeds.lot != null) {
            compute.put("lot", deeds.lot);
        }
        if (deeds.phase != null) {
            compute.put("phase", deeds.phase.name().toLowerCase(Locale.ROOT));
        }
        if (deeds.allProcessors) {
            compute.put("complete", true);
        }
        var processors = compute.putArray("processors");
        deeds.processors.forEach(each -> processor(processors.addObject(), each));
    }

    private static void processor(ObjectNode node, Deeds.Accelerator processor) {
        node.put("part", processor.part());
        if (processor.equivalents() != null) {
            node.put("h100Equivalents", processor.equivalents().toPlainString());
        }
        text(node, "source", processor.source());
    }

    private static void told(ObjectNode node, String word, String dayName, Deeds.When when) {
        day(node, dayName, when.day());
        if (when.never()) {
            node.put(word, false);
        }
    }

    private static void day(ObjectNode node, String name, @Nullable LocalDate day) {
        text(node, name, day == null ? null : day.toString());
    }

    private static void text(ObjectNode node, String name, @Nullable String text) {
        if (text != null) {
            node.put(name, text);
        }
    }
}
