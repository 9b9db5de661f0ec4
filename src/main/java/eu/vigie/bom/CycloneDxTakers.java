package eu.vigie.bom;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
    private int services;
    private int dependenciesOnThemselves;

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

    private final class Bom implements Taker {

        private int entries;
        private int compositions;

        @Override
        public Taker object(String member) {
            return switch (member) {
                case "metadata" -> new Metadata();
                case "components" -> new Component(-1);
                case "dependencies" -> new Dependency(entries++, null);
                case "compositions" -> new Composition(compositions++);
                case "services" -> {
                    services++;
                    yield NOTHING;
                }
                default -> NOTHING;
            };
        }
    }

    /** The document's subject; its maker and supplier may be named beside it. */
    private final class Metadata implements Taker {

        private final ComponentFacts beside = new ComponentFacts();
        private @Nullable Component subject;

        @Override
        public Taker object(String member) {
            return switch (member) {
                case "component" -> {
                    Component component = new Component(-1);
                    component.waits = true;
                    lines.beginSubject(component.line);
                    subject = component;
                    yield component;
                }
                case "manufacture" -> new Named(beside, Kind.SUBJECT_MANUFACTURE, 0);
                case "supplier" -> new Named(beside, Kind.SUBJECT_SUPPLIER, 0);
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

    private final class Component implements Taker {

        private static final Set<String> TEXTS = Set.of("type", "name", "group", "version", "description", "author",
                "publisher");

        private final int line;
        private final ComponentFacts facts = new ComponentFacts();
        private final ComponentQuantity pieces = new ComponentQuantity(lines);
        private boolean waits;
        private int authors;
        private int properties;

        private Component(int parent) {
            this.line = lines.begin(parent);
        }

        @Override
        public int line() {
            return line;
        }

        @Override
        public boolean wants(String member) {
            return TEXTS.contains(member);
        }

        @Override
        public void text(String member, int symbol) {
            Kind kind = switch (member) {
                case "type" -> Kind.TYPE;
                case "name" -> Kind.NAME;
                case "group" -> Kind.GROUP;
                case "version" -> Kind.VERSION;
                case "description" -> Kind.DESCRIPTION;
                case "author" -> Kind.AUTHOR;
                default -> Kind.PUBLISHER;
            };
            facts.add(kind, symbol, 0, 0);
        }

        @Override
        public Taker object(String member) {
            return switch (member) {
                case "manufacturer" -> new Named(facts, Kind.MANUFACTURER, 0);
                case "supplier" -> new Named(facts, Kind.SUPPLIER, 0);
                case "authors" -> new Named(facts, Kind.AUTHORS, authors++);
                case "properties" -> new Property(facts, pieces, properties++);
                case "components" -> new Component(line);
                default -> NOTHING;
            };
        }

        @Override
        public void end() {
            if (!waits) {
                lines.end(line, facts, pieces, walk::pointer);
            }
        }
    }

    /** The name of an organisation or a person. */
    private record Named(ComponentFacts facts, Kind kind, int place) implements Taker {

        @Override
        public boolean wants(String member) {
            return member.equals("name");
        }

        @Override
        public void text(String member, int symbol) {
            facts.add(kind, symbol, 0, place);
        }
    }

    private final class Property implements Taker {

        private final ComponentFacts facts;
        private final ComponentQuantity pieces;
        private final int place;
        private int name;
        private int value;

        private Property(ComponentFacts facts, ComponentQuantity pieces, int place) {
            this.facts = facts;
            this.pieces = pieces;
            this.place = place;
        }

        @Override
        public boolean wants(String member) {
            return true;
        }

        @Override
        public void text(String member, int symbol) {
            if (member.equals("name")) {
                name = symbol;
            } else {
                value = symbol;
            }
        }

        @Override
        public void end() {
            String text = symbols.text(name);
            CycloneDxProperty property = CycloneDxProperty.named(text);
            if (property != null && property.meaning() == CycloneDxProperty.Meaning.QUANTITY) {
                pieces.quantity(symbols.text(value), place);
            } else if (property != null && property.meaning() == CycloneDxProperty.Meaning.NOT_FITTED) {
                pieces.notFitted(symbols.text(value), place);
            } else if (property != null || text.startsWith(CycloneDxProperty.OURS)) {
                facts.add(Kind.PROPERTY, value, name, place);
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
        public void link(String member, int link) {
            switch (member) {
                case "ref" -> {
                    ref = link;
                    if (above != null) {
                        above.others.push(link);
                    }
                }
                case "dependsOn" -> others.push(link);
                default -> provides(link);
            }
        }

        private void provides(int link) {
            dependencies.provides(link, entry, provided++);
        }

        @Override
        public Taker object(String member) {
            return member.equals("dependsOn") ? new Dependency(entry, this) : new Provided(this);
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
        public void link(String member, int link) {
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
        public boolean wants(String member) {
            return member.equals("aggregate");
        }

        @Override
        public void text(String member, int symbol) {
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
