package eu.vigie.assessment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import eu.vigie.finding.Figures;
import eu.vigie.finding.Finding;
import eu.vigie.finding.Phrasebook;
import eu.vigie.finding.ProblemWords;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.finding.SourceWords;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Clause;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Occurrences;

/**
 * An assessment as JSON. The names are kept stable; numbers are decimal strings; the same assessment in the same
 * language gives the same bytes.
 */
public final class AssessmentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT).build();

    private static final ObjectWriter WRITER = MAPPER.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    private AssessmentJson() {}

    /** UTF-8, indented, ends with a line feed. */
    public static byte[] write(Assessment assessment, Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(assessment, language, new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /**
     * As {@link #write(Assessment, Language)}, one finding after the other, so that no more than one is held as text.
     *
     * @param out stays open
     * @throws UncheckedIOException when it cannot be written to
     */
    public static void write(Assessment assessment, Language language, Writer out) {
        Phrasebook phrases = new Phrasebook(RuleCatalogue.fromClassPath(), language);
        try {
            WRITER.writeValue(out, Whole.of(assessment, phrases));
            out.write('\n');
            out.flush();
        } catch (JacksonException e) {
            throw ofWriting(e, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The library wraps what the writer throws, as often as it is nested. */
    private static RuntimeException ofWriting(JacksonException whole, @Nullable Throwable cause) {
        return switch (cause) {
            case null -> whole;
            case IOException e -> new UncheckedIOException(e);
            default -> ofWriting(whole, cause.getCause());
        };
    }

    /** Any value as the assessments are written: indented, without what is null, with a line feed at the end. */
    public static String text(Object value) {
        return MAPPER.writeValueAsString(value) + "\n";
    }

    record Whole(String id, String asOf, ProfileView profile, List<Assessment.Input> inputs, List<ListUsed> lists,
            String verdict,
            Map<String, Integer> counts, Iterable<FindingView> findings, @Nullable List<ProblemView> problems,
            @Nullable List<ProblemView> notes, @Nullable List<FaultView> faults) {

        static Whole of(Assessment a, Phrasebook phrases) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            a.counts().forEach((verdict, count) -> counts.put(verdict.name(), count));
            return new Whole(a.id(), a.asOf().toString(), ProfileView.of(a), a.inputs(), a.lists(),
                    a.verdict().name(), counts,
                    () -> a.findings().stream().map(finding -> FindingView.of(finding, phrases)).iterator(),
                    ProblemView.all(a.problems(), phrases.language()), ProblemView.all(a.notes(), phrases.language()),
                    a.faults().isEmpty()
                            ? null
                            : a.faults().stream().map(f -> new FaultView(f.rule().id(), f.problem())).toList());
        }
    }

    record ProfileView(String id, String version, String sha256) {

        static ProfileView of(Assessment a) {
            return new ProfileView(a.profile().id(), a.profile().version(), a.profile().sha256());
        }
    }

    record FaultView(String rule, String problem) {}

    record ProblemView(String document, String place, @Nullable String value, String problem, String remedy) {

        static @Nullable List<ProblemView> all(List<InputProblem> problems, Language language) {
            return problems.isEmpty()
                    ? null
                    : problems.stream().map(problem -> of(ProblemWords.in(problem, language))).toList();
        }

        private static ProblemView of(InputProblem p) {
            return new ProblemView(p.document(), p.place(), p.value(), p.problem(), p.remedy());
        }
    }

    record FindingView(String id, String rule, String ruleVersion, String verdict, SubjectView subject,
            ClauseView clause, String caseId, String message, FiguresView figures,
            @Nullable OccurrencesView occurrences, List<StepView> reasoning, @Nullable String settles,
            @Nullable List<OutlookJson.OpenFactView> settlesBy, @Nullable String cures,
            @Nullable List<OutlookJson.RemedyView> curedBy, @Nullable ExceptionView exception) {

        static FindingView of(Finding f, Phrasebook phrases) {
            return new FindingView(FindingIds.of(f), f.rule().id(), f.clause().version(), f.verdict().name(),
                    SubjectView.of(f), ClauseView.of(f.clause(), phrases.language()), f.caseId(), phrases.message(f),
                    FiguresView.of(f.figures()), OccurrencesView.of(f.occurrences()),
                    f.reasoning().stream().map(step -> StepView.of(step, phrases)).toList(), phrases.settles(f),
                    OutlookJson.facts(f.outlook().settledBy(), phrases), phrases.cures(f),
                    OutlookJson.remedies(f.outlook().curedBy(), phrases), ExceptionView.of(f));
        }
    }

    /**
     * What covers a finding that is DEROGATED; what it rests on is among the reasoning.
     *
     * @param id of an exception that was decided; null where the consortium has an assurance on record for the rule
     * @param kind what it is in law; null likewise
     * @param was the verdict without it; null likewise
     * @param proposedBy null likewise
     */
    record ExceptionView(@Nullable String id, @Nullable String kind, @Nullable String was, String reason,
            @Nullable String proposedBy, String approver, String from, String until) {

        static @Nullable ExceptionView of(Finding f) {
            if (f.verdict() != Verdict.DEROGATED) {
                return null;
            }
            boolean decided = f.words().containsKey(Finding.EXCEPTION);
            String its = decided ? "exception-" : "";
            return new ExceptionView(f.words().get(Finding.EXCEPTION), f.words().get(Finding.EXCEPTION_KIND),
                    f.words().get(Finding.EXCEPTED), word(f, decided ? "exception-reason" : "basis"),
                    f.words().get(Finding.PROPOSER), word(f, its + "approver"), word(f, its + "from"),
                    word(f, its + "until"));
        }

        private static String word(Finding f, String name) {
            return f.words().getOrDefault(name, "");
        }
    }

    record SubjectView(String kind, String id, String name, @Nullable String role, @Nullable NamedView party) {

        static SubjectView of(Finding f) {
            var s = f.subject();
            String partyName = s.partyName();
            return new SubjectView(s.kind().word(), s.id(), s.name(), s.role(),
                    partyName == null ? null : new NamedView(s.partyId(), partyName));
        }
    }

    record NamedView(@Nullable String id, String name) {}

    record ClauseView(String source, String article, @Nullable String link, String status, String verification,
            String validFrom, @Nullable String validUntil, String checkedOn) {

        static ClauseView of(Clause c, Language language) {
            return new ClauseView(c.source().in(language), c.article().in(language), c.link(), c.status().name(),
                    c.verification().word(),
                    c.validFrom().toString(), c.validUntil() == null ? null : String.valueOf(c.validUntil()),
                    c.checkedOn().toString());
        }
    }

    /** An end that is left out is said to be; nothing is said of one that is not. */
    static @Nullable Boolean mark(boolean exclusive) {
        return exclusive ? true : null;
    }

    record FigureView(String name, String lower, @Nullable Boolean exclusiveLower, String upper,
            @Nullable Boolean exclusiveUpper, String unit, @Nullable String threshold) {

        static FigureView of(Figures.Figure f) {
            return new FigureView(f.name(), f.lower().toPlainString(), mark(f.exclusiveLower()),
                    f.upper().toPlainString(), mark(f.exclusiveUpper()), f.unit(), f.threshold());
        }
    }

    record FiguresView(@Nullable String attribution, @Nullable String lower, @Nullable Boolean exclusiveLower,
            @Nullable String upper, @Nullable Boolean exclusiveUpper, @Nullable String unit,
            @Nullable String threshold, @Nullable List<FigureView> all) {

        static FiguresView of(Figures figures) {
            List<FigureView> all = figures.all().stream().map(FigureView::of).toList();
            if (all.isEmpty()) {
                return new FiguresView(figures.attribution(), null, null, null, null, null, null, null);
            }
            FigureView first = all.getFirst();
            return new FiguresView(figures.attribution(), first.lower(), first.exclusiveLower(), first.upper(),
                    first.exclusiveUpper(), first.unit(), first.threshold(), all);
        }
    }

    record OccurrencesView(long count, @Nullable String quantity, List<List<String>> paths) {

        static @Nullable OccurrencesView of(@Nullable Occurrences o) {
            return o == null
                    ? null
                    : new OccurrencesView(o.count(), o.quantity() == null ? null : o.quantity().toPlainString(),
                            o.paths());
        }
    }

    record StepView(String fact, String type, String from, @Nullable String to, @Nullable String share,
            @Nullable String kind, @Nullable String source, @Nullable String date, @Nullable String document,
            @Nullable String sha256, @Nullable String place, @Nullable List<StepView> because) {

        static StepView of(ReasoningStep s, Phrasebook phrases) {
            EvidenceRef e = s.evidence();
            List<StepView> because = s.because().stream().map(step -> of(step, phrases)).toList();
            return new StepView(phrases.step(s), s.fact().name(), s.from(), s.to(), s.share(), s.kind(),
                    e == null
                            ? null
                            : Objects.requireNonNullElse(SourceWords.in(e, phrases.language()), e.document()),
                    e == null || e.date() == null ? null : e.date().toString(), e == null ? null : e.document(),
                    e == null || e.sha256().isEmpty() ? null : e.sha256(), e == null ? null : e.place(),
                    because.isEmpty() ? null : because);
        }
    }
}
