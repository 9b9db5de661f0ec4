package eu.vigie.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import eu.vigie.regulation.Bilingual;
import eu.vigie.regulation.Glossary;
import eu.vigie.regulation.Language;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.Interest.Directness;
import eu.vigie.supplychain.InterestKind;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;

/** The words in a picture of who holds and controls whom, in one language. */
public final class DiagramWords {

    private final Glossary glossary;
    private final Language language;
    private final Quantities quantities;

    public DiagramWords(Glossary glossary, Language language) {
        this.glossary = glossary;
        this.language = language;
        quantities = new Quantities(glossary, language);
    }

    /**
     * What the picture is about.
     *
     * @param half whether it is about half of the capital, not about control
     * @param above whether it shows who is above somebody, not what is under somebody
     */
    public String title(boolean half, boolean above, String whom, LocalDate asOf) {
        String name = named(whom);
        return fill(say((half ? "half-" : "control-") + (above ? "above" : "below")),
                Map.of("whom", name, "date", DayWords.in(asOf, language)));
    }

    /** That only some of the parties are drawn. */
    public String cut(int shown, int all) {
        return fill(say("cut"), Map.of("shown", String.valueOf(shown), "all", String.valueOf(all)));
    }

    /** Several holders in one box; 0 of those whom no document states. */
    public String others(int count) {
        return fill(say(count == 0 ? "others-unstated" : count == 1 ? "others-one" : "others"),
                Map.of("count", String.valueOf(count)));
    }

    /** How many holders of a company are not drawn, or that no document states them, and what they hold together. */
    public String others(int count, Party company, InterestKind kind, Share together) {
        return fill(say(count == 0 ? "not-stated" : count == 1 ? "left-out-one" : "left-out"),
                Map.of("count", String.valueOf(count), "company", name(company), "share",
                        label(kind, together)));
    }

    /** How to read it. */
    public List<String> legend() {
        return List.of(say("legend-lines"), say("legend-widths"), say("legend-boxes"));
    }

    public String name(Party party) {
        return named(party.name());
    }

    private String named(String name) {
        Bilingual unnamed = glossary.find("parties", name);
        return unnamed == null ? name : unnamed.in(language);
    }

    /** Country of its seat, of a person citizenships; or that it is not known. */
    public String seat(Party party) {
        List<Country> countries = party.nationalities().isEmpty() && party.jurisdiction() != null
                ? List.of(party.jurisdiction())
                : party.nationalities();
        return countries.isEmpty()
                ? say("no-country")
                : String.join(", ", countries.stream().map(country -> Locale.of("", country.code())
                        .getDisplayCountry(Locale.of(language.tag())) + " (" + country.code() + ")").toList());
    }

    /** A party with its country, as a sentence without its full stop. */
    public String party(Party party) {
        return withReason(fill(say("party"), Map.of("name", name(party), "seat", seat(party))), party);
    }

    private String withReason(String said, Party party) {
        String reason = reason(party);
        return reason == null ? said : fill(say("with-reason"), Map.of("said", said, "reason", reason));
    }

    /** Why somebody is not named, as the source says; null when it does not say. */
    public @Nullable String reason(Party party) {
        String stated = party.unspecifiedReason();
        if (stated == null) {
            return null;
        }
        Bilingual known = glossary.find("reasons", stated);
        return fill(say("reason"), Map.of("reason", known == null ? stated : known.in(language)));
    }

    /** How a stake is held, in a word or a few. */
    public String directness(Directness directness) {
        return say("held-" + directness.name().toLowerCase(Locale.ROOT));
    }

    /** What part a party has in the answer, and why it is not named. */
    public String role(Party party, boolean controller, boolean certain) {
        return withReason(say((controller ? "controller-" : "controlled-") + (certain ? "certain" : "possible")),
                party);
    }

    /** What a line means: a share as it is known, or a right. */
    public String label(InterestKind kind, @Nullable Share share) {
        String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (kind != InterestKind.SHAREHOLDING && kind != InterestKind.VOTING_RIGHTS) {
            return say(key);
        }
        String much = share == null || share.equals(Share.UNKNOWN)
                ? say("unknown-share")
                : quantities.band(share.toString());
        return fill(say(key), Map.of("share", much));
    }

    private String say(String key) {
        return glossary.word("diagram", key).in(language);
    }

    private static String fill(String sentence, Map<String, String> words) {
        return Template.fill(sentence, words::get);
    }
}
