package eu.vigie.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Identifier;
import eu.vigie.supplychain.PartyKind;

/**
 * An entry of a list while it is read. Of natural persons no more is kept than their names and the list's own number: neither dates
 * and places of birth nor citizenships, addresses, passports and the like are asked for by any rule.
 */
final class ListEntry {

    final String list;
    final int position;
    PartyKind kind = PartyKind.LEGAL_ENTITY;
    final List<String> names = new ArrayList<>();
    /** The number that the list itself gives; null where it has none. */
    @Nullable
    Identifier own;
    final List<Identifier> numbers = new ArrayList<>();
    @Nullable
    Country seat;
    final TreeSet<Country> addresses = new TreeSet<>();
    final List<String> scope = new ArrayList<>();
    String reference = "";
    @Nullable
    LocalDate from;
    @Nullable
    LocalDate until;

    ListEntry(String list, int position) {
        this.list = list;
        this.position = position;
    }

    boolean isPerson() {
        return kind == PartyKind.NATURAL_PERSON;
    }

    /** As it is written where it is a name; the part behind the comma first where a person's is written that way. */
    void name(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return;
        }
        names.add(name);
        int comma = name.indexOf(',');
        if (isPerson() && comma > 0 && comma == name.lastIndexOf(',')) {
            names.add(name.substring(comma + 1) + " " + name.substring(0, comma));
        }
    }

    void scope(@Nullable String text) {
        if (text != null && !text.isBlank() && !scope.contains(text.strip())) {
            scope.add(text.strip());
        }
    }

    /** Reads a country's code; anything else says nothing. */
    void address(@Nullable String code) {
        try {
            if (code != null && code.strip().length() == 2) {
                addresses.add(Country.of(code));
            }
        } catch (IllegalArgumentException e) {
            // an address tells no seat anyway
        }
    }
}
