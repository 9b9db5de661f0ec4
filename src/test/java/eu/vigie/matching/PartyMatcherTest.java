package eu.vigie.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import eu.vigie.supplychain.NameConfirmation.Revocation;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyDirectory;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.PartyName;
import eu.vigie.supplychain.PartyNames;
import eu.vigie.supplychain.StatedParty;

class PartyMatcherTest {

    private static final Confirmations NOTHING = Confirmations.of(List.of(), List.of());
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
        return new PartyMatcher(known, ListedNames.of(List.of(), List.of(), NOTHING), new KnownNames(known), NOTHING);
    }

    @Test
    void an_lei_decides_before_any_other_number_and_a_number_before_the_name() {
        Party namesake = party("namesake", "Acme Power SAS", "FR", new Identifier("FR-SIREN", "999999999"));
        assertThat(find(stated("Acme", null, SIREN, LEI), ACME)).isEqualTo(new Match.Found(ACME, "LEI"));
        assertThat(find(stated("Acme", null, SIREN), ACME)).isEqualTo(new Match.Found(ACME, "identifier"));
        assertThat(find(stated("Acme Power SAS", "FR", SIREN), ACME, namesake))
                .isEqualTo(new Match.Found(ACME, "identifier"));
    }

    @Test
    void a_number_whose_register_is_not_known_is_a_question_and_never_an_answer() {
        Party british = party("b", "Acme Power Limited", "GB", new Identifier("GB-COH", "00102498"));
        Party danish = party("d", "Bryg ApS", "DK", new Identifier("DK-CVR", "00102498"));
        Identifier bare = new Identifier(Identifier.NO_REGISTER, "00102498");

        assertThat(candidates(find(stated("", null, bare), british, danish))).containsExactly(danish, british);
        assertThat(candidates(find(stated("Zenith", null, bare), british))).containsExactly(british);
        assertThat(candidates(find(stated("Zenith", "FR", bare), british))).isEmpty();
        assertThat(find(stated("Bryg ApS", null, bare), british, danish)).isEqualTo(new Match.Found(danish, "name"));
        assertThat(candidates(find(stated("Acme Power SAS", null, bare), ACME, british)))
                .as("another's number beside an exact name is never silent").containsExactly(ACME, british);
        assertThat(find(stated("Acme Power SAS", null, new Identifier(Identifier.NO_REGISTER, "77")), ACME, british))
                .isEqualTo(new Match.Found(ACME, "name"));
        assertThat(find(stated("Zenith", null, new Identifier("GB-COH", "00102498")), british))
                .isInstanceOf(Match.Misnumbered.class);
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

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private static NameConfirmation word(String name, boolean yes, String by, @Nullable String approver) {
        return new NameConfirmation(name, yes ? List.of(ACME.id()) : List.of(), yes ? List.of() : List.of(ACME.id()),
                by,
                approver, "catalogue 2026", DAY, HERE);
    }

    private static Match said(StatedParty stated, List<NameConfirmation> said, Revocation... revoked) {
        Confirmations words = Confirmations.of(said, List.of(revoked));
        Known known = new Known(ACME);
        return new PartyMatcher(known, ListedNames.of(List.of(), List.of(), words), new KnownNames(known), words)
                .find(stated);
    }

    @Test
    void two_persons_words_decide_where_names_are_only_like_each_other_and_never_against_a_number() {
        List<NameConfirmation> words = List.of(word("Acme Pwr", true, "A. Officer", "B. Second"),
                word("Acme Power", false, "A. Officer", "B. Second"));
        assertThat(said(stated("ACME PWR.", null), words)).isEqualTo(new Match.Found(ACME, "confirmation"));
        assertThat(said(stated("Acme Power", null), words)).isEqualTo(new Match.Unknown());
        assertThat(said(stated("Acme Pwr", null, new Identifier("FR-SIREN", "999999999")), words))
                .isEqualTo(new Match.Unknown());
        assertThat(said(stated("Acme Power SAS", null), words)).isEqualTo(new Match.Found(ACME, "name"));
    }

    @Test
    void two_persons_who_say_the_same_each_in_a_word_of_their_own_decide_as_well() {
        assertThat(said(stated("Pwr", null), List.of(word("Pwr", true, "A. Officer", null),
                word("PWR", true, "C. Third", null)))).isEqualTo(new Match.Found(ACME, "confirmation"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A. Officer", "a. officer", "A Officer", "A.\u00a0Officer", "A. Offіcer"})
    void one_persons_word_however_often_and_however_the_name_is_written_leaves_a_question(String again) {
        List<NameConfirmation> alone = List.of(word("Pwr", true, "A. Officer", null), word("Pwr", true, again, again));
        assertThat(candidates(said(stated("Pwr", null), alone))).containsExactly(ACME);
        List<NameConfirmation> denied = List.of(word("Acme Power", false, "A. Officer", again));
        assertThat(candidates(said(stated("Acme Power", null), denied))).containsExactly(ACME);
    }

    @Test
    void one_person_who_says_the_contrary_opens_the_question_again() {
        List<NameConfirmation> words = List.of(word("Acme Power", true, "A. Officer", "B. Second"),
                word("Acme Power", false, "C. Third", null));
        assertThat(candidates(said(stated("Acme Power", null), words))).containsExactly(ACME);
    }

    @Test
    void what_is_taken_back_counts_no_more_and_what_is_said_later_does() {
        Revocation back = new Revocation("ACME PWR", List.of(ACME.id()), "C. Third", "the catalogue was wrong", DAY,
                HERE);
        NameConfirmation word = word("Acme Pwr", true, "A. Officer", "B. Second");
        NameConfirmation later = new NameConfirmation("Acme Pwr", word.means(), List.of(), "A. Officer", "B. Second",
                "asked them", DAY.plusDays(1), HERE);
        assertThat(said(stated("Acme Pwr", null), List.of(word), back)).isNotInstanceOf(Match.Found.class);
        assertThat(said(stated("Acme Pwr", null), List.of(word, later), back))
                .isEqualTo(new Match.Found(ACME, "confirmation"));
        assertThat(said(stated("Acme Pwr", null), List.of(word),
                new Revocation("Acme Pwr", List.of(HUAWEI.id()), "C. Third", "of another", DAY, HERE)))
                .isEqualTo(new Match.Found(ACME, "confirmation"));
    }

    private static final Identifier PCI = new Identifier("XI-PCI", "10de");

    @Test
    void a_vendors_number_alone_names_its_bearer() {
        Party maker = party("maker", "Maker Inc", "US", PCI);
        assertThat(find(stated("", null, PCI), maker)).isEqualTo(new Match.Found(maker, "identifier"));
        assertThat(find(stated("Maker Corporation", null, PCI), maker)).isEqualTo(new Match.Found(maker, "identifier"));
        assertThat(find(stated("To be filled by O.E.M.", null, PCI), maker))
                .isEqualTo(new Match.Found(maker, "identifier"));
    }

    @Test
    void a_vendors_number_of_another_than_the_name_says_is_told_and_decides_nothing() {
        Party maker = party("maker", "Maker Inc", "US", PCI);
        assertThat(find(stated("Acme Power SAS", null, PCI), maker, ACME)).isEqualTo(new Match.Disagreeing(List.of(
                new Match.Naming("XI-PCI 10de", maker, "identifier"),
                new Match.Naming("Acme Power SAS", ACME, "name"))));
    }

    @Test
    void of_several_who_share_a_number_the_name_tells_which() {
        Party heir = party("heir", "Heir Inc", "US", PCI);
        Party maker = party("maker", "Maker Inc", "US", PCI);
        assertThat(find(stated("Heir Inc", null, PCI), maker, heir)).isEqualTo(new Match.Found(heir, "identifier"));
        assertThat(find(stated("", null, PCI), maker, heir)).isEqualTo(new Match.Ambiguous(List.of(maker, heir)));
    }

    @Test
    void numbers_of_two_parties_are_told_and_decide_nothing_the_lei_included() {
        Party other = party("other", "Other", "FR", new Identifier("FR-SIREN", "999999999"));
        assertThat(find(stated("Acme Power SAS", null, LEI, new Identifier("FR-SIREN", "999999999")), ACME, other))
                .isEqualTo(new Match.Disagreeing(List.of(
                        new Match.Naming("XI-LEI 0000FICTIONACMEPOW22", ACME, "LEI"),
                        new Match.Naming("FR-SIREN 999999999", other, "identifier"))));
    }

    @Test
    void two_persons_settle_whom_numbers_and_names_that_disagree_mean() {
        Party maker = party("maker", "Maker Inc", "US", PCI);
        Confirmations words = Confirmations.of(List.of(word("Acme Power SAS", true, "A. Officer", "B. Second")),
                List.of());
        Known known = new Known(maker, ACME);
        assertThat(new PartyMatcher(known, ListedNames.of(List.of(), List.of(), words), new KnownNames(known), words)
                .find(stated("Acme Power SAS", null, PCI))).isEqualTo(new Match.Found(ACME, "confirmation"));
    }

    @Test
    void another_number_of_a_series_of_which_a_party_has_several_does_not_rule_it_out() {
        Party maker = party("maker", "Maker Inc", "US", new Identifier("XI-CAGE", "1ABC2"), PCI);
        assertThat(find(stated("Maker Inc", null, new Identifier("XI-CAGE", "9ZZZ9")), maker))
                .isEqualTo(new Match.Found(maker, "name"));
        assertThat(find(stated("Maker Inc", null, new Identifier("XI-PCI", "8086")), maker))
                .isEqualTo(new Match.Found(maker, "name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Acme Power SAS", "ACME POWER S.A.S.", "Acme Power SAS Group", "Acme", "Acme Energie",
            "Acmé Pwoer",
            "N/A", ""})
    void a_name_of_the_numbers_bearer_or_like_it_does_not_question_the_number(String name) {
        assertThat(find(stated(name, null, LEI), ACME)).isEqualTo(new Match.Found(ACME, "LEI"));
    }

    @Test
    void a_number_beside_a_name_that_has_nothing_to_do_with_it_leaves_open_who_is_meant() {
        Party other = party("other", "Zenith Holding", "US");
        assertThat(find(stated("Zenith Holding Inc", null, LEI), ACME, other)).isInstanceOfSatisfying(
                Match.Misnumbered.class, match -> {
                    assertThat(match.bearer()).isEqualTo(ACME);
                    assertThat(match.like()).extracting(Candidate::party).containsExactly(other);
                });
        assertThat(find(stated("Nobody Heard Of", null, LEI), ACME))
                .isEqualTo(new Match.Misnumbered(ACME, List.of()));
    }

    @Test
    void a_number_beside_the_exact_name_of_another_is_told_and_decides_nothing() {
        Party other = party("other", "Zenith Power SAS", "CN");
        assertThat(find(stated("Zenith Power SAS", null, LEI), ACME, other))
                .isEqualTo(new Match.Disagreeing(List.of(
                        new Match.Naming("XI-LEI 0000FICTIONACMEPOW22", ACME, "LEI"),
                        new Match.Naming("Zenith Power SAS", other, "name"))));
    }

    @Test
    void a_name_that_another_number_of_the_register_rules_out_is_told_as_well() {
        Party other = party("other", "Zenith Power SAS", "CN", new Identifier(Identifier.LEI, "0000FICTIONZENITH083"));
        assertThat(find(stated("Zenith Power SAS", null, LEI), ACME, other)).isInstanceOf(Match.Disagreeing.class);
    }

    @Test
    void a_number_beside_a_name_that_shares_a_word_with_it_and_is_like_anothers_leaves_open_who_is_meant() {
        Party other = party("other", "Zenith Rhône SAS", "CN");
        Party bearer = party("bearer", "Acme Rhône SAS", "FR", LEI);
        assertThat(find(stated("Zenith Rhône Limited", null, LEI), bearer, other))
                .isEqualTo(new Match.Misnumbered(bearer,
                        find(stated("Zenith Rhône Limited", null), bearer, other) instanceof Match.Like like
                                ? like.candidates()
                                : List.of()));
        assertThat(find(stated("Acme Rhône Limited", null, LEI), bearer, other))
                .isEqualTo(new Match.Found(bearer, "LEI"));
    }

    @Test
    void of_namesakes_the_number_tells_which() {
        Party namesake = party("namesake", "Acme Power SAS", "BE");
        assertThat(find(stated("Acme Power SAS", null, LEI), ACME, namesake)).isEqualTo(new Match.Found(ACME, "LEI"));
    }

    @Test
    void two_persons_settle_that_a_name_means_the_bearer_of_the_number_beside_it() {
        Confirmations words = Confirmations.of(List.of(word("Nobody Heard Of", true, "A. Officer", "B. Second")),
                List.of());
        Known known = new Known(ACME);
        assertThat(new PartyMatcher(known, ListedNames.of(List.of(), List.of(), words), new KnownNames(known), words)
                .find(stated("Nobody Heard Of", null, LEI))).isEqualTo(new Match.Found(ACME, "LEI"));
    }
}
