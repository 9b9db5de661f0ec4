package eu.vigie.specification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.Assessing;
import eu.vigie.assessment.Assessment;
import eu.vigie.assessment.AssessmentRequest;
import eu.vigie.finding.Finding;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.RuleId;
import eu.vigie.supplychain.Document;

/**
 * What one scenario has said so far. Nothing outlives the scenario. The case is told twice, as two sets of documents in
 * different formats, and both have to come to the same verdicts.
 */
final class Scene {

    /** The day that an example assesses as of unless it names another. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final String AS_THE_LAW_STANDS = "ai-gigafactory";
    private static final String CONFIRMED_BY_THE_CALL = "ai-gigafactory-strict";

    private final RegisterBook register = new RegisterBook();
    private final Map<String, BlockedBook> lists = new TreeMap<>();
    private final Bid bid = new Bid();
    private final List<PartLine> parts = new ArrayList<>();
    private final List<Document> exceptions = new ArrayList<>();
    private LocalDate asOf = TODAY;
    private String profile = AS_THE_LAW_STANDS;
    private @Nullable Assessment assessment;
    private @Nullable Conclusion concluded;

    /**
     * What a rule was found to say.
     *
     * @param verdict the gravest of the findings
     * @param findings those that the sentence is about; at least one
     */
    record Conclusion(RuleId rule, Verdict verdict, List<Finding> findings) {}

    RegisterBook register() {
        return register;
    }

    /** The list of that id that the documents bring. */
    BlockedBook list(String id) {
        return lists.computeIfAbsent(id, BlockedBook::new);
    }

    /** The same list as it stood on a day. */
    BlockedBook copy(String id, LocalDate day) {
        return lists.computeIfAbsent(id + " " + day, any -> {
            BlockedBook copy = new BlockedBook(id);
            copy.copiedOn(day);
            return copy;
        });
    }

    Bid bid() {
        return bid;
    }

    List<PartLine> parts() {
        return parts;
    }

    /** What was decided counts as well. */
    void under(Document decided) {
        exceptions.add(decided);
    }

    void assessedOn(LocalDate day) {
        asOf = day;
    }

    void callCarries(boolean carries) {
        profile = carries ? CONFIRMED_BY_THE_CALL : AS_THE_LAW_STANDS;
    }

    /** Under another programme than that of the gigafactories. */
    void judgedUnder(String otherProfile) {
        profile = otherProfile;
    }

    /** What the engine says of it; asked once. */
    Assessment assessment() {
        if (assessment == null) {
            bid.hasSomebody(register);
            assessment = assess(Telling.SHEET);
            Retelling.mustAgree(assessment, assess(Telling.EXCHANGE));
        }
        return assessment;
    }

    void concludes(Conclusion conclusion) {
        concluded = conclusion;
    }

    /** What the scenario is about: the conclusion that it came to last. Empty before it has come to any. */
    Optional<Conclusion> concluded() {
        return Optional.ofNullable(concluded);
    }

    /** Which answers the rule of the last conclusion gave, of whomever; sorted. */
    List<String> answers() {
        return concluded().map(it -> assessment().findings().stream().filter(finding -> finding.rule() == it.rule())
                .map(Finding::caseId).distinct().sorted().toList()).orElse(List.of());
    }

    private List<Document> knowledge(Telling telling) {
        List<Document> documents = new ArrayList<>(telling.knowledge(register));
        lists.values().forEach(list -> list.write(register).ifPresent(documents::add));
        return documents;
    }

    private Assessment assess(Telling telling) {
        return Assessing.assess(new AssessmentRequest(BidJson.write(bid), telling.bills(parts),
                knowledge(telling), profile, asOf).under(exceptions));
    }
}
