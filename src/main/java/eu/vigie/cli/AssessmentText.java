package eu.vigie.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import eu.vigie.assessment.Assessment;
import eu.vigie.assessment.ListUsed;
import eu.vigie.finding.DayWords;
import eu.vigie.finding.Finding;
import eu.vigie.finding.Phrasebook;
import eu.vigie.finding.Verdict;
import eu.vigie.regulation.Clause;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;
import eu.vigie.supplychain.Occurrences;

/**
 * An assessment for people: the verdict first, then what needs somebody, gravest first, each with its law, its
 * reasoning and its places; what conforms comes last, in a line each. Findings that differ only in the part stand together.
 */
final class AssessmentText {

    private static final int PARTS_SHOWN = 4;
    private static final int PATHS_SHOWN = 2;

    private final Phrasebook phrases;
    private final Captions captions;
    private final StringBuilder text = new StringBuilder();

    private AssessmentText(RuleCatalogue rules, Language language) {
        this.phrases = new Phrasebook(rules, language);
        this.captions = new Captions(rules.glossary(), phrases, language);
    }

    static String of(Assessment assessment, RuleCatalogue rules, Language language) {
        AssessmentText writer = new AssessmentText(rules, language);
        writer.head(assessment);
        writer.listed(writer.captions.faults(), assessment.faults());
        writer.findings(assessment);
        writer.problems(assessment);
        return writer.text.toString();
    }

    /** As {@link #of}, with only breaches in full, without what conforms, and with the verdicts counted by rule. */
    static String brief(Assessment assessment, RuleCatalogue rules, Language language) {
        AssessmentText writer = new AssessmentText(rules, language);
        writer.head(assessment);
        writer.listed(writer.captions.faults(), assessment.faults());
        writer.eachVerdict(assessment, (verdict, groups) -> {
            switch (verdict) {
                case BREACH -> writer.section(verdict, groups, writer::full);
                case UNDETERMINED, FLAG, DEROGATED -> writer.section(verdict, groups, writer::brief);
                case COMPLIANT, NOT_APPLICABLE -> {
                }
            }
        });
        writer.problems(assessment);
        writer.byRule(assessment);
        writer.line("");
        writer.line(writer.captions.more());
        return writer.text.toString();
    }

    private void head(Assessment a) {
        line("%s%s", captions.verdict(), captions.name(a.verdict()));
        List<String> counts = new ArrayList<>();
        a.counts().forEach((verdict, count) -> counts.add(count + " " + captions.name(verdict)));
        line("  %s", String.join(" · ", counts));
        line("  %s %s · %s %s (%s) · sha256 %s", captions.asOf(), DayWords.in(a.asOf(), captions.language()),
                captions.profile(), a.profile().id(),
                a.profile().version(), a.profile().sha256().substring(0, 12));
        for (Assessment.Input input : a.inputs()) {
            line("  %s %s · %s%s · sha256 %s", captions.kind(input.kind()), input.name(),
                    captions.read(input.kind(), input.lines()),
                    input.rejected() == 0 ? "" : ", " + captions.rejected(input.rejected()),
                    input.sha256().substring(0, 12));
        }
        for (ListUsed list : a.lists()) {
            line("  %s %s · %s %s%s · %s · %s · sha256 %s", captions.asked(), list.id(), captions.asOf(),
                    DayWords.in(list.from(), captions.language()), list.whole() ? "" : ", " + captions.partial(),
                    captions.entries(list.entries()), list.document(), list.sha256().substring(0, 12));
        }
    }

    private void findings(Assessment a) {
        eachVerdict(a, (verdict, groups) -> section(verdict, groups,
                verdict == Verdict.COMPLIANT || verdict == Verdict.NOT_APPLICABLE ? this::brief : this::full));
    }

    private void section(Verdict verdict, Collection<List<Finding>> groups, Consumer<List<Finding>> writer) {
        line("");
        line("== %s ==", captions.name(verdict));
        line("(%s)", captions.meaning(verdict));
        groups.forEach(writer);
    }

    /** Hands over the groups of findings of each verdict, gravest first. */
    private void eachVerdict(Assessment a, BiConsumer<Verdict, Collection<List<Finding>>> writer) {
        Map<Verdict, Map<List<Object>, List<Finding>>> verdicts = new EnumMap<>(Verdict.class);
        a.findings().stream().sorted().forEach(finding -> verdicts
                .computeIfAbsent(finding.verdict(), verdict -> new LinkedHashMap<>())
                .computeIfAbsent(alike(finding), key -> new ArrayList<>()).add(finding));
        verdicts.forEach((verdict, groups) -> writer.accept(verdict, groups.values()));
    }

    private void byRule(Assessment a) {
        Map<RuleId, Map<Verdict, Integer>> counts = new TreeMap<>();
        Map<RuleId, Clause> clauses = new EnumMap<>(RuleId.class);
        for (Finding f : a.findings()) {
            clauses.put(f.rule(), f.clause());
            counts.computeIfAbsent(f.rule(), rule -> new EnumMap<>(Verdict.class)).merge(f.verdict(), 1, Integer::sum);
        }
        line("");
        line("== %s ==", captions.byRule());
        clauses.forEach((rule, clause) -> {
            line("%s %s", rule, clause.title().in(captions.language()));
            line("  %s", String.join(" · ", counts.getOrDefault(rule, Map.of()).entrySet().stream()
                    .map(count -> count.getValue() + " " + captions.name(count.getKey())).toList()));
        });
    }

    /** Findings on parts stand together when rule, case, party and role are the same. */
    private List<Object> alike(Finding f) {
        var s = f.subject();
        boolean ofPart = f.occurrences() != null;
        return List.of(f.rule(), f.verdict(), f.caseId(), String.valueOf(f.words().get(Finding.EXCEPTION)), s.kind(),
                ofPart ? String.valueOf(s.role()) : s.id(),
                String.valueOf(s.partyId() == null ? s.partyName() : s.partyId()));
    }

    private void brief(List<Finding> group) {
        Finding first = group.getFirst();
        line("%s %s%s", first.rule(), phrases.message(first), more(group));
    }

    private void full(List<Finding> group) {
        Finding first = group.getFirst();
        line("");
        line("%s %s", captions.name(first.verdict()), first.rule());
        line("  %s%s", phrases.message(first), more(group));
        note(captions.excepted(), phrases.exception(first));
        law(first.clause());
        new ReasoningText(phrases, text).write(first.reasoning(), "    ");
        places(group);
        note(captions.settles(), phrases.settles(first));
        note(captions.cures(), phrases.cures(first));
    }

    private String more(List<Finding> group) {
        return group.size() == 1 ? "" : " " + captions.andMoreParts(group.size() - 1);
    }

    private void law(Clause clause) {
        line("  %s%s", captions.asks(), clause.title().in(captions.language()));
        line("  %s%s, %s (%s)", captions.law(), clause.source().in(captions.language()),
                clause.article().in(captions.language()), captions.force(clause));
        line("  %s", captions.reasoning());
    }

    private void places(List<Finding> group) {
        if (group.getFirst().occurrences() == null) {
            return;
        }
        line("  %s", captions.where());
        for (Finding f : group.subList(0, Math.min(PARTS_SHOWN, group.size()))) {
            Occurrences o = f.occurrences();
            if (o != null) {
                line("    %s · %s", f.subject().name(), captions.places(o.count(), o.quantity()));
                List<List<String>> shown = o.paths().subList(0, Math.min(PATHS_SHOWN, o.paths().size()));
                shown.forEach(path -> line("      %s", String.join(" > ", path)));
                if (o.count() > shown.size()) {
                    line("      %s", captions.andMorePlaces(o.count() - shown.size()));
                }
            }
        }
        if (group.size() > PARTS_SHOWN) {
            line("    %s", captions.andMoreParts(group.size() - PARTS_SHOWN));
        }
    }

    private void note(String caption, @Nullable String sentence) {
        if (sentence != null) {
            line("  %s%s", caption, sentence);
        }
    }

    private void problems(Assessment a) {
        listed(captions.problems(), a.problems().stream().map(captions::problem).toList());
        listed(captions.notes(), a.notes().stream().map(captions::problem).toList());
    }

    private void listed(String caption, List<?> problems) {
        if (!problems.isEmpty()) {
            line("");
            line("== %s ==", caption);
            problems.forEach(problem -> line("  %s", problem));
        }
    }

    private void line(String format, @Nullable Object... values) {
        text.append(format.formatted(values)).append('\n');
    }
}
