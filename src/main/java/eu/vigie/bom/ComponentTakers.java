package eu.vigie.bom;

import java.util.ArrayDeque;
import java.util.Deque;

import eu.vigie.bom.ComponentFacts.Kind;

/** Takes components, one after the other: a million of them make as many takers as they are nested deep. */
final class ComponentTakers {

    private final CycloneDxLines lines;
    private final CycloneDxWalk walk;
    private final PropertyUses uses;
    private final PartyLinks links;
    private final Deque<Component> free = new ArrayDeque<>();
    private int pedigrees;

    ComponentTakers(CycloneDxLines lines, CycloneDxWalk walk) {
        this.lines = lines;
        this.walk = walk;
        this.uses = new PropertyUses(walk.symbols());
        this.links = new PartyLinks(walk.symbols());
    }

    /** How many components have a pedigree. */
    int pedigrees() {
        return pedigrees;
    }

    /** Who makes or supplies what the whole document describes, where that is said beside it. */
    OrganizationTaker organization(ComponentFacts facts) {
        return new OrganizationTaker(facts, links);
    }

    /** @param parent the line that the component is nested in; -1 for none */
    Component component(int parent) {
        Component component = free.isEmpty() ? new Component() : free.pop();
        component.begin(parent);
        return component;
    }

    /** What is nested in the component of a line that was not taken apart. */
    Inventory within(int line) {
        return new Within(line);
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

    /** A component. */
    final class Component implements Inventory {

        private final ComponentFacts facts = new ComponentFacts();
        private final ComponentQuantity pieces = new ComponentQuantity(lines);
        private final OrganizationTaker named = organization(facts);
        private final PropertyTaker property = new PropertyTaker(facts, pieces, uses);
        private final ReferenceTaker reference = new ReferenceTaker(facts, links);
        private int line;
        private boolean waits;
        private boolean repeatable;
        private int authors;
        private int properties;
        private int references;

        /** What the whole document describes waits for what is said beside it, until {@link #endSubject}. */
        Component asSubject() {
            waits = true;
            lines.beginSubject(line);
            return this;
        }

        /** @param beside what the document says of who makes and supplies it */
        void endSubject(ComponentFacts beside) {
            facts.addAll(beside);
            lines.end(line, facts, pieces, () -> "/metadata/component");
        }

        private void begin(int parent) {
            line = lines.begin(parent);
            facts.clear();
            pieces.clear();
            repeatable = true;
            authors = 0;
            properties = 0;
            references = 0;
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
                case EXTERNAL_REFERENCES -> reference.at(references++);
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
}
