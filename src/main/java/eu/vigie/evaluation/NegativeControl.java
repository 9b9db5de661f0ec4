package eu.vigie.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import eu.vigie.evaluation.Blocking.Blocker;
import eu.vigie.finding.Figures.Figure;
import eu.vigie.finding.ReasoningStep;
import eu.vigie.supplychain.Party;
import eu.vigie.supplychain.Share;
import eu.vigie.supplychain.Truth;

/** Who outside an area may block decisions of a party under a clause: by a stated veto, or by votes without which none pass. */
public final class NegativeControl implements Grounds {

    private static final String ASKED = "jointThreshold";

    private final Blocking facts;
    private final Law law;

    private NegativeControl(Blocking facts, Law law) {
        this.facts = facts;
        this.law = law;
    }

    static List<NegativeControl> of(List<? extends Grounds> behind, Law law) {
        List<NegativeControl> all = new ArrayList<>();
        for (Grounds each : behind) {
            if (each instanceof Blocking facts && facts.area().id().equals(law.area())) {
                all.add(new NegativeControl(facts, law));
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

    /** Whether somebody outside has a veto. */
    public Truth vetoOutside() {
        return any(each -> each.votes() == null);
    }

    /** Whether somebody outside has votes enough to block, and not to decide. */
    public Truth jointOutside() {
        return any(each -> each.votes() != null);
    }

    /** Whether somebody outside decides, and so need not block. */
    public Truth controlledOutside() {
        return facts.controlledFromOutside();
    }

    private Truth any(Predicate<Blocker> which) {
        return facts.blockers().stream().filter(which).map(this::outside).reduce(Truth.NO, Truth::or);
    }

    private Truth outside(Blocker blocker) {
        return blocks(blocker).and(blocker.outside());
    }

    private Truth blocks(Blocker blocker) {
        Share votes = blocker.votes();
        return votes == null ? blocker.blocks() : blocker.blocks().and(law.holds(ASKED, votes));
    }

    private List<Blocker> clearest() {
        Truth best = vetoOutside() == Truth.YES ? Truth.YES : vetoOutside().or(jointOutside());
        boolean vetoes = vetoOutside() == Truth.YES;
        return facts.blockers().stream().filter(each -> outside(each) == best && best != Truth.NO)
                .filter(each -> !vetoes || each.votes() == null).toList();
    }

    @Override
    public Map<String, String> words() {
        Set<String> holders = new TreeSet<>();
        Set<String> matters = new TreeSet<>();
        Set<String> companies = new TreeSet<>();
        for (Blocker each : clearest()) {
            Party holder = each.holder();
            if (holder != null) {
                holders.add(holder.name());
            }
            Party in = each.in();
            if (in != null) {
                companies.add(in.name());
            }
            matters.addAll(each.matters());
        }
        return Map.of("holders", String.join("; ", holders), "matters", String.join(", ", matters), "companies",
                String.join("; ", companies));
    }

    @Override
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (Blocker each : facts.blockers()) {
            Share votes = each.votes();
            if (votes != null && blocks(each) != Truth.NO) {
                figures.add(Figure.of("votes", votes, law.threshold(ASKED)));
            }
        }
        return figures.stream().distinct().toList();
    }

    @Override
    public List<ReasoningStep> because() {
        Set<ReasoningStep> steps = new LinkedHashSet<>();
        facts.blockers().stream().filter(each -> blocks(each) != Truth.NO)
                .forEach(each -> steps.addAll(each.because()));
        steps.addAll(facts.because());
        return List.copyOf(steps);
    }
}
