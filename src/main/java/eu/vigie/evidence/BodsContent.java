package eu.vigie.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Share;

/** What a draft says, typed; what cannot be so becomes a fault of the draft. */
final class BodsContent {

    private static final Map<String, PartyKind> ENTITY_TYPES = Map.of("registeredEntity", PartyKind.LEGAL_ENTITY,
            "legalEntity", PartyKind.LEGAL_ENTITY, "state", PartyKind.STATE, "stateBody", PartyKind.STATE,
            "arrangement", PartyKind.ARRANGEMENT, "anonymousEntity", PartyKind.UNSPECIFIED, "unknownEntity",
            PartyKind.UNSPECIFIED);
    private static final Map<String, PartyKind> PERSON_TYPES = Map.of("knownPerson", PartyKind.NATURAL_PERSON,
            "anonymousPerson", PartyKind.UNSPECIFIED, "unknownPerson", PartyKind.UNSPECIFIED);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Statements statements;
    private final boolean old;
    private Assertion last = Assertion.NONE;
    /** Of numbers that are the same object, as those read before are. */
    private final Map<BigDecimal, Share> exactShares = new IdentityHashMap<>();

    BodsContent(Statements statements, boolean old) {
        this.statements = statements;
        this.old = old;
    }

    /** Null when it is of no kind that BODS has. */
    @Nullable
    PartyClaim party(BodsDraft draft, BodsKind about) {
        PartyKind kind = about == BodsKind.ENTITY ? entity(draft) : person(draft);
        if (kind == null) {
            return null;
        }
        boolean unspecified = kind == PartyKind.UNSPECIFIED;
        String name = draft.name != null || unspecified ? draft.name : stopgap(draft);
        return new PartyClaim(kind, name, List.copyOf(draft.otherNames), List.copyOf(draft.identifiers),
                draft.jurisdiction, draft.headquarters, List.copyOf(draft.nationalities), draft.residence,
                draft.holdersComplete, draft.treasurySuspended,
                unspecified ? Objects.requireNonNullElse(draft.reason, "unknown") : null, draft.position,
                said(draft));
    }

    private @Nullable PartyKind entity(BodsDraft draft) {
        PartyKind kind = draft.entityType == null ? null : ENTITY_TYPES.get(draft.entityType);
        if (kind == null) {
            noKind(draft, "/entityType" + (old ? "" : "/type"), draft.entityType, "entity", ENTITY_TYPES);
        }
        return kind;
    }

    /** Before 0.4 a person need have no type: then it is known when it has a name. */
    private @Nullable PartyKind person(BodsDraft draft) {
        if (old && draft.personType == null) {
            return draft.name != null && draft.reason == null ? PartyKind.NATURAL_PERSON : PartyKind.UNSPECIFIED;
        }
        PartyKind kind = draft.personType == null ? null : PERSON_TYPES.get(draft.personType);
        if (kind == null) {
            noKind(draft, "/personType", draft.personType, "person", PERSON_TYPES);
        }
        return kind;
    }

    private void noKind(BodsDraft draft, String place, @Nullable String stated, String what,
            Map<String, PartyKind> types) {
        draft.fault(draft.path + place, stated, "this is no kind of " + what + " that BODS has",
                "give one of " + String.join(", ", types.keySet().stream().sorted().toList()));
    }

    /** BODS does not ask for a name: a number, else the record, stands for it. */
    private String stopgap(BodsDraft draft) {
        return draft.firstNumber != null ? draft.firstNumber : statements.keys().text(draft.recordId);
    }

    /** Who says so, and when; statements that follow each other mostly share it. */
    private Assertion said(BodsDraft draft) {
        String asserter = draft.asserters.isEmpty() ? null : draft.asserters.getFirst();
        String source = draft.sourceDescription != null
                ? draft.sourceDescription
                : asserter != null ? asserter : draft.publisher != null ? draft.publisher : draft.sourceUrl;
        LocalDate date = draft.date == BodsDraft.NO_DATE ? null : LocalDate.ofEpochDay(draft.date);
        List<String> by = !draft.asserters.isEmpty()
                ? draft.asserters
                : draft.publisher == null ? List.of() : List.of(draft.publisher);
        if (!Objects.equals(source, last.source()) || !Objects.equals(date, last.date()) || !by.equals(last.by())
                || draft.selfDeclared != last.self()) {
            last = new Assertion(source, date, List.copyOf(by), draft.selfDeclared);
        }
        return last;
    }

    /**
     * Adds the relationship's interests, or one of unknown kind when none is stated or one cannot be read: where that is wrong, the
     * statement counts for the past at most.
     */
    void stakes(BodsDraft draft) {
        int company = named(draft, draft.subject, "subject");
        int holder = named(draft, draft.interestedParty, "interestedParty");
        if (company == Integer.MIN_VALUE || holder == Integer.MIN_VALUE) {
            return;
        }
        Assertion said = said(draft);
        int first = statements.stakes().rows();
        interests(draft, company, holder, said);
        if (!draft.faults.isEmpty()) {
            for (int row = first; row < statements.stakes().rows(); row++) {
                statements.stakes().drop(row);
            }
            related(draft, company, holder, said);
        }
    }

    /** That they are related and nothing more: it may be a holding of any size. */
    private void related(BodsDraft draft, int company, int holder, Assertion said) {
        statements.stakes().add(holder, company, InterestTerms.UNKNOWN, Directness.UNKNOWN, Share.UNKNOWN,
                StakeTable.NO_START, StakeTable.NO_END, draft.recordId, draft.position, 0, said);
        statements.stakes().add(holder, company, InterestTerms.INFLUENCE, Directness.UNKNOWN, null,
                StakeTable.NO_START, StakeTable.NO_END, draft.recordId, draft.position, StakeTable.ALSO, said);
    }

    private void interests(BodsDraft draft, int company, int holder, Assertion said) {
        if (draft.interestCount() == 0) {
            related(draft, company, holder, said);
        }
        for (int i = 0; i < draft.interestCount(); i++) {
            BodsInterest interest = draft.interest(i);
            InterestTerm term = term(draft, interest, i);
            if (term != null) {
                Directness directness = Objects.requireNonNullElse(interest.directness, Directness.UNKNOWN);
                Share share = InterestTerms.share(term, share(draft, interest, i));
                int index = i;
                for (Days.Stretch time : Days.stretches(directness, interest.from, interest.begun, interest.ends,
                        interest.until)) {
                    statements.stakes().add(holder, company, term, time.directness(directness), share, time.from(),
                            time.until(), draft.recordId, draft.position, index, said);
                    index += StakeTable.ALSO;
                }
                if (mayBeControl(interest, term)) {
                    statements.stakes().add(holder, company, InterestTerms.INFLUENCE, directness, null, interest.from,
                            interest.until, draft.recordId, draft.position, index, said);
                }
            }
        }
    }

    /** Whether it is not said by what, and may be by more than a holding: none is stated, or it is marked as ownership or control. */
    private static boolean mayBeControl(BodsInterest interest, InterestTerm term) {
        return !term.sized() && (interest.beneficial || interest.type == null);
    }

    /** The party's number; the least number there is when none is named. */
    private int named(BodsDraft draft, BodsDraft.Named named, String role) {
        String path = draft.path + "/" + role;
        if (named.key >= 0) {
            return named.key;
        }
        if (named.unspecified) {
            return statements.hint(draft.recordId, draft.again ? role + "-" + draft.position : role, path,
                    PartyClaim.unspecified(null,
                            Objects.requireNonNullElse(named.reason, "unknown"), draft.position, said(draft)));
        }
        draft.fault(path, named.shown, "the relationship has no " + role,
                "name a record by its recordId, or give a reason why it is not specified");
        return Integer.MIN_VALUE;
    }

    private @Nullable InterestTerm term(BodsDraft draft, BodsInterest interest, int index) {
        if (interest.type == null) {
            return InterestTerms.UNKNOWN;
        }
        InterestTerm term = InterestTerms.coded(interest.type, old);
        if (term == null) {
            draft.fault(draft.path + "/interests/" + index + "/type", interest.type,
                    "this is no type of interest of BODS "
                            + (old ? "0.1 to 0.3" : "0.4"),
                    "give one of its codelist interestType; unknownInterest where none fits");
            return null;
        }
        return interest.beneficial ? InterestTerms.markedAsControl(term) : term;
    }

    private @Nullable Share share(BodsDraft draft, BodsInterest interest, int index) {
        if (interest.isExactOnly()) {
            return exactShares.computeIfAbsent(Objects.requireNonNull(interest.exact), Share::exactly);
        }
        String path = draft.path + "/interests/" + index;
        if (old) {
            byFlags(draft, interest, path);
        } else if (interest.isMinimumExclusive != null || interest.isMaximumExclusive != null) {
            boolean minimum = interest.isMinimumExclusive != null;
            draft.fault(path + "/share/" + (minimum ? "exclusiveMinimum" : "exclusiveMaximum"),
                    String.valueOf(minimum ? interest.isMinimumExclusive : interest.isMaximumExclusive),
                    "a share is a number of percent within 0 and 100; true and false are of BODS before 0.4",
                    "write the bound itself, for example \"exclusiveMinimum\": 25");
            return null;
        }
        if (interest.minimum != null && interest.maximum != null
                && interest.minimum.compareTo(interest.maximum) > 0) {
            draft.fault(path + "/share/minimum", interest.minimum.toPlainString(),
                    "a share has a minimum above its maximum", "state the bounds once, in order");
            return null;
        }
        try {
            return ShareBounds.share(interest.exact, interest.minimum, interest.exclusiveMinimum, interest.maximum,
                    interest.exclusiveMaximum);
        } catch (IllegalArgumentException e) {
            draft.fault(path + "/share", null, String.valueOf(e.getMessage()), "state it so that it can be true");
            return null;
        }
    }

    /**
     * Before 0.4 a bound is open when a flag says so; unless stated the minimum is in the band and the maximum out.
     *
     * <p>Interpretation: a maximum of 100 stays in the band unless it is stated to be out, and so does one that is the
     * minimum or the exact share, because publishers write those without a flag and mean them.
     */
    private static void byFlags(BodsDraft draft, BodsInterest interest, String path) {
        if (interest.exclusiveMinimum != null || interest.exclusiveMaximum != null) {
            boolean minimum = interest.exclusiveMinimum != null;
            draft.fault(path + "/share/" + (minimum ? "exclusiveMinimum" : "exclusiveMaximum"),
                    String.valueOf(minimum ? interest.exclusiveMinimum : interest.exclusiveMaximum),
                    "before BODS 0.4 this is true or false",
                    "write true where the bound itself is left out, and the bound as minimum or maximum");
        }
        interest.exclusiveMinimum = null;
        interest.exclusiveMaximum = null;
        if (Boolean.TRUE.equals(interest.isMinimumExclusive)) {
            interest.exclusiveMinimum = interest.minimum;
            interest.minimum = null;
        }
        BigDecimal maximum = interest.maximum;
        boolean closedByDefault = maximum == null || maximum.compareTo(HUNDRED) == 0 || interest.exact != null
                || interest.minimum != null && maximum.compareTo(interest.minimum) == 0;
        if (maximum != null && Objects.requireNonNullElse(interest.isMaximumExclusive, !closedByDefault)) {
            interest.exclusiveMaximum = maximum;
            interest.maximum = null;
        }
    }
}
