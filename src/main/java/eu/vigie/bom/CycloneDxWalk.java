package eu.vigie.bom;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.bom.Shape.Kind;
import eu.vigie.bom.Shape.Kind.OneOf;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Symbols;
import eu.vigie.supplychain.UnreadableInput;

/**
 * Walks through a CycloneDX document once, checks each object against its {@link Shape} and tells {@link Taker}s what it
 * says. No tree is built. Goes on after a problem, so that several are named at once. What is here is the same for JSON
 * and XML: the values. Places within are JSON pointers for both, and written in the document's own way when somebody sees them.
 */
abstract class CycloneDxWalk {

    private static final int MOST_PROBLEMS = 50;
    /** About as many as one takes, in those that were seen. */
    private static final int BYTES_A_COMPONENT = 512;
    private static final String TWICE = "this bom-ref is given twice";
    private static final String TWICE_REMEDY = "give each object a bom-ref of its own";

    final Document document;
    final CycloneDxVersion version;
    private final Symbols symbols = new Symbols();
    private final Refs refs;
    private final List<InputProblem> problems = new ArrayList<>();

    CycloneDxWalk(Document document, CycloneDxVersion version) {
        this.document = document;
        this.version = version;
        this.refs = new Refs(document.size() / BYTES_A_COMPONENT);
    }

    /** @throws UnreadableInput with all that is wrong in the structure, when something is */
    abstract void run(Taker bom);

    /** The JSON pointer of the value that was read last. */
    abstract String pointer();

    /** The place as the document's form names it: a pointer for JSON, a path for XML. */
    abstract String written(String pointer);

    /** How many elements and attributes were passed over because they are not of CycloneDX; JSON has none. */
    int foreign() {
        return 0;
    }

    /** What comes before the place of what is read now: line and column where the form has them, or nothing. */
    abstract String position();

    /** The letters of the scalar that was read last: from {@link #offset}, {@link #length} of them. */
    abstract char[] letters();

    abstract int offset();

    abstract int length();

    String string() {
        return new String(letters(), offset(), length());
    }

    Symbols symbols() {
        return symbols;
    }

    Refs refs() {
        return refs;
    }

    void throwProblems() {
        if (!problems.isEmpty()) {
            throw new UnreadableInput(problems);
        }
    }

    /** Something is wrong at a place that was read before. */
    void problem(String pointer, @Nullable String value, String problem, String remedy) {
        add(written(pointer), value, problem, remedy);
    }

    /** Something is wrong with what is read now. */
    void problemHere(@Nullable String value, String problem, String remedy) {
        problemAt(pointer(), value, problem, remedy);
    }

    /** The same, at a place beside it. */
    void problemAt(String pointer, @Nullable String value, String problem, String remedy) {
        add(position() + written(pointer), value, problem, remedy);
    }

    private void add(String place, @Nullable String value, String problem, String remedy) {
        problems.add(new InputProblem(document.name(), place, value, problem, remedy));
        if (problems.size() == MOST_PROBLEMS) {
            throw new UnreadableInput(problems);
        }
    }

    String specification() {
        return "see the specification of CycloneDX " + version.number();
    }

    /** What is missing or too much in an object that ends. */
    void checkWhole(Shape shape, long seen) {
        if (!shape.isSatisfiedBy(seen)) {
            problemHere(null, shape.complaint(seen), specification());
        }
    }

    static String nearest(String name, Shape shape) {
        return shape.memberNames().stream().filter(known -> known.equalsIgnoreCase(name)
                || known.equals(name + "s") || name.equals(known + "s") || known.startsWith(name)).findFirst()
                .map(known -> "maybe '" + known + "' is meant").orElse("take it out, or put it under properties");
    }

    void choice(OneOf choice, Shape.Member member, Taker taker) {
        if (!choice.has(letters(), offset(), length())) {
            problemHere(string(), "this is no " + member.name() + " of CycloneDX " + version.number(),
                    "write one of " + String.join(", ", choice.values().stream().sorted().toList()));
        } else if (taker.wants(member.word())) {
            taker.text(member.word(), symbol());
        }
    }

    private int symbol() {
        return symbols.of(letters(), offset(), length());
    }

    void text(Kind.Text kind, Word word, Taker taker) {
        switch (kind) {
            case TEXT -> {
                if (taker.wants(word)) {
                    taker.text(word, symbol());
                }
            }
            case REF -> define(taker.line());
            case LINK -> taker.link(word, ref());
            case HASH -> check(TextRule.isHash(letters(), offset(), length()), TextRule.HASH.problem(),
                    TextRule.HASH.remedy());
            case UUID, MIME, MOMENT, SPDX -> {
                TextRule rule = TextRule.of(kind);
                check(accepts(rule, string()), rule.problem(), rule.remedy());
            }
        }
    }

    boolean accepts(TextRule rule, String text) {
        return rule.holds(text);
    }

    private void check(boolean right, String problem, String remedy) {
        if (!right) {
            problemHere(string(), problem, remedy);
        }
    }

    private int ref() {
        check(length() > 0, "a bom-ref is empty", "give it a text of its own, or leave it out");
        return refs.named(letters(), offset(), length());
    }

    private void define(int line) {
        check(refs.define(ref(), line), TWICE, TWICE_REMEDY);
    }

    /** A bom-ref in what is not looked into. */
    void defineUnchecked(boolean outside) {
        if (outside) {
            refs.defineOutside(ref());
        } else {
            define(-1);
        }
    }
}
