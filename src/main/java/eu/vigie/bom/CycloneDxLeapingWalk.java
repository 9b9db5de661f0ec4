package eu.vigie.bom;

import tools.jackson.core.JsonToken;

import eu.vigie.bom.Shape.Kind;
import eu.vigie.bom.Shape.Kind.Listing;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.LeapingParser;

/**
 * Walks through CycloneDX JSON and leaps over components that it knows by their bytes. It reads what the plain walk reads; of
 * a document in which anything is wrong it says so wrongly or not at all, and the plain walk must be asked.
 */
final class CycloneDxLeapingWalk extends CycloneDxJsonWalk {

    /** The document is written in a way in which components cannot be leapt over, or is wrong. */
    static final class Unusual extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unusual(String why) {
            super(why, null, false, false);
        }
    }

    private final LeapingParser in;
    private final KnownComponents known;
    private final byte[] bytes;
    private final RefBatch met = new RefBatch();
    private Footprint open = new Footprint(new Taker() {
    });

    CycloneDxLeapingWalk(Document document, LeapingParser in, CycloneDxVersion version) {
        super(document, in, version);
        this.in = in;
        this.bytes = document.bytes();
        this.known = new KnownComponents(bytes);
    }

    /** Where in the bytes a component that is taken apart has its members. */
    private static final class Footprint {

        private final Taker taker;
        private int refStart = -1;
        private int refEnd;
        private int nested = -1;
        private int mentions;
        private boolean learnable = true;

        private Footprint(Taker taker) {
            this.taker = taker;
        }
    }

    @Override
    void run(Taker bom) {
        super.run(bom);
        met.defineIn(refs());
    }

    @Override
    void nested(Shape shape, Shape.Member member, Taker taker) {
        if (member.word() != Word.COMPONENTS || in.currentToken() != JsonToken.START_OBJECT
                || !(taker instanceof Inventory inventory)) {
            super.nested(shape, member, taker);
        } else if (known.find(in.position() - 1, in.depth())) {
            leap(shape, inventory);
        } else {
            component(shape, taker.object(member.word()));
        }
    }

    private void leap(Shape shape, Inventory inventory) {
        int line = inventory.again(known.line());
        if (known.hasRef() && !met.take(bytes, known.refStart(), known.refEnd(), line)) {
            met.defineIn(refs());
            met.take(bytes, known.refStart(), known.refEnd(), line);
        }
        in.leapTo(known.end());
        if (known.isNesting()) {
            Shape.Member components = shape.member("components");
            in.nextToken();
            in.nextToken();
            value(components.kind(), components, inventory.within(line));
        }
        if (in.nextToken() != JsonToken.END_OBJECT) {
            throw new Unusual("something follows the components that are nested in another");
        }
    }

    private void component(Shape shape, Taker taker) {
        Footprint around = open;
        Footprint own = new Footprint(taker);
        int start = in.position() - 1;
        int depth = in.depth();
        int before = refs().mentions();
        open = own;
        object(shape, taker);
        open = around;
        int mentions = (own.nested < 0 ? refs().mentions() : own.mentions) - before;
        if (own.learnable && taker.isRepeatable() && mentions == (own.refStart < 0 ? 0 : 1)) {
            known.learn(start, own.refStart, own.refEnd, own.nested < 0 ? in.position() - 1 : own.nested,
                    taker.line(), depth);
        }
    }

    @Override
    boolean value(Kind kind, Shape.Member member, Taker taker) {
        if (taker != open.taker) {
            return super.value(kind, member, taker);
        }
        Footprint own = open;
        if (kind == Kind.Text.REF) {
            own.learnable &= own.nested < 0;
            own.refStart = in.position();
            boolean given = super.value(kind, member, taker);
            own.refEnd = in.position() - 1;
            return given;
        }
        if (member.word() != Word.COMPONENTS) {
            own.learnable &= own.nested < 0;
        } else if (kind instanceof Listing) {
            own.nested = in.nameStart();
            own.mentions = refs().mentions();
        }
        return super.value(kind, member, taker);
    }
}
