package eu.vigie.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import eu.vigie.supplychain.InputProblem;
import eu.vigie.supplychain.Interest;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Register;
import eu.vigie.supplychain.Share;

class GleifTest {

    static final String CHILD = "0000FICTIONACMEPOW22";
    static final String PARENT = "0000FICTIONNORDLUX75";

    private static String entities(String more) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <lei:LEIData xmlns:lei="http://www.gleif.org/data/schema/leidata/2016">
                 <lei:LEIHeader><lei:RecordCount>1</lei:RecordCount></lei:LEIHeader>
                 <lei:LEIRecords><lei:LEIRecord>
                  <lei:LEI>%s</lei:LEI>
                  <lei:Entity>
                   <lei:LegalName xml:lang="fr">Acme &amp; Power SAS</lei:LegalName>
                   <lei:OtherEntityNames><lei:OtherEntityName type="PREVIOUS_LEGAL_NAME">Acme</lei:OtherEntityName></lei:OtherEntityNames>
                   <lei:LegalAddress><lei:City>Paris</lei:City><lei:Country>FR</lei:Country></lei:LegalAddress>
                   <lei:HeadquartersAddress><lei:Country>CH</lei:Country></lei:HeadquartersAddress>
                   <lei:RegistrationAuthority><lei:RegistrationAuthorityID>RA000189</lei:RegistrationAuthorityID>
                    <lei:RegistrationAuthorityEntityID>123456789</lei:RegistrationAuthorityEntityID></lei:RegistrationAuthority>
                   <lei:LegalJurisdiction>US-DE</lei:LegalJurisdiction>
                   <lei:EntityStatus>ACTIVE</lei:EntityStatus>%s
                  </lei:Entity>
                  <lei:Registration><lei:LastUpdateDate>2026-01-02T03:04:05Z</lei:LastUpdateDate>
                   <lei:RegistrationStatus>ISSUED</lei:RegistrationStatus>
                   <lei:ManagingLOU>A REGISTRAR</lei:ManagingLOU>
                   <lei:ValidationSources>FULLY_CORROBORATED</lei:ValidationSources></lei:Registration>
                 </lei:LEIRecord></lei:LEIRecords>
                </lei:LEIData>
                """.formatted(CHILD, more);
    }

    private static String relations(String type, String status, String periods, String registration) {
        return """
                <rr:RelationshipData xmlns:rr="http://www.gleif.org/data/schema/rr/2016"><rr:RelationshipRecords>
                <rr:RelationshipRecord><rr:Relationship>
                 <rr:StartNode><rr:NodeID>%s</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:StartNode>
                 <rr:EndNode><rr:NodeID>%s</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:EndNode>
                 <rr:RelationshipType>%s</rr:RelationshipType>
                 <rr:RelationshipPeriods>%s</rr:RelationshipPeriods>
                 <rr:RelationshipStatus>%s</rr:RelationshipStatus>
                 <rr:RelationshipQuantifiers><rr:RelationshipQuantifier><rr:QuantifierAmount>0.51</rr:QuantifierAmount>
                 </rr:RelationshipQuantifier></rr:RelationshipQuantifiers>
                </rr:Relationship><rr:Registration><rr:LastUpdateDate>2025-06-30T00:00:00Z</rr:LastUpdateDate>
                 <rr:RegistrationStatus>%s</rr:RegistrationStatus></rr:Registration></rr:RelationshipRecord>
                </rr:RelationshipRecords></rr:RelationshipData>
                """.formatted(CHILD, PARENT, type, periods, status, registration);
    }

    private static String period(String type, String start, String end) {
        return "<rr:RelationshipPeriod>"
                + (start.isEmpty() ? "" : "<rr:StartDate>" + start + "T00:00:00Z</rr:StartDate>")
                + (end.isEmpty() ? "" : "<rr:EndDate>" + end + "T00:00:00+02:00</rr:EndDate>") + "<rr:PeriodType>"
                + type
                + "</rr:PeriodType></rr:RelationshipPeriod>";
    }

    private static String exceptions(String category, String... reasons) {
        return "<repex:ReportingExceptionData xmlns:repex=\"http://www.gleif.org/data/schema/repex/2016\">"
                + "<repex:ReportingExceptions><repex:Exception><repex:LEI>" + CHILD
                + "</repex:LEI><repex:ExceptionCategory>" + category
                + "</repex:ExceptionCategory><repex:ExceptionReason>"
                + String.join("</repex:ExceptionReason><repex:ExceptionReason>", reasons)
                + "</repex:ExceptionReason></repex:Exception></repex:ReportingExceptions></repex:ReportingExceptionData>";
    }

    private static Knowledge read(String text) {
        return KnowledgeReader.read(Given.document("gleif", text));
    }

    private static List<Interest> stakes(String text) {
        try (EvidenceGraph graph = Given.graph(read(text))) {
            return graph.register().interests();
        }
    }

    @Test
    void an_entity_has_its_names_numbers_seat_and_headquarters() {
        Knowledge knowledge = read(entities(""));
        assertThat(knowledge.report().format()).isEqualTo("GLEIF, XML");
        assertThat(knowledge.report().unknownFields()).isEmpty();
        try (EvidenceGraph graph = Given.graph(knowledge)) {
            Party party = graph.register().parties().getFirst();
            assertThat(party.id().value()).isEqualTo("urn:lei:" + CHILD);
            assertThat(party.name()).isEqualTo("Acme & Power SAS");
            assertThat(party.alternateNames()).containsExactly("Acme");
            assertThat(party.jurisdiction()).hasToString("US");
            assertThat(party.headquarters()).hasToString("CH");
            assertThat(party.identifiers()).extracting(i -> i.scheme() + " " + i.id())
                    .containsExactly("RA000189 123456789", "XI-LEI " + CHILD);
            assertThat(party.evidence().place()).isEqualTo("record 1");
            assertThat(party.evidence().source()).isEqualTo("GLEIF, by A REGISTRAR");
            assertThat(party.evidence().date()).isEqualTo("2026-01-02");
        }
    }

    @Test
    void consolidation_is_evidence_without_a_percentage() {
        assertThat(stakes(relations("IS_DIRECTLY_CONSOLIDATED_BY", "ACTIVE",
                period("ACCOUNTING_PERIOD", "2024-01-01", "2024-12-31")
                        + period("RELATIONSHIP_PERIOD", "2012-05-01", ""),
                "PUBLISHED"))).singleElement().satisfies(stake -> {
                    assertThat(stake.kind()).isEqualTo(InterestKind.CONSOLIDATION);
                    assertThat(stake.share()).isNull();
                    assertThat(stake.directness()).isEqualTo(Directness.DIRECT);
                    assertThat(stake.holder().value()).as("the end node consolidates").endsWith(PARENT);
                    assertThat(stake.from()).isEqualTo("2012-05-01");
                    assertThat(stake.until()).as("an accounting year is no end").isNull();
                });
        assertThat(stakes(relations("IS_ULTIMATELY_CONSOLIDATED_BY", "ACTIVE", "", "LAPSED"))).singleElement()
                .extracting(Interest::directness).isEqualTo(Directness.INDIRECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IS_FUND-MANAGED_BY", "IS_SUBFUND_OF", "IS_FEEDER_TO", "IS_FRIEND_OF"})
    void relations_of_funds_are_kept_and_are_no_control(String type) {
        Knowledge knowledge = read(relations(type, "ACTIVE", "", "PUBLISHED"));
        assertThat(knowledge.report().notUnderstood()).hasSize(1);
        try (EvidenceGraph graph = Given.graph(knowledge)) {
            assertThat(graph.register().interests()).singleElement().extracting(Interest::kind)
                    .isEqualTo(InterestKind.OTHER);
        }
    }

    @Test
    void a_branch_is_its_head_offices_whole() {
        Knowledge knowledge = read(relations("IS_INTERNATIONAL_BRANCH_OF", "ACTIVE", "", "PUBLISHED"));
        assertThat(knowledge.report().notUnderstood()).isEmpty();
        try (EvidenceGraph graph = Given.graph(knowledge)) {
            assertThat(graph.register().interests()).singleElement().satisfies(stake -> {
                assertThat(stake.holder().value()).as("the head office").endsWith(PARENT);
                assertThat(stake.kind()).isEqualTo(InterestKind.SHAREHOLDING);
                assertThat(stake.share()).isEqualTo(Share.exactly("100"));
                assertThat(stake.directness()).isEqualTo(Directness.DIRECT);
                assertThat(graph.known(stake.company()).orElseThrow().kind()).isEqualTo(PartyKind.BRANCH);
            });
        }
        try (Evidence stated = StatedEvidence.of(List.of(knowledge))) {
            assertThat(stated.register().parties()).filteredOn(party -> party.kind() == PartyKind.BRANCH).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"INACTIVE,PUBLISHED,2020-01-01,2024-03-31,2024-03-31", "INACTIVE,PUBLISHED,2020-01-01,,2025-06-30",
            "ACTIVE,RETIRED,2020-01-01,,2025-06-30", "ACTIVE,PUBLISHED,2020-01-01,2024-03-31,2024-03-31",
            "ACTIVE,PUBLISHED,2020-01-01,,", "ACTIVE,LAPSED,2020-01-01,,"})
    void what_is_inactive_or_retired_has_ended_on_a_day(String status, String registration, String start, String end,
            String until) {
        assertThat(stakes(relations("IS_DIRECTLY_CONSOLIDATED_BY", status,
                period("RELATIONSHIP_PERIOD", start, end == null ? "" : end), registration))).singleElement()
                .extracting(i -> i.until() == null ? null : i.until().toString()).isEqualTo(until);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANNULLED", "DUPLICATE", "PENDING_VALIDATION"})
    void what_was_never_right_does_not_count(String registration) {
        Knowledge knowledge = read(relations("IS_DIRECTLY_CONSOLIDATED_BY", "ACTIVE", "", registration));
        assertThat(knowledge.report().superseded()).isEqualTo(1);
        assertThat(knowledge.report().used()).isZero();
    }

    @Test
    void a_period_that_ends_before_it_starts_says_nothing() {
        assertThat(stakes(relations("IS_DIRECTLY_CONSOLIDATED_BY", "ACTIVE",
                period("RELATIONSHIP_PERIOD", "2020-01-01", "2019-01-01"), "PUBLISHED"))).singleElement()
                .satisfies(stake -> assertThat(stake.from()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NATURAL_PERSONS", "NON_CONSOLIDATING", "NO_KNOWN_PERSON", "NO_LEI", "NON_PUBLIC",
            "BINDING_LEGAL_COMMITMENTS", "SOMETHING_NEW"})
    void an_exception_is_a_holder_whom_nobody_names_with_its_reason(String reason) {
        try (EvidenceGraph graph = Given.graph(read(entities("")),
                read(exceptions("DIRECT_ACCOUNTING_CONSOLIDATION_PARENT", reason)))) {
            Register register = graph.register();
            Interest stake = register.interests().getFirst();
            Party holder = register.parties().stream().filter(p -> p.id().equals(stake.holder())).findFirst()
                    .orElseThrow();
            assertThat(holder.kind()).isEqualTo(PartyKind.UNSPECIFIED);
            assertThat(holder.unspecifiedReason()).isEqualTo(reason);
            assertThat(holder.jurisdiction()).isNull();
            assertThat(holder.nationalities()).as("persons are of no country by default").isEmpty();
            assertThat(stake.share()).isEqualTo(Share.UNKNOWN);
            assertThat(stake.kind()).isEqualTo(InterestKind.SHAREHOLDING);
            assertThat(stake.directness()).isEqualTo(Directness.DIRECT);
        }
    }

    @Test
    void an_exception_about_the_ultimate_parent_is_a_claim_and_no_edge() {
        assertThat(stakes(exceptions("ULTIMATE_ACCOUNTING_CONSOLIDATION_PARENT", "NO_LEI", "NON_PUBLIC")))
                .singleElement().extracting(Interest::directness).isEqualTo(Directness.INDIRECT);
    }

    @Test
    void a_node_whose_check_digits_are_wrong_is_refused_by_record() {
        InputProblem problem = Given
                .refusal("gleif", relations("IS_DIRECTLY_CONSOLIDATED_BY", "ACTIVE", "", "PUBLISHED")
                        .replace(PARENT, "0000FICTIONNORDLUX76"))
                .getFirst();
        assertThat(problem.place()).isEqualTo("record 1");
        assertThat(problem.value()).isEqualTo("0000FICTIONNORDLUX76");
        assertThat(problem.problem()).contains("check digits");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<lei:LegalJurisdiction>US-DE|<lei:LegalJurisdiction>ZZ|this is no country code",
            "</lei:LEIData>||not well-formed XML",
            "<lei:LEIData |<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><lei:LEIData |document type",
            "<lei:LegalName xml:lang=\"fr\">Acme|<lei:LegalName xml:lang=\"fr\">&evil;|an entity"})
    void bad_xml_is_refused_with_a_reason(String part, String instead, String problem) {
        assertThat(
                Given.refusal("gleif", entities("").replace(part, instead == null ? "" : instead)).getFirst().problem())
                .contains(problem);
    }

    @Test
    void deep_and_endless_xml_is_refused() {
        assertThat(Given.refusal("gleif", entities("<x>".repeat(100_000))).getFirst().problem()).contains("deep");
        assertThat(Given.refusal("gleif", entities("<x>" + "y".repeat(1_000_000) + "</x>")).getFirst().problem())
                .contains("characters");
        assertThat(
                Given.refusal("gleif", "<lei:LEIData xmlns:lei=\"http://x\"><a/></lei:LEIData>").getFirst().problem())
                .contains("no record");
    }

    @Test
    void an_element_that_the_format_does_not_have_is_counted() {
        assertThat(read(entities("<lei:Mood>good</lei:Mood>")).report().unknownFields())
                .containsOnlyKeys("Entity/Mood");
    }

    @Test
    void the_golden_copy_says_in_columns_what_xml_says_in_elements() {
        String entity = "\"LEI\",\"Entity.LegalName\",\"Entity.LegalName.xmllang\",\"Entity.OtherEntityNames.OtherEntityName.1\","
                + "\"Entity.HeadquartersAddress.Country\",\"Entity.RegistrationAuthority.RegistrationAuthorityID\","
                + "\"Entity.RegistrationAuthority.RegistrationAuthorityEntityID\",\"Entity.LegalJurisdiction\","
                + "\"Registration.LastUpdateDate\",\"Registration.ManagingLOU\",\"Mood\"\n\"" + CHILD
                + "\",\"Acme & Power SAS\",\"fr\",\"Acme\",\"CH\",\"RA000189\",\"123456789\",\"US-DE\","
                + "\"2026-01-02T03:04:05Z\",\"A REGISTRAR\",\"good\"\n";
        Knowledge knowledge = read(entity);
        assertThat(knowledge.report().format()).isEqualTo("GLEIF, CSV");
        assertThat(knowledge.report().unknownFields()).containsOnlyKeys("Mood");
        try (EvidenceGraph fromXml = Given.graph(read(entities(""))); EvidenceGraph fromCsv = Given.graph(knowledge)) {
            Party one = fromXml.register().parties().getFirst();
            Party other = fromCsv.register().parties().getFirst();
            assertThat(other).usingRecursiveComparison().ignoringFields("evidence").isEqualTo(one);
            assertThat(other.evidence().place()).isEqualTo("row 2");
        }
        String relation = "Relationship.StartNode.NodeID,Relationship.StartNode.NodeIDType,Relationship.EndNode.NodeID,"
                + "Relationship.EndNode.NodeIDType,Relationship.RelationshipType,Relationship.RelationshipStatus,"
                + "Relationship.Period.1.startDate,Relationship.Period.1.endDate,Relationship.Period.1.periodType,"
                + "Relationship.Period.2.startDate,Relationship.Period.2.endDate,Relationship.Period.2.periodType\n"
                + CHILD + ",LEI," + PARENT + ",LEI,IS_DIRECTLY_CONSOLIDATED_BY,ACTIVE,2024-01-01T00:00:00Z,"
                + "2024-12-31T00:00:00Z,ACCOUNTING_PERIOD,2012-05-01T00:00:00Z,,RELATIONSHIP_PERIOD\n";
        assertThat(stakes(relation)).singleElement().satisfies(stake -> {
            assertThat(stake.kind()).isEqualTo(InterestKind.CONSOLIDATION);
            assertThat(stake.from()).isEqualTo("2012-05-01");
            assertThat(stake.until()).isNull();
        });
        String exception = "LEI,Exception.Category,Exception.Reason.1,Exception.Reference.1\n" + CHILD
                + ",ULTIMATE_ACCOUNTING_CONSOLIDATION_PARENT,NATURAL_PERSONS,x\n";
        assertThat(stakes(exception)).singleElement().extracting(Interest::directness).isEqualTo(Directness.INDIRECT);
    }

    @Test
    void bad_csv_is_refused_with_a_row() {
        String heading = "LEI,Exception.Category,Exception.Reason.1\n";
        assertThat(Given.refusal("gleif", heading + "123,DIRECT,NO_LEI\n").getFirst().place()).isEqualTo("row 2");
        assertThat(Given.refusal("gleif", heading + CHILD + ",A,B,C,D\n").getFirst().problem()).contains("more cells");
        assertThat(Given.refusal("gleif", heading + "\"" + CHILD + ",A,B\n").getFirst().problem()).contains("CSV");
        assertThat(Given.refusal("gleif", heading).getFirst().problem()).contains("no record");
    }
}
