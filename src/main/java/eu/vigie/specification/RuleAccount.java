package eu.vigie.specification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import eu.vigie.regulation.Bilingual;
import eu.vigie.regulation.Clause;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.ParameterValue;
import eu.vigie.regulation.Profile;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.regulation.RuleId;
import eu.vigie.regulation.Verification;
import eu.vigie.regulation.Wording;

/**
 * What the catalogue says of one rule, on one day, in one language: the account that the command line prints and the
 * service answers. Words that have a code stand beside it.
 *
 * @param asOf the day of which status, force and current values are told
 * @param askedOf what the rule is asked about
 * @param atWorst the gravest verdict it can come to on that day under any profile
 * @param interpretation where the source leaves a question open, how we read it; null when nothing is open
 * @param parameters every number, area or list, over time
 * @param cases what it can answer
 * @param profiles the programmes that ask it
 * @param files where it stands in the sources
 */
public record RuleAccount(String id, String version, String title, String asks, LocalDate asOf, String askedOf,
        String atWorst, Law law, @Nullable String interpretation, List<Parameter> parameters, List<Case> cases,
        List<Use> profiles, Map<String, String> files) {

    /**
     * The clause.
     *
     * @param force what its status allows, and how sure its text is
     * @param status on the day
     * @param applies whether it applies on the day
     * @param later the status that it will have, or has, from a known day; null when no change is known
     */
    public record Law(String source, String article, @Nullable String link, String status, String force,
            String verification, LocalDate validFrom, @Nullable LocalDate validUntil, boolean applies,
            LocalDate checkedOn, @Nullable Later later) {}

    /** A change of force that the act foresees. */
    public record Later(LocalDate from, String status, String force, String verification) {}

    /**
     * A parameter.
     *
     * @param name as the files have it
     * @param title what it is, for readers
     * @param values in order of time
     */
    public record Parameter(String name, String title, List<Value> values) {}

    /**
     * What it is worth for a time.
     *
     * @param said the value as a reader says it
     * @param comparison how a figure is compared with it; null for names
     * @param until first day on which it no longer holds; null while it does
     * @param current whether it holds on the day
     */
    public record Value(String value, String said, @Nullable String comparison, LocalDate from,
            @Nullable LocalDate until, String reference, String verification, boolean current) {}

    /** What it can answer; words in braces are filled in from the facts. Null where nothing is open, or nothing wrong. */
    public record Case(String id, String message, @Nullable String settles, @Nullable String cures) {}

    /**
     * A programme that asks the rule.
     *
     * @param confirmed whether its call carries the clause
     * @param chosen values that it settles, by parameter; null for none
     */
    public record Use(String profile, String title, boolean confirmed, @Nullable Map<String, String> chosen) {}

    /** The account of a rule. */
    public static RuleAccount of(RuleCatalogue catalogue, RuleId rule, LocalDate asOf, Language language) {
        Clause clause = catalogue.clause(rule);
        PageWords words = new PageWords(language);
        List<Use> uses = catalogue.profileIds().stream().map(catalogue::profile)
                .filter(profile -> profile.rules().contains(rule)).map(profile -> use(profile, rule, language))
                .toList();
        return new RuleAccount(rule.id(), clause.version(), clause.title().in(language), clause.asks().in(language),
                asOf,
                ScopeWords.of(rule.scope()).in(language), Gravest.of(clause.on(asOf)).name(), law(clause, asOf, words),
                in(clause.interpretation(), language),
                catalogue.parameters(rule).values().stream().filter(values -> !values.isEmpty())
                        .map(values -> parameter(values, asOf, words)).toList(),
                catalogue.cases(rule).stream().map(id -> said(catalogue.wording(rule, id), language)).toList(), uses,
                RuleFiles.of(rule));
    }

    private static Law law(Clause clause, LocalDate asOf, PageWords words) {
        Clause then = clause.on(asOf);
        Clause.Later later = clause.later();
        return new Law(clause.source().in(words.language()), clause.article().in(words.language()), clause.link(),
                then.status().name(), words.status(then.status()), then.verification().word(), clause.validFrom(),
                clause.validUntil(), clause.appliesOn(asOf), clause.checkedOn(),
                later == null
                        ? null
                        : new Later(later.from(), later.status().name(), words.status(later.status()),
                                later.verification().word()));
    }

    private static Parameter parameter(List<ParameterValue> values, LocalDate asOf, PageWords words) {
        return new Parameter(values.getFirst().name(), words.parameter(values.getFirst()),
                values.stream().map(value -> value(value, asOf, words)).toList());
    }

    private static Value value(ParameterValue value, LocalDate asOf, PageWords words) {
        return new Value(value.value(), words.value(value),
                value.comparison() == null ? null : value.comparison().name(), value.validFrom(), value.validUntil(),
                value.reference().in(words.language()), value.verification().word(), value.appliesOn(asOf));
    }

    private static Case said(Wording wording, Language language) {
        return new Case(wording.caseId(), wording.message().in(language), in(wording.settles(), language),
                in(wording.cures(), language));
    }

    private static Use use(Profile profile, RuleId rule, Language language) {
        return new Use(profile.id(), profile.title().in(language), profile.confirmed().contains(rule),
                profile.chosen().get(rule));
    }

    private static @Nullable String in(@Nullable Bilingual text, Language language) {
        return text == null ? null : text.in(language);
    }

    /** How sure the reader can be of a word: as {@link Verification} has it, in words. */
    public static String sureness(String verification, Language language) {
        return new PageWords(language).verificationMeaning(verification);
    }
}
