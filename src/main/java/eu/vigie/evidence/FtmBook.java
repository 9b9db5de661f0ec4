package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import eu.vigie.evidence.FtmReader.Entity;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Share;

/**
 * What FollowTheMoney entities say.
 *
 * <p>Interpretation: an ownership is direct only where its type says so; a percentage that is missing or no percentage
 * may be any. A registration number without its register is nobody's number, because two registers may give the same;
 * a country that is not called jurisdiction or nationality is neither.
 */
final class FtmBook {

    private static final Map<String, PartyKind> PARTIES = Map.of("Person", PartyKind.NATURAL_PERSON, "Company",
            PartyKind.LEGAL_ENTITY, "Organization", PartyKind.LEGAL_ENTITY, "LegalEntity", PartyKind.LEGAL_ENTITY,
            "PublicBody", PartyKind.LEGAL_ENTITY);

    /** Numbers whose register the property itself names. */
    private static final Map<String, String> NUMBERS = Map.of("leiCode", Identifier.LEI, "ogrnCode", "RU-OGRN",
            "innCode", "RU-INN", "uscCode", "CN-USCC", "cikCode", "US-CIK", "dunsCode", "XI-DUNS");

    /** Properties that are read; the others are counted. */
    static final Set<String> READ = Set.of("name", "alias", "previousName", "jurisdiction", "nationality",
            "citizenship", "leiCode", "ogrnCode", "innCode", "uscCode", "cikCode", "dunsCode", "owner", "asset",
            "percentage", "ownershipType", "director", "organization", "startDate", "endDate");

    private final Statements statements;
    private final ImportLog log;
    private final FtmLists lists;

    FtmBook(Statements statements, ImportLog log) {
        this.statements = statements;
        this.log = log;
        this.lists = new FtmLists(statements, log);
    }

    void accept(Entity entity, String schema) {
        PartyKind kind = PARTIES.get(schema);
        if (kind != null) {
            PartyClaim claim = party(entity, kind);
            PartyClaim before = statements.claim(entity.id);
            statements.describe(entity.id, before == null ? claim : joined(before, claim));
            lists.party(entity);
        } else if (schema.equals(FtmLists.SANCTION)) {
            lists.sanction(entity);
        } else if (schema.equals("Ownership")) {
            stakes(entity, "owner", "asset", InterestTerms.SHAREHOLDING, directness(entity), share(entity));
        } else if (schema.equals("Directorship")) {
            stakes(entity, "director", "organization", InterestTerms.BOARD_MEMBER, Directness.UNKNOWN, null);
        } else {
            log.notUnderstood(schema);
        }
    }

    private PartyClaim party(Entity entity, PartyKind kind) {
        boolean person = kind == PartyKind.NATURAL_PERSON;
        List<String> names = Stream.of("name", "alias", "previousName").flatMap(p -> entity.all(p).stream())
                .distinct().toList();
        TreeSet<Country> seats = countries(entity, "jurisdiction");
        TreeSet<Country> nationalities = countries(entity, "nationality");
        nationalities.addAll(countries(entity, "citizenship"));
        if (seats.size() > 1) {
            log.note("a party of several jurisdictions has none that is known");
        }
        return new PartyClaim(kind, names.isEmpty() ? statements.keys().text(entity.id) : names.getFirst(),
                names.stream().skip(1).toList(), numbers(entity), person || seats.size() != 1 ? null : seats.first(),
                null, person ? List.copyOf(nationalities) : List.of(), null, null, null, null, entity.position,
                said(entity));
    }

    private List<Identifier> numbers(Entity entity) {
        List<Identifier> numbers = new ArrayList<>();
        NUMBERS.forEach((property, scheme) -> {
            for (String id : entity.all(property)) {
                Identifier number = Identifier.canonical(scheme, id);
                if (!PartyKeys.isNumber(id)) {
                    continue;
                }
                if (number.isSound()) {
                    numbers.add(number);
                } else {
                    log.notUnderstood(scheme.equals(Identifier.LEI)
                            ? "an LEI whose check digits do not fit"
                            : "a number that has not the form of " + scheme);
                }
            }
        });
        return numbers.stream().distinct().sorted().toList();
    }

    private TreeSet<Country> countries(Entity entity, String property) {
        TreeSet<Country> countries = new TreeSet<>();
        for (String code : entity.all(property)) {
            try {
                countries.add(Country.of(code));
            } catch (IllegalArgumentException e) {
                log.notUnderstood("the country code '" + code + "'");
            }
        }
        return countries;
    }

    /** Two lines about one entity say of it what both say. */
    static PartyClaim joined(PartyClaim one, PartyClaim other) {
        List<String> names = Stream.of(List.of(Objects.requireNonNull(one.name())), one.otherNames(),
                List.of(Objects.requireNonNull(other.name())), other.otherNames()).flatMap(List::stream).distinct()
                .toList();
        List<Identifier> numbers = Stream.concat(one.identifiers().stream(), other.identifiers().stream()).distinct()
                .sorted().toList();
        TreeSet<Country> nationalities = new TreeSet<>(one.nationalities());
        nationalities.addAll(other.nationalities());
        boolean agree = one.jurisdiction() == null || other.jurisdiction() == null
                || one.jurisdiction().equals(other.jurisdiction());
        return new PartyClaim(one.kind() == other.kind() ? one.kind() : PartyKind.LEGAL_ENTITY, names.getFirst(),
                names.stream().skip(1).toList(), numbers,
                agree ? one.jurisdiction() == null ? other.jurisdiction() : one.jurisdiction() : null, null,
                List.copyOf(nationalities), null, null, null, null, one.position(), one.said());
    }

    private static Assertion said(Entity entity) {
        int day = entity.changed == null ? Days.NONE : Days.of(entity.changed);
        return new Assertion(entity.dataset, day == Days.NONE ? null : LocalDate.ofEpochDay(day), List.of(), false);
    }

    private void stakes(Entity entity, String holders, String companies, InterestTerm term, Directness directness,
            @Nullable Share share) {
        Assertion said = said(entity);
        int from = entity.all("startDate").stream().mapToInt(text -> day(text, Days.first(text)))
                .filter(day -> day != Days.NONE).min().orElse(StakeTable.NO_START);
        int until = entity.all("endDate").stream().mapToInt(text -> day(text, Days.last(text)))
                .filter(day -> day != Days.NONE).max().orElse(StakeTable.NO_END);
        int begun = entity.all("startDate").stream().mapToInt(Days::last).filter(day -> day != Days.NONE).max()
                .orElse(StakeTable.NO_START);
        int ends = entity.all("endDate").stream().mapToInt(Days::first).filter(day -> day != Days.NONE).min()
                .orElse(StakeTable.NO_END);
        if (from > until) {
            log.notUnderstood("dates that end before they start");
            from = StakeTable.NO_START;
            until = StakeTable.NO_END;
            begun = from;
            ends = until;
        }
        List<Days.Stretch> times = Days.stretches(directness, from, begun, ends, until);
        for (String side : List.of(holders, companies)) {
            if (entity.all(side).isEmpty()) {
                log.problem(statements.place(entity.position, "/properties/" + side), null,
                        "the " + entity.schema + " has no " + side, "name an entity by its id");
            }
        }
        for (String holder : entity.all(holders)) {
            for (String company : entity.all(companies)) {
                for (Days.Stretch time : times) {
                    statements.stakes().add(statements.key(holder), statements.key(company), term,
                            time.directness(directness), share, time.from(), time.until(), entity.id, entity.position,
                            statements.stakes().rows(), said);
                }
            }
        }
    }

    private int day(String text, int day) {
        if (day == Days.NONE) {
            log.notUnderstood("the date '" + text + "'");
        }
        return day;
    }

    private static Directness directness(Entity entity) {
        String types = String.join(" ", entity.all("ownershipType")).toLowerCase(java.util.Locale.ROOT);
        boolean indirect = types.contains("indirect");
        boolean direct = types.replace("indirect", "").contains("direct");
        return indirect == direct ? Directness.UNKNOWN : direct ? Directness.DIRECT : Directness.INDIRECT;
    }

    /** Of several percentages the span between them. */
    private Share share(Entity entity) {
        Share share = null;
        for (String text : entity.all("percentage")) {
            Share read = LooseShare.read(text);
            if (read == null) {
                log.notUnderstood("the percentage '" + text + "'");
                return Share.UNKNOWN;
            }
            share = share == null ? read : StakeClaims.hull(share, read);
        }
        return share == null ? Share.UNKNOWN : share;
    }

    /** When the last entity was met: who is named and not described is a known unknown. */
    void finish() {
        lists.finish();
        StakeTable stakes = statements.stakes();
        TreeSet<Integer> dark = new TreeSet<>();
        for (int row = 0; row < stakes.rows(); row++) {
            Stream.of(stakes.holder(row), stakes.company(row)).filter(party -> statements.claim(party) == null)
                    .forEach(dark::add);
        }
        if (!dark.isEmpty()) {
            log.note(dark.size() + (dark.size() == 1 ? " entity is" : " entities are")
                    + " named as owner, director, asset or organization and not described");
        }
    }
}
