package eu.vigie.specification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Document;

/** The list of blocked persons that a scenario's documents bring, as a document; none where nobody speaks of one. */
final class BlockedBook {

    /** A line of the list: by the number in the register, or by name and country alone. */
    private record Entry(String name, boolean numbered, @Nullable Country country, LocalDate from,
            @Nullable LocalDate until) {}

    /** From the day of the guidance, so that the list never begins later than the rule. */
    private static final LocalDate ALWAYS = LocalDate.of(2014, 8, 13);

    private final List<Entry> entries = new ArrayList<>();
    private LocalDate from = ALWAYS;
    private @Nullable LocalDate until;

    void names(String name) {
        entries.add(new Entry(name, true, null, ALWAYS, null));
    }

    void names(String name, LocalDate first, LocalDate end) {
        entries.add(new Entry(name, true, null, first, end));
    }

    void namesOnly(String name, @Nullable Country country) {
        entries.add(new Entry(name, false, country, ALWAYS, null));
    }

    void speaksFor(LocalDate first, LocalDate end) {
        from = first;
        until = end;
    }

    Optional<Document> write(RegisterBook register) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(RegisterTurtle.PREFIXES);
        text.append("<urn:example:blocked> a vigie:DesignationList ; skos:notation \"ofac-sdn\" ;")
                .append(" skos:prefLabel \"Blocked persons\"").append(validity(from, until));
        for (int i = 0; i < entries.size(); i++) {
            text.append(entry(i, entries.get(i), register));
        }
        return Optional
                .of(Document.of("blocked.ttl", text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static String entry(int number, Entry entry, RegisterBook register) {
        String itself = "<urn:example:blocked:" + number + ">";
        Optional<Somebody> known = register.everybody().stream()
                .filter(party -> entry.numbered() && party.name().equals(entry.name())).findFirst();
        String party = known
                .map(somebody -> "<urn:vigie:id:" + RegisterTurtle.SCHEME + ":" + register.numberOf(somebody)
                        + ">")
                .orElse("<urn:example:blocked:party:" + number + ">");
        String description = known.isPresent()
                ? ""
                : party + " a vigie:Company ; skos:prefLabel \"" + entry.name() + "\""
                        + (entry.country() == null ? "" : " ; vigie:jurisdiction \"" + entry.country() + "\"") + " .\n";
        return description + itself + " a vigie:Designation ; vigie:list <urn:example:blocked> ; vigie:designates "
                + party + " ; vigie:scope \"an example\" ; vigie:reference \"an example\" ; vigie:verification \"read\""
                + validity(entry.from(), entry.until());
    }

    private static String validity(LocalDate first, @Nullable LocalDate end) {
        return " ; vigie:validFrom \"" + first + "\"^^xsd:date"
                + (end == null ? "" : " ; vigie:validUntil \"" + end + "\"^^xsd:date") + " .\n";
    }
}
