package eu.vigie.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.NameConfirmation;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyDirectory;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.PartyName;
import eu.vigie.supplychain.PartyNames;
import eu.vigie.supplychain.StatedParty;

class PartyMatcherTest {

    private static final Confirmations NOTHING = Confirmations.of(List.of());
    private static final EvidenceRef HERE = new EvidenceRef("test", "", "here");
    private static final Identifier LEI = new Identifier(Identifier.LEI, "0000FICTIONACMEPOW22");
    private static final Identifier SIREN = new Identifier("FR-SIREN", "123456789");

    private static final Party ACME = party("acme", "Acme Power SAS", "FR", LEI, SIREN);
    private static final Party HUAWEI = party("huawei", "Huawei", "CN");

    private static Party party(String id, String name, @Nullable String country, Identifier... numbers) {
        return new Party(new PartyId("urn:test:" + id), PartyKind.LEGAL_ENTITY, name, List.of(name + " Group"),
                List.of(numbers), country == null ? null : new Country(country), null, List.of(), null, false, false,
                null, HERE);
    }

    record Known(Party... parties) implements PartyDirectory, PartyNames {

        @Override
        public List<Party> withIdentifier(Identifier identifier) {
            return Arrays.stream(parties).filter(p -> p.identifiers().contains(identifier)).toList();
        }

        @Override
        public void eachName(BiConsumer<PartyId, String> taker) {
            for (Party party : parties) {
                Stream.concat(Stream.of(party.name()), party.alternateNames().stream())
                        .forEach(name -> taker.accept(party.id(), name));
            }
        }

        @Override
        public Optional<Party> known(PartyId id) {
            return Arrays.stream(parties).filter(p -> p.id().equals(id)).findFirst();
        }

        @Override
        public List<Party> withNameKey(String nameKey) {
            return Arrays.stream(parties).filter(p -> Stream.concat(Stream.of(p.name()), p.alternateNames().stream())
                    .anyMatch(name -> PartyName.key(name).equals(nameKey))).toList();
        }
    }

    private static List<Party> candidates(Match match) {
        return match instanceof Match.Like like ? like.candidates().stream().map(Candidate::party).toList() : List.of();
    }

    private static StatedParty stated(String name, @Nullable String country, Identifier... numbers) {
        return new StatedParty(name, List.of(numbers), country == null ? null : new Country(country), null, HERE);
    }

    private static Match find(StatedParty stated, Party... known) {
        return matcher(new Known(known)).find(stated);
    }

    private static PartyMatcher matcher(Known known) {
        return new PartyMatcher(known, ListedNames.of(List.of(), NOTHING), new KnownNames(known), NOTHING);
    }

    @Test
    void an_lei_decides_before_any_other_number_and_a_number_before_the_name() {
        Party namesake = party("namesake", "Acme Power SAS", "FR", new Identifier("FR-SIREN", "999999999"));
        assertThat(find(stated("Something else", null, SIREN, LEI), ACME)).isEqualTo(new Match.Found(ACME, "LEI"));
        assertThat(find(stated("Something else", null, SIREN), ACME)).isEqualTo(new Match.Found(ACME, "identifier"));
        assertThat(find(stated("Acme Power SAS", "FR", SIREN), ACME, namesake))
                .isEqualTo(new Match.Found(ACME, "identifier"));
    }

    @Test
    void a_name_decides_exactly_but_for_case_space_and_punctuation() {
        for (String name : List.of("Acme Power SAS", "ACME  POWER S.A.S.", " acme power sas", "Ａcme Power SAS",
                "Acme Power SAS Group")) {
            assertThat(find(stated(name, null), ACME)).as(name).isEqualTo(new Match.Found(ACME, "name"));
        }
        for (String name : List.of("Acme Power", "Acme-Power SAS", "Acme Power SASU")) {
            assertThat(candidates(find(stated(name, null), ACME))).as(name).containsExactly(ACME);
        }
        assertThat(find(stated("Acme Water SAS", null), ACME)).isEqualTo(new Match.Unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u041duawei", "Hu\u0430wei", "Huawe\u0456", "H\u200buawei", "\u202eiewauH", "Huavvei",
            "Huaweі"})
    void a_name_that_only_looks_like_another_is_never_found(String lookalike) {
        assertThat(find(stated(lookalike, null), HUAWEI)).isNotInstanceOf(Match.Found.class);
    }

    @Test
    void a_stated_seat_tells_namesakes_apart() {
        Party french = party("f", "Orion", "FR");
        Party german = party("g", "Orion", "DE");
        assertThat(find(stated("Orion", "DE"), french, german)).isEqualTo(new Match.Found(german, "name"));
        assertThat(find(stated("Orion", null), french, german))
                .isEqualTo(new Match.Ambiguous(List.of(french, german)));
        assertThat(find(stated("Orion", "US"), french, german)).isEqualTo(new Match.Unknown());
    }

    @Test
    void a_namesake_of_unknown_seat_is_no_certain_match_for_a_stated_seat() {
        Party somewhere = party("s", "Orion", null);
        assertThat(find(stated("Orion", "FR"), somewhere)).isEqualTo(new Match.Ambiguous(List.of(somewhere)));
        assertThat(find(stated("Orion", null), somewhere)).isEqualTo(new Match.Found(somewhere, "name"));
    }

    @Test
    void a_name_does_not_match_against_a_number_that_differs() {
        assertThat(find(stated("Acme Power SAS", "FR", new Identifier("FR-SIREN", "999999999")), ACME))
                .isEqualTo(new Match.Unknown());
    }

    @Test
    void a_number_that_two_parties_bear_is_ambiguous() {
        Party twin = party("twin", "Twin", "FR", SIREN);
        assertThat(find(stated("", null, SIREN), ACME, twin)).isEqualTo(new Match.Ambiguous(List.of(ACME, twin)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"To be filled by O.E.M.", "N/A", "unknown", "-", "TBD", "Default string", "Not Specified",
            "System manufacturer", "inconnu", "néant", "NÉANT", "n.a.", "???", "…", "à définir", " Unknown "})
    void a_placeholder_names_nobody(String text) {
        assertThat(find(stated(text, null), party("p", text.strip(), null))).isEqualTo(new Match.Placeholder());
    }

    @Test
    void a_number_beside_a_placeholder_still_tells_who_it_is() {
        assertThat(find(stated("N/A", null, LEI), ACME)).isEqualTo(new Match.Found(ACME, "LEI"));
    }

    @Test
    void nothing_given_is_nobody_named() {
        assertThat(find(stated("", null), ACME)).isEqualTo(new Match.NotNamed());
        assertThat(find(stated(" ", null), ACME)).isEqualTo(new Match.NotNamed());
        assertThat(find(stated("", null, new Identifier("X-Y", "1")), ACME)).isEqualTo(new Match.Unknown());
    }

    @Property(tries = 300)
    void a_changed_letter_never_finds_somebody_else(@ForAll @AlphaChars @StringLength(min = 3, max = 12) String name,
            @ForAll @IntRange(max = 11) int at) {
        String other = new StringBuilder(name).replace(at % name.length(), at % name.length() + 1, "ж").toString();
        assertThat(find(stated("Q" + other, null), party("x", "Q" + name, "FR"))).isNotInstanceOf(Match.Found.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yaego", "YAGEO Corp.", "Yageo Group", "Yageo (Taiwan) Ltd", "Y a g e o", "Yaggeo"})
    void a_misspelt_or_shortened_name_is_a_question_with_a_score_and_what_differs(String name) {
        Party yageo = Party.of("urn:test:yageo", PartyKind.LEGAL_ENTITY, "Yageo Corporation", new Country("TW"), HERE);
        Match match = find(stated(name, null), yageo, ACME);
        assertThat(candidates(match)).containsExactly(yageo);
        Likeness likeness = Objects.requireNonNull(((Match.Like) match).candidates().getFirst().likeness());
        assertThat(likeness.score()).isBetween(50, 99);
        assertThat(likeness.differences()).isNotEmpty();
    }

    @Test
    void a_candidate_whom_a_number_or_the_seat_rules_out_is_none() {
        assertThat(find(stated("Acme Power", "DE"), ACME)).isEqualTo(new Match.Unknown());
        assertThat(find(stated("Acme Power", null, new Identifier("FR-SIREN", "999999999")), ACME))
                .isEqualTo(new Match.Unknown());
    }

    @Test
    void letters_exchanged_in_the_middle_of_a_long_name_are_noticed() {
        Party littelfuse = Party.of("urn:test:lf", PartyKind.LEGAL_ENTITY, "Littelfuse, Inc.", new Country("US"), HERE);
        assertThat(candidates(find(stated("Littlefuse", null), littelfuse))).containsExactly(littelfuse);
    }

    @Test
    void a_persons_word_decides_where_names_are_only_like_each_other_and_never_against_a_number() {
        Confirmations said = Confirmations.of(List.of(new NameConfirmation("Acme Pwr", List.of(ACME.id()), List.of(),
                "A. Officer", "catalogue 2026", HERE),
                new NameConfirmation("Acme Power", List.of(),
                        List.of(ACME.id()), "A. Officer", "asked them", HERE)));
        Known known = new Known(ACME);
        PartyMatcher matcher = new PartyMatcher(known, ListedNames.of(List.of(), said), new KnownNames(known), said);
        assertThat(matcher.find(stated("ACME PWR.", null))).isEqualTo(new Match.Found(ACME, "confirmation"));
        assertThat(matcher.find(stated("Acme Power", null))).isEqualTo(new Match.Unknown());
        assertThat(matcher.find(stated("Acme Pwr", null, new Identifier("FR-SIREN", "999999999"))))
                .isEqualTo(new Match.Unknown());
        assertThat(matcher.find(stated("Acme Power SAS", null))).isEqualTo(new Match.Found(ACME, "name"));
    }
}
