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
import eu.vigie.supplychain.Truth;
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
             "events": [{"kind": "control-change", "on": "2027-03-01", "approvedOn": "2027-02-01"},
                        {"kind": "critical-asset-move", "what": "cluster 2", "to": "CH", "on": "2027-03-02",
                         "approved": false}],
             "unionAccess": {"since": "2027-05-01", "auditReports": [{"year": 2027, "filedOn": "2028-01-31"},
                                                                     {"year": "2028", "filed": false}]},
             "records": [{"what": "study", "amount": "58000", "currency": "EUR", "balancePaidOn": "2022-03-31",
                          "deletedOn": "2026-04-10", "audits": [{"opened": "2023-01-01", "closed": "2023-06-30"}]},
                         {"what": "pilot", "kept": true, "audits": [{"opened": "2026-01-01", "open": true}]}],
             "compute": {"lot": 2, "phase": "final", "complete": true,
                         "processors": [{"part": "HG-400", "h100Equivalents": "2.5", "source": "data sheet"}]},
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
        assertThat(aurora.constituted()).isEqualTo(new Consortium.Constitution(LocalDate.of(2026, 9, 1),
                LocalDate.of(2033, 9, 1), false, Objects.requireNonNull(aurora.constituted()).evidence()));
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
        assertThat(aurora.events()).extracting(Consortium.Event::approved).containsExactly(Truth.YES, Truth.NO);
        assertThat(Objects.requireNonNull(aurora.events()).getFirst().approvedOn()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(Objects.requireNonNull(aurora.events()).getLast().to()).isEqualTo(Country.of("CH"));
        assertThat(Objects.requireNonNull(aurora.unionAccess()).since()).isEqualTo(LocalDate.of(2027, 5, 1));
        assertThat(Objects.requireNonNull(aurora.unionAccess()).auditReports()).extracting(Consortium.AuditReport::year)
                .containsExactly(2027,
                        2028);
        assertThat(aurora.records()).extracting(Consortium.GrantRecord::kept).containsExactly(Truth.NO, Truth.YES);
        assertThat(aurora.records()).extracting(each -> Objects.requireNonNull(each.audits()).getFirst().open())
                .containsExactly(Truth.NO,
                        Truth.YES);
        assertThat(Objects.requireNonNull(aurora.compute()).processors().getFirst().h100Equivalents())
                .isEqualByComparingTo("2.5");
        assertThat(Objects.requireNonNull(aurora.compute()).evidence().place()).isEqualTo("/compute");
        assertThat(aurora.assurances().getFirst().acceptedBy()).isEqualTo("Ministry");
    }

    @Test
    void whatIsNotStatedIsNotTakenForNone() {
        Consortium silent = read("{\"name\": \"A\", \"members\": [{\"party\": {\"name\": \"B\"}}]}");
        assertThat(silent.events()).isNull();
        assertThat(silent.records()).isNull();
        assertThat(read("{\"name\": \"A\", \"members\": [{\"party\": {\"name\": \"B\"}}], \"events\": []}").events())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"constituted\": {\"until\": \"2030-01-01\", \"openEnded\": true}|/constituted/openEnded|an end is stated",
            "\"events\": [{\"kind\": \"controlchange\", \"on\": \"2027-01-01\"}]|/events/0/kind|not known here",
            "\"events\": [{\"on\": \"2027-01-01\"}]|/events/0|'kind' is missing",
            "\"events\": [{\"kind\": \"control-change\"}]|/events/0|'on' is missing",
            "\"events\": [{\"kind\": \"control-change\", \"on\": \"2027-01-01\", \"to\": \"CH\"}]|/events/0/to|goes to no country",
            "\"events\": [{\"kind\": \"control-change\", \"on\": \"2027-01-01\", \"approved\": false, \"approvedOn\": \"2026-12-01\"}]|/events/0/approvedOn|did not happen",
            "\"events\": [{\"kind\": \"control-change\", \"on\": \"2027-01-01\", \"approved\": \"no\"}]|/events/0/approved|neither true nor false",
            "\"unionAccess\": {\"auditReports\": [{\"filedOn\": \"2028-01-31\"}]}|/unionAccess/auditReports/0|'year' is missing",
            "\"unionAccess\": {\"auditReports\": [{\"year\": \"27\"}]}|/unionAccess/auditReports/0/year|no whole number",
            "\"unionAccess\": {\"auditReports\": [{\"year\": 2027}, {\"year\": 2027}]}|/unionAccess/auditReports/1/year|two reports",
            "\"records\": [{\"amount\": \"1\", \"currency\": \"EUR\"}]|/records/0|'what' is missing",
            "\"records\": [{\"what\": \"g\", \"amount\": \"1\"}]|/records/0|'currency' is missing",
            "\"records\": [{\"what\": \"g\", \"kept\": true, \"deletedOn\": \"2026-01-01\"}]|/records/0/deletedOn|that they are kept",
            "\"records\": [{\"what\": \"g\", \"audits\": [{\"opened\": \"2026-01-02\", \"closed\": \"2026-01-01\"}]}]|/records/0/audits/0/closed|before it was opened",
            "\"records\": [{\"what\": \"g\", \"audits\": [{\"open\": true, \"closed\": \"2026-01-01\"}]}]|/records/0/audits/0/closed|that it is open",
            "\"compute\": {\"lot\": 3}|/compute/lot|no whole number from 1 to 2",
            "\"compute\": {\"phase\": \"last\"}|/compute/phase|not known here",
            "\"compute\": {\"processors\": [{\"part\": \"X\"}, {\"part\": \"X\"}]}|/compute/processors/1/part|stated twice",
            "\"compute\": {\"processors\": [{\"part\": \"X\", \"h100Equivalents\": \"-1\"}]}|/compute/processors/0/h100Equivalents|negative"})
    void aWrongDeedIsRefusedAtItsPlace(String member, String place, String why) {
        assertThat(
                refusal("{\"name\": \"A\", \"members\": [{\"party\": {\"name\": \"B\"}}], " + member + "}").problems())
                .anySatisfy(problem -> {
                    assertThat(problem.place()).isEqualTo(place);
                    assertThat(problem.problem()).contains(why);
                    assertThat(problem.remedy()).isNotBlank();
                });
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
