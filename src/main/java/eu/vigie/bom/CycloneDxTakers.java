package eu.vigie.bom;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.bom.ComponentFacts.Kind;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Symbols;

/** Who takes what from which object of a CycloneDX document; what is not named here is checked and not kept. */
final class CycloneDxTakers {

    private final CycloneDxLines lines;
    private final Dependencies dependencies;
    private final Symbols symbols;
    private final CycloneDxWalk walk;
    private final Deque<Component> free = new ArrayDeque<>();
    private @Nullable Use[] uses = new @Nullable Use[1024];
    private int services;
    private int dependenciesOnThemselves;
    private int pedigrees;

    CycloneDxTakers(CycloneDxLines lines, Dependencies dependencies, CycloneDxWalk walk) {
        this.lines = lines;
        this.dependencies = dependencies;
        this.symbols = walk.symbols();
        this.walk = walk;
    }

    Taker bom() {
        return new Bom();
    }

    /** What was left out without making the reading incomplete. */
    List<InputProblem> notes() {
        List<InputProblem> notes = new ArrayList<>();
        note(notes, "/services", services, "services are no parts and were not read",
                "list what is built in under components");
        note(notes, "/dependencies", dependenciesOnThemselves,
                "components depend on themselves, which says nothing and was not read", "take these dependencies out");
        note(notes, "/components", pedigrees,
                "components have a pedigree; what they come from is no part and was not read",
                "name its makers at the component, if they still have a share in it");
        note(notes, "", walk.foreign(), "elements or attributes are not of CycloneDX and were not read",
                "say what matters in elements of CycloneDX, or as properties");
        return notes;
    }

    private void note(List<InputProblem> notes, String pointer, int count, String what, String remedy) {
        if (count > 0) {
            notes.add(
                    new InputProblem(walk.document.name(), walk.written(pointer), String.valueOf(count), what, remedy));
        }
    }

    private final class Bom implements Inventory {

        private int entries;
        private int compositions;

        @Override
        public Taker object(Word member) {
            return switch (member) {
                case METADATA -> new Metadata();
                case COMPONENTS -> component(-1);
                case DEPENDENCIES -> new Dependency(entries++, null);
                case COMPOSITIONS -> new Composition(compositions++);
                case SERVICES -> {
                    services++;
                    yield NOTHING;
                }
                default -> NOTHING;
            };
        }

        @Override
        public int again(int earlier) {
            return lines.again(-1, earlier);
        }

        @Override
        public Inventory within(int line) {
            return new Within(line);
        }
    }

    /** What is nested in a component that was not taken apart. */
    private final class Within implements Inventory {

        private final int line;

        private Within(int line) {
            this.line = line;
        }

        @Override
        public Taker object(Word member) {
            return member == Word.COMPONENTS ? component(line) : NOTHING;
        }

        @Override
        public int again(int earlier) {
            return lines.again(line, earlier);
        }

        @Override
        public Inventory within(int inner) {
            return new Within(inner);
        }
    }

    /** The document's subject; its maker and supplier may be named beside it. */
    private final class Metadata implements Taker {

        private final ComponentFacts beside = new ComponentFacts();
        private @Nullable Component subject;

        @Override
        public Taker object(Word member) {
            return switch (member) {
                case COMPONENT -> {
                    Component component = component(-1);
                    component.waits = true;
                    lines.beginSubject(component.line);
                    subject = component;
                    yield component;
                }
                case MANUFACTURE -> new Named(beside).of(Kind.SUBJECT_MANUFACTURE, 0);
                case SUPPLIER -> new Named(beside).of(Kind.SUBJECT_SUPPLIER, 0);
                default -> NOTHING;
            };
        }

        @Override
        public void end() {
            if (subject == null) {
                reportNamedInVain();
                return;
            }
            for (int fact = 0; fact < beside.count(); fact++) {
                subject.facts.add(beside.kind(fact), beside.text(fact), 0, 0);
            }
            lines.end(subject.line, subject.facts, subject.pieces, () -> "/metadata/component");
        }

        /** Who supplies or makes what the document describes, without the thing: it would be assessed nowhere. */
        private void reportNamedInVain() {
            for (int fact = 0; fact < beside.count(); fact++) {
                String member = beside.kind(fact) == Kind.SUBJECT_SUPPLIER ? "supplier" : "manufacture";
                lines.add("/metadata/" + member, symbols.text(beside.text(fact)),
                        "somebody is named for what the document describes, and nothing is described",
                        "add " + walk.written("/metadata/component") + ", or take the name out");
            }
        }
    }

    private Component component(int parent) {
        Component component = free.isEmpty() ? new Component() : free.pop();
        component.begin(parent);
        return component;
    }

    /** One component after the other: a million of them make as many of these as they are nested deep. */
    private final class Component implements Inventory {

        private final ComponentFacts facts = new ComponentFacts();
        private final ComponentQuantity pieces = new ComponentQuantity(lines);
        private final Named named = new Named(facts);
        private final Property property = new Property(facts, pieces);
        private int line;
        private boolean waits;
        private boolean repeatable;
        private int authors;
        private int properties;

        private void begin(int parent) {
            line = lines.begin(parent);
            facts.clear();
            pieces.clear();
            repeatable = true;
            authors = 0;
            properties = 0;
        }

        @Override
        public int line() {
            return line;
        }

        @Override
        public boolean wants(Word member) {
            return switch (member) {
                case TYPE, NAME, GROUP, VERSION, DESCRIPTION, AUTHOR, PUBLISHER -> true;
                default -> false;
            };
        }

        @Override
        public void text(Word member, int symbol) {
            Kind kind = switch (member) {
                case TYPE -> Kind.TYPE;
                case NAME -> Kind.NAME;
                case GROUP -> Kind.GROUP;
                case VERSION -> Kind.VERSION;
                case DESCRIPTION -> Kind.DESCRIPTION;
                case AUTHOR -> Kind.AUTHOR;
                default -> Kind.PUBLISHER;
            };
            facts.add(kind, symbol, 0, 0);
        }

        @Override
        public Taker object(Word member) {
            return switch (member) {
                case MANUFACTURER -> named.of(Kind.MANUFACTURER, 0);
                case SUPPLIER -> named.of(Kind.SUPPLIER, 0);
                case AUTHORS -> named.of(Kind.AUTHORS, authors++);
                case PROPERTIES -> property.at(properties++);
                case COMPONENTS -> component(line);
                case PEDIGREE -> {
                    pedigrees++;
                    repeatable = false;
                    yield NOTHING;
                }
                default -> NOTHING;
            };
        }

        @Override
        public void end() {
            if (!waits) {
                repeatable &= lines.end(line, facts, pieces, walk::pointer);
                free.push(this);
            }
        }

        @Override
        public boolean isRepeatable() {
            return repeatable && !waits;
        }

        @Override
        public int again(int earlier) {
            return lines.again(line, earlier);
        }

        @Override
        public Inventory within(int inner) {
            return new Within(inner);
        }
    }

    /** The name of an organisation or a person. */
    private static final class Named implements Taker {

        private final ComponentFacts facts;
        private Kind kind = Kind.NAME;
        private int place;

        private Named(ComponentFacts facts) {
            this.facts = facts;
        }

        private Named of(Kind next, int at) {
            kind = next;
            place = at;
            return this;
        }

        @Override
        public boolean wants(Word member) {
            return member == Word.NAME;
        }

        @Override
        public void text(Word member, int symbol) {
            facts.add(kind, symbol, 0, place);
        }
    }

    /** What is done with a property. */
    private enum Use {
        QUANTITY, TOTAL, UNIT_PRICE, NOT_FITTED, FACT, NOTHING
    }

    /** Looked up once for each name. */
    private Use use(int name) {
        if (name >= uses.length) {
            uses = Arrays.copyOf(uses, Math.max(uses.length * 2, name + 1));
        }
        Use known = uses[name];
        if (known == null) {
            known = use(symbols.text(name));
            uses[name] = known;
        }
        return known;
    }

    private static Use use(String name) {
        CycloneDxProperty property = CycloneDxProperty.named(name);
        if (property == null) {
            return name.startsWith(CycloneDxProperty.OURS) ? Use.FACT : Use.NOTHING;
        }
        return switch (property.meaning()) {
            case QUANTITY -> Use.QUANTITY;
            case TOTAL -> Use.TOTAL;
            case UNIT_PRICE -> Use.UNIT_PRICE;
            case NOT_FITTED -> Use.NOT_FITTED;
            default -> Use.FACT;
        };
    }

    private final class Property implements Taker {

        private final ComponentFacts facts;
        private final ComponentQuantity pieces;
        private int place;
        private int name;
        private int value;

        private Property(ComponentFacts facts, ComponentQuantity pieces) {
            this.facts = facts;
            this.pieces = pieces;
        }

        private Property at(int next) {
            place = next;
            name = Symbols.EMPTY;
            value = Symbols.EMPTY;
            return this;
        }

        @Override
        public boolean wants(Word member) {
            return member == Word.NAME || member == Word.VALUE;
        }

        @Override
        public void text(Word member, int symbol) {
            if (member == Word.NAME) {
                name = symbol;
            } else {
                value = symbol;
            }
        }

        @Override
        public void end() {
            switch (use(name)) {
                case QUANTITY -> pieces.quantity(symbols.text(value), place);
                case TOTAL -> pieces.total(symbols.text(value), place);
                case UNIT_PRICE -> pieces.unitPrice(symbols.text(value), place);
                case NOT_FITTED -> pieces.notFitted(symbols.text(value), place);
                case FACT -> facts.add(Kind.PROPERTY, value, name, place);
                case NOTHING -> {
                }
            }
        }
    }

    /** In XML what an entry depends on are entries themselves, which may have their own. */
    private final class Dependency implements Taker {

        private final int entry;
        private final @Nullable Dependency above;
        private final IntStack others = new IntStack();
        private int ref = -1;
        private int provided;

        private Dependency(int entry, @Nullable Dependency above) {
            this.entry = entry;
            this.above = above;
        }

        @Override
        public void link(Word member, int link) {
            switch (member) {
                case REF -> {
                    ref = link;
                    if (above != null) {
                        above.others.push(link);
                    }
                }
                case DEPENDS_ON -> others.push(link);
                default -> provides(link);
            }
        }

        private void provides(int link) {
            dependencies.provides(link, entry, provided++);
        }

        @Override
        public Taker object(Word member) {
            return member == Word.DEPENDS_ON ? new Dependency(entry, this) : new Provided(this);
        }

        @Override
        public void end() {
            if (ref < 0) {
                return;
            }
            if (above == null || others.size() > 0) {
                dependencies.entry(ref, entry);
            }
            for (int i = 0; i < others.size(); i++) {
                if (others.get(i) == ref) {
                    dependenciesOnThemselves++;
                } else {
                    dependencies.dependsOn(ref, others.get(i), entry, i);
                }
            }
        }
    }

    /** In XML: what an entry implements. */
    private record Provided(Dependency by) implements Taker {

        @Override
        public void link(Word member, int link) {
            by.provides(link);
        }
    }

    /** What the document says of its own completeness: where it says that parts are missing, the reading is incomplete. */
    private final class Composition implements Taker {

        private final int index;

        private Composition(int index) {
            this.index = index;
        }

        @Override
        public boolean wants(Word member) {
            return member == Word.AGGREGATE;
        }

        @Override
        public void text(Word member, int symbol) {
            String aggregate = symbols.text(symbol);
            if (aggregate.startsWith("incomplete")) {
                lines.add("/compositions/" + index + "/aggregate", aggregate,
                        "the document says that it does not list all parts", "hand in the complete one");
            } else if (aggregate.equals("unknown")) {
                lines.add("/compositions/" + index + "/aggregate", aggregate,
                        "the document says that nobody knows whether it lists all parts",
                        "find out, and write complete or incomplete");
            }
        }
    }
}
