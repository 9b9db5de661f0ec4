package eu.vigie.assessment;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import eu.vigie.evidence.KnowledgeReader;
import eu.vigie.supplychain.Document;

/** Files of lists that do not say of which day they are, as authorities publish some; and somebody's word that says it. */
public final class UndatedLists {

    private UndatedLists() {}

    /**
     * With one document more, which says of all lists without a day among these that they are the whole lists as of one day.
     *
     * @return the documents as they are when none of them is such a list
     */
    public static List<Document> dated(List<Document> documents, LocalDate day) {
        List<Document> undated = documents.stream().filter(UndatedLists::isOne).toList();
        if (undated.isEmpty()) {
            return documents;
        }
        StringBuilder text = new StringBuilder("@prefix vigie: <urn:vigie:ontology#> .\n"
                + "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n");
        undated.stream().map(Document::sha256).distinct().sorted()
                .forEach(sha256 -> text.append("<urn:sha256:").append(sha256)
                        .append("> a vigie:ListCopy ; vigie:validFrom \"").append(day)
                        .append("\"^^xsd:date ; vigie:source \"--list-date\" .\n"));
        List<Document> all = new ArrayList<>(documents);
        all.add(Document.of("list-date.ttl", text.toString().getBytes(StandardCharsets.UTF_8)));
        return List.copyOf(all);
    }

    private static boolean isOne(Document document) {
        return KnowledgeReader.inspect(document).lists().stream().anyMatch(list -> list.on() == null);
    }
}
