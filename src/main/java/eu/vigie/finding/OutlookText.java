package eu.vigie.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Remedy.Change;
import eu.vigie.regulation.Bilingual;
import eu.vigie.regulation.Glossary;
import eu.vigie.regulation.Language;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Share;

/** Says what would settle or end something, with names and figures. */
final class OutlookText {

    private static final int MOST_SHOWN = 3;

    private final Glossary glossary;
    private final Language language;
    private final Quantities quantities;

    OutlookText(Glossary glossary, Language language) {
        this.glossary = glossary;
        this.language = language;
        quantities = new Quantities(glossary, language);
    }

    /** All of it in a sentence or two; empty when there is nothing to say. */
    String settling(List<OpenFact> facts) {
        if (facts.isEmpty()) {
            return "";
        }
        boolean alone = facts.getFirst().settlesAlone();
        String key = facts.size() == 1 ? alone ? "one" : "part" : alone ? "any" : "several";
        return listed("settle-" + key, facts.stream().map(this::fact).toList());
    }

    /** The least change and others that do as well; empty when there is none. */
    String curing(List<Remedy> remedies) {
        return remedies.isEmpty()
                ? ""
                : listed(remedies.size() == 1 ? "cure-one" : "cure-any", remedies.stream().map(this::remedy).toList());
    }

    private String listed(String key, List<String> all) {
        String shown = joined("or", all.subList(0, Math.min(MOST_SHOWN, all.size())));
        int left = all.size() - MOST_SHOWN;
        return fill(say(key), Map.of("list", left <= 0
                ? shown
                : fill(say("and-more"), Map.of("some", shown, "count", String.valueOf(left)))));
    }

    private String joined(String by, List<String> all) {
        return all.stream().reduce((some, other) -> fill(say(by), Map.of("some", some, "other", other))).orElse("");
    }

    /** A fact as something to ask for. */
    String fact(OpenFact fact) {
        Party company = fact.company();
        Share known = fact.known();
        Country seat = fact.subject().jurisdiction();
        return fill(say(key(fact)), Map.of("subject", name(fact.subject()), "company",
                company == null ? "" : name(company), "share", known == null ? "" : share(known), "seat",
                seat == null ? "" : seat.code()));
    }

    private static String key(OpenFact fact) {
        boolean unknown = fact.known() == null || Share.UNKNOWN.equals(fact.known());
        return switch (fact.kind()) {
            case SHARE -> unknown ? "share-unknown" : "share";
            case DIRECTNESS -> unknown ? "directness-unknown" : "directness";
            case OTHER_HOLDERS -> "other-holders";
            case SEAT -> fact.subject().kind() == PartyKind.NATURAL_PERSON ? "citizenship" : "seat";
            case HOLDER -> unknown ? "holder-unknown" : "holder";
            case IDENTITY -> "identity";
            case NAME -> fact.subject().jurisdiction() == null ? "name" : "name-seat";
        };
    }

    /** A change as somebody may make it. */
    String remedy(Remedy remedy) {
        String changes = joined("and", remedy.changes().stream().map(change -> change(remedy, change)).toList());
        return remedy.settles() ? changes : fill(say("cure-partly"), Map.of("change", changes));
    }

    private String change(Remedy remedy, Change change) {
        Share now = change.now();
        Share then = change.then();
        if (now == null || then == null) {
            return fill(say("ends"), Map.of("right", right(change, remedy.company())));
        }
        Map<String, String> words = new TreeMap<>(Map.of("holder", name(change.holder()), "company",
                name(remedy.company()), "to", buyer(remedy.to()), "now", share(now), "then",
                share(Share.exactly(then.maximum()))));
        words.put("ledger", say(change.kind() == InterestKind.VOTING_RIGHTS ? "of-votes" : "of-capital"));
        BigDecimal given = now.maximum().subtract(then.maximum());
        words.put("given", share(Share.exactly(given)));
        return fill(say(key(then, given)), words);
    }

    private static String key(Share then, BigDecimal given) {
        if (then.maximum().signum() == 0) {
            return "gives-all";
        }
        return then.exclusiveMaximum() ? given.signum() == 0 ? "gives-a-little" : "gives-more-than" : "gives";
    }

    private String right(Change change, Party company) {
        String word = change.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return fill(glossary.word("interests", word).in(language),
                Map.of("from", name(change.holder()), "to", name(company)));
    }

    private String buyer(String to) {
        Bilingual buyer = glossary.find("buyers", to);
        if (buyer != null) {
            return buyer.in(language);
        }
        Bilingual area = glossary.find("areas", to);
        return fill(glossary.word("buyers", "area").in(language),
                Map.of("area", area == null ? to : area.in(language)));
    }

    private String name(Party party) {
        @Nullable
        Bilingual unnamed = glossary.find("parties", party.name());
        return unnamed == null ? party.name() : unnamed.in(language);
    }

    private String share(Share share) {
        return quantities.band(share.toString());
    }

    private String say(String key) {
        return glossary.word("outlook", key).in(language);
    }

    private static String fill(String sentence, Map<String, String> words) {
        return Template.fill(sentence, words::get);
    }
}
