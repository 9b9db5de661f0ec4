package eu.vigie.bom;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import eu.vigie.bom.Shape.Kind;
import eu.vigie.bom.Shape.Kind.Either;
import eu.vigie.bom.Shape.Kind.Listing;
import eu.vigie.bom.Shape.Kind.Nested;
import eu.vigie.bom.Shape.Kind.OneOf;
import eu.vigie.bom.Shape.Kind.Plain;
import eu.vigie.bom.Shape.Kind.Unchecked;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Symbols;
import eu.vigie.supplychain.UnreadableInput;

/**
 * Walks through a CycloneDX document once, token by token, checks each object against its {@link Shape} and tells
 * {@link Taker}s what it says. No tree is built. Goes on after a problem, so that several are named at once.
 */
final class CycloneDxWalk {

    private static final int MOST_PROBLEMS = 50;

    private final Document document;
    private final JsonParser in;
    private final CycloneDxVersion version;
    private final Symbols symbols;
    private final Refs refs;
    private final List<InputProblem> problems = new ArrayList<>();

    CycloneDxWalk(Document document, JsonParser in, CycloneDxVersion version, Symbols symbols, Refs refs) {
        this.document = document;
        this.in = in;
        this.version = version;
        this.symbols = symbols;
        this.refs = refs;
    }

    /** @throws UnreadableInput with all that is wrong in the structure, when something is */
    void run(Taker taker) {
        in.nextToken();
        object(Shapes.bom(version), taker);
        in.nextToken();
        throwProblems();
    }

    void throwProblems() {
        if (!problems.isEmpty()) {
            throw new UnreadableInput(problems);
        }
    }

    /** The JSON pointer of the value that was read last. */
    String pointer() {
        return in.streamReadContext().pathAsPointer().toString();
    }

    void problem(String pointer, @Nullable String value, String problem, String remedy) {
        problems.add(new InputProblem(document.name(), pointer, value, problem, remedy));
        if (problems.size() == MOST_PROBLEMS) {
            throw new UnreadableInput(problems);
        }
    }

    /** @return the members that are there, as bits of the shape */
    private long object(Shape shape, Taker taker) {
        long seen = 0;
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            Shape.Member member = shape.find(name);
            if (member != null) {
                seen |= value(member.kind(), name, taker) ? member.bit() : 0;
            } else {
                unknown(shape, name);
            }
        }
        if (!shape.isSatisfiedBy(seen)) {
            problem(pointer(), null, shape.complaint(seen), "see the specification of CycloneDX " + version.number());
        }
        taker.end();
        return seen;
    }

    private void unknown(Shape shape, String name) {
        if (!shape.isOpen()) {
            problem(pointer(), null, "a " + shape.name() + " has no member '" + name + "' in CycloneDX "
                    + version.number(), nearest(name, shape));
        }
        unchecked(false);
    }

    private static String nearest(String name, Shape shape) {
        return shape.memberNames().stream().filter(known -> known.equalsIgnoreCase(name)
                || known.equals(name + "s") || name.equals(known + "s") || known.startsWith(name)).findFirst()
                .map(known -> "maybe '" + known + "' is meant").orElse("take it out, or put it under properties");
    }

    /** @return whether the value is there; a flag that is false is not */
    private boolean value(Kind kind, String name, Taker taker) {
        switch (kind) {
            case Kind.Text text -> text(text, name, taker);
            case OneOf(var values) -> choice(values, name, taker);
            case Plain plain -> {
                return plain(plain);
            }
            case Unchecked unchecked -> unchecked(unchecked == Unchecked.OUTSIDE);
            case Nested(var shape) -> nested(shape, name, taker);
            case Listing(var element) -> list(element, name, taker);
            case Either(var list, var object) -> {
                return value(in.currentToken() == JsonToken.START_ARRAY ? list : object, name, taker);
            }
        }
        return true;
    }

    private boolean expect(JsonToken token, String what) {
        if (in.currentToken() == token) {
            return true;
        }
        problem(pointer(), shown(), "this is not " + what, "see the specification of CycloneDX " + version.number());
        unchecked(false);
        return false;
    }

    private @Nullable String shown() {
        return in.currentToken().isScalarValue() ? in.getString() : null;
    }

    private void nested(Shape shape, String name, Taker taker) {
        if (expect(JsonToken.START_OBJECT, "an object")) {
            object(shape, taker.object(name));
        }
    }

    private void list(Kind element, String name, Taker taker) {
        if (!expect(JsonToken.START_ARRAY, "a list")) {
            return;
        }
        boolean licences = element instanceof Nested(var shape) && shape.name().equals("licenseChoice");
        int count = 0;
        boolean expression = false;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            count++;
            if (licences && in.currentToken() == JsonToken.START_OBJECT && element instanceof Nested(var shape)) {
                expression |= (object(shape, taker.object(name)) & shape.member("expression").bit()) != 0;
            } else {
                value(element, name, taker);
            }
        }
        if (expression && count > 1 && (version == CycloneDxVersion.V1_5 || version == CycloneDxVersion.V1_6)) {
            problem(pointer(), null, "a licence expression stands beside other licences",
                    "give one expression alone, or licences only, before CycloneDX 1.7");
        }
    }

    private boolean plain(Plain plain) {
        JsonToken token = in.currentToken();
        boolean right = switch (plain) {
            case FLAG -> token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
            case WHOLE -> token == JsonToken.VALUE_NUMBER_INT && !in.getString().startsWith("-");
        };
        if (!right) {
            expect(JsonToken.NOT_AVAILABLE, plain == Plain.FLAG ? "true or false" : "a whole number");
        }
        return token != JsonToken.VALUE_FALSE;
    }

    private void choice(Set<String> values, String name, Taker taker) {
        if (!expect(JsonToken.VALUE_STRING, "a text")) {
            return;
        }
        if (!values.contains(in.getString())) {
            problem(pointer(), in.getString(), "this is no " + name + " of CycloneDX " + version.number(),
                    "write one of " + String.join(", ", values.stream().sorted().toList()));
        } else if (taker.wants(name)) {
            taker.text(name, symbol());
        }
    }

    private int symbol() {
        return symbols.of(in.getStringCharacters(), in.getStringOffset(), in.getStringLength());
    }

    private void text(Kind.Text kind, String name, Taker taker) {
        if (!expect(JsonToken.VALUE_STRING, "a text")) {
            return;
        }
        switch (kind) {
            case TEXT -> {
                if (taker.wants(name)) {
                    taker.text(name, symbol());
                }
            }
            case REF -> define(taker.line());
            case LINK -> link(name, taker);
            case UUID, HASH, MIME, MOMENT, SPDX -> {
                TextRule rule = TextRule.of(kind);
                check(rule.holds(in.getString()), rule.problem(), rule.remedy());
            }
        }
    }

    private void check(boolean right, String problem, String remedy) {
        if (!right) {
            problem(pointer(), in.getString(), problem, remedy);
        }
    }

    private int ref() {
        check(in.getStringLength() > 0, "a bom-ref is empty", "give it a text of its own, or leave it out");
        return refs.named(in.getStringCharacters(), in.getStringOffset(), in.getStringLength());
    }

    private void define(int line) {
        check(refs.define(ref(), line), "this bom-ref is given twice", "give each object a bom-ref of its own");
    }

    private void link(String name, Taker taker) {
        taker.link(name, ref());
    }

    /** Passes over a value, whatever it holds, and notes the bom-refs in it. */
    private void unchecked(boolean outside) {
        int depth = 0;
        do {
            JsonToken token = in.currentToken();
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token == JsonToken.VALUE_STRING && depth > 0 && "bom-ref".equals(in.currentName())) {
                defineUnchecked(outside);
            }
        } while (depth > 0 && in.nextToken() != null);
    }

    private void defineUnchecked(boolean outside) {
        if (outside) {
            refs.defineOutside(ref());
        } else {
            define(-1);
        }
    }
}
