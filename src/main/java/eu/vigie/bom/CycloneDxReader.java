package eu.vigie.bom;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.StrictJson;
import eu.vigie.supplychain.Symbols;
import eu.vigie.supplychain.UnreadableInput;

/** Reads CycloneDX JSON. Whatever is wrong in its structure refuses the document; nothing of it is read by halves. */
final class CycloneDxReader {

    private static final String VERSIONS = "CycloneDX JSON 1.4 to 1.7 is read";

    private CycloneDxReader() {}

    /** @throws UnreadableInput with every structural problem found, each by its JSON pointer */
    static Bom read(Document document) {
        CycloneDxVersion version = StrictJson.read(document, in -> version(document, in));
        return StrictJson.read(document, in -> read(document, in, version));
    }

    private static Bom read(Document document, JsonParser in, CycloneDxVersion version) {
        Symbols symbols = new Symbols();
        Refs refs = new Refs();
        CycloneDxWalk walk = new CycloneDxWalk(document, in, version, symbols, refs);
        CycloneDxLines lines = new CycloneDxLines(document, symbols);
        Dependencies dependencies = new Dependencies(refs);
        CycloneDxTakers takers = new CycloneDxTakers(document, lines, dependencies, symbols, walk);
        walk.run(takers.bom());
        StrictJson.requireEnd(document, in);
        dependencies.checkThatAllAreDefined(walk);
        dependencies.checkThatNoneGoesInALoop(walk);
        walk.throwProblems();
        if (lines.size() == 0) {
            lines.add(new InputProblem(document.name(), "/components", null,
                    "the document lists no component, so that it says nothing of any part",
                    "list the parts under components, or leave the document out"));
        }
        Structure structure = dependencies.place(lines);
        refuseLoop(document, structure.loop(), lines);
        return new Bom(document, "application/vnd.cyclonedx+json", lines.book(), lines.lines(structure), 0,
                lines.problems(), notes(document, takers));
    }

    /** Nesting and dependencies may each be without a loop and yet close one together. */
    private static void refuseLoop(Document document, int[] loop, CycloneDxLines lines) {
        if (loop.length > 0) {
            StringBuilder way = new StringBuilder();
            for (int i = 0; i < loop.length && i < 10; i++) {
                way.append(lines.name(loop[i])).append(" → ");
            }
            way.append(loop.length > 10 ? "…" : lines.name(loop[0]));
            throw new UnreadableInput(new InputProblem(document.name(), "/dependencies", way.toString(),
                    "nested components and dependencies together go in a loop",
                    "take out the dependency that closes it; a part cannot be under itself"));
        }
    }

    private static List<InputProblem> notes(Document document, CycloneDxTakers takers) {
        List<InputProblem> notes = new ArrayList<>();
        if (takers.services() > 0) {
            notes.add(new InputProblem(document.name(), "/services", String.valueOf(takers.services()),
                    "services are no parts and were not read", "list what is built in under components"));
        }
        if (takers.dependenciesOnThemselves() > 0) {
            notes.add(new InputProblem(document.name(), "/dependencies",
                    String.valueOf(takers.dependenciesOnThemselves()), "components depend on themselves, which says"
                            + " nothing and was not read",
                    "take these dependencies out"));
        }
        return notes;
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
