package eu.vigie.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Designation;
import eu.vigie.supplychain.EvidenceRef;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyId;
import eu.vigie.supplychain.PartyKind;

class DesignatedPartiesTest {

    private static final EvidenceRef HERE = new EvidenceRef("test", "", "here");
    private static final Identifier NUMBER = new Identifier("X-REG", "4711");

    private static Party party(String id, String name, @Nullable String country, Identifier... numbers) {
        return new Party(new PartyId("urn:test:" + id), PartyKind.LEGAL_ENTITY, name, List.of(), List.of(numbers),
                country == null ? null : new Country(country), null, List.of(), null, false, false, null, HERE);
    }

    private static DesignatedParties named(Party entry, Party... known) {
        return DesignatedParties.of(new Designation("list", entry, "scope", "reference", "read",
                LocalDate.parse("2023-06-15"), null, HERE), new PartyMatcherTest.Known(known));
    }

    private static final Party ENTRY = party("entry", "Drakon Networks", "CN", NUMBER);

    @Test
    void a_party_of_the_same_name_and_seat_is_certainly_named() {
        Party same = party("same", "DRAKON NETWORKS", "CN");
        assertThat(named(ENTRY, same)).isEqualTo(new DesignatedParties(List.of(ENTRY, same), List.of()));
    }

    @Test
    void a_party_of_the_same_name_and_no_known_seat_is_possibly_named() {
        Party somewhere = party("somewhere", "Drakon Networks", null);
        assertThat(named(ENTRY, somewhere)).isEqualTo(new DesignatedParties(List.of(ENTRY), List.of(somewhere)));
    }

    @Test
    void a_namesake_elsewhere_is_possibly_named() {
        Party elsewhere = party("elsewhere", "Drakon Networks", "DE");
        assertThat(named(ENTRY, elsewhere)).isEqualTo(new DesignatedParties(List.of(ENTRY), List.of(elsewhere)));
    }

    @Test
    void a_namesake_elsewhere_with_another_number_of_the_same_register_is_another_company() {
        assertThat(named(ENTRY, party("elsewhere", "Drakon Networks", "DE", new Identifier("X-REG", "4712"))))
                .isEqualTo(new DesignatedParties(List.of(ENTRY), List.of()));
    }

    @Test
    void the_number_of_the_listed_party_may_come_from_the_evidence() {
        Party entry = party("entry", "Drakon Networks", "CN");
        Party itself = party("itself", "Drakon Networks", "CN", NUMBER);
        Party elsewhere = party("elsewhere", "Drakon Networks", "DE", new Identifier("X-REG", "4712"));
        assertThat(named(entry, itself, elsewhere)).isEqualTo(new DesignatedParties(List.of(entry, itself), List.of()));
    }

    @Test
    void a_number_of_another_register_proves_nothing() {
        Party elsewhere = party("elsewhere", "Drakon Networks", "DE", new Identifier("Y-REG", "4712"));
        assertThat(named(ENTRY, elsewhere).possible()).containsExactly(elsewhere);
    }

    @Test
    void a_namesake_in_the_same_country_with_another_number_is_for_a_person_to_tell() {
        Party same = party("same", "Drakon Networks", "CN", new Identifier("X-REG", "4712"));
        assertThat(named(ENTRY, same)).isEqualTo(new DesignatedParties(List.of(ENTRY), List.of(same)));
    }

    @Test
    void a_party_with_the_same_number_is_certainly_named_whatever_its_name() {
        Party renamed = party("renamed", "Long Networks", null, NUMBER);
        assertThat(named(ENTRY, renamed).certain()).containsExactly(ENTRY, renamed);
    }

    @Test
    void a_party_with_the_same_vendors_number_is_possibly_named_for_others_may_bear_it_too() {
        Identifier vendor = new Identifier("XI-PCI", "10de");
        Party heir = party("heir", "Heir Networks", null, vendor);
        assertThat(named(party("entry", "Drakon Networks", "CN", vendor), heir).possible()).containsExactly(heir);
    }

    @Test
    void a_lookalike_or_longer_name_is_not_named() {
        assertThat(named(ENTRY, party("a", "Drak\u043en Networks", "CN"), party("b", "Drakon Networks France", "CN")))
                .isEqualTo(new DesignatedParties(List.of(ENTRY), List.of()));
    }

    @Test
    void an_entry_without_a_seat_names_nobody_for_certain_by_its_name() {
        Party entry = party("entry", "Drakon Networks", null);
        Party same = party("same", "Drakon Networks", "CN");
        assertThat(named(entry, same)).isEqualTo(new DesignatedParties(List.of(entry), List.of(same)));
    }
}
