package eu.vigie.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Phrasebook;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.supplychain.Document;

/**
 * What changed between two snapshots of lists, and which findings on one input change with it.
 *
 * @param profile under which it was assessed; null where it was not
 * @param findings that change; null likewise
 */
public record ListEffects(ListComparison comparison, @Nullable String profile, @Nullable List<FindingChange> findings) {

    private static final String USUAL_PROFILE = "us-lists";

    /** The same as data; its names are stable. */
    public record View(List<ListComparison.ListChange> lists, @Nullable String profile,
            @Nullable List<FindingChange.View> findings) {}

    /** Where nothing is assessed. */
    public static ListEffects none(ListComparison comparison) {
        return new ListEffects(comparison, null, null);
    }

    /**
     * Assesses twice on one day, with the one snapshot and with the other beside the same knowledge. A list that does not say of which day
     * it is counts as of that day.
     *
     * @param request the input under a profile
     * @param profile null for the first that asks for one of the lists
     */
    public static ListEffects of(ListComparison comparison, List<Document> older, List<Document> newer, LocalDate asOf,
            Function<ProfileChoice, AssessmentRequest> request, @Nullable ProfileChoice profile) {
        ProfileChoice used = profile != null ? profile : new ProfileChoice(asking(comparison, asOf), null);
        AssessmentRequest asked = request.apply(used);
        Assessment before = Assessing.assess(with(asked, older, asOf));
        Assessment after = Assessing.assess(with(asked, newer, asOf));
        return new ListEffects(comparison, used.id(), FindingChange.between(before, after));
    }

    private static AssessmentRequest with(AssessmentRequest request, List<Document> snapshot, LocalDate asOf) {
        List<Document> all = new ArrayList<>(request.knowledge());
        all.addAll(UndatedLists.dated(snapshot, asOf));
        return request.knowing(all);
    }

    private static String asking(ListComparison comparison, LocalDate asOf) {
        RuleCatalogue catalogue = RuleCatalogue.fromClassPath();
        List<String> lists = comparison.lists().stream().map(ListComparison.ListChange::list).toList();
        return Stream.concat(Stream.of(USUAL_PROFILE), catalogue.profileIds().stream())
                .filter(id -> ListUsed.asked(catalogue.inForce(catalogue.profile(id), asOf)).stream()
                        .anyMatch(lists::contains))
                .findFirst().orElse(USUAL_PROFILE);
    }

    /** In a language. */
    public View view(Language language) {
        Phrasebook phrases = new Phrasebook(RuleCatalogue.fromClassPath(), language);
        return new View(comparison.lists(), profile,
                findings == null ? null : findings.stream().map(each -> each.view(phrases)).toList());
    }
}
