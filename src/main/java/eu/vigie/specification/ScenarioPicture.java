package eu.vigie.specification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import eu.vigie.finding.Diagram;
import eu.vigie.finding.Diagram.Link;
import eu.vigie.finding.Diagram.Node;
import eu.vigie.finding.Diagram.Stroke;
import eu.vigie.finding.DiagramWords;
import eu.vigie.regulation.Language;
import eu.vigie.regulation.RuleCatalogue;
import eu.vigie.specification.FeatureFile.Case;
import eu.vigie.specification.FeatureFile.Sentence;
import eu.vigie.supplychain.Country;
import eu.vigie.supplychain.PartyKind;
import eu.vigie.supplychain.Share;

/** Who holds whom in a scenario, as a picture: what its sentences put into the register, of an outline its first row. */
final class ScenarioPicture {

    private static final int MOST_STAKES = 40;

    private final RegisterBook register;
    private final Set<String> named;
    private final DiagramWords diagram;
    private final PageWords words;

    private ScenarioPicture(Scene scene, Language language) {
        this.register = scene.register();
        this.named = new TreeSet<>();
        scene.parts().forEach(part -> named.addAll(part.parties().values()));
        scene.bid().partners().forEach(partner -> named.add(partner.name()));
        this.diagram = new DiagramWords(RuleCatalogue.fromClassPath().glossary(), language);
        this.words = new PageWords(language);
    }

    /**
     * The picture as SVG; empty where nobody holds anything, or more is held than can be read.
     *
     * @param id makes the names inside unique on a page
     */
    static Optional<String> svg(Case scenario, Language language, String id) {
        Recital recital = new Recital(language);
        for (Sentence sentence : scenario.firstRun()) {
            if (!Recital.asksTheRules(sentence.text())) {
                recital.say(sentence.text(), sentence.table().isEmpty() ? null : sentence.table());
            }
        }
        List<Stake> stakes = recital.scene().register().stakes();
        return stakes.isEmpty() || stakes.size() > MOST_STAKES
                ? Optional.empty()
                : Optional.of(
                        unique(new ScenarioPicture(recital.scene(), language).drawn(scenario.firstTitle()).svg(), id));
    }

    private static String unique(String svg, String id) {
        return svg.replace("aria-labelledby=\"title description\"",
                "aria-labelledby=\"" + id + "-title " + id + "-description\"")
                .replace("<title id=\"title\">", "<title id=\"" + id + "-title\">")
                .replace("<desc id=\"description\">", "<desc id=\"" + id + "-description\">");
    }

    private Diagram drawn(String title) {
        Set<Somebody> parties = new LinkedHashSet<>();
        register.stakes().forEach(stake -> {
            parties.add(stake.company());
            parties.add(stake.holder());
        });
        List<Somebody> places = List.copyOf(parties);
        List<Link> links = new ArrayList<>();
        register.stakes().forEach(stake -> links.add(link(stake, places)));
        List<String> notes = new ArrayList<>();
        register.concerts().forEach(concert -> notes.add(concert(concert)));
        return new Diagram(title, String.join(" ", register.stakes().stream().map(this::sentence).toList()) + " "
                + String.join(" ", notes), places.stream().map(this::node).toList(), links, notes);
    }

    private Node node(Somebody party) {
        return new Node(party.name(), seat(party.country()), note(party.kind()), switch (party.kind()) {
            case COMPANY, FOUNDATION -> PartyKind.LEGAL_ENTITY;
            case PERSON -> PartyKind.NATURAL_PERSON;
            case STATE -> PartyKind.STATE;
            case NOT_DISCLOSED -> PartyKind.UNSPECIFIED;
        }, named.contains(party.name()));
    }

    private @Nullable String note(Somebody.Kind kind) {
        return switch (kind) {
            case FOUNDATION -> words.say("held by nobody", "que nul ne détient");
            case NOT_DISCLOSED -> words.say("not disclosed", "non divulgué");
            case COMPANY, PERSON, STATE -> null;
        };
    }

    private String seat(@Nullable Country country) {
        return country == null
                ? words.say("country not known", "pays inconnu")
                : Locale.of("", country.code()).getDisplayCountry(Locale.of(words.language().tag())) + " ("
                        + country.code() + ")";
    }

    private Link link(Stake stake, List<Somebody> places) {
        Stroke stroke = switch (stake.means()) {
            case VOTING_RIGHTS, SHAREHOLDING -> Stroke.OWNS;
            case VETO -> Stroke.BLOCKS;
            case ACTING_IN_CONCERT -> Stroke.BELONGS;
            default -> Stroke.CONTROLS;
        };
        return new Link(places.indexOf(stake.holder()), places.indexOf(stake.company()), stroke, label(stake),
                stake.share(), true);
    }

    /** The share or the right, and the days on which it is held where the scenario says so. */
    private String label(Stake stake) {
        String held = diagram.label(stake.means(), Objects.requireNonNullElse(stake.share(), Share.UNKNOWN));
        String from = stake.from() == null ? "" : words.say(" from ", " depuis le ") + words.day(stake.from());
        String until = stake.until() == null ? "" : words.say(" until ", " jusqu'au ") + words.day(stake.until());
        return held + from + until;
    }

    private String sentence(Stake stake) {
        return words.say("%s (%s): %s of %s.", "« %s » (%s) : %s de « %s ».").formatted(stake.holder().name(),
                seat(stake.holder().country()), label(stake), stake.company().name());
    }

    private String concert(RegisterBook.Concert concert) {
        return words.say("%s act in concert in %s.", "%s agissent de concert dans « %s ».").formatted(
                String.join(words.say(" and ", " et "), concert.members().stream().map(Somebody::name).toList()),
                concert.company().name());
    }
}
