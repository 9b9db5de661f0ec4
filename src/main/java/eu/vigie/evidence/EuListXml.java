package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import eu.vigie.evidence.BroughtLists.Brought;
import eu.vigie.evidence.Statements.Style;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.UnreadableInput;

/**
 * The consolidated list of persons, groups and entities under financial sanctions of the Union, as the Commission publishes it in XML
 * (schema 1.1). It says when it was made and when each entry was designated; a regulation's day stands in where it does not.
 */
final class EuListXml implements XmlWalk.Taker {

    static final String ID = "eu-financial-sanctions";
    /** The scheme of the numbers that the file gives its entries. */
    static final String SCHEME = "EU-FSF";

    private static final String NAMESPACE = "http://eu.europa.ec/fpi/fsd/export";
    private static final String ENTRY = "sanctionEntity";

    private final ImportLog log;
    private final Statements statements;
    private final ListBook book;
    private @Nullable ListEntry entry;
    private @Nullable LocalDate regulated;
    private boolean personKnown;
    private int position;

    private EuListXml(Document document, ImportLog log) {
        this.log = log;
        this.statements = new Statements(document, Style.RECORD, false, "");
        this.book = new ListBook(statements, log, "read");
    }

    static boolean isRootIn(String start) {
        return "export".equals(XmlWalk.rootIn(start)) && (start.contains(NAMESPACE) || start.contains("<" + ENTRY));
    }

    /** @throws UnreadableInput when it is no XML, has a DTD, is beyond the bounds, or has no entry */
    static Statements read(Document document, ImportLog log) {
        EuListXml reader = new EuListXml(document, log);
        XmlWalk.through(document, log, reader);
        if (reader.position == 0) {
            log.problem("", null, "the file has no entry", "hand in the whole file");
        }
        log.refuseIfAny();
        return reader.statements;
    }

    @Override
    public void start(String name, XMLStreamReader element) {
        ListEntry open = entry;
        if (open == null) {
            begin(name, element);
            return;
        }
        switch (name) {
            case "subjectType" -> subject(open, element);
            case "nameAlias" -> named(open, element);
            case "regulation" -> regulation(open, element);
            case "address" -> open.address(element.getAttributeValue(null, "countryIso2Code"));
            case "identification" -> identified(open, element);
            default -> {
            }
        }
    }

    private void begin(String name, XMLStreamReader element) {
        if (name.equals("export")) {
            book.lists().bring(new Brought(ID, "EU: consolidated list of financial sanctions",
                    "European Commission, financial sanctions files", day(element, "generationDate"), true, true));
        } else if (name.equals(ENTRY)) {
            position++;
            log.countRead();
            ListEntry begun = new ListEntry(ID, position);
            String number = attribute(element, "euReferenceNumber", "logicalId");
            begun.own = number == null ? null : new Identifier(SCHEME, number);
            begun.from = day(element, "designationDate");
            regulated = null;
            personKnown = false;
            entry = begun;
        }
    }

    private void subject(ListEntry open, XMLStreamReader element) {
        String code = attribute(element, "code", "classificationCode");
        open.kind = code != null && (code.equals("person") || code.equals("P"))
                ? PartyKind.NATURAL_PERSON
                : PartyKind.LEGAL_ENTITY;
        personKnown = code != null;
    }

    private static void named(ListEntry open, XMLStreamReader element) {
        String whole = attribute(element, "wholeName");
        open.name(whole != null
                ? whole
                : String.join(" ", Stream.of("firstName", "middleName", "lastName")
                        .map(part -> element.getAttributeValue(null, part))
                        .filter(part -> part != null && !part.isBlank())
                        .toList()));
    }

    /** The first day of the earliest act that is named; the acts are amended, and the file names those in force. */
    private void regulation(ListEntry open, XMLStreamReader element) {
        open.scope(attribute(element, "programme"));
        String title = attribute(element, "numberTitle");
        if (title != null && open.reference.isEmpty()) {
            open.reference = title;
        }
        for (String dated : new String[]{"entryIntoForceDate", "publicationDate"}) {
            LocalDate day = day(element, dated);
            if (day != null && (regulated == null || day.isBefore(regulated))) {
                regulated = day;
            }
        }
    }

    private void identified(ListEntry open, XMLStreamReader element) {
        String number = attribute(element, "number", "latinNumber");
        String code = attribute(element, "identificationTypeCode");
        String words = attribute(element, "identificationTypeDescription");
        Identifier read = number == null
                ? null
                : ListNumbers.of(Map.of("regnumber", "registration number", "fiscalcode", "tax number")
                        .getOrDefault(code == null ? "" : code, words == null ? "" : words), number,
                        ListNumbers.country(attribute(element, "countryIso2Code")));
        if (read != null) {
            open.numbers.add(read);
        }
    }

    @Override
    public void end(String name, String text) {
        ListEntry open = entry;
        if (open == null || !name.equals(ENTRY)) {
            return;
        }
        entry = null;
        if (open.from == null) {
            open.from = regulated;
        }
        if (!personKnown) {
            log.note("an entry that does not say of which kind it is counts as a company");
        }
        book.accept(open);
    }

    /** The first of these that says anything. */
    private static @Nullable String attribute(XMLStreamReader element, String... names) {
        for (String name : names) {
            String value = element.getAttributeValue(null, name);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    private @Nullable LocalDate day(XMLStreamReader element, String name) {
        String text = attribute(element, name);
        if (text == null) {
            return null;
        }
        int day = Days.of(text);
        if (day == Days.NONE) {
            log.notUnderstood("the date '" + text + "'");
            return null;
        }
        return LocalDate.ofEpochDay(day);
    }
}
