package eu.vigie.specification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Document;

/** A list of designated parties that a scenario's documents bring, as a document; none where nobody speaks of one. */
final class BlockedBook {

    /** A line of the list: by the number in the register, or by name and country alone. */
    private record Entry(String name, boolean numbered, @Nullable Country country, LocalDate from,
            @Nullable LocalDate until) {}

    /** From the day of the guidance, so that the list never begins later than the rule. */
    private static final LocalDate ALWAYS = LocalDate.of(2014, 8, 13);

    private final String list;
    private final List<Entry> entries = new ArrayList<>();
    private LocalDate from = ALWAYS;
    private @Nullable LocalDate until;
    private boolean partial;
    private boolean copy;

    /** @param list its id */
    BlockedBook(String list) {
        this.list = list;
    }

    /** Others may stand on it as well. */
    void isPartial() {
        partial = true;
    }

    /** It is as the list stood on that day; the next copy replaces it. */
    void copiedOn(LocalDate day) {
        copy = true;
        from = day;
    }

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
        text.append("<" + node() + "> a vigie:DesignationList ; skos:notation \"" + list + "\" ;")
                .append(" skos:prefLabel \"List " + list + "\"").append(partial ? " ; vigie:partial true" : "")
                .append(copy ? " ; vigie:copy true ; vigie:source \"a copy\"" : "").append(validity(from, until));
        for (int i = 0; i < entries.size(); i++) {
            text.append(entry(i, entries.get(i), register));
        }
        return Optional
                .of(Document.of(list + (copy ? "-" + from : "") + ".ttl",
                        text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private String entry(int number, Entry entry, RegisterBook register) {
        String itself = "<" + node() + ":" + number + ">";
        Optional<Somebody> known = register.everybody().stream()
                .filter(party -> entry.numbered() && party.name().equals(entry.name())).findFirst();
        String party = known
                .map(somebody -> "<urn:vigie:id:" + RegisterTurtle.SCHEME + ":" + register.numberOf(somebody)
                        + ">")
                .orElse("<" + node() + ":party:" + number + ">");
        String description = known.isPresent()
                ? ""
                : party + " a vigie:Company ; skos:prefLabel \"" + entry.name() + "\""
                        + (entry.country() == null ? "" : " ; vigie:jurisdiction \"" + entry.country() + "\"") + " .\n";
        return description + itself + " a vigie:Designation ; vigie:list <" + node() + "> ; vigie:designates "
                + party + " ; vigie:scope \"an example\" ; vigie:reference \"an example\" ; vigie:verification \"read\""
                + validity(entry.from(), entry.until());
    }

    private String node() {
        return "urn:example:" + list + (copy ? ":" + from : "");
    }

    private static String validity(LocalDate first, @Nullable LocalDate end) {
        return " ; vigie:validFrom \"" + first + "\"^^xsd:date"
                + (end == null ? "" : " ; vigie:validUntil \"" + end + "\"^^xsd:date") + " .\n";
    }
}
