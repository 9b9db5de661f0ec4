package eu.vigie.specification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Clause;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.LegalStatus;
import eu.vigie.regulation.Profile;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;
import eu.vigie.regulation.Verification;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/** An assessment as {@code assess --format json} wrote it down, read again to be explained. */
public final class WrittenAssessment {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonNode root;
    private final String name;
    private final Language language;

    private WrittenAssessment(JsonNode root, String name) {
        this.root = root;
        this.name = name;
        this.language = spoken(root);
    }

    /**
     * Reads one.
     *
     * @throws UnreadableInput when it is no assessment
     */
    public static WrittenAssessment read(Document document) {
        try {
            JsonNode root = MAPPER.readTree(document.bytes());
            for (String member : List.of("/asOf", "/profile/id", "/profile/sha256", "/findings")) {
                if (root.at(member).isMissingNode()) {
                    throw unreadable(document.name(), member,
                            "an assessment has this member, and the document has not");
                }
            }
            LocalDate.parse(root.path("asOf").asString(""));
            for (int i = 0; i < root.path("findings").size(); i++) {
                sound(document.name(), i, root.path("findings").get(i));
            }
            return new WrittenAssessment(root, document.name());
        } catch (JacksonException e) {
            throw unreadable(document.name(), "", "the document is no JSON: " + e.getOriginalMessage());
        } catch (java.time.DateTimeException e) {
            throw unreadable(document.name(), "/asOf", "this is no day");
        }
    }

    private static void sound(String document, int index, JsonNode finding) {
        String place = "/findings/" + index;
        if (RuleId.of(finding.path("rule").asString("")).isEmpty()) {
            throw unreadable(document, place + "/rule", "this member has another value than an assessment gives it");
        }
        requireOneOf(Verdict.values(), Verdict::name, document, place + "/verdict", finding.path("verdict"));
        requireOneOf(LegalStatus.values(), LegalStatus::name, document, place + "/clause/status",
                finding.at("/clause/status"));
        requireOneOf(Verification.values(), Verification::word, document, place + "/clause/verification",
                finding.at("/clause/verification"));
    }

    private static <T> void requireOneOf(T[] values, Function<T, String> word, String document, String place,
            JsonNode found) {
        if (Arrays.stream(values).noneMatch(value -> word.apply(value).equals(found.asString("")))) {
            throw unreadable(document, place, "this member has another value than an assessment gives it");
        }
    }

    private static UnreadableInput unreadable(String document, String place, String problem) {
        return new UnreadableInput(List.of(new InputProblem(document, place, null, problem,
                "hand in what 'vigie assess --format json' wrote")));
    }

    /** The language of its sentences, by how it names the law. */
    private static Language spoken(JsonNode root) {
        return Stream.of(Language.values())
                .max(Comparator.comparingLong(each -> root.path("findings").values().stream()
                        .filter(finding -> names(finding, each)).count()))
                .orElseThrow();
    }

    private static boolean names(JsonNode finding, Language language) {
        Clause clause = RuleCatalogue.fromClassPath()
                .clause(RuleId.of(finding.path("rule").asString("")).orElseThrow());
        return clause.source().in(language).equals(finding.at("/clause/source").asString(""))
                && clause.article().in(language).equals(finding.at("/clause/article").asString(""));
    }

    public Language language() {
        return language;
    }

    /** The document's name. */
    public String name() {
        return name;
    }

    /** Whether the rules that this program carries are those it was made by. */
    public boolean isOfTheseRules() {
        return profile().isPresent();
    }

    private Optional<Profile> profile() {
        RuleCatalogue catalogue = RuleCatalogue.fromClassPath();
        String id = root.at("/profile/id").asString("");
        return catalogue.profileIds().contains(id)
                ? Optional.of(catalogue.profile(id))
                        .filter(it -> it.sha256().equals(root.at("/profile/sha256").asString("")))
                : Optional.empty();
    }

    /** How it took every rule; empty when the rules are not those it was made by. */
    public Optional<Trace> trace() {
        return profile().map(it -> Trace.of(root.path("id").asString(""),
                LocalDate.parse(root.path("asOf").asString("")), it,
                root.path("findings").values().stream().map(WrittenAssessment::answer).toList(),
                root.path("faults").values().stream().map(WrittenAssessment::rule).distinct().toList(), language));
    }

    private static Trace.Answer answer(JsonNode finding) {
        return new Trace.Answer(rule(finding), Verdict.valueOf(finding.path("verdict").asString("")),
                finding.path("caseId").asString(""));
    }

    private static RuleId rule(JsonNode finding) {
        return RuleId.of(finding.path("rule").asString("")).orElseThrow();
    }

    /**
     * The findings that are meant.
     *
     * @param which a finding's id or the beginning of one, or a rule's id
     * @param subject the subject's or its party's name or id; null for any
     */
    public List<JsonNode> findings(String which, @Nullable String subject) {
        List<JsonNode> found = new ArrayList<>();
        boolean byRule = RuleId.of(which).isPresent();
        for (JsonNode finding : root.path("findings")) {
            boolean meant = byRule
                    ? finding.path("rule").asString("").equals(which)
                    : finding.path("id").asString("").startsWith(which);
            if (meant && (subject == null || isAbout(finding, subject))) {
                found.add(finding);
            }
        }
        return found;
    }

    private static boolean isAbout(JsonNode finding, String subject) {
        return Stream.of("/subject/id", "/subject/name", "/subject/party/id", "/subject/party/name")
                .anyMatch(place -> finding.at(place).asString("").equals(subject));
    }

    /** Why a finding of it is as it is. */
    public String account(JsonNode finding) {
        return FindingAccount.text(finding, trace().map(trace -> trace.line(rule(finding))).orElse(null), language);
    }
}
