package eu.vigie.bom;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.StrictJson;
import eu.vigie.supplychain.UnreadableInput;

/** Reads CycloneDX, JSON and XML alike. Whatever is wrong in its structure refuses the document; nothing of it is read by halves. */
final class CycloneDxReader {

    private static final String VERSIONS = "CycloneDX 1.2 to 1.7 is read";

    private static final String JSON = "application/vnd.cyclonedx+json";

    private CycloneDxReader() {}

    /** @throws UnreadableInput with every structural problem found, each by its JSON pointer */
    static Bom json(Document document) {
        CycloneDxVersion version = StrictJson.tokens(document, in -> version(document, in));
        Bom quickly = StrictJson.isPlainUtf8(document) ? leaping(document, version) : null;
        return quickly != null ? quickly : plainly(document, version);
    }

    /** Null when something is wrong with the document, or seems to be. */
    static @Nullable Bom leaping(Document document, CycloneDxVersion version) {
        try {
            return StrictJson.leaping(document, in -> read(new CycloneDxLeapingWalk(document, in, version), JSON));
        } catch (UnreadableInput | CycloneDxLeapingWalk.Unusual e) {
            return null;
        }
    }

    /** Takes each component apart; what the quick way is measured by. */
    static Bom plainly(Document document, CycloneDxVersion version) {
        return StrictJson.tokens(document, in -> read(new CycloneDxJsonWalk(document, in, version), JSON));
    }

    /** @throws UnreadableInput with every structural problem found, each by its line, column and path */
    static Bom xml(Document document) {
        return read(CycloneDxXml.open(document), "application/vnd.cyclonedx+xml");
    }

    private static Bom read(CycloneDxWalk walk, String mediaType) {
        CycloneDxLines lines = new CycloneDxLines(walk);
        Dependencies dependencies = new Dependencies(walk.refs());
        CycloneDxTakers takers = new CycloneDxTakers(lines, dependencies, walk);
        walk.run(takers.bom());
        dependencies.checkThatAllAreDefined(walk);
        dependencies.checkThatNoneGoesInALoop(walk);
        walk.throwProblems();
        if (lines.size() == 0) {
            lines.add("/components", null, "the document lists no component, so that it says nothing of any part",
                    "list the parts under components, or leave the document out");
        }
        Structure structure = dependencies.place(lines);
        refuseLoop(walk, structure.loop(), lines);
        return new Bom(walk.document, mediaType, lines.book(), lines.lines(structure), 0, lines.problems(),
                takers.notes(), AppliedColumns.NONE);
    }

    /** Nesting and dependencies may each be without a loop and yet close one together. */
    private static void refuseLoop(CycloneDxWalk walk, int[] loop, CycloneDxLines lines) {
        if (loop.length > 0) {
            StringBuilder way = new StringBuilder();
            for (int i = 0; i < loop.length && i < 10; i++) {
                way.append(lines.name(loop[i])).append(" → ");
            }
            way.append(loop.length > 10 ? "…" : lines.name(loop[0]));
            walk.problem("/dependencies", way.toString(), "nested components and dependencies together go in a loop",
                    "take out the dependency that closes it; a part cannot be under itself");
            walk.throwProblems();
        }
    }

    /** Looks for it beforehand: members may come in any order, and what they may hold depends on the version. */
    private static CycloneDxVersion version(Document document, JsonParser in) {
        String format = null;
        String number = null;
        if (in.nextToken() != JsonToken.START_OBJECT) {
            throw refused(document, "", null, "this is a JSON list, not a CycloneDX document");
        }
        while ((format == null || number == null) && in.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = in.currentName();
            JsonToken value = in.nextToken();
            if (member.equals("bomFormat") && value.isScalarValue()) {
                format = in.getString();
            } else if (member.equals("specVersion") && value.isScalarValue()) {
                number = in.getString();
            } else {
                in.skipChildren();
            }
        }
        return version(document, format, number);
    }

    private static CycloneDxVersion version(Document document, @Nullable String format, @Nullable String number) {
        if (format == null) {
            throw refused(document, "", null, "this is JSON, but no CycloneDX document: it has no bomFormat");
        }
        if (!format.equals("CycloneDX")) {
            throw refused(document, "/bomFormat", format, "this is not the bomFormat of CycloneDX");
        }
        if (number == null) {
            throw refused(document, "", null, "the document has no specVersion");
        }
        CycloneDxVersion version = CycloneDxVersion.of(number);
        if (version == null) {
            throw refused(document, "/specVersion", number, "this version of CycloneDX is not read");
        }
        return version;
    }

    private static UnreadableInput refused(Document document, String place, @Nullable String value, String problem) {
        return new UnreadableInput(new InputProblem(document.name(), place, value, problem, VERSIONS));
    }
}
