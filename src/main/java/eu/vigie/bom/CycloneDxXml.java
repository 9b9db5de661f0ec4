package eu.vigie.bom;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/** Opens CycloneDX XML: which version it is stands in the namespace of its first element. */
final class CycloneDxXml {

    private static final String NAMESPACE = "http://cyclonedx.org/schema/bom/";
    private static final String REMEDY = "hand in a <bom> in the namespace " + NAMESPACE + "1.2 to " + NAMESPACE
            + "1.7";

    private CycloneDxXml() {}

    /** @throws UnreadableInput when it is no CycloneDX of a version that is read */
    static CycloneDxXmlWalk open(Document document) {
        XmlCursor in = new XmlCursor(document);
        if (in.next() != START_ELEMENT || !in.name().equals("bom")) {
            throw refused(document, in, in.name(), "this element is not the bom of CycloneDX");
        }
        String namespace = in.namespace();
        if (!namespace.startsWith(NAMESPACE)) {
            throw refused(document, in, namespace.isEmpty() ? null : namespace,
                    "this bom is not in a namespace of CycloneDX");
        }
        CycloneDxVersion version = CycloneDxVersion.of(namespace.substring(NAMESPACE.length()));
        if (version == null) {
            throw refused(document, in, namespace, "this version of CycloneDX is not read");
        }
        return new CycloneDxXmlWalk(document, in, version);
    }

    private static UnreadableInput refused(Document document, XmlCursor in, @Nullable String value, String problem) {
        return new UnreadableInput(new InputProblem(document.name(), in.position() + " /" + in.name(), value, problem,
                REMEDY));
    }
}
