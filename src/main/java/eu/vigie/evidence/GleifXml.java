package eu.vigie.evidence;

import java.util.Set;

import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import eu.vigie.evidence.Statements.Style;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.UnreadableInput;

/**
 * GLEIF's files in XML: LEI-CDF, RR-CDF and reporting exceptions of any version, one record after the other.
 */
final class GleifXml implements XmlWalk.Taker {

    private static final Set<String> ROOTS = Set.of("LEIData", "RelationshipData", "ReportingExceptionData",
            "ReportingExceptions");
    private static final Set<String> RECORDS = Set.of("LEIRecord", "RelationshipRecord", "Exception");

    private final Statements statements;
    private final ImportLog log;
    private final GleifBook book;
    private final StringBuilder path = new StringBuilder();
    private @Nullable GleifRecord record;
    private int position;
    private int period;

    private GleifXml(Document document, ImportLog log) {
        this.log = log;
        this.statements = new Statements(document, Style.RECORD, true, "");
        this.book = new GleifBook(statements, log);
    }

    static boolean isRootIn(String start) {
        String root = XmlWalk.rootIn(start);
        return root != null && ROOTS.contains(root);
    }

    /** @throws UnreadableInput when it is no XML, has a DTD, is beyond the bounds, or a record cannot be so */
    static Statements read(Document document, ImportLog log) {
        GleifXml reader = new GleifXml(document, log);
        XmlWalk.through(document, log, reader);
        if (reader.position == 0 && !log.isFull()) {
            log.problem("", null, "the file has no record", "hand in a GLEIF file with records");
        }
        log.refuseIfAny();
        return reader.statements;
    }

    @Override
    public void start(String name, XMLStreamReader element) {
        if (record == null) {
            if (RECORDS.contains(name)) {
                record = new GleifRecord();
                position++;
                path.setLength(0);
            }
            return;
        }
        path.append(path.isEmpty() ? "" : "/").append(name);
        if (name.equals("RelationshipPeriod")) {
            period++;
        }
    }

    @Override
    public void end(String name, String value) {
        GleifRecord open = record;
        if (open == null) {
            return;
        }
        if (path.isEmpty()) {
            book.accept(open, position);
            record = null;
            return;
        }
        String at = path.toString();
        GleifField field = GleifField.atPath(at);
        if (field != null && !value.isEmpty()) {
            open.put(field, value, period);
        } else if (field == null && !value.isEmpty() && !GleifField.isKnown(at)) {
            log.unknownField(at);
        }
        path.setLength(Math.max(0, path.length() - name.length() - 1));
    }
}
