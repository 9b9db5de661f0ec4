package eu.vigie.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import eu.vigie.evaluation.Ownership.Owning;
import eu.vigie.evaluation.Ownership.Route;
import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** Who is a beneficial owner of a party under a clause, by some of the ways to be one: for certain, or possibly. */
public final class BeneficialOwners implements Grounds {

    private static final String ASKED = "ownershipThreshold";

    private final Ownership facts;
    private final Law law;
    private final Set<Route> routes;

    private BeneficialOwners(Ownership facts, Law law, Set<Route> routes) {
        this.facts = facts;
        this.law = law;
        this.routes = routes;
    }

    static List<BeneficialOwners> of(List<? extends Grounds> behind, Law law, Set<Route> routes) {
        List<BeneficialOwners> all = new ArrayList<>();
        for (Grounds each : behind) {
            if (each instanceof Ownership facts) {
                all.add(new BeneficialOwners(facts, law, routes));
            }
        }
        return all;
    }

    /** The key by which parties are joined. */
    public String partyKey() {
        return facts.party().id().value();
    }

    /** Whether there is nobody behind it to ask about. */
    public boolean answersForItself() {
        return facts.answersForItself();
    }

    public boolean inconsistent() {
        return facts.inconsistent();
    }

    public boolean ownersKnown() {
        return facts.ownersKnown();
    }

    public boolean loop() {
        return facts.loop();
    }

    /** Whether somebody who is named certainly is one. */
    public boolean owned() {
        return !names(Truth.YES).isEmpty();
    }

    /** Whether it is not settled of somebody who is named. */
    public boolean namedMayOwn() {
        return !names(Truth.UNKNOWN).isEmpty();
    }

    /** Whether somebody whom nobody names may be one. */
    public boolean unnamedMayOwn() {
        return routes().stream().anyMatch(each -> each.owner() == null && truth(each) != Truth.NO);
    }

    /** Whether nothing of this is open. */
    public boolean settled() {
        return !inconsistent() && !answersForItself() && ownersKnown() && !namedMayOwn() && !unnamedMayOwn();
    }

    private List<Owning> routes() {
        return facts.routes().stream().filter(each -> routes.contains(each.route())).toList();
    }

    private Truth truth(Owning owning) {
        Share share = owning.share();
        return share == null ? owning.control() : owning.control().and(law.holds(ASKED, share));
    }

    /** Of an owner the clearest way counts. */
    private Set<String> names(Truth wanted) {
        Map<String, Truth> answers = new TreeMap<>();
        for (Owning each : routes()) {
            Party owner = each.owner();
            if (owner != null) {
                answers.merge(owner.name(), truth(each), Truth::or);
            }
        }
        Set<String> names = new TreeSet<>();
        answers.forEach((name, truth) -> {
            if (truth == wanted) {
                names.add(name);
            }
        });
        return names;
    }

    @Override
    public List<ReasoningStep> because() {
        Set<ReasoningStep> steps = new LinkedHashSet<>();
        routes().stream().filter(each -> truth(each) != Truth.NO).forEach(each -> steps.addAll(each.because()));
        steps.addAll(facts.because());
        return List.copyOf(steps);
    }

    @Override
    public Map<String, String> words() {
        return Map.of("owners", String.join("; ", names(Truth.YES)), "maybe", String.join("; ", names(Truth.UNKNOWN)));
    }

    @Override
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (Owning each : routes()) {
            @Nullable
            Party owner = each.owner();
            @Nullable
            Share share = each.share();
            if (share != null && truth(each) != Truth.NO) {
                figures.add(Figure.of(owner == null ? "unnamed" : owner.name(), share, law.threshold(ASKED)));
            }
        }
        return figures.stream().distinct().toList();
    }

    @Override
    public String decidedBy() {
        return Facts.Attribution.MULTIPLY.name();
    }
}
