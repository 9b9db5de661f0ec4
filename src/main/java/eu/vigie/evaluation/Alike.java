package eu.vigie.evaluation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import eu.vigie.evaluation.Facts.Identity;
import eu.vigie.evaluation.Facts.Supply;

/**
 * The subjects of a rule, those that it cannot tell apart taken together: the same supplier of a thousand parts is asked
 * about once, and the answer given for each part. A rule sees a supplier as a {@link NamedParty}, which knows no part.
 */
final class Alike {

    private final List<Asked> subjects;
    private final int[] groups;
    private final List<Asked> shown = new ArrayList<>();
    /** One identity object stands for one way of naming somebody; beside it a rule sees only what {@link #group} asks. */
    private final Map<Identity, int[]> known = new IdentityHashMap<>();

    Alike(List<? extends Asked> subjects) {
        this.subjects = List.copyOf(subjects);
        groups = new int[subjects.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = group(this.subjects.get(i));
        }
    }

    /** In the order in which they were given. */
    List<Asked> subjects() {
        return subjects;
    }

    /** One of each group, by the group's number: whom the rule is asked about. */
    List<Asked> shown() {
        return shown;
    }

    /** The number of the group of the subject that stands there. */
    int groupOf(int subject) {
        return groups[subject];
    }

    private int group(Asked subject) {
        if (!(subject instanceof Supply supply)) {
            return add(subject);
        }
        int[] ofIdentity = known.computeIfAbsent(supply.identity(), any -> new int[4]);
        int kind = (supply.named() ? 1 : 0) + (supply.neverBreaches() ? 2 : 0);
        if (ofIdentity[kind] == 0) {
            ofIdentity[kind] = add(supply) + 1;
        }
        return ofIdentity[kind] - 1;
    }

    private int add(Asked subject) {
        shown.add(subject);
        return shown.size() - 1;
    }
}
