package eu.vigie.finding;

import java.util.List;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.EvidenceRef;

/**
 * One step of a finding's reasoning: a fact with its source, and the steps it rests on.
 *
 * @param fact what kind of step it is
 * @param from the party, part or thing the fact is about (the holder of a stake), as people name it
 * @param to what it is related to (the company held, the country, the list); null when the fact has one term
 * @param share decimal percentage or band, for example {@code 50.1} or {@code (25, 50]}, or seats such as {@code 4/7};
 *        null when there is none
 * @param kind the interest's kind in lower case (for example {@code shareholding}), the role, or another word that
 *        qualifies the fact; null when there is none
 * @param evidence where it was read; null for a step that is computed from those below it
 * @param because the steps it rests on; empty for what was read
 */
public record ReasoningStep(Fact fact, String from, @Nullable String to, @Nullable String share,
        @Nullable String kind, @Nullable EvidenceRef evidence, List<ReasoningStep> because) {

    /** Kinds of steps. The phrasebook has a sentence for each in both languages. */
    public enum Fact {
        /** {@code from} holds {@code share} of {@code to}, by {@code kind}. */
        HOLDS,
        /** {@code from} owns {@code share} of {@code to} in the end, counted by {@code kind}: computed. */
        OWNS,
        /** {@code from} controls {@code to}: computed; {@code kind} says as what, where it is not control in general. */
        CONTROLS,
        /** {@code from} possibly controls {@code to}: computed, the evidence allows it and does not prove it. */
        MAY_CONTROL,
        /** {@code from} owns half or more of {@code to}, as the rules of sanctions law on half of the capital count it: computed. */
        OWNS_HALF,
        /** {@code from} possibly owns half or more of {@code to}: computed. */
        MAY_OWN_HALF,
        /** At {@code from}'s general meeting of the day {@code to}, {@code share} of all votes were present. */
        MEETING,
        /** {@code from} has its seat in, or is a citizen of, {@code to}. */
        SEAT,
        /** {@code from} is run from {@code to}. */
        HEADQUARTERS,
        /** {@code from} stands on list {@code to}; {@code kind} is the entry's scope. */
        LISTED,
        /** {@code from} (a part, consortium) names {@code to} as its {@code kind}. */
        NAMED,
        /** {@code from}, as named, was taken to be {@code to}; {@code kind} says by what (LEI, number, name). */
        MATCHED,
        /**
         * The number given with the name {@code from} is that of {@code to}, whose names are others; {@code kind} says whether they
         * have nothing in common ({@code other}) or it is only written {@code otherwise}.
         */
        NUMBERED,
        /** {@code from}, as named, is like the name of {@code to}, and nothing says that it is the same. */
        RESEMBLES,
        /** {@code from} (a person) says that the name means {@code to}; {@code kind} is why. */
        CONFIRMED,
        /** {@code from} (a person) says that the name does not mean {@code to}; {@code kind} is why. */
        DENIED,
        /** The same as CONFIRMED, and nobody else says so: it does not count yet. */
        CONFIRMED_ALONE,
        /** The same as DENIED, and nobody else says so: it does not count yet. */
        DENIED_ALONE,
        /** {@code from} (a person) approves what {@code to} (another) says of the name. */
        APPROVED,
        /** {@code from} (a person) takes back what was said of the name and {@code to}; {@code kind} is why. */
        REVOKED,
        /** {@code from} holds in itself through others: a cross-holding or loop, solved exactly. */
        LOOP,
        /** For {@code from} an assurance is given, {@code kind}, which {@code to} accepted; null when nobody is said to have. */
        ASSURED,
        /** The exception {@code from}, approved by {@code to}, is given because of {@code kind}. */
        EXCEPTED,
        /** {@code from} states {@code to}; {@code kind} names the datum. */
        STATED,
        /** {@code from}: {@code kind} is not known; {@code to} is the stated reason, null for none. */
        MISSING
    }

    public ReasoningStep {
        because = List.copyOf(because);
    }

    public ReasoningStep(Fact fact, String from, @Nullable String to, @Nullable String share, @Nullable String kind,
            @Nullable EvidenceRef evidence) {
        this(fact, from, to, share, kind, evidence, List.of());
    }
}
