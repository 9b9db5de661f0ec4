package eu.vigie.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Share;

/**
 * GLEIF's relationships: the start node is consolidated by the end node. Consolidation is evidence of control without a
 * percentage; relations of funds are kept and are none. And its exceptions: why no parent is named.
 *
 * <p>Interpretation: a branch is no person of its own. What is its head office's is the branch's, so that the head office counts as
 * holding the whole of it.
 *
 * <p>Interpretation: behind every exception there may be a holder of any share. NATURAL_PERSONS does not say of which
 * country they are, NON_CONSOLIDATING not that nobody holds.
 */
final class GleifRelations {

    private static final Set<String> CONSOLIDATIONS = Set.of("IS_DIRECTLY_CONSOLIDATED_BY",
            "IS_ULTIMATELY_CONSOLIDATED_BY");
    private static final Set<String> OTHERS = Set.of("IS_FUND-MANAGED_BY", "IS_SUBFUND_OF", "IS_FEEDER_TO");
    private static final String BRANCH = "IS_INTERNATIONAL_BRANCH_OF";
    private static final Share WHOLE = Share.exactly("100");

    private record Span(int from, int until) {}

    private final GleifBook book;
    private final Statements statements;
    private final ImportLog log;
    private final Map<String, Integer> exceptions = new HashMap<>();

    GleifRelations(GleifBook book, Statements statements, ImportLog log) {
        this.book = book;
        this.statements = statements;
        this.log = log;
    }

    void relationship(GleifRecord record, int position) {
        String type = Objects.requireNonNull(record.get(GleifField.RELATIONSHIP_TYPE));
        if (!isLei(record.get(GleifField.START_TYPE)) || !isLei(record.get(GleifField.END_TYPE))) {
            log.notUnderstood("a relationship of something that has no LEI");
            return;
        }
        int child = book.lei(record.get(GleifField.START_NODE), position, "start node");
        int parent = book.lei(record.get(GleifField.END_NODE), position, "end node");
        if (child < 0 || parent < 0) {
            return;
        }
        boolean consolidates = CONSOLIDATIONS.contains(type);
        boolean branch = type.equals(BRANCH);
        if (!consolidates && !branch) {
            log.notUnderstood(OTHERS.contains(type) ? type + ", which is no control" : type);
        }
        Assertion said = GleifBook.said(record);
        List<Span> spans = spans(record, position);
        if (spans.isEmpty()) {
            log.countSuperseded();
        }
        if (branch && !spans.isEmpty()) {
            // one of a document of entities says its name; that it is a branch stands here as well
            statements.describe(child,
                    new PartyClaim(PartyKind.BRANCH, null, List.of(), List.of(), null, null, List.of(),
                            null, null, null, null, position, said));
        }
        for (Span span : spans) {
            statements.stakes().add(parent, child,
                    branch
                            ? InterestTerms.SHAREHOLDING
                            : consolidates ? InterestTerms.CONSOLIDATION : InterestTerms.AFFILIATION,
                    branch
                            ? Directness.DIRECT
                            : consolidates ? GleifBook.directness(type) : Directness.UNKNOWN,
                    branch ? WHOLE : null, span.from(), span.until(),
                    child, position, statements.stakes().rows(), said);
        }
    }

    private static boolean isLei(@Nullable String nodeType) {
        return nodeType == null || nodeType.equals("LEI");
    }

    /** While it holds: only periods of the relationship itself say so, those of accounts and filings do not. */
    private List<Span> spans(GleifRecord record, int position) {
        List<Span> spans = new ArrayList<>();
        for (Map<GleifField, String> period : record.periods()) {
            if ("RELATIONSHIP_PERIOD".equals(period.get(GleifField.PERIOD_TYPE))) {
                Span span = new Span(day(period.get(GleifField.PERIOD_START), StakeTable.NO_START, position),
                        day(period.get(GleifField.PERIOD_END), StakeTable.NO_END, position));
                if (span.from() <= span.until()) {
                    spans.add(span);
                } else {
                    log.note(
                            "a period that ends before it starts says nothing, and the relationship counts without it");
                }
            }
        }
        if (spans.isEmpty()) {
            spans.add(new Span(StakeTable.NO_START, StakeTable.NO_END));
        }
        return isOver(record) ? ended(record, spans) : spans;
    }

    private static boolean isOver(GleifRecord record) {
        String status = record.get(GleifField.RELATIONSHIP_STATUS);
        return "INACTIVE".equals(status) || "NULL".equals(status)
                || "RETIRED".equals(record.get(GleifField.REGISTRATION_STATUS));
    }

    /** It has ended on the day of its last period, else at the latest when its record was written. */
    private static List<Span> ended(GleifRecord record, List<Span> spans) {
        int written = GleifBook.day(record);
        return spans.stream().map(span -> span.until() == StakeTable.NO_END && written != Days.NONE
                ? new Span(Math.min(span.from(), written), written)
                : span).filter(span -> span.until() != StakeTable.NO_END).toList();
    }

    private int day(@Nullable String text, int none, int position) {
        if (text == null) {
            return none;
        }
        int day = Days.of(text);
        if (day == Days.NONE) {
            log.problem(statements.place(position, ""), text, "this is no date",
                    "write year, month and day, for example 2026-03-01");
            return none;
        }
        return day;
    }

    void exception(GleifRecord record, int position) {
        String category = Objects.requireNonNull(record.get(GleifField.EXCEPTION_CATEGORY));
        int company = book.lei(record.get(GleifField.LEI), position, "LEI");
        if (company < 0) {
            return;
        }
        List<String> reasons = record.all(GleifField.EXCEPTION_REASON);
        Assertion said = GleifBook.said(record);
        int holder = statements.hint(company, "parent-" + position, "", PartyClaim.unspecified(null,
                reasons.isEmpty() ? "unknown" : String.join(", ", reasons), position, said));
        int row = statements.stakes().add(holder, company, InterestTerms.UNKNOWN, GleifBook.directness(category),
                Share.UNKNOWN, StakeTable.NO_START, StakeTable.NO_END, company, position, statements.stakes().rows(),
                said);
        Integer before = exceptions.put(company + " " + category, row);
        if (before != null) {
            log.countSuperseded();
            statements.stakes().drop(before);
        }
    }
}
