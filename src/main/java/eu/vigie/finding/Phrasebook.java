package eu.vigie.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.ReasoningStep.Fact;
import eu.vigie.regulation.Bilingual;
import eu.vigie.regulation.CountryList;
import eu.vigie.regulation.Glossary;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.Wording;

/**
 * Puts findings and their reasoning into sentences of one language, from the wordings of the rules. Figures stay what
 * they are: a band is said as a band.
 */
public final class Phrasebook {

    /** Data that somebody else states of a party. */
    private static final Set<String> STATED_OF = Set.of("cost-share", "direct-contract", "classified-access",
            "assurance-state", "assurance-from", "assurance-until", "control-change", "critical-asset-move", "moved-to",
            "approved", "approved-on", "approved-by", "filed", "filed-on", "h100-equivalents", "h100-count",
            "balance-paid", "grant-amount", "kept", "deleted-on", "audit-opened", "audit-closed", "audit-open",
            "exception-kind", "exception-basis", "exception-proposer", "exception-evidence", "exception-from",
            "exception-until", "government-link", "law-without-checks", "ownership", "pressure", "supply-assurance",
            "security-practice");

    private final RuleCatalogue catalogue;
    private final Glossary glossary;
    private final Language language;
    private final Quantities quantities;
    private final OutlookText outlook;

    public Phrasebook(RuleCatalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.glossary = catalogue.glossary();
        this.language = language;
        this.quantities = new Quantities(glossary, language);
        this.outlook = new OutlookText(glossary, language);
    }

    /** The language of its sentences. */
    public Language language() {
        return language;
    }

    /** The finding in a sentence or two. */
    public String message(Finding finding) {
        return filled(finding, wording(finding).message());
    }

    /** What evidence would settle it, and precisely which facts; null when nothing is open. */
    public @Nullable String settles(Finding finding) {
        return with(finding, wording(finding).settles(), settling(finding.outlook().settledBy()));
    }

    /** What change would cure it, and the least change of stakes that would; null when nothing is wrong. */
    public @Nullable String cures(Finding finding) {
        return with(finding, wording(finding).cures(), curing(finding.outlook().curedBy()));
    }

    private @Nullable String with(Finding finding, @Nullable Bilingual text, String precisely) {
        String said = text == null ? "" : filled(finding, text);
        String all = (said + " " + precisely).strip();
        return all.isEmpty() ? null : all;
    }

    /** Which facts would settle something, in a sentence or two; empty for none. */
    public String settling(List<OpenFact> facts) {
        return outlook.settling(facts);
    }

    /** Which changes would end something, in a sentence or two; empty for none. */
    public String curing(List<Remedy> remedies) {
        return outlook.curing(remedies);
    }

    /** One fact as something to ask for, without a full stop. */
    public String openFact(OpenFact fact) {
        return outlook.fact(fact);
    }

    /** One change, without a full stop. */
    public String remedy(Remedy remedy) {
        return outlook.remedy(remedy);
    }

    /** What covers a finding that is DEROGATED by an exception; null for others. */
    public @Nullable String exception(Finding finding) {
        Map<String, String> words = finding.words();
        return !words.containsKey(Finding.EXCEPTION)
                ? null
                : Template.fill(say("phrases", "excepted"), name -> switch (name) {
                    case "kind" -> glossed("exceptions", words.getOrDefault(Finding.EXCEPTION_KIND, ""));
                    case "was" -> glossed("verdicts", words.getOrDefault(Finding.EXCEPTED, ""));
                    case "from", "until" -> DayWords.in(words.getOrDefault("exception-" + name, ""), language);
                    case "basis" -> words.get("exception-reason");
                    case "approver" -> words.get("exception-approver");
                    default -> words.get(name);
                });
    }

    private Wording wording(Finding finding) {
        return catalogue.wording(finding.rule(), finding.caseId());
    }

    private String filled(Finding finding, Bilingual text) {
        return Template.fill(text.in(language), name -> word(finding, name));
    }

    /** What stands for a placeholder; null when nothing does, which is a fault of the wording. */
    private @Nullable String word(Finding f, String name) {
        return switch (name) {
            case "rule" -> f.rule().id();
            case "part", "member" -> f.subject().name();
            case "party" -> named(f.subject().partyName());
            case "where" -> where(f.subject());
            case "role" -> roles(f.subject().role());
            case "votes" -> votes(f);
            case "union-percent" -> firstFigure(f);
            case "threshold" -> threshold(f);
            case "otherwise" -> otherwise(f);
            default -> said(name, f.words().get(name));
        };
    }

    private @Nullable String said(String name, @Nullable String word) {
        if (word == null) {
            return null;
        }
        return switch (name) {
            case "area" -> area(word);
            case "seat", "headquarters", "country" -> country(word);
            case "share" -> word.isEmpty() ? say("phrases", "no-share") : quantities.band(word);
            case "contract-percent", "direct", "cascade", "multiply" -> quantities.band(word);
            case "callCountries", "attachedTo" -> countries(word);
            case "derived", "declared" -> word.isEmpty() ? say("phrases", "not-known") : countries(word);
            case "list", "blockedList", "missing-lists" -> lists(word);
            case "missing", "matters", "met", "besides" -> word.isEmpty() ? say("phrases", "not-known") : data(word);
            case "controller", "listed", "behind" -> named(word);
            case "scope" -> glossed("scopes", word);
            case "change" -> data(word);
            case "pue-score", "renewable-score" -> glossed("meanings", word);
            case "renewable" -> word.isEmpty() ? say("phrases", "not-known") : quantities.band(word);
            case "phase" -> word.isEmpty() ? say("phrases", "not-known") : glossed("meanings", word);
            case "pue" -> word.isEmpty() ? say("phrases", "not-known") : quantities.amount(word);
            case "h100-count", "h100-least", "it-load", "it-load-least", "grant-money", "compute-capex", "union-money",
                    "states-money", "private-money", "rest-money",
                    "outside-cost", "open-cost", "total-cost" ->
                quantities.amount(word);
            default -> quantities.isThreshold(word)
                    ? quantities.threshold(word)
                    : word.isEmpty() ? say("phrases", "not-known") : DayWords.in(word, language);
        };
    }

    private String named(@Nullable String name) {
        return name == null || name.isBlank() ? say("phrases", "unnamed") : glossed("parties", name);
    }

    private String where(Subject subject) {
        return switch (subject.kind()) {
            case COMPONENT -> Template.fill(say("phrases", "component"), name -> switch (name) {
                case "role" -> roles(subject.role());
                case "part" -> subject.name();
                default -> null;
            });
            case TENDERER -> say("phrases", "tenderer");
            case MEMBER, SITE, EVENT, RECORD, CONSORTIUM -> say("phrases", "member");
        };
    }

    private String votes(Finding f) {
        return f.figures().all().stream().filter(figure -> figure.name().equals("votes")).findFirst()
                .map(this::figure)
                .orElse(say("phrases", "not-known"));
    }

    private @Nullable String firstFigure(Finding f) {
        return f.figures().all().isEmpty()
                ? null
                : figure(f.figures().all().getFirst());
    }

    private String figure(Figures.Figure figure) {
        return quantities.between(figure.lower(), figure.exclusiveLower(), figure.upper(), figure.exclusiveUpper());
    }

    /** That something else than votes gives control, where the most that they may be is too few; nothing where it is not. */
    private String otherwise(Finding f) {
        String threshold = f.words().get("controlThreshold");
        boolean tooFew = threshold != null && (f.figures().all().isEmpty()
                ? "".equals(f.words().get("share"))
                : quantities.isBelow(f.figures().all().getFirst(), threshold));
        return tooFew ? say("phrases", "otherwise") : "";
    }

    private @Nullable String threshold(Finding f) {
        String parameter = f.words().get("controlThreshold");
        return parameter == null ? null : quantities.threshold(parameter);
    }

    private String area(String id) {
        return glossed("areas", id);
    }

    private String lists(String ids) {
        return java.util.Arrays.stream(ids.split(" ")).map(id -> glossed("lists", id))
                .collect(Collectors.joining(" " + say("phrases", "and") + " "));
    }

    /** The glossary's word for a key; the key itself where it has none. */
    private String glossed(String section, String key) {
        Bilingual word = glossary.find(section, key);
        return word == null ? key : word.in(language);
    }

    private String country(String code) {
        return code.isEmpty()
                ? say("phrases", "not-known")
                : Locale.of("", code).getDisplayCountry(Locale.of(language.tag())) + " (" + code + ")";
    }

    private String countries(String list) {
        List<String> codes = CountryList.of(list).codes();
        return codes.isEmpty()
                ? glossed("meanings", list)
                : codes.stream().map(this::country).collect(Collectors.joining(", "));
    }

    private String data(String keys) {
        return String.join(", ", java.util.Arrays.stream(keys.split(", ")).map(this::datum).toList());
    }

    private String datum(String key) {
        Bilingual word = glossary.find("data", key);
        Bilingual role = glossary.find("roles", key);
        return word != null ? word.in(language) : role != null ? role.in(language) : key;
    }

    private String roles(@Nullable String keys) {
        if (keys == null) {
            return "";
        }
        return String.join(", ", java.util.Arrays.stream(keys.split(", ")).map(this::datum).toList());
    }

    /** A number as people write it: digits in groups, decimals after the language's own sign. */
    public String number(BigDecimal number) {
        return quantities.amount(number.toPlainString());
    }

    /** A share between two bounds, in percent, of which ends may be left out. */
    public String share(BigDecimal least, boolean openBelow, BigDecimal most, boolean openAbove) {
        return quantities.between(least, openBelow, most, openAbove);
    }

    /** A step of the reasoning as a sentence, without its source. */
    public String step(ReasoningStep step) {
        return Template.fill(template(step), name -> switch (name) {
            case "from" -> named(step.from());
            case "to" -> step.to() == null ? "" : to(step, step.to());
            case "score" -> step.share() == null ? "" : step.share();
            case "share" ->
                step.share() == null ? say("phrases", "unknown-share") : quantities.share(step.share());
            case "kind", "role" -> step.kind() == null ? "" : kind(step.fact(), step.kind());
            default -> null;
        });
    }

    private String to(ReasoningStep step, String to) {
        return switch (step.fact()) {
            case SEAT, HEADQUARTERS -> country(to);
            case STATED -> stated(step.kind(), to);
            case LISTED -> glossed("lists", to);
            case MEETING -> DayWords.in(to, language);
            case MISSING -> glossed("reasons", to);
            default -> named(to);
        };
    }

    private String stated(@Nullable String datum, String value) {
        return switch (datum) {
            case "cost-share" -> quantities.band(value);
            case "cost", "grant-amount", "pue", "h100-equivalents", "h100-count", "it-load" -> quantities.amount(value);
            case "assurance-state", "moved-to" -> country(value);
            case "renewable-share" -> quantities.band(value);
            case "exception-kind" -> glossed("exceptions", value);
            case "phase" -> glossed("meanings", "phase-" + value);
            case "direct-contract", "classified-access", "constituted-open-ended", "all-processors", "approved",
                    "filed",
                    "kept", "audit-open", "government-link", "law-without-checks", "ownership", "pressure",
                    "supply-assurance", "security-practice" ->
                glossed("answers", value);
            case null, default -> isOrigin(datum) ? country(value) : DayWords.in(value, language);
        };
    }

    private String kind(Fact fact, String kind) {
        return switch (fact) {
            case LISTED -> glossed("scopes", kind);
            case ASSURED, EXCEPTED -> kind;
            case MISSING -> missing(kind);
            case CONFIRMED, CONFIRMED_ALONE, DENIED, DENIED_ALONE, REVOKED -> kind;
            case RESEMBLES -> String.join(", ",
                    java.util.Arrays.stream(kind.split(", ")).map(each -> glossed("likeness", each)).toList());
            default -> datum(kind);
        };
    }

    /** What is missing: a datum, or somebody in a role. */
    private String missing(String kind) {
        return glossary.find("roles", kind) == null || glossary.find("data", kind) != null
                ? datum(kind)
                : Template.fill(say("phrases", "role"), name -> datum(kind));
    }

    private static boolean isOrigin(@Nullable String kind) {
        return kind != null && (kind.equals("country") || kind.startsWith("origin"));
    }

    private String template(ReasoningStep step) {
        String kind = step.kind();
        return switch (step.fact()) {
            case HOLDS -> {
                Bilingual interest = kind == null ? null : glossary.find("interests", kind);
                yield interest == null ? say("steps", "holds") : interest.in(language);
            }
            case OWNS -> say("steps", kind == null ? "owns" : "owns-" + kind);
            case CONTROLS -> say("steps", kind == null ? "controls" : kind);
            case MAY_CONTROL -> say("steps", kind == null ? "may-control" : "may-be-" + kind);
            case OWNS_HALF -> say("steps", "owns-half");
            case MAY_OWN_HALF -> say("steps", "may-own-half");
            case SEAT -> say("steps", seat(kind));
            case HEADQUARTERS -> say("steps", "headquarters");
            case LISTED -> say("steps", kind == null ? "listed" : "listed-scope");
            case NAMED -> say("steps", "named");
            case MATCHED -> say("steps", kind == null ? "matched" : "matched-by");
            case NUMBERED -> say("steps", "numbered-" + (kind == null ? "otherwise" : kind));
            case MEETING -> say("steps", "meeting");
            case RESEMBLES -> say("steps",
                    step.share() == null
                            ? "resembles"
                            : kind == null || kind.isEmpty() ? "resembles-all" : "resembles-by");
            case CONFIRMED -> say("steps", "confirmed");
            case DENIED -> say("steps", "denied");
            case CONFIRMED_ALONE -> say("steps", "confirmed-alone");
            case DENIED_ALONE -> say("steps", "denied-alone");
            case APPROVED -> say("steps", "approved");
            case REVOKED -> say("steps", "revoked");
            case LOOP -> say("steps", "loop");
            case ASSURED -> say("steps", step.to() == null ? "assured" : "assured-accepted");
            case EXCEPTED -> say("steps", "excepted");
            case STATED ->
                say("steps", kind == null ? "stated" : STATED_OF.contains(kind) ? "stated-of" : "stated-datum");
            case MISSING ->
                say("steps",
                        kind == null
                                ? "missing"
                                : step.to() != null
                                        ? "missing-reason"
                                        : step.share() == null ? "missing-datum" : "missing-share");
        };
    }

    private static String seat(@Nullable String kindOfParty) {
        return switch (kindOfParty) {
            case "natural-person" -> "citizenship";
            case "state" -> "state";
            case null, default -> "seat";
        };
    }

    private String say(String section, String key) {
        return glossary.word(section, key).in(language);
    }
}
