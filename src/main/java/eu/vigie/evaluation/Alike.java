package eu.vigie.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import eu.vigie.evaluation.Facts.BilledPart;
import eu.vigie.evaluation.Facts.Identity;
import eu.vigie.evaluation.Facts.Supply;
import eu.vigie.finding.Subject;
import eu.vigie.supplychain.Truth;

/**
 * The subjects of a rule, those that it cannot tell apart taken together: the same supplier of a thousand parts is asked
 * about once, and the answer given for each part. A rule sees a supplier as a {@link NamedParty}, and a part as a
 * {@link Facts.PartFact}: neither says which part it is.
 */
final class Alike {

    private record Sorted(Subject subject, Asked asked) implements Comparable<Sorted> {
        @Override
        public int compareTo(Sorted other) {
            return subject.compareTo(other.subject);
        }
    }

    private final Asked[] subjects;
    private final int[] groups;
    private final boolean repeating;
    private final List<Asked> shown = new ArrayList<>();
    /** One identity object stands for one way of naming somebody; beside it a rule sees only what {@link #group} asks. */
    private final Map<Identity, int[]> suppliers = new IdentityHashMap<>();
    private final int[] parts = new int[2 * Truth.values().length];

    Alike(List<? extends Asked> unsorted) {
        Sorted[] sorted = unsorted.stream().map(asked -> new Sorted(asked.subject(), asked)).toArray(Sorted[]::new);
        Arrays.sort(sorted);
        subjects = new Asked[sorted.length];
        groups = new int[sorted.length];
        boolean repeats = false;
        for (int i = 0; i < sorted.length; i++) {
            subjects[i] = sorted[i].asked();
            groups[i] = group(subjects[i]);
            repeats |= i > 0 && sorted[i].subject().equals(sorted[i - 1].subject());
        }
        repeating = repeats;
    }

    int size() {
        return subjects.length;
    }

    /** In the order in which findings name them. */
    Asked subject(int index) {
        return subjects[index];
    }

    /** Whether two of them are named alike, so that their answers decide which of them comes first. */
    boolean isRepeating() {
        return repeating;
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
        return switch (subject) {
            case Supply supply -> group(supply, suppliers.computeIfAbsent(supply.identity(), any -> new int[4]),
                    (supply.named() ? 1 : 0) + (supply.neverBreaches() ? 2 : 0));
            case BilledPart part -> group(part, parts, 2 * part.maker().ordinal() + (part.originStated() ? 1 : 0));
            default -> add(subject);
        };
    }

    /** @param known the number of each kind's group and one, 0 for none yet */
    private int group(Asked subject, int[] known, int kind) {
        if (known[kind] == 0) {
            known[kind] = add(subject) + 1;
        }
        return known[kind] - 1;
    }

    private int add(Asked subject) {
        shown.add(subject);
        return shown.size() - 1;
    }
}
