package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.Lei;
import eu.vigie.supplychain.PartyKind;

/** GLEIF's entities; what its relationships and exceptions say, {@link GleifRelations} tells. */
final class GleifBook {

    /** Such a record was never right, or is not published yet. */
    static final Set<String> VOID = Set.of("ANNULLED", "DUPLICATE", "PENDING_VALIDATION", "CANCELLED");

    private final Statements statements;
    private final ImportLog log;
    private final GleifRelations relations;
    private final Map<Integer, Integer> updated = new HashMap<>();
    private final Map<String, Country> countries = new HashMap<>();

    GleifBook(Statements statements, ImportLog log) {
        this.statements = statements;
        this.log = log;
        this.relations = new GleifRelations(this, statements, log);
    }

    /** Which of the three files it is from shows by what it has. */
    void accept(GleifRecord record, int position) {
        log.countRead();
        String status = record.get(GleifField.REGISTRATION_STATUS);
        if (status != null && VOID.contains(status) || record.get(GleifField.DELETED) != null) {
            log.countSuperseded();
            log.note("records that are annulled, duplicates, deleted or not published yet do not count");
        } else if (record.get(GleifField.RELATIONSHIP_TYPE) != null) {
            relations.relationship(record, position);
        } else if (record.get(GleifField.EXCEPTION_CATEGORY) != null) {
            relations.exception(record, position);
        } else {
            entity(record, position);
        }
    }

    private void entity(GleifRecord record, int position) {
        int party = lei(record.get(GleifField.LEI), position, "LEI");
        String name = record.get(GleifField.LEGAL_NAME);
        if (party < 0) {
            return;
        }
        int day = day(record);
        Integer before = updated.get(party);
        if (before != null) {
            log.countSuperseded();
            if (before > day) {
                return;
            }
        }
        updated.put(party, day);
        List<String> others = Stream.of(GleifField.OTHER_NAME, GleifField.TRANSLITERATED_NAME)
                .flatMap(field -> record.all(field).stream()).distinct().toList();
        statements.describe(party, new PartyClaim(
                "BRANCH".equals(record.get(GleifField.CATEGORY)) ? PartyKind.BRANCH : PartyKind.LEGAL_ENTITY,
                name != null ? name : statements.keys().text(party), others, numbers(record),
                country(record, GleifField.JURISDICTION, position),
                country(record, GleifField.HEADQUARTERS_COUNTRY, position), List.of(), null, null, null, null,
                position, said(record)));
    }

    private static List<Identifier> numbers(GleifRecord record) {
        String register = record.get(GleifField.REGISTER);
        String number = record.get(GleifField.NUMBER);
        // RA888888 and RA999999 stand for no register
        return register == null || number == null || register.startsWith("RA888") || register.startsWith("RA999")
                || !PartyKeys.isNumber(number) ? List.of() : List.of(Identifier.canonical(register, number));
    }

    private @Nullable Country country(GleifRecord record, GleifField field, int position) {
        String code = record.get(field);
        if (code == null) {
            return null;
        }
        Country known = countries.get(code);
        if (known == null) {
            try {
                known = Country.of(code);
                countries.put(code, known);
            } catch (IllegalArgumentException e) {
                log.problem(statements.place(position, ""), code, "this is no country code",
                        "give an ISO 3166-1 alpha-2 code such as \"FR\", or leave it out when it is not known");
            }
        }
        return known;
    }

    /** The number of the party with that LEI; -1 when it is none, which is said. */
    int lei(@Nullable String text, int position, String what) {
        if (text != null && Lei.isValid(text)) {
            return statements.key(Lei.canonical(text));
        }
        log.problem(statements.place(position, ""), text,
                text == null ? "the record has no " + what : "this is no LEI: its check digits do not fit",
                "copy it again from its source");
        return -1;
    }

    /** The day of the record's last update; the least number when it does not say. */
    static int day(GleifRecord record) {
        String text = record.get(GleifField.LAST_UPDATE);
        return text == null ? Days.NONE : Days.of(text);
    }

    /** What only the entity itself supplied is its own word. */
    static Assertion said(GleifRecord record) {
        int day = day(record);
        String issuer = record.get(GleifField.MANAGING_LOU);
        return new Assertion(issuer == null ? "GLEIF" : "GLEIF, by " + issuer,
                day == Days.NONE ? null : LocalDate.ofEpochDay(day), List.of(),
                "ENTITY_SUPPLIED_ONLY".equals(Objects.requireNonNullElse(record.get(GleifField.VALIDATION), "")));
    }

    static Directness directness(String word) {
        return word.contains("ULTIMATE")
                ? Directness.INDIRECT
                : word.contains("DIRECT") ? Directness.DIRECT : Directness.UNKNOWN;
    }
}
