package eu.vigie.web;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import eu.vigie.assessment.BillOrder;
import eu.vigie.assessment.BomCheck;
import eu.vigie.assessment.BomCheck.View.ColumnView;
import eu.vigie.finding.ProblemWords;
import eu.vigie.ledger.Job;
import eu.vigie.regulation.Language;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.UnreadableInput;

/** What the page of columns shows. */
final class ColumnsPage {

    private static final int MOST_PROBLEMS = 50;

    private final Page page = new Page("columns");

    /** A name and what it says. */
    record Fact(String name, String value) {}

    /** Problems under a heading. */
    record Listed(String heading, List<Row> problems, @Nullable String more) {}

    /** A problem. */
    record Row(String place, String value, String problem, String remedy) {}

    /** A column of the sheet. */
    record Shown(int number, String heading, List<String> samples, String taken, @Nullable String by, String field,
            List<Choice> choices) {}

    /** What a column may be said to be. */
    record Choice(String value, String label, boolean chosen) {}

    /** The form that a sheet is brought in. */
    ResponseEntity<byte[]> start(Language language, HttpStatus status, @Nullable String alert) {
        Map<String, Object> values = new HashMap<>(Map.of("start", true, "sheet", false, "recorded", false));
        values.put("alert", alert == null ? false : page.word(language, alert));
        return page.answer(status, language, values);
    }

    /** How the sheet reads with what was said. */
    ResponseEntity<byte[]> tried(ColumnsForm form, BomCheck check, Language language, @Nullable String alert) {
        Map<String, Object> sheet = new HashMap<>(choices(form, check.columns(), language));
        int wrong = check.problems().size();
        sheet.put("summary", wrong == 0 ? page.word(language, "sound") : said(language, "unsound", wrong));
        sheet.put("facts", facts(check, language));
        sheet.put("lists", Stream.of(listed("problems", check.problems(), language),
                listed("notes", check.notes(), language)).filter(list -> !list.problems().isEmpty()).toList());
        sheet.put("canRecord", true);
        return answer(HttpStatus.OK, language, sheet, alert);
    }

    /**
     * Why the sheet does not read with what was said.
     *
     * @param plain how it reads when nothing is said; null when it does not
     */
    ResponseEntity<byte[]> unreadable(ColumnsForm form, UnreadableInput why, @Nullable BomCheck plain,
            Language language, @Nullable String alert) {
        List<ColumnView> columns = plain == null ? BomCheck.presumed(why) : plain.columns();
        Map<String, Object> sheet = new HashMap<>(choices(form, columns, language));
        sheet.put("summary", page.word(language, "unreadable"));
        sheet.put("facts", List.of(new Fact(page.word(language, "document"), form.document().name())));
        sheet.put("lists", List.of(listed("problems", why.problems(), language)));
        sheet.put("canRecord", false);
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, language, sheet, alert);
    }

    /** That it was recorded, and what names it now. */
    ResponseEntity<byte[]> recorded(ColumnsForm form, Job job, Language language) {
        List<Fact> facts = new ArrayList<>();
        String said = page.word(language, "recordedWaiting");
        if (job.state().isFinished()) {
            String supplier = form.remember() && !form.said().isEmpty() ? form.supplier() : null;
            said = supplier == null
                    ? page.word(language, "recordedSaid")
                    : said(language, "recordedRemembered", supplier);
            facts.add(fact(language, "id", String.valueOf(job.result())));
            facts.add(fact(language, "lines", String.valueOf(job.read() - job.rejected())));
            facts.add(fact(language, "refused", String.valueOf(job.rejected())));
        }
        facts.add(fact(language, "job", JobView.path(job)));
        Map<String, Object> values = new HashMap<>(Map.of("start", true, "sheet", false, "alert", false));
        values.put("recorded", Map.of("said", said, "facts", facts));
        return page.answer(HttpStatus.OK, language, values);
    }

    private ResponseEntity<byte[]> answer(HttpStatus status, Language language, Map<String, Object> sheet,
            @Nullable String alert) {
        Map<String, Object> values = new HashMap<>(Map.of("start", false, "sheet", sheet, "recorded", false));
        values.put("alert", alert == null ? false : page.word(language, alert));
        return page.answer(alert == null ? status : HttpStatus.UNPROCESSABLE_CONTENT, language, values);
    }

    private Map<String, Object> choices(ColumnsForm form, List<ColumnView> columns, Language language) {
        Map<String, String> said = form.said();
        List<Shown> shown = new ArrayList<>();
        for (ColumnView column : columns) {
            shown.add(new Shown(shown.size(), column.heading(), column.samples(), taken(column, language),
                    column.by().equals("heading") ? null : page.word(language, "by." + column.by()),
                    ColumnsForm.field(column.heading()),
                    choices(said.getOrDefault(column.heading(), ""), language)));
        }
        String supplier = form.supplier();
        return Map.of("token", form.token(), "hasColumns", !shown.isEmpty(), "columns", shown, "supplier",
                supplier == null ? "" : supplier, "remember", form.remember());
    }

    private String taken(ColumnView column, Language language) {
        String taken = column.taken();
        if (taken == null) {
            return page.word(language, "notRead");
        }
        String name = page.word(language, "column." + taken);
        return column.beside() ? said(language, "beside", name) : name;
    }

    private List<Choice> choices(String said, Language language) {
        List<Choice> choices = new ArrayList<>(
                List.of(new Choice("", page.word(language, "asIs"), said.isEmpty()), new Choice(BillOrder.NOT_READ,
                        page.word(language, "notRead"), said.equals(BillOrder.NOT_READ))));
        BillOrder.meanings().forEach(name -> choices
                .add(new Choice(name, page.word(language, "column." + name), said.equals(name))));
        return choices;
    }

    private List<Fact> facts(BomCheck check, Language language) {
        List<Fact> facts = new ArrayList<>(List.of(fact(language, "document", check.document())));
        check.sheet().ifPresent(name -> facts.add(fact(language, "worksheet", name)));
        facts.add(fact(language, "lines", String.valueOf(check.lines() - check.refused())));
        facts.add(fact(language, "refused", String.valueOf(check.refused())));
        facts.add(fact(language, "parts", String.valueOf(check.parts())));
        Map<String, Integer> rows = check.rows();
        if (!rows.isEmpty()) {
            String counts = rows.entrySet().stream().filter(row -> row.getValue() > 0)
                    .map(row -> BomCheck.said(row.getKey(), language) + " " + row.getValue())
                    .collect(Collectors.joining(" · "));
            int all = rows.values().stream().mapToInt(Integer::intValue).sum();
            facts.add(fact(language, "rows", counts + " · " + page.word(language, "all") + " " + all));
        }
        return facts;
    }

    private Fact fact(Language language, String key, String value) {
        return new Fact(page.word(language, key), value);
    }

    private Listed listed(String key, List<InputProblem> problems, Language language) {
        List<Row> rows = problems.stream().limit(MOST_PROBLEMS).map(problem -> ProblemWords.in(problem, language))
                .map(problem -> new Row(problem.place(), problem.value() == null ? "" : problem.value(),
                        problem.problem(), problem.remedy()))
                .toList();
        int more = problems.size() - rows.size();
        return new Listed(page.word(language, key), rows, more == 0 ? null : said(language, "more", more));
    }

    private String said(Language language, String key, Object value) {
        return new MessageFormat(page.word(language, key).replace("'", "''"), java.util.Locale.of(language.tag()))
                .format(new Object[]{value});
    }
}
