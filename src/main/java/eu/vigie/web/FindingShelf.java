package eu.vigie.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import eu.vigie.ledger.ContentHash;
import eu.vigie.ledger.Entry;
import eu.vigie.ledger.Ledger;

/** The findings of recorded assessments, out of their canonical JSON; the last few stay at hand. */
@Component
final class FindingShelf {

    private static final int AT_HAND = 4;
    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {
    };

    private final Ledger ledger;
    private final JsonMapper json;
    private final Map<ContentHash, List<JsonNode>> atHand = new LinkedHashMap<>(AT_HAND * 2, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ContentHash, List<JsonNode>> eldest) {
            return size() > AT_HAND;
        }
    };

    FindingShelf(Ledger ledger, JsonMapper json) {
        this.ledger = ledger;
        this.json = json;
    }

    FindingPage page(Entry assessment, FindingFilter filter, long from, int limit) {
        List<JsonNode> all = findings(assessment);
        filter.requireKnown(all);
        List<Map<String, Object>> items = new ArrayList<>();
        int at = (int) Math.min(from, all.size());
        while (at < all.size() && items.size() < limit) {
            JsonNode finding = all.get(at++);
            if (filter.fits(finding)) {
                items.add(members(finding));
            }
        }
        boolean more = all.subList(at, all.size()).stream().anyMatch(filter::fits);
        return new FindingPage(items, more ? new Cursor(at).toString() : null);
    }

    Optional<Map<String, Object>> one(Entry assessment, String id) {
        return findings(assessment).stream().filter(finding -> finding.path("id").asString("").equals(id)).findFirst()
                .map(this::members);
    }

    private List<JsonNode> findings(Entry assessment) {
        synchronized (atHand) {
            return atHand.computeIfAbsent(assessment.document(),
                    hash -> List.copyOf(json.readTree(ledger.document(assessment).bytes()).path("findings").values()));
        }
    }

    private Map<String, Object> members(JsonNode finding) {
        return json.convertValue(finding, MEMBERS);
    }
}
