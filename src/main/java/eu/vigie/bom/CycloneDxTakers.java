package eu.vigie.bom;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.bom.ComponentFacts.Kind;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Symbols;

/** Who takes what from which object of a CycloneDX document; what is not named here is checked and not kept. */
final class CycloneDxTakers {

    private final CycloneDxLines lines;
    private final DependencyTakers dependencies;
    private final Symbols symbols;
    private final CycloneDxWalk walk;
    private final ComponentTakers components;
    private int services;

    CycloneDxTakers(CycloneDxLines lines, Dependencies dependencies, CycloneDxWalk walk) {
        this.lines = lines;
        this.dependencies = new DependencyTakers(dependencies);
        this.components = new ComponentTakers(lines, walk);
        this.symbols = walk.symbols();
        this.walk = walk;
    }

    Taker bom() {
        return new Bom();
    }

    /** What was left out without making the reading incomplete. */
    List<InputProblem> notes() {
        List<InputProblem> notes = new ArrayList<>(lines.notes());
        note(notes, "/services", services, "services are no parts and were not read",
                "list what is built in under components");
        note(notes, "/dependencies", dependencies.onThemselves(),
                "components depend on themselves, which says nothing and was not read", "take these dependencies out");
        note(notes, "/components", components.pedigrees(),
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
                case COMPONENTS -> components.component(-1);
                case DEPENDENCIES -> dependencies.entry(entries++);
                case COMPOSITIONS -> new CompositionTaker(compositions++, lines, symbols);
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
            return components.within(line);
        }
    }

    /** The document's subject; its maker and supplier may be named beside it. */
    private final class Metadata implements Taker {

        private final ComponentFacts beside = new ComponentFacts();
        private ComponentTakers.@Nullable Component subject;

        @Override
        public Taker object(Word member) {
            return switch (member) {
                case COMPONENT -> {
                    ComponentTakers.Component component = components.component(-1).asSubject();
                    subject = component;
                    yield component;
                }
                case MANUFACTURE -> components.organization(beside).of(Kind.SUBJECT_MANUFACTURE, 0);
                case SUPPLIER -> components.organization(beside).of(Kind.SUBJECT_SUPPLIER, 0);
                default -> NOTHING;
            };
        }

        @Override
        public void end() {
            if (subject == null) {
                reportNamedInVain();
                return;
            }
            subject.endSubject(beside);
        }

        /** Who supplies or makes what the document describes, without the thing: it would be assessed nowhere. */
        private void reportNamedInVain() {
            for (int fact = 0; fact < beside.count(); fact++) {
                if (beside.kind(fact).link() == null) {
                    continue;
                }
                String member = beside.kind(fact) == Kind.SUBJECT_SUPPLIER ? "supplier" : "manufacture";
                lines.add("/metadata/" + member, symbols.text(beside.text(fact)),
                        "somebody is named for what the document describes, and nothing is described",
                        "add " + walk.written("/metadata/component") + ", or take the name out");
            }
        }
    }
}
