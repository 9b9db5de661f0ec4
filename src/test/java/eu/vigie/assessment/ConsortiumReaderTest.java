package eu.vigie.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import eu.vigie.supplychain.Consortium;
import eu.vigie.supplychain.Consortium.MemberRole;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Document;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.UnreadableInput;

class ConsortiumReaderTest {

    private static final String WHOLE = """
            {"name": "Aurora", "constituted": {"from": "2026-09-01", "until": "2033-09-01"},
             "members": [{"party": {"name": "Lumen SE", "lei": "5493001KJTIIGC8Y1R12",
                                    "identifiers": [{"scheme": "FR-RCS", "id": "552 100 554"}],
                                    "jurisdiction": "FR", "headquarters": "fr"},
                          "roles": ["coordinator", "hosting-entity"],
                          "capital": {"exact": "40"}, "votes": {"exclusiveMinimum": 25, "maximum": "50.5"}},
                         {"party": {"name": "Nord AS", "jurisdiction": "NO"}, "roles": ["investor"]}],
             "sites": [{"name": "Site A", "country": "FR", "itLoadMw": "150", "pue": 1.12, "renewableShare": "85"}],
             "financing": {"currency": "EUR", "computeCapex": "4000000000", "union": "680000000",
                           "states": "680000000", "private": 2640000000},
             "tenderers": [{"party": {"name": "Bidder"}, "share": {"exact": 12}}],
             "events": [{"kind": "control-change", "on": "2027-03-01", "approvedOn": "2027-02-01"}],
             "assurances": [{"party": {"name": "Nord AS"}, "basis": "guarantee", "acceptedBy": "Ministry",
                             "from": "2026-01-01", "until": "2027-01-01"}]}
            """;

    private static Consortium read(String json) {
        return ConsortiumReader.read(Document.of("consortium.json", json.getBytes(StandardCharsets.UTF_8)));
    }

    private static UnreadableInput refusal(String json) {
        UnreadableInput refusal = catchThrowableOfType(UnreadableInput.class, () -> read(json));
        assertThat(refusal).as("refusal of %s", json).isNotNull();
        return refusal;
    }

    private static String withCapital(String share) {
        return """
                {"name": "A", "members": [{"party": {"name": "B"}, "capital": %s}]}""".formatted(share);
    }

    @Test
    void everythingThatTheDocumentSaysIsRead() {
        Consortium aurora = read(WHOLE);

        assertThat(aurora.name()).isEqualTo("Aurora");
        assertThat(aurora.constituted())
                .isEqualTo(new Consortium.Period(LocalDate.of(2026, 9, 1), LocalDate.of(2033, 9, 1)));
        Consortium.Member lumen = aurora.members().getFirst();
        assertThat(lumen.roles()).containsExactlyInAnyOrder(MemberRole.COORDINATOR, MemberRole.HOSTING_ENTITY);
        assertThat(lumen.capital()).isEqualTo(Share.exactly("40"));
        assertThat(lumen.votes()).hasToString("(25, 50.5]");
        assertThat(lumen.party().identifiers()).containsExactly(new Identifier("FR-RCS", "552 100 554"),
                new Identifier(Identifier.LEI, "5493001KJTIIGC8Y1R12"));
        assertThat(lumen.party().headquarters()).isEqualTo(Country.of("FR"));
        assertThat(lumen.party().evidence().place()).isEqualTo("/members/0/party");
        assertThat(aurora.sites().getFirst().pue()).isEqualByComparingTo("1.12");
        assertThat(Objects.requireNonNull(aurora.financing()).privateMoney()).isEqualByComparingTo("2640000000");
        assertThat(aurora.tenderers().getFirst().share()).isEqualTo(Share.exactly("12"));
        assertThat(aurora.events().getFirst().approvedOn()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(aurora.assurances().getFirst().acceptedBy()).isEqualTo("Ministry");
    }

    @Test
    void aShareThatNobodyStatesIsUnknownAndNotNothing() {
        assertThat(read(WHOLE).members().get(1).capital()).isEqualTo(Share.UNKNOWN);
    }

    @Test
    void aBoundThatIsNotStatedIsAsWideAsPossible() {
        assertThat(read(withCapital("{\"minimum\": 25}")).members().getFirst().capital()).hasToString("[25, 100]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"50,1\"", "\"100.01\"", "101", "-1", "\"-0.5\"", "1e99999999", "\"1e99999999\"",
            "1e-99999999", "\"NaN\"", "\"\"", "\"50 %\"", "true", "null", "[]", "0.1234567890123456789012345"})
    void aShareThatIsNoPercentageIsRefusedAtItsPlaceAtOnce(String value) {
        read(withCapital("{\"exact\": 1}"));

        UnreadableInput refusal = Assertions.assertTimeout(Duration.ofSeconds(2),
                () -> refusal(withCapital("{\"exact\": " + value + "}")));

        InputProblem problem = refusal.problems().getFirst();
        assertThat(problem.place()).isEqualTo("/members/0/capital/exact");
        assertThat(problem.remedy()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"minimum\": 60, \"maximum\": 40}|above the maximum",
            "{\"exact\": 50, \"minimum\": 40}|exact or has bounds", "{}|says nothing",
            "{\"minimum\": 25, \"exclusiveMinimum\": 25}|both minimum and exclusiveMinimum",
            "{\"minimum\": 25, \"exclusiveMinimum\": true}|no number",
            "{\"exclusiveMinimum\": 50, \"maximum\": 50}|more than and at most"})
    void boundsThatContradictAreRefused(String share, String why) {
        assertThat(refusal(withCapital(share)).problems()).anySatisfy(problem -> {
            assertThat(problem.problem()).contains(why);
            assertThat(problem.place()).startsWith("/members/0/capital");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"vote\": {\"exact\": 1}|/members/0/vote|maybe 'votes'",
            "\"Capital\": {\"exact\": 1}|/members/0/Capital|maybe 'capital'",
            "\"somethingElse\": 1|/members/0/somethingElse|use one of party, roles, capital, votes"})
    void aMemberThatIsNotKnownIsNamedWithWhatMayBeMeant(String member, String pointer, String remedy) {
        InputProblem problem = refusal(
                "{\"name\": \"A\", \"members\": [{\"party\": {\"name\": \"B\"}, " + member + "}]}")
                .problems().getFirst();

        assertThat(problem.place()).isEqualTo(pointer);
        assertThat(problem.remedy()).contains(remedy);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"name\": \"A\", \"members\": []}|/members|at least one member",
            "{\"members\": [{\"party\": {\"name\": \"B\"}}]}|``|'name' is missing",
            "{\"name\": \"A\", \"members\": [{\"party\": {\"name\": \"B\", \"jurisdiction\": \"XX\"}}]}|/members/0/party/jurisdiction|no country",
            "{\"name\": \"A\", \"members\": [{\"party\": {\"name\": \"B\", \"lei\": \"5493001KJTIIGC8Y1R13\"}}]}|/members/0/party/lei|check digits",
            "{\"name\": \"A\", \"members\": [{\"party\": {\"name\": \"B\"}, \"roles\": [\"coordinater\"]}]}|/members/0/roles/0|no role",
            "{\"name\": \"A\", \"members\": [{\"roles\": []}]}|/members/0|'party' is missing",
            "{\"name\": \"A\", \"members\": [{\"party\": {}}]}|/members/0/party|'name' is missing",
            "{\"name\": \"A\\u202eB\", \"members\": [{\"party\": {\"name\": \"B\"}}]}|/name|invisible",
            "{\"name\": \"A\", \"members\": {\"party\": 1}}|/members|no list",
            "{\"name\": \"A\", \"constituted\": {\"from\": \"2026-02-30\"}, \"members\": [{\"party\": {\"name\": \"B\"}}]}|/constituted/from|no day",
            "{\"name\": \"A\", \"constituted\": {\"from\": \"2026-02-03\", \"until\": \"2026-02-03\"}, \"members\": [{\"party\": {\"name\": \"B\"}}]}|/constituted/until|not after",
            "{\"name\": \"A\", \"sites\": [{\"name\": \"S\", \"pue\": 0.9}], \"members\": [{\"party\": {\"name\": \"B\"}}]}|/sites/0/pue|PUE",
            "{\"name\": \"A\", \"sites\": [{\"name\": \"S\", \"itLoadMw\": \"1 000\"}], \"members\": [{\"party\": {\"name\": \"B\"}}]}|/sites/0/itLoadMw|no amount",
            "{\"name\": \"A\", \"financing\": {\"currency\": \"EURO\"}, \"members\": [{\"party\": {\"name\": \"B\"}}]}|/financing/currency|no currency",
            "{\"name\": \"A\", \"name\": \"B\"}|line|given twice", "[]|``|no JSON object",
            "{\"name\": \"A\"|line|not well-formed"})
    void whatIsWrongIsSaidAtItsPlace(String json, String place, String why) {
        assertThat(refusal(json).problems()).anySatisfy(problem -> {
            assertThat(problem.place()).startsWith(place);
            assertThat(problem.problem()).contains(why);
        });
    }

    @Test
    void allProblemsAreNamedAndNotOnlyTheFirst() {
        assertThat(refusal("""
                {"nme": "A", "members": [{"party": {"name": "B", "jurisdiction": "ZZ"}, "capital": {"exact": "50,1"}}]}
                """).problems()).extracting(InputProblem::place).containsExactlyInAnyOrder("/nme", "",
                "/members/0/party/jurisdiction", "/members/0/capital/exact");
    }

    @Test
    void sharesThatAddUpToMoreThanAllAreRefused() {
        assertThatThrownBy(() -> read("""
                {"name": "A", "members": [{"party": {"name": "B"}, "capital": {"exact": 60}},
                                          {"party": {"name": "C"}, "capital": {"minimum": "40.01"}}]}"""))
                .hasMessageContaining("more than 100 percent").hasMessageContaining("100.01");
    }
}
