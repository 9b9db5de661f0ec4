package eu.vigie.bom;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import org.jspecify.annotations.Nullable;

import eu.vigie.bom.Shape.Kind;
import eu.vigie.bom.Shape.Kind.Listing;
import eu.vigie.bom.Shape.Kind.Nested;
import eu.vigie.bom.Shape.Kind.OneOf;
import eu.vigie.bom.Shape.Kind.Plain;
import eu.vigie.bom.Shape.Kind.Unchecked;
import eu.vigie.supplychain.Document;

/**
 * Walks through CycloneDX XML, element by element, by the same shapes as JSON. Elements may come in any order: the schema
 * asks for one, but nothing hangs on it. What is of another vocabulary is allowed, passed over and counted.
 */
final class CycloneDxXmlWalk extends CycloneDxWalk {

    private static final String UNEXPECTED_TEXT = "there is text between the elements";

    private final XmlCursor in;
    private final String namespace;
    private final Shape bom;
    private final XmlPlaces places;
    private final XmlPath path = new XmlPath();
    private final XmlText text = new XmlText();
    private int foreign;

    /** @param in at the start of the document's element */
    CycloneDxXmlWalk(Document document, XmlCursor in, CycloneDxVersion version) {
        super(document, version);
        this.in = in;
        this.namespace = in.namespace();
        this.bom = Shapes.xml(version);
        this.places = new XmlPlaces(bom);
    }

    @Override
    void run(Taker taker) {
        object(bom, taker);
        in.next();
        throwProblems();
    }

    @Override
    int foreign() {
        return foreign;
    }

    @Override
    String pointer() {
        return path.toString();
    }

    @Override
    String written(String pointer) {
        return places.path(pointer);
    }

    @Override
    String position() {
        return in.position() + " ";
    }

    @Override
    char[] letters() {
        return text.letters();
    }

    @Override
    int offset() {
        return text.start();
    }

    @Override
    int length() {
        return text.length();
    }

    /** XML Schema lets a moment be without a zone. */
    @Override
    boolean accepts(TextRule rule, String value) {
        return rule.holds(value) || rule == TextRule.MOMENT && rule.holds(value + "Z");
    }

    /** What an object has so far: what was given, what of it counts, how many of each list. */
    private static final class Found {

        private final int[] counts;
        private long given;
        private long seen;

        private Found(Shape shape) {
            counts = new int[shape.size()];
        }
    }

    private void object(Shape shape, Taker taker) {
        Found found = new Found(shape);
        attributes(shape, taker, found);
        Shape.Member content = shape.content();
        if (content != null) {
            readText();
            path.push(content.name());
            found.seen |= scalar(content.kind(), content, taker) ? content.bit() : 0;
            path.pop();
        } else {
            elements(shape, taker, found);
        }
        checkWhole(shape, found.seen);
        taker.end();
    }

    private void attributes(Shape shape, Taker taker, Found found) {
        for (int i = 0; i < in.attributes(); i++) {
            Shape.Member member = in.isForeign(i) ? null : shape.attribute(in.attribute(i));
            if (member == null) {
                foreign++;
            } else {
                text.set(in.attributeValue(i));
                path.push(member.name());
                found.seen |= scalar(member.kind(), member, taker) ? member.bit() : 0;
                path.pop();
            }
        }
    }

    private void elements(Shape shape, Taker taker, Found found) {
        for (int event = in.next(); event != END_ELEMENT; event = in.next()) {
            if (event != START_ELEMENT) {
                checkBlank();
            } else if (isOurs()) {
                Shape.Member member = shape.element(in.name());
                if (member == null) {
                    unknown(shape.name(), shape);
                } else {
                    element(member, taker, found);
                }
            }
        }
    }

    /** Passes over an element that is not. */
    private boolean isOurs() {
        boolean ours = in.namespace().equals(namespace);
        if (!ours) {
            foreign++;
            in.skip();
        }
        return ours;
    }

    private void checkBlank() {
        if (!in.isBlank()) {
            text.clear();
            in.addTo(text);
            problemHere(string(), UNEXPECTED_TEXT, "put it into an element of its own, or take it out");
        }
    }

    private void unknown(String what, @Nullable Shape shape) {
        problemAt(pointer() + "/" + in.name(), null, "a " + what + " has no element '" + in.name() + "' in CycloneDX "
                + version.number(), shape == null ? "take it out" : nearest(in.name(), shape));
        in.skip();
    }

    private void element(Shape.Member member, Taker taker, Found found) {
        boolean repeated = member.markup().where() == Markup.Where.REPEATED;
        path.push(member.name());
        if (!repeated && (found.given & member.bit()) != 0) {
            problemHere(null, "the element '" + member.name() + "' is given twice", "keep one of the two");
        }
        found.given |= member.bit();
        if (repeated) {
            path.push(found.counts[member.index()]++);
            value(elementOf(member), member, taker);
            path.pop();
            found.seen |= member.bit();
        } else if (member.markup().where() == Markup.Where.WRAPPED) {
            wrapped(member, taker);
            found.seen |= member.bit();
        } else {
            found.seen |= value(member.kind(), member, taker) ? member.bit() : 0;
        }
        path.pop();
    }

    private static Kind elementOf(Shape.Member member) {
        return member.kind() instanceof Listing(var element) ? element : member.kind();
    }

    private void wrapped(Shape.Member member, Taker taker) {
        countAttributes();
        int index = 0;
        for (int event = in.next(); event != END_ELEMENT; event = in.next()) {
            if (event != START_ELEMENT) {
                checkBlank();
            } else if (isOurs()) {
                if (in.name().equals(member.markup().name())) {
                    path.push(index++);
                    value(elementOf(member), member, taker);
                    path.pop();
                } else {
                    unknown("list of " + member.name(), null);
                }
            }
        }
    }

    private void countAttributes() {
        foreign += in.attributes();
    }

    /** @return whether the value is there; a flag that is false is not */
    private boolean value(Kind kind, Shape.Member member, Taker taker) {
        switch (kind) {
            case Nested(var shape) -> object(shape, taker.object(member.word()));
            case Unchecked unchecked -> unchecked(unchecked == Unchecked.OUTSIDE);
            default -> {
                countAttributes();
                readText();
                return scalar(kind, member, taker);
            }
        }
        return true;
    }

    /** Checks and hands on the text that was read. */
    private boolean scalar(Kind kind, Shape.Member member, Taker taker) {
        switch (kind) {
            case Kind.Text known -> text(known, member.word(), taker);
            case OneOf choice -> choice(choice, member, taker);
            case Plain plain -> {
                return plain(plain);
            }
            default ->
                throw new IllegalStateException("cyclonedx-shapes.txt writes " + member.name() + " as a text in XML");
        }
        return true;
    }

    private boolean plain(Plain plain) {
        String value = string();
        boolean right = switch (plain) {
            case FLAG -> value.equals("true") || value.equals("false") || value.equals("1") || value.equals("0");
            case WHOLE -> value.length() < 20 && value.matches("\\+?[0-9]+");
        };
        if (!right) {
            problemHere(value, "this is not " + (plain == Plain.FLAG ? "true or false" : "a whole number"),
                    specification());
        }
        return !(value.equals("false") || plain == Plain.FLAG && value.equals("0"));
    }

    /** Reads the text of the element at whose start we are, up to its end. */
    private void readText() {
        text.clear();
        for (int event = in.next(); event != END_ELEMENT; event = in.next()) {
            if (event != START_ELEMENT) {
                in.addTo(text);
            } else if (isOurs()) {
                unknown("text", null);
            }
        }
    }

    /** Passes over an element, whatever it holds, and notes the bom-refs in it. */
    private void unchecked(boolean outside) {
        defineIn(outside);
        int open = 1;
        while (open > 0) {
            int event = in.next();
            if (event == START_ELEMENT) {
                open++;
                defineIn(outside);
            } else if (event == END_ELEMENT) {
                open--;
            }
        }
    }

    private void defineIn(boolean outside) {
        for (int i = 0; i < in.attributes(); i++) {
            if (!in.isForeign(i) && in.attribute(i).equals("bom-ref") && in.namespace().equals(namespace)) {
                text.set(in.attributeValue(i));
                defineUnchecked(outside);
            }
        }
    }
}
