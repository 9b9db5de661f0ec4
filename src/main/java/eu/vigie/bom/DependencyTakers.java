package eu.vigie.bom;

import org.jspecify.annotations.Nullable;

/** Takes what depends on what, and what implements what. */
final class DependencyTakers {

    private final Dependencies dependencies;
    private int onThemselves;

    DependencyTakers(Dependencies dependencies) {
        this.dependencies = dependencies;
    }

    /** @param entry its place in the document's list */
    Taker entry(int entry) {
        return new Dependency(entry, null);
    }

    /** How many dependencies are of a component on itself. */
    int onThemselves() {
        return onThemselves;
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
                    onThemselves++;
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
}
