package eu.vigie.bom;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
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
import eu.vigie.supplychain.StrictJson;

/** Walks through CycloneDX JSON, token by token. */
class CycloneDxJsonWalk extends CycloneDxWalk {

    private final JsonParser in;

    CycloneDxJsonWalk(Document document, JsonParser in, CycloneDxVersion version) {
        super(document, version);
        this.in = in;
    }

    @Override
    void run(Taker taker) {
        in.nextToken();
        object(Shapes.json(version), taker);
        throwProblems();
        StrictJson.requireEnd(document, in);
    }

    @Override
    String pointer() {
        return in.streamReadContext().pathAsPointer().toString();
    }

    @Override
    String written(String pointer) {
        return pointer;
    }

    @Override
    String position() {
        return "";
    }

    @Override
    char[] letters() {
        return in.getStringCharacters();
    }

    @Override
    int offset() {
        return in.getStringOffset();
    }

    @Override
    int length() {
        return in.getStringLength();
    }

    @Override
    String string() {
        return in.getString();
    }

    /** @return the members that are there, as bits of the shape */
    final long object(Shape shape, Taker taker) {
        long given = 0;
        long seen = 0;
        Set<String> others = Set.of();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            Shape.Member member = shape.find(name);
            if (member != null) {
                refuseTwice((given & member.bit()) != 0);
                given |= member.bit();
                in.nextToken();
                seen |= value(member.kind(), member, taker) ? member.bit() : 0;
            } else {
                others = others.isEmpty() ? new HashSet<>() : others;
                refuseTwice(!others.add(name));
                in.nextToken();
                unknown(shape, name);
            }
        }
        checkWhole(shape, seen);
        taker.end();
        return seen;
    }

    private void refuseTwice(boolean twice) {
        if (twice) {
            throw StrictJson.twice(document, in);
        }
    }

    private void unknown(Shape shape, String name) {
        if (!shape.isOpen()) {
            problemHere(null, "a " + shape.name() + " has no member '" + name + "' in CycloneDX "
                    + version.number(), nearest(name, shape));
        }
        unchecked(false);
    }

    /** @return whether the value is there; a flag that is false is not */
    boolean value(Kind kind, Shape.Member member, Taker taker) {
        switch (kind) {
            case Kind.Text text -> {
                if (expect(JsonToken.VALUE_STRING, "a text")) {
                    text(text, member.word(), taker);
                }
            }
            case OneOf choice -> {
                if (expect(JsonToken.VALUE_STRING, "a text")) {
                    choice(choice, member, taker);
                }
            }
            case Plain plain -> {
                return plain(plain);
            }
            case Unchecked unchecked -> unchecked(unchecked == Unchecked.OUTSIDE);
            case Nested(var shape) -> nested(shape, member, taker);
            case Listing(var element) -> list(element, member, taker);
            case Either(var list, var object) -> {
                return value(in.currentToken() == JsonToken.START_ARRAY ? list : object, member, taker);
            }
        }
        return true;
    }

    private boolean expect(JsonToken token, String what) {
        if (in.currentToken() == token) {
            return true;
        }
        problemHere(shown(), "this is not " + what, specification());
        unchecked(false);
        return false;
    }

    private @Nullable String shown() {
        return in.currentToken().isScalarValue() ? in.getString() : null;
    }

    void nested(Shape shape, Shape.Member member, Taker taker) {
        if (expect(JsonToken.START_OBJECT, "an object")) {
            object(shape, taker.object(member.word()));
        }
    }

    private void list(Kind element, Shape.Member member, Taker taker) {
        if (!expect(JsonToken.START_ARRAY, "a list")) {
            return;
        }
        boolean licences = element instanceof Nested(var shape) && shape.name().equals("licenseChoice");
        int count = 0;
        boolean expression = false;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            count++;
            if (licences && in.currentToken() == JsonToken.START_OBJECT && element instanceof Nested(var shape)) {
                expression |= (object(shape, taker.object(member.word())) & shape.member("expression").bit()) != 0;
            } else {
                value(element, member, taker);
            }
        }
        if (expression && count > 1 && (version == CycloneDxVersion.V1_5 || version == CycloneDxVersion.V1_6)) {
            problemHere(null, "a licence expression stands beside other licences",
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

    /** Passes over a value, whatever it holds, and notes the bom-refs in it. */
    private void unchecked(boolean outside) {
        Deque<Set<String>> members = new ArrayDeque<>();
        int depth = 0;
        do {
            JsonToken token = in.currentToken();
            switch (token) {
                case START_OBJECT -> members.push(new HashSet<>());
                case END_OBJECT -> members.pop();
                case PROPERTY_NAME -> refuseTwice(!members.element().add(in.currentName()));
                case VALUE_STRING -> {
                    if (depth > 0 && "bom-ref".equals(in.currentName())) {
                        defineUnchecked(outside);
                    }
                }
                default -> {
                }
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (depth > 0 && in.nextToken() != null);
    }
}
